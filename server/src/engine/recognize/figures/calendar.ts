import { BEFORE_MONTH, BEFORE_YEAR, MONTH_NUMBERS } from '../../lexicon/dates';
import {
  digitsEnd,
  isBoundary,
  isDash,
  isDigit,
  isHyphen,
  isLetter,
  isSpace,
  isUpper,
  matchAt,
  previousWord,
  skipSpaces,
  wordAt,
} from './scan';

/** A date or period with its ISO 8601 form. */
export interface CalendarDate {
  readonly start: number;
  readonly end: number;
  readonly date: string;
}

interface Month {
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

const ISO = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const NUMERIC = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/y;
const YEAR_MONTH = /(\d{4})-(\d{2})(?![\d-])/y;
const SUFFIX = /(?:st|nd|rd|th)(?![a-z])/iy;

export const pad = (value: number): string => String(value).padStart(2, '0');

/** `2026`, or `-` where the year is not said, so that `-` + `-02` makes `--02`. */
const yearOr = (year: number | undefined): string => (year === undefined ? '-' : String(year));

/** The month name at `at`: capitalised or all in capitals; a full stop after an abbreviation is taken in. */
export function monthAt(text: string, at: number): Month | undefined {
  if (!isUpper(text.charCodeAt(at))) return undefined;
  const word = wordAt(text, at);
  const number = word && MONTH_NUMBERS.get(word.lower);
  if (!word || !number || !(isBoundary(text, word.end) || isDigit(text.charCodeAt(word.end)))) return undefined;
  const short = word.text.length <= 4 && word.lower !== 'june' && word.lower !== 'july' && word.lower !== 'may';
  return { start: at, end: short && text[word.end] === '.' ? word.end + 1 : word.end, number };
}

/** A day of the month, with or without *st*, *nd*, *rd*, *th*. */
function dayAt(text: string, at: number): { end: number; value: number } | undefined {
  const end = digitsEnd(text, at);
  const value = Number(text.slice(at, end));
  if (end === at || end > at + 2 || value < 1 || value > 31) return undefined;
  const suffix = matchAt(SUFFIX, text, end);
  return { end: suffix ? end + suffix[0].length : end, value };
}

/** A year of four digits, 1000–2199, at `at`. */
export function yearAt(text: string, at: number): { end: number; value: number } | undefined {
  const end = digitsEnd(text, at);
  const value = Number(text.slice(at, end));
  if (end !== at + 4 || value < 1000 || value > 2199) return undefined;
  if (
    isLetter(text.charCodeAt(end)) ||
    (text[end] === ',' && isDigit(text.charCodeAt(end + 1)) && isDigit(text.charCodeAt(end + 3)))
  )
    return undefined;
  return { end, value };
}

/** The year after a date: `, 2026`, ` 2026`. */
function yearAfter(text: string, at: number): { end: number; value: number } | undefined {
  const start = skipSpaces(text, text[at] === ',' ? at + 1 : at);
  const year = yearAt(text, start);
  return year && year.value >= 1700 && text[year.end] !== '%' ? year : undefined;
}

/** The joint of a period at `at`: dash, *to*, *and*, *until*; the offset after it. */
function periodJoint(text: string, at: number, opener: string | undefined): number | undefined {
  const spaced = skipSpaces(text, at);
  if (isDash(text.charCodeAt(spaced)))
    return (spaced === at) === !isSpace(text.charCodeAt(spaced + 1)) ? skipSpaces(text, spaced + 1) : undefined;
  const word = wordAt(text, spaced);
  if (!word) return undefined;
  const joins =
    word.lower === 'to' ||
    word.lower === 'through' ||
    ((word.lower === 'and' || word.lower === '&') && opener === 'between') ||
    (word.lower === 'until' && opener === 'from');
  return joins ? skipSpaces(text, word.end) : undefined;
}

function openerOf(text: string, at: number): { start: number; lower: string } | undefined {
  const word = previousWord(text, at);
  return word && (word.lower === 'from' || word.lower === 'between') ? word : undefined;
}

/** A date that begins with digits at `at`. */
export function digitDateAt(text: string, at: number): CalendarDate | undefined {
  const end = digitsEnd(text, at);
  const next = text[end] ?? '';
  if ('-/.'.includes(next) && isDigit(text.charCodeAt(end + 1))) {
    const numeric = end === at + 4 ? isoAt(text, at) : numericAt(text, at);
    if (numeric) return numeric;
  }
  return end <= at + 2 ? dayMonthAt(text, at) : undefined;
}

function isoAt(text: string, at: number): CalendarDate | undefined {
  const full = matchAt(ISO, text, at);
  if (full) {
    const month = Number(full[3]);
    const day = Number(full[4]);
    return valid(month, day)
      ? { start: at, end: at + full[0].length, date: `${full[1]!}-${pad(month)}-${pad(day)}` }
      : undefined;
  }
  const short = matchAt(YEAR_MONTH, text, at);
  const month = Number(short?.[2]);
  const year = Number(short?.[1]);
  // 2010-12 is a period of years, 2024-05 a month
  if (!short || month < 1 || month > 12 || year < 1900 || year > 2100 || month > year % 100) return undefined;
  return { start: at, end: at + short[0].length, date: `${short[1]!}-${short[2]!}` };
}

function numericAt(text: string, at: number): CalendarDate | undefined {
  const match = matchAt(NUMERIC, text, at);
  if (!match) return undefined;
  const first = Number(match[1]);
  const second = Number(match[3]);
  const american = second > 12;
  const [day, month] = american ? [second, first] : [first, second];
  return valid(month, day)
    ? { start: at, end: at + match[0].length, date: `${match[4]!}-${pad(month)}-${pad(day)}` }
    : undefined;
}

function valid(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** `3 February 2026`, `3rd of February`, `3–5 February 2026`, `1 March to 30 April 2025`. */
function dayMonthAt(text: string, at: number): CalendarDate | undefined {
  const day = dayAt(text, at);
  if (!day) return undefined;
  const until = secondDay(text, at, day.end);
  const of = wordAt(text, skipSpaces(text, (until ?? day).end));
  const monthStart = of?.lower === 'of' ? skipSpaces(text, of.end) : skipSpaces(text, (until ?? day).end);
  const joined = text[monthStart] === '-' ? monthStart + 1 : monthStart;
  const month = joined > (until ?? day).end ? monthAt(text, joined) : undefined;
  if (!month) return undefined;
  if (month.number === 5 && text[month.end] !== ',' && isModalMay(text, month.end)) return undefined;
  const dashed = isHyphen(text.charCodeAt(month.end)) ? yearAt(text, month.end + 1) : undefined;
  const year = dashed ?? yearAfter(text, month.end);
  const end = year?.end ?? month.end;
  const stem = `${yearOr(year?.value)}-${pad(month.number)}`;
  if (until) {
    const opener = openerOf(text, at);
    return { start: opener?.start ?? at, end, date: `${stem}-${pad(day.value)}/${stem}-${pad(until.value)}` };
  }
  return { start: at, end, date: `${stem}-${pad(day.value)}` };
}

function isModalMay(text: string, at: number): boolean {
  const next = wordAt(text, skipSpaces(text, at));
  return next !== undefined && /^(?:be|have|not|also|need|get|see|take|become)$/.test(next.lower);
}

/** the second day of `3–5 February`, `26 and 27 September` */
function secondDay(text: string, start: number, at: number): { end: number; value: number } | undefined {
  const and = wordAt(text, skipSpaces(text, at));
  const joint = and?.lower === 'and' ? skipSpaces(text, and.end) : periodJoint(text, at, openerOf(text, start)?.lower);
  const day = joint === undefined ? undefined : dayAt(text, joint);
  if (!day || !isBoundary(text, day.end)) return undefined;
  // "Feb. 4 and 5 March" are two dates
  return isLetter(text.charCodeAt(start)) && monthAt(text, skipSpaces(text, day.end)) ? undefined : day;
}

/** A date that begins with a month at `at`: `February 3, 2026`, `Jan. 2025`, `January–September 2025`, `in March`. */
export function monthDateAt(text: string, at: number): CalendarDate | undefined {
  const month = monthAt(text, at);
  if (!month) return undefined;
  const gap = skipSpaces(text, month.end);
  const the = wordAt(text, gap);
  const dayStart = the?.lower === 'the' ? skipSpaces(text, the.end) : gap;
  const day = dayAt(text, dayStart);
  if (day && isDateDay(text, day.end)) return monthDay(text, at, month, day);
  const year = yearAfter(text, month.end) ?? shortYear(text, month.end);
  if (year) return continued(text, at, { month, year: year.value, end: year.end });
  if (isForename(text, month)) return undefined;
  return continued(text, at, { month, year: undefined, end: month.end });
}

const FAMILY_NAME = /[ \u00a0](?:(?:de|van|von|der|den|ten|ter|le|la|du|di|da|dos|el|al)[ \u00a0])+(?=\p{Lu})/uy;
const JAN_FAMILY = /[ \u00a0]\p{Lu}\p{Ll}/uy;

/** *Jan de Wit*, *April van Dyk*, *Jan Wolfe*: the name of a person. */
function isForename(text: string, month: Month): boolean {
  if (matchAt(FAMILY_NAME, text, month.end)) return true;
  return text.slice(month.start, month.end) === 'Jan' && matchAt(JAN_FAMILY, text, month.end) !== null;
}

/** `Jan '25`, `Jan-25` */
function shortYear(text: string, at: number): { end: number; value: number } | undefined {
  const mark = skipSpaces(text, at);
  if (text[mark] !== "'" && text[mark] !== '’' && !(isHyphen(text.charCodeAt(mark)) && mark === at)) return undefined;
  const end = digitsEnd(text, mark + 1);
  return end === mark + 3 && isBoundary(text, end)
    ? { end, value: 2000 + Number(text.slice(mark + 1, end)) }
    : undefined;
}

function isDateDay(text: string, end: number): boolean {
  if (isLetter(text.charCodeAt(end)) || text[end] === '%' || text[end] === ':') return false;
  return !(
    (text[end] === '.' || text[end] === ',') &&
    isDigit(text.charCodeAt(end + 1)) &&
    isDigit(text.charCodeAt(end + 2)) &&
    !isDigit(text.charCodeAt(end + 4))
  );
}

function monthDay(text: string, at: number, month: Month, day: { end: number; value: number }): CalendarDate {
  const until = secondDay(text, at, day.end);
  const year = yearAfter(text, (until ?? day).end);
  const stem = `${yearOr(year?.value)}-${pad(month.number)}`;
  const end = year?.end ?? (until ?? day).end;
  const opener = until ? openerOf(text, at) : undefined;
  if (until) return { start: opener?.start ?? at, end, date: `${stem}-${pad(day.value)}/${stem}-${pad(until.value)}` };
  const joint = periodJoint(text, end, openerOf(text, at)?.lower);
  const second = joint === undefined ? undefined : monthDayAt(text, joint);
  if (!second) return { start: at, end, date: `${stem}-${pad(day.value)}` };
  const first = `${yearOr(year?.value ?? second.year)}-${pad(month.number)}-${pad(day.value)}`;
  return { start: openerOf(text, at)?.start ?? at, end: second.end, date: `${first}/${second.date}` };
}

function monthDayAt(text: string, at: number): { end: number; date: string; year: number | undefined } | undefined {
  const month = monthAt(text, at);
  const day = month && dayAt(text, skipSpaces(text, month.end));
  if (!month || !day) return undefined;
  const year = yearAfter(text, day.end);
  return {
    end: year?.end ?? day.end,
    date: `${yearOr(year?.value)}-${pad(month.number)}-${pad(day.value)}`,
    year: year?.value,
  };
}

/** A month that may begin a period, or stands alone after a word that shows it is a month. */
function continued(
  text: string,
  at: number,
  first: { month: Month; year: number | undefined; end: number },
): CalendarDate | undefined {
  const opener = openerOf(text, at);
  const joint = periodJoint(text, first.end, opener?.lower);
  const second = joint === undefined ? undefined : monthAt(text, joint);
  if (second) {
    const year = yearAfter(text, second.end);
    const begin = first.year ?? (year && first.month.number > second.number ? year.value - 1 : year?.value);
    const date = `${yearOr(begin)}-${pad(first.month.number)}/${yearOr(year?.value)}-${pad(second.number)}`;
    if (year || opener || joint === first.end + 1)
      return { start: opener?.start ?? at, end: year?.end ?? second.end, date };
  }
  const date = `${yearOr(first.year)}-${pad(first.month.number)}`;
  if (first.year !== undefined) return { start: at, end: first.end, date };
  const before = previousWord(text, at);
  if (!before || !BEFORE_MONTH.has(before.lower) || text[first.end] === "'" || text[first.end] === '’')
    return undefined;
  return isUpper(text.charCodeAt(skipSpaces(text, first.end))) ? undefined : { start: at, end: first.end, date };
}

/** Whether the word before shows that four digits are a year. */
export function precedesYear(word: string): boolean {
  return BEFORE_YEAR.has(word);
}
