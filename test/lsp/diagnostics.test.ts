import assert from 'node:assert/strict';
import type { PublishDiagnosticsParams, WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import type { ArticleStatus, CheckedWorkspace } from '../../server/src/lsp/protocol';
import { fullCapabilities, TestClient, uriOf, type ClientOptions } from './support/client';
import { bareClaim, plant } from './support/texts';

/** A client that cannot pull. */
const pushed = { ...fullCapabilities, textDocument: { publishDiagnostics: { relatedInformation: true } } };

describe('diagnostics', () => {
  let client: TestClient;
  const start = async (options?: ClientOptions): Promise<TestClient> => (client = await TestClient.start(options));
  afterEach(() => client.dispose());

  const codes = async (uri: string): Promise<unknown[]> => (await client.diagnostics(uri)).map(({ code }) => code);

  it('are pulled, with their rule, source and a link to the rule', async () => {
    await start({ initializationOptions: { rulesPage: 'file:///copydesk/docs/rules.md' } });
    const uri = await client.open('a.article', bareClaim);
    const [first] = await client.diagnostics(uri);
    assert.equal(first?.code, 'unsourced-claim');
    assert.equal(first.source, 'copydesk');
    assert.equal(first.severity, 2);
    assert.equal(first.codeDescription?.href, 'file:///copydesk/docs/rules.md#unsourced-claim');
    assert.match(client.words(uri, first.range), /4,700/);
  });

  it('are unchanged when nothing changed, and new after an edit', async () => {
    await start();
    const uri = await client.open('a.article', bareClaim);
    const first = await client.pull(uri);
    assert.ok(first.kind === 'full' && first.resultId !== undefined);
    assert.deepEqual(await client.pull(uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await client.edit(uri, 0, 0, 'More of it. ');
    const second = await client.pull(uri, first.resultId);
    assert.equal(second.kind, 'full');
  });

  it('are pushed to a client that cannot pull, and taken back when it closes the document', async () => {
    await start({ capabilities: pushed });
    assert.equal(client.result.capabilities.diagnosticProvider, undefined);
    const told = client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    const uri = await client.open('a.article', bareClaim);
    const { version, diagnostics } = await told;
    assert.deepEqual([version, diagnostics.map(({ code }) => code)], [1, ['unsourced-claim']]);
    const gone = client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    await client.close(uri);
    assert.deepEqual((await gone).diagnostics, []);
  });

  it('tell how the article stands after each analysis', async () => {
    await start();
    const told = client.next<ArticleStatus>('copydesk/status');
    const uri = await client.open('a.article', bareClaim);
    const { claims, unsourced, version } = await told;
    assert.deepEqual([claims, unsourced, version], [1, 1, 1]);
    const again = client.next<ArticleStatus>('copydesk/status', (status) => status.version === 2);
    await client.edit(uri, 0, bareClaim.length - 1, 'A word.');
    assert.equal((await again).claims, 0);
  });

  it('are left out for documents that are no articles', async () => {
    await start();
    const uri = await client.open('notes.md', bareClaim, 'markdown');
    assert.deepEqual(await client.diagnostics(uri), []);
    const article = await client.open('articles/notes.md', bareClaim, 'markdown');
    assert.deepEqual(await codes(article), ['unsourced-claim']);
  });

  it('wait while a sentence is typed, and come when it has ended', async () => {
    await start({ settings: { strictness: 'strict' } });
    const uri = await client.open('a.article', 'All is well.\n\n');
    let at = client.document(uri).getText().length;
    for (const character of bareClaim.trim()) {
      await client.edit(uri, at, at, character);
      at++;
      assert.deepEqual(await codes(uri), [], client.document(uri).getText());
    }
    const refreshed = client.next('workspace/diagnostic/refresh');
    client.runtime.advance(1500);
    await refreshed;
    assert.deepEqual(await codes(uri), ['unsourced-claim']);
  });

  it('that wait are pushed after the pause to a client that cannot pull', async () => {
    await start({ capabilities: pushed });
    const uri = await client.open('a.article', '');
    const quiet = client.next<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      ({ version }) => version === 2,
    );
    await client.edit(uri, 0, 0, bareClaim.trim());
    assert.deepEqual((await quiet).diagnostics, []);
    const told = client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    client.runtime.advance(1500);
    assert.equal((await told).diagnostics.length, 1);
  });

  it('follow the settings live', async () => {
    await start();
    const uri = await client.open('a.article', bareClaim);
    assert.deepEqual(await codes(uri), ['unsourced-claim']);
    const refreshed = client.next('workspace/diagnostic/refresh');
    client.settings = { rules: { 'unsourced-claim': 'off' } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await refreshed;
    assert.deepEqual(await codes(uri), []);
  });

  it('take the settings that a client without workspace/configuration sends', async () => {
    const capabilities = { ...fullCapabilities, workspace: { diagnostics: { refreshSupport: true } } };
    await start({ capabilities, initializationOptions: { settings: { rules: { 'unsourced-claim': 'error' } } } });
    const uri = await client.open('a.article', bareClaim);
    assert.equal((await client.diagnostics(uri))[0]?.severity, 1);
    const refreshed = client.next('workspace/diagnostic/refresh');
    await client.notify('workspace/didChangeConfiguration', {
      settings: { copydesk: { rules: { 'unsourced-claim': 'hint' } } },
    });
    await refreshed;
    assert.equal((await client.diagnostics(uri))[0]?.severity, 4);
  });

  it('ignore rule levels in an untrusted workspace', async () => {
    await start({ initializationOptions: { trusted: false }, settings: { rules: { 'unsourced-claim': 'off' } } });
    const uri = await client.open('a.article', bareClaim);
    assert.deepEqual(await codes(uri), ['unsourced-claim']);
  });

  it('are given up when the request is cancelled', async () => {
    await start();
    const uri = await client.open('a.article', plant);
    client.runtime.tick = 20;
    const { CancellationTokenSource } = await import('vscode-languageserver/node');
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, source.token);
    source.cancel();
    await assert.rejects(answer, { code: -32800 });
    assert.ok((await client.diagnostics(uri)).length > 0);
  });

  it('let waiting input through while an article is read', async () => {
    await start();
    client.runtime.tick = 6;
    const uri = await client.open('a.article', plant);
    await client.diagnostics(uri);
    assert.ok(client.runtime.pauses > 0);
  });
});

describe('workspace diagnostics', () => {
  let client: TestClient;
  afterEach(() => client.dispose());

  const files = { 'articles/one.txt': bareClaim, 'articles/two.txt': 'All is well.\n', 'notes.txt': bareClaim };
  const ask = (previous: WorkspaceDiagnosticReport['items'] = []): Promise<WorkspaceDiagnosticReport> =>
    client.request('workspace/diagnostic', {
      previousResultIds: previous.map(({ uri, resultId }) => ({ uri, value: resultId })),
    });
  const change = (name: string, type: number): Promise<void> =>
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(name), type }] });
  const brief = ({ items }: WorkspaceDiagnosticReport): unknown[] =>
    items.map((item) => [item.uri, item.kind === 'full' ? item.items.length : item.kind]);

  it('tell of every article once, and then nothing until something changes', async () => {
    client = await TestClient.start({ files });
    const first = await ask();
    assert.deepEqual(brief(first), [
      [uriOf('articles/one.txt'), 1],
      [uriOf('articles/two.txt'), 0],
    ]);
    assert.deepEqual(Object.keys(first.items[0]!).sort(), ['items', 'kind', 'resultId', 'uri', 'version']);
    const reads = client.runtime.reads.length;
    const held = ask(first.items);
    await client.settle();
    await client.settle();
    assert.equal(client.runtime.reads.length, reads, 'no file is read while nothing changes');
    client.runtime.files.set(uriOf('articles/two.txt'), bareClaim);
    await change('articles/two.txt', 2);
    assert.deepEqual(brief(await held), [[uriOf('articles/two.txt'), 1]]);
  });

  it('report a deleted file once, with nothing in it', async () => {
    client = await TestClient.start({ files });
    const first = await ask();
    const held = ask(first.items);
    client.runtime.files.delete(uriOf('articles/one.txt'));
    await change('articles/one.txt', 3);
    const { items } = await held;
    assert.deepEqual(items, [{ kind: 'full', uri: uriOf('articles/one.txt'), version: null, items: [] }]);
  });

  it('tell a new file and forget the old one when an article is renamed', async () => {
    client = await TestClient.start({ files });
    const first = await ask();
    const held = ask(first.items);
    client.runtime.files.delete(uriOf('articles/one.txt'));
    client.runtime.files.set(uriOf('articles/three.txt'), bareClaim);
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [
        { uri: uriOf('articles/one.txt'), type: 3 },
        { uri: uriOf('articles/three.txt'), type: 1 },
      ],
    });
    assert.deepEqual(brief(await held), [
      [uriOf('articles/three.txt'), 1],
      [uriOf('articles/one.txt'), 0],
    ]);
  });

  it('survive a file that goes away unannounced', async () => {
    client = await TestClient.start({ files });
    await client.settle();
    client.runtime.files.delete(uriOf('articles/one.txt'));
    assert.deepEqual(brief(await ask()), [[uriOf('articles/two.txt'), 0]]);
    assert.deepEqual(await client.diagnostics(uriOf('articles/one.txt')), []);
  });

  it('leave a document to the client that pulls it, and answer for the file when it is closed', async () => {
    client = await TestClient.start({ files });
    const uri = await client.open('articles/one.txt', 'All is well.\n');
    assert.deepEqual(await client.diagnostics(uri), []);
    assert.deepEqual(brief(await ask()), [[uriOf('articles/two.txt'), 0]]);
    await client.close(uri);
    assert.equal((await client.diagnostics(uri)).length, 1);
  });

  it('are counted for the command that checks everything', async () => {
    client = await TestClient.start({ files });
    await client.open('articles/two.txt', `${bareClaim}\nAll is well.\n`);
    assert.deepEqual(await client.request<CheckedWorkspace>('copydesk/checkWorkspace', null), {
      files: 2,
      findings: 2,
    });
  });
});
