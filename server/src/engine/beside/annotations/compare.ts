import { diffArrays } from 'diff';
import type { Span } from '../../base/span';
import type { SentenceFacts } from '../../recognize/model';
import type { Article, ArticleSentence } from '../../resolve/model';
import { fingerprintOf, trimmed } from './claim';
import type { AnnotationContent, Candidate, Change } from './model';

/** How alike a sentence must be to be offered: the share of words that both have (Dice coefficient). */
const leastAlike = 0.5;
const mostCandidates = 3;
/** Beyond this many words a change is told as a whole. */
const longestCompared = 400;

/**
 * Words that an annotation whose own words are gone may be anchored to anew, the likeliest first: what stands between the words that
 * stood around it, then sentences that share most of its words.
 */
export function candidatesFor(article: Article, annotation: AnnotationContent, bags: SentenceBags): Candidate[] {
  const { quote } = annotation;
  if (quote === undefined) return [];
  const spans: Span[] = [];
  const between = spanBetween(article.structure.text, annotation);
  if (between !== undefined && isAlike(bag(quote.exact), article.structure.text.slice(between.start, between.end)))
    spans.push(between);
  for (const sentence of alikeSentences(article.sentences, quote.exact, bags)) {
    if (spans.some((span) => span.start < sentence.end && sentence.start < span.end)) continue;
    spans.push({ start: sentence.start, end: sentence.end });
  }
  return spans.slice(0, mostCandidates).map((span) => ({ ...span, change: changeAt(article, annotation, span) }));
}

/** What stands now between the words that stood before and after; both must stand once, in this order and near each other. */
function spanBetween(text: string, { quote }: AnnotationContent): Span | undefined {
  const { exact, prefix, suffix } = quote!;
  const before = prefix.trim() === '' ? undefined : once(text, prefix);
  const after = suffix.trim() === '' ? undefined : once(text, suffix);
  if (before === undefined || after === undefined) return undefined;
  const span = trimmed(text, { start: before + prefix.length, end: after });
  return span === undefined || span.end - span.start > exact.length * 2 + 200 ? undefined : span;
}

function once(text: string, words: string): number | undefined {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0 ? first : undefined;
}

function alikeSentences(sentences: readonly ArticleSentence[], exact: string, bags: SentenceBags): ArticleSentence[] {
  const wanted = bag(exact);
  const found: { readonly sentence: ArticleSentence; readonly likeness: number }[] = [];
  for (const sentence of sentences) {
    const { length } = sentence.text;
    if (length > exact.length * 3 + 200 || length * 4 < exact.length) continue;
    let own = bags.get(sentence.facts);
    if (own === undefined) {
      own = bag(sentence.text);
      bags.set(sentence.facts, own);
    }
    const most = (2 * Math.min(wanted.size, own.size)) / (wanted.size + own.size);
    const likeness = most < leastAlike ? 0 : alike(wanted, own);
    if (likeness >= leastAlike) found.push({ sentence, likeness });
  }
  found.sort((a, b) => b.likeness - a.likeness || a.sentence.start - b.sentence.start);
  return found.slice(0, mostCandidates).map(({ sentence }) => sentence);
}

/** The words of sentences, kept from one placing to the next. */
export type SentenceBags = WeakMap<SentenceFacts, Bag>;

interface Bag {
  readonly words: ReadonlyMap<string, number>;
  readonly size: number;
}

function bag(text: string): Bag {
  const words = new Map<string, number>();
  let size = 0;
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    words.set(word, (words.get(word) ?? 0) + 1);
    size++;
  }
  return { words, size };
}

function isAlike(wanted: Bag, text: string): boolean {
  return alike(wanted, bag(text)) >= leastAlike;
}

function alike(a: Bag, b: Bag): number {
  let shared = 0;
  for (const [word, count] of a.words) shared += Math.min(count, b.words.get(word) ?? 0);
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** What is different about the annotated words if they are now those of the span. */
export function changeAt(article: Article, { quote, figures }: AnnotationContent, span: Span): Change {
  const now = article.structure.text.slice(span.start, span.end);
  const words = wordChange(quote!.exact, now);
  const changed = figureChange(figures ?? [], fingerprintOf(article, span));
  // Where both figures and words changed, the figures are what an editor must know first.
  if (figures !== undefined && changed !== undefined) return changed;
  return words;
}

/** Figures that went and came; undefined where all are the same in the same order. */
export function figureChange(before: readonly string[], now: readonly string[]): Change | undefined {
  const from: string[] = [];
  const to: string[] = [];
  for (const { value, added, removed } of diffArrays([...before], [...now])) {
    if (removed) from.push(...value);
    else if (added) to.push(...value);
  }
  return from.length === 0 && to.length === 0 ? undefined : { kind: 'figures', from, to };
}

/** From the first to the last word that differs, as both sides write them. */
function wordChange(before: string, now: string): Change {
  const old = before.split(/\s+/u).filter((word) => word !== '');
  const fresh = now.split(/\s+/u).filter((word) => word !== '');
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start++;
  let tail = 0;
  const most = Math.min(old.length, fresh.length) - start;
  while (tail < most && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail++;
  const from = old.slice(start, old.length - tail);
  const to = fresh.slice(start, fresh.length - tail);
  if (from.length + to.length <= longestCompared) {
    const single = onlyChange(from, to);
    if (single !== undefined) return single;
  }
  return { kind: 'words', from: from.join(' '), to: to.join(' ') };
}

/** The first of several changes, where the words between them are the same: shorter to read than all of it. */
function onlyChange(from: readonly string[], to: readonly string[]): Change | undefined {
  let gone: string[] = [];
  let come: string[] = [];
  for (const { value, added, removed } of diffArrays([...from], [...to])) {
    if (removed) gone = [...gone, ...value];
    else if (added) come = [...come, ...value];
    else if (gone.length + come.length > 0) return { kind: 'words', from: gone.join(' '), to: come.join(' ') };
  }
  return undefined;
}

/** The place where the words stood, or what is left of it: the rest of that line, else of the last one. */
export function whereItStood(text: string, { quote, position }: AnnotationContent): Span {
  const context = quote === undefined || quote.prefix.trim() === '' ? -1 : text.indexOf(quote.prefix);
  const at = context >= 0 ? context + quote!.prefix.length : Math.min(position?.start ?? 0, text.length);
  let start = at;
  while (start < text.length && /\s/u.test(text[start]!)) start++;
  if (start === text.length) {
    start = Math.min(at, text.length);
    while (start > 0 && /\s/u.test(text[start - 1]!)) start--;
  }
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  let end = start;
  while (end < text.length && !isLineEnd(text.charCodeAt(end)) && end - start < longestPlace) end++;
  return { start, end };
}

const longestPlace = 80;

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
