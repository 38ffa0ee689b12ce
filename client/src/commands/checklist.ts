import * as vscode from 'vscode';
import { commands, type ChecklistEntry, type Sourcing } from '../../../server/src/lsp/protocol';
import { askComment, keepAnswer, type Answered } from '../beside/answers';
import { counted } from '../words';
import type { Command, CommandContext } from './command';

type Step = 'again' | 'verified' | 'accepted' | 'fix' | 'skip' | 'signOff';

interface Choice extends vscode.QuickPickItem {
  readonly step: Step;
}

/** Walks the items of the checklist that nobody answered, one at a time, each shown in the article. */
export const checklist: Command = {
  id: commands.checklist,
  async run(context) {
    const skipped = new Set<string>();
    let last: Answered | undefined;
    for (;;) {
      const found = await context.sourcing.refresh();
      if (found === undefined) {
        void vscode.window.showInformationMessage('Open the article that is to be checked first.');
        return;
      }
      const open = found.checklist
        .map((entry, index) => ({ entry, index }))
        .filter(({ entry }) => entry.state === 'open' || entry.state === 'stale');
      const next = open.find(({ entry }) => !skipped.has(key(entry)));
      if (next === undefined) return finished(open.length);
      const { entry, index } = next;
      const around = await show(context, found, entry);
      const all = found.checklist.length;
      const step = await ask(entry, `${String(all - open.length + 1)} of ${String(all)}`, around, last);
      if (step === undefined || step === 'fix') return;
      if (step === 'signOff') {
        await vscode.commands.executeCommand(commands.signOff);
        return;
      }
      if (step === 'skip') {
        skipped.add(key(entry));
        continue;
      }
      const answered = step === 'again' ? last : await answerOf(step, entry, last);
      if (answered === undefined) continue;
      last = answered;
      await keepAnswer(context, found.uri, index, entry, answered);
      await caughtUp(context, entry);
    }
  },
};

async function answerOf(
  answer: Answered['answer'],
  entry: ChecklistEntry,
  last: Answered | undefined,
): Promise<Answered | undefined> {
  const comment = await askComment(answer, entry, last?.comment);
  return comment === undefined ? undefined : { answer, comment };
}

function key({ kind, words, range }: ChecklistEntry): string {
  return `${kind} ${words} ${String(range.start.line)}`;
}

/** Shows the item in the article, and says what stands around it: the questions lie over the top of the editor. */
async function show({ copydesk }: CommandContext, found: Sourcing, entry: ChecklistEntry): Promise<string> {
  const client = await copydesk.running();
  const selection = client.protocol2CodeConverter.asRange(entry.range);
  const uri = client.protocol2CodeConverter.asUri(found.uri);
  const editor = await vscode.window.showTextDocument(uri, { selection, preserveFocus: true });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenter);
  return aroundOf(editor.document, selection);
}

/** Characters on each side of an item. */
const around = 40;

function aroundOf(document: vscode.TextDocument, { start, end }: vscode.Range): string {
  const line = document.lineAt(start.line).text;
  const last = end.line === start.line ? end.character : line.length;
  const from = start.character <= around ? 0 : line.indexOf(' ', start.character - around) + 1;
  const to = line.length - last <= around ? line.length : line.lastIndexOf(' ', last + around);
  const words = line.slice(Math.min(from, start.character), Math.max(to, last)).trim();
  return `${from === 0 ? '' : '…'}${words}${to < line.length ? '…' : ''}`;
}

async function ask(
  entry: ChecklistEntry,
  place: string,
  words: string,
  last: Answered | undefined,
): Promise<Step | undefined> {
  const again: Choice[] =
    last === undefined
      ? []
      : [
          {
            label: `$(check-all) ${last.answer === 'verified' ? 'Verified against' : 'Accepted because'}: ${last.comment}`,
            description: 'as the one before',
            step: 'again',
          },
        ];
  const choices: Choice[] = [
    { label: '$(check) Verified against…', step: 'verified' },
    { label: '$(pass) Accepted because…', step: 'accepted' },
    ...again,
    { label: '$(edit) Fix it', description: 'ends the walk here', step: 'fix' },
    { label: '$(debug-step-over) Skip it for now', step: 'skip' },
    { label: '$(verified) Sign off as it stands…', step: 'signOff' },
  ];
  const chosen = await vscode.window.showQuickPick(choices, {
    title: `${entry.kind} ${place}: ${entry.words}`,
    placeHolder: entry.change === undefined ? words : `Since it was checked: ${entry.change}. ${words}`,
    ignoreFocusOut: true,
  });
  return chosen?.step;
}

const patience = 3000;

/** Waits until the answer is known, so that the walk goes on and does not ask twice. */
async function caughtUp({ sourcing }: CommandContext, { kind, words, range }: ChecklistEntry): Promise<void> {
  const known = (): boolean =>
    sourcing.current?.checklist.some(
      (entry) =>
        entry.kind === kind &&
        entry.words === words &&
        entry.range.start.line === range.start.line &&
        (entry.state === 'verified' || entry.state === 'accepted'),
    ) === true;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      subscription.dispose();
      resolve();
    };
    const timer = setTimeout(done, patience);
    const subscription = sourcing.onDidChange(() => {
      if (known()) done();
    });
    if (known()) done();
  });
}

async function finished(left: number): Promise<void> {
  const message = left === 0 ? 'Every item is checked.' : `${counted(left, 'item')} left to check.`;
  const choice = await vscode.window.showInformationMessage(message, 'Sign Off…');
  if (choice !== undefined) await vscode.commands.executeCommand(commands.signOff);
}
