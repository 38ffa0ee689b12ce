import type { CompanyRegistry, RegistryEntry } from '../../facts/model';
import { once } from '../../base/once';
import { knownBodies } from '../../lexicon/knownBodies';
import { EVERYDAY_BODIES } from '../../lexicon/worldBusiness';
import type { MentionType } from '../model';
import { businessAt, spelledOut } from './business';
import { importedAt } from './imported';
import type { Line } from './line';

/** A name that is vouched for: by the registry, or by being known to every newspaper reader. */
export interface KnownName {
  /** tokens `[from, to)` */
  readonly from: number;
  readonly to: number;
  readonly type: MentionType;
  /** the entry of a registry that a person keeps */
  readonly entry?: RegistryEntry;
  /** the entry of an imported registry, whose names are as good as those of the lexicons */
  readonly imported?: RegistryEntry;
  /** true for a name of the lexicons of companies */
  readonly business?: true;
  /** true for a name that is well known, but short or made of everyday words */
  readonly likely?: true;
}

/** Built when the first capitalised word is looked up; the same for every text. */
const index = once(buildIndex);

function buildIndex(): {
  readonly names: ReadonlyMap<string, MentionType>;
  readonly longest: ReadonlyMap<string, number>;
} {
  const names = new Map<string, MentionType>();
  const longest = new Map<string, number>();
  for (const [name, type] of knownBodies()) {
    const key = spelledOut(name);
    const words = key.split(' ');
    names.set(key, type);
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
  }
  return { names, longest };
}

/** Most names of the lexicons are companies'. */
export function typeOfBusiness(word: string): MentionType {
  return EVERYDAY_BODIES.has(word) ? 'organization' : 'company';
}

/** The longest vouched-for name that begins at the token and ends before `limit`; the registry is asked first. */
export function knownAt(
  line: Line,
  words: readonly string[],
  from: number,
  limit: number,
  registry: CompanyRegistry,
): KnownName | undefined {
  const registered = registry.longestMatch(words, from);
  const length = knownLength(words, from);
  if (registered !== undefined && registered.length >= length) {
    const to = withDot(line, from + registered.length);
    return { from, to, type: registered.entry.type, entry: registered.entry };
  }
  const business = businessAt(words, from, limit, false);
  const imported = importedAt(words, from, limit, registry);
  if (imported !== undefined && imported.length > length && from + imported.length >= (business?.to ?? 0))
    return { from, to: from + imported.length, type: imported.entry.type, business: true, imported: imported.entry };
  if (business !== undefined && business.to - from > length && business.fame !== 'weak' && business.fame !== 'listed')
    return {
      from,
      to: business.to,
      type: typeOfBusiness(words[from]!),
      business: true,
      ...(business.fame === 'likely' && { likely: true }),
    };
  if (length === 0) {
    const acronym = dotted(words, from);
    return acronym && { from, to: Math.min(limit, from + acronym.length), type: index().names.get(acronym.name)! };
  }
  const type = index().names.get(words.slice(from, from + length).join(' '))!;
  return { from, to: from + length, type };
}

/** *the U.A.W.*: letters with dots, known without them. */
function dotted(
  words: readonly string[],
  from: number,
): { readonly name: string; readonly length: number } | undefined {
  if (words[from]!.length !== 1 || words[from + 1] !== '.' || words[from + 2]?.length !== 1) return undefined;
  let name = '';
  let at = from;
  while (words[at]?.length === 1 && words[at + 1] === '.' && name.length < LONGEST_ACRONYM) {
    name += words[at]!;
    at += 2;
  }
  return name.length > 2 && index().names.has(name) ? { name, length: at - from } : undefined;
}

const LONGEST_ACRONYM = 6;

function knownLength(words: readonly string[], from: number): number {
  const longest = index().longest.get(words[from]!);
  if (longest === undefined) return 0;
  let key = words[from]!;
  let best = index().names.has(key) ? 1 : 0;
  for (let length = 2; length <= longest && from + length <= words.length; length++) {
    key += ` ${words[from + length - 1]!}`;
    if (index().names.has(key)) best = length;
  }
  return best;
}

/** `U.S` registered without its last dot still takes it. */
function withDot(line: Line, to: number): number {
  const dot = line.tokens[to];
  const last = line.tokens[to - 1];
  const before = line.tokens[to - 2];
  const initials = last !== undefined && last.end - last.start === 1 && before?.text === '.';
  return initials && dot?.text === '.' && !dot.spaced ? to + 1 : to;
}
