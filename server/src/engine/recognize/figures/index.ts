import type { Figure } from '../model';
import { MONTH_NUMBERS } from '../../lexicon/dates';
import { FRACTION_CHARACTERS, MULTIPLE_ADVERBS, ORDINALS, SCALES, SMALL_NUMBERS, TENS } from '../../lexicon/numbers';
import { amountAt, isCountable } from './amount';
import type { Amount } from './amount';
import { addAttributes, addBound, draft, draftOf } from './build';
import type { Draft } from './build';
import { digitDateAt, monthDateAt } from './calendar';
import type { CalendarDate } from './calendar';
import { chunkAt, codeEnd, isLetteredPart, isNameNumber, isTitleCase, notFigureEnd } from './guards';
import type { Chunk } from './guards';
import { compoundAfter } from './compound';
import { withElided } from './elision';
import { isCount, isIdiom, isPartOf, isShare } from './counts';
import type { Rank } from './ordinals';
import { digitRankAt, isOrdinalForm, wordRankAt } from './ordinals';
import {
  compactPeriodAt,
  countedPartAt,
  fiscalYearAt,
  isDatePrefix,
  withPrefix,
  yearPartAt,
  yearPeriodAt,
} from './periods';
import { rangeAfter, toleranceAfter } from './range';
import { ratioAt } from './ratios';
import {
  endOfRun,
  isAttached,
  isCodeTail,
  isDigitNear,
  isDigitShare,
  isLooseDot,
  isNamedPeriod,
  withoutNumberPairs,
} from './shapes';
import { isDigit, isHyphen, isLetter, isOceanNetwork, previousWord, skipSpaces, wordAt } from './scan';
import { isYear } from './years';

/** words at which a figure may begin, by what they may begin */
const STARTERS: ReadonlyMap<string, 'number' | 'tens' | 'ordinal' | 'month' | 'adverb' | 'scale' | 'share' | 'fiscal'> =
  new Map([
    ...[...MONTH_NUMBERS.keys()].map((word) => [word, 'month'] as const),
    ...[...SMALL_NUMBERS.keys()].map((word) => [word, 'number'] as const),
    ...[...TENS.keys()].map((word) => [word, 'tens'] as const),
    ...[...ORDINALS.keys()].map((word) => [word, 'ordinal'] as const),
    ...[...MULTIPLE_ADVERBS.keys()].map((word) => [word, 'adverb'] as const),
    ...[...SCALES.keys()].map((word) => [word, 'scale'] as const),
    ['half', 'share'],
    ['quarter', 'share'],
    ['dozen', 'scale'],
    ['fiscal', 'fiscal'],
    ['financial', 'fiscal'],
  ]);

/** by the first two letters the lengths of all starters, as bits, so that most words are passed over without being cut out */
const INITIALS: Uint16Array = initialsOf(STARTERS.keys());

function initialsOf(words: Iterable<string>): Uint16Array {
  const table = new Uint16Array(32 * 32);
  for (const word of words) {
    const index = (word.charCodeAt(0) & 31) * 32 + (word.charCodeAt(1) & 31);
    table[index] = table[index]! | (1 << word.length);
  }
  return table;
}

/** State of one pass over one text. */
class Pass {
  readonly figures: Figure[] = [];
  private chunk: Chunk | undefined;
  private titleCase: boolean | undefined;
  /** the text holds *out of* or *of every* anywhere */
  private outOf: boolean | undefined;

  constructor(readonly text: string) {}

  /** Reads the whole text from left to right; every step moves forward. */
  run(): Figure[] {
    const { text } = this;
    const { length } = text;
    let at = 0;
    while (at < length) {
      const code = text.charCodeAt(at);
      if (isDigit(code)) at = Math.max(at + 1, this.digits(at));
      else if (isLetter(code)) at = Math.max(at + 1, this.word(at, code));
      else if (code === 46 && isDigit(text.charCodeAt(at + 1)) && isLooseDot(text, at))
        at = this.quantity(at) ?? at + 1;
      else if (code > 127 && FRACTION_CHARACTERS.has(text[at]!)) at = Math.max(at + 1, this.digits(at));
      else at++;
    }
    return withoutNumberPairs(text, this.figures);
  }

  private lastEnd(): number {
    return this.figures.at(-1)?.end ?? 0;
  }

  /** Keeps the figure unless it overlaps the one before it; the offset to go on from. */
  private add(figure: Draft | undefined): number | undefined {
    if (!figure || figure.start < this.lastEnd()) return undefined;
    this.figures.push(figure);
    return figure.end;
  }

  /** Adds bound, counted noun and rate, and keeps the figure. */
  private addCounted(figure: Draft, plus = false): number | undefined {
    if (figure.start < this.lastEnd()) return undefined;
    return this.add(addAttributes(this.text, figure, plus, this.figures.at(-1)));
  }

