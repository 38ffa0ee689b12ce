import {
  CURRENCY_ADJECTIVES,
  CURRENCY_CODES,
  CURRENCY_INITIALS,
  CURRENCY_LETTERS,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
  SUBUNIT_NAMES,
  WORD_LIKE_CODES,
  WORD_LIKE_NAMES,
  YEN_PREFIXES,
} from '../../lexicon/currencies';
import { isBoundary, isDigit, isHyphen, isLetter, isSpace, lettersEnd, skipSpaces, wordAt } from './scan';

/** A currency in front of or behind a number. */
export interface CurrencyMark {
  readonly start: number;
  readonly end: number;
  /** ISO 4217 */
  readonly currency: string;
  /** what one of it is in the currency: 0.01 for cents */
  readonly worth: number;
  /** a single letter that is a currency only where the number shows it (`R10m`) */
  readonly doubtful?: boolean;
}

/** The currency written at `at`, in front of a number: `$`, `US$`, `CN¥`, `RMB`, `Rs.`, `EUR`. */
export function currencyAt(text: string, at: number): CurrencyMark | undefined {
  const sign = CURRENCY_SIGNS.get(text[at] ?? '');
  if (sign) return { start: at, end: at + 1, currency: sign, worth: 1 };
  const letters = currencyLettersAt(text, at);
  if (!letters) return undefined;
  const { end, written } = letters;
  const after = isSpace(text.charCodeAt(end)) && CURRENCY_SIGNS.has(text[end + 1] ?? '') ? end + 1 : end;
  // "raised a $38m round": a single letter belongs to the sign only when it is attached
  if (after > end && end - at < 2) return undefined;
  const follows = text[after];
  if (follows === '$' || follows === '＄') {
    const currency =
      DOLLAR_PREFIXES.get(written) ?? DOLLAR_PREFIXES.get(written.toUpperCase()) ?? CURRENCY_CODES.get(written);
    return currency ? { start: at, end: after + 1, currency, worth: 1 } : undefined;
  }
  if (follows === '¥' || follows === '￥') {
    const currency = YEN_PREFIXES.get(written);
    return currency ? { start: at, end: after + 1, currency, worth: 1 } : undefined;
  }
  if (follows !== undefined && CURRENCY_SIGNS.has(follows)) {
    return CURRENCY_CODES.get(written) === CURRENCY_SIGNS.get(follows)
      ? { start: at, end: after + 1, currency: CURRENCY_SIGNS.get(follows)!, worth: 1 }
      : undefined;
  }
  const multiplied = multipliedCode(written);
  if (multiplied) return { start: at, end, ...multiplied };
  const code = CURRENCY_CODES.get(written);
  if (code && !WORD_LIKE_CODES.has(written)) return { start: at, end, currency: code, worth: 1 };
  const letter = CURRENCY_LETTERS.get(written);
  if (letter) return { start: at, end: text[end] === '.' ? end + 1 : end, currency: letter, worth: 1 };
  if (written === 'US' && isDigit(text.charCodeAt(end))) return { start: at, end, currency: 'USD', worth: 1 };
  const initial = end - at === 1 ? CURRENCY_INITIALS.get(written) : undefined;
  if (initial && isDigit(text.charCodeAt(end))) return { start: at, end, currency: initial, worth: 1, doubtful: true };
  return undefined;
}

/** `MSEK`, `MEUR`, `KUSD`: millions or thousands of a currency, as Nordic companies report. */
function multipliedCode(written: string): { currency: string; worth: number } | undefined {
  const factor = written.length === 4 ? { M: 1e6, K: 1e3, k: 1e3, T: 1e3 }[written[0]!] : undefined;
  const currency = factor === undefined ? undefined : CURRENCY_CODES.get(written.slice(1));
  return currency && factor !== undefined ? { currency, worth: factor } : undefined;
}

/** Letters at `at` with the dots of `U.S.` dropped. */
function currencyLettersAt(text: string, at: number): { end: number; written: string } | undefined {
  const end = Math.min(lettersEnd(text, at), at + 6);
  if (end === at || isLetter(text.charCodeAt(end))) return undefined;
  if (end === at + 1 && text[end] === '.' && isLetter(text.charCodeAt(end + 1)) && isBoundary(text, end + 2)) {
    const dotted = text[end + 2] === '.' ? end + 3 : end + 2;
    return { end: dotted, written: text[at]! + text[end + 1]! };
  }
  return { end, written: text.slice(at, end) };
}

