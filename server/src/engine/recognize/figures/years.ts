import type { CalendarDate } from './calendar';
import { precedesYear } from './calendar';
import { currencyBefore } from './money';
import { isHyphen, isLetter, isSpace, previousWord, skipSpaces, wordAt } from './scan';
import { unitAt } from './units';
import { isCountable } from './amount';

const APPROXIMATORS: ReadonlySet<string> = new Set(
  'about some than least nearly almost roughly approximately over exactly'.split(' '),
);
const COUNTED =
  /^(?:people|workers|employees|jobs|units|homes|houses|households|men|women|children|students|staff|vehicles|cars|tonnes|tons|patients|shares|customers|members|residents|soldiers|troops|passengers|participants|protesters|migrants|refugees|rooms|beds|acres|stores|shops|pages|seats|cases|deaths|words|times|engineers|scientists|companies|firms|farmers)$/;

/** Whether four digits at `at`, read as the year or period in `period`, are a date and not a count, sum or code. */
export function isYear(text: string, at: number, period: CalendarDate): boolean {
  if (/[/XQH]/.test(period.date)) return !currencyBefore(text, at);
  const value = Number(period.date);
  const { end } = period;
  const follows = text[end];
  if (currencyBefore(text, at) || follows === '%' || follows === '+' || follows === '/' || follows === '°')
    return false;
  if (follows === '.' && /\d/.test(text[end + 1] ?? '')) return false;
  if (isHyphen(text.charCodeAt(end)) && unitAt(text, end, true)) return false;
  const before = previousWord(text, at);
  const introduced = before !== undefined && precedesYear(before.lower);
  if (value < 1900 || value > 2100)
    return (
      introduced &&
      value >= 1200 &&
      !countsSomething(text, end) &&
      (before.lower !== 'of' || value >= 1800) &&
      before.lower !== 'for' &&
      before.lower !== 'to' &&
      before.lower !== 'from'
    );
  if (isSpace(text.charCodeAt(end)) && unitBehind(text, end)) return false;
  // "ABC 2000": the round number is a year only when a preposition or the like says so
  if (value === 2000 && before && !introduced && before.text.length > 1 && before.text === before.text.toUpperCase())
    return false;
  if (before && APPROXIMATORS.has(before.lower) && (value === 2000 || isCountable(text, end))) return false;
  return !(
    countsSomething(text, end) &&
    (value === 2000 || !introduced || COUNTED.test(wordAt(text, skipSpaces(text, end))?.lower ?? ''))
  );
}

/** a unit, magnitude or currency name behind white space; symbols that are words (*in*, *at*) do not count */
function unitBehind(text: string, end: number): boolean {
  const word = wordAt(text, skipSpaces(text, end));
  if (!word) return text[skipSpaces(text, end)] === '%' || text[skipSpaces(text, end)] === '°';
  if (/^(?:day|month|week|year|quarter|hour|second|bar|minute|century|decade)$/.test(word.lower)) return false;
  if (
    /^(?:million|billion|trillion|thousand|dollars|euros|yen|yuan|rupees|percent|per|pounds|won|pesos)$/.test(
      word.lower,
    )
  ) {
    return word.lower !== 'per' || /^per cent/.test(text.slice(word.start, word.start + 8).toLowerCase());
  }
  return unitAt(text, end, true) !== undefined;
}

function countsSomething(text: string, end: number): boolean {
  if (!isSpace(text.charCodeAt(end))) return false;
  const word = wordAt(text, skipSpaces(text, end));
  return word !== undefined && isLetter(text.charCodeAt(word.start)) && COUNTED.test(word.lower);
}
