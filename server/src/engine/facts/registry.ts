import type { CompanyRegistry, RegistryEntry, Sourced } from './model';
import { fingerprint } from './fingerprint';
import { nameKey, nameWords, sameWord } from './spelling';

export { parseRegistry } from './parse';
export type { RegistryProblem, ParsedRegistry } from './parse';
export { starterRegistry } from './starter';

/** A spelling of an entry: its words in their registered case, joined by spaces. */
interface Spelling {
  readonly entry: RegistryEntry;
  readonly words: string;
}

/** Longest name, in words and marks, that a text is searched for. */
const LONGEST = 24;

interface Index {
  /** name, alias or native name → its spelling */
  readonly names: Map<string, Spelling>;
  /** first word → bit n is set when some name of n words begins with it */
  readonly lengths: Map<string, number>;
  /** outlets and tickers: found by `find`, never matched in running text */
  readonly others: Map<string, RegistryEntry>;
}

/**
 * The names of all lists, looked up by hash: `longestMatch` reads at most as many words as the longest name that begins with
 * the word at hand, however many names there are. A later list extends and overrides the entries of an earlier one that bear
 * the same name (a starter registry first, then the workspace's).
 */
export function createRegistry(...lists: readonly (readonly RegistryEntry[])[]): CompanyRegistry {
  const entries = mergeLists(lists);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = buildIndex(entries);
  const find = (name: string): RegistryEntry | undefined => findName(index, name);
  const children = childrenByOwner(entries, find);
  return {
    generation: fingerprint(entries),
    entries,
    get: (id) => byId.get(id),
    find,
    longestMatch: (words, from) => longestMatch(index, words, from),
    ownersOf: (id) => ownersOf(byId.get(id), find),
    subsidiariesOf: (id) => children.get(id) ?? [],
  };
}

function mergeLists(lists: readonly (readonly RegistryEntry[])[]): RegistryEntry[] {
  const merged = new Map<string, RegistryEntry>();
  for (const list of lists) {
    for (const entry of list) {
      const key = nameKey(nameWords(entry.name));
      const known = merged.get(key);
      merged.set(key, known === undefined ? entry : mergeEntries(known, entry));
    }
  }
  return [...merged.values()];
}

/** What `later` says counts; what only `earlier` knows is kept. */
function mergeEntries(earlier: RegistryEntry, later: RegistryEntry): RegistryEntry {
  return {
    ...earlier,
    ...later,
    aliases: [...new Set([...later.aliases, ...earlier.aliases])],
    nativeNames: [...new Set([...later.nativeNames, ...earlier.nativeNames])],
    owners: later.owners.length > 0 ? later.owners : earlier.owners,
    listings: later.listings.length > 0 ? later.listings : earlier.listings,
    outlets: unionByValue(later.outlets, earlier.outlets),
  };
}

function unionByValue(first: readonly Sourced<string>[], second: readonly Sourced<string>[]): Sourced<string>[] {
  const seen = new Set(first.map((fact) => fact.value));
  return [...first, ...second.filter((fact) => !seen.has(fact.value))];
}

function buildIndex(entries: readonly RegistryEntry[]): Index {
  const index: Index = { names: new Map(), lengths: new Map(), others: new Map() };
  for (const entry of entries) addName(index, entry, entry.name);
  for (const entry of entries) {
    for (const alias of entry.aliases) addName(index, entry, alias);
    for (const native of entry.nativeNames) addName(index, entry, native);
    for (const outlet of entry.outlets) addOther(index, entry, outlet.value);
    for (const listing of entry.listings) {
      addOther(index, entry, listing.ticker);
      addOther(index, entry, `${listing.exchange} ${listing.ticker}`);
      addOther(index, entry, `${listing.exchange}:${listing.ticker}`);
    }
  }
  return index;
}

function addName(index: Index, entry: RegistryEntry, name: string): void {
  const words = withoutThe(nameWords(name));
  const first = words[0];
  if (first === undefined || words.length > LONGEST) return;
  const key = nameKey(words);
  if (index.names.has(key)) return;
  index.names.set(key, { entry, words: words.join(' ') });
  const start = first.toLowerCase();
  index.lengths.set(start, (index.lengths.get(start) ?? 0) | (1 << words.length));
}

function addOther(index: Index, entry: RegistryEntry, name: string): void {
  const key = nameKey(withoutThe(nameWords(name)));
  if (key !== '' && !index.others.has(key)) index.others.set(key, entry);
}

function withoutThe(words: string[]): string[] {
  return words.length > 1 && words[0]!.toLowerCase() === 'the' ? words.slice(1) : words;
}

function findName(index: Index, name: string): RegistryEntry | undefined {
  const words = withoutThe(nameWords(name));
  const key = nameKey(words);
  const spelling = index.names.get(key);
  if (spelling !== undefined && agrees(words, 0, spelling)) return spelling.entry;
  return index.others.get(key);
}

function agrees(words: readonly string[], from: number, spelling: Spelling): boolean {
  return spelling.words.split(' ').every((word, i) => sameWord(words[from + i] ?? '', word));
}

function longestMatch(
  index: Index,
  words: readonly string[],
  from: number,
): { readonly entry: RegistryEntry; readonly length: number } | undefined {
  const first = words[from];
  if (first === undefined) return undefined;
  let key = first.toLowerCase();
  const lengths = index.lengths.get(key);
  if (lengths === undefined) return undefined;
  let best: { readonly entry: RegistryEntry; readonly length: number } | undefined;
  for (let length = 1; lengths >> length !== 0; length++) {
    if (length > 1) {
      const word = words[from + length - 1];
      if (word === undefined) break;
      key += ` ${word.toLowerCase()}`;
    }
    if (((lengths >> length) & 1) === 0) continue;
    const spelling = index.names.get(key);
    if (spelling !== undefined && agrees(words, from, spelling)) best = { entry: spelling.entry, length };
  }
  return best;
}

type Find = (name: string) => RegistryEntry | undefined;

function childrenByOwner(entries: readonly RegistryEntry[], find: Find): Map<string, RegistryEntry[]> {
  const children = new Map<string, RegistryEntry[]>();
  for (const entry of entries) {
    for (const owner of entry.owners) {
      const parent = find(owner.value);
      if (parent === undefined || parent.id === entry.id) continue;
      const list = children.get(parent.id);
      if (list === undefined) children.set(parent.id, [entry]);
      else list.push(entry);
    }
  }
  return children;
}

function ownersOf(entry: RegistryEntry | undefined, find: Find): RegistryEntry[] {
  if (entry === undefined) return [];
  const seen = new Set([entry.id]);
  const owners: RegistryEntry[] = [];
  const queue: RegistryEntry[] = [entry];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const fact of next.owners) {
      const owner = find(fact.value);
      if (owner === undefined || seen.has(owner.id)) continue;
      seen.add(owner.id);
      owners.push(owner);
      queue.push(owner);
    }
  }
  return owners;
}
