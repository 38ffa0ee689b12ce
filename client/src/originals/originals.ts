import * as vscode from 'vscode';
import type { CopydeskClient } from '../client';
import { AlignmentMarks } from './marks';
import { ScrollTogether } from './scroll';

/** What the window shows of originals: marks in the copy, two editors that scroll together. */
export class OriginalsBeside implements vscode.Disposable {
  readonly marks: AlignmentMarks;
  readonly scroll = new ScrollTogether();

  constructor(copydesk: CopydeskClient) {
    this.marks = new AlignmentMarks(copydesk);
  }

  dispose(): void {
    vscode.Disposable.from(this.marks, this.scroll).dispose();
  }
}
