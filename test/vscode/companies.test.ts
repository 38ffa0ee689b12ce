import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { copydesk } from './support/extension';
import { cleanUp, copyOf, inWorkspace, open, rangeOf } from './support/files';
import { settledFindings } from './support/findings';
import { apply, fixWith, undoTo } from './support/fixes';
import { until } from './support/until';

describe('Companies', () => {
  before(async () => {
    await copydesk();
  });
  afterEach(cleanUp);

  /** Edits as choosing all of them in the preview does: what an extension applies is not asked about. */
  function confirmed(edit: vscode.WorkspaceEdit, only: vscode.Uri): vscode.WorkspaceEdit {
    const own = new vscode.WorkspaceEdit();
    own.set(only, [...edit.get(only)]);
    return own;
  }

  it('are renamed in all their spellings, and one undo brings the article back', async () => {
    const { document } = await copyOf('yunluo-magnet-recycling.txt');
    await settledFindings(document);
    const before = document.getText();
    const at = rangeOf(document, 'Yunluo Rare Earth Group').start.translate(0, 2);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at,
      'Yunlong Rare Earth Group',
    );
    const files = edit.entries().map(([uri]) => vscode.workspace.asRelativePath(uri));
    assert.ok(files.includes('companies.yaml'), `the registry is not renamed: ${files.join(', ')}`);
    assert.ok(
      files.some((file) => file === 'articles/yunluo-half-year.txt'),
      `no other article: ${files.join(', ')}`,
    );
    assert.ok(await vscode.workspace.applyEdit(confirmed(edit, document.uri)));
    assert.ok(document.getText().includes('Yunlong Rare Earth Group'));
    assert.ok(!document.getText().includes('Yunluo Rare Earth Group'));
    await undoTo(document, before);
  });

  it('show their owners and subsidiaries as a hierarchy', async () => {
    const { document } = await open('articles/yunluo-magnet-recycling.txt');
    await settledFindings(document);
    const at = rangeOf(document, 'Yunluo Rare Earth Group').start.translate(0, 2);
    const [item] = await vscode.commands.executeCommand<vscode.TypeHierarchyItem[]>(
      'vscode.prepareTypeHierarchy',
      document.uri,
      at,
    );
    assert.equal(item?.name, 'Yunluo Rare Earth Group');
    const owners = await vscode.commands.executeCommand<vscode.TypeHierarchyItem[]>('vscode.provideSupertypes', item);
    assert.deepEqual(
      owners.map(({ name, detail }) => `${name}: ${detail ?? ''}`),
      ['Haoshan Steel Group: owner · Prospectus, page 41 · state-owned'],
    );
    const children = await vscode.commands.executeCommand<vscode.TypeHierarchyItem[]>(
      'vscode.provideSubtypes',
      owners[0],
    );
    assert.ok(children.some(({ name }) => name === 'Yunluo Rare Earth Group'));
  });

  it('are added to the registry with what the article says of them', async () => {
    const { document } = await open('articles/orvane-trial.txt');
    await settledFindings(document);
    const at = rangeOf(document, 'Kessington Labs').start.translate(0, 2);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
      vscode.CodeActionKind.Refactor.value,
    );
    const registry = await vscode.workspace.openTextDocument(inWorkspace('companies.yaml'));
    const good = registry.getText();
    await apply(fixWith(actions, /^Add Kessington Labs.* to the registry$/));
    await until(
      () => `it is not in the registry:\n${registry.getText().slice(-300)}`,
      () =>
        /\n {2}- name: Kessington Labs.*\n {4}source: articles\/orvane-trial\.txt, line \d+\n/.test(registry.getText()),
      vscode.workspace.onDidChangeTextDocument,
    );
    assert.ok(registry.getText().startsWith(good.trimEnd()), 'the other entries are as they were');
    await vscode.window.showTextDocument(registry);
    await undoTo(registry, good);
  });

  it('have a registry that completes its keys and says what they mean', async () => {
    const { document } = await open('companies.yaml');
    const key = rangeOf(document, 'nativeNames');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      key.start.translate(0, 1),
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('listings'), labels.slice(0, 20).join(', '));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      key.start.translate(0, 1),
    );
    const said = hovers
      .flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value))
      .join('\n');
    assert.match(said, /Its name in the language of its country/);
  });
});
