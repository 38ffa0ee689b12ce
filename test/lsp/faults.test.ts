import assert from 'node:assert/strict';
import type { Location, WorkspaceEdit } from 'vscode-languageserver/node';
import { TestClient, uriOf } from './support/client';
import { bareClaim, plant, registryFile } from './support/texts';

describe('whatever happens around it, the server', () => {
  const clients: TestClient[] = [];
  const start = async (options?: Parameters<typeof TestClient.start>[0]): Promise<TestClient> => {
    const client = await TestClient.start(options);
    clients.push(client);
    return client;
  };
  afterEach(() => clients.splice(0).forEach((client) => client.dispose()));

  it('reads the registry that is there last, also where it was replaced while it was read', async () => {
    const large = `companies:\n${Array.from({ length: 1500 }, (_, at) => `  - name: Velm Works ${String(at)} AG\n    source: register, page ${String(at)}\n`).join('')}`;
    const client = await start({ files: { 'companies.yaml': large } });
    const { runtime } = client;
    const uri = await client.open('a.article', plant);
    await client.diagnostics(uri);
    const file = uriOf('companies.yaml');
    const changed = (text: string): Promise<void> => {
      runtime.files.set(file, text);
      return client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
    };
    const held: (() => void)[] = [];
    const pause = runtime.pause.bind(runtime);
    runtime.pause = () => new Promise((resolve) => void held.push(resolve));
    await changed(large.replace('Velm Works 7 AG', 'Velm Works Seven AG'));
    await client.settle();
    assert.ok(held.length > 0, 'the large one is being read');
    runtime.pause = pause;
    await changed(registryFile);
    const isKnown = async (): Promise<boolean> =>
      (await client.request<Location[]>('textDocument/definition', client.at(uri, 'Tamarind Shipping carried'))).some(
        (place) => place.uri === file,
      );
    for (const release of held.splice(0)) release();
    await client.settle();
    assert.ok(await isKnown());
    for (let turn = 0; turn < 20; turn++) await pause();
    assert.ok(await isKnown(), 'the older reading does not come back');
  });

  it('tells findings although the clock goes back', async () => {
    const client = await start();
    const uri = await client.open('a.article', 'What is next? ');
    assert.deepEqual(await client.diagnostics(uri), []);
    client.runtime.tick = -1000;
    await client.edit(uri, 14, 14, bareClaim);
    await client.diagnostics(uri);
    client.runtime.tick = 0;
    client.runtime.advance(100_000);
    assert.equal((await client.diagnostics(uri)).length, 1);
  });

  it('keeps what two windows note beside one article', async () => {
    const [one, other] = [await start(), await start()];
    const uri = await one.open('a.article', plant);
    await other.open('a.article', plant);
    const sidecar = `${uri}.sources.json`;
    const note = async (client: TestClient, value: string): Promise<void> => {
      const { position } = client.at(uri, 'Tamarind Shipping carried');
      const source = { form: 'words', value };
      const edit = await client.request<WorkspaceEdit>('copydesk/annotate', {
        uri,
        range: { start: position, end: position },
        source,
      });
      const text = one.runtime.files.get(sidecar) ?? '';
      one.runtime.files.set(sidecar, client.appliedTo(text, sidecar, edit));
      // One disk; each window is told by its own watcher, the one that wrote included.
      other.runtime.files.set(sidecar, one.runtime.files.get(sidecar)!);
      for (const each of [one, other])
        await each.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: sidecar, type: 2 }] });
    };
    await note(one, 'Ann Lee');
    await note(other, 'Bo Dahl');
    await note(one, 'Ida Holm');
    const written = JSON.parse(one.runtime.files.get(sidecar)!) as { total: number };
    assert.equal(written.total, 3);
    for (const client of [one, other]) {
      const known = await client.request<{ value: string }[]>('copydesk/knownSources', { uri });
      assert.deepEqual(
        known.map(({ value }) => value),
        ['Ann Lee', 'Bo Dahl', 'Ida Holm'],
      );
    }
  });

  it('keeps a thousand open articles apart', async () => {
    const client = await start();
    const uris: string[] = [];
    for (let at = 0; at < 1000; at++) {
      const figure = String(1000 + at);
      uris.push(
        await client.open(`story-${figure}.article`, `The yard in Velm launched ${figure} ferries last year.\n`),
      );
    }
    for (const at of [0, 500, 999]) {
      const [finding] = await client.diagnostics(uris[at]!);
      assert.ok(String(finding?.message).includes(String(1000 + at)), String(finding?.message));
    }
    await client.edit(uris[3]!, 0, 0, '1');
    for (const uri of uris) if (uri !== uris[3]) await client.close(uri);
    assert.deepEqual(await client.diagnostics(uris[999]!), []);
    client.runtime.advance(5000);
    assert.equal((await client.diagnostics(uris[3]!)).length, 1);
  });
});
