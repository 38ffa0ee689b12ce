import type { AlignedItem } from '../beside/original/model';
import type { Article } from '../resolve/model';
import { allows, flags } from './examples/quote-not-in-source';
import type { Fix, Rule } from './model';
import { queryFix } from './support/claims';
import { originalLine, originalName, originalsOf, originalWords, reportAstray } from './support/originals';
import { quotation } from './support/words';

export const quoteNotInSource: Rule = {
  id: 'quote-not-in-source',
  summary: 'Quoted words that the attached original does not have, has otherwise, or has less sharp.',
  rationale:
    'What stands between quotation marks is what somebody said. Quotations of four words and more are looked for in the attached ' +
    'original word for word where it is English. In a translation words cannot be compared, but force can: a quotation that lost its ' +
    'hedge (*hope*, *有望*, *voraussichtlich*) and gained certainty (*certainly*, *never*, *every*) is sharpened. So is a quotation of an ' +
    'original that quotes nobody.',
  levels: { relaxed: 'warning', standard: 'warning', strict: 'warning' },
  quiet: true,
  flags,
  allows,
  check: (article) => reportAstray(article, 'quotation', message, fixes),
};

function message(article: Article, { place, difference, start, end }: AlignedItem): string {
  const here = quotation(article, { start, end }, 50);
  if (place === undefined) return `Nobody says ${here} in ${originalName(article)}.`;
  const there = originalWords(article, place, 50);
  return difference === 'sharpened'
    ? `${here} is sharper than “${there}” in ${originalLine(article, place)}.`
    : `${here} is not word for word what ${originalLine(article, place)} has: “${there}”.`;
}

function fixes(article: Article, item: AlignedItem): readonly Fix[] {
  const { place, difference, start, end } = item;
  const takes: Fix[] = [];
  if (place !== undefined && difference === 'words') {
    const said = originalsOf(article)[place.original]!.text.slice(place.start, place.end).replace(/\s+/gu, ' ');
    const last = /[,.!?]$/u.exec(article.structure.text.slice(start, end))?.[0] ?? '';
    takes.push({
      title: 'Quote word for word',
      edits: [{ start, end, newText: `${said.replace(/[,.!?]$/u, '')}${last}` }],
      preferred: true,
    });
  }
  return [
    ...takes,
    ...queryFix(article, { start, end: Math.min(end + 1, article.structure.text.length) }, '[check the quotation]'),
  ];
}
