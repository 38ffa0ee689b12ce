import type { MentionType, NameCandidate, SentenceFacts } from '../../recognize/model';
import type { TextStructure } from '../../text/model';
import { isOrdinary, isPlaceAdjective } from '../../recognize/names/words';
import { keyOf, type NameKey, type NameKeys } from './names';

/** A candidate with its place in the article. */
export interface Occurrence {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly candidate: NameCandidate;
}

/** All candidates of one spelling. */
export interface Group {
  readonly key: string;
  readonly words: readonly string[];
  readonly core: readonly string[];
  readonly occurrences: Occurrence[];
  /** strongest evidence of one place */
  best: number;
  /** evidence of all places */
  sum: number;
  certain: boolean;
  person: boolean;
  place: boolean;
  /** the article defines it as the abbreviation of something else */
  vetoed: boolean;
  /** union-find parent */
  parent: Group | undefined;
  accepted: boolean;
}

/** Share of the other places' evidence that counts beside the strongest. */
const OTHERS = 0.4;
/** Evidence that a single-word name of an organization shows on average; places that show less speak against it. */
const USUAL = 0.45;
/** As in the recogniser: enough to be a mention. */
const ENOUGH = 1.2;
const MOST_OTHERS = 0.9;
/** The recogniser's reason for an acronym of something that is no organization. */
const ABBREVIATES_OTHER = 'abbreviates another kind of name';
/** Without one place that says a little, many places that say nothing do not add up. */
const LEAST_BEST = 0.8;
/** Places that show less mean the everyday word. */
const NO_NAME = 0.15;

/** The recogniser's evidence against a name that a person's title or age stands beside. */
const TITLED = -3.5;

/** Words of persons' names, lower case → where the first of those persons is named. */
export type Surnames = ReadonlyMap<string, number>;

/** Candidates of the whole article by spelling, in order of first use. */
export function groupCandidates(
  structure: TextStructure,
  facts: readonly SentenceFacts[],
  keys: NameKeys,
): Map<string, Group> {
  const groups = new Map<string, Group>();
  // Most names recur in the same spelling.
  const byText = new Map<string, Group | null>();
  const groupOf = (text: string): Group | null => {
    const name = keys.of(text);
    let group: Group | null = null;
    if (name !== null) {
      group = groups.get(name.key) ?? newGroup(name);
      groups.set(name.key, group);
    }
    byText.set(text, group);
    return group;
  };
  for (let sentence = 0; sentence < facts.length; sentence++) {
    const offset = structure.sentences[sentence]?.start ?? 0;
    for (const candidate of facts[sentence]!.names) {
      const known = byText.get(candidate.text);
      const group = known === undefined ? groupOf(candidate.text) : known;
      if (group === null) continue;
      addOccurrence(group, { sentence, start: offset + candidate.start, end: offset + candidate.end, candidate });
    }
  }
  return groups;
}

function newGroup({ key, words, core }: NameKey): Group {
  return {
    key,
    words,
    core,
    occurrences: [],
    best: -Infinity,
    sum: 0,
    certain: false,
    person: false,
    place: false,
    vetoed: false,
    parent: undefined,
    accepted: false,
  };
}

function addOccurrence(group: Group, occurrence: Occurrence): void {
  const { candidate } = occurrence;
  const weight = candidate.weight ?? (candidate.strength === 'certain' ? 4 : candidate.strength === 'likely' ? 1.5 : 0);
  group.occurrences.push(occurrence);
  group.best = Math.max(group.best, weight);
  group.sum += Math.max(-3, Math.min(3, weight));
  if (candidate.strength === 'certain') group.certain = true;
  if (candidate.as === 'person') group.person = true;
  if (candidate.as === 'place') group.place = true;
  if (candidate.reason === ABBREVIATES_OTHER) group.vetoed = true;
}

/** Accepts what its own evidence carries; persons' surnames need more than a verb of saying. */
export function acceptGroups(groups: ReadonlyMap<string, Group>, surnames: Surnames): void {
  for (const group of groups.values()) {
    if (isSurname(group, surnames) && (!isSure(group) || isNamesake(group, surnames))) {
      group.person = true;
      continue;
    }
    if (group.vetoed && !isSure(group)) continue;
    if (isWord(group) && keepNames(group)) {
      group.accepted = true;
      continue;
    }
    group.accepted = group.certain || (group.best >= LEAST_BEST && total(group) >= ENOUGH);
  }
}

/** One word that prose holds as well: *Target*, *American*. */
function isWord(group: Group): boolean {
  const word = group.words[0]!.toLowerCase();
  return group.words.length === 1 && (isOrdinary(word) || isPlaceAdjective(word));
}

