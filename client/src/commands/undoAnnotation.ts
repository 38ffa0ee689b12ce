import * as vscode from 'vscode';
import { commands } from '../../../server/src/lsp/protocol';
import type { Command } from './command';

/** Takes back the last change of a file beside an article. */
export const undoAnnotation: Command = {
  id: commands.undoAnnotation,
  async run({ changes }) {
    const undone = await changes.undo();
    const message = undone === undefined ? 'There is no annotation to take back.' : `Taken back: ${undone}`;
    vscode.window.setStatusBarMessage(message, 5000);
  },
};
