import { PAD } from '../../base/characters';
import { perObject } from '../../base/perObject';
import type { Span } from '../../base/span';
import { lastStartingAt } from '../../base/span';
import type { Article } from '../../resolve/model';
import { splitLines } from '../../text/lines';
import type { TextStructure } from '../../text/model';

/** The longest quotation in a message, in UTF-16 code units between the quotation marks. */
export const longestQuotation = 60;

/**
 * The words of the span as the article writes them, white space collapsed. In Markdown the mark-up is left out. The end is cut at
 * a word, with `…`, where they are longer than `longest` code units.
 */
export function words(article: Article, span: Span, longest = longestQuotation): string {
  // A span can be as long as the article; nothing beyond a few times the limit can be shown.
  const end = Math.min(span.end, span.start + longest * 4);
  const source = article.structure.language === 'markdown' ? article.structure.legible : article.structure.text;
  return shorten(collapse(source.slice(span.start, end)), longest);
}

/** `words` between curly quotation marks. */
export function quotation(article: Article, span: Span, longest = longestQuotation): string {
  return `“${words(article, span, longest)}”`;
}

/** What `collapse` would change. */
const UNEVEN = /^\s|\s$|\s\s|[^\S ]|\u2060/u;

/** White space collapsed to single spaces and trimmed, padding of repaired places left out. */
export function collapse(text: string): string {
  if (!UNEVEN.test(text)) return text;
  return text.replaceAll(PAD, '').replace(/\s+/gu, ' ').trim();
}

/** The text cut at the last word that fits, with `…`; text without spaces is cut anywhere but inside a surrogate pair. */
export function shorten(text: string, longest = longestQuotation): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest - 1);
  const space = head.lastIndexOf(' ');
  const cut = space > longest / 3 ? head.slice(0, space) : head.replace(/[\uD800-\uDBFF]$/u, '');
  return `${cut.trimEnd()}…`;
}

/** The text cut at the first word that leaves room, with `…` in front: the end is what matters. */
export function shortenStart(text: string, longest = longestQuotation): string {
  if (text.length <= longest) return text;
  const tail = text.slice(text.length - longest + 1);
  const space = tail.indexOf(' ');
  const cut = space >= 0 && space < (longest * 2) / 3 ? tail.slice(space + 1) : tail.replace(/^[\uDC00-\uDFFF]/u, '');
  return `…${cut.trimStart()}`;
}

/** `1 claim`, `2 claims`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** Line finders of the texts at hand: every rule that names lines asks for one at every keystroke. */
const finderOf = perObject(({ text }: TextStructure) => {
  const starts = once(() => splitLines(text));
  return (offset: number): number => lastStartingAt(starts(), offset) + 1;
});

/** Finds the one-based line of an offset in time logarithmic in the number of lines, after one pass over the text. */
export function lineFinder({ structure }: Pick<Article, 'structure'>): (offset: number) => number {
  return finderOf(structure);
}

/** What `make` makes, made at the first call and kept. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** `line 3`, `lines 3, 11, 14 …`: the distinct lines in order, at most `most` of them. */
export function lineList(lines: readonly number[], most = 3): string {
  const distinct = [...new Set(lines)].sort((a, b) => a - b);
  const shown = distinct.slice(0, most).join(', ');
  return `${distinct.length === 1 ? 'line' : 'lines'} ${shown}${distinct.length > most ? ' …' : ''}`;
}
