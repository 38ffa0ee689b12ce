import type { Article } from '../../../resolve/model';
import { lastStartingAt } from '../../../base/span';
import { hedges, strengths, type ForceLanguage, type ForceWords } from '../../../lexicon/original/force';
import { foldWord, lowerSame } from '../language';
import type { Difference } from '../model';
import { quotationsOf } from '../quotations';

/** A quotation of the copy. */
export interface CopyQuotation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** index into `Article.sentences` */
  readonly sentence: number;
}

/** Fewest words of a quotation that can be held against the original: fewer are a term or a title. */
const FEWEST = 4;

/** The quotations of an article that are somebody's words: of four words or more, outside headings and page furniture. */
export function copyQuotations(article: Article): CopyQuotation[] {
  const sentenceAt = (offset: number): number => lastStartingAt(article.sentences, offset);
  return quotationsOf(article.structure.legible, sentenceAt).flatMap(({ start, end, text, passage }) => {
    const sentence = article.sentences[passage];
    if (sentence?.sourcing === undefined || wordsOf(text).length < FEWEST) return [];
    return [{ start, end, text, sentence: passage }];
  });
}

export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[’']\p{L}+)*/gu)].map((match) => ({
    word: foldWord(match[0].replaceAll('’', "'")),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** What an original has for a quotation. */
export interface QuotationMatch {
  readonly state: 'found' | 'differs' | 'absent';
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly difference?: Difference;
}

/** Share of a quotation's words that must stand in the original's in their order, for the one to be the other changed. */
const ALIKE = 0.55;

/** Looks for quoted words in an original of the same language: word for word, else where most of them stand in their order. */
export function findWords(quoted: string, original: readonly Word[]): QuotationMatch {
  const segments = quoted
    .replace(/\[[^\]]{0,80}\]|\([^)]{0,80}\)/gu, ' … ')
    .split(/…|\.\.\./u)
    .map((segment) => wordsOf(segment).map(({ word }) => word))
    .filter((segment) => segment.length > 0);
  const places = segments.map((segment) => verbatim(segment, original));
  if (segments.length > 0 && places.every((place) => place >= 0)) {
    const last = places.at(-1)! + segments.at(-1)!.length - 1;
    return { state: 'found', start: original[Math.min(...places)]!.start, end: original[last]!.end, confidence: 0.98 };
  }
  return mostAlike(segments.flat(), original);
}

function verbatim(segment: readonly string[], original: readonly Word[]): number {
  const first = segment[0]!;
  for (let at = 0; at + segment.length <= original.length; at++) {
    if (original[at]!.word === first && segment.every((word, offset) => original[at + offset]!.word === word))
      return at;
  }
  return -1;
}

/** Most words of an original that are searched for a changed quotation. */
const MOST_WORDS = 60_000;

function mostAlike(words: readonly string[], original: readonly Word[]): QuotationMatch {
  const wanted = new Set(words);
  const size = Math.ceil(words.length * 1.25) + 2;
  const limit = Math.min(original.length, MOST_WORDS);
  let hits = 0;
  let best = { hits: 0, at: 0 };
  for (let at = 0; at < limit; at++) {
    if (wanted.has(original[at]!.word)) hits++;
    if (at >= size && wanted.has(original[at - size]!.word)) hits--;
    if (hits > best.hits) best = { hits, at: Math.max(0, at - size + 1) };
  }
  const window = original.slice(best.at, Math.min(limit, best.at + size + 1));
  const common = withoutStrays(
    longestCommon(
      words,
      window.map(({ word }) => word),
    ),
  );
  const share = common.length / Math.max(1, words.length);
  if (share < ALIKE || window.length === 0) return { state: 'absent', start: 0, end: 0, confidence: 0.8 };
  let from = common[0]!;
  // the words right before, where a stray match was taken for one of them
  for (let at = words.indexOf(window[from]!.word); at > 0 && from > 0 && words[at - 1] === window[from - 1]!.word; at--)
    from--;
  const first = window[from]!;
  const last = window[common.at(-1)!]!;
  return {
    state: 'differs',
    start: first.start,
    end: last.end,
    confidence: Math.min(0.95, 0.45 + share / 2),
    difference: 'words',
  };
}

/** Words between a stray match and the rest. */
const STRAY = 3;

