import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';

/** What a person answers to one question: a line of a list, words, a file, or a button of a dialog. */
export type Answer =
  { readonly pick: RegExp } | { readonly say: string } | { readonly file: vscode.Uri } | { readonly press: string };

/** What was asked: the title of a list or a box, the text of a dialog, and the lines of a list. */
export interface Asked {
  readonly title: string;
  readonly lines: readonly string[];
}

type Questions = Pick<
  typeof vscode.window,
  'showQuickPick' | 'showInputBox' | 'showOpenDialog' | 'showWarningMessage' | 'showInformationMessage'
>;

/**
 * Answers the questions that come up during `act`, in this order. No command of VS Code types into its boxes, so that they are answered
 * in the place where extensions ask them.
 *
 * @param answers - from a function they can go on without end; it is told what is asked, and presses the buttons of notifications too
 * @returns what was asked, in order
 */
export async function withAnswers(
  answers: readonly Answer[] | ((asked: Asked) => Answer),
  act: () => PromiseLike<unknown>,
): Promise<readonly Asked[]> {
  const questions = vscode.window as unknown as Record<keyof Questions, unknown>;
  const { showQuickPick, showInputBox, showOpenDialog, showWarningMessage, showInformationMessage } = questions;
  const before = { showQuickPick, showInputBox, showOpenDialog, showWarningMessage, showInformationMessage };
  const asked: Asked[] = [];
  const next = (title: string, lines: readonly string[] = []): Answer => {
    const one = { title, lines };
    asked.push(one);
    if (typeof answers === 'function') return answers(one);
    const answer = answers[asked.length - 1];
    assert.ok(answer, `nobody answers “${title}”: ${lines.join(' | ')}`);
    return answer;
  };
  questions.showQuickPick = async (
    offered: readonly vscode.QuickPickItem[] | Thenable<readonly vscode.QuickPickItem[]>,
    options?: vscode.QuickPickOptions,
  ) => {
    const items = (await offered).filter(({ kind }) => kind !== vscode.QuickPickItemKind.Separator);
    const lines = items.map(({ label, description }) =>
      description === undefined ? label : `${label} ${description}`,
    );
    const answer = next(options?.title ?? '', lines);
    assert.ok('pick' in answer, `“${options?.title ?? ''}” is a list: ${lines.join(' | ')}`);
    const found = items[lines.findIndex((line) => answer.pick.test(line))];
    assert.ok(found, `none is ${String(answer.pick)}: ${lines.join(' | ')}`);
    return found;
  };
  questions.showInputBox = async (options?: vscode.InputBoxOptions) => {
    const answer = next(options?.title ?? '', options?.value === undefined ? [] : [options.value]);
    assert.ok('say' in answer, `“${options?.title ?? ''}” asks for words`);
    const complaint = await options?.validateInput?.(answer.say);
    assert.ok(
      complaint === undefined || complaint === null,
      `“${answer.say}” is refused: ${JSON.stringify(complaint)}`,
    );
    return answer.say;
  };
  questions.showOpenDialog = (options?: vscode.OpenDialogOptions) => {
    const answer = next(options?.title ?? '');
    assert.ok('file' in answer, `“${options?.title ?? ''}” asks for a file`);
    return Promise.resolve([answer.file]);
  };
  const pressed = (message: string, ...rest: readonly unknown[]): Promise<string | undefined> => {
    const buttons = rest.filter((one): one is string => typeof one === 'string');
    const answer = next(message, buttons);
    assert.ok('press' in answer, `“${message}” asks for a button`);
    return Promise.resolve(buttons.find((one) => one === answer.press));
  };
  questions.showWarningMessage = pressed;
  if (typeof answers === 'function') questions.showInformationMessage = pressed;
  try {
    await act();
  } finally {
    Object.assign(questions, before);
  }
  if (typeof answers !== 'function') assert.equal(asked.length, answers.length, 'every answer was asked for');
  return asked;
}

/** Clicks the first button of the newest notification, as its key does. Nothing happens where there is none. */
export async function pressNotification(): Promise<void> {
  await vscode.commands.executeCommand('notification.acceptPrimaryAction');
}

/** The error messages that are shown during `act`. */
export async function complaints(act: () => PromiseLike<unknown>): Promise<readonly string[]> {
  const window = vscode.window as unknown as Record<'showErrorMessage', unknown>;
  const before = window.showErrorMessage;
  const shown: string[] = [];
  window.showErrorMessage = (message: string) => {
    shown.push(message);
    return Promise.resolve(undefined);
  };
  try {
    await act();
  } finally {
    window.showErrorMessage = before;
  }
  return shown;
}
