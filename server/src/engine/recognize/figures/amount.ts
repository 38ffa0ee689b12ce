import { HAN_MAGNITUDES, MAGNITUDE_SIGNS, MONEY_MAGNITUDES } from '../../lexicon/numbers';
import { UNIT_SYMBOLS, UNIT_WORDS } from '../../lexicon/units';
import { currencyAfter, currencyAt, currencyBefore } from './money';
import type { CurrencyMark } from './money';
import { chainAfter } from './chain';
import { digitNumeralAt, scaleAt, wordFractionAt, wordNumeralAt } from './numeral';
import type { Numeral } from './numeral';
import {
  endsClause,
  isBoundary,
  isDigit,
  isHyphen,
  isLetter,
  isSpace,
  lettersEnd,
  matchAt,
  previousWord,
  skipSpaces,
  wordAt,
} from './scan';
import { unitAt } from './units';

export type AmountKind = 'number' | 'money' | 'percent' | 'measure' | 'multiple' | 'fraction';

/** A number with all that belongs to its span. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly kind: AmountKind;
  /** in base notation */
  readonly value: number;
  readonly numeral: Numeral;
  /** what the numeral was multiplied by: 1e6 for `5m` */
  readonly magnitude: number;
  readonly unit: string | undefined;
  readonly currency: string | undefined;
  /** a unit, currency, percent sign or magnitude stands behind it */
  readonly suffixed: boolean;
  /** `100+` */
  readonly plus: boolean;
}

const PERCENT = /[ \u00a0-]?(?:%|％|per[ -]?cent(?:s|age(?![ -]point))?(?![a-z])|pct(?![a-z])\.?)/iy;
/** *5pc*, as papers of the Commonwealth write it; a parsec is not small beside a number of news */
const PC = /[ \u00a0]?pc(?![A-Za-z/])/y;
/** the share that the last number of a list names for all: *74 and 26 per cent*, *10, 15 and 20%* */
const SHARED_PERCENT =
  /(?:, \d{1,3}(?:\.\d+)?){0,3},? (?:and|or) \d{1,3}(?:\.\d+)? ?(?:%|per ?cent(?![a-z]| point)|pc(?![a-z]))/y;
/** points of an index or a scale */
const SCALE_POINTS = / points?(?![a-z-])/y;
const POINTS =
  /(?:[ \u00a0-]?(?:%|percent(?:age)?|per cent)[ -]points?|[ \u00a0]?(?:p\.p\.|ppts?|pps?)|-point)(?![a-z])/iy;
const BASIS_POINTS = /[ \u00a0-]?(?:bps?|basis[ -]points?)(?![a-z/])/iy;
const PER_MILLE = /[ \u00a0]?‰/y;
const TIMES = /(?:[ \u00a0-]times|[ \u00a0]?[x×X](?! ?\d)|[ -]?fold)(?![A-Za-z\d])/y;
const PLUS = /\+(?![\d+])|-plus(?![a-z])/y;
const FREQUENCY =
  /^(?:a|an|per|each|every|in|since|before|last|during|daily|weekly|monthly|annually|this|on|at|and|to)$/;

/** The amount whose digits or first number word stand at `at`; a currency or sign before it is taken in. */
export function amountAt(text: string, at: number): Amount | undefined {
  const sign = signBefore(text, at);
  const before = currencyBefore(text, sign.start);
  const numeral = numeralAt(text, at);
  if (!numeral) return undefined;
  if (!before) return finish(text, sign.start, sign.negative ? negative(numeral) : numeral, undefined);
  const outer = signBefore(text, before.start);
  return finish(text, outer.start, sign.negative || outer.negative ? negative(numeral) : numeral, before);
}

/** The amount that begins at `at`, its currency or sign first. */
export function amountFrom(text: string, at: number): Amount | undefined {
  let start = at;
  let isNegative = false;
  if (isSign(text, start)) {
    isNegative = text[start] !== '+';
    start++;
  }
  const mark = currencyAt(text, start);
  if (!mark) {
    const numeral = numeralAt(text, start);
    return numeral && finish(text, at, isNegative ? negative(numeral) : numeral, undefined);
  }
  const digits = skipSpaces(text, mark.end);
  const numeral = isDigit(text.charCodeAt(digits)) ? digitNumeralAt(text, digits) : undefined;
  return numeral && finish(text, at, isNegative ? negative(numeral) : numeral, mark);
}