/** Without single words at either end that stand apart from the rest: *the* is met anywhere. */
function withoutStrays(places: readonly number[]): readonly number[] {
  let from = 0;
  let to = places.length;
  while (to - from > 2 && places[from + 1]! - places[from]! > STRAY) from++;
  while (to - from > 2 && places[to - 1]! - places[to - 2]! > STRAY) to--;
  return places.slice(from, to);
}

/** Places in `there` of the longest run of words, gaps allowed, that both have in the same order. */
function longestCommon(here: readonly string[], there: readonly string[]): number[] {
  const width = there.length + 1;
  const table = new Uint16Array((here.length + 1) * width);
  for (let i = here.length - 1; i >= 0; i--) {
    for (let j = there.length - 1; j >= 0; j--) {
      table[i * width + j] =
        here[i] === there[j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
    }
  }
  const places: number[] = [];
  for (let i = 0, j = 0; i < here.length && j < there.length;) {
    if (here[i] === there[j]) {
      places.push(j);
      i++;
      j++;
    } else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++;
    else j++;
  }
  return places;
}

// ---- quotations in another language

/** Finds the words that weaken or strengthen a statement. */
export class ForceFinder {
  readonly #hedges: readonly ForceWords[];
  readonly #strengths: readonly ForceWords[];
  readonly #spaced: boolean;

  constructor(language: ForceLanguage) {
    this.#hedges = hedges(language);
    this.#strengths = strengths(language);
    this.#spaced = language !== 'zh' && language !== 'ja';
  }

  hedgesIn(text: string): ReadonlySet<string> {
    return new Set(this.#hits(text, this.#hedges).map(({ id }) => id));
  }

  strengthsIn(text: string): readonly { readonly id: string; readonly word: string }[] {
    return this.#hits(text, this.#strengths);
  }

  #hits(text: string, kinds: readonly ForceWords[]): { id: string; word: string }[] {
    const lower = withoutFigureWords(lowerSame(text).replaceAll('’', "'"));
    if (!this.#spaced) {
      return kinds.flatMap(({ id, words }) =>
        words
          .map((word) => word.replace(/\*$/u, ''))
          .filter((word) => lower.includes(word))
          .map((word) => ({ id, word })),
      );
    }
    const padded = ` ${lower.replace(/[^\p{L}\p{N}']+/gu, ' ')} `;
    return kinds.flatMap(({ id, words }) =>
      words
        .filter((word) =>
          word.endsWith('*') ? padded.includes(` ${word.slice(0, -1)}`) : padded.includes(` ${word} `),
        )
        .map((word) => ({ id, word })),
    );
  }
}

/** *about 900* and *early 2030s* are no doubt about what is said, nor is *could not*. */
function withoutFigureWords(lower: string): string {
  return lower
    .replace(
      /(?<!\p{L})(?:about|around|roughly|nearly|almost|early|mainly|some|etwa|rund|fast|nahezu|environ|presque|casi|unos)\s(?=[$€£¥]?\d|(?:the\s)?\d|(?:two|three|four|five|half)\b)|(?:大约|几乎|约|約|ほぼ)(?=[\d一二三四五六七八九十百])/gu,
      ' ',
    )
    .replace(/\b(?:could(?:\snot|n't)|cannot(?!\sfail)|can't)\b/gu, ' ');
}

/**
 * True when a translated quotation is stronger than what was said: it lost a hedge and gained certainty, or gained superlatives and
 * absolutes twice over.
 */
export function isSharpened(copy: string, original: string, english: ForceFinder, foreign: ForceFinder): boolean {
  const had = new Set(foreign.strengthsIn(original).map(({ id }) => id));
  const gained = english.strengthsIn(copy).filter(({ id }) => !had.has(id));
  if (gained.length === 0) return false;
  const kept = english.hedgesIn(copy);
  const lost = [...foreign.hedgesIn(original)].filter((id) => !kept.has(id));
  const absolute = new Set(gained.filter(({ word }) => word !== 'will' && word !== 'shall').map(({ word }) => word));
  if (absolute.size >= 2) return true;
  // *will* is the plain future of what was said, unless it was a hope, a plan or a guess
  const doubtLost = absolute.size > 0 ? lost : lost.filter((id) => id !== 'partly' && id !== 'notYet');
  return kept.size === 0 ? doubtLost.length > 0 : lost.length > kept.size && lost.length >= 2 && absolute.size > 0;
}