  /** Offset to go on from after a run of letters at `at`. */
  private word(at: number, code: number): number {
    const { text } = this;
    let end = at + 1;
    while (isLetter(text.charCodeAt(end))) end++;
    const length = end - at;
    if (length <= 2)
      return (code === 81 || code === 72 || code === 70) && isDigitNear(text, end)
        ? (this.addDate(compactPeriodAt(text, at)) ?? end)
        : end;
    if (
      length > 14 ||
      code > 127 ||
      (INITIALS[(code & 31) * 32 + (text.charCodeAt(at + 1) & 31)]! & (1 << length)) === 0
    )
      return end;
    const starter = STARTERS.get(text.slice(at, end).toLowerCase());
    if (starter === undefined || isAttached(text, at, end) || isOceanNetwork(text, at, end)) return end;
    return this.starter(at, end, starter) ?? end;
  }

  private starter(at: number, end: number, starter: string): number | undefined {
    const { text } = this;
    switch (starter) {
      case 'month':
        return this.addDate(monthDateAt(text, at));
      case 'fiscal':
        return this.addDate(fiscalYearAt(text, at));
      case 'adverb':
        return this.add(adverb(text, at, end));
      case 'ordinal':
        return this.ordinal(at, end);
      case 'scale':
        return this.scale(at);
      case 'share':
        return this.quantity(shareStart(text, at));
      case 'tens':
        return this.ordinalOf(at) ?? this.ratio(at) ?? this.quantity(at);
      default:
        return this.ratio(at) ?? this.quantity(at) ?? this.ordinalOf(at);
    }
  }

  /** *twenty-first*: number words that end in an ordinal */
  private ordinalOf(at: number): number | undefined {
    const rank = wordRankAt(this.text, at);
    return rank && this.addRank(rank);
  }

  private addRank(rank: Rank): number | undefined {
    const figure = draft(this.text, rank.start, rank.end, 'ordinal');
    figure.value = rank.value;
    return this.addCounted(figure);
  }

  private ratio(at: number): number | undefined {
    this.outOf ??= /\b(?:out of|of every)\b/.test(this.text);
    const ratio = ratioAt(this.text, at, this.outOf);
    if (!ratio || ratio.start < this.lastEnd()) return undefined;
    const figure = draft(this.text, ratio.start, ratio.end, 'ratio');
    figure.value = ratio.value;
    return this.addCounted(figure);
  }

  private ordinal(at: number, end: number): number | undefined {
    const { text } = this;
    const part = this.addDate(yearPartAt(text, at));
    if (part !== undefined) return part;
    const before = previousWord(text, at);
    if (before && (before.lower === 'a' || before.lower === 'an') && isPartOf(text, before, end)) {
      return this.quantity(before.start) ?? this.ordinalOf(at);
    }
    return this.ordinalOf(at);
  }

  /** *a hundred*, *a dozen*, *two dozen*; a scale word alone is vague */
  private scale(at: number): number | undefined {
    const { text } = this;
    const before = previousWord(text, at);
    const article = before?.lower === 'a' || before?.lower === 'an';
    if (!before || !article || isVague(text, before.start)) return undefined;
    return this.quantity(before.start);
  }

  /** Offset to go on from after digits at `at`. */
  private digits(at: number): number {
    const { text } = this;
    if (!this.chunk || at >= this.chunk.end) this.chunk = chunkAt(text, at, this.lastEnd());
    if (this.chunk.address) return this.chunk.end;
    const period = this.attachedPeriod(at);
    if (period !== undefined) return period;
    const code = this.attachedCode(at);
    if (code !== undefined) return code;
    const none = notFigureEnd(text, at);
    if (none !== undefined) return none;
    const date = digitDateAt(text, at) ?? countedPartAt(text, at) ?? yearPartAt(text, at);
    if (date) return this.addDate(date) ?? date.end;
    return this.year(at) ?? this.ratio(at) ?? this.rank(at) ?? this.quantity(at) ?? endOfRun(text, at);
  }

