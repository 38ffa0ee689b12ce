import { within, type Span } from '../../base/span';
import { readClause } from '../../recognize/assertion/clause';
import type { SentenceFacts } from '../../recognize/model';
import type { Mark, Sentence, TextStructure } from '../../text/model';
import { tokenize } from '../../text/tokens';

const LONGEST_LABEL = 80;
const LONGEST_CLAUSE = 1000;

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
 * set footnotes and links after the full stop. A cell of a table has those too that stand alone in another cell of its row.
 */
export function marksOf(structure: TextStructure, index: number): readonly Mark[] {
  const { sentences, blocks } = structure;
  const sentence = sentences[index]!;
  const next = sentences[index + 1];
  const inBlock = next?.block === sentence.block;
  const blockEnd = blocks[sentence.block]?.end ?? sentence.end;
  const end = inBlock ? (isLinkOnly(structure, next) ? next.end : next.start) : blockEnd;
  const own = within(structure.marks, { start: sentence.start, end: Math.max(sentence.end, end) }).filter(
    (mark) => mark.start >= sentence.start || mark.end > sentence.start + 1,
  );
  if (own.length > 0 || (sentence.role !== 'cell' && sentence.role !== 'rowTitle')) return own;
  return marksOfRow(structure, sentence);
}

/** *| Velm | 5,200 t | [^1] |*: the source in a column of its own answers for the row. */
function marksOfRow(structure: TextStructure, sentence: Sentence): readonly Mark[] {
  const { marks, blocks, legible } = structure;
  const row = blocks[sentence.block];
  if (row === undefined || marks.length === 0) return [];
  return within(marks, row).filter((mark) => {
    const before = legible.slice(legible.lastIndexOf('|', mark.start - 1) + 1, mark.start);
    const bar = legible.indexOf('|', mark.end);
    const after = legible.slice(mark.end, bar < 0 ? row.end : Math.min(bar, row.end));
    return before.length < LONGEST_LABEL && before.trim() === '' && after.trim() === '';
  });
}

/**
 * Sentences that the note or citation after the last full stop of their paragraph answers for: no other sentence of it has a note, a
 * citation or a link of its own. One before the full stop is its sentence's alone.
 */
export function citedFromBelow(structure: TextStructure): ReadonlySet<number> {
  const cited = new Set<number>();
  const { sentences, blocks, marks } = structure;
  if (!marks.some(isCitation)) return cited;
  for (let first = 0; first < sentences.length;) {
    const { block } = sentences[first]!;
    let end = first + 1;
    while (sentences[end]?.block === block) end++;
    const { kind } = blocks[block]!;
    if (end - first > 1 && (kind === 'paragraph' || kind === 'quote') && endsInCitation(structure, first, end)) {
      for (let index = first; index < end; index++) cited.add(index);
    }
    first = end;
  }
  return cited;
}

function endsInCitation(structure: TextStructure, first: number, end: number): boolean {
  const last = structure.sentences[end - 1]!;
  const block = structure.blocks[last.block]!;
  const start = structure.sentences[first]!.start;
  const sources = within(structure.marks, { start, end: block.end }).filter(
    (mark) => isCitation(mark) || mark.kind === 'link',
  );
  return sources.length > 0 && sources.every((mark) => isCitation(mark) && mark.start >= last.end);
}

export function isCitation(mark: Mark): boolean {
  return mark.kind === 'footnote' || mark.kind === 'citation';
}

const NEXT_CLAUSE =
  /^\s*(?:;|[,–—]\s*(?:and|but|while|whereas|although|though)\b|(?:while|whereas|although|though)\b)/iu;

/**
 * The clause that a citation inside the sentence does not reach, relative to the sentence: it stands after all citations, behind a
 * semicolon or a conjunction, has a subject and a verb of its own and states a figure. Undefined where nothing of the kind is left over.
 * A link is made of words of the sentence rather than set at a place in it, and reaches the whole sentence.
 */
export function clauseAfterCitation(
  sentence: Sentence,
  facts: SentenceFacts,
  marks: readonly Mark[],
): Span | undefined {
  const last = marks.at(-1);
  if (last === undefined || last.end >= sentence.end || !marks.every(isCitation)) return undefined;
  const from = last.end - sentence.start;
  const match = NEXT_CLAUSE.exec(sentence.text.slice(from, from + 40));
  if (match === null) return undefined;
  const rest = { start: from + match[0].length, end: sentence.end - sentence.start };
  if (!facts.figures.some((figure) => figure.start >= rest.start && figure.kind !== 'date')) return undefined;
  const { verb, start } = readClause(tokenize(sentence.text.slice(rest.start, rest.start + LONGEST_CLAUSE)));
  return verb > start ? rest : undefined;
}
