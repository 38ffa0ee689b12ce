import type { Span } from '../../base/span';
import type { Article, ArticleSentence, Attribution } from '../../resolve/model';
import { MAYBE_FINAL } from '../../text/abbreviations';
import type { Edit } from '../model';
import { sourceOf } from './sources';
import { collapse } from './words';

const closers = /[”"’')\]»]/u;
const plural =
  /^(?:(?:the|its|their|these|those|some|many|several|both|two|three|four)\s)?(?:\S+\s){0,3}?(?:officials|analysts|experts|executives|people|sources|authorities|researchers|scientists|engineers|observers|critics|traders|companies|firms|partners|ministries|unions|police|managers|figures|documents|filings|regulators|lawyers|economists|brokers|insiders|they|we|i)\b/iu;

/**
 * The edits that append `clause` (*according to X*, *the company says*) to the sentence: after a comma, before its final
 * punctuation, inside closing brackets, outside closing quotation marks, whose own full stop becomes a comma (American style).
 * Undefined where no clause can follow: questions, exclamations, ellipses, sentences that end in a comma or dash.
 */
export function appendClause(article: Article, sentence: Span, clause: string): readonly Edit[] | undefined {
  const { text } = article.structure;
  const { stop, end, mark, trailing } = ending(article, sentence);
  if (stop === sentence.start || (/[?!…,—–-]/u.test(mark) && !(mark === '!' && trailing !== ''))) return undefined;
  if (text.slice(stop - 3, stop) === '...') return undefined;
  if (/[”"’'»]/u.test(trailing)) return afterQuotation(stop, end, mark, clause);
  if (/[.:;]/u.test(mark)) {
    if (mark === '.' && endsInAbbreviation(text, stop)) {
      return [{ start: stop, end: stop, newText: `, ${clause}${clause.endsWith('.') ? '' : '.'}` }];
    }
    const bare = mark === '.' && clause.endsWith('.') ? clause.slice(0, -1) : clause;
    return [{ start: stop - 1, end: stop - 1, newText: `, ${bare}` }];
  }
  const last = trimmedEnd(text, sentence);
  return [{ start: last, end: last, newText: `, ${clause}` }];
}

/** The edit that puts a query (*[source?]*) at the end of the sentence, before its final punctuation. */
export function appendQuery(article: Article, sentence: Span, query: string): Edit | undefined {
  const { text } = article.structure;
  if (text.slice(sentence.start, sentence.end + query.length + 2).includes(query)) return undefined;
  const { stop, mark, trailing } = ending(article, sentence);
  const before = trailing === '' && /[.:;!?]/u.test(mark) && !endsInAbbreviation(text, stop);
  const at = before ? stop - 1 : trimmedEnd(text, sentence);
  return { start: at, end: at, newText: ` ${query}` };
}

/** How the sentence ends, mark-up and broken characters aside: `mark` stands before `stop`, `trailing` closes quotations and brackets. */
function ending(article: Article, sentence: Span): { stop: number; end: number; mark: string; trailing: string } {
  const { legible } = article.structure;
  const end = trimmedEnd(legible, sentence);
  let stop = end;
  while (stop > sentence.start && closers.test(legible[stop - 1]!)) stop--;
  return { stop, end, mark: legible[stop - 1] ?? '', trailing: legible.slice(stop, end) };
}

function trimmedEnd(text: string, sentence: Span): number {
  let { end } = sentence;
  while (end > sentence.start && /[\s\u2060]/u.test(text[end - 1]!)) end--;
  return end;
}

function afterQuotation(stop: number, end: number, mark: string, clause: string): Edit[] | undefined {
  if (mark === '!') return [{ start: end, end, newText: ` ${clause}${clause.endsWith('.') ? '' : '.'}` }];
  if (mark === '.') {
    return [
      { start: stop - 1, end: stop, newText: ',' },
      { start: end, end, newText: ` ${clause}${clause.endsWith('.') ? '' : '.'}` },
    ];
  }
  return /[;:]/u.test(mark) ? undefined : [{ start: end, end, newText: `, ${clause}` }];
}

function endsInAbbreviation(text: string, stop: number): boolean {
  const word = /(\S{1,12})\.$/u.exec(text.slice(Math.max(0, stop - 13), stop))?.[1];
  if (word === undefined) return false;
  const bare = word.replace(/^[("“‘[]+/u, '').toLowerCase();
  return MAYBE_FINAL.has(bare) && (bare.includes('.') || /^(?:co|corp|inc|ltd|plc|bros|cie|jr|sr|etc)$/u.test(bare));
}

/**
 * A clause that says who said it, to append to another sentence: *the company says*, *according to Port of Turku*,
 * *reportedly*. `local` tells whether *the company* can only mean the source at that place.
 */
export function reportingClause(article: Article, attribution: Attribution, local: boolean): string | undefined {
  const { source } = attribution;
  if (source.class === 'hearsay') return 'reportedly';
  const spoken = collapse(source.text).replace(/[’']s?$/u, '');
  if (source.class === 'anonymous') {
    if (spoken === '' || spoken.length > 40) return undefined;
    const phrase = lowerArticle(spoken);
    return plural.test(phrase) ? `${phrase} say` : `according to ${phrase}`;
  }
  if (local) return 'the company says';
  const named = sourceOf(article, attribution);
  return named === undefined ? undefined : `according to ${named.name}`;
}

function lowerArticle(phrase: string): string {
  return phrase.replace(
    /^(?:The|A|An|Some|Many|Several|Officials|Analysts|Experts|People|Sources|Industry)\b/u,
    (word) => word.toLowerCase(),
  );
}

/** The sentence after `appendClause`, for the title of a fix. */
export function withClause(article: Article, sentence: ArticleSentence, clause: string): string {
  const raw = collapse(article.structure.text.slice(sentence.start, sentence.end)).replace(/[.;:!]$/u, '');
  return `${raw}, ${clause}`;
}
