import assert from 'node:assert/strict';
import fc from 'fast-check';
import { figuresRecogniser, recognizeFigures } from '../../server/src/engine/recognize/figures';
import type { Figure, SentenceInput } from '../../server/src/engine/recognize/model';
import { anyString } from '../support/anyString';

const PIECES = (
  '0 1 7 12 158 2025 1,200 3.5 1/2 ½ .08 -3 +2 % $ € US$ RMB Rs. bn m k million hundred one two three twenty half quarter third ' +
  'first second a an and or to from between of in the about over tonnes t km °C TEU per cent years year-old - – — / : , . ( ) [ ] ' +
  "' ’ March May Feb. 5 2026-02-03 Q3 FY25 H1 A380 COVID-19 24/7 www.x.org a@b.org no. Phase x times fold 1990s mid-2027 dozen"
).split(' ');

function assertSound(text: string, figures: readonly Figure[]): void {
  let last = 0;
  for (const figure of figures) {
    assert.ok(
      figure.start >= last && figure.end > figure.start && figure.end <= text.length,
      'sorted, apart, in range',
    );
    assert.equal(figure.text, text.slice(figure.start, figure.end));
    assert.equal(figure.text.trim(), figure.text);
    const isRange = figure.low !== undefined && figure.high !== undefined && figure.low <= figure.high;
    assert.ok(
      figure.kind === 'date' ? figure.date : isRange || Number.isFinite(figure.value),
      `value of ${figure.text}`,
    );
    if (figure.boundSpan) assert.ok(figure.boundSpan.start >= 0 && figure.boundSpan.end <= text.length);
    last = figure.end;
  }
}

describe('figures: properties', () => {
  it('takes any text and gives sound spans', () => {
    fc.assert(
      fc.property(anyString(60), (text) => {
        assertSound(text, recognizeFigures(text));
      }),
      { numRuns: 150 },
    );
  });

  it('takes any mixture of numbers, words and signs and gives sound spans', () => {
    const glue = fc.constantFrom(' ', ' ', '', '-', '\u00a0', '\n');
    const pieces = fc.array(fc.tuple(fc.constantFrom(...PIECES), glue), { maxLength: 14 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.flat().join('');
        assertSound(text, recognizeFigures(text));
      }),
      { numRuns: 500 },
    );
  });

  it('takes lone surrogates, NUL and right-to-left text', () => {
    for (const text of ['\ud800 5 tonnes \udc00', '\0' + '12%\0', 'ב־2024 נמכרו 300 יחידות', '', ' ', '\r\n5\r\n']) {
      assertSound(text, recognizeFigures(text));
    }
  });

  const LONG = 3_000;
  for (const unit of [
    '7',
    '1 234 ',
    '1,234',
    'one ',
    'one hundred and ',
    '1-',
    '1.',
    '1/',
    'a',
    'twenty-',
    '$',
    '5 to ',
    '( ',
    'May ',
    "'",
    '1 million ',
  ]) {
    it(`reads ${JSON.stringify(unit)} over and over in time linear in its length`, () => {
      const steps = (count: number): number => countReads(unit.repeat(count / unit.length));
      const short = steps(LONG / 10);
      assert.ok(steps(LONG) <= short * 14 + 1000, 'ten times the text, about ten times the reads');
    });
  }

  it('finds nothing in page furniture', () => {
    const sentence = { text: '0 Comments', role: 'furniture', tokens: [] } as unknown as SentenceInput;
    assert.deepEqual(figuresRecogniser.recognize(sentence, {}), []);
    assert.equal(figuresRecogniser.recognize({ ...sentence, text: 'It sold 5 ships.', role: 'prose' }, {}).length, 1);
  });
});

/** How often the recogniser reads a character, by a text that counts. */
function countReads(text: string): number {
  let reads = 0;
  const original = String.prototype.charCodeAt;
  const counting = function (this: string, index: number): number {
    reads++;
    return original.call(this, index);
  };
  try {
    Object.defineProperty(String.prototype, 'charCodeAt', { value: counting, configurable: true, writable: true });
    recognizeFigures(text);
  } finally {
    Object.defineProperty(String.prototype, 'charCodeAt', { value: original, configurable: true, writable: true });
  }
  return reads;
}
