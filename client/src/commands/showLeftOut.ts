import * as vscode from 'vscode';
import { commands, type OriginalsAnswer, type OriginalWords } from '../../../server/src/lsp/protocol';
import { askOriginals, originalUri } from '../originals/texts';
import type { Command } from './command';
import { offerToAttach } from './openOriginal';

interface Item extends vscode.QuickPickItem {
  readonly words: OriginalWords;
}

/** Lists what the original says and the copy leaves out; the chosen words are shown in the original. */
export const showLeftOut: Command = {
  id: commands.showLeftOut,
  async run({ copydesk }) {
    const document = vscode.window.activeTextEditor?.document;
    const answer = document && (await askOriginals(copydesk, document.uri));
    if (document === undefined || answer === undefined || answer.originals.length === 0) {
      await offerToAttach(answer);
      return;
    }
    if (answer.leftOut.length === 0) {
      void vscode.window.showInformationMessage('The copy has every figure and caveat of the original.');
      return;
    }
    const title = 'In the original and not in the copy';
    const chosen = await vscode.window.showQuickPick(itemsOf(answer), { title, matchOnDetail: true });
    if (chosen === undefined) return;
    const { original, range } = chosen.words;
    const uri = originalUri(answer, original);
    if (uri === undefined) return;
    const shown = await vscode.workspace.openTextDocument(uri);
    const selection = new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
    await vscode.window.showTextDocument(shown, { viewColumn: vscode.ViewColumn.Beside, selection, preview: false });
  },
};

function itemsOf({ leftOut, originals }: OriginalsAnswer): Item[] {
  return leftOut.map((words) => ({
    label: words.kind === 'caveat' ? '$(warning) caveat' : `$(symbol-number) ${words.words}`,
    description: `${originals[words.original]?.name ?? ''}:${String(words.range.start.line + 1)}`,
    detail: (words.context ?? words.words).replaceAll(/\s+/gu, ' ').slice(0, 200),
    words,
  }));
}
