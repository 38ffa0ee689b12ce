import { LeastRecentlyUsed } from '../../../base/lru';
import type { Original, OriginalQuotation } from '../model';
import { termFinder, type TermFinder } from '../terms';
import { findWords, ForceFinder, wordsOf, type QuotationMatch, type Word } from './quotations';

/** Fewest code units of an original's quotation that is somebody's words: fewer are a term. */
const SHORTEST = { han: 8, latin: 20 };

/** What quotations of a copy are held against in one original, made when the first of them is. */
export class QuotationReader {
  readonly original: Original;
  #words: readonly Word[] | undefined;
  #foreign: Foreign | undefined;
  readonly #matches = new LeastRecentlyUsed<string, QuotationMatch>(500);

  constructor(original: Original) {
    this.original = original;
  }

  /** What an original in the copy's own language has for quoted words. */
  match(quoted: string): QuotationMatch {
    const known = this.#matches.get(quoted);
    if (known !== undefined) return known;
    this.#words ??= wordsOf(this.original.text);
    const match = findWords(quoted, this.#words);
    this.#matches.set(quoted, match);
    return match;
  }

  /** Of an original in another language: its quotations and the tools to weigh them. */
  get foreign(): Foreign {
    return (this.#foreign ??= foreignOf(this.original));
  }
}

export interface Foreign {
  readonly quotations: readonly OriginalQuotation[];
  /** what each of them speaks of */
  readonly terms: readonly ReadonlySet<string>[];
  readonly termsHere: TermFinder;
  readonly english: ForceFinder;
  readonly force: ForceFinder;
}

function foreignOf({ language, quotations }: Original): Foreign {
  const known = language === 'other' ? 'en' : language;
  const shortest = language === 'zh' || language === 'ja' ? SHORTEST.han : SHORTEST.latin;
  const long = quotations.filter(({ text }) => text.length >= shortest);
  const termsThere = termFinder(language);
  return {
    quotations: long,
    terms: long.map(({ text }) => new Set(termsThere(text).map(({ id }) => id))),
    termsHere: termFinder('en'),
    english: new ForceFinder('en'),
    force: new ForceFinder(known),
  };
}
