import * as vscode from 'vscode';
import { commands, messages, type AnnotationEdit } from '../../../server/src/lsp/protocol';
import { creator } from '../beside/creator';
import { counted } from '../words';
import type { Command } from './command';

/** Saves the article, whose hash the record holds, and writes the record of a sign-off beside it. Argument: true to sign although items are open. */
export const signOff: Command = {
  id: commands.signOff,
  async run({ copydesk, changes, sourcing }, anyway) {
    const found = await sourcing.refresh();
    if (found === undefined) {
      void vscode.window.showInformationMessage('Open the article that is to be signed off first.');
      return;
    }
    const open = found.checklist.filter(({ state }) => state === 'open' || state === 'stale').length;
    if (open > 0 && anyway !== true) {
      const detail = 'The record will say so.';
      const all = counted(found.checklist.length, 'item');
      const message = `${String(open)} of ${all} ${open === 1 ? 'is' : 'are'} not checked.`;
      const choice = await vscode.window.showWarningMessage(message, { modal: true, detail }, 'Sign Off Anyway');
      if (choice === undefined) return;
    }
    const client = await copydesk.running();
    await saved(client.protocol2CodeConverter.asUri(found.uri));
    const params = { uri: found.uri, creator: creator() };
    const answer = await client.sendRequest<AnnotationEdit>(messages.signOff, params);
    if (answer === null) throw new Error('Save the article first: the record stands in a file beside it.');
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer);
    await changes.apply(edit, 'Signed off');
    await sourcing.refresh();
  },
};

async function saved(article: vscode.Uri): Promise<void> {
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === article.toString());
  if (document?.isDirty !== true || document.isUntitled) return;
  if (!(await document.save())) throw new Error('The article could not be saved, so it was not signed off.');
}
