import { strict as assert } from 'node:assert';
import type { CodeAction, CompletionItem, Diagnostic, Hover } from 'vscode-languageserver';
import { fullCapabilities, TestClient, uriOf } from './support/client';

const registry = `companies:
  - name: Kessling Holding # ours
    source: annual report
    aliases: [Kessling]
    owners: [Velm Trust]
  - name: Velm Trust
    source: annual report
`;
const article = `Orvane Labs AG opened a plant in Turku on Monday. Orvane Labs (OLA) is a subsidiary of Kessling Holding.

Kessling Holding SE said that it would hire 40 people. The city of Turku paid 2 million euros.
`;

describe('the registry in the editor', () => {
  let client: TestClient;

  async function start(files: Readonly<Record<string, string>>): Promise<void> {
    client = await TestClient.start({ files, capabilities: fullCapabilities });
  }
  afterEach(() => client.dispose());

  async function refactorings(uri: string, words: string, only = ['refactor']): Promise<CodeAction[]> {
    const { textDocument, position } = client.at(uri, words);
    return client.request('textDocument/codeAction', {
      textDocument,
      range: { start: position, end: position },
      context: { diagnostics: [], only, triggerKind: 1 },
    });
  }

  it('is read while it is typed, and the last good one stays in use', async () => {
    await start({ 'companies.yaml': registry });
    const uri = await client.open('articles/a.txt', article);
    const hover = (): Promise<Hover> => client.request('textDocument/hover', client.at(uri, 'Kessling Holding.'));
    assert.match(JSON.stringify((await hover()).contents), /Velm Trust/);
    const file = await client.open('companies.yaml', registry, 'yaml');
    const told = async (change: () => Promise<void>): Promise<readonly Diagnostic[]> => {
      await change();
      await client.settle();
      const next = client.next<{ uri: string; diagnostics: Diagnostic[] }>(
        'textDocument/publishDiagnostics',
        ({ uri }) => uri === file,
      );
      client.runtime.advance(500);
      return (await next).diagnostics;
    };
    const at = registry.indexOf('annual report');
    const broken = await told(() => client.edit(file, at - 8, at - 2, 'sauce'));
    assert.deepEqual(
      broken.map(({ message, range }) => [range.start.line, String(message).split('.')[0]]),
      [
        [1, 'This entry does not say what vouches for it (“source”)'],
        [2, 'Copydesk does not know “sauce”'],
      ],
    );
    assert.match(JSON.stringify((await hover()).contents), /Velm Trust/);
    assert.deepEqual(await told(() => client.edit(file, at - 8, at - 3, 'source')), []);
    const trust = client.document(file).getText().indexOf('Velm Trust]');
    assert.deepEqual(await told(() => client.edit(file, trust, trust + 10, 'Aster Fund')), []);
    assert.match(JSON.stringify((await hover()).contents), /Aster Fund/);
  });

  it('completes keys, kinds, owners and sources, and says what a key means', async () => {
    await start({ 'companies.yaml': registry });
    const typed = `${registry}    \n    owners:\n      - Kess\n    source: a\n    type: \n`;
    const file = await client.open('companies.yaml', typed, 'yaml');
    const labels = async (line: number, character: number): Promise<string[]> => {
      const position = { line, character };
      const items = await client.request<CompletionItem[]>('textDocument/completion', {
        textDocument: { uri: file },
        position,
      });
      return items.map(({ label }) => label);
    };
    assert.deepEqual((await labels(7, 4)).slice(0, 3), ['aliases', 'nativeNames', 'stateAffiliated']);
    assert.deepEqual(await labels(9, 12), ['name', 'source', 'Kessling Holding']);
    assert.deepEqual(await labels(10, 13), ['annual report']);
    assert.deepEqual(await labels(11, 10), ['company', 'organization']);
    const hover = (words: string): Promise<Hover | null> =>
      client.request('textDocument/hover', client.at(file, words));
    assert.match(JSON.stringify((await hover('aliases'))?.contents), /Short forms/);
    assert.match(JSON.stringify((await hover('Velm Trust]'))?.contents), /\*\*Velm Trust\*\*/);
  });

  it('takes in a company of an article with what the article says of it', async () => {
    await start({ 'companies.yaml': registry });
    const uri = await client.open('articles/a.txt', article);
    const [add] = await refactorings(uri, 'Orvane Labs AG');
    assert.equal(add?.title, 'Add Orvane Labs AG to the registry');
    await client.open('companies.yaml', registry, 'yaml');
    const changed = client.applied(uriOf('companies.yaml'), add.edit!);
    assert.ok(changed.startsWith(registry.trimEnd()), changed);
    assert.match(
      changed,
      /- name: Orvane Labs AG\n {4}source: articles\/a\.txt, line 1\n {4}aliases: \[.*OLA.*\]\n {4}owners:\n {6}- name: Kessling Holding/,
    );
    assert.deepEqual(await refactorings(uri, 'Orvane Labs AG', ['quickfix']), []);
  });

  it('adds a spelling that the registry does not know, and creates the file where there is none', async () => {
    await start({ 'companies.yaml': registry });
    const uri = await client.open('articles/a.txt', article);
    const titles = (await refactorings(uri, 'Kessling Holding SE')).map(({ title }) => title);
    assert.deepEqual(titles, ['Add “Kessling Holding SE” as an alias of Kessling Holding']);
    client.dispose();
    await start({});
    const other = await client.open('articles/a.txt', article);
    const [add] = await refactorings(other, 'Orvane Labs AG');
    assert.deepEqual(
      add?.edit?.documentChanges?.map((change) => ('kind' in change ? change.kind : change.textDocument.uri)),
      ['create', uriOf('companies.yaml')],
    );
  });
});