function numeralAt(text: string, at: number): Numeral | undefined {
  const code = text.charCodeAt(at);
  if (isLetter(code)) return wordFractionAt(text, at) ?? wordNumeralAt(text, at);
  return digitNumeralAt(text, at);
}

function negative(numeral: Numeral): Numeral {
  return { ...numeral, value: -numeral.value, plain: false };
}

function isSign(text: string, at: number): boolean {
  const sign = text[at];
  return sign === '-' || sign === '+' || sign === '−';
}

/** A minus or plus sign that belongs to the number or currency at `at`. */
function signBefore(text: string, at: number): { start: number; negative: boolean } {
  const none = { start: at, negative: false };
  if (at === 0) return none;
  const sign = text[at - 1]!;
  if (sign === ' ' && (text[at - 2] === 's' || (text[at - 2] === 'e' && text[at - 3] === 'v')))
    return minusBefore(text, at) ?? none;
  if (!isSign(text, at - 1) && sign !== '–' && sign !== '±') return none;
  const outside = text.charCodeAt(at - 2);
  const free = at === 1 || isSpace(outside) || '([“"$€£:|'.includes(text[at - 2] ?? '');
  return free ? { start: at - 1, negative: sign !== '+' && sign !== '±' } : none;
}

/** the word *minus* or *negative* in front of a number, not in *plus or minus* or a subtraction */
function minusBefore(text: string, at: number): { start: number; negative: boolean } | undefined {
  const word = previousWord(text, at);
  if (word?.lower !== 'minus' && word?.lower !== 'negative') return undefined;
  if (word.start === 0) return { start: 0, negative: true };
  const before = previousWord(text, word.start);
  return before && before.lower !== 'or' && before.end === word.start - 1
    ? { start: word.start, negative: true }
    : undefined;
}

interface Magnitude {
  readonly end: number;
  readonly value: number;
}

/** Everything behind the numeral. */
function finish(text: string, start: number, numeral: Numeral, before: CurrencyMark | undefined): Amount | undefined {
  let { end } = numeral;
  const plus = plusAt(text, end);
  if (plus > end) end = plus;
  const magnitude = numeral.scaled ? undefined : magnitudeAt(text, end, numeral, before !== undefined);
  if (magnitude) end = magnitude.end;
  const late = magnitude && plus === numeral.end ? plusAt(text, end) : end;
  const isOpen = plus > numeral.end || late > end;
  end = late;
  const factor = magnitude?.value ?? 1;
  const chain = factor > 1 && !isOpen && isSpace(text.charCodeAt(end)) ? chainAfter(text, end, factor) : undefined;
  if (chain) end = chain.end;
  const value = factor === 1 ? numeral.value : exact(numeral.value * factor + (chain?.value ?? 0));
  const base: Base = { start, numeral, magnitude: factor, value, plus: isOpen };
  if (before?.doubtful === true && !magnitude && numeral.plain) return undefined;
  if (before) return prefixed(text, base, end, before);
  const scaled = magnitude !== undefined || numeral.scaled;
  return suffixed(text, base, end) ?? amountOf(base, end, numeral.fraction ? 'fraction' : 'number', value, scaled);
}

function plusAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== 43 && code !== 45) return at;
  const plus = matchAt(PLUS, text, at);
  return plus ? at + plus[0].length : at;
}

interface Base {
  readonly start: number;
  readonly numeral: Numeral;
  readonly magnitude: number;
  readonly value: number;
  readonly plus: boolean;
}

function amountOf(
  base: Base,
  end: number,
  kind: AmountKind,
  value: number,
  isSuffixed: boolean,
  unit?: string,
  currency?: string,
): Amount {
  const { start, numeral, magnitude, plus } = base;
  return { start, end, kind, value, numeral, magnitude, unit, currency, suffixed: isSuffixed, plus };
}

/** A money amount with its currency in front; a repeated or more precise currency behind is taken in. */
function prefixed(text: string, base: Base, at: number, before: CurrencyMark): Amount {
  const scaled = base.magnitude > 1 || base.numeral.scaled;
  const after = currencyAfter(text, at, { value: base.value, scaled });
  const repeated =
    after &&
    (after.currency === before.currency || before.currency === 'USD') &&
    after.worth === 1 &&
    repeats(text, after);
  const value = exact(base.value * before.worth);
  return amountOf(
    base,
    repeated ? after.end : at,
    'money',
    value,
    scaled,
    undefined,
    repeated ? after.currency : before.currency,
  );
}

