import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../server/src/engine/analyze';
import { applyEdits } from '../../../server/src/engine/rules/support/edits';
import { appendClause } from '../../../server/src/engine/rules/support/reporting';
import { agree, comparable } from '../../../server/src/engine/rules/support/quantities';
import { lineFinder, lineList, shorten, shortenStart } from '../../../server/src/engine/rules/support/words';
import type { Figure } from '../../../server/src/engine/recognize/model';

const loneSurrogate = /[\uD800-\uDFFF]/u;
const analyzer = createAnalyzer();

function appended(text: string, clause = 'according to Tessel Bank'): string | undefined {
  const edits = appendClause(analyzer.analyze(text, 'article'), { start: 0, end: text.length }, clause);
  return edits === undefined ? undefined : applyEdits(text, edits);
}

describe('a reporting clause', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['The plant employs 420 people.', 'The plant employs 420 people, according to Tessel Bank.'],
    ['420 people in Bremen', '420 people in Bremen, according to Tessel Bank'],
    ['420 people;', '420 people, according to Tessel Bank;'],
    ['It developed:', 'It developed, according to Tessel Bank:'],
    [
      'It sold the unit to Orlan Chemical Co., Ltd.',
      'It sold the unit to Orlan Chemical Co., Ltd., according to Tessel Bank.',
    ],
    ['It moved to the U.S.', 'It moved to the U.S., according to Tessel Bank.'],
    ['They called it a “breakthrough.”', 'They called it a “breakthrough,” according to Tessel Bank.'],
    ['They called it a “breakthrough”.', 'They called it a “breakthrough”, according to Tessel Bank.'],
    ['They called it a "first"', 'They called it a "first", according to Tessel Bank'],
    ['(The plant employs 420 people.)', '(The plant employs 420 people, according to Tessel Bank.)'],
    [
      'It employs 420 people (and ten trainees).',
      'It employs 420 people (and ten trainees), according to Tessel Bank.',
    ],
    ['“It works!”', '“It works!” according to Tessel Bank.'],
  ];
  for (const [text, expected] of cases) {
    it(`follows ${text}`, () => {
      assert.equal(appended(text), expected);
    });
  }

  it('does not double the full stop of an abbreviated name', () => {
    assert.equal(
      appended('It hired 60 people.', 'according to Ferrant Inc.'),
      'It hired 60 people, according to Ferrant Inc.',
    );
    assert.equal(appended('60 people', 'according to Ferrant Inc.'), '60 people, according to Ferrant Inc.');
    assert.equal(
      appended('They call it “big.”', 'according to Ferrant Inc.'),
      'They call it “big,” according to Ferrant Inc.',
    );
  });

  it('follows no question, ellipsis, dash or empty sentence', () => {
    for (const text of ['Is it done?', 'It works!', 'And then…', 'And then...', 'The plant —', '', '”'])
      assert.equal(appended(text), undefined);
  });
});

describe('figures', () => {
  const figure = (text: string, value: number, more: Partial<Figure> = {}): Figure => ({
    start: 0,
    end: text.length,
    text,
    kind: 'count',
    value,
    ...more,
  });

  it('agree when equal, rounded, or within a bound or range', () => {
    const pairs: readonly (readonly [Figure, Figure])[] = [
      [figure('158', 158), figure('158', 158)],
      [figure('two', 2), figure('2', 2)],
      [figure('1.2 million', 1_200_000), figure('1,184,000', 1_184_000)],
      [figure('150', 150, { bound: 'moreThan' }), figure('158', 158)],
      [figure('160', 160, { bound: 'about' }), figure('158', 158)],
      [figure('10 to 12', 0, { low: 10, high: 12 }), figure('11', 11)],
      [figure('2,000', 2000), figure('2,034', 2034)],
    ];
    for (const [a, b] of pairs) {
      assert.ok(agree(a, b), `${a.text} and ${b.text}`);
      assert.ok(agree(b, a), `${b.text} and ${a.text}`);
    }
  });

  it('disagree beyond rounding', () => {
    const pairs: readonly (readonly [Figure, Figure])[] = [
      [figure('185', 185), figure('158', 158)],
      [figure('1.3 million', 1_300_000), figure('1,184,000', 1_184_000)],
      [figure('160', 160, { bound: 'moreThan' }), figure('158', 158)],
      [figure('10 to 12', 0, { low: 10, high: 12 }), figure('14', 14)],
      [figure('2,500', 2500), figure('2,050', 2050)],
    ];
    for (const [a, b] of pairs) assert.ok(!agree(a, b), `${a.text} and ${b.text}`);
  });

  it('compare only where they count the same in the same unit', () => {
    assert.ok(comparable(figure('1', 1, { of: 'new patents' }), figure('2', 2, { of: 'patents' })));
    assert.ok(!comparable(figure('1', 1, { of: 'invention patents' }), figure('2', 2, { of: 'patents' })));
    assert.ok(!comparable(figure('1', 1), figure('2', 2)));
    assert.ok(
      !comparable(figure('1 t', 1, { kind: 'measure', unit: 't' }), figure('1 km', 1, { kind: 'measure', unit: 'km' })),
    );
    assert.ok(
      !comparable(
        figure('$1', 1, { kind: 'money', currency: 'USD' }),
        figure('€1', 1, { kind: 'money', currency: 'EUR' }),
      ),
    );
  });
});

describe('quoted words', () => {
  it('are cut at a word, on the side that matters less', () => {
    assert.equal(shorten('one two three', 20), 'one two three');
    assert.equal(shorten('one two three four', 12), 'one two…');
    assert.equal(shortenStart('one two three four', 12), '…three four');
    assert.equal(shorten('x'.repeat(30), 10), `${'x'.repeat(9)}…`);
    assert.doesNotMatch(shorten('😀'.repeat(30), 10), loneSurrogate);
    assert.doesNotMatch(shortenStart('😀'.repeat(30), 10), loneSurrogate);
  });

  it('name their lines', () => {
    const lineOf = lineFinder(createAnalyzer().analyze('a\nb\r\nc\rd', 'article'));
    assert.deepEqual([0, 1, 2, 4, 5, 6, 7].map(lineOf), [1, 1, 2, 2, 3, 3, 4]);
    assert.equal(lineList([3]), 'line 3');
    assert.equal(lineList([14, 3, 3, 11]), 'lines 3, 11, 14');
    assert.equal(lineList([3, 11, 14, 15]), 'lines 3, 11, 14 …');
  });
});
