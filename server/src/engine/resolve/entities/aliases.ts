import { flagsOf, Is, isOrdinary, isPlace, isPlaceAdjective } from '../../recognize/names/words';
import { BEST, SINGLE } from './evidence';
import { type Group, rootOf, type Surnames, unite } from './groups';
import { endsGenerically, initialsOf, keyOf } from './names';

/** Joins the spellings of one organization; what a sure name vouches for becomes accepted. */
export function linkAliases(groups: ReadonlyMap<string, Group>, surnames: Surnames): void {
  linkPartners(groups);
  linkRegistered(groups);
  trimEvents(groups);
  const index = indexLong(groups);
  for (const group of groups.values()) {
    const long = findLong(group, index, surnames);
    if (long === undefined || group.occurrences.length === 0 || group.vetoed) continue;
    if (!group.accepted && !group.place && !isOpening(group, long) && !dropOthers(group)) continue;
    unite(long, group);
    group.accepted = true;
  }
}

/**
 * A short form that only its full name vouches for leaves out the places where a person or an everyday word is meant. False when
 * no place is left.
 */
function dropOthers(group: Group): boolean {
  const kept = group.occurrences.filter(({ candidate }) => (candidate.weight ?? 0) > SINGLE.notMeant);
  if (kept.length === 0) return false;
  group.occurrences.splice(0, group.occurrences.length, ...kept);
  return true;
}

function linkPartners(groups: ReadonlyMap<string, Group>): void {
  const names = new Map<number, Group[]>();
  for (const group of groups.values()) {
    for (const { sentence, candidate } of group.occurrences) {
      if (candidate.partner === undefined) continue;
      const waiting = names.get(sentence) ?? [];
      for (const other of waiting) if (isPair(sentence, other, group)) unite(other, group);
      waiting.push(group);
      names.set(sentence, waiting);
    }
  }
}

/** Partners point at each other by index; the nearer of the waiting ones in the same sentence is the partner. */
function isPair(sentence: number, a: Group, b: Group): boolean {
  for (const left of a.occurrences) {
    if (left.sentence !== sentence || left.candidate.partner === undefined) continue;
    for (const right of b.occurrences) {
      if (right.sentence !== sentence || right.candidate.partner === undefined) continue;
      const gap = left.start < right.start ? right.start - left.end : left.start - right.end;
      if (gap >= 0 && gap <= 6) return true;
    }
  }
  return false;
}

function linkRegistered(groups: ReadonlyMap<string, Group>): void {
  const byId = new Map<string, Group>();
  for (const group of groups.values()) {
    const id = group.occurrences.find(({ candidate }) => candidate.registryId !== undefined)?.candidate.registryId;
    if (id === undefined) continue;
    const known = byId.get(id);
    if (known === undefined) byId.set(id, group);
    else unite(known, group);
  }
}

const EVENTS = new Set(['forum', 'summit', 'conference', 'expo', 'day', 'media']);

/** *Baltic Freight Exchange Forum* beside *Baltic Freight Exchange* holds the name of the second. */
function trimEvents(groups: ReadonlyMap<string, Group>): void {
  for (const group of groups.values()) {
    const last = group.words.at(-1)!;
    if (group.words.length < 2 || !EVENTS.has(last.toLowerCase())) continue;
    const shorter = groups.get(keyOf(group.words.slice(0, -1)));
    if (shorter?.accepted !== true) continue;
    for (const { sentence, start, end, candidate } of group.occurrences) {
      const cut = candidate.text.slice(0, -last.length).trimEnd();
      shorter.occurrences.push({
        sentence,
        start,
        end: end - (candidate.text.length - cut.length),
        candidate: { ...candidate, text: cut },
      });
    }
    group.occurrences.length = 0;
    group.accepted = false;
  }
}

interface LongIndex {
  /** first word → the long names that begin with it */
  readonly first: ReadonlyMap<string, readonly Group[]>;
  /** every shorter spelling that a long name allows → the long name; first come, first served */
  readonly short: ReadonlyMap<string, Group>;
  readonly initials: ReadonlyMap<string, Group>;
}

