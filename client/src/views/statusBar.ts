import * as vscode from 'vscode';
import { commands, type ArticleStatus } from '../../../server/src/lsp/protocol';
import { isArticle } from '../attach';
import type { CopydeskClient } from '../client';
import { counted } from '../words';

/** The count in words: two bare numbers would look like a grade. */
function summary({ claims, sourced, self }: ArticleStatus): string {
  if (claims === 0) return 'no claims';
  const bySelf = self > 0 ? `, ${String(self)} by the company itself` : '';
  return `${counted(claims, 'claim')} · ${String(sourced)} sourced${bySelf}`;
}

function details(status: ArticleStatus): string {
  const lines = [
    `Sentences that state a checkable fact: ${String(status.claims)}`,
    `sourced: ${String(status.sourced)}, of which the company speaks of itself in ${String(status.self)}`,
    `unnamed people or hearsay only: ${String(status.weak)}`,
    `nothing but a notice: ${String(status.blanket)}`,
    `nobody: ${String(status.unsourced)}`,
  ];
  return lines.join('\n');
}

/** The sourcing count of the article in the active editor; absent elsewhere. */
export function statusBar(copydesk: CopydeskClient): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('copydesk.sourcing', vscode.StatusBarAlignment.Left, 0);
  item.name = 'Copydesk: Sourcing';
  item.command = commands.showSourcing;
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const status = document !== undefined && isArticle(document) ? copydesk.statusOf(document.uri) : undefined;
    if (status === undefined) {
      item.hide();
      return;
    }
    item.text = `$(checklist) ${summary(status)}`;
    item.tooltip = details(status);
    item.accessibilityInformation = { label: summary(status) };
    item.show();
  };
  update();
  return vscode.Disposable.from(
    item,
    copydesk.onDidChangeStatus(update),
    copydesk.onDidChangeHealth(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}
