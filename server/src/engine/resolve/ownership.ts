import type { Span } from '../base/span';
import type { CompanyRegistry, RegistryEntry, Sourced } from '../facts/model';
import { nameKey, nameWords } from '../facts/spelling';
import type { Article, Entity } from './model';

/** A company, an outlet or another body, by what the article and the registry know of it. */
export interface Party {
  /** equal for what is the same party */
  readonly key: string;
  readonly name: string;
  /** index into `Article.entities`; absent for who is known from the registry alone */
  readonly entity?: number;
  readonly entry?: RegistryEntry;
  /** it is a medium that the article names by its owner alone: *Velm Group media* */
  readonly mediumOf?: { readonly entity: number; readonly evidence: Span };
}

/** What says that one party belongs to another. */
export type OwnershipEvidence =
  | { readonly by: 'article'; readonly span: Span }
  | { readonly by: 'registry'; readonly source: string; readonly at: RegistryEntry['at'] };

/** One party belongs to another: it is owned by it, or it is a medium that the other runs. */
export interface OwnershipStep {
  readonly child: Party;
  readonly owner: Party;
  readonly evidence: OwnershipEvidence;
}

/**
 * How a source is tied to whom it speaks of. `itself`: it is the subject; `owner`: it owns the subject; `owned`: the subject owns it;
 * `sister`: both belong to `top`.
 */
export interface Tie {
  readonly relation: 'itself' | 'owner' | 'owned' | 'sister';
  /** the nearest party that both are or belong to */
  readonly top: Party;
  /** the steps from the source up to `top`; none where it is the top */
  readonly fromSource: readonly OwnershipStep[];
  readonly fromSubject: readonly OwnershipStep[];
}

/**
 * Who belongs to whom: what the registry says (owners, outlets) and what the article states (*part of*, *a subsidiary of*) as one
 * graph. Only what is asked for is looked up, in time linear in the chain, so that the size of the registry does not matter.
 */
export interface Ownership {
  party(entity: number): Party;
  /** the parties that it belongs to directly, those of the article first, each with what says so */
  owners(party: Party): readonly OwnershipStep[];
  /** all parties that it belongs to, nearest first, each by the shortest chain of steps; cycles are cut */
  chains(party: Party): readonly (readonly OwnershipStep[])[];
  /** parties that belong to it directly */
  owned(party: Party): readonly Party[];
  /** how the two are tied; undefined where nothing says that they are */
  tie(source: Party, subject: Party): Tie | undefined;
  /** the nearest owner that both have, neither of them being the other's */
  sharedOwner(a: Party, b: Party): Tie | undefined;
}

/** Longest chain of owners, and most owners of one party, that are looked at: more are a broken registry. */
const MOST_OWNERS = 64;

/**
 * Whether anything in the article may belong to anything else: without that, nobody need ask who. `medium` tells phrases that may
 * name a medium by its owner.
 */
export function mayHoldTies(
  { entities, attributions, registry }: Article,
  medium: (phrase: string) => boolean,
): boolean {
  const tied = ({ owners, registryId, outlet, name }: Entity): boolean => {
    if (owners.length > 0) return true;
    const entry = registryId === undefined ? undefined : registry.get(registryId);
    if (entry === undefined) return outlet && registry.find(name) !== undefined;
    return entry.owners.length > 0 || entry.outlets.length > 0 || registry.subsidiariesOf(entry.id).length > 0;
  };
  return entities.some(tied) || attributions.some(({ source }) => source.entity !== undefined && medium(source.text));
}

/** The ownership graph of an article and its registry. */
export function ownershipOf(article: Article): Ownership {
  return new Graph(article.entities, article.registry);
}

class Graph implements Ownership {
  readonly #parties: (Party | undefined)[] = [];
  readonly #owners = new Map<string, readonly OwnershipStep[]>();
  readonly #chains = new Map<string, readonly (readonly OwnershipStep[])[]>();
  #byEntry: Map<string, Entity> | undefined;
  #byName: Map<string, Entity> | undefined;

  constructor(
    private readonly entities: readonly Entity[],
    private readonly registry: CompanyRegistry,
  ) {}

  party(index: number): Party {
    return (this.#parties[index] ??= this.#party(index));
  }

  #party(index: number): Party {
    const entity = this.entities[index]!;
    const entry = entity.registryId === undefined ? undefined : this.registry.get(entity.registryId);
    return entry === undefined
      ? { key: keyOf(entity.name), name: entity.name, entity: index }
      : { key: keyOf(entry.id), name: entity.name, entity: index, entry };
  }

  owners(party: Party): readonly OwnershipStep[] {
    const known = this.#owners.get(party.key);
    if (known !== undefined) return known;
    const found = this.#findOwners(party);
    this.#owners.set(party.key, found);
    return found;
  }

