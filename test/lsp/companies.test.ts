import { strict as assert } from 'node:assert';
import type { TypeHierarchyItem, WorkspaceEdit } from 'vscode-languageserver';
import { fullCapabilities, TestClient, uriOf } from './support/client';

const registry = `companies:
  - name: Kessling Holding GmbH
    source: annual report
    aliases: [Kessling Holding]
    owners:
      - name: Velm Trust
        source: annual report, page 2
  - name: Velm Trust
    source: annual report
    stateAffiliated: true
  - name: Tarvik Works
    source: register
    owners: [Kessling Holding GmbH]
`;
const article = `Kessling Holding GmbH said on Monday that it would hire 40 people.

Orvane Labs AG is a subsidiary of Kessling Holding. Kessling Holding paid 2 million euros, Tarvik Works said.
`;
const other = 'Kessling Holding GmbH sold a plant, Tarvik Works said. Kessling Chemie AG did not.\n';

describe('companies across a workspace', () => {
  let client: TestClient;
  let uri: string;

  async function start(annotations: boolean): Promise<void> {
    const { workspace } = fullCapabilities;
    const workspaceEdit = { ...workspace?.workspaceEdit, ...(annotations && { changeAnnotationSupport: {} }) };
    client = await TestClient.start({
      files: { 'companies.yaml': registry, 'articles/other.txt': other, 'articles/none.txt': 'Nothing of theirs.\n' },
      capabilities: { ...fullCapabilities, workspace: { ...workspace, workspaceEdit } },
    });
    uri = await client.open('articles/a.txt', article);
  }
  afterEach(() => client.dispose());

  const renamed = (words: string, newName: string, into = 1): Promise<WorkspaceEdit> =>
    client.request('textDocument/rename', { ...client.at(uri, words, into), newName });

  /** The text of a file on disk after the edit. */
  function changed(name: string, text: string, edit: WorkspaceEdit): string {
    let result = text;
    const lines = text.split('\n');
    const offset = ({ line, character }: { line: number; character: number }): number =>
      lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
    for (const change of edit.documentChanges ?? []) {
      if (!('edits' in change) || change.textDocument.uri !== uriOf(name)) continue;
      for (const one of [...change.edits].sort((a, b) =>
        'range' in a && 'range' in b ? offset(b.range.start) - offset(a.range.start) : 0,
      ))
        if ('range' in one && 'newText' in one)
          result = result.slice(0, offset(one.range.start)) + String(one.newText) + result.slice(offset(one.range.end));
    }
    return result;
  }

  it('renames a company in all its spellings, in every article and the registry, each group to be confirmed', async () => {
    await start(true);
    const prepared = await client.request('textDocument/prepareRename', client.at(uri, 'Kessling Holding GmbH'));
    assert.deepEqual((prepared as { placeholder: string }).placeholder, 'Kessling Holding GmbH');
    const edit = await renamed('Kessling Holding GmbH', 'Kessora Group SE');
    assert.equal(
      client.applied(uri, edit),
      article.replaceAll('Kessling Holding GmbH', 'Kessora Group SE').replaceAll('Kessling Holding', 'Kessora Group'),
    );
    assert.equal(
      changed('articles/other.txt', other, edit),
      other.replace('Kessling Holding GmbH', 'Kessora Group SE'),
    );
    assert.equal(
      changed('companies.yaml', registry, edit),
      registry.replaceAll('Kessling Holding GmbH', 'Kessora Group SE'),
    );
    assert.deepEqual(
      Object.values(edit.changeAnnotations ?? {}).map(({ label, needsConfirmation }) => [label, needsConfirmation]),
      [
        ['“Kessling Holding GmbH” becomes “Kessora Group SE”', false],
        ['“Kessling Holding” becomes “Kessora Group”', true],
        ['“Kessling Holding GmbH” becomes “Kessora Group SE”', true],
        ['“Kessling Holding GmbH” becomes “Kessora Group SE” in the registry', true],
      ],
    );
    assert.equal((edit.documentChanges ?? []).length, 3);
  });

  it('corrects a short form alone', async () => {
    await start(true);
    const edit = await renamed('Kessling Holding. Kessling', 'Kessling');
    assert.equal(client.applied(uri, edit), article.replaceAll(/Kessling Holding(?! GmbH)/g, 'Kessling'));
    assert.equal(changed('companies.yaml', registry, edit), registry.replace('[Kessling Holding]', '[Kessling]'));
  });

  it('renames one spelling in one article where the editor shows no preview', async () => {
    await start(false);
    const edit = await renamed('Kessling Holding GmbH', 'Kessora AG');
    assert.deepEqual(Object.keys(edit.changes ?? {}), [uri]);
    assert.equal(client.applied(uri, edit), article.replace('Kessling Holding GmbH', 'Kessora AG'));
    assert.equal(await client.request('textDocument/prepareRename', client.at(uri, 'Monday')), null);
  });

  it('shows owners and subsidiaries as a hierarchy, by the registry and by the article', async () => {
    await start(true);
    const [item] = await client.request<TypeHierarchyItem[]>(
      'textDocument/prepareTypeHierarchy',
      client.at(uri, 'Kessling Holding paid'),
    );
    assert.equal(item?.name, 'Kessling Holding GmbH');
    assert.equal(item.uri, uriOf('companies.yaml'));
    const ask = async (what: 'supertypes' | 'subtypes', of: TypeHierarchyItem): Promise<string[]> =>
      (await client.request<TypeHierarchyItem[]>(`typeHierarchy/${what}`, { item: of })).map(
        ({ name, detail, range }) => `${name} · ${detail ?? ''} · ${String(range.start.line)}`,
      );
    assert.deepEqual(await ask('supertypes', item), ['Velm Trust · owner · annual report, page 2 · state-owned · 7']);
    assert.deepEqual(await ask('subtypes', item), [
      'Tarvik Works · subsidiary · register · 10',
      'Orvane Labs AG · subsidiary · this article · 2',
    ]);
    const [trust] = await client.request<TypeHierarchyItem[]>('typeHierarchy/supertypes', { item });
    assert.deepEqual(await ask('subtypes', trust!), ['Kessling Holding GmbH · subsidiary · annual report, page 2 · 1']);
    assert.deepEqual(await ask('supertypes', trust!), []);
    assert.equal(await client.request('textDocument/prepareTypeHierarchy', client.at(uri, 'Monday')), null);
  });
});
