import * as vscode from 'vscode';
import { commands } from '../../../server/src/lsp/protocol';
import { sourcingViewId } from '../views/sourcing/tree';
import type { Command } from './command';

/** Opens the Sourcing view and gives it the focus. */
export const showSourcing: Command = {
  id: commands.showSourcing,
  async run() {
    await vscode.commands.executeCommand(`${sourcingViewId}.focus`);
  },
};
