import { commonPrefix, commonSuffix } from '../base/common';
import { shift, type Span } from '../base/span';
import { findMarks, makeLegible } from './legible';
import type { Mark, Repair, TextStructure } from './model';
import { findRepairs } from './mojibake';

/** A text with what must be known of its characters before its words are read. */
export type Legible = Pick<TextStructure, 'text' | 'legible' | 'marks' | 'repairs'>;

/** Plain text with its marks and repairs. With `before`, what became of the text before an edit, only the edited lines are searched. */
export function readLegible(text: string, before?: Legible): Legible {
  return (before && afterEdit(text, before)) ?? readWhole(text);
}

function readWhole(text: string): Legible {
  const repairs = findRepairs(text);
  const marks = findMarks(text, 'article');
  return { text, legible: makeLegible(text, repairs, marks), marks, repairs };
}

/**
 * Marks and repairs lie inside lines, so that those of other lines stay. Undefined where that cannot be said: a comment runs over lines,
 * and the words that a lost link belongs to may stand in the line before it.
 */
function afterEdit(text: string, before: Legible): Legible | undefined {
  if (text.includes('<!--') || before.text.includes('<!--')) return undefined;
  const prefix = commonPrefix(before.text, text);
  const suffix = commonSuffix(before.text, text, prefix);
  const start = prefix === 0 ? 0 : text.lastIndexOf('\n', prefix - 1) + 1;
  const feed = text.indexOf('\n', text.length - suffix);
  const end = feed < 0 ? text.length : feed;
  const by = text.length - before.text.length;
  const lines = readWhole(text.slice(start, end));
  if (lines.marks.some(isLostLink) || before.marks.some(isLostLink)) return undefined;
  const old = { start, end: end - by };
  const asGiven = before.legible === before.text && lines.legible === lines.text;
  return {
    text,
    legible: asGiven ? text : before.legible.slice(0, old.start) + lines.legible + before.legible.slice(old.end),
    marks: spliced(before.marks, old, by, lines.marks),
    repairs: spliced(before.repairs, old, by, lines.repairs),
  };
}

const isLostLink = ({ kind }: Mark): boolean => kind === 'lostLink';

/** The items before and after the lines, and between them those of the lines as they are now. */
function spliced<T extends Mark | Repair>(items: readonly T[], old: Span, by: number, now: readonly T[]): readonly T[] {
  if (items.length === 0 && now.length === 0) return items;
  return [
    ...items.filter(({ end }) => end <= old.start),
    ...now.map((item) => shift(item, old.start)),
    ...items.filter(({ start }) => start >= old.end).map((item) => shift(item, by)),
  ];
}
