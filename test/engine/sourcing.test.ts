import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { createAnalyzer } from '../../server/src/engine/analyze';
import { createRegistry } from '../../server/src/engine/facts/registry';
import type { Article } from '../../server/src/engine/resolve/model';
import { SOURCING_ARTICLES } from './fixtures/sourcingArticles';

const LABELS: Readonly<Record<string, string>> = {
  S: 'sourced',
  W: 'weak',
  B: 'blanket',
  U: 'unsourced',
  A: 'analysis',
};
const analyzer = createAnalyzer({ registry: createRegistry([]) });

/** The article without its tags, and the label expected at each offset where a tag stood. */
function untag(tagged: string): { text: string; expected: Map<number, string> } {
  const expected = new Map<number, string>();
  let text = '';
  let last = 0;
  for (const match of tagged.matchAll(/\[([SWBUA])\]/g)) {
    text += tagged.slice(last, match.index);
    expected.set(text.length, LABELS[match[1]!]!);
    last = match.index + match[0].length;
  }
  return { text: text + tagged.slice(last), expected };
}

function describeLabels(article: Article, labels: ReadonlyMap<number, string>): string {
  return [...labels]
    .map(([at, label]) => `${label}: ${article.structure.text.slice(at, at + 60).split('\n')[0]!}`)
    .join('\n');
}

describe('sourcing labels', () => {
  for (const { title, text: tagged } of SOURCING_ARTICLES) {
    it(title, () => {
      const { text, expected } = untag(tagged);
      const article = analyzer.analyze(text, 'article');
      const found = new Map<number, string>();
      for (const sentence of article.sentences) {
        if (sentence.sourcing !== undefined && sentence.role !== 'rowTitle')
          found.set(sentence.start, sentence.sourcing.label);
      }
      assert.equal(describeLabels(article, found), describeLabels(article, expected));
    });
  }

  it('says why: what sources a sentence, what it restates, which notice covers it', () => {
    const { text } = untag(SOURCING_ARTICLES.find((one) => one.title.startsWith('highlights'))!.text);
    const article = analyzer.analyze(text, 'article');
    const first = article.sentences.find((sentence) => sentence.role === 'bullet')!;
    assert.equal(first.sourcing?.reason, 'restates');
    assert.match(article.sentences[first.sourcing.restates!]!.text, /^Velmont Pharma said on Monday/);
    const continued = article.sentences.find((sentence) => sentence.text.startsWith('The company also'))!;
    assert.equal(article.attributions[continued.sourcing!.attribution!]!.sentence, continued.index);
  });

  it('labels any text without throwing, and no heading', () => {
    const piece = fc.constantFrom(
      'He said so.',
      '"We did.',
      'It rose 4%.',
      '- item:',
      '- 5 tons',
      '\n\n',
      '# Head',
      '| a | b |',
      '|---|---|',
      'Disclaimer: not verified.',
      '”',
      'They also won.',
      'Highlights',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const article = analyzer.analyze(pieces.join('\n'), 'article');
        for (const sentence of article.sentences) {
          if (sentence.role === 'heading') assert.equal(sentence.sourcing, undefined);
          const attribution = sentence.sourcing?.attribution;
          if (attribution !== undefined) assert.ok(article.attributions[attribution] !== undefined);
        }
      }),
      { numRuns: 150 },
    );
  });
});
