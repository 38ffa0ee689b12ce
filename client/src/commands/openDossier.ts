import * as vscode from 'vscode';
import { commands, dossierUri, messages, type KnownCompanies } from '../../../server/src/lsp/protocol';
import { counted } from '../words';
import type { Command } from './command';

/** Opens what the workspace knows of a company. Argument: its name; without one the user chooses. */
export const openDossier: Command = {
  id: commands.openDossier,
  async run({ copydesk }, named) {
    const client = await copydesk.running();
    const name =
      typeof named === 'string' && named !== '' ? named : await chosen(client.sendRequest(messages.companies));
    if (name === undefined) return;
    await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.parse(dossierUri(name)));
  },
};

async function chosen(asked: Promise<KnownCompanies>): Promise<string | undefined> {
  const { companies } = await asked;
  if (companies.length === 0) {
    void vscode.window.showInformationMessage('No article of this workspace names a company.');
    return undefined;
  }
  const items = companies.map(({ name, articles, spellings }) => ({
    label: name,
    description: counted(articles, 'article'),
    detail: spellings.slice(0, 4).join(', '),
  }));
  const choice = await vscode.window.showQuickPick(items, {
    title: 'Open Dossier',
    placeHolder: 'A company or organization that the articles name',
    matchOnDetail: true,
  });
  return choice?.label;
}
