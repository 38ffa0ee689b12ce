import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { originalOnDrop } from '../../client/src/originals/drop';
import { copydesk } from './support/extension';
import {
  cleanUp,
  copyOf,
  exists,
  inWorkspace,
  open,
  rangeOf,
  removeAfterwards,
  write,
  writeUnseen,
} from './support/files';
import { untilFindings } from './support/findings';
import { findingOf, fixesOf, fixWith, undoTo } from './support/fixes';
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

  it('are attached by pasting their text, which opens as a document of its own', async () => {
    const { document } = await copyOf('yunluo-half-year.txt');
    const beside = document.uri.with({ path: `${document.uri.path}.sources.json` });
    removeAfterwards(beside);
    const words = Buffer.from(await vscode.workspace.fs.readFile(inWorkspace(release)))
      .toString('utf8')
      .trim();
    await vscode.env.clipboard.writeText(words);
    await vscode.commands.executeCommand('copydesk.attachOriginal', 'clipboard');
    await untilFindings(document.uri, 'the original is compared', (findings) =>
      findings.some((finding) => finding.rule === rule && finding.message.startsWith('4,600 tonnes here, 4.6万吨 in')),
    );
    const [place] = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      rangeOf(document, '4,600 tonnes').start,
    );
    assert.equal(place?.uri.scheme, 'copydesk-original');
    const text = await vscode.workspace.openTextDocument(place.uri);
    assert.equal(text.getText(), words);
    assert.equal(text.getText(place.range), '4.6万吨');
    const related = findingOf(document, rule, '4,600 tonnes').diagnostic.relatedInformation;
    assert.equal(related?.[0]?.location.uri.toString(), place.uri.toString());
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
    const before = document.getText();
    await vscode.workspace.applyEdit(edit);
    await untilFindings(
      document.uri,
      'the figure is the original’s',
      (findings) => !findings.some(({ message }) => message.startsWith('54,000')),
    );
    assert.match(document.getText(), /can take 45,000 tonnes of tyres/u);
    await undoTo(document, before);
    await untilFindings(document.uri, 'the finding is back', (findings) =>
      findings.some(({ message }) => message.startsWith('54,000')),
    );
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

  it('that are web pages open as their text, which scrolls with the article', async () => {
    const days = Array.from({ length: 150 }, (_, index) => 1000 + index * 7);
    await writeUnseen(
      'originals/long.html',
      '<!doctype html><html><body><script>alert(1)</script>',
      ...days.map((tonnes) => `<p>Das Werk in Stade fertigte ${tonnes} Tonnen.</p>`),
      '</body></html>',
    );
    const article = await write(
      'articles/long.md',
      '---',
      'original: ../originals/long.html',
      '---',
      ...days.flatMap((tonnes) => ['', `The works in Stade made ${tonnes} tonnes, it said.`]),
    );
    const { uri } = article.document;
    const lenses = async (): Promise<string> =>
      (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 10))
        .map(({ command }) => command?.title ?? '')
        .join();
    for (let tries = 0; tries < 100 && !(await lenses()).includes('in the original 150'); tries++);
    await vscode.commands.executeCommand('copydesk.openOriginal');
    const beside = (): vscode.TextEditor | undefined =>
      vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'copydesk-original');
    await until(
      () => 'the original is not shown',
      () => beside() !== undefined,
      vscode.window.onDidChangeVisibleTextEditors,
    );
    assert.match(beside()!.document.lineAt(0).text, /^Das Werk in Stade fertigte 1000 Tonnen\.$/u);
    const line = article.document.lineCount - 20;
    article.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);
    const visible = (): string => JSON.stringify(beside()?.visibleRanges);
    await until(
      () => `the original does not follow: ${visible()}`,
      () => beside()?.visibleRanges.some(({ start, end }) => start.line > 20 && end.line > 120) === true,
      vscode.window.onDidChangeTextEditorVisibleRanges,
    );
  });

  it('are a finding when their file changes, and are accepted as they are by a quick fix', async () => {
    const original = await writeUnseen('originals/changing.txt', 'Das Werk fertigt 35.000 Tonnen im Jahr.');
    const article = await write('articles/changing.txt', 'The works makes 35,000 tonnes a year, it said.');
    const beside = inWorkspace('articles/changing.txt.sources.json');
    removeAfterwards(beside);
    await vscode.commands.executeCommand('copydesk.attachOriginal', original);
    await vscode.workspace.fs.writeFile(original, Buffer.from('Das Werk fertigt 53.000 Tonnen im Jahr.'));
    const changed = 'changed-original';
    await untilFindings(article.document.uri, 'the change is told', (findings) =>
      findings.some((finding) => finding.rule === changed),
    );
    const fixes = await fixesOf(article.document, findingOf(article.document, changed));
    const { command } = fixWith(fixes, /^Accept changing\.txt as it is now$/u);
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
    await untilFindings(
      article.document.uri,
      'the new version is accepted',
      (findings) =>
        !findings.some((finding) => finding.rule === changed) && findings.some((finding) => finding.rule === rule),
    );
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
