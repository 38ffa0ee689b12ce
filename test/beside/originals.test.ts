import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { Materials } from '../../server/src/beside/materials';
import { originals } from '../../server/src/beside/kinds/originals';
import { alignmentOf, createAnalyzer, type Article } from '../../server/src/engine/index';

const analyzer = createAnalyzer();
const folder = 'file:///news/articles';
const release =
  'Umsatz 2025: 1,274 Mrd. Euro. Das Werk in Stade beschäftigt 240 Menschen und fertigt 35.000 Tonnen im Jahr.';

class Newsroom {
  readonly files = new Map<string, Uint8Array>();
  settings: Readonly<Record<string, unknown>> = {};
  readonly materials = new Materials(
    {
      files: {
        readBytes: (uri) => Promise.resolve(this.files.get(uri)),
        find: (wanted) =>
          Promise.resolve([...this.files.keys()].filter((uri) => wanted(uri.slice('file:///news/'.length)))),
      },
      settings: () => this.settings,
      report: () => undefined,
    },
    (error) => assert.fail(String(error)),
    [originals],
  );

  put(path: string, content: string | Uint8Array): this {
    this.files.set(`file:///news/${path}`, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    return this;
  }

  read(text: string, name = 'stade.md'): Promise<Article> {
    const language = name.endsWith('.md') ? 'markdown' : 'article';
    return this.materials.place(`${folder}/${name}`, analyzer.analyze(text, language));
  }
}

const statesOf = (article: Article): string[] =>
  (alignmentOf(article)?.items ?? []).map(
    ({ start, end, state }) => `${article.structure.text.slice(start, end)}: ${state}`,
  );

describe('originals beside articles', () => {
  it('are named in the front matter', async () => {
    const newsroom = new Newsroom().put('originals/stade.txt', release);
    const article = await newsroom.read(
      '---\noriginal: ../originals/stade.txt\n---\n\nSales reached €1.274 billion. The plant makes 53,000 tonnes.',
    );
    assert.deepEqual(statesOf(article), ['€1.274 billion: found', '53,000 tonnes: differs']);
    assert.equal(article.beside?.originals?.list[0]?.uri, 'file:///news/originals/stade.txt');
  });

  it('are named in a list, of several formats', async () => {
    const newsroom = new Newsroom()
      .put('a.txt', release)
      .put('b.html', '<html><body><p>The plant in Stade opened on 3 May 2026</p></body></html>');
    const article = await newsroom.read(
      '---\noriginal:\n  - ../a.txt\n  - ../b.html\n---\n\nThe plant opened on 3 May 2026 and employs 240 people.',
    );
    assert.deepEqual(statesOf(article), ['3 May 2026: found', '240: found']);
  });

  it('are annotations beside plain text, and say so when they changed', async () => {
    const hash = createHash('sha256').update(release).digest('hex');
    const sidecar = (sum: string): string =>
      JSON.stringify({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        type: 'AnnotationCollection',
        items: [
          {
            type: 'Annotation',
            motivation: 'linking',
            target: { source: 'stade.txt' },
            body: {
              type: 'SpecificResource',
              purpose: 'linking',
              source: '../a.txt',
              'copydesk:sha256': sum,
            },
          },
        ],
      });
    const newsroom = new Newsroom().put('a.txt', release).put('articles/stade.txt.sources.json', sidecar(hash));
    const article = await newsroom.read('The plant employs 240 people.', 'stade.txt');
    assert.deepEqual(statesOf(article), ['240: found']);
    assert.deepEqual(article.beside?.originals?.attachments, [
      { name: 'a.txt', uri: 'file:///news/a.txt', original: 0, annotation: 0 },
    ]);
    newsroom.put('articles/stade.txt.sources.json', sidecar('b'.repeat(64)));
    newsroom.materials.changed([`${folder}/stade.txt.sources.json`]);
    const later = await newsroom.read('The plant employs 240 people.', 'stade.txt');
    assert.equal(later.beside?.originals?.attachments[0]?.changed, hash);
  });

  it('are given by a setting, by the name of the article', async () => {
    const newsroom = new Newsroom()
      .put('originals/stade.de.txt', release)
      .put('originals/other.txt', 'Andere Zahlen: 99 Tonnen.');
    newsroom.settings = { original: { 'articles/*.txt': 'originals/{name}.*' } };
    const article = await newsroom.read('The plant employs 420 people.', 'stade.txt');
    assert.deepEqual(statesOf(article), ['420: differs']);
    assert.equal(article.beside?.originals?.list.length, 1);
  });

  it('are read again when their file changes', async () => {
    const newsroom = new Newsroom().put('a.txt', release);
    const text = '---\noriginal: ../a.txt\n---\n\nThe plant employs 250 people.';
    assert.deepEqual(statesOf(await newsroom.read(text)), ['250: differs']);
    newsroom.put('a.txt', release.replace('240', '250'));
    assert.equal(newsroom.materials.changed(['file:///news/a.txt']), 'all');
    assert.deepEqual(statesOf(await newsroom.read(text)), ['250: found']);
  });

  it('say what is wrong with them', async () => {
    const newsroom = new Newsroom().put('scan.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]));
    const article = await newsroom.read(
      '---\noriginal: [../scan.doc, ../gone.txt, https://news.example/a]\n---\n\nNothing.',
    );
    assert.deepEqual(article.beside?.originals?.troubles, [
      'scan.doc is an Office file of the old kind, or protected by a password; save it as .docx without one, or as text.',
      'There is no file ../gone.txt.',
      'An original is read from a file, never from the network.',
    ]);
  });
});
