import assert from 'node:assert/strict';
import type {
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  MarkupContent,
  Range,
} from 'vscode-languageserver/node';
import { TestClient, uriOf } from './support/client';
import { plant, registryFile } from './support/texts';

describe('reading and finding', () => {
  let client: TestClient;
  let uri: string;
  beforeEach(async () => {
    client = await TestClient.start({ files: { 'companies.yaml': registryFile } });
    uri = await client.open('a.article', plant);
  });
  afterEach(() => client.dispose());

  async function hover(words: string, into = 1): Promise<string> {
    const answer = await client.request<Hover | null>('textDocument/hover', client.at(uri, words, into));
    assert.ok(answer, `no hover on ${words}`);
    const { kind, value } = answer.contents as MarkupContent;
    assert.equal(kind, 'markdown');
    assert.doesNotMatch(value, /<[a-z/]|command:/);
    return value;
  }

  it('hovers a company with what the registry and the article know', async () => {
    const text = await hover('Tamarind Shipping Ltd.');
    assert.match(text, /^\*\*Tamarind Shipping Ltd\.\*\* · company/);
    assert.match(text, /also here as \*Tamarind Shipping\*; elsewhere \*TSL\*/);
    assert.match(text, /Velm Harbour Group \(owner, state-affiliated\) › \*\*Tamarind Shipping Ltd\.\*\*/);
    assert.match(text, /VSE TAM/);
    assert.match(
      text,
      /\*\*Said of it\*\*\n- 40 vessels, 2024: the company said \(\[a:6\]\(file:\/\/\/newsroom\/a\.article#L6\)\)/,
    );
    assert.match(text, /5 mentions here · facts from \[companies:2\]\(file:\/\/\/newsroom\/companies\.yaml#L2\)$/);
    assert.ok(text.split('\n').length <= 12);
  });

  it('hovers a figure with its value and who says it', async () => {
    assert.match(await hover('$1.2 billion'), /^\*\*\$1\.2 billion\*\* · money · 1,200,000,000 USD/);
    const vessels = await hover('40 vessels in');
    assert.match(vessels, /^\*\*40\*\* vessels · count · 2024 · Tamarind Shipping Ltd\./);
    assert.match(vessels, /said by the company itself: \*the company said\*$/);
    assert.match(await hover('5,200'), /only the notice in line 14$|nobody in this paragraph stands behind it$/);
  });

  it('hovers a disclaimer with its jobs and what rests on it', async () => {
    const text = await hover('Disclaimer');
    assert.match(text, /^\*\*Disclaimer\*\* · provenance, verification/);
    assert.match(text, /translated: not said · verified: \*have not been independently verified\*/);
  });

  it('goes from a claim to the notice that covers it, and from the notice back to its claims', async () => {
    const notice = 'Disclaimer: This article is based on';
    const definition = await client.request<Location[]>('textDocument/definition', client.at(uri, 'containers to'));
    assert.deepEqual(
      definition.map(({ range }) => client.words(uri, range).slice(0, notice.length)),
      [notice],
    );
    const references = (includeDeclaration: boolean): Promise<Location[]> =>
      client.request('textDocument/references', { ...client.at(uri, 'Disclaimer'), context: { includeDeclaration } });
    const covered = await references(false);
    const words = covered.map(({ range }) => client.words(uri, range));
    assert.ok(words.includes('5,200 containers'), words.join(' | '));
    assert.ok(words.includes('310 people'), words.join(' | '));
    assert.equal((await references(true)).length, covered.length + 1);
    assert.deepEqual(await client.request('textDocument/definition', client.at(uri, 'What it')), []);
  });

  it('hovers a cue with what ties the source to its subject', async () => {
    const text =
      'Tamarind Shipping Ltd. ordered 40 vessels, the Velm Herald reported.\n\nVelm Harbour Group owns the Velm Herald.\n';
    const other = await client.open('b.article', text);
    const answer = await client.request<Hover | null>('textDocument/hover', client.at(other, 'reported'));
    const { value } = answer!.contents as MarkupContent;
    assert.match(value, /belongs to the owner of whom it speaks of: Velm Harbour Group › Tamarind Shipping Ltd\./);
  });

  it('hovers nothing where there is nothing', async () => {
    assert.equal(await client.request('textDocument/hover', client.at(uri, 'What it')), null);
  });

  it('outlines highlights, sections, companies, claims and the disclaimer, each within its parent', async () => {
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    const names: string[] = [];
    const visit = (symbol: DocumentSymbol, within?: Range): void => {
      names.push(symbol.name);
      const { range, selectionRange } = symbol;
      const document = client.document(uri);
      for (const [inner, outer] of [[selectionRange, range], ...(within ? [[range, within]] : [])] as [
        Range,
        Range,
      ][]) {
        assert.ok(document.offsetAt(inner.start) >= document.offsetAt(outer.start), symbol.name);
        assert.ok(document.offsetAt(inner.end) <= document.offsetAt(outer.end), symbol.name);
      }
      for (const child of symbol.children ?? []) visit(child, range);
    };
    for (const symbol of symbols) visit(symbol);
    for (const name of ['What it means', 'Kestrel Wind GmbH', 'Disclaimer', 'It hired 310 people.'])
      assert.ok(names.includes(name), name);
  });

  it('folds sections, front matter and a disclaimer of several lines', async () => {
    const ranges = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri } });
    assert.ok(ranges.some(({ startLine, endLine }) => startLine === 7 && endLine > startLine));
    const markdown = await client.open(
      'articles/b.md',
      '---\ntitle: Vessels\n---\n\nAll is well.\n\n*Disclaimer: This article is based on a press release by\nTamarind Shipping.*\n',
      'markdown',
    );
    const more = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri: markdown } });
    assert.deepEqual(
      more.map(({ startLine, endLine, kind }) => [startLine, endLine, kind]),
      [
        [0, 2, 'region'],
        [6, 7, 'comment'],
      ],
    );
  });

  it('highlights all mentions of a company and all figures of a value', async () => {
    const at = async (words: string): Promise<string[]> => {
      const found = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', client.at(uri, words));
      return found.map(({ range }) => client.words(uri, range));
    };
    assert.deepEqual((await at('Tamarind Shipping Ltd.')).length, 5);
    assert.deepEqual(await at('40 vessels in'), ['forty', '40', '40']);
    assert.deepEqual(await at('What it'), []);
  });

  it('goes from a company to its registry entry and to where it is introduced', async () => {
    const found = await client.request<Location[]>(
      'textDocument/definition',
      client.at(uri, 'Tamarind Shipping carried'),
    );
    assert.equal(found[0]?.uri, uriOf('companies.yaml'));
    assert.equal(found[0].range.start.line, 1);
    assert.equal(client.words(uri, found[1]!.range), 'Tamarind Shipping Ltd.');
  });

  it('finds the references of a company, with its entry as the declaration', async () => {
    const ask = (includeDeclaration: boolean): Promise<Location[]> =>
      client.request('textDocument/references', {
        ...client.at(uri, 'Tamarind Shipping carried'),
        context: { includeDeclaration },
      });
    assert.equal((await ask(false)).length, 5);
    assert.deepEqual(
      (await ask(true)).map((place) => place.uri),
      [uriOf('companies.yaml'), ...Array<string>(5).fill(uri)],
    );
  });
});
