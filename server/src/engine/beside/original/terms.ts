import { TERMS, type TermLanguage } from '../../lexicon/original/terms';
import { lowerSame } from './language';
import type { OriginalLanguage, PlacedTerm } from './model';

/** Finds the words of a passage that say what figures are of. Offsets are relative to the text. */
export type TermFinder = (text: string) => PlacedTerm[];

/** Made once per language and reading: tables by first letters for languages with spaces, one pattern for the others. */
export function termFinder(language: OriginalLanguage): TermFinder {
  if (language === 'other') return () => [];
  return language === 'zh' || language === 'ja' ? scriptFinder(language) : wordFinder(language);
}

function scriptFinder(language: 'zh' | 'ja'): TermFinder {
  const ids = new Map<string, string[]>();
  for (const [id, words] of TERMS[language]) {
    for (const word of words) ids.set(word.replace(/\*$/u, ''), [...(ids.get(word.replace(/\*$/u, '')) ?? []), id]);
  }
  const pattern = new RegExp([...ids.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');
  return (text) =>
    [...text.toLowerCase().matchAll(pattern)].flatMap((match) =>
      (ids.get(match[0]) ?? []).map((id) => ({ id, start: match.index, end: match.index + match[0].length })),
    );
}

interface Term {
  readonly id: string;
  /** the words after the first */
  readonly rest: readonly string[];
  readonly first: string;
}

const WORD = /[\p{L}\p{N}&+]+(?:[’'][\p{L}\p{N}]+)*/gu;

function wordFinder(language: TermLanguage): TermFinder {
  const byInitials = new Map<string, Term[]>();
  for (const [id, words] of TERMS[language]) {
    for (const word of words) {
      const [first = '', ...rest] = word.split(' ');
      const key = first.slice(0, 2);
      byInitials.set(key, [...(byInitials.get(key) ?? []), { id, first, rest }]);
    }
  }
  return (text) => {
    const found: PlacedTerm[] = [];
    const tokens = [...lowerSame(text).matchAll(WORD)];
    tokens.forEach((token, index) => {
      const terms = byInitials.get(token[0].slice(0, 2)) ?? [];
      for (const { id, first, rest } of terms) {
        if (!fits(token[0], first) || !rest.every((word, offset) => fits(tokens[index + 1 + offset]?.[0] ?? '', word)))
          continue;
        const last = tokens[index + rest.length]!;
        if (found.at(-1)?.id !== id || found.at(-1)?.start !== token.index)
          found.push({ id, start: token.index, end: last.index + last[0].length });
      }
    });
    return found;
  };
}

function fits(word: string, wanted: string): boolean {
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}

/** Code units around a figure in which a word counts as beside it, by language. */
const BEFORE = { han: 24, latin: 70 };
const AFTER = { han: 12, latin: 50 };

/**
 * The ids of the terms that stand beside a span in its own clause: nearest first, each once. Text and offsets are those of the passage.
 */
export function termsBeside(
  text: string,
  span: { readonly start: number; readonly end: number },
  terms: readonly PlacedTerm[],
  language: OriginalLanguage,
): string[] {
  const size = language === 'zh' || language === 'ja' ? 'han' : 'latin';
  const from = clauseStart(text, span.start, span.start - BEFORE[size]);
  const to = clauseEnd(text, span.end, span.end + AFTER[size]);
  return [
    ...new Set(
      terms
        .filter((term) => term.start >= from && term.end <= to)
        .sort((a, b) => distance(a, span) - distance(b, span))
        .map(({ id }) => id),
    ),
  ];
}

function distance(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return a.end <= b.start ? b.start - a.end : a.start - b.end;
}

/** A comma, semicolon or bracket ends a clause, unless it stands inside a number. */
function isBoundary(text: string, at: number): boolean {
  const character = text[at]!;
  if (!',;:，；：、。(（)）–—|\t'.includes(character)) return false;
  return !(character === ',' && /\d/u.test(text[at - 1] ?? '') && /\d/u.test(text[at + 1] ?? ''));
}

function clauseStart(text: string, start: number, least: number): number {
  let at = start;
  while (at > Math.max(0, least) && !isBoundary(text, at - 1)) at--;
  return at;
}

function clauseEnd(text: string, end: number, most: number): number {
  let at = end;
  while (at < Math.min(text.length, most) && !isBoundary(text, at)) at++;
  return at;
}
