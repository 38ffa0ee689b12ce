import * as vscode from 'vscode';
import { commands } from '../../../server/src/lsp/protocol';
import { askComment, keepAnswer, type Answered } from '../beside/answers';
import type { Command } from './command';

function entryOf(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('entry' in value)) return undefined;
  return typeof value.entry === 'number' ? value.entry : undefined;
}

function isAnswered(value: unknown): value is Answered {
  if (typeof value !== 'object' || value === null || !('answer' in value && 'comment' in value)) return false;
  return (value.answer === 'verified' || value.answer === 'accepted') && typeof value.comment === 'string';
}

/** Answers one item of the checklist. Arguments: its line of the Sourcing view, and the answer if it is known. */
export const answerItem: Command = {
  id: commands.answerItem,
  async run(context, node, known) {
    const index = entryOf(node);
    const { current } = context.sourcing;
    const entry = index === undefined ? undefined : current?.checklist[index];
    if (index === undefined || current === undefined || entry === undefined) {
      throw new Error('Choose an item of the checklist in the Sourcing view.');
    }
    const answered = isAnswered(known) ? known : await ask(entry);
    if (answered !== undefined) await keepAnswer(context, current.uri, index, entry, answered);
  },
};

async function ask(entry: Parameters<typeof askComment>[1]): Promise<Answered | undefined> {
  const choices = [
    { label: '$(check) Verified against…', answer: 'verified' as const },
    { label: '$(pass) Accepted because…', answer: 'accepted' as const },
  ];
  const chosen = await vscode.window.showQuickPick(choices, { title: entry.words, ignoreFocusOut: true });
  if (chosen === undefined) return undefined;
  const comment = await askComment(chosen.answer, entry);
  return comment === undefined ? undefined : { answer: chosen.answer, comment };
}
