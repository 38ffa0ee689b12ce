import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { originalOnDrop } from '../../client/src/originals/drop';
import { copydesk } from './support/extension';
import { cleanUp, copyOf, exists, inWorkspace, open, rangeOf, removeAfterwards, writeUnseen } from './support/files';
import { untilFindings } from './support/findings';
import { findingOf, fixesOf, fixWith } from './support/fixes';
import { until } from './support/until';

const release = 'originals/yunluo-half-year.zh.txt';
const rule = 'figure-not-in-source';

describe('Originals beside an article', () => {
  before(copydesk);
  afterEach(cleanUp);

  it('are attached, and the copy is held against them; undo detaches them', async () => {
    const { document } = await copyOf('yunluo-half-year.txt');
    const beside = document.uri.with({ path: `${document.uri.path}.sources.json` });
    removeAfterwards(beside);
    await vscode.commands.executeCommand('copydesk.attachOriginal', inWorkspace(release));
    await untilFindings(document.uri, 'the original is compared', (findings) =>
      findings.some((finding) => finding.rule === rule && finding.message.startsWith('4,600 tonnes here, 4.6万吨 in')),
    );
    const written = Buffer.from(await vscode.workspace.fs.readFile(beside)).toString('utf8');
    assert.match(written, /"\.\.\/originals\/yunluo-half-year\.zh\.txt"[\s\S]*[0-9a-f]{64}/u);
    await vscode.commands.executeCommand('copydesk.undoAnnotation');
    assert.equal(await exists(beside), false);
    await untilFindings(
      document.uri,
      'nothing is compared',
      (findings) => !findings.some((finding) => finding.rule === rule),
    );
  });

  it('are attached by dropping a file into the article, which stays as it was', async () => {
    const { document } = await copyOf('yunluo-half-year.txt');
    const beside = document.uri.with({ path: `${document.uri.path}.sources.json` });
    removeAfterwards(beside);
    const before = document.getText();
    const dropped = new vscode.DataTransfer();
    dropped.set('text/uri-list', new vscode.DataTransferItem(inWorkspace(release).toString()));
    const source = new vscode.CancellationTokenSource();
    const edit = await originalOnDrop.provideDocumentDropEdits(
      document,
      new vscode.Position(0, 0),
      dropped,
      source.token,
    );
    assert.ok(edit instanceof vscode.DocumentDropEdit && edit.insertText === '');
    assert.equal(document.getText(), before);
    const written = Buffer.from(await vscode.workspace.fs.readFile(beside)).toString('utf8');
    assert.match(written, /"\.\.\/originals\/yunluo-half-year\.zh\.txt"/u);
    await vscode.commands.executeCommand('copydesk.undoAnnotation');
    assert.equal(await exists(beside), false);
  });

  it('show their line on hover, and a quick fix takes their figure', async () => {
    const { document } = await copyOf('brenmoor-tyres.md');
    await untilFindings(document.uri, 'the original is compared', (findings) =>
      findings.some((finding) => finding.rule === rule),
    );
    const { start } = rangeOf(document, '54,000 tonnes');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      start.translate(0, 2),
    );
    const said = hovers
      .flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value)))
      .join();
    assert.match(said, /otherwise in the original: \*\*45,000 tonnes\*\*/u);
    const fixes = await fixesOf(document, findingOf(document, rule, '54,000 tonnes'));
    const { edit } = fixWith(fixes, /^Use the original’s figure: 45,000 tonnes$/u);
    assert.ok(edit);
    await vscode.workspace.applyEdit(edit);
    await untilFindings(
      document.uri,
      'the figure is the original’s',
      (findings) => !findings.some(({ message }) => message.startsWith('54,000')),
    );
    assert.match(document.getText(), /can take 45,000 tonnes of tyres/u);
  });

  it('open beside the article, at the line that it restates', async () => {
    await open('articles/yunluo-half-year.txt');
    await untilFindings(inWorkspace('articles/yunluo-half-year.txt'), 'the original is compared', (findings) =>
      findings.some((finding) => finding.rule === rule),
    );
    await vscode.commands.executeCommand('copydesk.showAlignment');
    await vscode.commands.executeCommand('copydesk.openOriginal');
    const shown = (): boolean =>
      vscode.window.visibleTextEditors.some(({ document }) => document.uri.path.endsWith(release));
    await until(() => 'the original is not shown', shown, vscode.window.onDidChangeVisibleTextEditors);
    assert.equal(vscode.window.visibleTextEditors.length, 2);
    await vscode.commands.executeCommand('copydesk.showAlignment');
  });

  it('say in a lens what is wrong with them', async () => {
    const scan = await writeUnseen('originals/broken.pdf', '%PDF-1.4', 'nothing');
    const article = await writeUnseen(
      'articles/broken.md',
      '---',
      'original: ../originals/broken.pdf',
      '---',
      '',
      'The works opened on Monday.',
    );
    await open(article);
    const titles = async (): Promise<string[]> => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        article,
        10,
      );
      return lenses.map(({ command }) => command?.title ?? '');
    };
    for (let tries = 0; tries < 50; tries++) if ((await titles()).some((title) => title.includes('broken'))) break;
    assert.ok((await titles()).includes('broken.pdf is broken: no PDF reader could open it.'), String(await titles()));
    assert.ok(await exists(scan));
  });
});
