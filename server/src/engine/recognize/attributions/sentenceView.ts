import type { Span } from '../../base/span';
import { ATTRIBUTION_WORDS, Word } from '../../lexicon/attributionWords';
import type { Token } from '../../text/model';
import type { Figure, NameCandidate, SentenceInput } from '../model';
import { joinNames } from './nameTokens';

/** A sentence with the word class of each token and where its quotations are. Token ranges are half-open. */
export interface SentenceView {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** bits of `Word` per token */
  readonly bits: readonly number[];
  /** token ranges inside quotation marks, marks included */
  readonly quotes: readonly Span[];
  readonly names: readonly NameCandidate[];
  readonly figures: readonly Figure[];
}

/** What stands between tokens `from` and `to`, as a span of the sentence. */
export function spanOf(view: SentenceView, from: number, to: number): Span {
  const first = view.tokens[from];
  const last = view.tokens[to - 1];
  if (first === undefined || last === undefined || to <= from) return { start: 0, end: 0 };
  return { start: first.start, end: last.end };
}

/** Lower-case text of a token, empty outside the sentence. */
export function lower(view: SentenceView, index: number): string {
  return view.tokens[index]?.lower ?? '';
}

/** True when the token has any of the bits. */
export function has(view: SentenceView, index: number, bits: number): boolean {
  return index >= 0 && index < view.bits.length && (view.bits[index]! & bits) !== 0;
}

/** True for a word token that begins with a capital and is no time word or determiner at the start of the sentence. */
export function isProper(view: SentenceView, index: number): boolean {
  const token = view.tokens[index];
  if (token === undefined || token.kind !== 'word') return false;
  if (!token.capital) return view.names.length > 0 && inName(view, index);
  const function_ = Word.determiner | Word.pronoun | Word.preposition | Word.conjunction | Word.auxiliary | Word.modal;
  return !has(view, index, function_) && !(has(view, index, Word.time) && token.lower !== 'march');
}

/** True when a recognised name covers the token. */
export function inName(view: SentenceView, index: number): boolean {
  const token = view.tokens[index];
  if (token === undefined) return false;
  for (const name of view.names) if (name.start <= token.start && token.end <= name.end) return true;
  return false;
}

const APOSTROPHE = /^['’`]s?$/u;

/** True when the token is an apostrophe or `'s` after a word: the possessive mark where the tokenizer keeps it apart. */
export function isApostrophe(view: SentenceView, index: number): boolean {
  const token = view.tokens[index];
  return token !== undefined && !token.spaced && index > 0 && APOSTROPHE.test(token.text);
}

/** True when a possessive ends with this token: `'s` fused with the word, kept apart, or split in two. */
export function endsPossessive(view: SentenceView, index: number): boolean {
  const text = lower(view, index);
  if (text.endsWith("'s") || text.endsWith('’s') || text.endsWith("s'") || text.endsWith('s’')) return true;
  if (text === 's' && isApostrophe(view, index - 1) && !view.tokens[index]!.spaced) return true;
  return isApostrophe(view, index) && lower(view, index - 1).endsWith('s');
}

const OPENING = new Set(['“', '„', '«']);
const CLOSING = new Set(['”', '»']);

/** A single mark that opens a quotation: curly, or straight with space before and none after. */
function opensSingle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (next === undefined || next.spaced || !(token.spaced || at === 0)) return false;
  return token.text === '‘' || (token.text === "'" && (next.kind === 'word' || next.text === "'"));
}

/** A single mark that can close one: no letter follows it at once. */
function closesSingle(tokens: readonly Token[], at: number, open: number): boolean {
  if (at - open < 3) return false;
  const next = tokens[at + 1];
  const before = tokens[at - 1]!;
  const free = next === undefined || next.spaced || next.kind === 'punctuation';
  return (
    free &&
    (before.kind === 'punctuation' || !before.lower.endsWith('s') || next?.kind === 'punctuation' || next === undefined)
  );
}

/** British single quotation marks, only where no double ones stand; an apostrophe opens nothing. */
function findSingleQuotes(tokens: readonly Token[], bits: readonly number[]): Span[] {
  const quotes: Span[] = [];
  let open = -1;
  for (let i = 0; i < tokens.length; i++) {
    if ((bits[i]! & Word.quoteMark) === 0) continue;
    if (open < 0) {
      if (opensSingle(tokens, i)) open = i;
    } else if (tokens[i]!.text !== '‘' && closesSingle(tokens, i, open)) {
      quotes.push({ start: open, end: i + 1 });
      open = -1;
    }
  }
  // an opening mark without its closing one may be an apostrophe ('em, '90s): only the curly one goes on to the end
  if (open >= 0 && tokens[open]!.text === '‘') quotes.push({ start: open, end: tokens.length });
  return quotes;
}

const DOUBLE = new Set(['"', '“', '”', '„', '«', '»']);

