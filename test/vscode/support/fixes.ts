import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { findingsOf, type Shown } from './findings';
import { until } from './until';

/** The first finding of a rule that is shown in the document, in the line with these words where they are given. */
export function findingOf(document: vscode.TextDocument, rule: string, words?: string): Shown {
  const found = findingsOf(document.uri).find(
    ({ rule: other, line }) =>
      other === rule && (words === undefined || document.lineAt(line - 1).text.includes(words)),
  );
  assert.ok(found, `there is no finding of ${rule}${words === undefined ? '' : ` at “${words}”`}`);
  return found;
}

/** The quick fixes that VS Code offers on a finding. */
export async function fixesOf(document: vscode.TextDocument, finding: Shown): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    finding.diagnostic.range,
    vscode.CodeActionKind.QuickFix.value,
  );
}

/** The one of them with this title. */
export function fixWith(actions: readonly vscode.CodeAction[], title: RegExp): vscode.CodeAction {
  const found = actions.find((action) => title.test(action.title));
  assert.ok(found, `none of the fixes is ${String(title)}: ${actions.map((action) => action.title).join(' | ')}`);
  return found;
}

/** Applies the edit of a quick fix, as choosing it from the menu does. */
export async function apply(action: vscode.CodeAction): Promise<void> {
  assert.ok(action.edit, `“${action.title}” edits nothing`);
  assert.ok(await vscode.workspace.applyEdit(action.edit), `“${action.title}” was not applied`);
}

/** Undoes the last edit of the active editor, which must bring back `text`. */
export async function undoTo(document: vscode.TextDocument, text: string): Promise<void> {
  await vscode.commands.executeCommand('undo');
  await until(
    () => `undo does not bring the text back:\n${document.getText()}`,
    () => document.getText() === text,
    vscode.workspace.onDidChangeTextDocument,
  );
}