function indexLong(groups: ReadonlyMap<string, Group>): LongIndex {
  const short = new Map<string, Group>();
  const initials = new Map<string, Group>();
  const first = new Map<string, Group[]>();
  const add = (map: Map<string, Group>, key: string, group: Group): void => {
    if (!map.has(key)) map.set(key, group);
  };
  const accepted = [...groups.values()].filter((group) => group.accepted && group.words.length > 1);
  for (const group of accepted) {
    const begun = first.get(group.core[0]!);
    if (begun === undefined) first.set(group.core[0]!, [group]);
    else if (begun.length < MOST_NAMESAKES) begun.push(group);
    for (const key of shortForms(group)) add(short, key, group);
    const letters = initialsOf(group.core);
    if (letters.length > 2) add(initials, letters.toUpperCase(), group);
    const withForms = initialsOf(group.words.map((word) => word.toLowerCase()));
    if (withForms.length > 2) add(initials, withForms.toUpperCase(), group);
  }
  return { short, initials, first };
}

/** More names that share a first word tell nothing. */
const MOST_NAMESAKES = 8;
const SHORTEST_CUT = 3;

/**
 * The only name that begins with the same telling word and that the two words cut short: the second word is the beginning of the
 * long name's (*Halcyon Bio* for *Halcyon Biological Products Group*), or both are groups.
 */
function findCut(group: Group, index: LongIndex): Group | undefined {
  const [first, second] = group.words.map((word) => word.toLowerCase());
  if (group.words.length !== 2 || second === undefined || !telling([first!], 0, 1)) return undefined;
  const fits = (index.first.get(first!) ?? []).filter((long) => {
    if (long === group || long.core.length < 3) return false;
    if (second === 'group') return long.core.at(-1) === 'group';
    return second.length >= SHORTEST_CUT && second.length < long.core[1]!.length && long.core[1]!.startsWith(second);
  });
  return fits.length === 1 ? fits[0] : undefined;
}

const LONGEST_NAME = 8;

/** Prefixes, the name without its first place or nationality, and single telling words. */
function shortForms(group: Group): string[] {
  const { core } = group;
  const forms: string[] = [];
  if (core.length < group.words.length) forms.push(keyOf(core));
  if (core.length > LONGEST_NAME) return forms;
  for (let end = core.length - 1; end >= 1; end--) if (telling(core, 0, end)) forms.push(keyOf(core.slice(0, end)));
  for (let from = 1; from < core.length; from++) {
    const rest = core.slice(from);
    if (telling(core, from, core.length)) forms.push(keyOf(rest));
    if (rest.length > 1 && endsGenerically(rest) && telling(core, from, core.length - 1))
      forms.push(keyOf(rest.slice(0, -1)));
  }
  return forms;
}

/** A part that still tells which one: a word of its own, or several words of which the name is made. */
function telling(core: readonly string[], from: number, to: number): boolean {
  const words = core.slice(from, to);
  if (
    words.length === 0 ||
    words[0] === '&' ||
    words.at(-1) === '&' ||
    words[0] === 'of' ||
    words[0] === 'and' ||
    words[0] === 'for'
  )
    return false;
  const last = words.at(-1)!;
  if (last === 'of' || last === 'and' || last === 'for' || last === 'the') return false;
  if (words.length === 1) {
    const word = words[0]!;
    const flags = flagsOf(word);
    const heads =
      Is.companyHead | Is.bodyHead | Is.sectorHead | Is.looseBodyHead | Is.outletHead | Is.otherHead | Is.ofHead;
    if (word.length < 3 || (flags & (Is.place | Is.adjective | heads)) !== 0) return false;
    return !isOrdinary(word) || (from === 0 && core.length <= 3);
  }
  if (isPlace(words.join(' '))) return false;
  if (from === 1 && isPlace(core[0]!)) return true;
  return from === 0 || words.some((word) => !isOrdinary(word)) || core.length - words.length === 1;
}

