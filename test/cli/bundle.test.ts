import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../support/bundle';
import { Desk, sourcedArticle, unsourcedArticle } from './support';

describe('copydesk: the bundle', () => {
  let desk: Desk;
  let folder: string;
  before(() => {
    desk = new Desk();
    folder = mkdtempSync(join(desk.folder, 'dist-'));
    bundle(folder, 'server/src/main.cli.ts', 'cli.js');
    desk.write('package.json', '{"name":"copydesk","version":"9.8.7"}');
    desk.write('bad.txt', unsourcedArticle);
    desk.write('good.txt', sourcedArticle);
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
    desk.remove();
  });

  const spawn = (...words: string[]) =>
    spawnSync(process.execPath, [join(folder, 'cli.js'), ...words], { cwd: desk.folder, encoding: 'utf8' });

  it('runs by itself, with the exit codes 0, 1 and 2', () => {
    assert.equal(spawn('--version').stdout, '9.8.7\n');
    const clean = spawn('check', 'good.txt');
    assert.deepEqual([clean.status, clean.stderr], [0, '']);
    const found = spawn('check', 'bad.txt');
    assert.equal(found.status, 1);
    assert.ok(found.stdout.startsWith('bad.txt\n') && !found.stdout.includes('\u001B'));
    const missing = spawn('check', 'gone.txt');
    assert.deepEqual([missing.status, missing.stderr], [2, 'gone.txt: no such file or folder\n']);
  });

  it('says so where the output has no room, and does not take it for written', function () {
    if (!existsSync('/dev/full')) this.skip();
    const full = openSync('/dev/full', 'w');
    try {
      const { status, stderr } = spawnSync(process.execPath, [join(folder, 'cli.js'), 'check', 'bad.txt'], {
        cwd: desk.folder,
        encoding: 'utf8',
        stdio: ['ignore', full, 'pipe'],
      });
      assert.deepEqual([status, stderr], [2, 'copydesk: the output cannot be written: the disk is full\n']);
    } finally {
      closeSync(full);
    }
  });

  it('writes all of a long output into a pipe', () => {
    const { stdout, status } = spawn(
      'inspect',
      ...Array.from({ length: 400 }, () => 'bad.txt'),
      'good.txt',
      '--format',
      'json',
    );
    assert.equal(status, 0);
    assert.equal((JSON.parse(stdout) as unknown[]).length, 2);
  });
});
