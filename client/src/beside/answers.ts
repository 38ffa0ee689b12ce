import * as vscode from 'vscode';
import {
  messages,
  type AnnotationEdit,
  type AnswerParams,
  type ChecklistEntry,
} from '../../../server/src/lsp/protocol';
import type { CommandContext } from '../commands/command';
import { creator } from './creator';

type Answer = AnswerParams['answer'];

/** Words of an answer that is asked for. */
export interface Answered {
  readonly answer: Answer;
  readonly comment: string;
}

const questions = {
  verified: { title: 'Verified Against …', placeHolder: 'for example: the annual report, page 14' },
  accepted: { title: 'Accepted Because …', placeHolder: 'for example: the spokesman confirmed it on 3 March' },
} as const;

/** Asks what an item was verified against, or why it may stand. */
export async function askComment(answer: Answer, entry: ChecklistEntry, before = ''): Promise<string | undefined> {
  const { title, placeHolder } = questions[answer];
  const comment = await vscode.window.showInputBox({
    title,
    prompt: entry.words,
    placeHolder,
    value: entry.comment ?? before,
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? 'Some words are needed.' : undefined),
  });
  return comment === undefined || comment.trim() === '' ? undefined : comment.trim();
}

/**
 * Keeps the answer to an item of the checklist beside the article.
 *
 * @throws where the article changed meanwhile and the item is not there any more
 */
export async function keepAnswer(
  { copydesk, changes }: CommandContext,
  uri: string,
  index: number,
  { kind, words }: ChecklistEntry,
  { answer, comment }: Answered,
): Promise<void> {
  const client = await copydesk.running();
  const params: AnswerParams = { uri, index, kind, words, answer, comment, creator: creator() };
  const edit = await client.sendRequest<AnnotationEdit>(messages.answer, params);
  if (edit === null) throw new Error('That item is no longer there, or its answers cannot be read.');
  const what = `${answer === 'verified' ? 'Verified' : 'Accepted'}: ${words}`;
  await changes.apply(await client.protocol2CodeConverter.asWorkspaceEdit(edit), what, { quiet: true });
}