  /** `mid-2027`, `sub-5nm`: prefixes that do not make a code of what follows the hyphen */
  private attachedCode(at: number): number | undefined {
    const { text } = this;
    const end = codeEnd(text, at);
    if (end === undefined) return undefined;
    // 400 MW/1,600 MWh
    if (text[at - 1] === '/' && this.lastEnd() === at - 1 && this.figures.at(-1)?.kind === 'measure') return undefined;
    const isPrefixed = isHyphen(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at - 2));
    const prefix = isPrefixed ? previousWord(text, at - 1) : undefined;
    if (
      prefix &&
      (isDatePrefix(prefix.lower) || /^(?:sub|plus|over|under|near|than|about|around|ultra|to)$/.test(prefix.lower))
    )
      return undefined;
    if (isLetter(text.charCodeAt(at - 1))) return this.quantity(at, true) ?? end;
    return end;
  }

  /** `Q3`, `FY25` reach here only when the letters were passed over */
  private attachedPeriod(at: number): number | undefined {
    return isLetter(this.text.charCodeAt(at - 1)) && this.lastEnd() > at ? this.lastEnd() : undefined;
  }

  private year(at: number): number | undefined {
    const period = yearPeriodAt(this.text, at);
    if (!period || !isYear(this.text, at, period)) return undefined;
    return this.addDate(withPrefix(this.text, period));
  }

  private rank(at: number): number | undefined {
    const rank = digitRankAt(this.text, at);
    if (!rank) return isOrdinalForm(this.text, at) ? endOfRun(this.text, at) : undefined;
    return this.addRank(rank);
  }

  private addDate(date: CalendarDate | undefined): number | undefined {
    if (!date) return undefined;
    const figure = draft(this.text, date.start, date.end, 'date');
    figure.date = date.date;
    addBound(this.text, figure, false);
    return this.add(figure);
  }

  /** An amount or a range of two at `at`; with `currencyOnly` the digits follow letters that must be a currency. */
  private quantity(at: number, currencyOnly = false): number | undefined {
    const read = amountAt(this.text, at);
    const amount = read && (withElided(this.text, read, this.figures.at(-1)) ?? read);
    if (!amount || (currencyOnly && (amount.kind !== 'money' || amount.start >= at))) return undefined;
    const range = rangeAfter(this.text, amount);
    if (
      range &&
      range.start >= this.lastEnd() &&
      this.isFigure(range.second.kind === 'number' ? amount : range.second, range.second.end)
    ) {
      const figure = draftOf(this.text, range.start, range.end, range.second);
      figure.low = Math.min(range.first.value, range.second.value);
      figure.high = Math.max(range.first.value, range.second.value);
      if (range.first.value > range.second.value) figure.descending = true;
      return this.addCounted(figure);
    }
    const tolerance = toleranceAfter(this.text, amount);
    const compound = tolerance ? undefined : compoundAfter(this.text, amount);
    if (compound) {
      const whole = draftOf(this.text, compound.start, compound.end, compound);
      whole.value = compound.value;
      return this.addCounted(whole);
    }
    if (!tolerance && !this.isFigure(amount, amount.end)) return undefined;
    const figure = draftOf(this.text, amount.start, (tolerance ?? amount).end, tolerance ?? amount);
    figure.value = amount.value;
    return this.addCounted(figure, amount.plus);
  }

  private isFigure(amount: Amount, end: number): boolean {
    const { text } = this;
    if (amount.kind === 'fraction')
      return amount.numeral.form === 'words' ? isShare(text, amount.start, amount.end) : isDigitShare(text, amount);
    if (amount.kind === 'measure')
      return (
        !isIdiom(text, amount) &&
        !isNamedPeriod(text, amount) &&
        !isLetteredPart(text, amount.start, amount.numeral.end, end)
      );
    if (amount.kind !== 'number') return true;
    if (amount.numeral.form === 'words') return isCount(text, amount, this.isTitle()) && !this.numbersTitle(amount);
    if (!amount.suffixed && isCodeTail(text, end)) return false;
    return (
      !amount.numeral.plain ||
      amount.suffixed ||
      !isNameNumber(text, amount.start, amount.numeral.end, this.isTitle(), isCountable(text, end))
    );
  }

  /** *Project One*, *Phase Two* */
  private numbersTitle(amount: Amount): boolean {
    return (
      isNameNumber(this.text, amount.start, amount.numeral.end, true, isCountable(this.text, amount.end)) &&
      previousWord(this.text, amount.start) !== undefined
    );
  }

  private isTitle(): boolean {
    this.titleCase ??= isTitleCase(this.text);
    return this.titleCase;
  }
}

/** *twice*, *thrice* as a factor, not as a frequency */
function adverb(text: string, at: number, end: number): Draft | undefined {
  const value = MULTIPLE_ADVERBS.get(text.slice(at, end).toLowerCase());
  if (value === undefined || isHyphen(text.charCodeAt(end))) return undefined;
  const next = text.startsWith('fold', end - 4) ? undefined : wordAt(text, skipSpaces(text, end));
  if (next && /^(?:a|an|daily|weekly|monthly|yearly|per|about|before|over)$/.test(next.lower)) return undefined;
  const figure = draft(text, at, end, 'multiple');
  figure.value = value;
  return figure;
}

/** *a quarter*, *a half* begin at their article */
function shareStart(text: string, at: number): number {
  const before = previousWord(text, at);
  return before?.lower === 'a' || before?.lower === 'an' ? before.start : at;
}

/** *several hundred*, *a few thousand*: *few* and the like before the article's noun */
function isVague(text: string, at: number): boolean {
  const before = previousWord(text, at);
  return before !== undefined && /^(?:many|half|quite)$/.test(before.lower);
}

/**
 * The figures of a text, sorted, never overlapping; offsets are UTF-16 offsets into `text`. Never throws; time is
 * linear in the length of the text.
 */
export function recognizeFigures(text: string): Figure[] {
  return new Pass(text).run();
}
