import type { ArticleFigure } from '../../../engine/index';
import { escapeMarkdown, shortened } from './markdown';
import { wordsOf, type Page } from './page';

const boundary =
  /,(?=\s)(?!\s(?:Ltd|Inc|LLC|Co)\b)|[;:](?=\s)|[()“”"—]|\s–\s|\s(?:that|which|who|and|but|while|whereas|because)\s/gu;
/** Shorter than this, what follows a figure says nothing of what it measures. */
const shortest = 12;

/**
 * What a figure says, as one line of CommonMark: *158 patent filings*, or in the article's own words where a noun alone would not say what is
 * measured (*“93% of the scrap comes back as metal”*).
 */
export function statementWords(page: Page, figure: ArticleFigure): string {
  if (figure.kind === 'count' && figure.of !== undefined) return escapeMarkdown(`${figure.text} ${figure.of}`);
  const { start, end } = clauseAround(page, figure);
  const after = wordsOf(page, { start: figure.start, end });
  const words = end - figure.end >= shortest ? shortened(after) : ending(wordsOf(page, { start, end }));
  return `“${escapeMarkdown(words)}”`;
}

/** The stretch of the sentence round the figure in which no mark and no conjunction stands. */
function clauseAround(page: Page, figure: ArticleFigure): { readonly start: number; readonly end: number } {
  const sentence = page.article.sentences[figure.sentence]!;
  const words = wordsOf(page, sentence);
  let start = sentence.start;
  for (const mark of words.matchAll(boundary)) {
    const at = sentence.start + mark.index;
    // What is measured may be two things.
    if (at >= figure.end && !/^\sand\s$/u.test(mark[0])) return { start, end: at };
    if (at + mark[0].length <= figure.start) start = at + mark[0].length;
  }
  return { start, end: sentence.start + words.trimEnd().replace(/[.!?]+$/u, '').length };
}

/** The last words of a stretch, at most 60 characters of them. */
function ending(text: string): string {
  const words = text.trim().split(/\s+/u);
  let from = words.length - 1;
  while (from > 0 && words.slice(from - 1).join(' ').length < 58) from--;
  const kept = words.slice(from).join(' ');
  return from === 0 ? kept : `…${shortened(kept)}`;
}
