/** A business, or any other named body. */
export type MentionType = 'company' | 'organization';

/** A fact and where it was taken from. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: string;
}

export interface Listing {
  readonly exchange: string;
  readonly ticker: string;
  readonly source: string;
}

/** One company or organization of `companies.yaml` or the starter registry. */
export interface RegistryEntry {
  /** unique within the merged registry: the entry's name */
  readonly id: string;
  readonly name: string;
  readonly type: MentionType;
  readonly aliases: readonly string[];
  readonly nativeNames: readonly string[];
  /** names of parents or owners, each with its source */
  readonly owners: readonly Sourced<string>[];
  readonly stateAffiliated?: Sourced<boolean>;
  readonly listings: readonly Listing[];
  readonly lei?: Sourced<string>;
  /** media outlets it runs */
  readonly outlets: readonly Sourced<string>[];
  readonly country?: Sourced<string>;
  readonly founded?: Sourced<string>;
  readonly note?: string;
  /** what vouches for the entry as a whole */
  readonly source: string;
  /** where the entry stands: file URI (or `copydesk:starter`) and zero-based line */
  readonly at: { readonly uri: string; readonly line: number };
}

/** A registered name in a text. */
export interface NameMatch {
  readonly entry: RegistryEntry;
  /** in words and marks */
  readonly length: number;
}

/** Names looked up by exact spelling. Immutable; a changed file gives a new registry with a new `generation`. */
export interface CompanyRegistry {
  /** differs between any two registries of one process, so that caches keyed by it are never stale */
  readonly generation: number;
  /** the entries of the files that a person keeps (and the bundled ones); large imported files are not among them */
  readonly entries: readonly RegistryEntry[];
  /** all entries, those of imported files too, of which there may be a million */
  all(): Iterable<RegistryEntry>;
  /** the entry with that id */
  get(id: string): RegistryEntry | undefined;
  /** the entry whose name, alias, native name, outlet or ticker is exactly `name` (a leading *the* and case of all-capitals aside) */
  find(name: string): RegistryEntry | undefined;
  /**
   * The longest name of `entries` that begins with `words[from]` (token texts without white space between names and their
   * punctuation); O(length of the name), independent of the number of entries.
   */
  longestMatch(words: readonly string[], from: number): NameMatch | undefined;
  /**
   * The same for imported files. Among a million names are surnames, places and everyday words: such a match is evidence among
   * others, never proof.
   */
  longestImported(words: readonly string[], from: number): NameMatch | undefined;
  /** whether there is an imported file at all */
  readonly hasImports: boolean;
  /** owners up to the top, nearest first, cycles cut */
  ownersOf(id: string): readonly RegistryEntry[];
  /** entries that name it as their owner, at most a thousand */
  subsidiariesOf(id: string): readonly RegistryEntry[];
}
