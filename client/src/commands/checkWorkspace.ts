import * as vscode from 'vscode';
import { commands, messages, type CheckedWorkspace } from '../../../server/src/lsp/protocol';
import { counted } from '../words';
import type { Command } from './command';

export const checkWorkspace: Command = {
  id: commands.checkWorkspace,
  async run({ copydesk }) {
    const client = await copydesk.running();
    const progress = {
      location: vscode.ProgressLocation.Notification,
      title: 'Checking all articles',
      cancellable: true,
    };
    const result = await vscode.window.withProgress(progress, async (_report, token) => {
      try {
        return await client.sendRequest<CheckedWorkspace>(messages.checkWorkspace, token);
      } catch (error) {
        if (token.isCancellationRequested) return undefined;
        throw error;
      }
    });
    if (result === undefined) return;
    const message = `${counted(result.files, 'article')} checked: ${counted(result.findings, 'finding')}.`;
    const show = result.findings > 0 ? ['Show Problems'] : [];
    // Not awaited: the command is done when the articles are checked, not when the message is closed.
    void vscode.window.showInformationMessage(message, ...show).then(async (choice) => {
      if (choice !== undefined) await vscode.commands.executeCommand('workbench.actions.view.problems');
    });
  },
};
