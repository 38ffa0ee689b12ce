import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { copydesk } from './support/extension';
import { cleanUp, rangeOf, write, writeUnseen } from './support/files';
import { findingsOf } from './support/workspaceFindings';
import { until } from './support/until';

/** What two articles say of one company; each test has a company of its own, because the workspace follows deletions a little later. */
const earlier = (company: string): string => `${company} employed 2,300 people in 2024, the union said.`;
const later = (company: string): string =>
  `${company} (BFP) had 2,900 employees in 2024, its annual report says. It had 3,100 employees in 2025, the report says.`;

describe('Facts across the workspace', () => {
  before(copydesk);
  afterEach(cleanUp);

  async function hover(document: vscode.TextDocument, words: string): Promise<string> {
    const place = rangeOf(document, words).start.translate(0, 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      place,
    );
    return hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content as vscode.MarkdownString).value)
      .join('\n');
  }

  it('stand in hovers with who said so and where', async () => {
    const other = await writeUnseen('articles/brindle-union.txt', earlier('Brindle Ferries plc'), '');
    const { document } = await write('articles/brindle-report.txt', later('Brindle Ferries plc'), '');
    await findingsOf(document.uri, 'figure-conflict', (found) => found.length > 0);
    const company = await hover(document, 'Brindle');
    assert.match(company, /2,300 people, 2024: the union said/);
    assert.ok(company.includes(`(${other.toString()}#L1)`), company);
    assert.match(company, /\[Dossier\]\(command:copydesk\.openDossier\?/);
    assert.match(await hover(document, '2,900'), /elsewhere \*\*2,300\*\* in 2024: another figure for the same period/);
  });

  it('are compared in files that no editor shows, until one is deleted', async () => {
    const first = await writeUnseen('articles/brindle-one.txt', earlier('Arden Ferries plc'), '');
    const second = await writeUnseen('articles/brindle-two.txt', later('Arden Ferries plc'), '');
    const [conflict] = await findingsOf(first, 'figure-conflict', (found) => found.length > 0);
    assert.match(conflict!.message, /^2,300 here, 2,900 in brindle-two:1: employees, 2024\.$/);
    assert.equal(conflict!.relatedInformation?.[0]?.location.uri.toString(), second.toString());
    await vscode.workspace.fs.delete(second);
    await findingsOf(first, 'figure-conflict', (found) => found.length === 0);
  });

  it('find every mention of a company', async () => {
    await writeUnseen('articles/brindles-list-union.txt', earlier('Corbel Ferries plc'), '');
    const { document } = await write('articles/brindles-list-report.txt', later('Corbel Ferries plc'), '');
    await findingsOf(document.uri, 'figure-conflict', (found) => found.length > 0);
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      rangeOf(document, 'BFP').start,
    );
    assert.deepEqual(
      found.map(({ uri, range }) => `${uri.path.slice(uri.path.lastIndexOf('/') + 1)}:${range.start.line + 1}`),
      ['brindles-list-report.txt:1', 'brindles-list-report.txt:1', 'brindles-list-union.txt:1'],
    );
  });

  it('open as a dossier in the Markdown preview', async () => {
    await writeUnseen('articles/brindles-book-union.txt', earlier('Dunmore Ferries plc'), '');
    const { document } = await write('articles/brindles-book-report.txt', later('Dunmore Ferries plc'), '');
    await findingsOf(document.uri, 'figure-conflict', (found) => found.length > 0);
    const uri = vscode.Uri.parse('copydesk-dossier:/Dunmore%20Ferries%20plc.md');
    const dossier = await vscode.workspace.openTextDocument(uri);
    assert.equal(dossier.languageId, 'markdown');
    assert.match(dossier.getText(), /^# Dunmore Ferries plc\n/);
    assert.match(dossier.getText(), /\| 2025 \| \*\*3,100\*\* \|/);
    assert.match(dossier.getText(), /Two articles disagree on 2024/);
    await vscode.commands.executeCommand('copydesk.openDossier', 'Dunmore Ferries plc');
    const shown = (): boolean =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('Dunmore Ferries plc')));
    await until(() => 'no preview of the dossier', shown, vscode.window.tabGroups.onDidChangeTabs);
  });
});