  #findOwners(party: Party): readonly OwnershipStep[] {
    const steps: OwnershipStep[] = [];
    const add = (owner: Party, evidence: OwnershipEvidence): void => {
      if (owner.key === party.key || steps.some((step) => step.owner.key === owner.key)) return;
      if (steps.length < MOST_OWNERS) steps.push({ child: party, owner, evidence });
    };
    if (party.mediumOf !== undefined) {
      add(this.party(party.mediumOf.entity), { by: 'article', span: party.mediumOf.evidence });
      return steps;
    }
    for (const { entity, evidence } of party.entity === undefined ? [] : this.entities[party.entity]!.owners)
      add(this.party(entity), { by: 'article', span: evidence });
    for (const fact of party.entry?.owners ?? []) add(this.#named(fact.value), registered(fact, party.entry!));
    // An outlet without an entry of its own is found by the entry of who runs it.
    const publisher = party.entry === undefined ? this.registry.find(party.name) : undefined;
    const outlet = publisher?.outlets.find(({ value }) => keyOf(value) === party.key);
    if (publisher !== undefined && outlet !== undefined)
      add(this.#registered(publisher), registered(outlet, publisher));
    return steps;
  }

  chains(party: Party): readonly (readonly OwnershipStep[])[] {
    const known = this.#chains.get(party.key);
    if (known !== undefined) return known;
    const found = this.#findChains(party);
    this.#chains.set(party.key, found);
    return found;
  }

  #findChains(party: Party): readonly (readonly OwnershipStep[])[] {
    const seen = new Set([party.key]);
    const chains: OwnershipStep[][] = [];
    const extend = (from: Party, chain: readonly OwnershipStep[]): void => {
      for (const step of this.owners(from)) {
        if (seen.has(step.owner.key)) continue;
        seen.add(step.owner.key);
        chains.push([...chain, step]);
      }
    };
    extend(party, []);
    for (let i = 0; i < chains.length && i < MOST_OWNERS; i++) extend(chains[i]!.at(-1)!.owner, chains[i]!);
    return chains;
  }

  owned(party: Party): readonly Party[] {
    const found = new Map<string, Party>();
    const add = (child: Party): void => {
      if (child.key !== party.key && !found.has(child.key)) found.set(child.key, child);
    };
    if (party.entry !== undefined)
      for (const child of this.registry.subsidiariesOf(party.entry.id)) add(this.#registered(child));
    for (const entity of this.entities)
      if (entity.owners.some((owner) => owner.entity === party.entity)) add(this.party(entity.index));
    for (const { value } of party.entry?.outlets ?? []) add(this.#named(value));
    return [...found.values()];
  }

  tie(source: Party, subject: Party): Tie | undefined {
    if (source.key === subject.key) return { relation: 'itself', top: subject, fromSource: [], fromSubject: [] };
    const above = this.chains(source);
    const toSubject = chainTo(above, subject);
    if (toSubject !== undefined) return { relation: 'owned', top: subject, fromSource: toSubject, fromSubject: [] };
    const aboveSubject = this.chains(subject);
    const toSource = chainTo(aboveSubject, source);
    if (toSource !== undefined) return { relation: 'owner', top: source, fromSource: [], fromSubject: toSource };
    return nearestCommon(above, aboveSubject);
  }

  sharedOwner(a: Party, b: Party): Tie | undefined {
    const tie = this.tie(a, b);
    return tie?.relation === 'sister' ? tie : undefined;
  }

  #registered(entry: RegistryEntry): Party {
    this.#byEntry ??= new Map(
      this.entities.flatMap((entity) => (entity.registryId === undefined ? [] : [[entity.registryId, entity]])),
    );
    const entity = this.#byEntry.get(entry.id);
    return entity === undefined
      ? { key: keyOf(entry.id), name: entry.name, entry }
      : { key: keyOf(entry.id), name: entity.name, entity: entity.index, entry };
  }

  /** The party of a name in the registry: an entry, else what the article calls so, else the name alone. */
  #named(name: string): Party {
    const key = keyOf(name);
    const entry = this.registry.find(name);
    // A publisher is found by the names of its outlets too.
    if (entry !== undefined && !entry.outlets.some(({ value }) => keyOf(value) === key)) return this.#registered(entry);
    this.#byName ??= new Map(this.entities.map((entity) => [keyOf(entity.name), entity]));
    const entity = this.#byName.get(key);
    return entity === undefined ? { key, name } : this.party(entity.index);
  }
}

function keyOf(name: string): string {
  return nameKey(nameWords(name));
}

function registered(fact: Sourced<string>, { at }: RegistryEntry): OwnershipEvidence {
  return { by: 'registry', source: fact.source, at };
}

function chainTo(chains: readonly (readonly OwnershipStep[])[], owner: Party): readonly OwnershipStep[] | undefined {
  return chains.find((chain) => chain.at(-1)?.owner.key === owner.key);
}

/** The owner that both chains reach in the fewest steps. */
function nearestCommon(
  a: readonly (readonly OwnershipStep[])[],
  b: readonly (readonly OwnershipStep[])[],
): Tie | undefined {
  let best: Tie | undefined;
  for (const fromSource of a) {
    const top = fromSource.at(-1)!.owner;
    const fromSubject = chainTo(b, top);
    if (fromSubject === undefined) continue;
    const length = fromSource.length + fromSubject.length;
    if (best !== undefined && length >= best.fromSource.length + best.fromSubject.length) continue;
    best = { relation: 'sister', top, fromSource, fromSubject };
  }
  return best;
}

/** The names from the top down to the party that the steps lead up from: *Velm Group*, *Velm Ports*, *Velm Daily*. */
export function namesDown(steps: readonly OwnershipStep[]): readonly string[] {
  const first = steps[0];
  return first === undefined ? [] : [...steps.map(({ owner }) => owner.name).reverse(), first.child.name];
}
