import * as vscode from 'vscode';
import { commands, messages, type Publication, type PublicationParams } from '../../../server/src/lsp/protocol';
import { isArticle } from '../attach';
import type { Command } from './command';

/** Puts the article on the clipboard with no comment, query, key or marker in it, and says what that took. */
export const copyForPublication: Command = {
  id: commands.copyForPublication,
  async run({ copydesk }) {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || !isArticle(document)) {
      void vscode.window.showInformationMessage('Open the article that is to be published first.');
      return;
    }
    const client = await copydesk.running();
    const params: PublicationParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
    const made = await client.sendRequest<Publication | null>(messages.publication, params);
    if (made === null) throw new Error('The article could not be read.');
    await vscode.env.clipboard.writeText(made.text);
    const taken =
      made.removed === undefined ? 'Nothing had to be taken out.' : `Taken out or written out: ${made.removed}.`;
    // Not awaited: the command is done when the article is on the clipboard, not when the message is closed.
    void vscode.window.showInformationMessage(`Copied for publication. ${taken}`);
  },
};
