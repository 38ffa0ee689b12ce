import type { Span } from '../../base/span';
import type { Article, ArticleSentence } from '../../resolve/model';
import type { Edit, Fix } from '../model';
import { appendClause, appendQuery } from './reporting';
import type { SourceList } from './sources';

/** How many sources a fix offers, so that the menu stays short. */
const mostSources = 3;
const longestFocus = 80;
const sourceQuery = '[source?]';

/** The words a finding about the claim underlines: the recogniser's focus, cut where that is long. */
export function claimFocus(article: Article, sentence: ArticleSentence): Span {
  const rest = sentence.sourcing?.rest;
  const figure = rest && sentence.facts.figures.find((one) => one.start >= rest.start && one.kind !== 'date');
  if (figure !== undefined) return { start: sentence.start + figure.start, end: sentence.start + figure.end };
  const { focus } = sentence.facts.assertion;
  const start = sentence.start + focus.start;
  const end = Math.min(sentence.end, sentence.start + focus.end);
  if (start < end && end - start <= longestFocus) return { start, end };
  const { text } = article.structure;
  const from = start < end ? start : sentence.start;
  const cut = text.slice(from, Math.min(sentence.end, from + longestFocus));
  const space = cut.length < longestFocus ? -1 : cut.lastIndexOf(' ');
  return { start: from, end: from + (space > 0 ? space : cut.length) };
}

/** What the claims of a block stand in: a paragraph, a list or a table. */
export function claimPlace(sentence: ArticleSentence): string {
  if (sentence.role === 'bullet') return 'list';
  return sentence.role === 'cell' || sentence.role === 'rowTitle' ? 'table' : 'paragraph';
}

/** One fix per named source, nearest first, that appends *according to X* to the sentence. */
export function attributionFixes(
  article: Article,
  sentence: ArticleSentence,
  sources: SourceList,
  lineOf: (offset: number) => number,
): Fix[] {
  // A bare table value has no clause that could take *according to*.
  if (sentence.role === 'cell' && !/[.!?]$/u.test(sentence.text)) return [];
  return sources.nearest(sentence.start, mostSources).flatMap((source) => {
    const edits = appendClause(article, sentence, `according to ${source.name}`);
    if (edits === undefined) return [];
    return [{ title: `Attribute to ${source.name} (named in line ${lineOf(source.at.start)})`, edits }];
  });
}

/** A fix that leaves a query for the writer at the end of the sentence, unless it holds one already. */
export function sourceQueryFix(article: Article, sentence: ArticleSentence): Fix[] {
  const edit = appendQuery(article, sentence, sourceQuery);
  return edit === undefined ? [] : [{ title: `Leave a query for the writer: “${sourceQuery}”`, edits: [edit] }];
}

/** A fix that leaves a query for the writer after the words, unless one stands there already. */
export function queryFix(article: Article, after: Span, query: string): Fix[] {
  const { text } = article.structure;
  if (text.slice(after.end, after.end + query.length + 1).includes(query)) return [];
  const edits: Edit[] = [{ start: after.end, end: after.end, newText: ` ${query}` }];
  return [{ title: `Leave a query for the writer: “${query}”`, edits }];
}
