import { DENOMINATORS, FRACTION_CHARACTERS, SCALES, SMALL_NUMBERS, TENS } from '../../lexicon/numbers';
import { exponentAt } from './exponent';
import { digitsEnd, isBoundary, isDash, isDigit, isHyphen, isSpace, matchAt, skipSpaces, wordAt } from './scan';

/** A number without magnitude sign, unit or currency. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly form: 'digits' | 'words';
  /** digits without separator, decimals, sign or exponent, such as a year or a model number may be */
  readonly plain: boolean;
  /** one-third, 3/4, ½, a quarter */
  readonly fraction: boolean;
  /** a magnitude word is part of it already (two million) */
  readonly scaled: boolean;
}

/** groups of three digits read as one number, so that its value stays finite */
const MOST_GROUPS = 8;
const COMMA_GROUPS = /,\d{3}(?!\d)/y;
const INDIAN_GROUPS = /(?:,\d\d)+,\d{3}(?!\d)/y;
const SPACE_GROUP = /[ \u00a0\u2009\u202f]\d{3}(?!\d)/y;
const APOSTROPHE_GROUP = /['’]\d{3}(?!\d)/y;
const DOT_GROUPS = /\.\d{3}\.\d{3}(?!\d)/y;
/** `1.111,11`, as the continent writes it */
const DOT_AND_COMMA = /\.\d{3},\d{1,2}(?!\d|,\d)/y;
const DOT_GROUP = /\.\d{3}(?!\d)/y;
const DECIMALS = /\.\d+/y;
const DECIMAL_COMMA = /,(?:\d{1,2}|\d{4,9})(?= ?[€%°a-z])/iy;
const DECIMAL_AFTER_DOTS = /,\d{1,2}(?!\d|,\d)/y;
const SLASH_FRACTION = /(\d{1,4})[/⁄](\d{1,4})(?![\d/⁄])/y;

/** The integer digits with their separators: where they end, and their digits alone. */
function integerAt(text: string, at: number): { end: number; digits: string } {
  let end = digitsEnd(text, at);
  const first = end - at;
  if (first > 3) return { end, digits: text.slice(at, end) };
  const indian = first <= 2 ? matchAt(INDIAN_GROUPS, text, end) : null;
  if (indian) return { end: end + indian[0].length, digits: text.slice(at, end + indian[0].length).replace(/,/g, '') };
  const next = text.charCodeAt(end);
  let pattern: RegExp | undefined;
  if (next === 44) pattern = COMMA_GROUPS;
  else if (next === 39 || next === 0x2019) pattern = APOSTROPHE_GROUP;
  else if (isSpace(next)) pattern = SPACE_GROUP;
  else if (next === 46 && (matchAt(DOT_GROUPS, text, end) ?? matchAt(DOT_AND_COMMA, text, end))) pattern = DOT_GROUP;
  if (!pattern || (text[at] === '0' && first > 0)) return { end, digits: text.slice(at, end) };
  const begin = end;
  let group = matchAt(pattern, text, end);
  for (let count = 0; group && count < MOST_GROUPS; count++) {
    end += group[0].length;
    group = matchAt(pattern, text, end);
  }
  // in "12,345,67" the last comma shows that the groups are a list, not thousands
  if (pattern === COMMA_GROUPS && text[end] === ',' && isDigit(text.charCodeAt(end + 1))) end = begin;
  return { end, digits: text.slice(at, end).replace(/\D/g, '') };
}

/** A fraction after an integer (`2 1/2`, `2½`), or alone (`3/4`, `½`): its value and end. */
function fractionAt(text: string, at: number): { end: number; value: number } | undefined {
  const character = FRACTION_CHARACTERS.get(text[at] ?? '');
  if (character !== undefined) return { end: at + 1, value: character };
  const slash = matchAt(SLASH_FRACTION, text, at);
  if (!slash) return undefined;
  const top = Number(slash[1]);
  const bottom = Number(slash[2]);
  return bottom > 1 && top > 0 && top < bottom ? { end: at + slash[0].length, value: top / bottom } : undefined;
}

/** What stands behind the point of a number whose integer digits end at `end`; a comma only where it cannot be anything else. */
function decimalsAt(text: string, at: number, end: number): RegExpExecArray | null {
  return (
    matchAt(DECIMALS, text, end) ??
    (end - at <= 3 && end > at ? matchAt(DECIMAL_COMMA, text, end) : null) ??
    (text[end - 4] === '.' && end - at > 4 ? matchAt(DECIMAL_AFTER_DOTS, text, end) : null)
  );
}

/** A number in digits that begins at `at` (a digit, a fraction character, or the dot of `.08`). */
export function digitNumeralAt(text: string, at: number): Numeral | undefined {
  const alone = fractionAt(text, at);
  if (alone)
    return {
      start: at,
      end: alone.end,
      value: alone.value,
      form: 'digits',
      plain: false,
      fraction: true,
      scaled: false,
    };
  const integer = isDigit(text.charCodeAt(at)) ? integerAt(text, at) : { end: at, digits: '' };
  let { end } = integer;
  let value = integer.digits === '' ? 0 : Number(integer.digits);
  const decimals = decimalsAt(text, at, end);
  if (decimals) {
    value = Number(`${integer.digits || '0'}.${decimals[0].slice(1)}`);
    end += decimals[0].length;
  } else if (end === at) return undefined;
  else {
    const mixed = fractionAt(
      text,
      isSpace(text.charCodeAt(end)) ? end + 1 : isHyphen(text.charCodeAt(end)) ? end + 1 : end,
    );
    if (mixed && value < 1000) {
      return {
        start: at,
        end: mixed.end,
        value: value + mixed.value,
        form: 'digits',
        plain: false,
        fraction: false,
        scaled: false,
      };
    }
  }
  const exponent = exponentAt(text, end);
  if (exponent) {
    end = exponent.end;
    value = Number(`${value}e${exponent.power}`);
  }
  if (!Number.isFinite(value)) return undefined;
  const half = !decimals && !exponent && value < 1000 ? addedFractionAt(text, end) : undefined;
  if (half) {
    return {
      start: at,
      end: half.end,
      value: value + half.value,
      form: 'digits',
      plain: false,
      fraction: false,
      scaled: false,
    };
  }
  const plain = !decimals && !exponent && end - at === integer.digits.length;
  return { start: at, end, value, form: 'digits', plain, fraction: false, scaled: false };
}

/** Offset of the next word of a number: after one space or hyphen, or `at` itself when nothing joins. */
export function joint(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isHyphen(code) || code === 0x2013 || code === 0x2014) return at + 1;
  return skipSpaces(text, at);
}

