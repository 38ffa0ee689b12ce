/**
 * Words of the calendar and of financial periods in English.
 * Origin: the language's closed sets; month abbreviations after the Associated Press and Guardian style guides.
 */

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** month names and abbreviations (lower case, without full stop) to 1–12 */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map<string, number>([
  ...MONTHS.map((name, index): [string, number] => [name, index + 1]),
  ...MONTHS.map((name, index): [string, number] => [name.slice(0, 3), index + 1]),
  ['sept', 9],
]);

/** words before a bare month, without a day or year, that show that the month is meant */
export const BEFORE_MONTH: ReadonlySet<string> = new Set(
  (
    'in since until till by during through throughout from between of last next this early late mid before after ' +
    'every each for to and'
  ).split(' '),
);

/** prepositions that stand before a year */
export const BEFORE_YEAR: ReadonlySet<string> = new Set(
  (
    'in since until till by during through throughout from of before after early late circa around mid fiscal year ' +
    'for to between ending ended summer autumn fall winter spring'
  ).split(' '),
);

/** parts of a year by name: what is counted, and how many of them a year holds */
export const YEAR_PARTS: ReadonlyMap<string, number> = new Map([
  ['quarter', 4],
  ['half', 2],
]);
