import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoredLedger, type StoredFacts } from '../../server/src/beside/ledger/factStore';
import { folderStore } from '../../server/src/beside/nodeFiles';

describe('the folder for what is kept between two starts', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-storage-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const facts = (uri: string, hash: string): StoredFacts => ({
    uri,
    hash,
    stamp: { mtime: 1, size: 1 },
    facts: { title: hash, companies: [], statements: [] } as unknown as StoredFacts['facts'],
  });

  it('is made when something is written, and does without where that cannot be', async () => {
    const store = folderStore(join(folder, 'a', 'b'));
    assert.equal(await store.read('x'), undefined);
    await store.write('x', 'kept');
    assert.equal(await store.read('x'), 'kept');
    writeFileSync(join(folder, 'file'), '');
    const nowhere = folderStore(join(folder, 'file'));
    await nowhere.write('x', 'lost');
    assert.equal(await nowhere.read('x'), undefined);
  });

  it('leaves nothing half written where a file cannot be put in its place', async () => {
    const store = folderStore(folder);
    mkdirSync(join(folder, 'x', 'in the way'), { recursive: true });
    await store.write('x', 'kept');
    assert.deepEqual(readdirSync(folder), ['x']);
  });

  it('holds whole files of either where two windows write it at a time', async () => {
    const [one, other] = [new StoredLedger(folderStore(folder), 'key'), new StoredLedger(folderStore(folder), 'key')];
    const uris = Array.from({ length: 100 }, (_, at) => `file:///${String(at)}`);
    for (let turn = 0; turn < 5; turn++) {
      for (const uri of uris) for (const ledger of [one, other]) ledger.touch(uri);
      const all = (hash: string): Map<string, StoredFacts> => new Map(uris.map((uri) => [uri, facts(uri, hash)]));
      await Promise.all([one.save(all('one')), other.save(all('other'))]);
      const kept = await new StoredLedger(folderStore(folder), 'key').load();
      assert.equal(kept.size, uris.length);
      for (const { hash } of kept.values()) assert.ok(hash === 'one' || hash === 'other');
    }
    assert.ok(readdirSync(folder).every((name) => !name.endsWith('.part')));
    assert.equal((await new StoredLedger(folderStore(folder), 'of another version').load()).size, 0);
  });
});
