import type { Span } from '../../base/span';
import type { TextStructure } from '../../text/model';
import type { Entity, Mention, Reference } from '../model';

/** What `resolveEntities` found. */
export interface ResolvedNames {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly references: readonly Reference[];
}

/** Entities of the outlet that publishes the article: named in bylines and page furniture. */
export function publicationEntities(structure: TextStructure, names: ResolvedNames): ReadonlySet<number> {
  const found = new Set<number>();
  for (const mention of names.mentions) if (namesPublication(structure, mention)) found.add(mention.entity);
  return found;
}

/** True where the place of the name makes it that of the article's own publication. */
export function namesPublication({ sentences }: TextStructure, mention: Mention): boolean {
  const sentence = sentences[mention.sentence];
  if (sentence === undefined) return false;
  if (sentence.role === 'furniture' || sentence.role === 'byline') return true;
  return INVITES.test(sentence.text.slice(0, 200)) || publishedHere(sentence.text, mention.end - sentence.start);
}

const INVITES = /^(?:to discuss|join the|subscribe|sign up|follow us|visit|contact us|write to|read more)\b/iu;

function publishedHere(text: string, after: number): boolean {
  return /^ (?:is published by|\(the publisher)/u.test(text.slice(after, after + 30));
}

/**
 * The company that the article is about: the one with most mentions and references, those in headings and in the first sentences of
 * the body counted double. Outlets and the publication do not count. Undefined without any company.
 */
export function subjectEntity(
  structure: TextStructure,
  names: ResolvedNames,
  publication: ReadonlySet<number>,
): number | undefined {
  const weights = new Float64Array(names.entities.length);
  const early =
    structure.sentences
      .filter((sentence) => sentence.role === 'prose')
      .slice(0, 3)
      .at(-1)?.end ?? 0;
  const count = (item: Span & { entity: number; sentence: number }, weight: number): void => {
    const sentence = structure.sentences[item.sentence];
    const doubled = sentence?.role === 'heading' || item.end <= early;
    if (item.entity < weights.length) weights[item.entity]! += doubled ? weight * 2 : weight;
  };
  for (const mention of names.mentions) count(mention, 1);
  for (const reference of names.references) count(reference, 0.5);
  let best: number | undefined;
  for (const entity of names.entities) {
    if (entity.type !== 'company' || entity.outlet || publication.has(entity.index)) continue;
    if (best === undefined || weights[entity.index]! > weights[best]!) best = entity.index;
  }
  return best;
}

/** True when one entity owns the other, directly or through others, as the article states it. */
export function related(names: ResolvedNames, a: number, b: number): boolean {
  return a === b || reaches(names, a, b) || reaches(names, b, a);
}

function reaches(names: ResolvedNames, from: number, to: number): boolean {
  const seen = new Set<number>([from]);
  const queue = [from];
  for (let i = 0; i < queue.length; i++) {
    for (const owner of names.entities[queue[i]!]?.owners ?? []) {
      if (owner.entity === to) return true;
      if (!seen.has(owner.entity)) {
        seen.add(owner.entity);
        queue.push(owner.entity);
      }
    }
  }
  return false;
}
