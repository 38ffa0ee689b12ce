import { LeastRecentlyUsed } from '../base/lru';
import { fingerprint } from './fingerprint';
import { mergeEntries, mergeLists } from './merge';
import type { CompanyRegistry, NameMatch, RegistryEntry } from './model';
import { indexEntries, otherNames, type IndexMatch, type NameIndex } from './nameIndex';
import type { RegistryFile } from './readFile';

export { parseRegistry } from './parse';
export type { RegistryProblem, ParsedRegistry } from './parse';
export { readRegistry, RegistryReader } from './readFile';
export type { RegistryFile, TextSource } from './readFile';
export { starterRegistry } from './starter';

/** Entries from which a file is taken for an import that nobody wrote by hand. */
const IMPORT = 2000;
/** Entries that are looked up again and again while somebody writes. */
const KEPT = 5000;
const MOST_SUBSIDIARIES = 1000;

/**
 * The names of all lists and files, looked up by hash: a look-up reads at most as many words as the longest name that begins with the
 * word at hand, however many names there are. A later list extends and overrides the entries of an earlier one that bear
 * the same name (a starter registry first, then the workspace's); an imported file only adds to what the others say.
 */
export function createRegistry(...lists: readonly (readonly RegistryEntry[] | RegistryFile)[]): CompanyRegistry {
  const kept: (readonly RegistryEntry[])[] = [];
  const imported: RegistryFile[] = [];
  for (const list of lists) {
    if (!('index' in list)) kept.push(list);
    else if (list.index.list.size >= IMPORT) imported.push(list);
    else kept.push(list.entries ?? [...entriesOf(list.index)]);
  }
  return new LayeredRegistry(mergeLists(kept), imported);
}

/** Kept entries first, then the imported files. */
class LayeredRegistry implements CompanyRegistry {
  readonly generation: number;
  readonly #indexes: readonly NameIndex[];
  /** entry as its list has it → what all lists say of it */
  readonly #whole = new LeastRecentlyUsed<RegistryEntry, RegistryEntry>(KEPT);
  readonly #byId = new LeastRecentlyUsed<string, RegistryEntry | null>(KEPT);

  constructor(
    readonly entries: readonly RegistryEntry[],
    imported: readonly RegistryFile[],
  ) {
    this.#indexes = [indexEntries(entries), ...imported.map(({ index }) => index)];
    this.generation = imported.reduce((sum, file) => sum + (file.fingerprint >>> 0) * 97, fingerprint(entries));
  }

  get hasImports(): boolean {
    return this.#indexes.length > 1;
  }

  *all(): Generator<RegistryEntry> {
    for (let i = 0; i < this.#indexes.length; i++) {
      const earlier = this.#indexes.slice(0, i);
      for (const entry of entriesOf(this.#indexes[i]!))
        if (!earlier.some((index) => index.named(entry.name) !== undefined)) yield this.#wholeOf(entry);
    }
  }

  get(id: string): RegistryEntry | undefined {
    let entry = this.#byId.get(id);
    if (entry === undefined) {
      entry = this.#named(id) ?? null;
      this.#byId.set(id, entry);
    }
    return entry ?? undefined;
  }

  #named(name: string): RegistryEntry | undefined {
    for (const index of this.#indexes) {
      const at = index.named(name);
      const entry = at === undefined ? undefined : this.#wholeOf(index.list.at(at));
      if (entry?.id === name) return entry;
    }
    return undefined;
  }

  find(name: string): RegistryEntry | undefined {
    for (const index of this.#indexes) {
      const at = index.find(name);
      if (at !== undefined) return this.#wholeOf(index.list.at(at));
    }
    return undefined;
  }

  longestMatch(words: readonly string[], from: number): NameMatch | undefined {
    const kept = this.#indexes[0]!;
    return this.#match(kept, kept.longestMatch(words, from));
  }

  longestImported(words: readonly string[], from: number): NameMatch | undefined {
    let best: NameMatch | undefined;
    for (let i = 1; i < this.#indexes.length; i++) {
      const index = this.#indexes[i]!;
      const match = index.longestMatch(words, from);
      if (match !== undefined && match.length > (best?.length ?? 0)) best = this.#match(index, match);
    }
    return best;
  }

  #match(index: NameIndex, match: IndexMatch | undefined): NameMatch | undefined {
    return match && { entry: this.#wholeOf(index.list.at(match.index)), length: match.length };
  }

  /** The entry joined with what the other lists say under the same name. */
  #wholeOf(entry: RegistryEntry): RegistryEntry {
    if (!this.hasImports) return entry;
    let whole = this.#whole.get(entry);
    if (whole === undefined) {
      const said: RegistryEntry[] = [];
      for (const index of this.#indexes) {
        const at = index.named(entry.name);
        if (at !== undefined) said.unshift(index.list.at(at));
      }
      whole = said.length < 2 ? entry : said.reduce(mergeEntries);
      this.#whole.set(entry, whole);
    }
    return whole;
  }

  ownersOf(id: string): readonly RegistryEntry[] {
    const entry = this.get(id);
    if (entry === undefined) return [];
    const seen = new Set([entry.id]);
    const owners: RegistryEntry[] = [];
    const queue: RegistryEntry[] = [entry];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      for (const fact of next.owners) {
        const owner = this.find(fact.value);
        if (owner === undefined || seen.has(owner.id)) continue;
        seen.add(owner.id);
        owners.push(owner);
        queue.push(owner);
      }
    }
    return owners;
  }

  subsidiariesOf(id: string): readonly RegistryEntry[] {
    const entry = this.get(id);
    if (entry === undefined) return [];
    const names = [entry.name, ...entry.aliases, ...entry.nativeNames, ...otherNames(entry)];
    const children = new Map<string, RegistryEntry>();
    for (const index of this.#indexes) {
      for (const at of index.ownedBy(names, MOST_SUBSIDIARIES)) {
        const child = this.#wholeOf(index.list.at(at));
        if (child.id !== id && child.owners.some((owner) => this.find(owner.value)?.id === id))
          children.set(child.id, child);
      }
    }
    return [...children.values()].slice(0, MOST_SUBSIDIARIES);
  }
}

function* entriesOf({ list }: NameIndex): Generator<RegistryEntry> {
  for (let at = 0; at < list.size; at++) yield list.at(at);
}
