import * as vscode from 'vscode';
import { applyTextEdits } from './textEdits';

const byteOrderMark = '\uFEFF';

/** A file beside an article before and after a change. */
export interface FileChange {
  readonly uri: vscode.Uri;
  /** undefined where there was no file */
  readonly before: Uint8Array | undefined;
  readonly after: string;
  /** the text that stood unsaved in an editor: the change went there, and the file was left alone */
  readonly unsaved: string | undefined;
}

/**
 * Makes the changes of all the files, or of none.
 *
 * @throws in words for the editor, where one of them cannot be written or was changed by somebody else meanwhile
 */
export async function changeFiles(
  wanted: readonly (readonly [vscode.Uri, readonly vscode.TextEdit[]])[],
): Promise<readonly FileChange[]> {
  const made: FileChange[] = [];
  try {
    for (const [uri, edits] of wanted) made.push(await changeFile(uri, edits));
    return made;
  } catch (error) {
    for (const one of made.reverse()) await restore(one).then(undefined, () => undefined);
    throw error;
  }
}

function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

async function bytesOf(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch {
    return undefined;
  }
}

/** The text as its editor shows it where it has unsaved changes, else as it is on disk. */
export async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  const document = openDocument(uri);
  if (document?.isDirty === true) return document.getText();
  const bytes = await bytesOf(uri);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

/** Whether edits that were made for another text have left no JSON of what was JSON: another window wrote the file meanwhile. */
function breaksJson(uri: vscode.Uri, before: string, after: string): boolean {
  return uri.path.endsWith('.json') && (before.trim() === '' || isJson(before)) && !isJson(after);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function changeFile(uri: vscode.Uri, edits: readonly vscode.TextEdit[]): Promise<FileChange> {
  const before = await bytesOf(uri);
  const document = openDocument(uri);
  if (document?.isDirty === true) {
    const unsaved = document.getText();
    const edit = new vscode.WorkspaceEdit();
    edit.set(uri, [...edits]);
    if (!(await vscode.workspace.applyEdit(edit))) throw new Error('The open file could not be changed.');
    return { uri, before, after: document.getText(), unsaved };
  }
  const text = before === undefined ? '' : new TextDecoder().decode(before);
  const after = applyTextEdits(text, edits);
  if (breaksJson(uri, text, after))
    throw new Error(`${vscode.workspace.asRelativePath(uri)} was changed meanwhile and is left as it is. Try again.`);
  // Written as bytes: saving through an editor would let formatters touch what other tools wrote.
  const marked =
    before !== undefined && new TextDecoder('utf-8', { ignoreBOM: true }).decode(before.slice(0, 3)) === byteOrderMark;
  await write(uri, before, new TextEncoder().encode(marked ? byteOrderMark + after : after));
  return { uri, before, after, unsaved: undefined };
}

/** Writes the file. A full disk may have cut it short by then: what it held fits, and is written again. */
async function write(uri: vscode.Uri, before: Uint8Array | undefined, bytes: Uint8Array): Promise<void> {
  try {
    await vscode.workspace.fs.writeFile(uri, bytes);
  } catch (error) {
    const now = await bytesOf(uri);
    if (before !== undefined && now !== undefined && !sameBytes(before, now))
      await vscode.workspace.fs.writeFile(uri, before).then(undefined, () => undefined);
    else if (before === undefined && now !== undefined && sameBytes(now, bytes.subarray(0, now.length)))
      await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${vscode.workspace.asRelativePath(uri)} could not be written, and nothing was noted: ${reason}`);
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

/** Puts back what was there before. */
export async function restore({ uri, before, unsaved }: FileChange): Promise<void> {
  if (unsaved !== undefined) {
    const document = await vscode.workspace.openTextDocument(uri);
    const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, whole, unsaved);
    if (!(await vscode.workspace.applyEdit(edit))) throw new Error('The open file could not be changed.');
  } else if (before === undefined) await vscode.workspace.fs.delete(uri);
  else await vscode.workspace.fs.writeFile(uri, before);
}
