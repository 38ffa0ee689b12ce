import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FactIndex } from '../../server/src/beside/ledger/factIndex';
import { StoredLedger, type FactStore } from '../../server/src/beside/ledger/factStore';
import { createAnalyzer, FactReader, type Article } from '../../server/src/engine/index';

const analyzer = createAnalyzer();
const reader = new FactReader();

const texts: readonly string[] = [
  'Halden Batteries GmbH (HBG) filed 158 patents in 2025, the company said.',
  'Halden Batteries filed 120 patents in 2024. Tessel Bank AG sold 9 ships.',
  'HBG, a maker of cells, filed 130 patents in 2023, HBG said.',
  'Nothing happened in the harbour.',
];

/** A folder in memory whose files know when they were written. */
class Folder {
  readonly files = new Map<string, { readonly text: string; readonly mtime: number }>();
  readonly read: string[] = [];
  analysed = 0;
  #clock = 0;

  write(uri: string, text: string): void {
    this.files.set(uri, { text, mtime: ++this.#clock });
  }

  index(): FactIndex {
    return new FactIndex({
      readText: (uri) => {
        this.read.push(uri);
        return Promise.resolve(this.files.get(uri)?.text);
      },
      stamp: (uri) => {
        const file = this.files.get(uri);
        return Promise.resolve(file && { mtime: file.mtime, size: file.text.length });
      },
      factsOf: (_uri, text) => {
        this.analysed++;
        return Promise.resolve(reader.read(articleOf(text)));
      },
    });
  }

  get uris(): string[] {
    return [...this.files.keys()].sort();
  }
}

function articleOf(text: string): Article {
  return analyzer.analyze(text, 'article');
}

class Memory implements FactStore {
  readonly files = new Map<string, string>();
  read(name: string): Promise<string | undefined> {
    return Promise.resolve(this.files.get(name));
  }
  write(name: string, text: string): Promise<void> {
    this.files.set(name, text);
    return Promise.resolve();
  }
}

const held = (index: FactIndex): unknown => ({
  uris: [...index.ledger.uris()].sort(),
  companies: index.ledger.companies(),
  facts: [...index.ledger.uris()].sort().map((uri) => index.ledger.facts(uri)),
});

/** Somebody else reads and analyses the file. */
async function learn(index: FactIndex, folder: Folder, uri: string): Promise<void> {
  const mark = await index.beforeReading(uri);
  const text = folder.files.get(uri)?.text;
  if (mark !== undefined && text !== undefined) index.learn(uri, mark, text, articleOf(text));
}

describe('the workspace index', () => {
  it('equals an index from scratch after any edits, creations, renames and deletions', async () => {
    const uri = fc.constantFrom('a', 'b', 'c', 'd');
    const step = fc.record({
      kind: fc.constantFrom('write', 'delete', 'rename', 'open', 'type', 'close', 'touch', 'learn'),
      uri,
      to: uri,
      text: fc.constantFrom(...texts),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), fc.boolean(), async (steps, together) => {
        const folder = new Folder();
        folder.write('a', texts[0]!);
        const index = folder.index();
        const open = new Map<string, string>();
        await index.scan(() => folder.uris);
        const waiting: Promise<void>[] = [];
        const changed = async (of: string): Promise<void> => {
          const done = index.changed(of);
          if (together) waiting.push(done);
          else await done;
        };
        for (const { kind, uri: at, to, text } of steps) {
          if (kind === 'write') folder.write(at, text);
          if (kind === 'touch' && folder.files.has(at)) folder.write(at, folder.files.get(at)!.text);
          if (kind === 'delete') folder.files.delete(at);
          if (kind === 'rename' && folder.files.has(at) && at !== to) {
            folder.write(to, folder.files.get(at)!.text);
            folder.files.delete(at);
            await changed(to);
          }
          if (kind === 'open' || kind === 'type') {
            open.set(at, text);
            index.opened(at, articleOf(text));
          } else if (kind === 'close') {
            open.delete(at);
            index.closed(at);
          } else if (kind === 'learn') {
            const done = learn(index, folder, at);
            if (together) waiting.push(done);
            else await done;
          } else await changed(at);
        }
        await Promise.all(waiting);
        const fresh = folder.index();
        await fresh.scan(() => folder.uris);
        for (const [at, text] of open) fresh.opened(at, articleOf(text));
        assert.deepEqual(held(index), held(fresh));
      }),
      { numRuns: 60 },
    );
  });

  const warm = async (store: FactStore, folder: Folder, key = 'engine 1'): Promise<FactIndex> => {
    const index = folder.index();
    folder.read.length = 0;
    folder.analysed = 0;
    await index.scan(() => folder.uris, { stored: new StoredLedger(store, key) });
    return index;
  };

  it('reads at a second start only what changed', async () => {
    const folder = new Folder();
    const store = new Memory();
    texts.forEach((text, at) => folder.write(`file:///${String(at)}`, text));
    const cold = await warm(store, folder);
    assert.equal(folder.analysed, 4);
    const again = await warm(store, folder);
    assert.deepEqual(folder.read, []);
    assert.deepEqual(held(again), held(cold));
    folder.write('file:///1', texts[1]!);
    folder.write('file:///2', `${texts[2]!} It sold 4 ships.`);
    folder.files.delete('file:///3');
    await warm(store, folder);
    assert.deepEqual(folder.read, ['file:///1', 'file:///2']);
    assert.equal(folder.analysed, 1, 'a file that was only touched is not analysed again');
    await warm(store, folder);
    assert.deepEqual(folder.read, []);
  });

  it('trusts nothing that is damaged or was made by another engine', async () => {
    const folder = new Folder();
    const store = new Memory();
    texts.forEach((text, at) => folder.write(`file:///${String(at)}`, text));
    const cold = await warm(store, folder);
    const whole = new Map(store.files);
    const damage: readonly ((text: string) => string)[] = [
      (text) => text.replace('158', '185'),
      (text) => text.slice(0, -5),
      () => '',
      () => '{"key":"engine 1"}\n{',
      () => '\u0000\uFFFD',
    ];
    for (const damaged of damage) {
      store.files.clear();
      for (const [name, text] of whole) store.files.set(name, damaged(text));
      assert.deepEqual(held(await warm(store, folder)), held(cold));
      assert.ok(folder.analysed > 0);
    }
    store.files.clear();
    for (const [name, text] of whole) store.files.set(name, text);
    await warm(store, folder, 'engine 2');
    assert.equal(folder.analysed, 4);
  });

  it('analyses nothing that somebody else has analysed, unless it changed since', async () => {
    const folder = new Folder();
    texts.forEach((text, at) => folder.write(String(at), text));
    const index = folder.index();
    const mark = await index.beforeReading('1');
    folder.write('1', texts[3]!);
    const scanned = index.scan(() => folder.uris, { together: 3 });
    await learn(index, folder, '3');
    index.learn('1', mark!, texts[1]!, articleOf(texts[1]!));
    await scanned;
    assert.equal(folder.analysed, 3);
    const fresh = folder.index();
    await fresh.scan(() => folder.uris);
    assert.deepEqual(held(index), held(fresh));
  });

  it('can be given up', async () => {
    const folder = new Folder();
    texts.forEach((text, at) => folder.write(String(at), text));
    const index = folder.index();
    let asked = 0;
    const result = await index.scan(() => folder.uris, { cancelled: () => ++asked > 2 });
    assert.deepEqual(result, { analysed: 2, kept: 0, complete: false });
    assert.equal(index.ledger.size, 2);
  });
});