/** a currency behind a currency: only a code or a name, never the sign of the next amount */
function repeats(text: string, after: CurrencyMark): boolean {
  return isLetter(text.charCodeAt(after.end - 1));
}

function suffixed(text: string, base: Base, at: number): Amount | undefined {
  const { numeral } = base;
  if (numeral.form === 'digits' && (text[at] === ',' || text[at] === ' ') && matchAt(SHARED_PERCENT, text, at))
    return amountOf(base, at, 'percent', base.value, false, '%');
  const next = nextCharacter(text, at);
  if (next === '') return undefined;
  const share = percentAt(text, at, next);
  if (share) return amountOf(base, share.end, 'percent', base.value, true, share.unit);
  const scaled = base.magnitude > 1 || numeral.scaled;
  const money = currencyAfter(text, at, { value: base.value, scaled });
  if (money) {
    const late = scaled ? undefined : scaleAt(text, money.end);
    const value = exact(base.value * money.worth * (late?.value ?? 1));
    return amountOf(base, late?.end ?? money.end, 'money', value, true, undefined, money.currency);
  }
  const times = 'xX×tf'.includes(next) ? timesAt(text, at) : undefined;
  if (times) return amountOf(base, times, 'multiple', base.value, true);
  const digits = numeral.form === 'digits';
  if (digits && !numeral.plain && !numeral.fraction) {
    const points = next === 'p' ? matchAt(SCALE_POINTS, text, at) : null;
    if (points) return amountOf(base, at + points[0].length, 'measure', base.value, true, 'point');
  }
  const unit = unitAt(text, numeral.fraction && !digits ? afterArticle(text, at) : at, digits);
  return unit && amountOf(base, unit.end, 'measure', base.value, true, unit.unit);
}

/** The first character behind one space or hyphen; empty where no unit, currency or percent sign can begin. */
function nextCharacter(text: string, at: number): string {
  const code = text.charCodeAt(at);
  const next = isSpace(code) || isHyphen(code) ? text[at + 1] : text[at];
  return next === undefined || ',.;:()"”[]/'.includes(next) ? '' : next;
}

/** `%`, percentage points, basis points or per mille at `at`; `next` is the first character behind the space. */
function percentAt(text: string, at: number, next: string): { end: number; unit: string } | undefined {
  if (!'%％pPbB‰'.includes(next)) return undefined;
  const points = matchAt(POINTS, text, at);
  if (points && !isBarePoint(points[0])) return { end: at + points[0].length, unit: 'pp' };
  const percent = matchAt(PERCENT, text, at) ?? matchAt(PC, text, at);
  if (percent) return { end: at + percent[0].length, unit: '%' };
  const basis = matchAt(BASIS_POINTS, text, at);
  if (basis) return { end: at + basis[0].length, unit: 'bps' };
  const mille = matchAt(PER_MILLE, text, at);
  return mille ? { end: at + mille[0].length, unit: '‰' } : undefined;
}

/** *half an hour*, *half a day* */
function afterArticle(text: string, at: number): number {
  const article = wordAt(text, skipSpaces(text, at));
  return article?.lower === 'a' || article?.lower === 'an' ? article.end : at;
}

function isBarePoint(written: string): boolean {
  return written === '-point';
}

/** End of `times`, `x`, `-fold`; a frequency (*four times a year*) is a count of times and has none. */
function timesAt(text: string, at: number): number | undefined {
  const times = matchAt(TIMES, text, at);
  if (!times) return undefined;
  const end = at + times[0].length;
  if (!times[0].endsWith('times')) return end;
  const next = wordAt(text, skipSpaces(text, end));
  return next && FREQUENCY.test(next.lower) ? undefined : end;
}

/** The magnitude behind a numeral that ends at `at`. */
function magnitudeAt(text: string, at: number, numeral: Numeral, money: boolean): Magnitude | undefined {
  const word = scaleAt(text, at);
  if (word) return word;
  if (numeral.form === 'words') return undefined;
  const han = hanMagnitudeAt(text, at);
  if (han) return han;
  const space = isSpace(text.charCodeAt(at)) ? 1 : 0;
  const start = at + space;
  const end = lettersEnd(text, start);
  if (end === start || end - start > 3 || !isBoundary(text, end)) return undefined;
  const letters = text.slice(start, end);
  const sign = MAGNITUDE_SIGNS.get(letters.toLowerCase());
  if (sign && !(letters.length === 1 && space))
    return letters === 'K' && !money && !plainThousands(text, end) ? undefined : { end, value: sign };
  const moneySign = MONEY_MAGNITUDES.get(letters);
  if (!moneySign) return undefined;
  if (money || currencyFollows(text, end)) {
    return space && !/^[mMB]$|^[cC]r$/.test(letters)
      ? undefined
      : space && isTimeOfDay(text, end)
        ? undefined
        : { end, value: moneySign };
  }
  return meansMillion(text, at, end, letters, numeral) ? { end, value: moneySign } : undefined;
}

