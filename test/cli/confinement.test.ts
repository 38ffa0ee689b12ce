import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Desk } from './support';

describe('files that an article names, on the command line', () => {
  let desk: Desk;
  let elsewhere: Desk;
  let release: string;
  beforeEach(() => {
    desk = new Desk();
    elsewhere = new Desk();
    release = elsewhere.write('release.txt', 'Velm Marine AS sold 412 sails in 2025.\n');
  });
  afterEach(() => {
    desk.remove();
    elsewhere.remove();
  });

  const naming = (original: string): string =>
    `---\noriginal: ${original}\n---\n\nVelm Marine AS sold 421 sails in 2025, the company said.\n`;
  const told = 'lies outside of the workspace and is not read.';
  const isRead = async (...words: readonly string[]): Promise<boolean> => {
    const { err, out } = await desk.run('check', ...words, '--format', 'json');
    const differs = out.includes('412');
    assert.equal(err.includes(told), !differs, `${err}\n${out}`);
    return differs;
  };

  it('are read where they lie in the workspace', async () => {
    desk.write('releases/own.txt', 'Velm Marine AS sold 412 sails in 2025.\n');
    desk.write('articles/story.md', naming('../releases/own.txt'));
    assert.equal(await isRead('articles'), true);
    assert.equal(await isRead('articles/story.md'), true);
  });

  it('are left unread elsewhere: by their address, by .. and behind a symbolic link', async () => {
    symlinkSync(release, join(desk.folder, 'link.txt'));
    symlinkSync(elsewhere.folder, join(desk.folder, 'folder'));
    const names = [release, `../${basename(elsewhere.folder)}/release.txt`, 'link.txt', 'folder/release.txt'];
    for (const name of names) {
      desk.write('story.md', naming(name));
      assert.equal(await isRead('story.md'), false, name);
    }
  });

  it('are read elsewhere too where somebody names that place: its folder is part of the workspace', async () => {
    desk.write('story.md', naming(release));
    const other = elsewhere.write('other.txt', 'Nothing happened.\n');
    assert.equal(await isRead('story.md', other), true);
    assert.equal(await isRead('story.md', elsewhere.folder), true);
  });
});
