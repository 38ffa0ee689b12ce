import { within } from '../../base/span';
import type { Mark, Sentence, TextStructure } from '../../text/model';

const LONGEST_LABEL = 80;

/** True when the sentence is nothing but the words of one link: *[Annual report](…)* after a full stop. */
function isLinkOnly(structure: TextStructure, sentence: Sentence): boolean {
  if (sentence.end - sentence.start > LONGEST_LABEL) return false;
  return within(structure.marks, sentence).some(
    (mark) =>
      mark.kind === 'link' &&
      mark.label !== undefined &&
      mark.label.start <= sentence.start &&
      sentence.end <= mark.end + 1,
  );
}

/**
 * The marks that stand on a sentence: those inside it, and those between its end and the next sentence of its block, where writers
 * set footnotes and links after the full stop.
 */
export function marksOf(structure: TextStructure, index: number): readonly Mark[] {
  const { sentences, blocks } = structure;
  const sentence = sentences[index]!;
  const next = sentences[index + 1];
  const inBlock = next?.block === sentence.block;
  const blockEnd = blocks[sentence.block]?.end ?? sentence.end;
  const end = inBlock ? (isLinkOnly(structure, next) ? next.end : next.start) : blockEnd;
  return within(structure.marks, { start: sentence.start, end: Math.max(sentence.end, end) }).filter(
    (mark) => mark.start >= sentence.start || mark.end > sentence.start + 1,
  );
}