const LANDMARK =
  /^(?:valley|bay|river|lake|hills?|parks?|islands?|mountains?|bridge|street|square|beach|harbou?r|coast|hall|tower|peak|district|county|lane|quarter)$/;

/** *Calder Valley* for *Calder Valley Building Society*: several words, one of them no everyday word. */
function isOpening(group: Group, long: Group): boolean {
  const { words } = group;
  if (words.length < 2 || !long.certain || long.core.length <= words.length) return false;
  const lower = words.map((word) => word.toLowerCase());
  if (!LANDMARK.test(lower.at(-1)!)) return false;
  return (
    lower.every((word, at) => word === long.core[at]) && !isPlace(lower[0]!) && lower.some((word) => !isOrdinary(word))
  );
}

/** *Boca* for *Boca Juniors*: a body known by two words, of which the first is nothing else. */
function isClub(group: Group, long: Group): boolean {
  const word = group.key.toLowerCase();
  return (
    long.core.length === 2 &&
    long.core[0] === word &&
    !isOrdinary(word) &&
    !group.person &&
    long.occurrences.every(({ candidate }) => candidate.reason === 'known body')
  );
}

/** A place, a people or a topic often lends its name to a body; a company's short form is safer. */
function leastEvidence(group: Group, long: Group): number {
  if (isOpening(group, long)) return BEST.opening;
  const body = long.occurrences.some(
    ({ candidate }) => candidate.type === 'organization' && candidate.reason !== 'outlet',
  );
  if (group.words.length === 1) {
    if (body) return isClub(group, long) ? BEST.club : BEST.bodyWord;
    const opens = long.core[0] === group.key.toLowerCase();
    return opens ? BEST.firstWord : BEST.laterWord;
  }
  const first = group.words[0]!.toLowerCase();
  return group.words.length === 2 && (isPlaceAdjective(first) || isPlace(first)) ? BEST.placed : BEST.several;
}

/** *Kinsale* for *Kinsale Lithium*: the only name that begins with the place, which acts and where nothing lies. */
function placeInName(group: Group, index: LongIndex): Group | undefined {
  if (group.words.length !== 1 || group.best < BEST.acting) return undefined;
  const namesakes = index.first.get(group.key.toLowerCase()) ?? [];
  const long = namesakes[0];
  if (long === undefined || namesakes.some((other) => rootOf(other) !== rootOf(long)) || !long.certain)
    return undefined;
  const company = long.occurrences.every(({ candidate }) => candidate.type !== 'organization');
  const lies = group.occurrences.some(({ candidate }) => (candidate.weight ?? 0) < SINGLE.located);
  return company && !lies ? long : undefined;
}

function findLong(group: Group, index: LongIndex, surnames: Surnames): Group | undefined {
  if (group.place && !group.accepted) return placeInName(group, index);
  const registered = group.occurrences.some(
    ({ candidate }) => candidate.reason === 'registry' || candidate.reason === 'known body',
  );
  const single = group.words.length === 1 ? group.words[0]! : undefined;
  if (single !== undefined && single === single.toUpperCase() && single.length > 2) {
    const long = index.initials.get(single);
    if (long !== undefined && rootOf(long) !== rootOf(group)) return long;
  }
  const long = index.short.get(group.key.toLowerCase()) ?? findCut(group, index);
  if (long === undefined || long === group || rootOf(long) === rootOf(group)) return undefined;
  if (registered && group.accepted) return undefined;
  if (!group.accepted && group.best < leastEvidence(group, long)) return undefined;
  if (single === undefined) return long;
  const lower = single.toLowerCase();
  const opens = long.core[0] === lower && long.certain;
  if ((surnames.get(lower) ?? Infinity) < (opens ? long.occurrences[0]!.start : Infinity)) return undefined;
  return isOrdinary(lower) && !group.accepted && !(opens && group.best >= BEST.inside) ? undefined : long;
}
