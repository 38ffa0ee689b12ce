import * as vscode from 'vscode';
import { commands, type ChecklistEntry, type Sourcing } from '../../../server/src/lsp/protocol';
import { askComment, keepAnswer } from '../beside/answers';
import { counted } from '../words';
import type { Command, CommandContext } from './command';

type Step = 'verified' | 'accepted' | 'fix' | 'skip' | 'signOff';

interface Choice extends vscode.QuickPickItem {
  readonly step: Step;
}

/** Walks the items of the checklist that nobody answered, one at a time, each shown in the article. */
export const checklist: Command = {
  id: commands.checklist,
  async run(context) {
    const skipped = new Set<string>();
    let comment = '';
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
      await show(context, found, next.entry);
      const step = await ask(next.entry, found.checklist.length - open.length, found.checklist.length);
      if (step === undefined || step === 'fix') return;
      if (step === 'signOff') {
        await vscode.commands.executeCommand(commands.signOff);
        return;
      }
      if (step === 'skip') {
        skipped.add(key(next.entry));
        continue;
      }
      const said = await askComment(step, next.entry, comment);
      if (said === undefined) continue;
      comment = said;
      await keepAnswer(context, found.uri, next.index, next.entry, { answer: step, comment: said });
      await caughtUp(context, next.entry);
    }
  },
};

function key({ kind, words, range }: ChecklistEntry): string {
  return `${kind} ${words} ${String(range.start.line)}`;
}

async function show({ copydesk }: CommandContext, found: Sourcing, entry: ChecklistEntry): Promise<void> {
  const client = await copydesk.running();
  const selection = client.protocol2CodeConverter.asRange(entry.range);
  const uri = client.protocol2CodeConverter.asUri(found.uri);
  await vscode.window.showTextDocument(uri, { selection, preserveFocus: true });
}

async function ask(entry: ChecklistEntry, done: number, all: number): Promise<Step | undefined> {
  const choices: Choice[] = [
    { label: '$(check) Verified against…', step: 'verified' },
    { label: '$(pass) Accepted because…', step: 'accepted' },
    { label: '$(edit) Fix it', description: 'ends the walk here', step: 'fix' },
    { label: '$(debug-step-over) Skip it for now', step: 'skip' },
    { label: '$(verified) Sign off as it stands…', step: 'signOff' },
  ];
  const chosen = await vscode.window.showQuickPick(choices, {
    title: `${entry.kind} ${String(done + 1)} of ${String(all)}: ${entry.words}`,
    placeHolder: entry.change === undefined ? 'Does it stand?' : `It was checked before; since then: ${entry.change}`,
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
