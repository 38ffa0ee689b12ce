import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { ClaimState, Sourcing } from '../../server/src/lsp/protocol';
import { pressNotification, withAnswers } from './support/answers';
import { copydesk, extension } from './support/extension';
import { cleanUp, exists, inWorkspace, open, rangeOf, removeAfterwards, write, writeUnseen } from './support/files';
import { settledFindings, untilFindings } from './support/findings';
import { findingOf, fixesOf, fixWith } from './support/fixes';
import { until } from './support/until';

const name = 'articles/desk-day.md';
const lines = [
  '---',
  'bibliography: desk-day.bib',
  '---',
  '',
  '# Norrvik Cells doubles its line',
  '',
  'The new hall in Norrvik covers 41,000 square metres.',
  '',
  'It can make 2,400 battery cells an hour.',
  '',
  'The old line made 1,150 of them.',
  '',
  'Some 320 people work there.',
  '',
  'The hall cost 96 million euros.',
  '',
  'Its power comes from 14 wind turbines.',
  '',
  'Of three cells, two go to Germany, 412 lorries a month.',
  '',
  'The firm holds 58 patents.',
  '',
  'No plant north of Uppsala is larger by 10,000 square metres.',
  '',
  'Scrap fell to 3% in the last quarter.',
  '',
];

