import * as vscode from 'vscode';
import { commands, type ChecklistEntry } from '../../../server/src/lsp/protocol';
import { counted } from '../words';
import type { Command } from './command';

/** Lists what a second reader has to look at: items that are new or changed since the sign-off. */
export const changedSinceSignOff: Command = {
  id: commands.changedSinceSignOff,
  async run({ copydesk, sourcing }) {
    const found = await sourcing.refresh();
    if (found?.signedOff === undefined) {
      void vscode.window.showInformationMessage('This article has no sign-off yet.');
      return;
    }
    const { by, when, same, since } = found.signedOff;
    const signed = `signed off by ${by} on ${when.slice(0, 10)}`;
    if (since.length === 0 && found.lost.length === 0) {
      const rest = same ? 'is the same to the letter' : 'has other words, but no item is new or changed';
      void vscode.window.showInformationMessage(`The article, ${signed}, ${rest}.`);
      return;
    }
    const client = await copydesk.running();
    const items = since.flatMap((index) => found.checklist[index] ?? []).map(listed);
    const gone = found.lost.map((words) => ({ label: `$(trash) ${words}`, description: 'no longer in the article' }));
    const chosen = await vscode.window.showQuickPick<vscode.QuickPickItem & { entry?: ChecklistEntry }>(
      [...items, ...gone],
      {
        title: `${counted(since.length, 'item')} new or changed; ${signed}`,
        placeHolder: 'Choose one to go to it',
      },
    );
    if (chosen?.entry === undefined) return;
    const selection = client.protocol2CodeConverter.asRange(chosen.entry.range);
    await vscode.window.showTextDocument(client.protocol2CodeConverter.asUri(found.uri), { selection });
  },
};

function listed(entry: ChecklistEntry): vscode.QuickPickItem & { entry: ChecklistEntry } {
  const { kind, words, state, change } = entry;
  const news = state === 'stale' ? `changed: ${change ?? ''}` : state === 'open' ? 'new' : `new, ${state}`;
  return { label: words, description: `${kind} · ${news}`, entry };
}
