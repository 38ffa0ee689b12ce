import * as vscode from 'vscode';
import type { CopydeskClient } from '../client';
import { AlignmentMarks } from './marks';
import { ScrollTogether } from './scroll';
import { originalTexts } from './texts';

/** What the window shows of originals: their texts, marks in the copy, two editors that scroll together. */
export class OriginalsBeside implements vscode.Disposable {
  readonly marks: AlignmentMarks;
  readonly scroll = new ScrollTogether();
  readonly #texts: vscode.Disposable;

  constructor(copydesk: CopydeskClient) {
    this.marks = new AlignmentMarks(copydesk);
    this.#texts = originalTexts(copydesk);
  }

  dispose(): void {
    vscode.Disposable.from(this.marks, this.scroll, this.#texts).dispose();
  }
}
