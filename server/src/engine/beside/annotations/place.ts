import type { Span } from '../../base/span';
import type { Article } from '../../resolve/model';
import { claimOf, fingerprintOf } from './claim';
import { candidatesFor, figureChange, whereItStood, type SentenceBags } from './compare';
import type {
  Annotation,
  AnnotationContent,
  Change,
  PlacedAnnotation,
  PlacedAnnotations,
  Quote,
  StaleAnnotation,
} from './model';

/**
 * Finds the words of each annotation in the article as it is now. An annotation stands where its words stand: at their old place, or
 * moved with what stood around them, or elsewhere if they are found once and stood once before. In all other cases it is stale; it is
 * never anchored to words that only look alike.
 *
 * The quotation with its context, and where that fails the quotation alone, is how the Web Annotation Data Model (4.2.4) and
 * Hypothesis anchor; unlike Hypothesis, nothing is anchored by likeness.
 *
 * @param bags - what is known of sentences, for callers that place again after every edit
 */
export function placeAnnotations(
  article: Article,
  annotations: readonly Annotation[],
  bags: SentenceBags = new WeakMap(),
): PlacedAnnotations {
  const placed: PlacedAnnotation[] = [];
  const stale: StaleAnnotation[] = [];
  const whole: Annotation[] = [];
  for (const annotation of annotations) {
    if (annotation.quote === undefined) {
      whole.push(annotation);
      continue;
    }
    const found = placeOne(article, annotation, bags);
    if ('change' in found) stale.push(found);
    else placed.push(found);
  }
  placed.sort((a, b) => a.start - b.start || b.end - a.end);
  return { placed, stale, whole };
}

function placeOne(article: Article, annotation: Annotation, bags: SentenceBags): PlacedAnnotation | StaleAnnotation {
  const { text } = article.structure;
  const found = findWords(text, annotation);
  if ('kind' in found) {
    const candidates =
      'spans' in found
        ? found.spans.slice(0, mostCandidates).map((span) => ({ ...span, change: found.change }))
        : candidatesFor(article, annotation, bags);
    const change = 'spans' in found ? found.change : (candidates[0]?.change ?? { kind: 'gone' });
    return { annotation, change, at: candidates[0] ?? whereItStood(text, annotation), candidates };
  }
  const span = { start: found.start, end: found.end };
  const change = changedFigures(article, annotation, span);
  if (change !== undefined) {
    return { annotation, change, at: span, candidates: [{ ...span, change }] };
  }
  return { ...span, annotation, state: found.start === annotation.position?.start ? 'exact' : 'moved' };
}

const mostCandidates = 3;

/** The figures of the claim outside the quoted words: those inside are the same, because the words are. */
function changedFigures(article: Article, annotation: AnnotationContent, span: Span): Change | undefined {
  const { figures } = annotation;
  if (figures === undefined) return undefined;
  const sentences = claimOf(article, span);
  const first = sentences[0];
  const last = sentences.at(-1);
  if (first === undefined || last === undefined || (span.start <= first.start && last.end <= span.end))
    return undefined;
  return figureChange(figures, fingerprintOf(article, span));
}

type Found =
  | Span
  | { readonly kind: 'lost' }
  | { readonly kind: 'unsure'; readonly change: Change; readonly spans: readonly Span[] };

/** Occurrences that are looked at: beyond these nothing could tell them apart. */
const mostPlaces = 50;

function findWords(text: string, annotation: AnnotationContent): Found {
  const { position, unique } = annotation;
  const { exact, prefix, suffix } = withLineEndsOf(text, annotation.quote!);
  const before = ({ start }: Span): boolean => start >= prefix.length && text.endsWith(prefix, start);
  const after = ({ end }: Span): boolean => text.startsWith(suffix, end);
  if (position !== undefined && text.startsWith(exact, position.start)) {
    const span = { start: position.start, end: position.start + exact.length };
    if (before(span) && after(span) && tells(prefix + suffix)) return span;
  }
  const places = occurrences(text, exact);
  const [first, second] = places;
  if (first === undefined) return { kind: 'lost' };
  const several = (spans: readonly Span[]): Found => ({
    kind: 'unsure',
    change: { kind: 'several', places: spans.length },
    spans,
  });
  const full = places.filter((span) => before(span) && after(span));
  if (full.length === 1) return full[0]!;
  if (full.length > 1) return several(full);
  const half = places.filter((span) => (tells(prefix) && before(span)) || (tells(suffix) && after(span)));
  if (half.length === 1) return half[0]!;
  if (second !== undefined) return several(half.length > 0 ? half : places);
  if (unique === true || !tells(prefix + suffix)) return first;
  return { kind: 'unsure', change: { kind: 'elsewhere' }, spans: [first] };
}

/** The quotation with the line ends that the text has now: a file may be saved with others. */
function withLineEndsOf(text: string, quote: Quote): Quote {
  if (!/[\r\n]/u.test(quote.prefix + quote.exact + quote.suffix)) return quote;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const adapt = (words: string): string => words.replace(/\r?\n/gu, lineEnd);
  return { exact: adapt(quote.exact), prefix: adapt(quote.prefix), suffix: adapt(quote.suffix) };
}

/** So few letters stand around many sentences. */
const fewestTelling = 8;

/** A digit or letter, roughly: what lies beyond ASCII counts, except white space and general punctuation. */
function isTelling(code: number): boolean {
  if (code < 128) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return code > 191 && (code < 0x2000 || code > 0x206f);
}

function tells(context: string): boolean {
  let letters = 0;
  for (let i = 0; i < context.length && letters < fewestTelling; i++) if (isTelling(context.charCodeAt(i))) letters++;
  return letters >= fewestTelling;
}

/** Longer words are looked for as they are only. */
const longestSpaced = 2000;

/** Where the words stand; where they stand nowhere as they are, where they stand with other white space between them. */
function occurrences(text: string, words: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at >= 0 && found.length < mostPlaces; at = text.indexOf(words, at + 1)) {
    found.push({ start: at, end: at + words.length });
  }
  if (found.length > 0 || words.length > longestSpaced) return found;
  const pieces = words.trim().split(/\s+/u);
  if (pieces.length < 2 || !pieces.every((piece) => text.includes(piece))) return found;
  const pattern = new RegExp(
    pieces.map((piece) => piece.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('\\s{1,40}'),
    'gu',
  );
  for (const match of text.matchAll(pattern)) {
    if (found.length >= mostPlaces) break;
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
