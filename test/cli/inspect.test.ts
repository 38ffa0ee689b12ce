import assert from 'node:assert/strict';
import { Desk } from './support';

interface Quoted {
  start: number;
  end: number;
  text: string;
}
interface Inspected {
  file: string;
  mentions: (Quoted & { type: string; entity: string })[];
  figures: (Quoted & Record<string, unknown>)[];
  disclaimers: (Quoted & { kinds: string[] })[];
  attributions: { source: Quoted & { class: string }; cue: Quoted; content: Quoted }[];
  sentences: (Quoted & { label: string })[];
}

const text = [
  'Halden Battery opens a plant',
  '',
  'Halden Battery Ltd said that 12% of its 4 million cells went to Kestrel Shipping Ltd in 2024. It reportedly sold 5–7 tonnes for €20,000.',
  '',
  'Disclaimer: This article is based on a press release from Halden Battery Ltd in Moss.',
  '',
].join('\n');

describe('copydesk inspect', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
  });
  afterEach(() => desk.remove());

  it('prints what is recognised in the format of annotated articles', async () => {
    desk.write('a.txt', text);
    const { code, out, err } = await desk.run('inspect', 'a.txt', '--format', 'json');
    assert.deepEqual([code, err], [0, '']);
    const [only, ...others] = JSON.parse(out) as Inspected[];
    assert.ok(only);
    assert.equal(others.length, 0);
    assert.deepEqual(Object.keys(only), ['file', 'mentions', 'figures', 'disclaimers', 'attributions', 'sentences']);
    const spans = [
      only.mentions,
      only.figures,
      only.disclaimers,
      only.sentences,
      only.attributions.flatMap((one) => [one.source, one.cue, one.content]),
    ];
    for (const span of spans.flat()) assert.equal(span.text, text.slice(span.start, span.end));
    assert.ok(
      only.mentions.some(
        (mention) =>
          mention.text === 'Halden Battery Ltd' &&
          mention.entity === 'Halden Battery Ltd' &&
          mention.type === 'company',
      ),
    );
    assert.deepEqual(
      only.disclaimers.map(({ kinds }) => kinds),
      [['provenance']],
    );
    const figure = (words: string) => only.figures.find((one) => one.text === words);
    assert.deepEqual(Object.keys(figure('12%')!), ['start', 'end', 'text', 'kind', 'value', 'unit', 'currency', 'of']);
    assert.deepEqual([figure('12%')!['value'], figure('12%')!['unit'], figure('12%')!['currency']], [12, '%', null]);
    assert.deepEqual(Object.keys(figure('2024')!), ['start', 'end', 'text', 'kind', 'unit', 'currency', 'date', 'of']);
    assert.equal(figure('2024')!['date'], '2024');
    assert.deepEqual(
      [figure('5–7 tonnes')!['low'], figure('5–7 tonnes')!['high'], 'value' in figure('5–7 tonnes')!],
      [5, 7, false],
    );
    assert.deepEqual([figure('€20,000')!['value'], figure('€20,000')!['currency']], [20_000, 'EUR']);
    const said = only.attributions.find(({ cue }) => cue.text === 'said');
    assert.equal(said?.source.text, 'Halden Battery Ltd');
    const hearsay = only.attributions.find(({ source }) => source.class === 'hearsay');
    assert.deepEqual([hearsay?.source.text, hearsay?.cue.text], ['', 'reportedly']);
    assert.deepEqual(
      only.sentences.map(({ label }) => label),
      ['sourced', 'weak'],
    );
  });

  it('prints one array for many files, and an empty one for none', async () => {
    desk.write('a.txt', text);
    desk.write('b.md', '# Plant\n\nHalden Battery Ltd opened a plant.\n');
    const both = await desk.run('inspect', 'a.txt', 'gone.txt', 'b.md', '--format', 'json');
    assert.equal(both.code, 2);
    assert.deepEqual(
      (JSON.parse(both.out) as Inspected[]).map(({ file }) => file),
      ['a.txt', 'b.md'],
    );
    assert.deepEqual(JSON.parse((await desk.run('inspect', 'gone.txt', '--format', 'json')).out), []);
  });

  it('is readable by default', async () => {
    desk.write('a.txt', text);
    const { code, out } = await desk.run('inspect', 'a.txt');
    assert.equal(code, 0);
    assert.match(out, /^a\.txt\n {2}Companies and organizations\n {4}Halden Battery Ltd · company · \d×\n/u);
    assert.match(out, / {2}Figures\n {4}12% · percent/u);
    assert.match(out, / {2}Disclaimers\n {4}provenance · Disclaimer: .+… · line 5\n/u);
    assert.match(out, / {4}nobody · reportedly · hearsay · line 3\n/u);
    assert.match(out, / {2}Sentences\n {4}1 sourced\n {4}1 weak\n$/u);
  });
});
