import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalyzer, type Article, type Span, type TextLanguage } from '../../server/src/engine';
import { anyString } from '../support/anyString';

function assertSound(article: Article): void {
  const { length } = article.structure.text;
  const inOrder = (spans: readonly Span[], what: string): void => {
    let end = 0;
    for (const span of spans) {
      assert.ok(span.start >= end && span.end > span.start && span.end <= length, `${what}: ${JSON.stringify(span)}`);
      end = span.end;
    }
  };
  inOrder(article.mentions, 'mentions');
  inOrder(article.figures, 'figures');
  inOrder(article.disclaimers, 'disclaimers');
  for (const { source, cue, content } of article.attributions) {
    for (const span of [source, cue, content])
      assert.ok(span.start >= 0 && span.start <= span.end && span.end <= length);
  }
  for (const mention of article.mentions) assert.ok(article.entities[mention.entity] !== undefined);
}

const words = [
  'Orion Cells Inc.',
  'said',
  '“',
  '”',
  '"',
  '12%',
  '$3.4bn',
  'reportedly',
  'Disclaimer:',
  'according to',
  'the company',
  '\n',
  '\r\n',
  '\n\n',
  '- ',
  '| ',
  ' | ',
  '---|---',
  'Highlights',
  '(',
  ')',
  '...',
  '.',
  ',',
  ':',
  ';',
  '\ud83d',
  '\udd0b',
  '\0',
  '\u202eabc',
  'שלום',
  '东方稀土',
  'โ',
  'â€™',
  '(opens in a new tab)',
  '0 Comments',
  '[a](b)',
  '[^1]',
  '[@k]',
  '<!--',
  '-->',
  '# ',
  'US$',
  '1,2,3.4.5',
  '½',
  'of',
  'and',
  '&',
  'The',
  'U.S.',
  'GmbH',
  'Q3',
  '2025',
  '–',
];

describe('any text', () => {
  const analyzer = createAnalyzer();
  const texts = fc.oneof(
    anyString(120),
    fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' ')),
  );

  for (const language of ['article', 'markdown'] satisfies TextLanguage[]) {
    it(`gives a sound article (${language})`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          assertSound(analyzer.analyze(text, language));
        }),
        { numRuns: 120 },
      );
    });
  }

  const odd: readonly (readonly [name: string, text: string])[] = [
    ['nothing', ''],
    ['white space', ' \t\r\n\u00a0'],
    ['NULs', '\0'.repeat(1000)],
    ['lone surrogates', '\ud800 said \udc00 12%'],
    ['mixed line ends', 'One said a.\r\nTwo said b.\rThree said c.\nFour.'],
    ['right-to-left text', 'قالت شركة النور إن الإنتاج ارتفع بنسبة 12٪ في 2025.'],
    ['one long word', 'x'.repeat(5_000)],
    ['one long number', '1'.repeat(5_000)],
    ['commas and digits', '1,'.repeat(8_000)],
    ['open quotes', '“'.repeat(5_000)],
    ['capitals', 'Aa '.repeat(5_000)],
    ['brackets', '('.repeat(5_000)],
    ['said', 'said '.repeat(5_000)],
    ['dots', '. '.repeat(5_000)],
    ['links that never end', '[a](b'.repeat(20_000)],
    ['pipes', '|'.repeat(5_000)],
    ['bytes of a picture', String.fromCharCode(...Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256))],
  ];
  for (const [name, text] of odd) {
    it(`reads ${name}`, () => {
      for (const language of ['article', 'markdown'] satisfies TextLanguage[])
        assertSound(analyzer.analyze(text, language));
    });
  }

  it('reads one line of a megabyte', () => {
    assertSound(analyzer.analyze('Harrow Lithium said output rose 12% to 4,000 t in 2025 '.repeat(18_000), 'article'));
  }).timeout(60_000);
});
