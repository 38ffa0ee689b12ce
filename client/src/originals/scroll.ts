import * as vscode from 'vscode';
import type { OriginalsAnswer } from '../../../server/src/lsp/protocol';

type Passage = OriginalsAnswer['passages'][number];

/** Scrolls an article and its original together, sentence by sentence, for as long as both are visible. */
export class ScrollTogether implements vscode.Disposable {
  #article = '';
  #original = '';
  #passages: readonly Passage[] = [];
  /** the editor that was scrolled from here last, whose own event is no wish of the reader */
  #moved = '';
  readonly #subscription: vscode.Disposable;

  constructor() {
    this.#subscription = vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
      const [first] = visibleRanges;
      if (first !== undefined) this.#follow(textEditor.document.uri.toString(), first.start.line);
    });
  }

  /** Ties the two; what was tied before is let go. */
  tie(article: vscode.Uri, original: vscode.Uri, passages: readonly Passage[]): void {
    this.#article = article.toString();
    this.#original = original.toString();
    this.#passages = [...passages].sort((a, b) => a.line - b.line);
  }

  /** The line of the original that goes with a line of the article. */
  lineFor(line: number): number | undefined {
    return (this.#passages.find((passage) => passage.line >= line) ?? this.#passages.at(-1))?.range.start.line;
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #follow(scrolled: string, line: number): void {
    if (this.#moved === scrolled) {
      this.#moved = '';
      return;
    }
    if (scrolled === this.#article) this.#reveal(this.#original, this.lineFor(line));
    else if (scrolled === this.#original) {
      this.#reveal(this.#article, this.#passages.find(({ range }) => range.start.line >= line)?.line);
    }
  }

  #reveal(uri: string, line: number | undefined): void {
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
    if (editor === undefined || line === undefined) return;
    if (editor.visibleRanges.some((range) => range.start.line === line)) return;
    this.#moved = uri;
    editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);
  }
}
