import * as vscode from 'vscode';
import type { OriginalsAnswer } from '../../../server/src/lsp/protocol';

type Passage = OriginalsAnswer['passages'][number];

/** The line of the original that goes with a line of the article. */
export function lineFor(passages: readonly Passage[], line: number): number | undefined {
  return (passages.find((passage) => passage.line >= line) ?? passages.at(-1))?.range.start.line;
}

/** Milliseconds in which an editor that was scrolled tells of it. */
const SETTLES = 250;

/** Scrolls an article and its original together, sentence by sentence, for as long as both are visible. */
export class ScrollTogether implements vscode.Disposable {
  #article = '';
  #original = '';
  #passages: readonly Passage[] = [];
  /** the editor that was scrolled from here last, whose own events are no wish of the reader, and until when */
  #moved = { uri: '', until: 0 };
  readonly #subscription: vscode.Disposable;

  constructor() {
    this.#subscription = vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
      const [first] = visibleRanges;
      if (first !== undefined) this.#follow(textEditor.document.uri.toString(), first.start.line);
    });
  }

  /** Ties the two, which have just been shown; what was tied before is let go. */
  tie(article: vscode.Uri, original: vscode.Uri, passages: readonly Passage[]): void {
    this.#article = article.toString();
    this.#original = original.toString();
    this.#passages = [...passages].sort((a, b) => a.line - b.line);
    // It tells of having been opened at its place, which must not move the article.
    this.#moved = { uri: this.#original, until: Date.now() + SETTLES };
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #follow(scrolled: string, line: number): void {
    if (this.#moved.uri === scrolled && Date.now() < this.#moved.until) return;
    if (scrolled === this.#article) this.#reveal(this.#original, lineFor(this.#passages, line));
    else if (scrolled === this.#original) {
      this.#reveal(this.#article, this.#passages.find(({ range }) => range.start.line >= line)?.line);
    }
  }

  #reveal(uri: string, line: number | undefined): void {
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
    if (editor === undefined || line === undefined) return;
    if (editor.visibleRanges.some((range) => range.start.line === line)) return;
    this.#moved = { uri, until: Date.now() + SETTLES };
    editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);
  }
}
