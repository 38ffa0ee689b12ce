import * as vscode from 'vscode';
import type { CopydeskClient } from '../client';
import { AlignmentMarks } from './marks';
import { ScrollTogether } from './scroll';

/** Documents of the text that the server read out of an original are of this scheme, and of a language of the same name. */
const originalText = 'copydesk-original';

/** What the window shows of originals: marks in the copy, two editors that scroll together. */
export class OriginalsBeside implements vscode.Disposable {
  readonly marks: AlignmentMarks;
  readonly scroll = new ScrollTogether();
  readonly #opened: vscode.Disposable;

  constructor(copydesk: CopydeskClient) {
    this.marks = new AlignmentMarks(copydesk);
    // A language of its own is what wraps its long lines.
    this.#opened = vscode.workspace.onDidOpenTextDocument((document) => {
      if (document.uri.scheme === originalText && document.languageId !== originalText)
        void vscode.languages.setTextDocumentLanguage(document, originalText);
    });
  }

  dispose(): void {
    vscode.Disposable.from(this.marks, this.scroll, this.#opened).dispose();
  }
}
