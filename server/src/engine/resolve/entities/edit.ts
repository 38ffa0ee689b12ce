import type { Span } from '../../base/span';
import type { NameCandidate, ReferenceCandidate, SentenceFacts } from '../../recognize/model';
import type { Sentence, TextStructure } from '../../text/model';
import type { Article } from '../model';

/** An edit inside one sentence that leaves all other sentences as they were, but for their places. */
export interface SentenceEdit {
  /** index of the sentence, before and after */
  readonly sentence: number;
  /** Where an offset of the text before the edit is now; undefined for one inside the words that were changed. */
  readonly moved: (sentence: number, offset: number) => number | undefined;
}

/** Sentences that are searched for names as a whole. */
const TITLES: ReadonlySet<string> = new Set(['heading', 'label', 'columnTitle', 'rowTitle']);

/**
 * The edit between two readings of a text, where it changed no more than the words of one sentence and left that sentence the same
 * names and the same phrases that stand for names; undefined for any other edit.
 */
export function editOfOneSentence(
  before: Article,
  structure: TextStructure,
  facts: readonly SentenceFacts[],
): SentenceEdit | undefined {
  const old = before.sentences;
  const { sentences } = structure;
  if (old.length !== sentences.length) return undefined;
  let sentence = -1;
  for (let index = 0; index < facts.length; index++) {
    if (old[index]!.facts === facts[index]) continue;
    if (sentence >= 0) return undefined;
    sentence = index;
  }
  // Nothing but white space between sentences was edited.
  if (sentence < 0)
    return { sentence: 0, moved: (index, offset) => offset + sentences[index]!.start - old[index]!.start };
  const [from, to] = [old[sentence]!, sentences[sentence]!];
  if (from.role !== to.role || TITLES.has(to.role)) return undefined;
  const within = movedWithin(from, to);
  if (!sameNames(old[sentence]!.facts, facts[sentence]!, within)) return undefined;
  return {
    sentence,
    moved(index, offset) {
      const start = sentences[index]!.start;
      const place = offset - old[index]!.start;
      if (index !== sentence) return start + place;
      const now = within(place);
      return now === undefined ? undefined : start + now;
    },
  };
}

/** Maps offsets relative to the sentence: what stands before the changed characters stays, what stands after them moves. */
function movedWithin(from: Sentence, to: Sentence): (offset: number) => number | undefined {
  const shorter = Math.min(from.text.length, to.text.length);
  let head = 0;
  while (head < shorter && from.text.charCodeAt(head) === to.text.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    from.text.charCodeAt(from.text.length - 1 - tail) === to.text.charCodeAt(to.text.length - 1 - tail)
  )
    tail++;
  const by = to.text.length - from.text.length;
  const after = from.text.length - tail;
  return (offset) => {
    if (offset <= head) return offset;
    return offset >= after ? offset + by : undefined;
  };
}

type Moved = (offset: number) => number | undefined;

function sameNames(from: SentenceFacts, to: SentenceFacts, moved: Moved): boolean {
  return (
    from.names.length === to.names.length &&
    from.references.length === to.references.length &&
    from.names.every((name, at) => sameName(name, to.names[at]!, moved)) &&
    from.references.every((reference, at) => sameReference(reference, to.references[at]!, moved))
  );
}

function sameName(from: NameCandidate, to: NameCandidate, moved: Moved): boolean {
  return (
    from.text === to.text &&
    from.type === to.type &&
    from.strength === to.strength &&
    from.reason === to.reason &&
    from.registryId === to.registryId &&
    from.as === to.as &&
    from.weight === to.weight &&
    // Partners find each other by the distance between them.
    from.partner === undefined &&
    to.partner === undefined &&
    samePlace(from, to, moved)
  );
}

function sameReference(from: ReferenceCandidate, to: ReferenceCandidate, moved: Moved): boolean {
  return from.noun === to.noun && samePlace(from, to, moved);
}

function samePlace(from: Span, to: Span, moved: Moved): boolean {
  return moved(from.start) === to.start && moved(from.end) === to.end;
}
