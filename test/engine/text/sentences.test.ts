import assert from 'node:assert/strict';
import { splitSentences } from '../../../server/src/engine/text/sentences';

const split = (text: string): string[] =>
  splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

/** `|` marks where a sentence should end. */
const cases: readonly string[] = [
  'The mill reopened in May.| Output doubled.',
  'Orders reached $1.4 million.| Costs fell 3.5% in a year.',
  'Mr. Okafor joined from Harland Batteries Inc. in 2021.| He runs the plant.',
  'Tessellate Holdings Co., Ltd. and Northgate plc. signed on Friday.',
  'The U.S. Department of Energy paid half.| It wants reports.',
  'The plant is in the U.S.| The owner is not.',
  'Dr. A. B. Lindqvist leads it.| She came from K. K. Toriyama.',
  '"We sold out." The price rose.'.replace('." ', '."| '),
  '"Why now?" asked the chair.| Nobody answered.',
  '“Stop!” he said.| They stopped.',
  'It grew by 4 p.c. in the year to Sept. 30.| Then it shrank.',
  'Revenue rose to No. 3 in the table.| The answer was no.| Then came yes.',
  'The trial (Phase II) ended early.| (Two patients withdrew.)| A third is planned.',
  'Shares of iFold fell.| iFold declined to comment.',
  'Sales slowed in autumn.| ams OSRAM and others warned.',
  'Wait... there is more.| Much more…| And then nothing.',
  'Costs e.g. energy, i.e. gas, rose vs. last year.',
  'It opened on 3 Feb. 2024 in St. Gallen.',
  'He asked: was it safe?| It was.',
  'The vote was 7 to 2.| 14 members were absent.',
  'See sec. 4 for details.| Fig. 2 shows the curve.',
  'Prices ended.The next day they rose.'.replace('ended.', 'ended.|'),
  'ファブは稼働した。|生産は増えた。',
  'Version 2.0.1 shipped.| Nobody noticed.',
  'NORFOLK, Va. - The yard has closed.| It fell ill.| Police came.',
  'He left the bank at 6 P.M.| Mr. Lund stayed.| At 5 a.m. Mr. Lund left.',
  'It ends with a period . . . .| Next comes another.',
];

describe('sentences', () => {
  for (const marked of cases) {
    it(marked.slice(0, 60), () => {
      const text = marked.replaceAll('|', '');
      assert.deepEqual(
        split(text),
        marked.split('|').map((part) => part.trim()),
      );
    });
  }

  it('trims white space and reports offsets into the text', () => {
    const text = '  One thing.\r\n  Another thing.  ';
    assert.deepEqual(splitSentences(text, 0, text.length), [
      { start: 2, end: 12 },
      { start: 16, end: 30 },
    ]);
  });

  it('cuts a run without an end into pieces that together hold every word', () => {
    const text = 'word '.repeat(20_000);
    const spans = splitSentences(text, 0, text.length);
    assert.ok(spans.length > 10);
    assert.ok(spans.every(({ start, end }) => end - start < 10_000));
    assert.equal(spans.map(({ start, end }) => text.slice(start, end)).join(' '), text.trim());
  });

  it('finds nothing in white space', () => {
    assert.deepEqual(split(' \n\t '), []);
    assert.deepEqual(split(''), []);
  });
});
