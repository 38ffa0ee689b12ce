import * as os from 'node:os';
import * as vscode from 'vscode';

/** Who notes, accepts and signs: the setting `copydesk.editor`, else the name of the account. */
export function creator(): string {
  const named = vscode.workspace.getConfiguration('copydesk').get<string>('editor', '').trim();
  if (named !== '') return named;
  try {
    return os.userInfo().username;
  } catch {
    // Some containers have users without a name.
    return '';
  }
}
