import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { copydesk } from './support/extension';
import { cleanUp, inWorkspace, open, rangeOf, removeAfterwards, write, writeUnseen } from './support/files';
import { settledFindings } from './support/findings';
import { apply, findingOf, fixesOf, fixWith, undoTo } from './support/fixes';
import { everyNow, until } from './support/until';

const bibliography = [
  '@report{velm2025,',
  '  author = {{Velm Port Authority}},',
  '  title = {Traffic at the North Quay},',
  '  date = {2025-03-09},',
  '  doi = {10.1000/quay}',
  '}',
  '@book{roe-2024, author = {Roe, Jane}, title = {Cranes}, year = 2024}',
  '',
];

/** An article that cites from a bibliography of its own. */
async function article(name: string, ...lines: readonly string[]): Promise<vscode.TextEditor> {
  await writeUnseen(`articles/${name}.bib`, ...bibliography);
  const editor = await write(`articles/${name}.md`, '---', `bibliography: ${name}.bib`, '---', '', ...lines, '');
  await settledFindings(editor.document);
  return editor;
}

const complete = (document: vscode.TextDocument, at: vscode.Position, trigger: string) =>
  vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    at,
    trigger,
  );

describe('citations', () => {
  before(copydesk);
  afterEach(cleanUp);

  it('are completed after @, accepted and undone', async () => {
    const editor = await article('cite-complete', 'The quay moved 2.1 million tonnes [@velm].');
    const { document } = editor;
    const before = document.getText();
    const at = rangeOf(document, '@velm').end;
    const { items } = await complete(document, at, '@');
    assert.equal(items.find(({ label }) => label === 'velm2025')?.detail, 'Velm Port Authority, 2025');
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await until(
      () => `no key was taken:\n${document.getText()}`,
      () => {
        if (document.getText().includes('[@velm2025].')) return true;
        // Nothing tells when the list is shown; taking its first item does nothing before that.
        void vscode.commands.executeCommand('acceptSelectedSuggestion');
        return false;
      },
      everyNow,
      vscode.workspace.onDidChangeTextDocument,
    );
    await undoTo(document, before);
  });

  it('show what they cite on hover, and lead to it', async () => {
    const { document } = await article(
      'cite-hover',
      'The quay moved 2.1 million tonnes [@velm2025, p. 4].[^1]',
      '',
      '[^1]: By weight.',
    );
    const at = rangeOf(document, 'velm2025, p').start.translate(0, 2);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const text = hovers
      .flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value))
      .join('\n');
    assert.match(text, /Velm Port Authority, “Traffic at the North Quay”, 9 March 2025/u);
    const [entry] = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at,
    );
    assert.equal(entry!.uri.toString(), inWorkspace('articles/cite-hover.bib').toString());
    assert.equal(entry!.range.start.line, 0);
    const note = rangeOf(document, '[^1]').start.translate(0, 2);
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      note,
    );
    assert.ok(places.some(({ range }) => range.start.line === 6));
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    assert.ok(links.some(({ target }) => target?.toString(true) === 'https://doi.org/10.1000/quay'));
  });

  it('are renamed in article and bibliography, and undone', async () => {
    const editor = await article('cite-rename', 'The quay moved 2.1 million tonnes [@velm2025].');
    const { document } = editor;
    const before = document.getText();
    const at = rangeOf(document, 'velm2025').start.translate(0, 2);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at,
      'quay2025',
    );
    assert.ok(await vscode.workspace.applyEdit(edit, { isRefactoring: true }));
    assert.ok(document.getText().includes('[@quay2025]'));
    const file = await vscode.workspace.openTextDocument(inWorkspace('articles/cite-rename.bib'));
    assert.ok(file.getText().startsWith('@report{quay2025,'));
    await open(document.uri);
    await vscode.commands.executeCommand('undo');
    await until(
      () => `not undone: ${document.getText()}`,
      () => document.getText() === before,
      vscode.workspace.onDidChangeTextDocument,
    );
    // Each file has its own undo, as after every edit of an extension.
    if (file.getText() !== bibliography.join('\n')) {
      await open(file.uri);
      await undoTo(file, bibliography.join('\n'));
    }
    assert.equal(
      (await settledFindings(document)).some(({ rule }) => rule === 'unknown-citation'),
      false,
    );
  });

  it('that nothing defines are found and mended', async () => {
    const { document } = await article('cite-unknown', 'The quay moved 2.1 million tonnes [@velm2052].');
    const before = document.getText();
    await settledFindings(document);
    const finding = findingOf(document, 'unknown-citation');
    assert.equal(finding.diagnostic.message, '“velm2052” is not in cite-unknown.bib.');
    await apply(fixWith(await fixesOf(document, finding), /^Change to “velm2025”/u));
    assert.ok(document.getText().includes('[@velm2025]'));
    assert.ok((await settledFindings(document)).every(({ rule }) => rule !== 'unknown-citation'));
    await undoTo(document, before);
  });

  it('show the errors of their bibliography in it', async () => {
    await article('cite-broken', 'The quay moved 2.1 million tonnes [@velm2025].');
    const uri = inWorkspace('articles/cite-broken.bib');
    removeAfterwards(uri);
    const broken = bibliography.join('\n').replace('Quay}', 'Quay');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(broken));
    await until(
      () => `no error in the bibliography: ${JSON.stringify(vscode.languages.getDiagnostics(uri))}`,
      () => vscode.languages.getDiagnostics(uri).some(({ message }) => message.startsWith('“velm2025” is not closed')),
      vscode.languages.onDidChangeDiagnostics,
    );
  });

  it('are gone from what is copied for publication', async () => {
    await article(
      'cite-copy',
      'The quay moved 2.1 million tonnes [@velm2025].[^1] <!-- ask the port -->',
      '',
      '[^1]: By weight.',
    );
    await vscode.commands.executeCommand('copydesk.copyForPublication');
    assert.equal(await vscode.env.clipboard.readText(), 'The quay moved 2.1 million tonnes.\n');
  });
});
