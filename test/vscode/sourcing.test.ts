import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { SourcingNode } from '../../client/src/views/sourcing/nodes';
import type { Sourcing } from '../../server/src/lsp/protocol';
import { copydesk, extension } from './support/extension';
import { cleanUp, copyOf, exists, open, rangeOf, removeAfterwards } from './support/files';
import { settledFindings } from './support/findings';
import { until } from './support/until';

/** Waits until the view knows the document as it stands now, and what it knows satisfies `holds`. */
async function untilKnown(
  document: vscode.TextDocument,
  what: string,
  holds: (sourcing: Sourcing) => boolean = () => true,
): Promise<Sourcing> {
  const { sourcing } = extension().exports;
  const known = (): boolean =>
    sourcing.article?.toString() === document.uri.toString() &&
    sourcing.current?.version === document.version &&
    holds(sourcing.current);
  await until(() => `the view does not know: ${what}`, known, sourcing.onDidChange);
  return sourcing.current!;
}

/** The line of the view whose path of labels this is; the last is a beginning. */
function lineOf(...labels: readonly string[]): SourcingNode {
  let nodes = extension().exports.tree.nodes;
  let found: SourcingNode | undefined;
  for (const [index, label] of labels.entries()) {
    const last = index === labels.length - 1;
    found = nodes.find((node) => (last ? node.label.startsWith(label) : node.label === label));
    assert.ok(found, `no “${label}” among ${nodes.map((node) => node.label).join(' | ')}`);
    nodes = found.children;
  }
  return found!;
}

describe('The Sourcing view', () => {
  before(copydesk);
  afterEach(cleanUp);

  it('lists claims by state, names, figures, disclaimers and sources, and every line can be spoken and gone to', async () => {
    const { document } = await open('articles/orvane-trial.txt');
    await settledFindings(document);
    await untilKnown(document, 'the article');
    const { tree } = extension().exports;
    assert.deepEqual(
      tree.getChildren().map(({ label }) => label),
      ['Claims', 'Sign-off', 'Companies', 'Figures', 'Disclaimers', 'Sources'],
    );
    const claim = lineOf('Claims', 'Needs a source', 'The trial enrolled 214');
    assert.equal(claim.description, 'line 4');
    const item = tree.getTreeItem(claim);
    assert.match(item.accessibilityInformation?.label ?? '', /^The trial enrolled 214.*, Needs a source, line 4$/u);
    assert.equal(item.contextValue, 'claim.unsourced');
    const { command, arguments: args = [] } = item.command!;
    await vscode.commands.executeCommand(command, ...(args as unknown[]));
    const { selection } = vscode.window.activeTextEditor!;
    assert.ok(document.getText(selection).startsWith('The trial enrolled 214'));
    assert.ok(lineOf('Companies', 'Orvane Pharma AG').children.length > 3);
    assert.match(lineOf('Sources', 'Orvane Pharma AG').description!, /the company itself/u);
  });

  it('follows the text, and its actions annotate a claim and take the note away', async () => {
    const { document } = await copyOf('orvane-trial.txt');
    const beside = document.uri.with({ path: `${document.uri.path}.sources.json` });
    removeAfterwards(beside);
    await settledFindings(document);
    await untilKnown(document, 'the copy');
    const needed = lineOf('Claims', 'Needs a source').children.length;
    const source = { form: 'words', value: 'the trial register' };
    await vscode.commands.executeCommand(
      'copydesk.annotateSource',
      lineOf('Claims', 'Needs a source', 'The trial'),
      source,
    );
    await untilKnown(document, 'the note', ({ annotations }) => annotations.length === 1);
    assert.equal(lineOf('Claims', 'Needs a source').children.length, needed - 1);
    assert.equal(lineOf('Claims', 'Sourced', 'The trial').description, 'line 4 · the trial register');
    const editor = await open(document.uri);
    await editor.edit((edit) => edit.replace(rangeOf(document, '214'), '241'));
    await untilKnown(document, 'a stale note', ({ annotations }) => annotations[0]?.state === 'stale');
    const note = lineOf('Noted Beside the Text, 1 stale', 'the trial register');
    assert.equal(note.description, 'stale: 214 → 241');
    await vscode.commands.executeCommand('copydesk.removeAnnotation', note);
    await untilKnown(document, 'no note', ({ annotations }) => annotations.length === 0);
  });

  it('is opened by the status bar’s command and by the code lenses', async () => {
    const { document } = await open('articles/orvane-trial.txt');
    await settledFindings(document);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      5,
    );
    const [first] = lenses;
    assert.match(first?.command?.title ?? '', /^claims \d+, sourced \d+$/u);
    assert.equal(first?.command?.command, 'copydesk.showSourcing');
    await vscode.commands.executeCommand(first.command.command);
  });

  it('walks what needs a decision, forwards, backwards and round', async () => {
    const { document } = await open('articles/orvane-trial.txt');
    await settledFindings(document);
    const { decisions } = await untilKnown(document, 'the article');
    assert.ok(decisions.length >= 4);
    const here = (): number => vscode.window.activeTextEditor!.selection.start.line;
    vscode.window.activeTextEditor!.selection = new vscode.Selection(0, 0, 0, 0);
    for (const { range } of decisions) {
      await vscode.commands.executeCommand('copydesk.nextDecision');
      assert.equal(here(), range.start.line);
    }
    await vscode.commands.executeCommand('copydesk.nextDecision');
    assert.equal(here(), decisions[0]!.range.start.line);
    await vscode.commands.executeCommand('copydesk.previousDecision');
    assert.equal(here(), decisions.at(-1)!.range.start.line);
  });
});

