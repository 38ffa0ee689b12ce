import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { copydesk } from './support/extension';
import { cleanUp, inWorkspace, open, rangeOf } from './support/files';

describe('Finding the way', () => {
  let document: vscode.TextDocument;

  before(async () => {
    await copydesk();
    ({ document } = await open('articles/yunluo-magnet-recycling.txt'));
  });
  after(cleanUp);

  function at(words: string, after?: string): vscode.Position {
    return rangeOf(document, words, after).start.translate(0, 1);
  }

  it('the outline holds highlights, sections, companies, claims and the disclaimer', async () => {
    const roots = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const all = (symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
      symbols.flatMap((symbol) => [symbol, ...all(symbol.children)]);
    const symbols = all(roots);
    const kindOf = (name: string): string | undefined => {
      const kind = symbols.find((symbol) => symbol.name.startsWith(name))?.kind;
      return kind === undefined ? undefined : vscode.SymbolKind[kind];
    };
    assert.equal(kindOf('Highlights'), 'Array');
    assert.equal(kindOf('What the company says'), 'Namespace');
    assert.equal(kindOf('Why buyers should look twice'), 'Namespace');
    assert.equal(kindOf('Haoshan Steel Group'), 'Class');
    assert.equal(kindOf('The company claims that'), 'Event');
    assert.equal(kindOf('Disclaimer'), 'Key');
    for (const symbol of symbols) {
      for (const child of symbol.children) assert.ok(symbol.range.contains(child.range), `${child.name} sticks out`);
    }
  });

  it('the highlights and the sections fold', async () => {
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const lines = ranges.map(({ start, end }) => `${start + 1}-${end + 1}`);
    assert.ok(lines.includes('8-16'), lines.join(' '));
    assert.ok(
      lines.some((range) => range.startsWith('2-')),
      lines.join(' '),
    );
  });

  it('the definition of a company is its entry in the registry and its introduction', async () => {
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at('YRE'),
    );
    const found = places.map(({ uri, range }) => `${vscode.workspace.asRelativePath(uri)}:${range.start.line + 1}`);
    assert.deepEqual(found.sort(), ['articles/yunluo-magnet-recycling.txt:3', 'companies.yaml:23']);
  });

  it('the references of a company are all its mentions and its entry', async () => {
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      at('Yunluo Rare Earth Group'),
    );
    const here = places.filter(({ uri }) => uri.toString() === document.uri.toString());
    const words = here.map(({ range }) => document.getText(range)).sort();
    const short = ['YRE', 'Yunluo', 'Yunluo', 'Yunluo'];
    assert.deepEqual(words, [...short, 'Yunluo Rare Earth Group', 'Yunluo Rare Earth Group']);
    assert.ok(places.some(({ uri }) => uri.toString() === inWorkspace('companies.yaml').toString()));
  });

  it('the names of one company are highlighted together', async () => {
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      at('Haoshan Daily'),
    );
    const words = new Set(highlights.map(({ range }) => document.getText(range)));
    assert.deepEqual([...words], ['Haoshan Daily']);
    assert.equal(highlights.length, 4);
  });
});