/** *and a half*, *and three quarters* after a number at `at`: end and value to add. */
export function addedFractionAt(text: string, at: number): { end: number; value: number } | undefined {
  const and = wordAt(text, joint(text, at));
  if (and?.lower !== 'and') return undefined;
  const first = wordAt(text, joint(text, and.end));
  if (!first) return undefined;
  const top = first.lower === 'a' || first.lower === 'an' ? 1 : SMALL_NUMBERS.get(first.lower);
  if (top === undefined) {
    const bare = first.lower === 'half' || first.lower === 'quarter' ? DENOMINATORS.get(first.lower) : undefined;
    return bare ? { end: first.end, value: 1 / bare } : undefined;
  }
  const second = wordAt(text, joint(text, first.end));
  const bottom = second && DENOMINATORS.get(second.lower);
  return second && bottom ? { end: second.end, value: top / bottom } : undefined;
}

interface Reading {
  end: number;
  total: number;
  current: number;
  last: 'none' | 'small' | 'tens' | 'hundred' | 'scale';
  scaled: boolean;
}

/** Takes one more number word into the reading; false when it cannot continue the number. */
function take(reading: Reading, word: string, joinedByHyphen: boolean, end: number): boolean {
  const small = SMALL_NUMBERS.get(word);
  const tens = TENS.get(word);
  const scale = SCALES.get(word);
  if (small !== undefined) {
    if (reading.last === 'small' || (reading.last === 'tens' && (small < 1 || small > 9))) return false;
    reading.current += small;
    reading.last = 'small';
  } else if (tens !== undefined) {
    if (reading.last === 'small' || reading.last === 'tens') return false;
    reading.current += tens;
    reading.last = 'tens';
  } else if (scale === 100) {
    if (reading.last !== 'small' && reading.last !== 'tens') return false;
    if (reading.current === 0 || reading.current > 99) return false;
    reading.current *= 100;
    reading.last = 'hundred';
  } else if (scale !== undefined) {
    if (reading.last === 'none' || reading.total > 1e18 || (joinedByHyphen && reading.total > 0)) return false;
    multiply(reading, scale);
  } else return false;
  reading.end = end;
  return true;
}

