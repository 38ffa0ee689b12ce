import type { Span } from '../base/span';

/** `1.) …`, `(2) …`, `• 9. …`, `a. …` at the beginning of a run of text. */
const MARKER = /^(?:[•⁃·-]\s*)?\(?(\d{1,2}|[a-z])(?:\.\)|[.)])(?=\s)/u;

/**
 * The items of a list that is written as running text, *1. The first item 2. The second item*, in order; the whole range where there
 * is no such list. An item begins with the marker that follows the one before it, in the same style.
 */
export function inlineItems(text: string, from: number, to: number): Span[] {
  const items: Span[] = [];
  let start = from;
  let marker = MARKER.exec(text.slice(start, Math.min(to, start + 12)));
  while (marker !== null) {
    const next = nextItem(text, start + marker[0].length, to, marker);
    if (next < 0) break;
    items.push({ start, end: next });
    start = next;
    marker = MARKER.exec(text.slice(start, Math.min(to, start + 12)));
  }
  items.push({ start, end: to });
  return items;
}

/** How far a next item may lie; longer ones are paragraphs of their own. */
const REACH = 600;

function nextItem(text: string, from: number, to: number, marker: RegExpExecArray): number {
  const follower = successor(marker[1]!);
  const wanted = marker[0].replace(marker[1]!, follower);
  const at = text.slice(from, Math.min(to, from + REACH)).indexOf(` ${wanted} `);
  return at < 0 ? -1 : from + at + 1;
}

const successor = (mark: string): string =>
  /\d/u.test(mark) ? String(Number(mark) + 1) : String.fromCharCode(mark.charCodeAt(0) + 1);

/** Length of the list marker at the beginning of an item, 0 where there is none. */
export function markerLength(text: string, from: number, to: number): number {
  return MARKER.exec(text.slice(from, Math.min(to, from + 12)))?.[0].length ?? 0;
}
