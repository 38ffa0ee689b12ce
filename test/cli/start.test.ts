import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { readCompiled, writeCompiled } from '../../server/src/start/compiled';

describe('a start from compiled code', function () {
  const names = ['XDG_CACHE_HOME', 'LOCALAPPDATA', 'HOME'] as const;
  const before_ = names.map((name) => process.env[name]);
  let folder: string;
  let cache: string;

  before(function () {
    // Where the folder is named by the environment, a test can have its own.
    if (process.platform === 'darwin' || process.platform === 'win32') this.skip();
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-start-'));
    cache = join(folder, 'cache', 'copydesk');
    process.env.XDG_CACHE_HOME = join(folder, 'cache');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
    names.forEach((name, i) => {
      if (before_[i] === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = before_[i];
    });
  });
  const file = (): string => join(cache, readdirSync(cache)[0]!);
  const keep = (): void => writeCompiled('key', { long: true, code: Buffer.from('compiled code') });

  it('finds what was kept for the same key only', () => {
    keep();
    const found = readCompiled('key');
    assert.deepEqual([found?.long, found?.code.toString()], [true, 'compiled code']);
    assert.equal(readCompiled('another key'), undefined);
    assert.equal(statSync(cache).mode & 0o777, 0o700);
  });

  it('takes nothing damaged, cut short or of another key under the same name', () => {
    keep();
    const bytes = readFileSync(file());
    for (let at = 0; at < bytes.length; at++) {
      const damaged = Buffer.from(bytes);
      damaged[at]! ^= 1;
      writeFileSync(file(), damaged);
      assert.equal(readCompiled('key'), undefined, `byte ${String(at)}`);
      writeFileSync(file(), bytes.subarray(0, at));
      assert.equal(readCompiled('key'), undefined, `${String(at)} bytes`);
    }
    writeFileSync(file(), bytes);
    assert.ok(readCompiled('key'));
  });

  it('takes nothing that others could have written', () => {
    keep();
    chmodSync(file(), 0o666);
    assert.equal(readCompiled('key'), undefined);
    chmodSync(file(), 0o600);
    chmodSync(cache, 0o777);
    assert.equal(readCompiled('key'), undefined);
  });

  it('does without where nothing can be written', () => {
    mkdirSync(join(folder, 'cache'));
    writeFileSync(cache, 'a file where the folder should be');
    keep();
    assert.equal(readCompiled('key'), undefined);
    process.env.XDG_CACHE_HOME = 'relative';
    process.env.HOME = '';
    keep();
    assert.equal(readCompiled('key'), undefined);
  });

  it('runs a bundle the same with and without, and anew once it has changed', async () => {
    const source = "require('./bundle').runBundle('probe.js', process.argv[2])";
    await build({
      entryPoints: [join(__dirname, '../../server/src/start/bundle.ts')],
      outfile: join(folder, 'bundle.js'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
    });
    writeFileSync(join(folder, 'start.js'), source);
    const probe = (word: string): void =>
      writeFileSync(
        join(folder, 'probe.js'),
        `console.log('${word}', __filename, typeof require('node:fs').statSync);`,
      );
    const run = (...words: string[]): string =>
      spawnSync(process.execPath, [join(folder, 'start.js'), ...words], { encoding: 'utf8' }).stdout;
    const said = (word: string): string => `${word} ${join(folder, 'probe.js')} function\n`;
    probe('first');
    assert.equal(run(), said('first'));
    assert.throws(() => readdirSync(cache));
    assert.equal(run('check'), said('first'));
    const kept = readFileSync(file());
    assert.equal(run('check'), said('first'));
    writeFileSync(file(), kept.subarray(0, kept.length - 8));
    assert.equal(run('check'), said('first'));
    assert.deepEqual(readFileSync(file()).length, kept.length);
    // As long as before: V8 looks at the length alone.
    probe('other');
    assert.equal(run('check'), said('other'));
  });
});
