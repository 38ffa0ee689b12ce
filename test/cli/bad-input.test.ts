import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../server/src/cli/decode';
import { placeFinder } from '../../server/src/cli/places';
import { Desk, sourcedArticle, unsourcedArticle } from './support';

interface Files {
  files: { file: string; findings: { line: number; column: number }[] }[];
}

describe('copydesk: bad input', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
  });
  afterEach(() => desk.remove());

  it('checks the others when one cannot be read, and exits with 2', async () => {
    desk.write(
      'bad.txt',
      Uint8Array.from({ length: 400 }, (_, index) => index % 7),
    );
    desk.write('good.txt', unsourcedArticle);
    const { code, out, err } = await desk.run('check', 'gone.txt', 'bad.txt', 'good.txt', 'nowhere/at/all');
    assert.equal(code, 2);
    assert.match(err, /^gone\.txt: no such file or folder$/mu);
    assert.match(err, /^bad\.txt: looks like a binary file$/mu);
    assert.match(err, /^nowhere\/at\/all: no such file or folder$/mu);
    assert.match(out, /^good\.txt$/mu);
    assert.match(out, /^1 article,/mu);
  });

  it('takes any text', async () => {
    const texts: Record<string, string | Uint8Array> = {
      'empty.txt': '',
      'spaces.txt': ' \n\n\t',
      'nul.txt': `${sourcedArticle}a\u0000b c\u0000d`,
      'crlf.txt': unsourcedArticle.replaceAll('\n', '\r\n'),
      'mixed.txt': 'One line.\rAnother.\r\nA third.\n\u2028A fourth.',
      'hebrew.txt': '\u202Bהחברה מכרה 5 מפעלים ב-2024.\u202C\n',
      'surrogates.txt': Uint8Array.from([0x41, 0x20, 0xed, 0xa0, 0x80, 0x20, 0x42, 0x2e]),
      'markup.md': '[[[[((((<!-- ---\n```\n|||\n',
      'long.txt': `${'A plant makes 4 cells, it says. '.repeat(3_000)}`,
    };
    for (const [path, content] of Object.entries(texts)) desk.write(path, content);
    const { code, out } = await desk.run('check', ...Object.keys(texts), '--format', 'json', '--fail-on', 'off');
    assert.equal(code, 0);
    assert.equal((JSON.parse(out) as Files).files.length, Object.keys(texts).length);
    const inspected = await desk.run('inspect', ...Object.keys(texts), '--format', 'json');
    assert.equal(inspected.code, 0);
    assert.equal((JSON.parse(inspected.out) as unknown[]).length, Object.keys(texts).length);
  });

  it('counts lines and columns alike for every kind of line end and mark', async () => {
    const units = [...unsourcedArticle].flatMap((character) => [character.charCodeAt(0), 0]);
    desk.write('plain.txt', unsourcedArticle);
    desk.write('bom.txt', `\uFEFF${unsourcedArticle}`);
    desk.write('utf16.txt', Uint8Array.from([0xff, 0xfe, ...units]));
    desk.write('utf16be.txt', Uint8Array.from([0xfe, 0xff, 0, ...units.slice(0, -1)]));
    desk.write('crlf.txt', unsourcedArticle.replaceAll('\n', '\r\n'));
    const { out } = await desk.run(
      'check',
      'plain.txt',
      'bom.txt',
      'utf16.txt',
      'utf16be.txt',
      'crlf.txt',
      '--format',
      'json',
    );
    const [plain, ...others] = (JSON.parse(out) as Files).files.map(({ findings }) =>
      findings.map(({ line, column }) => [line, column]),
    );
    assert.ok(plain!.length > 0);
    for (const other of others) assert.deepEqual(other, plain);
  });

  it('reads what is not UTF-8 as Windows-1252 and says so', async () => {
    desk.write(
      'old.txt',
      Uint8Array.from([...'Caf'].map((one) => one.charCodeAt(0)).concat([0xe9, 0x20, 0x80, 0x35, 0x2e])),
    );
    const { code, err } = await desk.run('check', 'old.txt', '--fail-on', 'off');
    assert.equal(code, 0);
    assert.equal(err, 'old.txt: is not UTF-8; read as Windows-1252\n');
    assert.deepEqual(decode(Uint8Array.from([0xe9, 0x20, 0x80])), {
      text: 'é €',
      note: 'is not UTF-8; read as Windows-1252',
    });
    const mostly = decode(Uint8Array.from([0xc3, 0xa9, 0xc3, 0xa9, 0xff]));
    assert.ok('text' in mostly && mostly.text === 'éé\uFFFD' && mostly.note !== undefined);
    assert.deepEqual(decode(new Uint8Array()), { text: '' });
  });

  it('refuses files over 50 MB by their size alone', async () => {
    const file = desk.write('huge.txt', '');
    truncateSync(file, 60_000_000);
    const { code, err } = await desk.run('check', 'huge.txt');
    assert.equal(code, 2);
    assert.match(err, /^huge\.txt: has 60 MB; articles of up to 50 MB are read$/mu);
  });

  it('tells an empty folder, a dangling link and a folder it may not read', async () => {
    mkdirSync(join(desk.folder, 'empty'));
    mkdirSync(join(desk.folder, 'links'));
    symlinkSync(join(desk.folder, 'gone'), join(desk.folder, 'links', 'a.txt'));
    symlinkSync(desk.folder, join(desk.folder, 'links', 'loop'));
    const empty = await desk.run('check', 'empty');
    assert.equal(empty.code, 2);
    assert.match(empty.err, /^empty: no \.txt, \.md or \.article file in this folder$/mu);
    const dangling = await desk.run('check', 'links');
    assert.equal(dangling.code, 2);
    assert.match(dangling.err, /^links\/a\.txt: no such file or folder$/mu);
    if (process.platform === 'win32' || process.getuid?.() === 0) return;
    desk.write('locked/a.txt', sourcedArticle);
    chmodSync(join(desk.folder, 'locked'), 0o000);
    const locked = await desk.run('check', 'locked');
    chmodSync(join(desk.folder, 'locked'), 0o700);
    assert.equal(locked.code, 2);
    assert.match(locked.err, /permission denied/u);
  });

  it('finds places in any text', () => {
    const placeOf = placeFinder('a\r\nb\rc\n\nd');
    assert.deepEqual(
      [0, 1, 3, 5, 7, 8, 9, 99, -1].map((offset) => Object.values(placeOf(offset)).join(':')),
      ['1:1', '1:2', '2:1', '3:1', '4:1', '5:1', '5:2', '5:2', '1:1'],
    );
    assert.deepEqual(placeFinder('')(0), { line: 1, column: 1 });
  });
});
