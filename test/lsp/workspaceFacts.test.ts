import assert from 'node:assert/strict';
import type {
  CompletionItem,
  Diagnostic,
  DocumentLink,
  Hover,
  Location,
  SymbolInformation,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node';
import type { ArticleStatus } from '../../server/src/lsp/protocol';
import { fullCapabilities, TestClient, uriOf } from './support/client';
import { KeepingRuntime, type FakeRuntime } from './support/runtime';

const first = 'Halden Batteries GmbH filed 158 patents in 2025, the company said.\n';
const second = 'A note on patents.\n\nHalden Batteries GmbH filed 185 patents in 2025, the patent office said.\n';

const conflicts = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.filter(({ code }) => code === 'figure-conflict').map(({ message }) => String(message));

let client: TestClient;

/** Tells that this version of an open article has been read, from when on it may rest. */
const statusOf = (uri: string, version: number): Promise<ArticleStatus> =>
  client.next<ArticleStatus>('copydesk/status', (status) => status.uri === uri && status.version === version);

describe('figures across the workspace', () => {
  afterEach(() => client.dispose());

  const start = (files: Readonly<Record<string, string>>, more = {}): Promise<TestClient> =>
    TestClient.start({ files, ...more });
  const refreshed = (): Promise<unknown> => client.next('workspace/diagnostic/refresh');
  const workspace = async (): Promise<Record<string, string[]>> => {
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    return Object.fromEntries(
      items.map(({ uri, ...report }) => [uri, conflicts('items' in report ? report.items : [])]),
    );
  };

  it('are compared in files that are not open, on both sides', async () => {
    client = await start({ 'articles/first.txt': first, 'articles/second.txt': second });
    await client.request('copydesk/checkWorkspace', {});
    assert.deepEqual(await workspace(), {
      [uriOf('articles/first.txt')]: ['158 here, 185 in second:3: patents filed, 2025.'],
      [uriOf('articles/second.txt')]: ['185 here, 158 in first:1: patents filed, 2025.'],
    });
  });

  it('point to the other article', async () => {
    client = await start({ 'articles/first.txt': first });
    await client.request('copydesk/checkWorkspace', {});
    const uri = await client.open('articles/second.txt', second);
    const found = (await client.diagnostics(uri)).find(({ code }) => code === 'figure-conflict');
    assert.deepEqual(found?.relatedInformation?.[0]?.location, {
      uri: uriOf('articles/first.txt'),
      range: { start: { line: 0, character: 28 }, end: { line: 0, character: 31 } },
    });
    assert.match(String(found.relatedInformation[0].message), /the company said/);
  });

  it('follow an edit of the other article once it rests', async () => {
    client = await start({ 'articles/first.txt': first });
    await client.request('copydesk/checkWorkspace', {});
    const other = await client.open('articles/first.txt', first);
    const uri = await client.open('articles/second.txt', second);
    assert.equal(conflicts(await client.diagnostics(uri)).length, 1);
    const read = client.next<ArticleStatus>(
      'copydesk/status',
      (status) => status.uri === other && status.version === 2,
    );
    await client.edit(other, first.indexOf('158'), first.indexOf('158') + 3, '185');
    await read;
    // What another article states has not been looked at while this one was typed.
    assert.equal(conflicts(await client.diagnostics(uri)).length, 1);
    await client.passTime(refreshed());
    assert.deepEqual(conflicts(await client.diagnostics(uri)), []);
  });

  it('forget an article that was deleted, and know a new one', async () => {
    client = await start({ 'articles/first.txt': first, 'articles/second.txt': second });
    await client.request('copydesk/checkWorkspace', {});
    const uri = await client.open('articles/second.txt', second);
    assert.equal(conflicts(await client.diagnostics(uri)).length, 1);
    const gone = refreshed();
    client.runtime.files.delete(uriOf('articles/first.txt'));
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('articles/first.txt'), type: 3 }],
    });
    await client.passTime(gone);
    assert.deepEqual(conflicts(await client.diagnostics(uri)), []);
    const back = refreshed();
    client.runtime.files.set(uriOf('articles/third.txt'), first);
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('articles/third.txt'), type: 1 }],
    });
    await client.passTime(back);
    assert.deepEqual(conflicts(await client.diagnostics(uri)), ['185 here, 158 in third:1: patents filed, 2025.']);
  });

  it('are told once for many articles that are closed together, and only where they matter', async () => {
    const names = Array.from({ length: 12 }, (_, at) => `articles/${String(at)}.txt`);
    const text = (at: number): string => (at < 6 ? first.replace('158', String(150 + at)) : 'Nothing happened.\n');
    client = await start(Object.fromEntries(names.map((name, at) => [name, text(at)])));
    await client.request('copydesk/checkWorkspace', {});
    const uris = await Promise.all(names.map((name, at) => client.open(name, text(at))));
    for (const uri of uris) await client.diagnostics(uri);
    await Promise.all(uris.slice(0, 5).map((uri) => client.edit(uri, 0, 0, 'Yesterday: ')));
    for (const uri of uris.slice(0, 5)) await client.diagnostics(uri);
    await client.settle();
    client.runtime.advance(2000);
    await client.settle();
    client.runtime.advance(2000);
    await client.settle();
    const before = client.count('workspace/diagnostic/refresh');
    await Promise.all([...uris.slice(0, 5), ...uris.slice(6)].map((uri) => client.close(uri)));
    await client.settle();
    client.runtime.advance(2000);
    await client.settle();
    assert.ok(client.count('workspace/diagnostic/refresh') - before <= 2);
    assert.equal(conflicts(await client.diagnostics(uris[5]!)).length, 1);
  });

  it('are read in the background with progress that can be cancelled', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`articles/${String(at)}.txt`, first]));
    const capabilities = { ...fullCapabilities, window: { workDoneProgress: true } };
    client = await TestClient.start({ files, capabilities });
    const kinds: string[] = [];
    await new Promise<void>((resolve) => {
      client.connection.onUnhandledProgress(({ value }) => {
        const { kind } = value as { kind: string };
        kinds.push(kind);
        if (kind === 'end') resolve();
      });
    });
    assert.equal(kinds[0], 'begin');
    assert.equal(client.count('window/workDoneProgress/create'), 1);
  });
});