function multiply(reading: Reading, scale: number): void {
  const multiplied = reading.current === 0 ? reading.total * scale : undefined;
  if (multiplied === undefined) reading.total += reading.current * scale;
  else reading.total = multiplied;
  reading.current = 0;
  reading.last = 'scale';
  reading.scaled = true;
}

/** Digits after *point*: `two point five`. */
function pointAt(text: string, at: number): { end: number; value: number } | undefined {
  const point = wordAt(text, skipSpaces(text, at));
  if (point?.lower !== 'point') return undefined;
  let digits = '';
  let { end } = point;
  while (digits.length < 12) {
    const word = wordAt(text, skipSpaces(text, end));
    const digit = word && SMALL_NUMBERS.get(word.lower);
    if (!word || digit === undefined || digit > 9) break;
    digits += String(digit);
    end = word.end;
  }
  return digits ? { end, value: Number(`0.${digits}`) } : undefined;
}

/** A number in words that begins at `at` with zero…ninety; *a hundred* and fractions are read by the functions below. */
export function wordNumeralAt(text: string, at: number): Numeral | undefined {
  const first = wordAt(text, at);
  if (!first) return undefined;
  const reading: Reading = { end: at, total: 0, current: 0, last: 'none', scaled: false };
  if (first.lower === 'a' || first.lower === 'an') {
    const next = wordAt(text, skipSpaces(text, first.end));
    const scale = next && SCALES.get(next.lower);
    if (!next || !scale || next.lower.endsWith('s')) return undefined;
    if (scale === 100) Object.assign(reading, { current: 100, last: 'hundred', end: next.end });
    else Object.assign(reading, { total: scale, last: 'scale', scaled: true, end: next.end });
  } else if (!take(reading, first.lower, false, first.end)) return undefined;
  return continueWords(text, at, reading);
}

function continueWords(text: string, at: number, reading: Reading): Numeral | undefined {
  let fraction: { end: number; value: number } | undefined;
  for (;;) {
    const next = joint(text, reading.end);
    const word = next > reading.end ? wordAt(text, next) : undefined;
    if (word && take(reading, word.lower, isDash(text.charCodeAt(reading.end)), word.end)) continue;
    fraction = reading.last !== 'none' ? addedFractionAt(text, reading.end) : undefined;
    if (fraction) break;
    if (!word && reading.last === 'scale' && takeAfterComma(text, reading)) continue;
    if (text[next] === '&' && reading.last !== 'small' && takeAfterAnd(text, reading, next + 1)) continue;
    if (
      word?.lower === 'and' &&
      (reading.last === 'hundred' || reading.last === 'scale') &&
      takeAfterAnd(text, reading, word.end)
    )
      continue;
    fraction = reading.scaled ? undefined : pointAt(text, reading.end);
    break;
  }
  let value = reading.total + reading.current;
  let { end } = reading;
  let { scaled } = reading;
  if (fraction) {
    end = fraction.end;
    const scale = scaleAt(text, end);
    if (reading.last === 'scale' && reading.current === 0) value += fraction.value * lastScale(reading.total);
    else value += fraction.value;
    if (scale && !scaled) {
      value *= scale.value;
      end = scale.end;
      scaled = true;
    }
  }
  return { start: at, end, value, form: 'words', plain: false, fraction: false, scaled };
}

/** the magnitude that *a million and a half* halves */
function lastScale(total: number): number {
  return total >= 1e12 ? 1e12 : total >= 1e9 ? 1e9 : total >= 1e6 ? 1e6 : total >= 1e3 ? 1e3 : 1;
}