function isTimeOfDay(text: string, end: number): boolean {
  return text[end] === "'" || text[end] === '’';
}

/** `10K` is ten thousand unless it names a filing or a race. */
function plainThousands(text: string, end: number): boolean {
  const next = wordAt(text, skipSpaces(text, end));
  return (
    next === undefined ||
    !/^(?:filings?|report|form|run|race|tv|tvs|video|display|resolution|television)$/.test(next.lower)
  );
}

/** a currency name or code behind the magnitude letter: `5m euros`, `10m EUR`, `3m€` */
function currencyFollows(text: string, at: number): boolean {
  const mark = currencyAfter(text, at, { value: 1e6, scaled: true });
  return mark !== undefined && mark.worth === 1;
}

const LENGTH_CONTEXT =
  /^(?:long|wide|high|tall|deep|thick|below|above|away|from|of|at|to|and|in|on|for|by|or|with|the|a|sprint|race|freestyle|hurdles|relay|underground|underwater|offshore|downhole|vertical|horizontal|apart|tower|tunnel|pool|wall|grid|resolution|radius|depth|height|vessel|ship|tanker|yacht|drill|bridge|is|was|were|are)$/;

/** `5m-6m tonnes` */
const MILLIONS_MORE = /[-–]\d[\d.]{0,6}m (?!long|wide|high|tall|deep|thick|below|above)[a-z]{2,}/y;

/** Whether a letter that is not beside a currency means a magnitude: `2.61m TEU`, `3m people`, `70B parameters`. */
function meansMillion(text: string, at: number, end: number, letters: string, numeral: Numeral): boolean {
  if (letters === 'b' || letters === 't' || letters === 'T' || letters === 'mm' || letters === 'K') return false;
  const hyphen = isHyphen(text.charCodeAt(end));
  const next = wordAt(text, hyphen ? end + 1 : skipSpaces(text, end));
  if (letters === 'm') {
    if (hyphen && matchAt(MILLIONS_MORE, text, end)) return true;
    const decimal = !numeral.plain && numeral.value >= 1 && end === at + 1;
    if (!next || endsClause(text, end)) return decimal && text[end] !== '/';
    if (LENGTH_CONTEXT.test(next.lower)) return decimal && /^(?:from|in|and|to|by|for|at)$/.test(next.lower);
    return (
      UNIT_SYMBOLS.has(next.text) ||
      UNIT_WORDS.has(next.lower) ||
      (end === at + 1 && (decimal || isCountable(text, end)))
    );
  }
  if (end > at + 1) return false;
  if (letters === 'M' || letters === 'B') return numeral.value !== 3 || next !== undefined;
  return letters === 'MM';
}

/** A plural noun within the next three words. */
export function isCountable(text: string, at: number): boolean {
  let from = at;
  for (let i = 0; i < 3; i++) {
    if (!isSpace(text.charCodeAt(from)) && !isHyphen(text.charCodeAt(from))) return false;
    const word = wordAt(text, from + 1);
    if (!word || NOT_NOUNS.test(word.lower)) return false;
    if (/^(?:people|men|women|children)$|[^su]s$/.test(word.lower)) return true;
    from = word.end;
  }
  return false;
}

const NOT_NOUNS =
  /^(?:in|of|for|at|by|to|and|or|from|that|which|was|is|has|as|this|its|his|says|plus|versus|across|thus|always|perhaps|towards?|afterwards?)$/;

function hanMagnitudeAt(text: string, at: number): Magnitude | undefined {
  let end = at;
  let value = 1;
  for (let sign = HAN_MAGNITUDES.get(text[end] ?? ''); sign; sign = HAN_MAGNITUDES.get(text[end] ?? '')) {
    value *= sign;
    end++;
  }
  return end > at ? { end, value } : undefined;
}

/** Rounds away the binary noise of a product: 4.1 × 1e6 is 4100000. */
export function exact(value: number): number {
  return Number(value.toPrecision(15));
}
