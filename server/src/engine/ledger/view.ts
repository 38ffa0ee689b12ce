import type { Span } from '../base/span';
import { MEASURE_NOUNS, ACT_NOUNS, LONGEST_MEASURE_NOUN, WORKERS } from '../lexicon/measures';
import type { Figure, SentenceFacts } from '../recognize/model';
import type { Token } from '../text/model';
import { tokenize } from '../text/tokens';
import { singular } from './words';

/** Marks at which a segment ends: what is said of one figure does not reach over them. */
const ENDS: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '—', '–', '|']);

/** One sentence as words, with what the ledger asks of them. Offsets are relative to the sentence. */
export class SentenceView {
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
  readonly #ends: readonly number[];

  constructor(
    readonly text: string,
    facts: SentenceFacts,
  ) {
    this.tokens = tokenize(text);
    this.figures = facts.figures;
    this.#ends = this.tokens.filter((token) => this.#isEnd(token)).map((token) => token.start);
  }

  /** A mark inside a figure (*1,200*, *February 3, 2026*) ends nothing. */
  #isEnd(token: Token): boolean {
    return ENDS.has(token.text) && !this.figures.some(({ start, end }) => start < token.start && token.end <= end);
  }

  /** Index of the first token that starts at or after the offset. */
  tokenAt(offset: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tokens[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** From the mark before the offset to the mark after it. */
  segmentOf(offset: number): Span {
    let start = 0;
    for (const end of this.#ends) {
      if (end >= offset) return { start, end };
      start = end + 1;
    }
    return { start, end: this.text.length };
  }

  wordBefore(offset: number): string | undefined {
    const token = this.tokens[this.tokenAt(offset) - 1];
    return token?.kind === 'word' ? token.lower : undefined;
  }

  /** Words, and nothing else, between two offsets, lower case; a mark between them is kept as it stands. */
  wordsBetween(from: number, to: number): string[] {
    const words: string[] = [];
    for (let i = this.tokenAt(from); i < this.tokens.length && this.tokens[i]!.start < to; i++)
      words.push(this.tokens[i]!.lower);
    return words;
  }

  /** The figure that covers the token, or undefined. */
  figureAt(token: Token): number | undefined {
    const index = this.figures.findIndex(({ start, end }) => start <= token.start && token.end <= end);
    return index < 0 ? undefined : index;
  }

  /** Whether a measured noun (*revenue*, *net profit*, *patent filings*) begins at most one word after the offset. */
  isMeasureAt(offset: number): boolean {
    const first = this.tokenAt(offset);
    for (let from = first; from <= first + 1; from++) {
      for (let length = 1; length <= LONGEST_MEASURE_NOUN; length++) {
        const words = this.tokens.slice(from, from + length);
        if (MEASURE_NOUNS.has(words.map(({ lower }) => lower).join(' '))) return true;
      }
      const word = singular(this.tokens[from]?.lower ?? '');
      if (ACT_NOUNS.has(word) || WORKERS.has(word)) return true;
    }
    return false;
  }
}