function findQuotes(tokens: readonly Token[], bits: readonly number[]): Span[] {
  const quotes: Span[] = [];
  let open = -1;
  for (let i = 0; i < tokens.length; i++) {
    if ((bits[i]! & Word.quoteMark) === 0) continue;
    const token = tokens[i]!;
    if (!DOUBLE.has(token.text)) continue;
    const next = tokens[i + 1];
    const opens =
      OPENING.has(token.text) ||
      (token.text === '"' && open < 0 && next !== undefined && (i === 0 || token.spaced || !next.spaced));
    if (opens && open < 0) {
      open = i;
    } else if (open >= 0 && (CLOSING.has(token.text) || token.text === '"' || token.text === '“')) {
      quotes.push({ start: open, end: i + 1 });
      open = -1;
    } else if (open < 0 && quotes.length === 0) {
      quotes.push({ start: 0, end: i + 1 });
    }
  }
  if (open >= 0) quotes.push({ start: open, end: tokens.length });
  return quotes;
}

/** Names that more than their shape vouches for; a capital at the start of a sentence is no name. */
function sureNames(names: readonly NameCandidate[]): readonly NameCandidate[] {
  return names.some((name) => !isSure(name)) ? names.filter(isSure) : names;
}

/** *Farmers say*: one common noun of people with a capital is no name for what it does in the sentence. */
function isSure(name: NameCandidate): boolean {
  if (name.strength === 'possible') return false;
  return name.strength === 'certain' || ((ATTRIBUTION_WORDS.get(name.text.toLowerCase()) ?? 0) & Word.people) === 0;
}

const LONGEST_SENTENCE = 1500;

/** The tokens that are read: no real sentence is longer, and a line of megabytes must not cost the square of its length. */
export function withinReach(tokens: readonly Token[]): readonly Token[] {
  return tokens.length > LONGEST_SENTENCE ? tokens.slice(0, LONGEST_SENTENCE) : tokens;
}

/** Tokens without the brackets and the address of links that plain text holds: *a [2024 study](https://…) by …*. */
function withoutLinks(tokens: readonly Token[]): readonly Token[] {
  const isTarget = (at: number): boolean =>
    tokens[at]!.text === ']' && tokens[at + 1]?.text === '(' && !tokens[at + 1]!.spaced;
  if (!tokens.some((_, at) => isTarget(at))) return tokens;
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.text === '[') continue;
    if (!isTarget(i)) {
      kept.push(tokens[i]!);
      continue;
    }
    // the address may be blanked: up to its closing bracket, or to the end of what has no white space in it
    let end = i + 2;
    while (end < tokens.length && tokens[end]!.text !== ')' && !tokens[end]!.spaced) end++;
    i = tokens[end]?.text === ')' ? end : end - 1;
  }
  return kept;
}

/** Looks every token up once. `names` may hold any; those that shape alone vouches for are no names here. */
export function viewSentence(
  sentence: SentenceInput,
  names: readonly NameCandidate[],
  figures: readonly Figure[],
): SentenceView {
  const tokens = joinNames(withoutLinks(withinReach(sentence.tokens)), names);
  const bits: number[] = [];
  let marks = 0;
  for (const token of tokens) {
    const found = ATTRIBUTION_WORDS.get(token.lower) ?? 0;
    bits.push(found);
    if ((found & Word.quoteMark) === 0) continue;
    if (DOUBLE.has(token.text)) marks |= 2;
    else if (token.text === '‘' || (token.spaced && token.text === "'")) marks |= 1;
  }
  return {
    text: sentence.text,
    tokens,
    bits,
    quotes: (marks & 2) !== 0 ? findQuotes(tokens, bits) : marks === 1 ? findSingleQuotes(tokens, bits) : [],
    names: sureNames(names),
    figures,
  };
}

/** The quotation that holds the token, if any. */
export function quoteAt(view: SentenceView, index: number): Span | undefined {
  for (const quote of view.quotes) if (quote.start <= index && index < quote.end) return quote;
  return undefined;
}

const FINAL = /^[.!?…]$/u;
/** Index one past the last token that is not final punctuation or a closing quotation mark. */
export function contentEnd(view: SentenceView): number {
  let end = view.tokens.length;
  while (end > 0 && FINAL.test(view.tokens[end - 1]!.text)) end--;
  return end;
}

/** *18–20%*: a dash between two numbers without white space. */
function isRangeDash(view: SentenceView, index: number): boolean {
  const next = view.tokens[index + 1];
  if (view.tokens[index]!.spaced || next === undefined || next.spaced) return false;
  return /\d$/u.test(view.tokens[index - 1]?.text ?? '') && /^\d/u.test(next.text);
}

/** The token and the one before it are two hyphens that touch. */
const isTied = (view: SentenceView, index: number): boolean =>
  view.tokens[index]?.text === '-' && view.tokens[index - 1]?.text === '-' && !view.tokens[index]!.spaced;

const DASH = /^[–—―-]+$/u;
/** True for a dash that separates: a long one, or a hyphen with white space before it. */
export function isDash(view: SentenceView, index: number): boolean {
  const token = view.tokens[index];
  if (token === undefined || !DASH.test(token.text)) return false;
  if (isRangeDash(view, index)) return false;
  // "--" as two tokens
  if (token.text === '-' && (isTied(view, index) || isTied(view, index + 1))) return true;
  return token.text !== '-' || (token.spaced && (view.tokens[index + 1]?.spaced ?? true));
}

/** *Quinta do Vale*, *Banco do Sul*: what joins two words of a name is no verb. */
export function linksNames(view: SentenceView, index: number): boolean {
  return lower(view, index) === 'do' && isProper(view, index - 1) && isProper(view, index + 1);
}
