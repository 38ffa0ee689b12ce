import type { RegistryEntry, Sourced } from './model';
import { nameKey, nameWords } from './spelling';

/** The entries of all lists, those of one name joined: a later list extends and overrides an earlier one. */
export function mergeLists(lists: readonly (readonly RegistryEntry[])[]): readonly RegistryEntry[] {
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
export function mergeEntries(earlier: RegistryEntry, later: RegistryEntry): RegistryEntry {
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
