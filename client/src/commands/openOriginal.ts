import * as vscode from 'vscode';
import { commands, type OriginalsAnswer } from '../../../server/src/lsp/protocol';
import { lineFor } from '../originals/scroll';
import { askOriginals, originalUri } from '../originals/texts';
import type { Command, CommandContext } from './command';

/**
 * Opens an original beside its article, at the place that the article shows; the two scroll together. Arguments, where a hover or a quick
 * fix asks: the article's URI, the original's number, the line in it.
 */
export const openOriginal: Command = {
  id: commands.openOriginal,
  async run(context, given, wanted, line) {
    const article = await articleOf(given);
    const answer = article && (await askOriginals(context.copydesk, article.document.uri));
    if (article === undefined || answer === undefined || answer.originals.length === 0) {
      await offerToAttach(answer);
      return;
    }
    const index = typeof wanted === 'number' ? wanted : await choose(answer);
    if (index !== undefined) await show(context, article, answer, index, typeof line === 'number' ? line : undefined);
  },
};

/** The editor of the article that was named, else the active one. */
async function articleOf(given: unknown): Promise<vscode.TextEditor | undefined> {
  if (typeof given !== 'string') return vscode.window.activeTextEditor;
  const uri = vscode.Uri.parse(given);
  const visible = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  return visible ?? vscode.window.showTextDocument(uri);
}

async function show(
  { originals }: CommandContext,
  { document: { uri: article }, visibleRanges }: vscode.TextEditor,
  answer: OriginalsAnswer,
  index: number,
  line: number | undefined,
): Promise<void> {
  const uri = originalUri(answer, index);
  if (uri === undefined) return;
  const document = await vscode.workspace.openTextDocument(uri);
  const passages = answer.passages.filter(({ original }) => original === index).sort((a, b) => a.line - b.line);
  const first = line ?? lineFor(passages, visibleRanges[0]?.start.line ?? 0) ?? 0;
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn: vscode.ViewColumn.Beside,
    preserveFocus: true,
    preview: false,
    selection: new vscode.Range(first, 0, first, 0),
  });
  editor.revealRange(new vscode.Range(first, 0, first, 0), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  originals.scroll.tie(article, document.uri, passages);
}

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
