import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGold, goldJson, goldNames } from '../gold/build';

const folder = join(__dirname, '..', 'gold');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

type Values = Record<string, unknown>;

/** Every object with a start and an end, at any depth. */
function spansIn(value: unknown): Values[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'start' in value && 'end' in value ? [value as Values] : [];
  return [...own, ...Object.values(value).flatMap(spansIn)];
}

describe('annotated articles', () => {
  it('are twelve or more', () => {
    assert.ok(goldNames().length >= 12, String(goldNames().length));
  });

  for (const name of goldNames()) {
    it(`${name}.json is what source/${name}.gold says`, () => {
      assert.equal(read(`${name}.json`), goldJson(name), 'run node --import tsx test/gold/build.ts');
    });

    it(`${name}.json has the words of the article at every offset`, () => {
      const article = read(`${name}.txt`);
      const spans = spansIn(JSON.parse(read(`${name}.json`)));
      assert.ok(spans.length > 30, String(spans.length));
      for (const { start, end, text } of spans) assert.equal(article.slice(start as number, end as number), text);
    });

    it(`${name}.json has sentences in order that no disclaimer overlaps`, () => {
      const { sentences, disclaimers } = JSON.parse(read(`${name}.json`)) as Record<
        string,
        { start: number; end: number }[]
      >;
      const inOrder = [...sentences!, ...disclaimers!].sort((a, b) => a.start - b.start);
      inOrder.slice(1).forEach((span, index) => {
        assert.ok(inOrder[index]!.end <= span.start, `${String(span.start)} starts before the end of the one before`);
      });
    });
  }
});

describe('annotation source', () => {
  const article = 'Acme Ltd sold 121 boats and 12 ships, Acme said.';

  it('does not cut a number or a word in two', () => {
    const gold = buildGold('a', article, 'sourced Acme … said.\n  f count 12 = 12\n');
    assert.deepEqual(
      gold.figures.map((figure) => (figure as Values)['start']),
      [article.indexOf('12 ships')],
    );
    assert.throws(() => buildGold('a', article, 'sourced Acme … said.\n  c Acm\n'), /does not follow/u);
  });

  it('refuses words that do not stand in the stretch', () => {
    assert.throws(() => buildGold('a', article, 'sourced Acme … said.\n  c Bolt\n'), /line 2 “c Bolt”/u);
  });

  it('refuses an unknown label', () => {
    assert.throws(() => buildGold('a', article, 'sorced Acme … said.\n'), /“sorced” is no label/u);
  });

  it('looks for repeated words after the ones before', () => {
    const gold = buildGold('a', article, 'sourced Acme … said.\n  c Acme Ltd\n  c Acme = Acme Ltd\n');
    assert.deepEqual(
      gold.mentions.map((mention) => (mention as Values)['start']),
      [0, article.lastIndexOf('Acme')],
    );
  });
});
