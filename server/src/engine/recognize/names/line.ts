import type { Token } from '../../text/model';
import type { SentenceInput } from '../model';
import { flagsOf, Is } from './words';

/** How a sentence uses capitals: prose, a title where most words have one, or capitals throughout. */
export type Casing = 'prose' | 'title' | 'capitals';

/** One sentence as the name recogniser reads it. */
export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly casing: Casing;
}

/** A run of tokens `[from, to)` that may be a name. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

export function makeLine(input: SentenceInput): Line {
  return { text: input.text, tokens: input.tokens, casing: casingOf(input) };
}

const LONG_WORD = 4;

/** Counts the longer words that begin with a capital; short ones are small in titles too. */
function casingOf(input: SentenceInput): Casing {
  let words = 0;
  let capital = 0;
  let capitals = 0;
  let small = 0;
  for (const token of input.tokens) {
    if (token.kind !== 'word' || token.end - token.start < LONG_WORD) continue;
    words++;
    if (token.allCapitals) capitals++;
    if (token.capital) capital++;
    else small++;
  }
  if (words === 0) return 'prose';
  if (words >= 2 && capitals * 10 >= words * 7) return 'capitals';
  const heading =
    input.role === 'heading' || input.role === 'label' || input.role === 'columnTitle' || input.role === 'rowTitle';
  if (heading && words >= 2 && capital >= 2 && capital > small) return 'title';
  if (words === 3 && capital === 3 && input.role !== 'prose') return isTitle(input.tokens) ? 'title' : 'prose';
  return words >= 4 && capital * 10 >= words * 8 && isTitle(input.tokens) ? 'title' : 'prose';
}

/** A title has no small words but particles, and no full stop; a short sentence full of names has a verb. */
function isTitle(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)!.text;
  if (last === '.' || last === '"' || last === '”') return false;
  let small = 0;
  for (const token of tokens) {
    if (
      token.kind === 'word' &&
      !token.capital &&
      token.text === token.lower &&
      (flagsOf(token.lower) & Is.function) === 0
    )
      small++;
  }
  return small * 6 <= tokens.length;
}

/** A word that can be part of a name by its letters: a capital first, or one inside (`iRobot`, `3M`). */
export function isNameWord(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && (token.capital || token.text !== token.lower);
}

/** One capital letter, as in initials. */
export function isInitial(token: Token): boolean {
  return token.capital && token.end - token.start === 1;
}

const OPENERS = new Set([
  '"',
  '“',
  '„',
  '«',
  ':',
  ';',
  '•',
  '–',
  '—',
  '-',
  '*',
  '.',
  '?',
  '!',
  '…',
  '|',
  '‘',
  '(',
  '[',
  '>',
]);

/** Whether a capital at this token may be there because a sentence, a quotation or an item begins. */
export function opensClause(line: Line, index: number): boolean {
  if (index === 0) return true;
  const before = line.tokens[index - 1]!;
  if (before.kind === 'word') return false;
  if (before.kind === 'number') return index === 1;
  if (!OPENERS.has(before.text)) return before.kind === 'symbol' && index === 1;
  if (before.text === '-' || before.text === '–' || before.text === '—') return before.spaced || index === 1;
  if (before.text === '(' || before.text === '[' || before.text === '‘') return false;
  return true;
}

/** The text of a piece as it stands, from its first token to its last. */
export function pieceText(line: Line, piece: Piece): string {
  return line.text.slice(line.tokens[piece.from]!.start, line.tokens[piece.to - 1]!.end);
}

/** The word tokens of a piece. */
export function wordsOf(line: Line, piece: Piece): Token[] {
  const words: Token[] = [];
  for (let i = piece.from; i < piece.to; i++) {
    const token = line.tokens[i]!;
    if (token.kind === 'word') words.push(token);
  }
  return words;
}

/** Bits of the token at an index, 0 beyond the ends. */
export function flagsAt(line: Line, index: number): number {
  const token = line.tokens[index];
  return token === undefined ? 0 : flagsOf(token.lower);
}

export function lowerAt(line: Line, index: number): string {
  return line.tokens[index]?.lower ?? '';
}

const APOSTROPHES = new Set(["'", '’', '‘', '`', 'ʼ', '´']);

export function isApostrophe(token: Token | undefined): boolean {
  return token !== undefined && APOSTROPHES.has(token.text);
}

const HYPHENS = new Set(['-', '–', '‑', '‐']);

export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && HYPHENS.has(token.text);
}

/** Tokens of a possessive ending after the piece: 2 for `'s`, 1 for the apostrophe of a plural, 0 for none. */
export function possessiveLength(line: Line, end: number): number {
  const mark = line.tokens[end];
  if (mark === undefined || mark.spaced || !isApostrophe(mark)) return 0;
  const next = line.tokens[end + 1];
  if (next !== undefined && !next.spaced && next.lower === 's') return 2;
  const last = line.tokens[end - 1];
  const plural = last !== undefined && /s$/i.test(last.text) && (next === undefined || next.spaced);
  return plural && next?.kind === 'word' ? 1 : 0;
}

export { Is };
