import * as vscode from 'vscode';
import { commands, messages, type AnnotationEdit } from '../../../server/src/lsp/protocol';
import { creator } from '../beside/creator';
import { counted } from '../words';
import type { Command } from './command';

/** Writes the record of a sign-off beside the article. Argument: true to sign although items are open. */
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
      const message = `${counted(open, 'item')} of ${String(found.checklist.length)} not checked.`;
      const choice = await vscode.window.showWarningMessage(message, { modal: true, detail }, 'Sign Off Anyway');
      if (choice === undefined) return;
    }
    const client = await copydesk.running();
    const params = { uri: found.uri, creator: creator() };
    const answer = await client.sendRequest<AnnotationEdit>(messages.signOff, params);
    if (answer === null) throw new Error('Save the article first: the record stands in a file beside it.');
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer);
    await changes.apply(edit, 'Signed off');
    await sourcing.refresh();
  },
};
