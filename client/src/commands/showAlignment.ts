import * as vscode from 'vscode';
import { commands } from '../../../server/src/lsp/protocol';
import { askOriginals } from '../originals/texts';
import type { Command } from './command';
import { offerToAttach } from './openOriginal';

/** Marks what the original has, has otherwise and has not; the second time it takes the marks away. */
export const showAlignment: Command = {
  id: commands.showAlignment,
  async run({ copydesk, originals }) {
    const document = vscode.window.activeTextEditor?.document;
    const answer = document && (await askOriginals(copydesk, document.uri));
    if (answer === undefined || answer.originals.length === 0) {
      void offerToAttach(answer);
      return;
    }
    const shown = await originals.marks.toggle();
    const { found, differs, absent, untold } = answer.counts;
    if (!shown) return;
    const words = `${String(found)} found, ${String(differs)} differ, ${String(absent)} not in the original, ${String(untold)} that cannot be compared.`;
    void vscode.window.setStatusBarMessage(`$(references) ${words}`, 8000);
  },
};
