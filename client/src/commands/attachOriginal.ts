import * as vscode from 'vscode';
import { commands, messages, type AnnotationEdit, type AttachParams } from '../../../server/src/lsp/protocol';
import { isArticle } from '../attach';
import { creator } from '../beside/creator';
import type { Command } from './command';

const title = 'Attach Original';
const formats = { 'Text, HTML, Word, PDF': ['txt', 'md', 'html', 'htm', 'docx', 'docm', 'pdf'], 'All files': ['*'] };

interface Choice extends vscode.QuickPickItem {
  readonly from: 'file' | 'clipboard';
}

/**
 * Notes beside the article which text it summarises. Arguments: the file's URI or `clipboard` where nobody need be asked (a key can be bound to
 * it so), and the article's URI where it is not the one in the active editor.
 */
export const attachOriginal: Command = {
  id: commands.attachOriginal,
  async run({ copydesk, changes }, given, article) {
    const document =
      article instanceof vscode.Uri
        ? await vscode.workspace.openTextDocument(article)
        : vscode.window.activeTextEditor?.document;
    if (document === undefined || !isArticle(document)) {
      void vscode.window.showInformationMessage('Open the article that the original belongs to first.');
      return;
    }
    if (document.uri.scheme !== 'file')
      throw new Error('Save the article first: what is attached stands in a file beside it.');
    const asked = await choose(given, document.uri);
    const chosen = asked?.file === undefined ? asked : await withinReach(asked.file, document.uri);
    if (chosen === undefined) return;
    const client = await copydesk.running();
    const asUri = (uri: vscode.Uri): string => client.code2ProtocolConverter.asUri(uri);
    const original = chosen.file === undefined ? { words: chosen.words } : { file: asUri(chosen.file) };
    const params: AttachParams = { uri: asUri(document.uri), ...original, creator: creator() };
    const answer = await client.sendRequest<AnnotationEdit>(messages.attachOriginal, params);
    if (answer === null) throw new Error('There is no text to attach.');
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer);
    const what = chosen.file === undefined ? 'pasted text' : vscode.workspace.asRelativePath(chosen.file);
    await changes.apply(edit, `Attached as the original: ${what}`);
  },
};

type Chosen = { readonly file: vscode.Uri } | { readonly file?: undefined; readonly words: string };

async function choose(given: unknown, article: vscode.Uri): Promise<Chosen | undefined> {
  if (given instanceof vscode.Uri) return { file: given };
  return given === 'clipboard' ? fromClipboard() : ask(article);
}

async function fromClipboard(): Promise<Chosen> {
  const words = await vscode.env.clipboard.readText();
  if (words.trim() === '') throw new Error('There is no text on the clipboard.');
  return { words };
}

async function ask(article: vscode.Uri): Promise<Chosen | undefined> {
  const items: Choice[] = [
    { label: '$(file) A file…', detail: 'Text, Markdown, HTML, Word or PDF, in any language', from: 'file' },
    { label: '$(clippy) The text on the clipboard', detail: 'Kept beside the article', from: 'clipboard' },
  ];
  const placeHolder = 'The text that this article summarises';
  const choice = await vscode.window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true });
  if (choice === undefined) return undefined;
  if (choice.from === 'clipboard') return fromClipboard();
  const defaultUri = vscode.Uri.joinPath(article, '..');
  const [file] =
    (await vscode.window.showOpenDialog({ title, defaultUri, openLabel: 'Attach', filters: formats })) ?? [];
  return file === undefined ? undefined : { file };
}

/** Files that a workspace names are read inside it alone, whoever wrote the name: one from elsewhere is copied in. */
async function withinReach(file: vscode.Uri, article: vscode.Uri): Promise<Chosen | undefined> {
  const beside = vscode.Uri.joinPath(article, '..');
  if (vscode.workspace.getWorkspaceFolder(file) !== undefined || file.path.startsWith(`${beside.path}/`))
    return { file };
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const folder = vscode.workspace.getWorkspaceFolder(article)?.uri ?? beside;
  const copy = vscode.Uri.joinPath(folder, 'originals', name);
  const choice = await vscode.window.showWarningMessage(
    `“${name}” lies outside of the workspace, where no original is read.`,
    { modal: true, detail: `It can be copied to ${vscode.workspace.asRelativePath(copy)}.` },
    'Copy and Attach',
  );
  if (choice === undefined) return undefined;
  await vscode.workspace.fs.copy(file, copy, { overwrite: false });
  return { file: copy };
}
