import * as vscode from 'vscode';
import type { CommandContext } from '../commands/command';

/** Goes to the next or previous item of the article that an editor has to decide; after the last comes the first. */
export async function walk({ copydesk, sourcing }: CommandContext, forward: boolean): Promise<void> {
  const client = await copydesk.running();
  const found = await sourcing.refresh();
  const { article } = sourcing;
  if (found === undefined || article === undefined) return;
  const places = found.decisions.map(({ text, range }) => ({
    text,
    range: client.protocol2CodeConverter.asRange(range),
  }));
  if (places.length === 0) {
    vscode.window.setStatusBarMessage('Nothing in this article needs a decision.', 5000);
    return;
  }
  const editor = await vscode.window.showTextDocument(article);
  const { selection } = editor;
  const after = places.findIndex(({ range }) => range.start.isAfter(selection.start));
  const before = places.filter(({ range }) => range.start.isBefore(selection.start)).length - 1;
  const index = forward ? Math.max(after, 0) : before < 0 ? places.length - 1 : before;
  const { range, text } = places[index]!;
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  // Screen readers speak status messages.
  vscode.window.setStatusBarMessage(`${String(index + 1)} of ${String(places.length)}: ${text}`, 5000);
}
