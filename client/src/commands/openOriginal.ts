import * as vscode from 'vscode';
import { commands, type OriginalsAnswer } from '../../../server/src/lsp/protocol';
import { askOriginals, originalUri } from '../originals/texts';
import type { Command } from './command';

/** Opens an original beside its article, at the place that the article shows; the two scroll together. */
export const openOriginal: Command = {
  id: commands.openOriginal,
  async run({ copydesk, originals }) {
    const editor = vscode.window.activeTextEditor;
    const answer = editor && (await askOriginals(copydesk, editor.document.uri));
    if (editor === undefined || answer === undefined || answer.originals.length === 0) {
      await offerToAttach(answer);
      return;
    }
    const index = await choose(answer);
    if (index === undefined) return;
    const article = editor.document.uri;
    const uri = originalUri(article, answer, index);
    const document = await vscode.workspace.openTextDocument(uri);
    originals.scroll.tie(
      article,
      uri,
      answer.passages.filter(({ original }) => original === index),
    );
    const line = originals.scroll.lineFor(editor.visibleRanges[0]?.start.line ?? 0) ?? 0;
    await vscode.window.showTextDocument(document, {
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
      preview: false,
      selection: new vscode.Range(line, 0, line, 0),
    });
  },
};

async function choose({ originals }: OriginalsAnswer): Promise<number | undefined> {
  if (originals.length === 1) return 0;
  const items = originals.map(({ name, language }, index) => ({ label: name, description: language, index }));
  return (await vscode.window.showQuickPick(items, { title: 'Open Original Beside' }))?.index;
}

/** Says why there is nothing to open, and how to change that. */
export async function offerToAttach(answer: OriginalsAnswer | undefined): Promise<void> {
  const trouble = answer?.troubles[0] ?? 'No original is attached to this article.';
  const choice = await vscode.window.showInformationMessage(trouble, 'Attach Original…');
  if (choice !== undefined) await vscode.commands.executeCommand(commands.attachOriginal);
}
