import { commonPrefix, commonSuffix } from '../base/common';
import type { Span } from '../base/span';
import { splitLines } from './lines';
import { LineWords } from './lineWords';

/** A line of plain text; the span is that of its words without the white space around them. */
export interface Line extends Span {
  readonly text: string;
  readonly blank: boolean;
  readonly words: LineWords;
  /** the line with its white space, without its line break */
  readonly whole: Span;
}

/** A text with its lines. */
export interface Lined {
  readonly legible: string;
  readonly lines: readonly Line[];
}

/** The lines of a text. With `before`, the text before an edit, those that it left alone are taken over. */
export function readLines(legible: string, before?: Lined): readonly Line[] {
  if (before === undefined) return linesOf(legible, 0, legible.length);
  const old = before.lines;
  const by = legible.length - before.legible.length;
  const prefix = commonPrefix(before.legible, legible);
  const suffix = before.legible.length - commonSuffix(before.legible, legible, prefix);
  // A line is the same when it is so with the line break at its edge, which may be two characters.
  let head = 0;
  while (head < old.length && old[head]!.whole.end + 2 <= prefix) head++;
  let tail = old.length;
  while (tail > head && old[tail - 1]!.whole.start - 2 >= suffix) tail--;
  if (head === 0 && tail === old.length) return linesOf(legible, 0, legible.length);
  const from = old[head]?.whole.start ?? 0;
  const between =
    tail === old.length
      ? linesOf(legible, from, legible.length)
      : linesOf(legible, from, old[tail]!.whole.start + by).slice(0, -1);
  const lines = old.slice(0, head);
  for (const line of between) lines.push(line);
  for (let at = tail; at < old.length; at++) lines.push(by === 0 ? old[at]! : movedLine(old[at]!, by));
  return lines;
}

/** The lines of the part `[from, to)`, whose beginning is that of a line. */
function linesOf(legible: string, from: number, to: number): Line[] {
  // The lines outlive the text: as slices of it each would keep it in memory.
  const part = to - from === legible.length ? legible : copied(legible.slice(from, to));
  return splitLines(part).map((span): Line => {
    const whole = { start: from + span.start, end: from + span.end };
    const raw = part.slice(span.start, span.end);
    const text = raw.trim();
    const start = whole.start + (text === '' ? 0 : raw.indexOf(text[0]!));
    const words = new LineWords(text);
    return { start, end: start + text.length, text, blank: words.blank, words, whole };
  });
}

/** The same string as one of its own rather than a slice of a longer one. */
function copied(text: string): string {
  return ` ${text}`.slice(1);
}

function movedLine({ start, end, text, blank, words, whole }: Line, by: number): Line {
  return {
    start: start + by,
    end: end + by,
    text,
    blank,
    words,
    whole: { start: whole.start + by, end: whole.end + by },
  };
}
