import { overlaps, type Span } from '../../base/span';
import type { SentenceFacts } from '../../recognize/model';
import { isCompanyNoun } from '../../recognize/references';
import type { TextStructure } from '../../text/model';
import type { Entity, Mention, Reference } from '../model';

/** Nouns that fit a body as well as a company. */
const EITHER =
  /^(?:group|bank|fund|institute|laboratory|exchange|hospital|outlet|publication|newspaper|paper|university|college)$/;

/** Sentences back that a generic phrase can reach. */
const REACH = 6;

/**
 * Generic phrases and pronouns that stand for an entity, resolved to the most salient one: a name with the same head noun first
 * (*the institute*), then the subject of the nearest sentence before, types agreeing. After the salience factors of
 * Lappin & Leass (1994), cut down to recency, subject position and head noun.
 */
export function findReferences(
  structure: TextStructure,
  facts: readonly SentenceFacts[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
): Reference[] {
  const references: Reference[] = [];
  const scope: Scope = { mentions, first: firstMentions(mentions, structure.sentences.length), entities };
  structure.sentences.forEach((place, sentence) => {
    for (const candidate of facts[sentence]!.references) {
      const start = place.start + candidate.start;
      const end = place.start + candidate.end;
      if (isName(scope, sentence, { start, end })) continue;
      const entity = antecedent(scope, sentence, start, candidate.noun);
      if (entity !== undefined) references.push({ start, end, entity, sentence });
    }
  });
  return references;
}

interface Scope {
  readonly mentions: readonly Mention[];
  /** for each sentence, and one past the last, how many mentions come before it */
  readonly first: Int32Array;
  readonly entities: readonly Entity[];
}

function firstMentions(mentions: readonly Mention[], sentences: number): Int32Array {
  const first = new Int32Array(sentences + 1);
  let next = 0;
  for (let sentence = 0; sentence <= sentences; sentence++) {
    first[sentence] = next;
    while (next < mentions.length && mentions[next]!.sentence === sentence) next++;
  }
  return first;
}

/** The phrase is part of a name. */
function isName({ mentions, first }: Scope, sentence: number, phrase: Span): boolean {
  for (let at = first[sentence]!; at < first[sentence + 1]!; at++) if (overlaps(mentions[at]!, phrase)) return true;
  return false;
}

function antecedent(scope: Scope, sentence: number, before: number, noun: string | undefined): number | undefined {
  const named = noun === undefined ? undefined : nearest(scope, sentence, before, ({ name }) => headOf(name) === noun);
  return named ?? nearest(scope, sentence, before, (entity) => fits(noun, entity));
}

/** The first fitting entity that is named before the offset in the sentence, else in the one before it, and so on. */
function nearest(
  { mentions, first, entities }: Scope,
  sentence: number,
  before: number,
  suits: (entity: Entity) => boolean,
): number | undefined {
  for (let near = sentence; near >= 0 && sentence - near <= REACH; near--) {
    for (let at = first[near]!; at < first[near + 1]!; at++) {
      const { end, entity } = mentions[at]!;
      if (end <= before && suits(entities[entity]!)) return entity;
    }
  }
  return undefined;
}

function headOf(name: string): string {
  const space = name.lastIndexOf(' ');
  return name.slice(space + 1).toLowerCase();
}

function fits(noun: string | undefined, entity: Entity): boolean {
  if (noun === undefined) return !entity.outlet;
  if (EITHER.test(noun)) return !entity.outlet || /^(?:outlet|publication|newspaper|paper)$/.test(noun);
  return isCompanyNoun(noun) ? entity.type === 'company' : entity.type === 'organization';
}
