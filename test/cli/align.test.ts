import assert from 'node:assert/strict';
import { Desk } from './support';

const release =
  'Umsatz 2025: 1,274 Mrd. Euro.\nDas Werk in Stade beschäftigt 240 Menschen und fertigt 35.000 Tonnen im Jahr.\n';
const copy = 'Sales reached €1.274 billion.\n\nThe works in Stade makes 53,000 tonnes a year & cost $9 million.\n';

describe('copydesk align', () => {
  let desk: Desk;
  beforeEach(() => (desk = new Desk()));
  afterEach(() => desk.remove());

  it('prints the copy beside the original', async () => {
    desk.write('stade.txt', copy);
    desk.write('release.txt', release);
    const { code, out, err } = await desk.run('align', 'stade.txt', '--original', 'release.txt');
    assert.equal(err, '');
    assert.equal(code, 1);
    assert.match(out, /^stade\.txt beside release\.txt \(de\)$/mu);
    assert.match(out, /1:15 +€1\.274 billion +found +\d+ % +1,274 Mrd\. Euro +release\.txt:1/u);
    assert.match(out, /3:26 +53,000 tonnes +differs +\d+ % +35\.000 Tonnen +release\.txt:2/u);
    assert.match(out, /\$9 million +not in the original/u);
    assert.match(out, /1 found, 1 differ, 1 not in the original/u);
    assert.match(out, /release\.txt:2 {2}figure {2}240/u);
  });

  it('prints JSON and a page without scripts', async () => {
    desk.write('stade.txt', copy);
    desk.write('release.txt', release);
    const json = await desk.run('align', 'stade.txt', '--original', 'release.txt', '--format', 'json');
    const [table] = JSON.parse(json.out) as [{ rows: { words: string; state: string; original?: { line: number } }[] }];
    assert.deepEqual(
      table.rows.map(({ words, state, original }) => [words, state, original?.line]),
      [
        ['€1.274 billion', 'found', 1],
        ['53,000 tonnes', 'differs', 2],
        ['$9 million', 'absent', undefined],
      ],
    );
    const { out } = await desk.run('align', 'stade.txt', '--original', 'release.txt', '--format', 'html');
    assert.match(out, /<td>53,000 tonnes<\/td><td>differs<\/td>/u);
    assert.doesNotMatch(out, /<script|https?:/u);
  });

  it('takes the originals that the article names', async () => {
    desk.write('stade.md', `---\noriginal: release.txt\n---\n\nSales reached €1.274 billion.\n`);
    desk.write('release.txt', release);
    const { code, out } = await desk.run('align', 'stade.md');
    assert.equal(code, 0);
    assert.match(out, /€1\.274 billion +found/u);
  });

  it('says what is missing or cannot be read', async () => {
    desk.write('stade.txt', copy);
    desk.write('broken.pdf', '%PDF-1.4 nothing');
    const alone = await desk.run('align', 'stade.txt');
    assert.equal(alone.code, 2);
    assert.match(alone.err, /stade\.txt: no original; name one with --original/u);
    const broken = await desk.run('align', 'stade.txt', '--original', 'broken.pdf');
    assert.equal(broken.code, 2);
    assert.match(broken.err, /broken\.pdf is broken: no PDF reader could open it/u);
    const gone = await desk.run('align', 'stade.txt', '--original', 'gone.txt');
    assert.match(gone.err, /gone\.txt: no such file or folder/u);
  });
});
