import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { until } from './until';

/** Files of the test's workspace. Tests edit only files that they made themselves. */

const made: vscode.Uri[] = [];
let copies = 0;

/** The address of a file of the workspace, open or not, there or not. */
export function inWorkspace(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Shows a file in an editor that has the focus, as choosing it in the explorer does. */
export async function open(file: string | vscode.Uri): Promise<vscode.TextEditor> {
  const uri = typeof file === 'string' ? inWorkspace(file) : file;
  // The functions that open documents would keep this one open after its editor is closed.
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  const active = (): boolean => vscode.window.activeTextEditor?.document.uri.toString() === uri.toString();
  await until(() => `${uri.path} is not shown`, active, vscode.window.onDidChangeActiveTextEditor);
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  return editor;
}

/** Makes a file of the workspace and shows it. Lines are given without their ends. */
export async function write(path: string, ...lines: readonly string[]): Promise<vscode.TextEditor> {
  return open(await writeUnseen(path, ...lines));
}

/** Makes a file of the workspace that no editor shows. No two tests use the same path. */
export async function writeUnseen(path: string, ...lines: readonly string[]): Promise<vscode.Uri> {
  const uri = inWorkspace(path);
  assert.equal(await exists(uri), false, `${path} is there already`);
  made.push(uri);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(lines.join('\n')));
  return uri;
}

/** Makes a copy of an article of the workspace beside it, which a test may edit, and shows it. */
export async function copyOf(name: string): Promise<vscode.TextEditor> {
  copies++;
  const uri = inWorkspace(`articles/copy-${copies}-of-${name}`);
  made.push(uri);
  await vscode.workspace.fs.copy(inWorkspace(`articles/${name}`), uri);
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
