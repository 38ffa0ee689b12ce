import * as vscode from 'vscode';
import { WorkspaceEdit } from 'vscode-languageclient';
import { commands } from '../../../server/src/lsp/protocol';
import { isBeside } from '../beside/changes';
import type { Command } from './command';

/** Applies and saves an edit of files beside articles that the server proposed. Arguments: the edit, and what it does in words. */
export const changeBeside: Command = {
  id: commands.changeBeside,
  async run({ copydesk, changes }, edit, what) {
    if (!WorkspaceEdit.is(edit)) throw new Error('There is nothing to change.');
    const client = await copydesk.running();
    const wanted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
    await changes.apply(wanted, typeof what === 'string' ? what : 'Done');
    await showNewEntry(wanted);
  },
};

/** An entry that was added to a bibliography is there to be filled in. */
async function showNewEntry(edit: vscode.WorkspaceEdit): Promise<void> {
  for (const [uri, [first]] of edit.entries()) {
    if (first === undefined || isBeside(uri)) continue;
    const blank = /^\s*/u.exec(first.newText)![0].split('\n').length - 1;
    const { start } = first.range;
    const at = blank === 0 ? start : new vscode.Position(start.line + blank, 0);
    await vscode.window.showTextDocument(uri, { selection: new vscode.Range(at, at) });
    return;
  }
}
