import { HashTable } from './hashTable';
import { addSpace, addWord, hashWords, SEED } from './hash';
import type { RegistryEntry } from './model';
import { nameWords, sameWord } from './spelling';

/** Entries by number, made when they are asked for. */
export interface EntryList {
  readonly size: number;
  at(index: number): RegistryEntry;
}

/** Longest name, in words and marks, that a text is searched for. */
const LONGEST = 24;
/** Entries that claim one name which are looked at; a file where more do is no registry. */
const MOST_RIVALS = 16;

/** A name found in a text. */
export interface IndexMatch {
  readonly index: number;
  /** in words and marks */
  readonly length: number;
}

/**
 * Where the names of a list stand, by hash. It holds numbers only; a name that is found is compared with what its entry says, so
 * that a look-up costs the words of the name, however many entries there are.
 */
export class NameIndex {
  /** names, aliases and native names */
  readonly #names = new HashTable();
  readonly #primary = new HashTable();
  /** outlets and tickers: found by `find`, never matched in running text */
  readonly #others = new HashTable();
  /** owner's name → entries that it owns */
  readonly #owned = new HashTable();
  /** first word → bit n is set when some name of n words begins with it */
  readonly #lengths = new Map<number, number>();

  constructor(readonly list: EntryList) {}

  /** Takes in what the entry says of itself; `index` is its number in the list. */
  add(entry: RegistryEntry, index: number): void {
    this.#addName(wordsOf(entry.name), index, true);
    this.#addOthers(entry, index);
  }

  /** The same, unless an entry of that name is there already: its number is the answer. */
  addUnlessNamed(entry: RegistryEntry, index: number): number | undefined {
    const words = wordsOf(entry.name);
    const earlier = this.#named(words);
    if (earlier !== undefined) return earlier;
    this.#addName(words, index, true);
    this.#addOthers(entry, index);
    return undefined;
  }

  #addOthers(entry: RegistryEntry, index: number): void {
    for (const alias of entry.aliases) this.#addName(wordsOf(alias), index, false);
    for (const native of entry.nativeNames) this.#addName(wordsOf(native), index, false);
    for (const other of otherNames(entry)) this.#others.add(hashWords(wordsOf(other)), index);
    for (const owner of entry.owners) this.#owned.add(hashWords(wordsOf(owner.value)), index);
  }

  #addName(words: readonly string[], index: number, primary: boolean): void {
    if (words.length === 0 || words.length > LONGEST) return;
    const hash = hashWords(words);
    this.#names.add(hash, index);
    if (primary) this.#primary.add(hash, index);
    const first = addWord(SEED, words[0]!) | 0;
    this.#lengths.set(first, (this.#lengths.get(first) ?? 0) | (1 << words.length));
  }

  /** The entry with that very name, capitals aside. */
  named(name: string): number | undefined {
    return this.#named(wordsOf(name));
  }

  #named(words: readonly string[]): number | undefined {
    let best: number | undefined;
    for (const index of this.#primary.under(hashWords(words), MOST_RIVALS))
      if (sameKey(wordsOf(this.list.at(index).name), words)) best = index;
    return best;
  }

  /** The entry whose name, alias, native name, outlet or ticker it is. */
  find(name: string): number | undefined {
    const words = wordsOf(name);
    const hash = hashWords(words);
    const found = this.#spelt(hash, words, 0, words.length);
    if (found !== undefined) return found;
    let best: number | undefined;
    for (const index of this.#others.under(hash, MOST_RIVALS))
      if (otherNames(this.list.at(index)).some((other) => sameKey(wordsOf(other), words))) best = index;
    return best;
  }

  /** The longest name that begins with `words[from]`. */
  longestMatch(words: readonly string[], from: number): IndexMatch | undefined {
    const first = words[from];
    if (first === undefined) return undefined;
    let hash = addWord(SEED, first);
    const lengths = this.#lengths.get(hash | 0);
    if (lengths === undefined) return undefined;
    let best: IndexMatch | undefined;
    for (let length = 1; lengths >> length !== 0; length++) {
      if (length > 1) {
        const word = words[from + length - 1];
        if (word === undefined) break;
        hash = addWord(addSpace(hash), word);
      }
      if (((lengths >> length) & 1) === 0) continue;
      const index = this.#spelt(hash, words, from, length);
      if (index !== undefined) best = { index, length };
    }
    return best;
  }

  /** Entries that name one of these names as their owner, in their order; the caller asks whom they mean. */
  ownedBy(names: readonly string[], most: number): readonly number[] {
    const found = new Set<number>();
    for (const name of names) {
      for (const index of this.#owned.under(hashWords(wordsOf(name)), most)) found.add(index);
    }
    return [...found].sort((a, b) => a - b);
  }

  /** The first entry of that name, else the first that has it among its aliases. */
  #spelt(hash: number, words: readonly string[], from: number, length: number): number | undefined {
    let primary: number | undefined;
    let alias: number | undefined;
    for (const index of this.#names.under(hash, MOST_RIVALS)) {
      const entry = this.list.at(index);
      if (agrees(words, from, length, entry.name)) primary = index;
      else if (
        entry.aliases.some((name) => agrees(words, from, length, name)) ||
        entry.nativeNames.some((name) => agrees(words, from, length, name))
      )
        alias = index;
    }
    return primary ?? alias;
  }
}

/** An index over entries that are there already. */
export function indexEntries(entries: readonly RegistryEntry[]): NameIndex {
  const index = new NameIndex({ size: entries.length, at: (at) => entries[at]! });
  entries.forEach((entry, at) => index.add(entry, at));
  return index;
}

/** All that `find` knows an entry by, beside its names. */
export function otherNames(entry: RegistryEntry): readonly string[] {
  if (entry.outlets.length === 0 && entry.listings.length === 0) return NONE;
  return [
    ...entry.outlets.map(({ value }) => value),
    ...entry.listings.flatMap(({ exchange, ticker }) => [ticker, `${exchange} ${ticker}`, `${exchange}:${ticker}`]),
  ];
}

const NONE: readonly string[] = [];

/** Words of a name without its article. */
export function wordsOf(name: string): readonly string[] {
  const words = nameWords(name);
  return words.length > 1 && words[0]!.toLowerCase() === 'the' ? words.slice(1) : words;
}

function sameKey(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word.toLowerCase() === b[i]!.toLowerCase());
}

function agrees(words: readonly string[], from: number, length: number, name: string): boolean {
  const spelt = wordsOf(name);
  return spelt.length === length && spelt.every((word, i) => sameWord(words[from + i] ?? '', word));
}
