import { WorkspaceEdit } from 'vscode-languageclient';
import { commands } from '../../../server/src/lsp/protocol';
import type { Command } from './command';

/** Applies and saves an edit of files beside articles that the server proposed. Arguments: the edit, and what it does in words. */
export const changeBeside: Command = {
  id: commands.changeBeside,
  async run({ copydesk, changes }, edit, what) {
    if (!WorkspaceEdit.is(edit)) throw new Error('There is nothing to change.');
    const client = await copydesk.running();
    await changes.apply(
      await client.protocol2CodeConverter.asWorkspaceEdit(edit),
      typeof what === 'string' ? what : 'Done',
    );
  },
};
