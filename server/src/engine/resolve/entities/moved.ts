import { lastStartingAt, type Span } from '../../base/span';
import type { SentenceFacts } from '../../recognize/model';
import type { TextStructure } from '../../text/model';
import type { ResolvedEntities } from '../entities';
import type { Article, Entity, Mention, Reference } from '../model';
import { editOfOneSentence, type SentenceEdit } from './edit';
import { findOwners, findStateTies } from './ties';

/**
 * What an article's names came to before an edit, moved to where they stand now; undefined where the edit may have changed what they
 * come to. Most keystrokes leave names alone, and deciding over the names of a whole article is what takes longest.
 */
export function movedEntities(
  before: Article,
  structure: TextStructure,
  facts: readonly SentenceFacts[],
): ResolvedEntities | undefined {
  const edit = editOfOneSentence(before, structure, facts);
  if (edit === undefined) return undefined;
  const mentions = moveAll(before.mentions, edit, movedMention);
  const references = moveAll(before.references, edit, movedReference);
  if (mentions === undefined || references === undefined || !sameTies(before, structure, mentions, edit))
    return undefined;
  const entities = moveEntities(before, edit);
  return entities && { mentions, entities, references };
}

function moveAll<T extends Span & { readonly sentence: number }>(
  items: readonly T[],
  edit: SentenceEdit,
  at: (item: T, start: number, end: number) => T,
): T[] | undefined {
  const found: T[] = [];
  for (const item of items) {
    const start = edit.moved(item.sentence, item.start);
    const end = edit.moved(item.sentence, item.end);
    if (start === undefined || end === undefined) return undefined;
    found.push(start === item.start && end === item.end ? item : at(item, start, end));
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
        edit.moved(place, tie.evidence.start) === other.evidence.start &&
        edit.moved(place, tie.evidence.end) === other.evidence.end
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

function firstOfSentence(mentions: readonly Mention[], sentence: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same list where no evidence has moved. */
function moveEntities(before: Article, edit: SentenceEdit): readonly Entity[] | undefined {
  const place = (span: Span): Span | undefined => {
    const sentence = Math.max(0, lastStartingAt(before.sentences, span.start));
    const start = edit.moved(sentence, span.start);
    const end = edit.moved(sentence, span.end);
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
    if (own.length === 0 && state === undefined) moved.push(entity);
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
