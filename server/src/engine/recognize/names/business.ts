import { once } from '../../base/once';
import { AMBIGUOUS_NAMES } from '../../lexicon/ambiguousNames';
import companyNames from '../../lexicon/companyNames.json';
import { ALSO_SURNAMES, EVERYDAY_BODIES, worldBusiness } from '../../lexicon/worldBusiness';
import { tokenize } from '../../text/tokens';
import { flagsOf, Is, isOrdinary, isPlace, isPlaceAdjective } from './words';

/**
 * How much a name in the lexicons of companies says by itself: `certain` (*Saudi Aramco*), `likely` (well known, but short or made
 * of everyday words: *First Quantum*, `BT`), `listed` (of a small listed company), `weak` (also a word, a place or a surname: *Next*).
 */
export type Fame = 'certain' | 'likely' | 'listed' | 'weak';

/** A name of the lexicons in a text: tokens `[from, to)`. */
export interface BusinessName {
  readonly from: number;
  readonly to: number;
  readonly fame: Fame;
}

interface Lexicon {
  /** as written in the texts, words and marks parted by spaces */
  readonly world: ReadonlySet<string>;
  /** well-known listed companies, lower case */
  readonly large: ReadonlySet<string>;
  /** first word, lower case → most words of a name in the two above */
  readonly longest: ReadonlyMap<string, number>;
  /** small words that are a name (`WHOLE`: *imec*) or open one (`OPENS`: *dbt Labs*) */
  readonly small: ReadonlyMap<string, number>;
}

const LONGEST_LISTED = 6;
const WHOLE = 1;
const OPENS = 2;

/** Built when the first capitalised word is looked up; the same for every text. */
const lexicon: () => Lexicon = once(buildLexicon);
/** The other listed companies, sorted by code unit. */
const smallListed: () => readonly string[] = once(() => companyNames.listed.split(';'));

/** Names whose words are their tokens; most are. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/i;

/** The name as it is looked up: words and marks parted by spaces. */
export function spelledOut(name: string): string {
  if (PLAIN.test(name)) return name;
  return tokenize(name)
    .map((token) => token.text)
    .join(' ');
}

function buildLexicon(): Lexicon {
  const world = new Set<string>();
  const longest = new Map<string, number>();
  const add = (names: Set<string>, name: string): void => {
    names.add(name);
    let words = 1;
    let first = name.indexOf(' ');
    for (let at = first; at >= 0; at = name.indexOf(' ', at + 1)) words++;
    if (first < 0) first = name.length;
    const key = name.slice(0, first).toLowerCase();
    if (words > (longest.get(key) ?? 0)) longest.set(key, words);
  };
  for (const names of [worldBusiness(), EVERYDAY_BODIES]) {
    for (const name of names) add(world, spelledOut(name));
  }
  const large = new Set<string>();
  for (const name of companyNames.large.split(';')) add(large, name);
  const small = new Map<string, number>();
  for (const name of world) {
    const code = name.charCodeAt(0);
    if (code < 0x61 || code > 0x7a) continue;
    const space = name.indexOf(' ');
    if (space > 0) small.set(name.slice(0, space), (small.get(name.slice(0, space)) ?? 0) | OPENS);
    else if (name.length > SHORT && name === name.toLowerCase() && fameOf([name]) === 'certain')
      small.set(name, (small.get(name) ?? 0) | WHOLE);
  }
  return { world, large, longest, small };
}

const SHORT = 3;

function fameOf(words: readonly string[]): Fame {
  if (words.length > 1) return isEveryday(words) ? 'likely' : 'certain';
  const word = words[0]!;
  const lower = word.toLowerCase();
  if (word === word.toUpperCase()) return (flagsOf(lower) & Is.otherAcronym) === 0 ? 'likely' : 'weak';
  if (AMBIGUOUS_NAMES.has(word) || isEveryday(words) || (flagsOf(lower) & (Is.given | Is.family)) !== 0) return 'weak';
  return word.length > SHORT && !ALSO_SURNAMES.has(word) ? 'certain' : 'likely';
}

/** Only words that prose or a map holds. */
function isEveryday(words: readonly string[]): boolean {
  return words.every((word) => {
    const lower = word.toLowerCase();
    return !/\p{L}{2}/u.test(word) || isOrdinary(lower) || isPlace(lower) || isPlaceAdjective(lower);
  });
}

/**
 * The longest well-known name that begins at the word and ends before `limit`. `rest` looks it up among the small listed companies
 * too, whose list is long.
 */
export function businessAt(
  words: readonly string[],
  from: number,
  limit: number,
  rest: boolean,
): BusinessName | undefined {
  const best = knownBusinessAt(words, from, limit);
  if (!rest) return best;
  const small = listedAt(smallListed(), words, from, limit);
  return small !== undefined && small > (best?.to ?? from) ? { from, to: small, fame: 'listed' } : best;
}

function knownBusinessAt(words: readonly string[], from: number, limit: number): BusinessName | undefined {
  const { world, large, longest } = lexicon();
  const most = longest.get(words[from]!.toLowerCase());
  if (most === undefined) return undefined;
  let best: BusinessName | undefined;
  let key = '';
  for (let to = from + 1; to <= limit && to - from <= most; to++) {
    key += key === '' ? words[to - 1]! : ` ${words[to - 1]!}`;
    if (world.has(key)) best = { from, to, fame: fameOf(words.slice(from, to)) };
    else if (large.has(to - from > 1 || key !== key.toUpperCase() ? key.toLowerCase() : key))
      best = { from, to, fame: largeFame(words.slice(from, to)) };
  }
  return best;
}

function largeFame(words: readonly string[]): Fame {
  if (!isEveryday(words) && !(words.length === 1 && AMBIGUOUS_NAMES.has(words[0]!))) return 'likely';
  return words.length === 1 ? 'weak' : 'listed';
}

/** Binary search: an index over so many names would take longer to build than a text takes to read. */
function listedAt(
  listed: readonly string[],
  words: readonly string[],
  from: number,
  limit: number,
): number | undefined {
  const first = words[from]!;
  let best: number | undefined;
  let key = first === first.toUpperCase() && from + 1 === limit ? first : first.toLowerCase();
  for (let to = from + 1; ;) {
    const name = listed[lowerBound(listed, key)];
    if (name?.startsWith(key) !== true) return best;
    if (name.length === key.length) best = to;
    if (to >= limit || to - from >= LONGEST_LISTED) return best;
    key += ` ${words[to]!.toLowerCase()}`;
    to++;
  }
}

function lowerBound(sorted: readonly string[], key: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The name that the small word is or begins: *imec*, *dbt Labs*, *data.world*. */
export function smallBusinessAt(words: readonly string[], from: number): BusinessName | undefined {
  const kind = lexicon().small.get(words[from]!);
  if (kind === undefined) return undefined;
  const found = (kind & OPENS) === 0 ? undefined : knownBusinessAt(words, from, words.length);
  if (found !== undefined && found.to - from > 1 && (found.fame === 'certain' || words[from + 1] === '.')) return found;
  return (kind & WHOLE) === 0 ? undefined : { from, to: from + 1, fame: 'certain' };
}
