import { commonPrefix, commonSuffix } from '../../base/common';
import type { Span } from '../../base/span';
import type { NameCandidate, ReferenceCandidate, SentenceFacts } from '../../recognize/model';
import type { Mark, TextStructure } from '../../text/model';
import { sameLayout } from '../../text/unchanged';
import type { Article } from '../model';
import { sameDecisions } from './evidence';
import type { NameKeys } from './names';
import { isMoved, type Moved } from './same';

/** An edit inside one sentence that leaves all other sentences, the layout and the marks as they were, but for their places. */
export interface SentenceEdit {
  /** index of the sentence, before and after */
  readonly sentence: number;
  /** how many code units what follows the sentence has moved */
  readonly by: number;
  /** Where an offset of the text before the edit is now; undefined for one inside the words that were changed. */
  readonly moved: Moved;
  /**
   * It is searched for no others, and holds the same names, on evidence that leaves every decision over them as it was, and the same phrases that stand
   * for names.
   */
  readonly sameNames: boolean;
}

/** Sentences that are searched for names as a whole. */
const TITLES: ReadonlySet<string> = new Set(['heading', 'label', 'columnTitle', 'rowTitle']);

/** The edit between two readings of a text, where it is one inside a sentence; undefined for any other. */
export function editOfOneSentence(
  before: Article,
  structure: TextStructure,
  facts: readonly SentenceFacts[],
  keys: NameKeys,
): SentenceEdit | undefined {
  const old = before.sentences;
  const { sentences } = structure;
  if (old.length !== sentences.length || !sameLayout(before.structure.blocks, structure.blocks)) return undefined;
  let sentence = -1;
  for (let index = 0; index < facts.length; index++) {
    if (old[index]!.facts === facts[index]) continue;
    if (sentence >= 0) return undefined;
    sentence = index;
  }
  const [from, to] = [old[sentence], sentences[sentence]];
  if (from === undefined || to === undefined || from.role !== to.role) return undefined;
  const change = changeWithin(from, to, before.structure.text, structure.text);
  if (change === undefined) return undefined;
  const { by, moved } = change;
  if (!sameMarks(before.structure.marks, structure.marks, moved)) return undefined;
  const within: Moved = (offset) => {
    const now = moved(from.start + offset);
    return now === undefined ? undefined : now - to.start;
  };
  const same =
    !TITLES.has(to.role) &&
    sameNames(from.facts, facts[sentence]!, within) &&
    sameDecisions(from.facts, facts, sentence, keys);
  return { sentence, by, moved, sameNames: same };
}

/** What stands before the changed characters stays, what stands after them moves; undefined where some lie outside the sentence. */
function changeWithin(
  from: Span,
  to: Span,
  before: string,
  after: string,
): Pick<SentenceEdit, 'by' | 'moved'> | undefined {
  const by = after.length - before.length;
  if (from.start !== to.start || from.end + by !== to.end) return undefined;
  const head = commonPrefix(before, after);
  const end = before.length - commonSuffix(before, after, head);
  if (head < from.start || end > from.end) return undefined;
  return { by, moved: (offset) => (offset <= head ? offset : offset >= end ? offset + by : undefined) };
}

function sameMarks(before: readonly Mark[], after: readonly Mark[], moved: Moved): boolean {
  return (
    before.length === after.length &&
    before.every((mark, at) => {
      const other = after[at]!;
      return mark.kind === other.kind && mark.target === other.target && isMoved(mark, other, moved);
    })
  );
}

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
    from.registryId === to.registryId &&
    from.as === to.as &&
    // Partners find each other by the distance between them.
    from.partner === undefined &&
    to.partner === undefined &&
    isMoved(from, to, moved)
  );
}

function sameReference(from: ReferenceCandidate, to: ReferenceCandidate, moved: Moved): boolean {
  return from.noun === to.noun && isMoved(from, to, moved);
}

/** Index of the first item of the sentence or a later one; the items are in the order of their sentences. */
export function firstOfSentence(items: readonly { readonly sentence: number }[], sentence: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}
