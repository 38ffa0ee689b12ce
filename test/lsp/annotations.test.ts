import assert from 'node:assert/strict';
import type { CodeAction, PublishDiagnosticsParams, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnnotateParams, AnnotationEdit, ArticleStatus } from '../../server/src/lsp/protocol';
import { TestClient, uriOf } from './support/client';

const claim = 'Halvorsen Batteries AS shipped 4,700 battery packs to Velm in May.';
const text = `A quiet spring\n\n${claim}\n`;
const sidecar = uriOf('a.article.sources.json');
const press = { form: 'url', value: 'https://halvorsen.example/may' } as const;

describe('annotations beside an article', () => {
  let client: TestClient;
  afterEach(() => client.dispose());

  async function started(): Promise<string> {
    client = await TestClient.start({ initializationOptions: { settings: {} } });
    return client.open('a.article', text);
  }

  function rangeOf(uri: string, words: string): AnnotateParams['range'] {
    const start = client.offset(uri, words);
    const document = client.document(uri);
    return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
  }

  /** Writes what the edit makes of the file, as a client that saves it would. */
  async function save(edit: WorkspaceEdit | null): Promise<string> {
    assert.ok(edit);
    const before = TextDocument.create(sidecar, 'json', 0, client.runtime.files.get(sidecar) ?? '');
    const edits = (edit.documentChanges ?? []).flatMap((change) => ('edits' in change ? change.edits : []));
    const after = TextDocument.applyEdits(before, edits as Parameters<typeof TextDocument.applyEdits>[1]);
    await onDisk(after);
    return after;
  }

  async function onDisk(content: string): Promise<void> {
    client.runtime.files.set(sidecar, content);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: sidecar, type: 2 }] });
  }

  async function rules(uri: string): Promise<string[]> {
    return (await client.diagnostics(uri)).map(({ code, message }) => `${String(code)}: ${message}`);
  }

  async function annotated(uri: string): Promise<string> {
    const params = { uri, range: rangeOf(uri, claim), source: press, creator: 'Ida Holm' };
    return save(await client.request<AnnotationEdit>('copydesk/annotate', params));
  }

  it('source the words they are made for, which count as sourced at once', async () => {
    const uri = await started();
    assert.match((await rules(uri)).join(), /^unsourced-claim/);
    const told = client.next<ArticleStatus>('copydesk/status', ({ sourced }) => sourced === 1);
    const kept = await annotated(uri);
    assert.match(kept, /"name": "Ida Holm"/);
    assert.match(kept, /"id": "urn:uuid:[\da-f-]{36}"/);
    await told;
    assert.deepEqual(await rules(uri), []);
    const hover = await client.request<{ contents: { value: string } }>('textDocument/hover', client.at(uri, '4,700'));
    assert.match(hover.contents.value, /source noted beside the text: \*halvorsen\.example\/may\*/);
  });

  it('take the sentence at the cursor where nothing is selected, and nothing in a blank line', async () => {
    const uri = await started();
    const { position } = client.at(uri, '4,700');
    const analysis = await client.request<AnnotationEdit>('copydesk/annotate', {
      uri,
      range: { start: position, end: position },
    });
    assert.match(await save(analysis), new RegExp(`"exact": "${claim.replaceAll('.', '\\.')}"`));
    assert.deepEqual(await rules(uri), []);
    const blank = { line: 1, character: 0 };
    assert.equal(await client.request('copydesk/annotate', { uri, range: { start: blank, end: blank } }), null);
  });

  it('go stale with a figure, and a quick fix confirms them', async () => {
    const uri = await started();
    await annotated(uri);
    const at = client.offset(uri, '4,700');
    await client.edit(uri, at, at + 5, '4,900');
    assert.deepEqual(await rules(uri), [], 'nothing while the sentence is being written');
    client.runtime.advance(2000);
    const stale = await rules(uri);
    assert.equal(stale.length, 2, stale.join());
    assert.ok(
      stale.includes(
        'stale-annotation: The claim that halvorsen.example/may was noted for has other figures now: 4,700 → 4,900.',
      ),
      stale.join(),
    );
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: rangeOf(uri, '4,900'),
      context: { diagnostics: [] },
    });
    const confirm = actions.find(({ title }) => title.startsWith('Confirm the source'));
    assert.ok(confirm?.edit, actions.map(({ title }) => title).join());
    assert.ok(actions.some(({ title }) => title === 'Remove the source'));
    await save(confirm.edit);
    assert.deepEqual(await rules(uri), []);
  });

  it('are changed by number, and only where the number still means the same', async () => {
    const uri = await started();
    const before = await annotated(uri);
    const change = { uri, index: 0, quote: claim, change: 'edit', source: { form: 'words', value: 'the mayor' } };
    assert.equal(await client.request('copydesk/changeAnnotation', { ...change, quote: 'other words' }), null);
    assert.match(await save(await client.request<AnnotationEdit>('copydesk/changeAnnotation', change)), /the mayor/);
    const removal = { uri, index: 0, quote: claim, change: 'remove' };
    const after = await save(await client.request<AnnotationEdit>('copydesk/changeAnnotation', removal));
    assert.match(after, /"items": \[\]/);
    assert.ok(before.length > after.length);
    assert.match((await rules(uri)).join(), /^unsourced-claim/);
  });

  it('are read as the client has them open, saved or not', async () => {
    const uri = await started();
    const content = await annotated(uri);
    await onDisk('');
    assert.equal((await rules(uri)).length, 1);
    await client.open('a.article.sources.json', content, 'json');
    assert.deepEqual(await rules(uri), []);
    const more = await client.request<AnnotationEdit>('copydesk/annotate', { uri, range: rangeOf(uri, 'Velm') });
    assert.equal(client.applied(sidecar, more!).split('"Annotation"').length, 3);
    await client.close(sidecar);
    assert.equal((await rules(uri)).length, 1);
  });

  it('say so when their article was moved away without them', async () => {
    const uri = await started();
    client.runtime.files.set(uri, text);
    await annotated(uri);
    assert.deepEqual(await rules(uri), []);
    const told = (): Promise<PublishDiagnosticsParams> =>
      client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics', (params) => params.uri === sidecar);
    const moved = told();
    await client.close(uri);
    client.runtime.files.delete(uri);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] });
    assert.match(JSON.stringify((await moved).diagnostics[0]), /"a\.article is not here any more\./);
    const followed = told();
    client.runtime.files.delete(sidecar);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: sidecar, type: 3 }] });
    assert.deepEqual((await followed).diagnostics, []);
  });

  it('keep their last good version while their file is broken, which is told at its place', async () => {
    const uri = await started();
    const content = await annotated(uri);
    assert.deepEqual(await rules(uri), []);
    const told = client.next<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      (params) => params.uri === sidecar,
    );
    await onDisk(content.replace('"motivation"', '"motivation'));
    assert.deepEqual(await rules(uri), []);
    const { diagnostics } = await told;
    const line = content.slice(0, content.indexOf('"motivation"')).split('\n').length - 1;
    assert.deepEqual(
      diagnostics.map(({ range }) => range.start.line),
      [line],
    );
    const params = { uri, range: rangeOf(uri, claim), source: press };
    assert.equal(await client.request('copydesk/annotate', params), null);

    const settled = client.next<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      (params) => params.uri === sidecar,
    );
    await onDisk(content);
    assert.deepEqual(await rules(uri), []);
    assert.deepEqual((await settled).diagnostics, []);
  });
});