/** `one hundred and five`, but not `one hundred and five hundred`. */
function takeAfterAnd(text: string, reading: Reading, at: number): boolean {
  const word = wordAt(text, skipSpaces(text, at));
  if (!word || !(SMALL_NUMBERS.has(word.lower) || TENS.has(word.lower))) return false;
  const rest = readBelowHundred(text, word.start);
  const after = wordAt(text, joint(text, rest));
  if (after && SCALES.has(after.lower) && reading.last === 'hundred' && SCALES.get(after.lower) === 100) return false;
  return take(reading, word.lower, false, word.end);
}

/** `three million, two hundred thousand`: the comma continues a number only before hundreds or thousands. */
function takeAfterComma(text: string, reading: Reading): boolean {
  if (text[reading.end] !== ',' || reading.current !== 0) return false;
  const word = wordAt(text, skipSpaces(text, reading.end + 1));
  if (!word || !(SMALL_NUMBERS.has(word.lower) || TENS.has(word.lower))) return false;
  const scale = wordAt(text, joint(text, readBelowHundred(text, word.start)));
  const value = scale && SCALES.get(scale.lower);
  return (
    value !== undefined &&
    value < lastScale(reading.total) &&
    value <= 1000 &&
    take(reading, word.lower, false, word.end)
  );
}

function readBelowHundred(text: string, at: number): number {
  const word = wordAt(text, at);
  if (!word) return at;
  if (!TENS.has(word.lower)) return word.end;
  const next = wordAt(text, joint(text, word.end));
  return next && SMALL_NUMBERS.has(next.lower) ? next.end : word.end;
}

/** A magnitude word at `at` after a space or hyphen: *million*; *thousand million* multiplies. */
export function scaleAt(text: string, at: number): { end: number; value: number } | undefined {
  let end = at;
  let value = 1;
  for (let i = 0; i < 3; i++) {
    const start = joint(text, end);
    const word = start > end ? wordAt(text, start) : undefined;
    const scale = word && SCALES.get(word.lower);
    if (!word || !scale || !isBoundary(text, word.end)) break;
    value *= scale;
    end = word.end;
  }
  return value === 1 ? undefined : { end, value };
}

/**
 * A fraction in words at `at`: *one-third*, *two thirds*, *three quarters*, *a quarter*, *half*, *half a million*,
 * *a quarter of a million*. *Half* and *quarter* alone need the caller to know what they mean.
 */
export function wordFractionAt(text: string, at: number): Numeral | undefined {
  const first = wordAt(text, at);
  if (!first) return undefined;
  let top = 1;
  let bottomWord = first;
  if (first.lower !== 'half' && first.lower !== 'quarter') {
    const count = first.lower === 'a' || first.lower === 'an' ? 1 : SMALL_NUMBERS.get(first.lower);
    const second = count === undefined ? undefined : wordAt(text, joint(text, first.end));
    if (count === undefined || count === 0 || !second) return undefined;
    top = count;
    bottomWord = second;
  }
  const bottom = DENOMINATORS.get(bottomWord.lower);
  if (!bottom || !pluralFits(top, bottomWord.lower)) return undefined;
  const scale = fractionScaleAt(text, bottomWord.end);
  if (scale) {
    return {
      start: at,
      end: scale.end,
      value: (top / bottom) * scale.value,
      form: 'words',
      plain: false,
      fraction: false,
      scaled: true,
    };
  }
  return {
    start: at,
    end: bottomWord.end,
    value: top / bottom,
    form: 'words',
    plain: false,
    fraction: true,
    scaled: false,
  };
}

function pluralFits(top: number, word: string): boolean {
  if (word === 'halves') return top > 1;
  return top > 1 ? word.endsWith('s') : !word.endsWith('s');
}

/** *a million*, *of a million*, *million* after a fraction */
function fractionScaleAt(text: string, at: number): { end: number; value: number } | undefined {
  let from = at;
  let word = wordAt(text, skipSpaces(text, from));
  if (word?.lower === 'of') {
    from = word.end;
    word = wordAt(text, skipSpaces(text, from));
    if (word?.lower !== 'a' && word?.lower !== 'one') return undefined;
  }
  if (word && (word.lower === 'a' || word.lower === 'one')) from = word.end;
  const scale = scaleAt(text, from);
  return scale && ![100].includes(scale.value) ? scale : undefined;
}
