import { YEAR_PARTS } from '../../lexicon/dates';
import { ORDINALS, SMALL_NUMBERS } from '../../lexicon/numbers';
import { pad, yearAt } from './calendar';
import type { CalendarDate } from './calendar';
import type { Word } from './scan';
import {
  digitsEnd,
  isBoundary,
  isDash,
  isDigit,
  isHyphen,
  isLetter,
  isSpace,
  matchAt,
  previousWord,
  skipSpaces,
  wordAt,
} from './scan';

const COMPACT = /(Q|H)([1-4])(?:[-–](?:Q|H)?([1-4]))?(?![A-EG-Za-z0-9]|F(?!Y))/y;
const FISCAL =
  /FY ?(?:'|’)?(?:(?:1[0-2]|[1-9])\/(?=\d{2}(?!\d)))?(\d{4}|\d{2})(?:[/–-](\d{4}|\d{2}))?(?:[EF](?![A-Za-z]))?(?![\d%]|[.,]\d)/y;
const YEAR_BEHIND =
  /(?: ?(?:of|in) | ?[-/'’] ?| ?)(?:the )?(?:(?:fiscal(?: year)?|FY) ?)?['’]?(\d{4}|\d{2})(?![\d%A-Za-z]|[.,:]\d)/y;
const COUNTED_PART = /([1-4])(Q|H)(?: ?(?:FY ?)?['’]?(\d{4}|\d{2})[EF]?)?(?![A-Za-z0-9])/y;
/** nine months of a year, as reports of results have it */
const COUNTED_MONTHS = /([369])M ?(\d{4}|\d{2})(?![A-Za-z0-9])/y;
const YEAR_PART_BEHIND = /[ -]?(Q[1-4]|H[12])(?![A-Za-z0-9])/y;
const SECOND_YEAR = /[/–‑-](\d{4}|\d{2})(?![\d%A-Z]|[.,]\d|-\d)/iy;
const FISCAL_YEAR = /(?:fiscal|financial)(?: year)?s? (?:to )?(\d{4})(?:[/–-](\d{4}|\d{2}))?(?!\d)/iy;

const full = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** `Q3 2024`, `H1`, `Q1–Q3 2025`, `FY25`, `FY2025/26`, whose letters begin at `at`. */
export function compactPeriodAt(text: string, at: number): CalendarDate | undefined {
  if (at > 0 && !isBoundary(text, at - 1)) return undefined;
  if (text[at] === 'F') return fiscalAt(text, at);
  const part = matchAt(COMPACT, text, at);
  if (!part || (part[1] === 'H' && Number(part[2]) > 2)) return undefined;
  const named = `${part[1]!}${part[2]!}`;
  let end = at + part[0].length;
  const year = matchAt(YEAR_BEHIND, text, end);
  // "Q3 50 jobs": two digits are a year only when they are attached or follow FY
  const taken =
    year && (year[1]!.length === 4 || /^[-/'’]|FY|['’]/.test(year[0]) || !isSpace(text.charCodeAt(end))) ? year : null;
  if (taken) end += taken[0].length;
  const begin = taken ? `${full(taken[1]!)}` : '-';
  const date = `${begin}-${named}`;
  return { start: at, end, date: part[3] ? `${date}/${begin}-${part[1]!}${part[3]}` : date };
}

function fiscalAt(text: string, at: number): CalendarDate | undefined {
  const match = matchAt(FISCAL, text, at);
  if (!match) return undefined;
  const year = full(match[1]!);
  return { start: at, end: at + match[0].length, date: match[2] ? `${year}/${completed(year, match[2])}` : `${year}` };
}

/** `fiscal 2025`, `financial year 2025/26` at `at`. */
export function fiscalYearAt(text: string, at: number): CalendarDate | undefined {
  const match = matchAt(FISCAL_YEAR, text, at);
  if (!match) return undefined;
  const year = Number(match[1]);
  return { start: at, end: at + match[0].length, date: match[2] ? `${year}/${completed(year, match[2])}` : `${year}` };
}

/** the second year of `2013-14` or `2021–2024` in full */
function completed(first: number, second: string): number {
  return second.length === 4 ? Number(second) : Math.floor(first / 100) * 100 + Number(second);
}

/** `3Q25`, `1H 2025`, `1Q26E`, `9M25` at `at`. */
export function countedPartAt(text: string, at: number): CalendarDate | undefined {
  const months = text[at + 1] === 'M' ? matchAt(COUNTED_MONTHS, text, at) : null;
  if (months) {
    const year = full(months[2]!);
    return { start: at, end: at + months[0].length, date: `${year}-01/${year}-${pad(Number(months[1]))}` };
  }
  const match = matchAt(COUNTED_PART, text, at);
  if (!match || (match[2] === 'H' && Number(match[1]) > 2)) return undefined;
  const year = match[3] ? `${full(match[3])}` : '-';
  return { start: at, end: at + match[0].length, date: `${year}-${match[2]!}${match[1]!}` };
}

/** What four digits at `at` say as a year or the beginning of a period; the caller decides whether they are one. */
export function yearPeriodAt(text: string, at: number): CalendarDate | undefined {
  const year = yearAt(text, at);
  if (!year) return decadeAt(text, at);
  const part = matchAt(YEAR_PART_BEHIND, text, year.end);
  if (part && year.value >= 1900)
    return { start: at, end: year.end + part[0].length, date: `${year.value}-${part[1]!}` };
  if (/^['’]s$/.test(text.slice(year.end, year.end + 2)) && year.value % 10 === 0) return undefined;
  const second = matchAt(SECOND_YEAR, text, year.end);
  const last = second ? completed(year.value, second[1]!) : 0;
  if (second && last > year.value && last - year.value <= 150) {
    return { start: at, end: year.end + second[0].length, date: `${year.value}/${last}` };
  }
  return wordedPeriod(text, at, year) ?? { start: at, end: year.end, date: `${year.value}` };
}

const PART_OF_YEAR = /^(?:early|late|mid|spring|summer|autumn|fall|winter)$/;

/** *from*, *between* before *late 2028* */
function openerBefore(text: string, at: number): Word | undefined {
  const opener = previousWord(text, at);
  return opener?.lower === 'from' || opener?.lower === 'between' ? opener : undefined;
}

/** `from 2019 to 2022`, `between 2019 and 2022`, `2019 to 2022`, `2019 – 2022` */
function wordedPeriod(text: string, at: number, year: { end: number; value: number }): CalendarDate | undefined {
  const before = previousWord(text, at);
  const opener = before && PART_OF_YEAR.test(before.lower) ? openerBefore(text, before.start) : before;
  const spaced = skipSpaces(text, year.end);
  const word = wordAt(text, spaced);
  const opened = opener?.lower === 'from' || opener?.lower === 'between';
  const dash = isDash(text.charCodeAt(spaced)) && isSpace(text.charCodeAt(spaced + 1)) && spaced > year.end;
  const joins =
    dash ||
    word?.lower === 'to' ||
    word?.lower === 'through' ||
    (word?.lower === 'until' && opened) ||
    (word?.lower === 'and' && opener?.lower === 'between');
  if (!joins) return undefined;
  const from = skipSpaces(text, dash ? spaced + 1 : word!.end);
  const part = opened && before !== opener ? wordAt(text, from) : undefined;
  const second = yearAt(text, part && PART_OF_YEAR.test(part.lower) ? skipSpaces(text, part.end) : from);
  if (!second || second.value <= year.value || second.value - year.value > 150) return undefined;
  return { start: opened ? opener.start : at, end: second.end, date: `${year.value}/${second.value}` };
}

/** `1990s`, `1990's` and the word *the* before it */
function decadeAt(text: string, at: number): CalendarDate | undefined {
  const end = digitsEnd(text, at);
  if (end !== at + 4 || text[end - 1] !== '0') return undefined;
  const apostrophe = text[end] === "'" || text[end] === '’' ? 1 : 0;
  if (text[end + apostrophe] !== 's' || !isBoundary(text, end + apostrophe + 1)) return undefined;
  const the = previousWord(text, at);
  return {
    start: the?.lower === 'the' ? the.start : at,
    end: end + apostrophe + 1,
    date: `${text.slice(at, end - 1)}X`,
  };
}

/**
 * A part of a year in words that begins with the ordinal at `at`: `third quarter of 2025`, `second half`, `first three quarters
 * of 2025`, `first nine months of 2025`, `third-quarter`.
 */
export function yearPartAt(text: string, at: number): CalendarDate | undefined {
  const first = ordinalAt(text, at);
  if (!first) return undefined;
  const joint = isHyphen(text.charCodeAt(first.end)) ? first.end + 1 : skipSpaces(text, first.end);
  const word = wordAt(text, joint);
  const spelled = word ? SMALL_NUMBERS.get(word.lower) : undefined;
  if (first.value === 1 && (spelled !== undefined || isDigit(text.charCodeAt(joint))))
    return firstPartsAt(text, at, joint);
  const parts = word && YEAR_PARTS.get(word.lower);
  if (!word || !parts || first.value > parts || first.value < 1 || !isBoundary(text, word.end)) return undefined;
  const year = yearBehind(text, word.end);
  const named = `${parts === 4 ? 'Q' : 'H'}${first.value}`;
  if (!year) return { start: at, end: word.end, date: `--${named}` };
  return { start: at, end: year.end, date: `${year.value}-${named}` };
}

/** `first three quarters of 2025`, `first nine months` */
function firstPartsAt(text: string, at: number, countStart: number): CalendarDate | undefined {
  const spelled = wordAt(text, countStart);
  const countEnd = spelled?.end ?? digitsEnd(text, countStart);
  const count = spelled ? SMALL_NUMBERS.get(spelled.lower) : Number(text.slice(countStart, countEnd));
  const unit = wordAt(text, skipSpaces(text, isHyphen(text.charCodeAt(countEnd)) ? countEnd + 1 : countEnd));
  if (!count || !unit) return undefined;
  const months = /^months?$/.test(unit.lower);
  if (!(months && count < 12) && !(/^quarters?$/.test(unit.lower) && count < 4)) return undefined;
  const year = yearBehind(text, unit.end);
  // without a year, "first three months" may be of anything
  if (!year && (months || count < 2)) return undefined;
  const stem = year ? String(year.value) : '-';
  const date = months ? `${stem}-01/${stem}-${pad(count)}` : `${stem}-Q1/${stem}-Q${count}`;
  return { start: at, end: year?.end ?? unit.end, date };
}

/** *of 2025*, *2025*, *of fiscal 2025* after a part of a year */
function yearBehind(text: string, at: number): { end: number; value: number } | undefined {
  const match = matchAt(YEAR_BEHIND, text, at);
  if (!match) return undefined;
  if (match[1]!.length === 2 && !/['’]|FY/.test(match[0])) return undefined;
  return { end: at + match[0].length, value: full(match[1]!) };
}

function ordinalAt(text: string, at: number): { end: number; value: number } | undefined {
  if (!isDigit(text.charCodeAt(at))) {
    const word = wordAt(text, at);
    const value = word && ORDINALS.get(word.lower);
    return word && value ? { end: word.end, value } : undefined;
  }
  const end = digitsEnd(text, at);
  const suffix = text.slice(end, end + 2).toLowerCase();
  if (end - at > 2 || !/^(?:st|nd|rd|th)$/.test(suffix) || isLetter(text.charCodeAt(end + 2))) return undefined;
  return { end: end + 2, value: Number(text.slice(at, end)) };
}

const FIXED_PREFIXES: ReadonlySet<string> = new Set(['mid', 'end']);
const LOOSE_PREFIXES: ReadonlySet<string> = new Set(['early', 'late', 'pre', 'post', 'year']);

/** Takes `mid-`, `end-` before a year into the span (with *the* before a decade); other prefixes only vouch for it. */
export function withPrefix(text: string, date: CalendarDate): CalendarDate {
  if (!isHyphen(text.charCodeAt(date.start - 1))) return date;
  const prefix = previousWord(text, date.start - 1);
  if (!prefix || prefix.end !== date.start - 1 || !FIXED_PREFIXES.has(prefix.lower)) return date;
  const the = date.date.endsWith('X') ? previousWord(text, prefix.start) : undefined;
  return { ...date, start: the?.lower === 'the' ? the.start : prefix.start };
}

/** True when the word before the hyphen at `at` may stand before a date or a number. */
export function isDatePrefix(word: string): boolean {
  return FIXED_PREFIXES.has(word) || LOOSE_PREFIXES.has(word);
}
