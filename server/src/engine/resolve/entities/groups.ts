import type { MentionType, NameCandidate, SentenceFacts } from '../../recognize/model';
import type { TextStructure } from '../../text/model';
import { isOrdinary } from '../../recognize/names/words';
import { addend, BEST, isCarried, isWord, SINGLE, weightOf } from './evidence';
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

/** The recogniser's reason for an acronym of something that is no organization. */
const ABBREVIATES_OTHER = 'abbreviates another kind of name';
/** Places that show less mean the everyday word. */
const NO_NAME = 0.15;

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
  const weight = weightOf(candidate);
  group.occurrences.push(occurrence);
  group.best = Math.max(group.best, weight);
  group.sum += addend(weight);
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
    if (isWord(group.words) && keepNames(group)) {
      group.accepted = true;
      continue;
    }
    group.accepted = group.certain || isCarried(group.words, group.best, group.sum, group.occurrences.length);
  }
}

/** Leaves a company's name that is also a word (*Shell*) only the places where the company is meant. False where there are none. */
function keepNames(group: Group): boolean {
  const sure = group.certain ? NO_NAME : BEST.least;
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
    if (!last && (!group.person || group.certain || group.best >= BEST.enough)) continue;
    group.person = true;
    if (last) group.vetoed = true;
    for (const word of [group.words.at(-1)!, group.words[0]!]) add(word, group);
  }
  return names;
}

/** *Mr Abbott*: a person, even where no full name stands. */
function isTitled(group: Group): boolean {
  return group.occurrences.some(
    ({ candidate }) => candidate.as === 'person' && (candidate.weight ?? 0) <= SINGLE.titled,
  );
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