describe('a workspace at rest', () => {
  afterEach(() => client.dispose());

  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => [`articles/${String(at)}.txt`, first.replace('158', String(150 + at))]),
  );
  const initializationOptions = { storage: '/kept' };
  const start = async (runtime: FakeRuntime): Promise<void> => {
    client = await TestClient.start({ runtime, initializationOptions });
    await client.request('copydesk/companies', {});
  };

  it('costs nothing: nothing is scheduled, read or looked for, however the server was started', async () => {
    const kept = new Map<string, string>();
    for (const state of ['cold', 'warm']) {
      const runtime = new KeepingRuntime(files, kept);
      await start(runtime);
      const uri = await client.open('articles/0.txt', first);
      const read = statusOf(uri, 2);
      await client.edit(uri, 0, 0, 'Yesterday: ');
      await read;
      await client.passTime(() => runtime.waiting === 0);
      const work = (): number[] => [runtime.scheduled, runtime.reads.length, runtime.searches, runtime.pauses];
      const before = work();
      runtime.advance(3_600_000);
      await client.settle();
      assert.deepEqual(work(), before, state);
      assert.equal(runtime.waiting, 0, state);
      client.dispose();
    }
  });

  it('is known again at the next start without reading what did not change', async () => {
    const kept = new Map<string, string>();
    await start(new KeepingRuntime(files, kept));
    client.dispose();
    const changed = uriOf('articles/7.txt');
    const runtime = new KeepingRuntime(files, kept, { [changed]: 2 });
    await start(runtime);
    assert.deepEqual(
      runtime.reads.filter((uri) => uri.includes('/articles/')),
      [changed],
    );
  });
});

