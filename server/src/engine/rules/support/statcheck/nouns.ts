/** What counted nouns say of each other. Own word lists, from usage. */

const PEOPLE = new Set(
  (
    'people person worker employee staff passenger patient member student resident victim casualty death prisoner detainee hostage migrant ' +
    'refugee player candidate delegate participant adult customer user viewer voter lawmaker senator man woman child boy girl minor ' +
    'civilian soldier troop officer policeman teacher nurse doctor engineer researcher scientist foreigner national citizen ' +
    'manager director executive inmate protester tourist guest baby infant teenager pensioner farmer fighter militant pilgrim ' +
    'volunteer journalist expert official survivor respondent applicant graduate pupil resident dead'
  ).split(' '),
);
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['policemen', 'policeman'],
  ['troops', 'troop'],
]);
const COMPLEMENTS: readonly (readonly [string, string])[] = [
  ['man', 'woman'],
  ['boy', 'girl'],
  ['adult', 'child'],
  ['home', 'away'],
];

/** The last word of a noun phrase, in the singular and in small letters. */
export function headOf(phrase: string): string {
  const last = phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase();
  return IRREGULAR.get(last) ?? singular(last);
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/u.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !/(?:ss|us|is)$/u.test(word) ? word.slice(0, -1) : word;
}

/** True when things called `part` may be among things called `whole`: *invention patents* among *patents*, *children* among *people*. */
export function canBePartOf(part: string, whole: string): boolean {
  const a = headOf(part);
  const b = headOf(whole);
  return a === b || (PEOPLE.has(a) && PEOPLE.has(b));
}

/** True when the two phrases have a word in common, its ending aside: *patent filings*, *invention patents*. */
export function shareWord(a: string, b: string): boolean {
  const words = new Set(
    a
      .toLowerCase()
      .split(/[\s-]+/u)
      .map(headOf),
  );
  return b
    .toLowerCase()
    .split(/[\s-]+/u)
    .some((word) => word.length > 3 && words.has(headOf(word)));
}

/** True for *invention patents* beside *patents*: the same head with more words before it. */
export function isKindOf(part: string, whole: string): boolean {
  return part.length > whole.length && part.toLowerCase().endsWith(` ${whole.toLowerCase()}`);
}

/** True when nothing can be both, so that the parts make a whole: *men* and *women*. */
export function areComplements(a: string, b: string): boolean {
  const [x, y] = [headOf(a), headOf(b)];
  return COMPLEMENTS.some(([one, two]) => (x === one && y === two) || (x === two && y === one));
}