describe('A day at the desk', () => {
  before(copydesk);
  afterEach(cleanUp);
  // Notifications of other tests must not be clicked here.
  beforeEach(() => vscode.commands.executeCommand('notifications.clearAll'));

  const uri = (suffix = ''): vscode.Uri => inWorkspace(name + suffix);
  const textOf = async (of: vscode.Uri): Promise<string> =>
    Buffer.from(await vscode.workspace.fs.readFile(of)).toString('utf8');

  async function untilKnown(what: string, holds: (sourcing: Sourcing) => boolean): Promise<Sourcing> {
    const { sourcing } = extension().exports;
    await until(
      () =>
        `the view does not know: ${what}\n${(sourcing.current?.claims ?? []).map(({ text, state, by }) => `${state} ${by ?? ''}: ${text}`).join('\n')}`,
      () =>
        sourcing.article?.toString() === uri().toString() && sourcing.current !== undefined && holds(sourcing.current),
      sourcing.onDidChange,
    );
    return sourcing.current!;
  }

  const untilState = (words: string, state: ClaimState, by?: string): Promise<Sourcing> =>
    untilKnown(`“${words}” is ${state} ${by ?? ''}`, ({ claims }) =>
      claims.some(
        (claim) => claim.text.includes(words) && claim.state === state && (by === undefined || claim.by === by),
      ),
    );

  /** Puts words into the article, sees the claim sourced, undoes and redoes it. */
  async function source(
    claim: string,
    edits: readonly (readonly [before: string, words: string])[],
    by?: string,
  ): Promise<void> {
    const editor = await open(uri());
    await untilState(claim, 'unsourced');
    await editor.edit((edit) => {
      for (const [before, words] of edits) {
        const at =
          before === ''
            ? editor.document.lineAt(editor.document.lineCount - 1).range.end
            : rangeOf(editor.document, before).end;
        edit.insert(at, words);
      }
    });
    await untilState(claim, 'sourced', by);
    await vscode.commands.executeCommand('undo');
    await untilState(claim, 'unsourced');
    await vscode.commands.executeCommand('redo');
    await untilState(claim, 'sourced', by);
  }

  async function select(words: string): Promise<void> {
    const editor = await open(uri());
    const { start } = rangeOf(editor.document, words);
    editor.selection = new vscode.Selection(start, start);
  }

  it('leads from claims without a source to the sign-off, and to what changed since', async () => {
    await writeUnseen(
      'articles/desk-day.bib',
      '@book{roe2024, author = {Roe, Jane}, title = {Cells}, year = 2024}',
      '',
    );
    const { document } = await write(name, ...lines);
    for (const suffix of ['.sources.json', '.signoff.json', '.signoff.md']) removeAfterwards(uri(suffix));
    await settledFindings(document);
    await untilKnown('ten claims', ({ claims }) => claims.filter(({ state }) => state === 'unsourced').length >= 10);

    // In the text.
    await source('41,000', [['41,000 square metres', ' ([plans](https://norrvik.example/hall))']], 'a link');
    await source(
      '2,400',
      [
        ['an hour', ' ([data sheet][data])'],
        ['', '\n[data]: https://norrvik.example/cells\n'],
      ],
      'a link',
    );
    await source(
      '1,150',
      [
        ['of them.', '[^1]'],
        ['', '\n[^1]: Annual report for 2024, page 31.\n'],
      ],
      'a citation',
    );
    await source('320 people', [['work there', ' [@hall2025]']], 'a citation');

    // The key is in no bibliography yet.
    await settledFindings(document);
    await untilFindings(document.uri, 'the key is unknown', (all) =>
      all.some(({ rule }) => rule === 'unknown-citation'),
    );
    const { command: add } = fixWith(
      await fixesOf(document, findingOf(document, 'unknown-citation')),
      /^Add “hall2025” to desk-day\.bib$/u,
    );
    await vscode.commands.executeCommand(add!.command, ...((add!.arguments ?? []) as unknown[]));
    const bibliography = vscode.window.activeTextEditor!.document;
    assert.equal(bibliography.uri.toString(), inWorkspace('articles/desk-day.bib').toString());
    assert.equal(bibliography.lineAt(vscode.window.activeTextEditor!.selection.active.line).text, '@misc{hall2025,');
    const known = (all: readonly { rule: string }[]): boolean => all.every(({ rule }) => rule !== 'unknown-citation');
    await untilFindings(document.uri, 'the key is known as it is written, unsaved', known);
    await vscode.commands.executeCommand('undo');
    await untilFindings(document.uri, 'undone, it is unknown again', (all) => !known(all));
    await vscode.commands.executeCommand('redo');
    await untilFindings(document.uri, 'and known again', known);
    assert.ok(await bibliography.save());

    // Beside the text, as the commands ask for it; the notification takes the first one back.
    await select('96 million');
    const address = [{ pick: /web address/u }, { say: 'https://norrvik.example/cost' }];
    await withAnswers(address, () => vscode.commands.executeCommand('copydesk.annotateSource'));
    await untilState('96 million', 'sourced', 'norrvik.example/cost');
    await pressNotification();
    await untilState('96 million', 'unsourced');
    assert.equal(await exists(uri('.sources.json')), false);
    await select('96 million');
    await withAnswers(address, () => vscode.commands.executeCommand('copydesk.annotateSource'));
    await untilState('96 million', 'sourced', 'norrvik.example/cost');
    await select('14 wind');
    await withAnswers([{ pick: /A file/u }, { file: inWorkspace('companies.yaml') }], () =>
      vscode.commands.executeCommand('copydesk.annotateSource'),
    );
    await untilState('14 wind', 'sourced', 'companies.yaml');
    await select('412 lorries');
    await withAnswers([{ pick: /person or document/u }, { say: 'Ann Lee, plant manager, by phone' }], () =>
      vscode.commands.executeCommand('copydesk.annotateSource'),
    );
    await untilState('412 lorries', 'sourced', 'Ann Lee, plant manager, by phone');
    await select('58 patents');
    const [asked] = await withAnswers([{ pick: /Ann Lee/u }], () =>
      vscode.commands.executeCommand('copydesk.annotateSource'),
    );
    assert.ok(
      asked!.lines.some((line) => line.includes('https://norrvik.example/cost')),
      asked!.lines.join(' | '),
    );
    await untilState('58 patents', 'sourced', 'Ann Lee, plant manager, by phone');
    await select('10,000');
    await vscode.commands.executeCommand('copydesk.markAnalysis');
    await untilState('10,000', 'analysis');
    await settledFindings(document);
    const { command: accept } = fixWith(
      await fixesOf(document, findingOf(document, 'unsourced-claim', 'Scrap')),
      /^Accept this/u,
    );
    await withAnswers([{ say: 'seen in the books' }], () =>
      vscode.commands.executeCommand(accept!.command, ...((accept!.arguments ?? []) as unknown[])),
    );
    await untilState('Scrap fell', 'accepted', 'seen in the books');
    await untilKnown('nothing to decide', ({ decisions }) => decisions.length === 0);

    // A figure changes: the note is stale, and is confirmed.
    const editor = await open(uri());
    await editor.edit((edit) => edit.replace(rangeOf(document, '96 million'), '69 million'));
    await untilFindings(document.uri, 'it is stale', (all) =>
      all.some(
        ({ rule, message }) => rule === 'stale-annotation' && message.includes('96 million euros → 69 million euros'),
      ),
    );
    await untilState('69 million', 'unsourced');
    await settledFindings(document);
    const { command: confirm } = fixWith(
      await fixesOf(document, findingOf(document, 'stale-annotation')),
      /^Confirm the source/u,
    );
    await vscode.commands.executeCommand(confirm!.command, ...((confirm!.arguments ?? []) as unknown[]));
    await untilState('69 million', 'sourced', 'norrvik.example/cost');

    // Nobody signs by accident.
    const [dialog] = await withAnswers([{ press: 'Cancel' }], () => vscode.commands.executeCommand('copydesk.signOff'));
    assert.match(dialog!.title, /^(\d+) of \1 items are not checked\.$/u);
    assert.equal(await exists(uri('.signoff.md')), false);

    // The walk: the first answer is given in words, the others are the same.
    const questions = await withAnswers(
      ({ title, lines: offered }) => {
        if (title === 'Every item is checked.') return { press: 'Sign Off…' };
        if (title === 'Signed off') return { press: 'nothing' };
        if (title.endsWith('…')) return { say: 'the annual report' };
        return {
          pick: offered.some((line) => line.includes('as the one before')) ? /as the one before/u : /Verified against/u,
        };
      },
      () => vscode.commands.executeCommand('copydesk.checklist'),
    );
    const page = await textOf(uri('.signoff.md'));
    assert.ok(questions.length > 12);
    assert.match(questions[0]!.title, /^(?:figure|name) 1 of \d+: /u);
    assert.match(page, /^# Sign-off: desk-day\.md\n\nSigned off by \*\*.+\*\*/u);
    assert.match(page, /\| verified against the annual report /u);
    assert.ok(page.split('\n').length < 40, page);
    assert.equal(document.isDirty, false, 'what was signed is saved');
    const signed = await untilKnown('the sign-off', ({ signedOff }) => signedOff !== undefined);
    assert.deepEqual([signed.signedOff?.same, signed.signedOff?.since], [true, []]);

    // The second reader sees what changed since, and nothing else.
    await open(uri());
    await vscode.window.activeTextEditor!.edit((edit) => edit.replace(rangeOf(document, '14 wind'), '41 wind'));
    await untilKnown('the change', ({ signedOff }) => signedOff?.same === false && signedOff.since.length > 0);
    const [changed] = await withAnswers([{ pick: /41.*changed: 14 → 41/u }], () =>
      vscode.commands.executeCommand('copydesk.changedSinceSignOff'),
    );
    assert.match(changed!.title, /^1 item new or changed; signed off by .+ on \d{4}-\d{2}-\d{2}$/u);
    assert.ok(document.getText(vscode.window.activeTextEditor!.selection).startsWith('41'));
  });
});
