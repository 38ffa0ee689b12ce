import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

  it('keeps what it held when the disk is full, and leaves nothing half written', async function () {
    if (!existsSync('/dev/full')) this.skip();
    const store = folderStore(folder);
    await store.write('x', 'kept');
    symlinkSync('/dev/full', join(folder, `x.${String(process.pid)}.part`));
    await store.write('x', 'more than fits');
    assert.equal(await store.read('x'), 'kept');
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