describe('The sign-off', () => {
  before(copydesk);
  afterEach(cleanUp);

  it('goes over every item to a record, and shows a second reader what changed', async () => {
    const { document } = await copyOf('orvane-trial.txt');
    const besides = ['.sources.json', '.signoff.json', '.signoff.md'].map((suffix) =>
      document.uri.with({ path: document.uri.path + suffix }),
    );
    besides.forEach(removeAfterwards);
    await settledFindings(document);
    const { checklist } = await untilKnown(document, 'the checklist');
    for (const [index] of checklist.entries()) {
      const answer = { answer: index % 5 === 0 ? 'accepted' : 'verified', comment: 'the trial register' };
      await vscode.commands.executeCommand('copydesk.answerItem', { entry: index }, answer);
    }
    await untilKnown(document, 'all answers', (found) =>
      found.checklist.every(({ state }) => state === 'verified' || state === 'accepted'),
    );
    assert.equal(lineOf('Sign-off').description, `${String(checklist.length)} of ${String(checklist.length)}`);
    await vscode.commands.executeCommand('copydesk.signOff');
    const page = Buffer.from(await vscode.workspace.fs.readFile(besides[2]!)).toString('utf8');
    assert.match(page, /^# Sign-off: copy-.+\n\nSigned off by \*\*.+\*\* on \d{4}-/u);
    const signed = await untilKnown(document, 'the sign-off', ({ signedOff }) => signedOff !== undefined);
    assert.deepEqual([signed.signedOff?.same, signed.signedOff?.since], [true, []]);

    const editor = await open(document.uri);
    await editor.edit((edit) => edit.replace(rangeOf(document, '46.20'), '64.20'));
    const after = await untilKnown(document, 'the change', ({ signedOff }) => signedOff?.same === false);
    const news = after.signedOff!.since.map((index) => after.checklist[index]!);
    assert.ok(news.length > 0 && news.length < 6, news.map(({ words }) => words).join());
    assert.ok(news.some(({ words, change }) => words.includes('64.20') && change?.includes('46.20') === true));
    assert.equal(lineOf('Sign-off', 'New since the Sign-off').children.length, news.length);

    await vscode.commands.executeCommand('copydesk.undoAnnotation');
    assert.equal(await exists(besides[2]!), false, 'the record is taken back');
  });

  it('walks the checklist one item at a time', async () => {
    const { document } = await copyOf('tessivant-test-line.txt');
    removeAfterwards(document.uri.with({ path: `${document.uri.path}.sources.json` }));
    await settledFindings(document);
    const { checklist } = await untilKnown(document, 'the checklist');
    const walking = vscode.commands.executeCommand('copydesk.checklist');
    await until(
      () => 'the walk does not show its first item',
      () => document.getText(vscode.window.activeTextEditor!.selection) !== '',
      vscode.window.onDidChangeTextEditorSelection,
    );
    assert.equal(vscode.window.activeTextEditor!.selection.start.line, checklist[0]!.range.start.line);
    let ended = false;
    void Promise.resolve(walking).finally(() => {
      ended = true;
    });
    // Closing the list ends the walk; nothing is answered.
    while (!ended) await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    const { sourcing } = extension().exports;
    assert.ok(sourcing.current?.checklist.every(({ state }) => state === 'open'));
  });
});
