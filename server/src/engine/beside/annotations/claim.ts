import { within, type Span } from '../../base/span';
import type { Article, ArticleSentence } from '../../resolve/model';
import type { AnnotationContent, Quote } from './model';

/** Code units kept of what stands around annotated words: as many as tell them from other places, within these. */
const contextLengths: readonly number[] = [32, 64, 128];

/** The sentences that annotated words belong to: the claim. */
export function claimOf(article: Article, span: Span): readonly ArticleSentence[] {
  return within(article.sentences, span);
}

/** The words of a span as an annotation quotes them, and whether they stand in the article once. */
export function quoteAt(text: string, span: Span): { readonly quote: Quote; readonly unique: boolean } {
  const exact = text.slice(span.start, span.end);
  const around = (length: number): Quote => ({
    exact,
    prefix: whole(text.slice(Math.max(0, span.start - length), span.start)),
    suffix: whole(text.slice(span.end, span.end + length)),
  });
  const unique = standsOnce(text, exact);
  const lengths = unique ? contextLengths.slice(0, 1) : contextLengths;
  const quotes = lengths.map(around);
  const told = quotes.find(({ prefix, suffix }) => standsOnce(text, prefix + exact + suffix));
  return { quote: told ?? quotes.at(-1)!, unique };
}

/** What an annotation of these words keeps of them. White space at the ends is left out; undefined where there is nothing else. */
export function anchorAt(article: Article, span: Span): Anchor | undefined {
  const { text } = article.structure;
  const position = trimmed(text, span);
  if (position === undefined) return undefined;
  const { start, end } = position;
  return { ...quoteAt(text, position), position: { start, end }, figures: fingerprintOf(article, position) };
}

export type Anchor = Required<Pick<AnnotationContent, 'quote' | 'position' | 'figures' | 'unique'>>;

function standsOnce(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first < 0 || text.indexOf(words, first + 1) < 0;
}

/** Without half a surrogate pair at either end, which JSON writers would spoil. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, '');
}

/** The span without white space at its ends; undefined where nothing else is in it. */
export function trimmed(text: string, span: Span): Span | undefined {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : undefined;
}

/** The figures of the claim as written, bounds and approximators with them: *about 158*. Dates count. */
export function fingerprintOf(article: Article, span: Span): string[] {
  return figuresIn(article, span).map(({ text }) => text);
}

export interface WrittenFigure extends Span {
  readonly text: string;
}

/** The figures of the sentences that the span belongs to. */
export function figuresIn(article: Article, span: Span): WrittenFigure[] {
  const { text } = article.structure;
  return claimOf(article, span).flatMap((sentence) =>
    sentence.facts.figures.map((figure) => {
      const bound = figure.boundSpan;
      const from = bound !== undefined && bound.start < figure.start ? bound.start : figure.start;
      const to = bound !== undefined && bound.end > figure.end ? bound.end : figure.end;
      const start = sentence.start + from;
      const end = sentence.start + to;
      return { start, end, text: text.slice(start, end).replace(/\s+/gu, ' ') };
    }),
  );
}