/** The currency in front of the number at `at` (one space may stand between them). */
export function currencyBefore(text: string, at: number): CurrencyMark | undefined {
  let end = at;
  while (end > at - 2 && isSpace(text.charCodeAt(end - 1))) end--;
  if (end === 0) return undefined;
  let start = end;
  const last = text[end - 1]!;
  if (CURRENCY_SIGNS.has(last)) {
    start--;
    if (isSpace(text.charCodeAt(start - 1)) && text[start] === '$') {
      const spaced = lettersBefore(text, start - 1);
      const mark = spaced < start - 1 ? currencyAt(text, spaced) : undefined;
      if (mark && mark.end === end && (spaced === 0 || isBoundary(text, spaced - 1))) return mark;
    }
  } else if (last === '.' || isLetter(last.charCodeAt(0))) {
    if (last === '.') start--;
    if (last === '.' && !isLetter(text.charCodeAt(start - 1))) return undefined;
  } else return undefined;
  const from = lettersBefore(text, start);
  for (const candidate of from === end ? [] : [from, start]) {
    if (candidate > 0 && !isBoundary(text, candidate - 1) && candidate === from) continue;
    const mark = currencyAt(text, candidate);
    if (mark && mark.end === end && !(mark.doubtful === true && end < at)) return mark;
  }
  return undefined;
}

/** Start of the letters (and inner dots) that end at `at`, at most eight characters back. */
function lettersBefore(text: string, at: number): number {
  let start = at;
  while (start > at - 8 && start > 0) {
    const code = text.charCodeAt(start - 1);
    if (isLetter(code) || (code === 46 && start > 1 && isLetter(text.charCodeAt(start - 2)))) start--;
    else break;
  }
  return start;
}

/** What the number before a currency name is like. */
export interface NumberBefore {
  readonly value: number;
  readonly scaled: boolean;
}

/** The currency behind a number: ` euros`, `€`, ` USD`, ` Swiss francs`, ` US cents`, `-dollar`, `p`. */
export function currencyAfter(text: string, at: number, before: NumberBefore): CurrencyMark | undefined {
  const spaced = isHyphen(text.charCodeAt(at)) ? at + 1 : skipSpaces(text, at);
  const character = text[spaced];
  if (character === undefined || spaced > at + 1) return undefined;
  const sign = CURRENCY_SIGNS.get(character);
  if (sign) {
    return isDigit(text.charCodeAt(skipSpaces(text, spaced + 1))) && spaced > at
      ? undefined
      : { start: at, end: spaced + 1, currency: sign, worth: 1 };
  }
  if (character === '¢') return { start: at, end: spaced + 1, currency: 'USD', worth: 0.01 };
  const word = wordAt(text, spaced);
  if (!word) return undefined;
  const dotted = currencyLettersAt(text, spaced);
  const adjective = dotted && dotted.end !== word.end ? { end: dotted.end, lower: dotted.written.toLowerCase() } : word;
  const named = nameAt(text, at, adjective, before);
  if (named) return named;
  if (!isBoundary(text, word.end)) return undefined;
  if (text[word.end] === '$' && DOLLAR_PREFIXES.has(word.text)) {
    return { start: at, end: word.end + 1, currency: DOLLAR_PREFIXES.get(word.text)!, worth: 1 };
  }
  const code = word.text.length === 3 ? CURRENCY_CODES.get(word.text) : undefined;
  if (code && !(WORD_LIKE_CODES.has(word.text) && isLetter(text.charCodeAt(word.end + 1)))) {
    return { start: at, end: word.end, currency: code, worth: 1 };
  }
  const multiplied = multipliedCode(word.text);
  if (multiplied) return { start: at, end: word.end, ...multiplied };
  if (word.lower === 'rmb') return { start: at, end: word.end, currency: 'CNY', worth: 1 };
  if (spaced === at || before.scaled) {
    const letter = word.text === 'Rs' || word.text === 'RM' ? CURRENCY_LETTERS.get(word.text) : undefined;
    if (letter) return { start: at, end: word.end, currency: letter, worth: 1 };
  }
  if (spaced === at && word.text === 'p' && !isResolution(text, at, before))
    return { start: at, end: word.end, currency: 'GBP', worth: 0.01 };
  if (
    spaced === at &&
    word.text === 'c' &&
    before.value < 1000 &&
    !/^ [A-Z]{3}/.test(text.slice(word.end, word.end + 4))
  )
    return { start: at, end: word.end, currency: 'USD', worth: 0.01 };
  return undefined;
}

