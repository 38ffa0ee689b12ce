import type { AlignedItem, Difference } from '../beside/original/model';
import type { Article } from '../resolve/model';
import { allows, flags } from './examples/figure-not-in-source';
import type { Fix, Rule } from './model';
import { queryFix } from './support/claims';
import { originalLine, originalName, originalWords, reportAstray } from './support/originals';
import { restated } from './support/restate';
import { quotation, words } from './support/words';

export const figureNotInSource: Rule = {
  id: 'figure-not-in-source',
  summary: 'A figure or date that the attached original gives otherwise, or not at all.',
  rationale:
    'Most mistakes in a summary are made on the way from the original: a digit changed, 万 taken for thousand, 亿 for million, a year ' +
    'shifted. Where an original is attached, each figure and date of the copy is looked for in it, in whatever language it is, by value, ' +
    'kind, unit and what it is a figure of; rounding (*about 158 million* for 1.578亿) and other units agree. A number that stands there ' +
    'in another role does not count. Conversions in brackets, ranks, small numbers in words and sentences with a link of their own are ' +
    'left alone.',
  levels: { relaxed: 'warning', standard: 'warning', strict: 'warning' },
  quiet: true,
  flags,
  allows,
  check: (article) => reportAstray(article, 'figure', message, fixes),
};

const HOW: Partial<Readonly<Record<Difference, string>>> = {
  scale: ' A power of ten may have got lost.',
  currency: ' The currency is another one.',
};

function message(article: Article, item: AlignedItem): string {
  if (item.place === undefined) return `${quotation(article, item)} is not in ${originalName(article)}.`;
  const how = item.difference === undefined ? '' : (HOW[item.difference] ?? '');
  return `${words(article, item)} here, ${originalWords(article, item.place)} in ${originalLine(article, item.place)}.${how}`;
}

function fixes(article: Article, item: AlignedItem): readonly Fix[] {
  const figure = item.index === undefined ? undefined : article.figures[item.index];
  const value = figure === undefined || item.figure === undefined ? undefined : restated(figure, item.figure);
  const takes: Fix[] =
    value === undefined || value === figure?.text
      ? []
      : [
          {
            title: `Use the original’s figure: ${value}`,
            edits: [{ start: item.start, end: item.end, newText: value }],
            preferred: true,
          },
        ];
  return [...takes, ...queryFix(article, item, '[not in the original]')];
}
