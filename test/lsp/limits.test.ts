import assert from 'node:assert/strict';
import { TestClient, uriOf } from './support/client';
import { bareClaim } from './support/texts';

describe('at its limits, the server', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
  });
  afterEach(() => client.dispose());

  it('declines an article of 100 MB, says so once, and reads it when it is shorter', async () => {
    const uri = uriOf('huge.article');
    const told = client.next<{ message: string }>('window/showMessage');
    const text = bareClaim.repeat(1_500_000);
    await client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'article', version: 1, text } });
    assert.match((await told).message, /^“huge\.article” is not read: it has 101 million characters\./u);
    assert.deepEqual(await client.diagnostics(uri), []);
    const start = { line: 0, character: 0 };
    await client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start, end: start }, text: 'x' }],
    });
    await client.settle();
    assert.equal(client.count('window/showMessage'), 1);
    assert.equal(client.runtime.pauses, 0);
    await client.notify('textDocument/didClose', { textDocument: { uri } });
    await client.open('huge.article', bareClaim);
    assert.equal((await client.diagnostics(uri)).length, 1);
  }).timeout(20_000);

  it('takes an article that grew too long out of sight', async () => {
    const uri = await client.open('grows.article', bareClaim);
    assert.equal((await client.diagnostics(uri)).length, 1);
    await client.edit(uri, 0, 0, bareClaim.repeat(170_000));
    assert.deepEqual(await client.diagnostics(uri), []);
    assert.equal(client.count('window/showMessage'), 1);
  }).timeout(20_000);

  it('takes versions that skip, and equals the text opened anew', async () => {
    const uri = await client.open('skips.article', bareClaim);
    for (const version of [7, 8, 100, 2_000_000_000]) {
      const start = { line: 0, character: 0 };
      await client.notify('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range: { start, end: start }, text: 'Two plants opened. ' }],
      });
    }
    await client.settle();
    client.runtime.advance(5000);
    const found = await client.diagnostics(uri);
    await client.close(uri);
    await client.open('skips.article', 'Two plants opened. '.repeat(4) + bareClaim);
    assert.deepEqual(found, await client.diagnostics(uri));
  });

  it('ends at once when it is shut down, whatever it was reading', async () => {
    // The clock moves whenever it is looked at: every step of an analysis is followed by a pause.
    client.runtime.tick = 20;
    const text = bareClaim.repeat(3000);
    const uris: string[] = [];
    for (let at = 0; at < 5; at++) uris.push(await client.open(`long-${String(at)}.article`, `${text}${String(at)}`));
    const answers = uris.flatMap((uri) =>
      ['diagnostic', 'documentSymbol', 'semanticTokens/full'].map((method) =>
        client.request<{ items?: unknown[] } | unknown[]>(`textDocument/${method}`, { textDocument: { uri } }),
      ),
    );
    await client.request('shutdown', undefined);
    const before = client.runtime.pauses;
    for (const answer of await Promise.all(answers)) {
      const { items = answer, data = items } = answer as { items?: unknown[]; data?: unknown[] };
      assert.deepEqual(data, []);
    }
    assert.ok(client.runtime.pauses - before <= uris.length, 'nothing is read any further');
  });
});
