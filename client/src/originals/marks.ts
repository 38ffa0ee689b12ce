import * as vscode from 'vscode';
import type { AlignmentState, OriginalsAnswer } from '../../../server/src/lsp/protocol';
import { isArticle } from '../attach';
import type { CopydeskClient } from '../client';
import { askOriginals } from './texts';

const shownStates = ['found', 'differs', 'absent'] as const;
type ShownState = (typeof shownStates)[number];

function style(state: ShownState): vscode.DecorationRenderOptions {
  const colours = {
    found: 'diffEditor.insertedTextBackground',
    differs: 'editor.findMatchHighlightBackground',
    absent: 'diffEditor.removedTextBackground',
  } as const;
  const borders = { found: 'none', differs: '0 0 2px 0', absent: '0 0 2px 0' } as const;
  return {
    backgroundColor: new vscode.ThemeColor(colours[state]),
    overviewRulerColor: new vscode.ThemeColor(
      state === 'found' ? 'editorOverviewRuler.addedForeground' : 'editorOverviewRuler.warningForeground',
    ),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    // Not by colour alone: a dotted line where the original has it otherwise, a dashed one where it has nothing.
    ...(state === 'found'
      ? {}
      : { borderWidth: borders[state], borderStyle: state === 'differs' ? 'dotted' : 'dashed' }),
  };
}

/** Marks in the copy what the original has, has otherwise, and has not; shown and hidden by a command. */
export class AlignmentMarks implements vscode.Disposable {
  readonly #types: Readonly<Record<ShownState, vscode.TextEditorDecorationType>> = {
    found: vscode.window.createTextEditorDecorationType(style('found')),
    differs: vscode.window.createTextEditorDecorationType(style('differs')),
    absent: vscode.window.createTextEditorDecorationType(style('absent')),
  };
  readonly #subscriptions: vscode.Disposable;
  #shown = false;

  constructor(private readonly copydesk: CopydeskClient) {
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeVisibleTextEditors(() => void this.#drawAll()),
      copydesk.onDidChangeStatus(() => void this.#drawAll()),
    );
  }

  /** Shows the marks or hides them. Resolves when they are drawn; answers whether they are shown now. */
  async toggle(): Promise<boolean> {
    this.#shown = !this.#shown;
    await this.#drawAll();
    return this.#shown;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const state of shownStates) this.#types[state].dispose();
  }

  async #drawAll(): Promise<void> {
    await Promise.all(vscode.window.visibleTextEditors.map((editor) => this.#draw(editor)));
  }

  async #draw(editor: vscode.TextEditor): Promise<void> {
    if (!isArticle(editor.document)) return;
    const answer = this.#shown ? await askOriginals(this.copydesk, editor.document.uri) : undefined;
    if (answer !== undefined && answer.version !== editor.document.version) return;
    for (const state of shownStates) editor.setDecorations(this.#types[state], rangesOf(answer, state));
  }
}

function rangesOf(answer: OriginalsAnswer | undefined, state: AlignmentState): vscode.Range[] {
  return (answer?.items ?? [])
    .filter((item) => item.state === state)
    .map(({ range: { start, end } }) => new vscode.Range(start.line, start.character, end.line, end.character));
}
