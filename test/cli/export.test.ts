import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Desk } from './support';

const story = '---\nbibliography: refs.bib\n---\n\nThe quay moved 2.1 million tonnes [@velm]. <!-- ask -->\n';
const refs = '@report{velm, author = {{Velm Port Authority}}, title = {North Quay}, year = 2025}\n';

describe('copydesk export and annotations', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
    desk.write('a.md', story);
    desk.write('refs.bib', refs);
  });
  afterEach(() => desk.remove());

  it('prints the clean text and says what went', async () => {
    const { code, out, err } = await desk.run('export', 'a.md');
    assert.equal(code, 0);
    assert.equal(out, 'The quay moved 2.1 million tonnes.\n');
    assert.equal(err, 'a.md: taken out or written out: 1 comment, the front matter, 1 citation\n');
  });

  it('writes to a file, notes as they are wanted', async () => {
    const { code, out } = await desk.run('export', 'a.md', '--footnotes', 'inline', '-o', 'clean.md');
    assert.deepEqual([code, out], [0, '']);
    assert.equal(
      readFileSync(join(desk.folder, 'clean.md'), 'utf8'),
      'The quay moved 2.1 million tonnes (Velm Port Authority, 2025).\n',
    );
  });

  it('tells what cannot be done', async () => {
    assert.equal((await desk.run('export', 'gone.md')).code, 2);
    assert.equal((await desk.run('export', 'a.md', '-o', 'no/such/folder.md')).code, 2);
    assert.match((await desk.run('export', 'a.md', '--footnotes', 'loud')).err, /Allowed choices are drop, keep/u);
  });

  it('lists what stands behind the claims, and exports it', async () => {
    const listed = await desk.run('annotations', 'a.md');
    assert.match(
      listed.out,
      /^a\.md\n {2}5:1 {2}The quay moved 2\.1 million tonnes[^\n]*\n {6}citation: Velm Port Authority, 2025\n$/u,
    );
    const json = JSON.parse((await desk.run('annotations', 'a.md', '--format', 'jsonld')).out) as Record<
      string,
      unknown
    >;
    assert.equal(json['@context'], 'https://schema.org');
    assert.equal((json['hasPart'] as { citation: { identifier: string }[] }[])[0]!.citation[0]!.identifier, 'velm');
  });

  it('tells the errors of a bibliography at their place', async () => {
    desk.write('refs.bib', '@report{velm, title = {North Quay\n}\n');
    const { err } = await desk.run('check', 'a.md');
    assert.match(err, /^refs\.bib:1:9: “velm” is not closed/u);
  });
});
