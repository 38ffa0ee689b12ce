import type { FilePlace, BibliographyEntry, ReferenceDetails, Span } from '../../engine/index';
import type { FileProblem } from '../model';

/** One entry as its reader found it; the span is that of its key. */
export interface FoundEntry {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** the whole entry, where its reader knows */
  readonly entry?: Span;
  readonly details: () => ReferenceDetails;
}

/** What a bibliography file holds, and what is wrong in it. */
export interface BibliographyText {
  readonly entries: readonly FoundEntry[];
  readonly problems: readonly FileProblem[];
}

/** The entries with their places in the file, each read once when asked; `offset` is where the read text begins in `text`. */
export function placeEntries(
  uri: string,
  text: string,
  entries: readonly FoundEntry[],
  offset = 0,
): BibliographyEntry[] {
  const placeOf = placeFinder(text);
  return entries.map(({ key, start, end, details }) => {
    let known: ReferenceDetails | undefined;
    const at: FilePlace = { uri, start: placeOf(start + offset), end: placeOf(end + offset) };
    return { key, at, details: () => (known ??= details()) };
  });
}

/** Says which entries repeat a key that the file has given before. */
export function repeatedKeys(entries: readonly FoundEntry[]): FileProblem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ key, start, end }) => {
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ start, end, message: `“${key}” is the key of an earlier entry.` }];
  });
}

/** Line and UTF-16 unit of offsets that are asked for in rising order. */
function placeFinder(text: string): (offset: number) => FilePlace['start'] {
  let line = 0;
  let lineStart = 0;
  return (offset) => {
    for (;;) {
      const next = text.indexOf('\n', lineStart);
      if (next < 0 || next >= offset) return { line, character: offset - lineStart };
      line++;
      lineStart = next + 1;
    }
  };
}
