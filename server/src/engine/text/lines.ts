import type { Span } from '../base/span';

/** The lines of a text without their line breaks (`\n`, `\r\n`, `\r`); an empty text has one empty line. */
export function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  let feed = text.indexOf('\n');
  let turn = text.indexOf('\r');
  while (feed >= 0 || turn >= 0) {
    const end = feed < 0 || (turn >= 0 && turn < feed) ? turn : feed;
    lines.push({ start, end });
    start = end + (end === turn && feed === turn + 1 ? 2 : 1);
    if (feed >= 0 && feed < start) feed = text.indexOf('\n', start);
    if (turn >= 0 && turn < start) turn = text.indexOf('\r', start);
  }
  lines.push({ start, end: text.length });
  return lines;
}
