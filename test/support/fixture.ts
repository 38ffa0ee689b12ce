/** Text with spans drawn under it, so that no test counts offsets by hand. */

export interface FixtureSpan {
  readonly start: number;
  readonly end: number;
  readonly label?: string;
}

export interface Fixture {
  /** the text without caret lines and cursor */
  readonly text: string;
  /** sorted by start, then as drawn; offsets are UTF-16 code units into `text` */
  readonly spans: readonly FixtureSpan[];
  /** where `$0` stood */
  readonly cursor?: number;
}

const caretLine = /^[ \t]*\^/;

/**
 * Reads a fixture. A line whose first visible character is `^` draws spans of the line above it (several such lines may follow
 * one another); each run of carets is one span, in UTF-16 columns, and the words after it up to the next run are its label.
 * `$0` marks the cursor; it takes no column. Line ends other than `\n` are kept as they are.
 *
 *     Brightwater said 158 people work there.
 *     ^^^^^^^^^^^ company
 *                      ^^^ count
 */
export function parseFixture(fixture: string): Fixture {
  const spans: FixtureSpan[] = [];
  const kept: string[] = [];
  let length = 0;
  let lineStart = 0;
  let cursor: number | undefined;
  for (const line of fixture.split('\n')) {
    if (caretLine.test(line) && kept.length > 0) {
      spans.push(...drawnSpans(line, lineStart));
      continue;
    }
    const at = line.indexOf('$0');
    const text = at < 0 ? line : line.slice(0, at) + line.slice(at + 2);
    if (kept.length > 0) length += 1;
    lineStart = length;
    if (at >= 0) cursor = lineStart + at;
    kept.push(text);
    length += text.length;
  }
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  return { text: kept.join('\n'), spans, ...(cursor === undefined ? {} : { cursor }) };
}

function drawnSpans(line: string, lineStart: number): FixtureSpan[] {
  const spans: FixtureSpan[] = [];
  for (const match of line.matchAll(/(\^+)([^^]*)/g)) {
    const start = lineStart + match.index;
    const label = match[2]!.trim();
    spans.push({ start, end: start + match[1]!.length, ...(label === '' ? {} : { label }) });
  }
  return spans;
}

/**
 * Draws the spans under the text, in the form that `parseFixture` reads, to paste into a test. A span over several lines is drawn
 * on each of them; an empty span cannot be drawn and is left out.
 */
export function drawFixture(text: string, spans: readonly FixtureSpan[]): string {
  const drawn: string[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    drawn.push(line);
    const lineEnd = lineStart + line.length;
    const rows: string[] = [];
    for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
      const from = Math.max(span.start, lineStart);
      const to = Math.min(span.end, lineEnd);
      if (from < to) draw(rows, from - lineStart, to - from, span.label);
    }
    drawn.push(...rows);
    lineStart = lineEnd + 1;
  }
  return drawn.join('\n');
}

function draw(rows: string[], column: number, width: number, label: string | undefined): void {
  const words = '^'.repeat(width) + (label === undefined ? '' : ` ${label}`);
  const row = rows.findIndex((drawn) => drawn.length === 0 || drawn.length < column);
  if (row >= 0) rows[row] = rows[row]!.padEnd(column) + words;
  else rows.push(' '.repeat(column) + words);
}
