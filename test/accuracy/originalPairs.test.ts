import assert from 'node:assert/strict';
import { judgePair, readPairs } from '../evaluate/originals';

describe('pairs of a copy and its original', () => {
  const pairs = readPairs();

  it('are at least eight', () => assert.ok(pairs.length >= 8, String(pairs.length)));

  for (const pair of pairs) {
    const { text } = pair.article.structure;
    it(`${pair.name}: every planted fault is found, and at most one more`, () => {
      const { missed, falseAlarms } = judgePair(pair);
      assert.deepEqual(
        missed.map(({ words, fault }) => `${fault}: ${words}`),
        [],
      );
      assert.ok(falseAlarms.length <= 1, falseAlarms.map(({ start, end }) => text.slice(start, end)).join(' | '));
    });
  }
});
