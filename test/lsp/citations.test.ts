import assert from 'node:assert/strict';
import type {
  CodeAction,
  CompletionItem,
  DocumentLink,
  Hover,
  Location,
  MarkupContent,
  PublishDiagnosticsParams,
  Range,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { fullCapabilities, TestClient, uriOf } from './support/client';

const bibliography = `@report{velm2025,
  author = {{Velm Port Authority}},
  title = {Traffic at the North Quay},
  date = {2025-03-09},
  url = {https://velm.example/quay}
}
@article{roe-2024,
  author = {Roe, Jane}, title = {Cranes}, crossref = {velm2025}, doi = {10.1000/xyz}
}
`;
const story = `---
bibliography: ../refs.bib
---

# Velm counts its cranes

The quay moved 2.1 million tonnes [@velm2025, p. 4].[^1] Cranes cost $4 million [see @roe-2024; @velm2025].

Write to desk@velm.example. The [court][ruling] agreed, and the [notice] too.

[^1]: By weight.

[ruling]: https://court.example/12
[notice]: https://court.example/13
`;

describe('citations', () => {
  let client: TestClient;
  let uri: string;
  beforeEach(async () => {
    client = await TestClient.start({
      files: {
        'refs.bib': bibliography,
        'articles/other.md': '---\nbibliography: ../refs.bib\n---\n\nIt grew [@velm2025].\n',
        'articles/elsewhere.md': '---\nbibliography: own.bib\n---\n\nIt grew [@velm2025].\n',
        'articles/own.bib': '@misc{velm2025, title={Other}}',
      },
      capabilities: {
        ...fullCapabilities,
        textDocument: { ...fullCapabilities.textDocument, rename: { prepareSupport: true } },
      },
    });
    uri = await client.open('articles/a.md', story, 'markdown');
  });
  afterEach(() => client.dispose());

  const complete = async (words: string, into: number, trigger?: string): Promise<CompletionItem[]> =>
    client.request('textDocument/completion', {
      ...client.at(uri, words, into),
      context: trigger === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: trigger },
    });
  const type = async (after: string, text: string): Promise<void> => {
    const at = client.offset(uri, after) + after.length;
    await client.edit(uri, at, at, text);
  };
  const hover = async (words: string, into = 1): Promise<string> => {
    const answer = await client.request<Hover | null>('textDocument/hover', client.at(uri, words, into));
    return (answer?.contents as MarkupContent | undefined)?.value ?? '';
  };
  const rename = (words: string, newName: string, into = 1): Promise<WorkspaceEdit | null> =>
    client.request('textDocument/rename', { ...client.at(uri, words, into), newName });

  it('completes keys after @, with what they stand for', async () => {
    await type('Velm counts its cranes\n\n', 'As [@');
    const items = await complete('As [@', 5, '@');
    assert.deepEqual(
      items.map(({ label, detail }) => [label, detail]),
      [
        ['velm2025', 'Velm Port Authority, 2025'],
        ['roe-2024', 'Roe'],
      ],
    );
    assert.match(
      String(items[0]!.documentation),
      /^Velm Port Authority, “Traffic at the North Quay”, 9 March 2025, https/u,
    );
    const { range } = items[0]!.textEdit as { range: Range };
    assert.equal(client.document(uri).offsetAt(range.start), client.offset(uri, 'As [@') + 5);
  });

  it('completes no key inside a word, in code or in plain text', async () => {
    assert.deepEqual(await complete('desk@velm', 5, '@'), []);
    await type('Velm counts its cranes\n\n', '`a @');
    assert.deepEqual(await complete('`a @', 4, '@'), []);
    uri = await client.open('articles/b.txt', 'As [@ shows.');
    assert.deepEqual(await complete('As [@', 5, '@'), []);
    uri = await client.open('articles/c.txt', 'As [^ shows.');
    assert.deepEqual(await complete('As [^', 5, '^'), []);
  });

  it('completes the labels of notes, and a new one with its text at the end', async () => {
    await type('Write to desk@velm.example.', '[^]');
    const items = await complete('example.[^]', 10, '^');
    assert.deepEqual(
      items.map(({ label, detail }) => [label, detail]),
      [
        ['1', 'By weight.'],
        ['2', 'a new note, at the end'],
      ],
    );
    const edits = [items[1]!.textEdit, ...items[1]!.additionalTextEdits!];
    const text = client.applied(uri, { changes: { [uri]: edits as never } });
    assert.match(text, /example\.\[\^2\] The/u);
    assert.match(text, /\[\^1\]: By weight\.\n\[\^2\]: \n/u);
  });

  it('hovers a key with its reference, a note with its text, a link with its address', async () => {
    assert.equal(
      await hover('velm2025, p. 4'),
      '**Velm Port Authority, 2025** · report  \n' +
        'Velm Port Authority, “Traffic at the North Quay”, 9 March 2025, https\\://velm.example/quay  \n' +
        'from [refs:1](file:///newsroom/refs.bib#L1)',
    );
    assert.equal(await hover('[^1] Cranes', 2), '**Note 1**  \nBy weight.');
    assert.match(await hover('ruling] agreed'), /court\.example\/12/u);
  });

  it('goes from a key to its entry, from a note to its text, and back', async () => {
    const go = (words: string, into = 1): Promise<Location[]> =>
      client.request('textDocument/definition', client.at(uri, words, into));
    const [entry] = await go('roe-2024');
    assert.deepEqual(entry, {
      uri: uriOf('refs.bib'),
      range: { start: { line: 6, character: 9 }, end: { line: 6, character: 17 } },
    });
    const [note] = await go('[^1] Cranes', 2);
    assert.equal(note!.range.start.line, 10);
    const [reference] = await go('[^1]: By', 2);
    assert.equal(reference!.range.start.line, 6);
    assert.equal((await go('ruling] agreed'))[0]!.range.start.line, 12);
  });

  it('finds what cites an entry, in other articles too', async () => {
    const found = await client.request<Location[]>('textDocument/references', {
      ...client.at(uri, 'velm2025'),
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      found.map((place) => place.uri),
      [uriOf('refs.bib'), uri, uri, uriOf('articles/other.md')],
    );
  });

  it('renames a key in the bibliography and in every article that cites from it', async () => {
    const ready = await client.request('textDocument/prepareRename', client.at(uri, 'velm2025'));
    assert.equal((ready as { placeholder: string }).placeholder, 'velm2025');
    const edit = (await rename('velm2025', 'velm:quay'))!;
    assert.match(client.applied(uri, edit), /\[@velm:quay, p\. 4\].*\[see @roe-2024; @velm:quay\]/u);
    const changes = edit.documentChanges as { textDocument: { uri: string }; edits: { newText: string }[] }[];
    assert.deepEqual(
      changes.map(({ textDocument, edits }) => [textDocument.uri, edits.length]),
      [
        [uri, 2],
        [uriOf('refs.bib'), 2],
        [uriOf('articles/other.md'), 1],
      ],
    );
  });

  it('refuses a name that is taken or is no key', async () => {
    await assert.rejects(rename('velm2025', 'roe-2024'), /“roe-2024” is the key of another entry/u);
    await assert.rejects(rename('velm2025', 'a b'), /cannot be a key/u);
    await assert.rejects(rename('[^1]: By', 'a b', 2), /cannot be a label/u);
    assert.equal(await rename('desk@velm', 'x', 5), null);
  });

  it('renames a note and a link in their article; what readers see stays', async () => {
    assert.match(
      client.applied(uri, (await rename('[^1] Cranes', 'weight', 2))!),
      /\[\^weight\] Cranes[\s\S]*\[\^weight\]: By/u,
    );
    assert.match(
      client.applied(uri, (await rename('[notice] too', 'second', 2))!),
      /the \[notice\]\[second\] too[\s\S]*\[second\]: https/u,
    );
  });

  it('links keys to the address of what they cite', async () => {
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
    assert.deepEqual(
      links.map(({ range, target }) => [client.words(uri, range), target]),
      [
        ['velm2025', 'https://velm.example/quay'],
        ['roe-2024', 'https://doi.org/10.1000/xyz'],
        ['velm2025', 'https://velm.example/quay'],
      ],
    );
  });

  it('shows errors of a bibliography in its file, keeps its last good version, and reports unknown keys', async () => {
    const told = async (text: string): Promise<readonly string[]> => {
      const file = uriOf('refs.bib');
      client.runtime.files.set(file, text);
      const heard = client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics', (one) => one.uri === file);
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
      await hover('velm2025');
      return (await heard).diagnostics.map(({ message }) => String(message));
    };
    const unknown = async (): Promise<string[]> =>
      (await client.diagnostics(uri))
        .filter(({ code }) => code === 'unknown-citation')
        .map(({ message }) => String(message));
    assert.deepEqual(await unknown(), []);
    assert.match((await told(bibliography.replace('{Cranes}', '{Cranes')))[0]!, /“roe-2024” is not closed/u);
    assert.deepEqual(await unknown(), []);
    assert.match(await hover('roe-2024'), /Roe/u);
    assert.deepEqual(await told(bibliography.replace('roe-2024', 'roe-2042')), []);
    assert.deepEqual(await unknown(), ['“roe-2024” is not in refs.bib.']);
  });

  it('adds an unknown key to the bibliography, which counts as it is open, saved or not', async () => {
    const unknown = async (): Promise<number> =>
      (await client.diagnostics(uri)).filter(({ code }) => code === 'unknown-citation').length;
    await type('[@velm2025, p. 4', '; @kim2020');
    assert.equal(await unknown(), 0, 'nothing while the sentence is being written');
    client.runtime.advance(2000);
    assert.equal(await unknown(), 1);
    const { position } = client.at(uri, '@kim2020', 3);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    const add = actions.find(({ title }) => title === 'Add “kim2020” to refs.bib');
    assert.ok(add?.edit, actions.map(({ title }) => title).join());
    const bib = await client.open('refs.bib', bibliography, 'bibtex');
    const [change] = add.edit.documentChanges as TextDocumentEdit[];
    const [edit] = change!.edits as TextEdit[];
    assert.deepEqual([change!.textDocument.uri, change!.edits.length], [bib, 1]);
    const at = client.document(bib).offsetAt(edit!.range.start);
    await client.edit(bib, at, at, edit!.newText);
    assert.match(client.document(bib).getText(), /\}\n\n@misc\{kim2020,\n {2}author = \{\},/u);
    assert.equal(await unknown(), 0);
    await client.close(bib);
    assert.equal(await unknown(), 1, 'what was not saved is gone');
  });
});