/** Leaves a company's name that is also a word (*Shell*) only the places where the company is meant. False where there are none. */
function keepNames(group: Group): boolean {
  const sure = group.certain ? NO_NAME : LEAST_BEST;
  const meant =
    group.occurrences.some(({ candidate }) => candidate.strength !== 'possible') &&
    group.occurrences.some(({ candidate }) => /^(?:listed|known|registry|noun after)/.test(candidate.reason));
  if (!meant) return false;
  const kept = group.occurrences.filter(({ candidate }) => (candidate.weight ?? 0) > sure);
  if (kept.length > 0) group.occurrences.splice(0, group.occurrences.length, ...kept);
  return kept.length > 0;
}

function isSurname(group: Group, surnames: Surnames): boolean {
  return group.words.length === 1 && surnames.has(group.key.toLowerCase());
}

/** *Dana Ford … Ford added*: known as a company, but the article has named a person so before. */
function isNamesake(group: Group, surnames: Surnames): boolean {
  const known = group.occurrences.every(
    ({ candidate }) => candidate.strength !== 'certain' || /^(?:registry|known)/.test(candidate.reason),
  );
  return known && (surnames.get(group.key.toLowerCase()) ?? Infinity) < group.occurrences[0]!.start;
}

function total(group: Group): number {
  const top = Math.min(3, group.best);
  const usual = group.words.length === 1 ? USUAL : 0;
  const others = (group.sum - Math.max(-3, top) - (group.occurrences.length - 1) * usual) * OTHERS;
  return top + Math.max(-MOST_OTHERS, Math.min(MOST_OTHERS, others));
}

/** Registered, known or with a form of its own; context alone does not outweigh a person of that name. */
function isSure(group: Group): boolean {
  return group.occurrences.some(
    ({ candidate }) =>
      candidate.strength === 'certain' && /^(?:registry|known|legal|head|acronym|ticker)/.test(candidate.reason),
  );
}

/**
 * Words of persons' full names in the article. A name of two or three unknown words whose last word recurs alone is a person's
 * (*Bola Tinubu … Tinubu*): companies are shortened to their first words.
 */
export function surnamesOf(groups: ReadonlyMap<string, Group>): Surnames {
  const names = new Map<string, number>();
  const add = (word: string, group: Group): void => {
    const key = word.toLowerCase();
    if (word.length > 2) names.set(key, Math.min(names.get(key) ?? Infinity, group.occurrences[0]!.start));
  };
  for (const group of groups.values()) {
    if (group.words.length === 1 && isTitled(group)) add(group.words[0]!, group);
    if (group.words.length < 2 || isSure(group)) continue;
    const last = shortensToLast(group, groups);
    if (!last && (!group.person || group.certain || group.best >= ENOUGH)) continue;
    group.person = true;
    if (last) group.vetoed = true;
    for (const word of [group.words.at(-1)!, group.words[0]!]) add(word, group);
  }
  return names;
}

/** *Mr Abbott*: a person, even where no full name stands. */
function isTitled(group: Group): boolean {
  return group.occurrences.some(({ candidate }) => candidate.as === 'person' && (candidate.weight ?? 0) <= TITLED);
}

function shortensToLast(group: Group, groups: ReadonlyMap<string, Group>): boolean {
  const { words } = group;
  if (
    words.length > 3 ||
    group.place ||
    group.words.some((word) => isOrdinary(word.toLowerCase())) ||
    words.some((word) => word.length > 1 && word === word.toUpperCase())
  )
    return false;
  const last = groups.get(keyOf([words.at(-1)!]));
  return last !== undefined && !last.place && !groups.has(keyOf([words[0]!]));
}

export function rootOf(group: Group): Group {
  let root = group;
  while (root.parent !== undefined) root = root.parent;
  return root;
}

/** One entity from now on; the earlier root stays. */
export function unite(a: Group, b: Group): void {
  const first = rootOf(a);
  const second = rootOf(b);
  if (first !== second) second.parent = first;
}

/** The type that most of an entity's evidence names; legal forms, the registry and heads count more than context. */
export function typeVotes(groups: readonly Group[]): { readonly company: number; readonly organization: number } {
  const votes = { company: 0, organization: 0 };
  for (const group of groups) {
    for (const { candidate } of group.occurrences) {
      if (candidate.type !== undefined) votes[candidate.type] += voteOf(candidate, candidate.type);
    }
  }
  return votes;
}

/** A subsidiary is a company, whatever its head noun says elsewhere. */
const OWNED = 19;

function voteOf(candidate: NameCandidate, type: MentionType): number {
  if (candidate.reason === 'subsidiary') return OWNED;
  if (candidate.reason === 'registry' || candidate.reason === 'legal form' || candidate.reason === 'known body')
    return 20;
  if (candidate.reason === 'head noun') return type === 'organization' ? 6 : 5;
  if (candidate.reason === 'outlet') return 4;
  return candidate.reason === 'apposition' ? 3 : 1;
}
