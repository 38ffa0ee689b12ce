/** Longer than any paragraph, list item or row that somebody wrote. */
const LONGEST = 5000;

/** What opens or closes something inside a paragraph. */
const INLINE = /[[\]*_~`<!(]/gu;

/** The beginning of a line that begins a block of its own. */
const OPENS_BLOCK = /^[ \t]{0,12}(?:[-*+>#|]|\d{1,9}[.)])/u;

/**
 * The text as the Markdown parser gets it, of the same length. In a paragraph longer than anybody writes, what could be mark-up is
 * blotted out: the parser looks for the partner of each link and emphasis through the whole paragraph, so that its time grows with
 * the square of the paragraph's length.
 */
export function parsable(text: string): string {
  if (text.length <= LONGEST) return text;
  const pieces: string[] = [];
  let from = 0;
  let line = 0;
  while (line < text.length) {
    const end = lineEnd(text, line);
    if (line > from && beginsBlock(text, line, end)) {
      pieces.push(legibly(text.slice(from, line)));
      from = line;
    }
    line = end;
  }
  pieces.push(legibly(text.slice(from)));
  return pieces.join('');
}

function legibly(paragraph: string): string {
  if (paragraph.length <= LONGEST) return paragraph;
  const kept = OPENS_BLOCK.exec(paragraph)?.[0].length ?? 0;
  return paragraph.slice(0, kept) + paragraph.slice(kept).replaceAll(INLINE, 'x');
}

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) return at + 1;
    if (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a) return at + 1;
  }
  return text.length;
}

function beginsBlock(text: string, start: number, end: number): boolean {
  const first = text.slice(start, Math.min(end, start + 24));
  return first.trim() === '' ? text.slice(start, end).trim() === '' : OPENS_BLOCK.test(first);
}
