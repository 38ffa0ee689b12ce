import * as vscode from 'vscode';
import { isArticle } from '../attach';

/** Keeps `copydesk.article`, which menus ask for: true while the active editor shows an article. */
export function contextKey(): vscode.Disposable {
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    void vscode.commands.executeCommand(
      'setContext',
      'copydesk.article',
      document !== undefined && isArticle(document),
    );
  };
  update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    // A changed language closes and opens the document under the same editor.
    vscode.workspace.onDidOpenTextDocument(update),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('copydesk.articles')) update();
    }),
  );
}
