import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyzer } from '../../../server/src/engine/analyze';
import { check } from '../../../server/src/engine/rules/check';
import { defaultSettings } from '../../../server/src/engine/rules/settings';
import { partsIn } from '../../../server/src/engine/rules/support/statcheck/parts';
import { statSentence } from '../../../server/src/engine/rules/support/statcheck/conflict';
import { halfStep, rewritten } from '../../../server/src/engine/rules/support/statcheck/written';
import { apart, quotient } from '../../../server/src/engine/rules/support/statcheck/interval';

const analyzer = createAnalyzer();
const group = [
  'part-exceeds-whole',
  'sum-mismatch',
  'percent-mismatch',
  'range-order',
  'change-mismatch',
  'figure-mismatch',
];
const root = join(__dirname, '../../..');

function statcheck(text: string): string[] {
  const { findings } = check(analyzer.analyze(text, 'article'), defaultSettings);
  return findings.filter(({ rule }) => group.includes(rule)).map(({ rule, message }) => `${rule}: ${message}`);
}

describe('figures compared with each other', () => {
  it('show their sum', () => {
    const text = readFileSync(join(root, 'examples/articles/grenvik-dock.txt'), 'utf8');
    assert.deepEqual(statcheck(text), [
      'percent-mismatch: From 310,000 boxes to 412,000 boxes is a rise of 33%, not 12%.',
      'part-exceeds-whole: 355 cannot be part of 340 employees.',
      'sum-mismatch: €10.2 million and €9.3 million make €19.5 million, not €18.5 million.',
      'change-mismatch: 60 metres is 197 feet, not 98 feet.',
      'range-order: The range between 4 and 2 metres runs downwards: 4 is more than 2 metres.',
      'change-mismatch: 2026 to 2031 is 5 years, not 3.',
      'change-mismatch: 6.1 million tonnes is 1.3 times 4.8 million tonnes, not double.',
    ]);
  });

  it('are no conflict in the shared articles, whose parts are known as parts', function () {
    const folder = join(root, '../shared/articles');
    if (!existsSync(folder)) this.skip();
    const pairs: string[] = [];
    for (const file of readdirSync(folder)) {
      const text = readFileSync(join(folder, file), 'utf8');
      assert.deepEqual(statcheck(text), [], file);
      for (const sentence of analyzer.analyze(text, 'article').sentences) {
        for (const { part, whole } of partsIn(statSentence(sentence))) pairs.push(`${part.text} of ${whole.text}`);
      }
    }
    for (const pair of ['125 of 158', '267 of 359', '11 of 54']) assert.ok(pairs.includes(pair), pairs.join(', '));
  });

  it('are as fine as they are written', () => {
    assert.equal(halfStep('158', 158, true), 0);
    assert.ok(Math.abs(halfStep('$1.2 billion', 1.2e9, false) - 5e7) < 1);
    assert.equal(halfStep('12,000', 12_000, true), 500);
    assert.equal(halfStep('20%', 20, false), 0.5);
    assert.equal(halfStep('5 million', 5_000_000, true), 500_000);
  });

  it('are rewritten in their own form', () => {
    assert.equal(rewritten('$130 million', 130e6, 140e6), '$140 million');
    assert.equal(rewritten('12,000', 12_000, 13_500), '13,500');
    assert.equal(rewritten('five-year', 5, 7), 'seven-year');
    assert.equal(rewritten('€1.1bn', 1.1e9, 0.923e9), '€0.9bn');
    assert.equal(rewritten('a hundred', 100, 7), undefined);
  });

  it('divide with room to both sides', () => {
    const ratio = quotient({ low: 125, high: 135 }, { low: 95, high: 105 });
    assert.ok(ratio.low > 1.19 && ratio.high < 1.43);
    assert.equal(apart(ratio, { low: 1.1, high: 1.2 }), false);
    assert.equal(apart(ratio, { low: 1.5, high: 1.6 }), true);
    assert.equal(quotient({ low: 1, high: 2 }, { low: 0, high: 1 }).high, Number.POSITIVE_INFINITY);
  });
});
