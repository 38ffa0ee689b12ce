import assert from 'node:assert/strict';
import { Desk } from './support';

const first =
  'Halden Batteries GmbH (HBG) filed 158 patents in 2025 (including 125 invention patents), the company said.\n';
const second =
  'A look back\n\nHalden Batteries filed 120 patents in 2024, Delling Research said. Tarn Ports plc sold 9 ships.\n';

describe('copydesk facts', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
    desk.write('articles/first.txt', first);
    desk.write('articles/second.txt', second);
  });
  afterEach(() => desk.remove());

  it('lists figures in time order, with their parts, who says so and where', async () => {
    const { code, out, err } = await desk.run('facts', 'HBG', 'articles');
    assert.equal(err, '');
    assert.equal(code, 0);
    assert.deepEqual(
      out.split('\n').slice(0, 6),
      [
        'Halden Batteries GmbH · company',
        '  also called HBG, Halden Batteries',
        '',
        '  patents filed',
        '    2024  120                                   “Delling Research said”  articles/second.txt:3',
        '    2025  158, of which 125 invention patents  “the company said”       articles/first.txt:1',
      ].map((line, index) => (index === 4 ? line.replace('120 ', '120') : line)),
    );
    assert.match(out, /2 articles/);
  });

  it('gives the dossier as Markdown with a picture and a table that says the same', async () => {
    const { out } = await desk.run('facts', 'Halden Batteries', '--format', 'markdown');
    assert.match(out, /^# Halden Batteries GmbH\n/);
    assert.match(out, /!\[.*\]\(data:image\/svg\+xml;base64,[\w+/=]+\)/);
    const svg = Buffer.from(/base64,([\w+/=]+)/.exec(out)![1]!, 'base64').toString();
    assert.match(svg, />158<\/text>.*/);
    assert.match(
      out,
      /\| 2025 \| \*\*158\*\*, of which 125 invention patents \| the company said \| \[first:1\]\([^:)]*first\.txt#L1\)/,
    );
  });

  it('gives plain data', async () => {
    const { out } = await desk.run('facts', 'Halden Batteries', '--format', 'json');
    const { measures } = JSON.parse(out) as {
      measures: { name: string; figures: { value: number; period: unknown; file: string; line: number }[] }[];
    };
    assert.deepEqual(measures[0]!.figures[0]!.period, { text: '2024', from: '2024-01-01', until: '2025-01-01' });
    assert.equal(measures[0]!.figures[1]!.file, 'articles/first.txt');
  });

  it('names companies alike where it knows none of that name', async () => {
    const { code, err } = await desk.run('facts', 'Tarn');
    assert.equal(code, 2);
    assert.equal(err, 'No article names “Tarn”. Did you mean Tarn Ports plc?\n');
  });
});
