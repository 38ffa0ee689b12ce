import assert from 'node:assert/strict';
import { createAnalyzer } from '../../server/src/engine/index';
import { statementWords } from '../../server/src/lsp/features/hover/statementWords';

const analyzer = createAnalyzer();

/** The words of the figure that stands between carets. */
function wordsOf(marked: string): string {
  const start = marked.indexOf('^');
  const text = marked.replaceAll('^', '');
  const article = analyzer.analyze(text, 'article');
  const figure = article.figures.find((one) => one.start <= start && start < one.end);
  assert.ok(figure, `no figure there: ${marked}`);
  return statementWords({ article, uri: 'file:///a.txt', lineOf: () => 0 }, figure);
}

describe('the words of a statement', () => {
  const cases: readonly (readonly [marked: string, words: string])[] = [
    ['Norvik Cells filed ^158^ patents in 2025, it said.', '158 patents'],
    [
      'The firm claims that ^93%^ of the scrap comes back as metal, which nobody has measured.',
      '“93% of the scrap comes back as metal”',
    ],
    ['The firm claims ^93%^ of the lead and the zinc (in scrap).', '“93% of the lead and the zinc”'],
    ['It says that a kilogram of alloy takes ^4.8 kWh^, a third less.', '“a kilogram of alloy takes 4.8 kWh”'],
    ['In May, a box to Rotterdam cost ^$1,842^.', '“a box to Rotterdam cost $1,842”'],
    [
      'Norvik Cells said the second of its two lines in the old harbour of the town will one day make ^12 GWh^.',
      '“…in the old harbour of the town will one day make 12 GWh”',
    ],
  ];
  for (const [marked, words] of cases) it(words, () => assert.equal(wordsOf(marked), words));
});