/** `1080p` is a picture size, `1,245p` a price */
function isResolution(text: string, at: number, before: NumberBefore): boolean {
  return (
    [240, 360, 480, 720, 1080, 1440, 2160, 4320].includes(before.value) ||
    (before.value >= 1000 && text[at - 4] !== ',' && text[at - 2] !== '.')
  );
}

/** A currency name, with or without its adjective, at `word`. */
function nameAt(
  text: string,
  at: number,
  word: { end: number; lower: string },
  before: NumberBefore,
): CurrencyMark | undefined {
  const adjective = CURRENCY_ADJECTIVES.get(word.lower);
  if (adjective) {
    let second = wordAt(text, skipSpaces(text, word.end));
    // South African rand, South Korean won, New Taiwan dollars, New Zealand dollars
    if (word.lower === 'south' || word.lower === 'new') {
      if (second?.lower === 'zealand') return newZealand(text, at, second.end);
      if (second) second = wordAt(text, skipSpaces(text, second.end));
    } else if (second?.lower === 'kong') second = wordAt(text, skipSpaces(text, second.end));
    if (!second) return ordinaryName(at, word, before);
    const stem = second.lower
      .replace(/^kron(?:er|or|ur)$/, (name) => (name === 'kroner' ? 'krone' : 'krona'))
      .replace(/s$/, '');
    const worth = stem === 'cent' ? 0.01 : 1;
    const currency = adjective[stem] ?? adjective[second.lower];
    return currency ? { start: at, end: second.end, currency, worth } : ordinaryName(at, word, before);
  }
  if (word.lower === 'hong') return hongKong(text, at, word.end);
  if (!isBoundary(text, word.end)) return undefined;
  if (word.lower === 'pound' || word.lower === 'pounds') return poundAt(text, at, word, before);
  return ordinaryName(at, word, before);
}

/** A currency name that needs no adjective. */
function ordinaryName(
  at: number,
  word: { end: number; lower: string },
  before: NumberBefore,
): CurrencyMark | undefined {
  const subunit = SUBUNIT_NAMES.get(word.lower);
  if (subunit) return { start: at, end: word.end, currency: subunit, worth: 0.01 };
  const name = CURRENCY_NAMES.get(word.lower);
  if (!name || (WORD_LIKE_NAMES.has(word.lower) && !before.scaled && before.value < 100)) return undefined;
  return { start: at, end: word.end, currency: name, worth: 1 };
}

function newZealand(text: string, at: number, end: number): CurrencyMark | undefined {
  const name = wordAt(text, skipSpaces(text, end));
  return name && /^dollars?$/.test(name.lower) ? { start: at, end: name.end, currency: 'NZD', worth: 1 } : undefined;
}

function hongKong(text: string, at: number, end: number): CurrencyMark | undefined {
  const kong = wordAt(text, skipSpaces(text, end));
  const name = kong?.lower === 'kong' ? wordAt(text, skipSpaces(text, kong.end)) : undefined;
  return name && /^dollars?$/.test(name.lower) ? { start: at, end: name.end, currency: 'HKD', worth: 1 } : undefined;
}

/** *Pounds* is money with *sterling*, a magnitude or a large sum, a weight with *of* and in small numbers. */
function poundAt(
  text: string,
  at: number,
  word: { end: number; lower: string },
  before: NumberBefore,
): CurrencyMark | undefined {
  const next = wordAt(text, skipSpaces(text, word.end));
  if (next?.lower === 'sterling') return { start: at, end: next.end, currency: 'GBP', worth: 1 };
  const large = before.scaled || before.value >= 1000;
  return large && next?.lower !== 'of' && next?.lower !== 'per'
    ? { start: at, end: word.end, currency: 'GBP', worth: 1 }
    : undefined;
}
