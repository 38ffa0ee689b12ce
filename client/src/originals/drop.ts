import * as vscode from 'vscode';
import { commands } from '../../../server/src/lsp/protocol';

/** Files that can be read as an original. */
const readable = /\.(?:txt|md|html?|docx|docm|pdf)$/iu;

/** Takes a file that is dropped into a plain-text article (with Shift held, as VS Code has it) for its original. */
export const originalOnDrop: vscode.DocumentDropEditProvider = {
  async provideDocumentDropEdits(document, _position, transfer, token) {
    const list = await transfer.get('text/uri-list')?.asString();
    const files = (list ?? '').split(/\r?\n/u).filter((line) => line !== '' && !line.startsWith('#'));
    const [file] = files;
    if (token.isCancellationRequested || files.length !== 1 || file === undefined || !readable.test(file))
      return undefined;
    await vscode.commands.executeCommand(commands.attachOriginal, vscode.Uri.parse(file), document.uri);
    // Nothing is inserted: without this edit VS Code would write the file's path into the copy.
    return new vscode.DocumentDropEdit('');
  },
};

/** In Markdown a dropped file means a link to it, and VS Code sees to that. */
export function attachOnDrop(): vscode.Disposable {
  return vscode.languages.registerDocumentDropEditProvider({ scheme: 'file', language: 'article' }, originalOnDrop);
}
