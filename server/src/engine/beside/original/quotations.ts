import type { OriginalQuotation } from './model';

/** Opening marks and what closes them, by the habits of all the languages read. */
const PAIRS: readonly (readonly [open: string, close: RegExp])[] = [
  ['“', /”/u],
  ['「', /」/u],
  ['『', /』/u],
  ['„', /[“”]/u],
  ['«', /»/u],
  ['»', /«/u],
  ['"', /"/u],
];

const LONGEST = 1500;

/** Words between quotation marks, marks not included. A mark that nothing closes opens nothing. Sorted, never overlapping. */
export function quotationsOf(text: string, passageAt: (offset: number) => number): OriginalQuotation[] {
  const found: OriginalQuotation[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // most characters open nothing, and there are many of them
    if (code !== 0x22 && code !== 0xab && code !== 0xbb && (code < 0x2018 || code > 0x300f)) continue;
    const close = PAIRS.find(([open]) => open === text[at])?.[1];
    if (close === undefined) continue;
    const inside = text.slice(at + 1, at + 1 + LONGEST);
    const length = inside.search(close);
    if (length < 1 || inside.slice(0, length).includes('\n\n')) continue;
    const words = inside.slice(0, length);
    const start = at + 1 + words.length - words.trimStart().length;
    const end = start + words.trim().length;
    if (end > start) found.push({ start, end, text: words.trim(), passage: passageAt(start) });
    at += 1 + length;
  }
  return found;
}
