import type { RegistryEntry } from './model';
import { wordsOf } from './nameIndex';

/** Something about a registry that a person should look at: an entry and another that it concerns. */
export interface RegistryRemark {
  readonly kind: 'duplicate' | 'shared-name' | 'unknown-owner' | 'cycle';
  readonly entry: RegistryEntry;
  readonly other?: RegistryEntry;
  readonly message: string;
}

/**
 * What no single entry shows: two entries of one name, one name of two companies, owners that have no entry, companies that would own
 * themselves. In the order of the entries.
 */
export function reviewRegistry(entries: readonly RegistryEntry[]): readonly RegistryRemark[] {
  const remarks: RegistryRemark[] = [];
  const byName = new Map<string, RegistryEntry>();
  for (const entry of entries) {
    const earlier = byName.get(keyOf(entry.name));
    if (earlier === undefined) byName.set(keyOf(entry.name), entry);
    else remarks.push({ kind: 'duplicate', entry, other: earlier, message: `“${entry.name}” has an entry already.` });
  }
  const byAlias = new Map<string, RegistryEntry>();
  for (const entry of entries) {
    for (const alias of [...entry.aliases, ...entry.nativeNames]) {
      const key = keyOf(alias);
      const other = byName.get(key) ?? byAlias.get(key);
      if (other === undefined) byAlias.set(key, entry);
      else if (keyOf(other.name) !== keyOf(entry.name))
        remarks.push({ kind: 'shared-name', entry, other, message: `“${alias}” is a name of “${other.name}” too.` });
    }
  }
  const find = (name: string): RegistryEntry | undefined => byName.get(keyOf(name)) ?? byAlias.get(keyOf(name));
  for (const entry of entries) {
    for (const { value } of entry.owners)
      if (find(value) === undefined)
        remarks.push({ kind: 'unknown-owner', entry, message: `The owner “${value}” has no entry of its own.` });
  }
  return [...remarks, ...cycles(entries, find)];
}

function keyOf(name: string): string {
  return wordsOf(name).join(' ').toLowerCase();
}

/** Each circle once, at the entry that closes it. Depth first, without recursion: chains may be long. */
function cycles(
  entries: readonly RegistryEntry[],
  find: (name: string) => RegistryEntry | undefined,
): readonly RegistryRemark[] {
  const remarks: RegistryRemark[] = [];
  const done = new Set<RegistryEntry>();
  for (const first of entries) {
    if (done.has(first)) continue;
    const path: { readonly entry: RegistryEntry; next: number }[] = [{ entry: first, next: 0 }];
    const inPath = new Set([first]);
    while (path.length > 0) {
      const top = path.at(-1)!;
      const fact = top.entry.owners[top.next++];
      if (fact === undefined) {
        path.pop();
        inPath.delete(top.entry);
        done.add(top.entry);
        continue;
      }
      const owner = find(fact.value);
      if (owner === undefined || done.has(owner)) continue;
      if (!inPath.has(owner)) {
        inPath.add(owner);
        path.push({ entry: owner, next: 0 });
        continue;
      }
      const chain = path.slice(path.findIndex(({ entry }) => entry === owner)).map(({ entry }) => entry.name);
      remarks.push({
        kind: 'cycle',
        entry: top.entry,
        other: owner,
        message: `“${owner.name}” would own itself: ${[...chain, owner.name].join(' › ')}.`,
      });
    }
  }
  return remarks;
}
