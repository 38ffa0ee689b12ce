import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';

/** Files of the test's workspace. Tests edit only files that they made themselves. */

const made: vscode.Uri[] = [];

/** The address of a file of the workspace, open or not, there or not. */
export function inWorkspace(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Shows a file in an editor that has the focus. */
export async function open(file: string | vscode.Uri): Promise<vscode.TextEditor> {
  const uri = typeof file === 'string' ? inWorkspace(file) : file;
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

/** Makes a file of the workspace and shows it. Lines are given without their ends. */
export async function write(path: string, ...lines: readonly string[]): Promise<vscode.TextEditor> {
  const uri = inWorkspace(path);
  made.push(uri);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(lines.join('\n')));
  return open(uri);
}

/** Makes a copy of a file of the workspace, which a test may edit, and shows it. */
export async function copyOf(from: string, to: string): Promise<vscode.TextEditor> {
  const uri = inWorkspace(to);
  made.push(uri);
  await vscode.workspace.fs.copy(inWorkspace(from), uri, { overwrite: true });
  return open(uri);
}

/** The file is removed at the end of the test, as those of {@link write} are. */
export function removeAfterwards(uri: vscode.Uri): void {
  made.push(uri);
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Closes all editors, whatever was not saved in them, and removes the files that tests made. */
export async function cleanUp(): Promise<void> {
  while (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  for (const uri of made.splice(0)) {
    if (await exists(uri)) await vscode.workspace.fs.delete(uri);
  }
}

/** The range of the first occurrence of `words` in the document, after `after` where that is given. */
export function rangeOf(document: vscode.TextDocument, words: string, after?: string): vscode.Range {
  const text = document.getText();
  const from = after === undefined ? 0 : text.indexOf(after);
  const start = from < 0 ? -1 : text.indexOf(words, from);
  assert.ok(start >= 0, `${vscode.workspace.asRelativePath(document.uri)} does not hold “${words}”`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}
