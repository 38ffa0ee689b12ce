import assert from 'node:assert/strict';
import { analysed, measureShares, measureSpans, type Pair } from '../evaluate/annotated';
import { goldSets } from '../evaluate/sets';

/**
 * What recognition must not fall below on annotated articles, in percent; `npm run evaluate` prints what it reaches. Among the own ones are
 * articles written to be hard.
 */
const bars: Readonly<Record<string, number>> = {
  'mentions, exact': 92,
  'mentions, overlap': 94,
  'figures, exact': 96,
  'figure kind': 98,
  'figure value': 98,
  disclaimers: 90,
  'cues, overlap': 85,
  'sources, overlap': 85,
  'needs a source, lenient': 88,
};

function reached(pairs: readonly Pair[]): Map<string, number> {
  const spans = measureSpans(pairs).map(({ name, f1 }) => [name, 100 * f1] as const);
  const shares = measureShares(pairs).map(({ name, right, all }) => [name, (100 * right) / all] as const);
  return new Map([...spans, ...shares]);
}

for (const [title, gold] of goldSets())
  describe(`accuracy on ${title}`, () => {
    let measured = new Map<string, number>();
    before(function () {
      if (gold.length === 0) {
        console.log(`      skipped: ${title} are not here`);
        this.skip();
      }
      measured = reached(analysed(gold));
    });

    for (const [name, bar] of Object.entries(bars))
      it(`${name}: at least ${String(bar)} %`, () => {
        const value = measured.get(name);
        assert.ok(value !== undefined && value >= bar, `${name} is ${String(value?.toFixed(1))} %`);
      });
  });