describe('what the workspace knows of a company', () => {
  afterEach(() => client.dispose());

  const third = 'Halden Batteries filed 120 patents in 2024, Delling Research said.\n';
  const commands = ['copydesk.openDossier'];
  const hover = async (uri: string, words: string): Promise<string> => {
    const found = await client.request<Hover>('textDocument/hover', client.at(uri, words));
    return (found.contents as { value: string }).value;
  };
  const startAll = async (): Promise<string> => {
    client = await TestClient.start({
      files: { 'articles/second.txt': second, 'articles/third.txt': third },
      initializationOptions: { commands },
    });
    await client.request('copydesk/companies', {});
    const uri = await client.open('articles/first.txt', first);
    await client.diagnostics(uri);
    return uri;
  };

  it('stands in the hover of the company, with links to each line and to the dossier', async () => {
    const value = await hover(await startAll(), 'Halden');
    assert.match(value, /elsewhere \*Halden Batteries\*/);
    assert.match(value, /- 185 patents, 2025: the patent office said \(\[second:3\]\(file:[^)]*second\.txt#L3\)\)/);
    assert.match(value, /2 mentions here, 4 in 3 articles|1 mention here, 3 in 3 articles/);
    assert.match(value, /\[Dossier\]\(command:copydesk\.openDossier\?%5B%22Halden%20Batteries%20GmbH%22%5D\)/);
    assert.ok(value.split('\n').filter((line) => line.trim() !== '').length <= 12, value);
  });

  it('stands in the hover of a figure in time order, with conflict and change', async () => {
    const value = await hover(await startAll(), '158');
    const lines = value.split('\n').filter((line) => line.startsWith('elsewhere'));
    assert.equal(lines.length, 2, value);
    assert.match(lines[0]!, /\*\*120\*\* in 2024: earlier, \+31\.7 % from 2024 to 2025 · Delling Research said/);
    assert.match(lines[1]!, /\*\*185\*\* in 2025: another figure for the same period/);
  });

  it('is shown anew in an open dossier when an article says something else', async () => {
    const capabilities = {
      ...fullCapabilities,
      workspace: { ...fullCapabilities.workspace, textDocumentContent: { dynamicRegistration: true } },
    };
    client = await TestClient.start({ files: { 'articles/second.txt': second }, capabilities });
    const dossier = { uri: 'copydesk-dossier:/Halden%20Batteries%20GmbH.md' };
    const text = async (): Promise<string> =>
      (await client.request<{ text: string }>('workspace/textDocumentContent', dossier)).text;
    assert.doesNotMatch(await text(), /120/);
    const refreshed = client.next('workspace/textDocumentContent/refresh', (params) => {
      assert.deepEqual(params, dossier);
      return true;
    });
    client.runtime.files.set(uriOf('articles/third.txt'), third);
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('articles/third.txt'), type: 1 }],
    });
    await client.passTime(refreshed);
    assert.match(await text(), /120/);
  });

  it('opens as a document that the server makes', async () => {
    await startAll();
    const { text } = await client.request<{ text: string }>('workspace/textDocumentContent', {
      uri: 'copydesk-dossier:/HALDEN%20Batteries.md',
    });
    assert.match(text, /^# Halden Batteries GmbH\n/);
    assert.match(text, /Two articles disagree on 2025: 158 in .*, 185 in /);
    assert.match(text, /data:image\/svg\+xml;base64,/);
    const nobody = await client.request<{ text: string }>('workspace/textDocumentContent', {
      uri: 'copydesk-dossier:/Nobody.md',
    });
    assert.match(nobody.text, /No article of this workspace names it/);
  });
});

describe('navigation over the workspace', () => {
  afterEach(() => client.dispose());

  const third =
    'Halden Batteries filed 120 patents in 2024, according to Delling Research. See second.txt and none.txt.\n';
  const startAll = async (text: string): Promise<string> => {
    client = await TestClient.start({ files: { 'articles/second.txt': second, 'articles/third.txt': third } });
    await client.request('copydesk/companies', {});
    return client.open('articles/first.txt', text);
  };
  const shown = ({ uri, range }: Location): string => `${uri.slice(uri.lastIndexOf('/') + 1)}:${range.start.line + 1}`;

  it('finds the mentions of a company in all articles', async () => {
    const uri = await startAll(first);
    const found = await client.request<Location[]>('textDocument/references', {
      ...client.at(uri, 'Halden'),
      context: { includeDeclaration: false },
    });
    assert.deepEqual(found.map(shown), ['first.txt:1', 'second.txt:3', 'third.txt:1']);
  });

  it('finds companies and headlines by some of their letters', async () => {
    const uri = await startAll(first);
    await client.diagnostics(uri);
    const symbols = async (query: string): Promise<string[]> => {
      const found = await client.request<SymbolInformation[]>('workspace/symbol', { query });
      return found.map(({ name, location }) => `${name} ${shown(location)}`);
    };
    const found = await symbols('hldnbat');
    assert.equal(found[0], 'Halden Batteries GmbH first.txt:1');
    assert.ok(
      found.every((one) => one.startsWith('Halden Batteries')),
      found.join('\n'),
    );
    assert.deepEqual(await symbols('note on pat'), ['A note on patents. second.txt:1']);
  });

  it('links file names to the articles that they name', async () => {
    const uri = await startAll(third);
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
    assert.deepEqual(
      links.map(({ range, target }) => [client.words(uri, range), target]),
      [['second.txt', uriOf('articles/second.txt')]],
    );
  });

  it('completes names and sources that other articles use', async () => {
    const text = 'The plant of Hal\n\nOutput rose, according to D\n';
    const uri = await startAll(text);
    const offered = async (words: string): Promise<string[]> => {
      const { textDocument, position } = client.at(uri, words, words.length);
      const items = await client.request<CompletionItem[]>('textDocument/completion', { textDocument, position });
      return items.map(({ label }) => label);
    };
    assert.deepEqual(await offered('of Hal'), ['Halden Batteries', 'Halden Batteries GmbH']);
    assert.ok((await offered('according to D')).includes('Delling Research'));
  });
});
