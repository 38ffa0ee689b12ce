import type { Span } from '../../base/span';
import type { TextStructure } from '../../text/model';
import type { ResolvedEntities } from '../entities';
import type { Article, Entity, Mention, Reference } from '../model';
import { firstOfSentence, type SentenceEdit } from './edit';
import { findOwners, findStateTies } from './ties';

/**
 * What an article's names came to before an edit, moved to where they stand now; undefined where the edit may have changed what they
 * come to, because of the names themselves or of the words around them. Deciding over the names of a whole article is what takes
 * longest in a keystroke.
 */
export function movedEntities(
  before: Article,
  edit: SentenceEdit,
  structure: TextStructure,
): ResolvedEntities | undefined {
  if (!edit.sameNames) return undefined;
  const mentions = moveAll(before.mentions, edit, movedMention);
  const references = moveAll(before.references, edit, movedReference);
  if (mentions === undefined || references === undefined || !sameTies(before, structure, mentions, edit))
    return undefined;
  const entities = moveEntities(before, edit);
  return entities && { mentions, entities, references };
}

/** The very same list where nothing has moved; undefined where one of the items was edited. */
function moveAll<T extends Span & { readonly sentence: number }>(
  items: readonly T[],
  { sentence, by, moved }: SentenceEdit,
  at: (item: T, start: number, end: number) => T,
): readonly T[] | undefined {
  const first = firstOfSentence(items, sentence);
  let stay = by === 0;
  const found = items.slice(0, first);
  let index = first;
  for (; index < items.length && items[index]!.sentence === sentence; index++) {
    const item = items[index]!;
    const [start, end] = [moved(item.start), moved(item.end)];
    if (start === undefined || end === undefined) return undefined;
    stay &&= start === item.start && end === item.end;
    found.push(at(item, start, end));
  }
  if (stay) return items;
  for (; index < items.length; index++) {
    const item = items[index]!;
    found.push(by === 0 ? item : at(item, item.start + by, item.end + by));
  }
  return found;
}

function movedMention({ text, type, entity, sentence }: Mention, start: number, end: number): Mention {
  return { start, end, text, type, entity, sentence };
}

function movedReference({ entity, sentence }: Reference, start: number, end: number): Reference {
  return { start, end, entity, sentence };
}

/** The words around the names of the edited sentence say the same of who owns whom as before. */
function sameTies(
  before: Article,
  structure: TextStructure,
  mentions: readonly Mention[],
  edit: SentenceEdit,
): boolean {
  const place = edit.sentence;
  const old = tiesOf(before.structure, before.mentions, place);
  const now = tiesOf(structure, mentions, place);
  return (
    old.length === now.length &&
    old.every((tie, at) => {
      const other = now[at]!;
      return (
        tie.who === other.who &&
        edit.moved(tie.evidence.start) === other.evidence.start &&
        edit.moved(tie.evidence.end) === other.evidence.end
      );
    })
  );
}

interface Tie {
  readonly who: string;
  readonly evidence: Span;
}

function tiesOf(structure: TextStructure, all: readonly Mention[], sentence: number): readonly Tie[] {
  const span = structure.sentences[sentence];
  if (span === undefined) return [];
  const first = firstOfSentence(all, sentence);
  let end = first;
  while (end < all.length && all[end]!.sentence === sentence) end++;
  const mentions = all.slice(first, end);
  const owners = findOwners(structure, mentions).map(({ child, owner, evidence }) => ({
    who: `${String(child)} of ${String(owner)}`,
    evidence,
  }));
  const state = [...findStateTies(structure, mentions, span)].map(([at, evidence]) => ({
    who: `state: ${String(at)}`,
    evidence,
  }));
  return [...owners, ...state];
}

/** The same list where no evidence has moved. */
function moveEntities(before: Article, edit: SentenceEdit): readonly Entity[] | undefined {
  const place = (span: Span): Span | undefined => {
    const start = edit.moved(span.start);
    const end = edit.moved(span.end);
    return start === undefined || end === undefined ? undefined : { start, end };
  };
  let unmoved = true;
  const moved: Entity[] = [];
  for (const entity of before.entities) {
    const { owners, stateAffiliated } = entity;
    const own = owners.map((tie) => ({ entity: tie.entity, evidence: place(tie.evidence) }));
    const state = stateAffiliated?.evidence && place(stateAffiliated.evidence);
    if (own.some(({ evidence }) => evidence === undefined)) return undefined;
    if (stateAffiliated?.evidence !== undefined && state === undefined) return undefined;
    const stays =
      own.every(({ evidence }, at) => sameSpan(evidence, owners[at]!.evidence)) &&
      sameSpan(state, stateAffiliated?.evidence);
    if (stays) moved.push(entity);
    else {
      unmoved = false;
      moved.push({
        ...entity,
        owners: own as Entity['owners'],
        ...(state !== undefined && { stateAffiliated: { evidence: state } }),
      });
    }
  }
  return unmoved ? before.entities : moved;
}

function sameSpan(a: Span | undefined, b: Span | undefined): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}
