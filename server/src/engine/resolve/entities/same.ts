import type { Span } from '../../base/span';
import type { ResolvedEntities } from '../entities';
import type { Entity, Mention, Reference } from '../model';

/** Where an offset of the text before an edit is now; undefined for one inside the words that were changed. */
export type Moved = (offset: number) => number | undefined;

/** Whether names come to the same entities after an edit as before it, at the same or moved places. */
export function sameEntities(before: ResolvedEntities, after: ResolvedEntities, moved: Moved): boolean {
  return (
    sameList(before.mentions, after.mentions, (a, b) => sameMention(a, b, moved)) &&
    sameList(before.references, after.references, (a, b) => sameReference(a, b, moved)) &&
    sameList(before.entities, after.entities, (a, b) => sameEntity(a, b, moved))
  );
}

function sameMention(a: Mention, b: Mention, moved: Moved): boolean {
  return (
    a.entity === b.entity && a.sentence === b.sentence && a.type === b.type && a.text === b.text && isMoved(a, b, moved)
  );
}

function sameReference(a: Reference, b: Reference, moved: Moved): boolean {
  return a.entity === b.entity && a.sentence === b.sentence && isMoved(a, b, moved);
}

function sameEntity(a: Entity, b: Entity, moved: Moved): boolean {
  return (
    a.name === b.name &&
    a.type === b.type &&
    a.acronym === b.acronym &&
    a.registryId === b.registryId &&
    a.outlet === b.outlet &&
    sameList(a.mentions, b.mentions, equal) &&
    sameList(a.aliases, b.aliases, equal) &&
    sameList(a.owners, b.owners, (x, y) => x.entity === y.entity && isMoved(x.evidence, y.evidence, moved)) &&
    (a.stateAffiliated === undefined) === (b.stateAffiliated === undefined) &&
    sameSpan(a.stateAffiliated?.evidence, b.stateAffiliated?.evidence, moved)
  );
}

/** Equality of what has no parts. */
export const equal = (a: unknown, b: unknown): boolean => a === b;

/** Whether both are absent, or the second is where the first has moved. */
export function sameSpan(a: Span | undefined, b: Span | undefined, moved: Moved): boolean {
  return a === undefined || b === undefined ? a === b : isMoved(a, b, moved);
}

/** Whether two lists are item by item the same object, or `same`. */
export function sameList<T>(some: readonly T[], others: readonly T[], same: (one: T, other: T) => boolean): boolean {
  if (some === others) return true;
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i] && !same(some[i]!, others[i]!)) return false;
  return true;
}

/** Whether the second span is where the first has moved. */
export function isMoved(a: Span, b: Span, moved: Moved): boolean {
  return moved(a.start) === b.start && moved(a.end) === b.end;
}
