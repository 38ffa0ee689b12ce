import { shortName } from '../engine/index';

/** Longest quotation from an article, in UTF-16 units. */
const longestQuote = 60;

/** Text of an article, a registry or a file name as CommonMark that shows exactly that text on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\s\0]+/g, ' ')
    .replaceAll(/[\\`*_{}[\]()<>#+!|~&@^]|:(?=\/\/)|^(?:\d+(?=[.)])|-(?=\s))|(?<=\bwww)\./gi, (mark) =>
      /\d/.test(mark) ? `${mark}\u200b` : `\\${mark}`,
    );
}

export function strong(text: string): string {
  return `**${escapeMarkdown(text.trim())}**`;
}

/** Words as they stand, in italics, cut at a word when they are long. */
export function quoted(text: string): string {
  return `*${escapeMarkdown(shortened(text))}*`;
}

/** At most 60 characters, cut between words. */
export function shortened(text: string): string {
  const plain = text.replaceAll(/[\s\0]+/g, ' ').trim();
  if (plain.length <= longestQuote) return plain;
  const cut = plain.slice(0, longestQuote);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > longestQuote / 2 ? space : longestQuote - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A link to a zero-based line of a file. */
export function placeLink(uri: string, line: number): string {
  return placeName(uri, line, uri.startsWith('file:') ? `${uri}#L${String(line + 1)}` : undefined);
}

/** *harbour:12*, as a link where it has an address; lines count from 0. */
export function placeName(uri: string, line: number, address: string | undefined): string {
  const label = `${escapeMarkdown(shortName(uri))}:${String(line + 1)}`;
  const target = address?.replaceAll(
    /[()<>\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
  return target === undefined ? label : `[${label}](${target})`;
}

/** Lines under one another. */
export function lines(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('  \n');
}

/** What is known, in one line. */
export function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
