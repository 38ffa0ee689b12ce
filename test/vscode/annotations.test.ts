import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { complaints } from './support/answers';
import { copydesk, extension } from './support/extension';
import { cleanUp, copyOf, exists, open, rangeOf, removeAfterwards } from './support/files';
import { settledFindings, untilFindings } from './support/findings';
import { findingOf, fixesOf, fixWith } from './support/fixes';
import { until } from './support/until';

const claim = 'The trial enrolled';
const source = { form: 'url', value: 'https://orvane.example/trial' };

describe('Annotations beside the text', () => {
  before(copydesk);
  afterEach(cleanUp);

  const besideOf = ({ uri }: vscode.TextDocument): vscode.Uri => uri.with({ path: `${uri.path}.sources.json` });
  const bytes = async (uri: vscode.Uri): Promise<string> =>
    Buffer.from(await vscode.workspace.fs.readFile(uri)).toString('utf8');

  /** An article with a claim that nobody stands behind, and where its annotations will be. */
  async function article(): Promise<{ document: vscode.TextDocument; beside: vscode.Uri; place: unknown }> {
    const { document } = await copyOf('orvane-trial.txt');
    const beside = besideOf(document);
    removeAfterwards(beside);
    await settledFindings(document);
    const { start } = rangeOf(document, claim);
    const client = await (await copydesk()).running();
    const { asUri, asPosition } = client.code2ProtocolConverter;
    const at = asPosition(start);
    return { document, beside, place: { uri: asUri(document.uri), range: { start: at, end: at } } };
  }

  async function isSourced(document: vscode.TextDocument, sourced: boolean): Promise<void> {
    await untilFindings(document.uri, `the claim is ${sourced ? '' : 'not '}sourced`, (findings) => {
      const found = findings.some(
        ({ rule, diagnostic }) =>
          rule === 'unsourced-claim' && document.lineAt(diagnostic.range.start.line).text.includes(claim),
      );
      return found !== sourced;
    });
  }

  it('give a claim its source by the quick fix, and undo takes the file away', async () => {
    const { document, beside } = await article();
    const fixes = await fixesOf(document, findingOf(document, 'unsourced-claim', claim));
    const { command } = fixWith(fixes, /^Annotate a source…$/);
    assert.ok(command);
    const [place] = (command.arguments ?? []) as unknown[];
    const text = document.getText();
    await vscode.commands.executeCommand(command.command, place, source);
    await isSourced(document, true);
    assert.equal(document.getText(), text);
    assert.ok(!vscode.workspace.textDocuments.some(({ isDirty }) => isDirty), 'nothing is left unsaved');
    assert.match(await bytes(beside), /"TextQuoteSelector"[\s\S]*The trial enrolled/u);
    await vscode.commands.executeCommand('copydesk.undoAnnotation');
    assert.equal(await exists(beside), false);
    await isSourced(document, false);
  });

  it('go stale with a figure, and a quick fix confirms them; undo makes them stale again', async () => {
    const { document, beside, place } = await article();
    await vscode.commands.executeCommand('copydesk.annotateSource', place, source);
    await isSourced(document, true);
    const figure = rangeOf(document, '214');
    const editor = await open(document.uri);
    await editor.edit((edit) => edit.replace(figure, '241'));
    await untilFindings(document.uri, 'it is stale', (findings) =>
      findings.some(({ rule, message }) => rule === 'stale-annotation' && message.includes('→ 241')),
    );
    const before = await bytes(beside);
    await settledFindings(document);
    const { command } = fixWith(
      await fixesOf(document, findingOf(document, 'stale-annotation')),
      /^Confirm the source/,
    );
    assert.ok(command, 'the fix saves what it changes');
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    await untilFindings(document.uri, 'it is confirmed', (findings) =>
      findings.every(({ rule }) => rule !== 'stale-annotation'),
    );
    assert.notEqual(await bytes(beside), before);
    await vscode.commands.executeCommand('copydesk.undoAnnotation');
    assert.equal(await bytes(beside), before);
    await untilFindings(document.uri, 'it is stale again', (findings) =>
      findings.some(({ rule }) => rule === 'stale-annotation'),
    );
  });

  it('are restored exactly where an editor shows their file', async () => {
    const { document, beside, place } = await article();
    // Laid out as nobody would: what is not touched must stay so.
    const written = '{"items" :[ ],\n\n\n   "mine": "yes"}  ';
    await vscode.workspace.fs.writeFile(beside, Buffer.from(written));
    const shown = await open(beside);
    await vscode.commands.executeCommand('copydesk.annotateSource', place, source);
    await until(
      () => 'the editor does not show the annotation',
      () => shown.document.getText().includes('orvane.example'),
      vscode.workspace.onDidChangeTextDocument,
    );
    assert.equal(shown.document.isDirty, false);
    assert.ok((await bytes(beside)).endsWith('\n\n\n   "mine": "yes"}  '));
    await isSourced(document, true);
    await vscode.commands.executeCommand('copydesk.undoAnnotation');
    assert.equal(await bytes(beside), written);
    await isSourced(document, false);
  });

  it('go into an editor with unsaved changes, and are taken out of it again', async () => {
    const { document, beside, place } = await article();
    const onDisk = '{"items": []}\n';
    await vscode.workspace.fs.writeFile(beside, Buffer.from(onDisk));
    const shown = await open(beside);
    await shown.edit((edit) => edit.insert(new vscode.Position(0, 1), '"mine": "yes", '));
    const unsaved = shown.document.getText();
    await vscode.commands.executeCommand('copydesk.annotateSource', place, source);
    assert.ok(shown.document.isDirty);
    assert.match(shown.document.getText(), /"mine": "yes"[\s\S]*orvane\.example/u);
    assert.equal(await bytes(beside), onDisk, 'what somebody has not saved is not saved for them');
    await isSourced(document, true);
    await vscode.commands.executeCommand('copydesk.undoAnnotation');
    assert.equal(shown.document.getText(), unsaved);
    assert.equal(await bytes(beside), onDisk);
    await isSourced(document, false);
  });

  it('are not taken back where somebody changed the file since', async () => {
    const { beside, place } = await article();
    await vscode.commands.executeCommand('copydesk.annotateSource', place, source);
    const changed = (await bytes(beside)).replace('orvane.example', 'other.example');
    await vscode.workspace.fs.writeFile(beside, Buffer.from(changed));
    await vscode.commands.executeCommand('copydesk.undoAnnotation');
    assert.equal(await bytes(beside), changed);
  });

  it('take a file, a person in words, a source noted before and the writer’s own analysis', async () => {
    const { document, beside, place } = await article();
    const forms = [{ form: 'file', value: '../companies.yaml' }, { form: 'words', value: 'Ann Lee, by phone' }, source];
    for (const form of forms) await vscode.commands.executeCommand('copydesk.annotateSource', place, form);
    await vscode.commands.executeCommand('copydesk.markAnalysis', place);
    const kept = await bytes(beside);
    for (const part of ['../companies.yaml', 'Ann Lee, by phone', 'orvane.example', '"analysis"'])
      assert.ok(kept.includes(part), part);
    const client = await (await copydesk()).running();
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    const known = await client.sendRequest<{ value: string }[]>('copydesk/knownSources', { uri });
    assert.deepEqual(
      known.slice(0, 3).map(({ value }) => value),
      forms.map(({ value }) => value),
    );
  });

  it('are edited and removed', async () => {
    const { document, beside, place } = await article();
    await vscode.commands.executeCommand('copydesk.annotateSource', place, source);
    await isSourced(document, true);
    const { sourcing } = extension().exports;
    const first = async (): Promise<unknown> => {
      const found = await sourcing.refresh();
      return { uri: found?.uri, annotation: found?.annotations[0] };
    };
    await open(document.uri);
    const other = { source: { form: 'words', value: 'the mayor' } };
    await vscode.commands.executeCommand('copydesk.editAnnotation', await first(), other);
    assert.match(await bytes(beside), /the mayor/u);
    await until(
      () => 'the view knows of the change',
      () => sourcing.current?.annotations[0]?.title === 'the mayor',
      sourcing.onDidChange,
    );
    await vscode.commands.executeCommand('copydesk.removeAnnotation', await first());
    assert.doesNotMatch(await bytes(beside), /the mayor/u);
    await isSourced(document, false);
  });

  it('follow their article when it is renamed', async () => {
    const { document, beside, place } = await article();
    await vscode.commands.executeCommand('copydesk.annotateSource', place, source);
    await isSourced(document, true);
    const renamed = document.uri.with({ path: document.uri.path.replace(/\.txt$/u, '-renamed.txt') });
    const moved = renamed.with({ path: `${renamed.path}.sources.json` });
    removeAfterwards(renamed);
    removeAfterwards(moved);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, renamed);
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.ok(await exists(moved), 'the file beside it went along');
    assert.equal(await exists(beside), false);
    const { document: after } = await open(renamed);
    await isSourced(after, true);
    await vscode.commands.executeCommand('copydesk.undoAnnotation');
    assert.equal(await exists(moved), false);
  });

  it('that cannot be written are told, and leave nothing half done', async () => {
    const { document, beside, place } = await article();
    await vscode.workspace.fs.createDirectory(beside);
    const annotating = await complaints(() => vscode.commands.executeCommand('copydesk.annotateSource', place, source));
    assert.equal(annotating.length, 1);
    assert.match(
      annotating[0]!,
      /^Copydesk: articles\/copy-.*\.sources\.json could not be written, and nothing was noted: /u,
    );
    await isSourced(document, false);
    // The page of a sign-off cannot be written: there is no record of it either.
    const [page, record] = ['.signoff.md', '.signoff.json'].map((suffix) =>
      document.uri.with({ path: document.uri.path + suffix }),
    );
    await vscode.workspace.fs.createDirectory(page!);
    removeAfterwards(page!);
    removeAfterwards(record!);
    await open(document.uri);
    await extension().exports.sourcing.refresh();
    const signing = await complaints(() => vscode.commands.executeCommand('copydesk.signOff', true));
    assert.match(signing.join(), /\.signoff\.md could not be written/u);
    assert.equal(await exists(record!), false);
    assert.equal(document.isDirty, false);
  });

  it('are not written where another window wrote the file meanwhile', async () => {
    const { beside, place } = await article();
    await vscode.commands.executeCommand('copydesk.annotateSource', place, source);
    const before = await bytes(beside);
    // What the server proposed for the file as it was; by now it has other lines.
    const edit = { changes: { [beside.toString()]: [{ range: range(40, 0, 41, 0), newText: '      "x": 1,\n' }] } };
    const other = `${before.replace(/\n */gu, ' ').trim()}\n`;
    await vscode.workspace.fs.writeFile(beside, Buffer.from(other));
    const shown = await complaints(() => vscode.commands.executeCommand('copydesk.changeBeside', edit, 'Confirmed'));
    assert.match(shown.join(), /was changed meanwhile and is left as it is\. Try again\.$/u);
    assert.equal(await bytes(beside), other);
  });
});

function range(line: number, character: number, endLine: number, endCharacter: number): object {
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}
