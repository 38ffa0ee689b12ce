import type { Span } from '../base/span';

/** The lines of a text without their line breaks (`\n`, `\r\n`, `\r`); an empty text has one empty line. */
export function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x0a && code !== 0x0d) continue;
    lines.push({ start, end: at });
    if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++;
    start = at + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}
