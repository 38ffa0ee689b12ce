import type { Span } from '../base/span';
import type { CompanyRegistry } from '../facts/model';
import { OUTLET_HEADS } from '../lexicon/headNouns';
import type { MentionType, SentenceFacts } from '../recognize/model';
import type { TextStructure } from '../text/model';
import type { Entity, Mention, Reference } from './model';
import { linkAliases } from './entities/aliases';
import { acceptGroups, type Group, groupCandidates, rootOf, surnamesOf, typeVotes } from './entities/groups';
import { addHidden } from './entities/hidden';
import { NameKeys, wordsOfName } from './entities/names';
import { findReferences } from './entities/references';
import { findOwners, findStateTies, type Ownership } from './entities/ties';

export interface ResolvedEntities {
  /** sorted, never overlapping */
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly references: readonly Reference[];
}

/**
 * Decides over the whole article which name candidates are mentions, and which of them name the same organization: spellings,
 * acronyms, short forms and registered aliases. `facts[i]` belongs to `structure.sentences[i]`. Offsets of the result are
 * absolute. `keys` may be kept from one call to the next. Near-linear in the number of candidates; never throws.
 */
export function resolveEntities(
  structure: TextStructure,
  facts: readonly SentenceFacts[],
  registry: CompanyRegistry,
  keys = new NameKeys(),
): ResolvedEntities {
  const groups = groupCandidates(structure, facts, keys);
  const surnames = surnamesOf(groups);
  acceptGroups(groups, surnames);
  linkAliases(groups, surnames);
  const accepted = [...groups.values()].filter((group) => group.accepted);
  const clusters = clusterGroups(accepted);
  const mentions = makeMentions(structure, facts, accepted, clusters);
  const owners = findOwners(structure, mentions);
  const ties = findStateTies(structure, mentions);
  const byEntity = mentionsByEntity(mentions, clusters.list.length);
  const entities = clusters.list.map((cluster, index) =>
    makeEntity({ cluster, index, own: byEntity[index]!, mentions, owners, ties, registry }),
  );
  const typed = mentions.map(({ start, end, text, entity, sentence }): Mention => ({
    start,
    end,
    text,
    type: entities[entity]!.type,
    entity,
    sentence,
  }));
  return { mentions: typed, entities, references: findReferences(structure, facts, typed, entities) };
}

interface Clusters {
  readonly list: readonly (readonly Group[])[];
  readonly indexOf: ReadonlyMap<Group, number>;
}

/** Groups of one entity together, entities in order of first mention. */
function clusterGroups(accepted: readonly Group[]): Clusters {
  const byRoot = new Map<Group, Group[]>();
  for (const group of accepted) {
    const root = rootOf(group);
    const list = byRoot.get(root);
    if (list === undefined) byRoot.set(root, [group]);
    else list.push(group);
  }
  const first = (list: readonly Group[]): number => Math.min(...list.map((group) => group.occurrences[0]!.start));
  const list = [...byRoot.values()].sort((a, b) => first(a) - first(b));
  const indexOf = new Map<Group, number>();
  list.forEach((cluster, index) => {
    for (const group of cluster) indexOf.set(group, index);
  });
  return { list, indexOf };
}

function makeMentions(
  structure: TextStructure,
  facts: readonly SentenceFacts[],
  accepted: readonly Group[],
  clusters: Clusters,
): Mention[] {
  const mentions: Mention[] = [];
  for (const group of accepted) {
    const entity = clusters.indexOf.get(group)!;
    for (const { sentence, start, end, candidate } of group.occurrences) {
      mentions.push({ start, end, text: candidate.text, type: candidate.type ?? 'company', entity, sentence });
    }
  }
  addHidden(structure, facts, accepted, clusters.indexOf, mentions);
  return mentions.sort((a, b) => a.start - b.start);
}

function mentionsByEntity(mentions: readonly Mention[], count: number): number[][] {
  const lists: number[][] = Array.from({ length: count }, () => []);
  mentions.forEach((mention, at) => lists[mention.entity]!.push(at));
  return lists;
}

interface Evidence {
  readonly cluster: readonly Group[];
  readonly index: number;
  /** indices of its mentions */
  readonly own: readonly number[];
  readonly mentions: readonly Mention[];
  readonly owners: readonly Ownership[];
  /** index of mention → the words that call it state-owned */
  readonly ties: ReadonlyMap<number, Span>;
  readonly registry: CompanyRegistry;
}

function makeEntity({ cluster, index, own, mentions, owners, ties, registry }: Evidence): Entity {
  const spellings = new Set(own.map((at) => mentions[at]!.text));
  const name = fullest([...spellings]);
  const acronym = [...spellings].find((spelling) => spelling !== name && isAcronym(spelling));
  const registryId = registered(cluster, registry);
  const entry = registryId === undefined ? undefined : registry.get(registryId);
  const ownedBy = owners
    .filter((tie) => tie.child === index)
    .map((tie) => ({ entity: tie.owner, evidence: tie.evidence }));
  const tie = own.map((at) => ties.get(at)).find((evidence) => evidence !== undefined);
  const type = entry?.type ?? decideType(cluster, ownedBy.length > 0);
  return {
    index,
    name,
    type,
    mentions: own,
    aliases: [...spellings].filter((spelling) => spelling !== name),
    owners: ownedBy,
    outlet: isOutlet(name, type, cluster),
    ...(acronym !== undefined && { acronym }),
    ...(registryId !== undefined && { registryId }),
    ...(tie !== undefined
      ? { stateAffiliated: { evidence: tie } }
      : entry?.stateAffiliated?.value === true && { stateAffiliated: {} }),
  };
}

/** The spelling with the most words, then the longest; capitals throughout only where there is nothing else. */
function fullest(spellings: readonly string[]): string {
  if (spellings.length < 2) return spellings[0] ?? '';
  const ranks = spellings.map(rank);
  return spellings[ranks.indexOf(Math.max(...ranks))]!;
}

function rank(spelling: string): number {
  const words = wordsOfName(spelling).length;
  return (
    words * 1000 + Math.min(999, spelling.length) - (words > 1 && spelling === spelling.toUpperCase() ? 100_000 : 0)
  );
}

function isAcronym(spelling: string): boolean {
  return /^[\p{L}\p{N}./&]{2,10}$/u.test(spelling) && (spelling.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

function registered(cluster: readonly Group[], registry: CompanyRegistry): string | undefined {
  for (const group of cluster) {
    for (const { candidate } of group.occurrences)
      if (candidate.registryId !== undefined && registry.get(candidate.registryId) !== undefined)
        return candidate.registryId;
  }
  return undefined;
}

const RESEARCH = /^(?:institute|laboratory|laboratories|academy|centre|center|college|hospital|observatory)$/;

/** A research institute that has an owner is a company; otherwise the weightier evidence decides. */
function decideType(cluster: readonly Group[], owned: boolean): MentionType {
  const votes = typeVotes(cluster);
  if (owned && votes.organization < 20 && cluster.some((group) => RESEARCH.test(group.core.at(-1) ?? '')))
    return 'company';
  return votes.organization > votes.company ? 'organization' : 'company';
}

const OUTLET_REASONS = new Set(['outlet']);

function isOutlet(name: string, type: MentionType, cluster: readonly Group[]): boolean {
  if (type !== 'organization') return false;
  if (OUTLET_HEADS.has(wordsOfName(name).at(-1)?.toLowerCase() ?? '')) return true;
  return cluster.some((group) => group.occurrences.some(({ candidate }) => OUTLET_REASONS.has(candidate.reason)));
}
