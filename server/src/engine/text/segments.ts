import type { Span } from '../base/span';
import { BULLET } from './lineWords';
import type { Block, Sentence, SentenceRole } from './model';
import { splitSentences } from './sentences';

/** A piece of a block with its part in it; offsets relative to the block. */
interface Piece extends Span {
  readonly role: SentenceRole;
  readonly depth: number;
}

/** A sentence before it is given its place: offsets relative to the block. */
export interface Segment extends Piece {
  readonly text: string;
  readonly leadIn: boolean;
}

export interface BlockSurroundings {
  /** the block before is part of the same table and a separator row follows, or the like */
  readonly columnTitles: boolean;
  readonly beforeList: boolean;
  readonly depth: number;
}

/** The segments of one block, offsets relative to its start. Depends on nothing but its arguments, so that it can be cached. */
export function segmentBlock(block: Block, text: string, around: BlockSurroundings): Segment[] {
  return cutBlock(block, text, around).map(({ start, end, role, depth }) => {
    const words = text.slice(start, end);
    const leadIn = words.endsWith(':') && (role === 'prose' || role === 'bullet');
    return { start, end, role, depth, text: words, leadIn };
  });
}

function cutBlock(block: Block, text: string, around: BlockSurroundings): Piece[] {
  const whole = (role: SentenceRole): Piece[] =>
    trimmed(text, 0, text.length).map((span) => ({ ...span, role, depth: 0 }));
  switch (block.kind) {
    case 'heading':
      return headingSegment(text);
    case 'furniture':
      return whole('furniture');
    case 'byline':
      return whole('byline');
    case 'frontMatter':
    case 'code':
    case 'comment':
      return [];
    case 'tableRow':
      return cells(text, around.columnTitles);
    case 'listItem':
      return listItem(text, around.depth);
    case 'quote':
    case 'paragraph':
      return block.boilerplate
        ? splitSentences(text, 0, text.length).map((span) => ({ ...span, role: 'boilerplate', depth: 0 }))
        : prose(text, around.beforeList);
  }
}

function headingSegment(text: string): Piece[] {
  const marks = /^#{1,6}\s+/u.exec(text);
  return trimmed(text, marks ? marks[0].length : 0, text.length).map((span) => ({
    ...span,
    role: 'heading',
    depth: 0,
  }));
}

function listItem(text: string, depth: number): Piece[] {
  const marker = BULLET.exec(text);
  return splitSentences(text, marker ? marker[0].length : 0, text.length).map((span) => ({
    ...span,
    role: 'bullet',
    depth,
  }));
}

function prose(text: string, beforeList: boolean): Piece[] {
  const from = /^>\s*/u.exec(text)?.[0].length ?? 0;
  const spans = splitSentences(text, from, text.length);
  return spans.map((span, index) => {
    const words = text.slice(span.start, span.end);
    const label = spans.length === 1 ? !beforeList && isLabelLine(words) : index === 0 && isRunInHeading(words);
    return { ...span, role: label ? 'label' : 'prose', depth: 0 };
  });
}

/** *Bottom line:* on a line of its own, with no list after it. */
function isLabelLine(words: string): boolean {
  return words.endsWith(':') && words.split(/\s+/u).length <= 6;
}

/** *Outlook: A Quiet Year Ahead.* before the paragraph's own sentences: nearly every longer word is capitalised. */
function isRunInHeading(words: string): boolean {
  if (words.length > 110 || !/[.:]$/u.test(words)) return false;
  const long = words.split(/\s+/u).filter((word) => /^\p{L}{4,}/u.test(word));
  const capital = long.filter((word) => /^\p{Lu}/u.test(word));
  const all = words.split(/\s+/u);
  return (
    long.length >= 2 && all.length <= 12 && capital.length === long.length && (all.length >= 4 || words.endsWith(':'))
  );
}

const SEPARATOR_ROW = /^[\s|:+-]+$/u;

/** True for the `---|---` row under a table's column titles. */
export function isSeparatorRow(text: string): boolean {
  return SEPARATOR_ROW.test(text) && text.includes('-');
}

function cells(text: string, columnTitles: boolean): Piece[] {
  if (isSeparatorRow(text)) return [];
  const segments: Piece[] = [];
  let column = 0;
  let start = text.startsWith('|') ? 1 : 0;
  while (start <= text.length) {
    const bar = text.indexOf('|', start);
    const end = bar < 0 ? text.length : bar;
    const role: SentenceRole = columnTitles ? 'columnTitle' : column === 0 ? 'rowTitle' : 'cell';
    const spans = role === 'cell' ? splitSentences(text, start, end) : trimmed(text, start, end);
    for (const span of spans) segments.push({ ...span, role, depth: 0 });
    column++;
    start = end + 1;
  }
  return segments;
}

function trimmed(text: string, start: number, end: number): Span[] {
  const words = text.slice(start, end);
  const inner = words.trim();
  if (inner === '') return [];
  const from = start + words.indexOf(inner);
  return [{ start: from, end: from + inner.length }];
}

/** Places a segment in the text. */
export function placeSegment(segment: Segment, blockStart: number, block: number): Sentence {
  const { text, role, leadIn, depth } = segment;
  return { start: blockStart + segment.start, end: blockStart + segment.end, text, role, block, leadIn, depth };
}
