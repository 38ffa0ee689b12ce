import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CrewMember, StartWorker, WorkerTask } from '../../server/src/beside/workers/model';
import { startNodeWorker } from '../../server/src/beside/workers/nodeWorker';
import { run } from '../../server/src/cli/run';
import { bundle } from '../support/bundle';
import { Desk, sourcedArticle, unsourcedArticle, type Outcome } from './support';

describe('work spread over threads', () => {
  let desk: Desk;
  let script: string;
  before(() => {
    desk = new Desk();
    script = bundle(desk.folder, 'server/src/main.worker.ts', 'worker.js');
    for (let at = 0; at < 28; at++) desk.write(`articles/${String(at).padStart(2, '0')}.txt`, articleOf(at));
    desk.write('articles/05.md', 'Halden Battery AS sold 12 ships [@nobody].\n');
    desk.write('articles/06.md', 'Halden Battery AS sold 19 ships [@nobody].\n');
    desk.write('articles/refs.bib', '@book{somebody, title = {Cells}, author = {');
    desk.write('articles/30.bin.txt', new Uint8Array(500).fill(1));
    desk.write(
      'articles/31.latin.txt',
      new Uint8Array([...Buffer.from('Halden Battery AS sold 9 ships in M'), 0xfc, 10]),
    );
    desk.write(
      'companies.yaml',
      'companies:\n  - name: Moss Cells AS\n    source: register\n    owners: [Halden Battery AS]\n',
    );
  });
  after(() => {
    desk.remove();
    rmSync(script, { force: true });
  });

  function articleOf(at: number): string {
    if (at === 3) return 'Norvik Transport Works AS (NTW) filed 158 patents in 2025, the company said.\n';
    if (at === 25) return 'Norvik Transport Works AS (NTV) filed 185 patents in 2025, the patent office said.\n';
    return at % 7 === 0 ? unsourcedArticle : sourcedArticle;
  }

  async function outcome(start: StartWorker | undefined, ...words: string[]): Promise<Outcome> {
    let out = '';
    let err = '';
    const code = await run(words, {
      cwd: desk.folder,
      version: '1.2.3',
      colours: false,
      out: (text) => (out += text),
      err: (text) => (err += text),
      ...(start && { workers: { start, processors: 3 } }),
    });
    return { code, out, err };
  }

  /** Starts workers of the script, and tells how each ended. */
  function watched(file: string): {
    readonly start: StartWorker;
    readonly exits: number[];
    readonly started: WorkerTask[];
  } {
    const exits: number[] = [];
    const started: WorkerTask[] = [];
    const start = (task: WorkerTask): CrewMember => {
      started.push(task);
      const member = startNodeWorker(file, task);
      member.on('exit', (code) => void exits.push(code));
      return member;
    };
    return { start, exits, started };
  }

  for (const words of [
    ['check', 'articles', '--format', 'json'],
    ['facts', 'Norvik Transport Works', 'articles'],
  ]) {
    it(`copydesk ${words.join(' ')} prints the same, and every thread ends`, async () => {
      const alone = await outcome(undefined, ...words);
      const { start, exits } = watched(script);
      assert.deepEqual(await outcome(start, ...words), alone);
      assert.deepEqual(exits, [0, 0]);
      assert.match(alone.out, words[0] === 'facts' ? /185/ : /NTV here, NTW in 03:1.*185 here, 158 in 03:1/);
    });
  }

  it('is done in one thread where the others fail, with the same result', async () => {
    const alone = await outcome(undefined, 'check', 'articles');
    const broken = join(desk.folder, 'broken.js');
    writeFileSync(
      broken,
      'let jobs = 0; require("node:worker_threads").parentPort.on("message", () => { if (++jobs > 1) throw new Error("no"); });',
    );
    const { start, exits } = watched(broken);
    assert.deepEqual(await outcome(start, 'check', 'articles'), alone);
    assert.deepEqual(exits, [1, 1]);
    const refused = (): never => {
      throw new Error('no threads here');
    };
    assert.deepEqual(await outcome(refused, 'check', 'articles'), alone);
  });

  it('begins only where there is enough to do', async () => {
    const { start, started } = watched(script);
    await outcome(start, 'check', 'articles/01.txt', 'articles/02.txt');
    assert.equal(started.length, 0);
  });
});
