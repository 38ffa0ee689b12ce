import * as vscode from 'vscode';
import { commands } from '../../../server/src/lsp/protocol';
import type { Command } from './command';

export const openRules: Command = {
  id: commands.openRules,
  async run({ extensionUri }, rule) {
    const page = vscode.Uri.joinPath(extensionUri, 'docs', 'rules.md');
    const fragment = typeof rule === 'string' ? rule : '';
    await vscode.commands.executeCommand('markdown.showPreview', page.with({ fragment }));
  },
};
