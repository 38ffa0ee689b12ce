import type { Span } from '../../base/span';

/** An acronym spelt out in the text: *Expansion (ACR)* or *ACR (Expansion)*. */
export interface AcronymDefinition {
  readonly acronym: string;
  readonly expansion: string;
  readonly expansionSpan: Span;
  /** the acronym itself */
  readonly acronymSpan: Span;
  /** expansion, parentheses and all */
  readonly whole: Span;
}

const bracketed = /\(([A-Z][A-Z&/.-]{0,8}[A-Z])s?\)/gu;
const small = new Set([
  'of',
  'for',
  'and',
  'the',
  'in',
  'on',
  'de',
  'du',
  'des',
  'der',
  'für',
  'und',
  'et',
  'to',
  'at',
  '&',
]);

/**
 * Acronyms in parentheses whose letters are the initials of the words before them, in the order of the text. Linear in the text:
 * at most fifteen words before a parenthesis are looked at.
 */
export function acronymDefinitions(text: string): AcronymDefinition[] {
  const found: AcronymDefinition[] = [];
  for (const match of text.matchAll(bracketed)) {
    const acronym = match[1]!;
    const expansion = expansionBefore(text, match.index, acronym);
    if (expansion === undefined) continue;
    found.push({
      acronym,
      expansion: text.slice(expansion.start, expansion.end),
      expansionSpan: expansion,
      acronymSpan: { start: match.index + 1, end: match.index + 1 + acronym.length },
      whole: { start: expansion.start, end: match.index + match[0].length },
    });
  }
  return found;
}

function expansionBefore(text: string, bracket: number, acronym: string): Span | undefined {
  const letters = acronym.replace(/[^A-Z]/gu, '').toLowerCase();
  const from = Math.max(0, bracket - 160);
  const head = text.slice(from, bracket);
  const clause = head.slice(Math.max(head.lastIndexOf('\n'), head.lastIndexOf('. '), head.lastIndexOf('(')) + 1);
  const offset = bracket - clause.length;
  const words = [...clause.matchAll(/[\p{L}\p{M}\d&’']+/gu)].slice(-15);
  let next = letters.length - 1;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]![0].toLowerCase();
    if (word.startsWith(letters[next]!)) {
      next--;
      if (next < 0) return trimmed(clause, offset, words[i]!.index);
    } else if (!small.has(word)) {
      return undefined;
    }
  }
  return undefined;
}

function trimmed(clause: string, offset: number, start: number): Span {
  return { start: offset + start, end: offset + clause.trimEnd().length };
}

/** Places where the acronym stands as a word of its own, up to `limit`. */
export function acronymUses(text: string, acronym: string, limit: number): Span[] {
  const uses: Span[] = [];
  for (let at = text.indexOf(acronym); at >= 0 && at < limit; at = text.indexOf(acronym, at + acronym.length)) {
    const end = at + acronym.length;
    const before = text[at - 1] ?? ' ';
    const after = text[end] ?? ' ';
    const plural = after === 's' && !/[\p{L}\d]/u.test(text[end + 1] ?? ' ');
    if (!/[\p{L}\d/&.-]/u.test(before) && (plural || !/[\p{L}\d/&-]/u.test(after))) uses.push({ start: at, end });
  }
  return uses;
}
