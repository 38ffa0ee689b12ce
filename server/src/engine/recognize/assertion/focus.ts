import type { Span } from '../../base/span';
import { ADVERBS, BARE_ADJECTIVES, CLOSING_WORDS, PRONOUNS, TIME_WORDS } from '../../lexicon/grammarWords';
import type { Token } from '../../text/model';
import type { Figure } from '../model';
import type { Clause } from './clause';
import { Weight } from './words';

const LONGEST_FOCUS = 60;
/** Words of a noun phrase after its figure, and of a verb phrase after its verb. */
const MOST_NOUN_WORDS = 4;
const MOST_OBJECT_WORDS = 6;
const RANK: Readonly<Record<Figure['kind'], number>> = {
  money: 5,
  percent: 5,
  count: 5,
  measure: 4,
  multiple: 5,
  fraction: 5,
  ratio: 5,
  ordinal: 3,
  date: 1,
};

const FUNCTION_WORD =
  Weight.preposition |
  Weight.subordinator |
  Weight.auxiliary |
  Weight.conjunction |
  Weight.softModal |
  Weight.determiner;

function isApostrophe(token: Token): boolean {
  return token.text === '’' || token.text === "'" || token.text === '`';
}

/** A hyphen between the two halves of a compound. */
function joins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return token?.text === '-' && !token.spaced && next !== undefined && !next.spaced && next.kind !== 'punctuation';
}

/** A closed-class word; *May* with a capital is the month. */
function isFunctionWord(tokens: readonly Token[], bits: readonly number[], at: number): boolean {
  if ((bits[at]! & FUNCTION_WORD) === 0) return false;
  return !(tokens[at]!.text === 'May' && at > 0);
}

/** True where a noun phrase cannot go on. */
function ends(tokens: readonly Token[], bits: readonly number[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'punctuation') return !joins(tokens, at);
  if (token.kind !== 'word') return token.kind === 'symbol' && token.text !== '&';
  if ((tokens[at - 1]?.text === '-' && !token.spaced) || joins(tokens, at + 1)) return false;
  const word = token.lower;
  if (isFunctionWord(tokens, bits, at) || CLOSING_WORDS.has(word)) return true;
  if (ADVERBS.has(word) || PRONOUNS.has(word) || TIME_WORDS.has(word)) return true;
  return word.length > 4 && word.endsWith('ly') && !token.capital;
}

function isPlural(token: Token): boolean {
  return (
    /(?:[^sui']s|ees|oes)$/u.test(token.lower) || /^(?:people|men|women|children|staff|series)$/u.test(token.lower)
  );
}

/** *disclosed values*, *recycled bottles*: a participle with its plural right after it. */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === 'word' && isPlural(next) && !next.capital;
}

/** A form that ends the noun phrase as its verb: *prize recognised*, *people work*. */
function isVerbAfter(tokens: readonly Token[], bits: readonly number[], at: number, taken: number): boolean {
  const token = tokens[at]!;
  if (token.capital || tokens[at - 1]?.text === '-') return false;
  const past = (bits[at]! & Weight.eventPast) !== 0 || /[^e]ed$/u.test(token.lower);
  if (past) return taken > 0 || !isAttribute(tokens, at);
  if (taken === 0) return false;
  if ((bits[at]! & Weight.interpreting) !== 0 && token.lower.endsWith('s')) return true;
  const third = (bits[at]! & (Weight.eventThird | Weight.technicalThird)) !== 0;
  const adjective =
    BARE_ADJECTIVES.has(tokens[at - 1]!.lower) || /(?:al|ic|ive|ous|able)$/u.test(tokens[at - 1]!.lower);
  return third && !adjective && !ends(tokens, bits, at + 1);
}

const ALONE = new Set<Figure['kind']>(['ratio', 'multiple', 'fraction', 'date']);

/** A measure that ends in its unit's plural (*460 kilometres*) counts no noun; *two-day* and *300mm* do. */
function standsAlone(figure: Figure): boolean {
  return ALONE.has(figure.kind) || (figure.kind === 'measure' && !/[-\d]\p{L}*$/u.test(figure.text));
}

/** *four disclosed order values*: the figure recogniser read the participle into the noun phrase. */
function counts(figure: Figure, token: Token, taken: number): boolean {
  return taken === 0 && figure.of !== undefined && figure.of.startsWith(`${token.text} `);
}

const PERIODS = new Set(['second', 'minute', 'hour', 'day', 'night', 'week', 'month', 'quarter', 'year']);

/** The figure and the noun that it counts, up to the head of the noun phrase. */
function withNoun(tokens: readonly Token[], bits: readonly number[], figure: Figure): Span {
  const alone = { start: figure.start, end: figure.end };
  if (standsAlone(figure)) return alone;
  let from = 0;
  while (from < tokens.length && tokens[from]!.start < figure.end) from++;
  let last = from - 1;
  let taken = 0;
  for (let i = from; i < tokens.length && taken < MOST_NOUN_WORDS; i++) {
    const token = tokens[i]!;
    const period = figure.kind === 'ordinal' && i === from && PERIODS.has(token.lower);
    if ((!period && ends(tokens, bits, i)) || token.end - figure.start > LONGEST_FOCUS) break;
    if (token.kind !== 'word') continue;
    if (isVerbAfter(tokens, bits, i, taken) && !counts(figure, token, taken)) break;
    last = i;
    taken++;
    if (isPlural(token) && figure.kind !== 'money' && figure.kind !== 'percent' && !joins(tokens, i + 1)) break;
  }
  last = trimmed(tokens, from, last);
  if (last < from) return alone;
  const rated =
    /^(?:a|an|per|each|every)$/u.test(tokens[last + 1]?.lower ?? '') && PERIODS.has(tokens[last + 2]?.lower ?? '');
  return { start: figure.start, end: tokens[rated ? last + 2 : last]!.end };
}

/** *views crafted*: a participle that begins what follows the noun. */
function isParticipleAfterNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  if (token.capital || !/[^e]ed$/u.test(token.lower) || before.kind !== 'word') return false;
  return !ADVERBS.has(before.lower) && !BARE_ADJECTIVES.has(before.lower) && !/(?:ly|ing)$/u.test(before.lower);
}

const LINKING = new Set(['despite', 'amid', 'onto', 'per', 'via', 'versus', 'plus', 'minus', 'just', 'above', 'than']);

/** The last token, at or before `last`, with which a phrase can end; `from - 1` where there is none. */
function trimmed(tokens: readonly Token[], from: number, last: number): number {
  let at = last;
  while (at >= from) {
    const token = tokens[at]!;
    const open = joins(tokens, at + 1) || (tokens[at + 1] !== undefined && opensPossessive(tokens, at + 1));
    const possessive = token.lower === 's' && at > from && isApostrophe(tokens[at - 1]!);
    const word = token.lower;
    const verbal = word.endsWith('ing') || (at > from && isParticipleAfterNoun(tokens, at));
    const cut =
      token.kind === 'punctuation' || possessive || verbal || open || BARE_ADJECTIVES.has(word) || LINKING.has(word);
    if (!cut) break;
    at--;
    // the first half of a compound that was cut goes with it
    while (at >= from && (tokens[at]!.text === '-' || (tokens[at + 1]!.text === '-' && !tokens[at + 1]!.spaced))) at--;
  }
  return at;
}

function opensPossessive(tokens: readonly Token[], at: number): boolean {
  return isApostrophe(tokens[at]!) && !tokens[at]!.spaced && tokens[at + 1]?.lower === 's';
}

/** One past the run of words from `from` to the next boundary of a noun phrase, possessives and bare lists of adjectives included. */
function chunkEnd(tokens: readonly Token[], bits: readonly number[], from: number, limit: number): number {
  let at = from;
  while (at < tokens.length && at < limit) {
    const token = tokens[at]!;
    if (isApostrophe(token) && !token.spaced) {
      at += tokens[at + 1]?.lower === 's' && !tokens[at + 1]!.spaced ? 2 : 1;
      continue;
    }
    if (token.text === ',' && at > from && isAdjectival(tokens, at - 1) && isAdjectival(tokens, at + 1)) {
      at++;
      continue;
    }
    const determined =
      (at === from && ((bits[at]! & Weight.determiner) !== 0 || TIME_WORDS.has(token.lower))) ||
      (/^(?:more|less|even|most)$/u.test(token.lower) && at - from < 2);
    const counted = token.kind === 'number' || token.kind === 'symbol';
    if (!determined && !counted && ends(tokens, bits, at)) break;
    at++;
  }
  return Math.min(at, tokens.length);
}

/** *cost-efficient*, *low-carbon*: a compound or an ending of adjectives. */
function isAdjectival(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (tokens[at - 1]?.text === '-' || joins(tokens, at + 1)) return true;
  return BARE_ADJECTIVES.has(token.lower) || /(?:al|ic|ive|ous|able|ful)$/u.test(token.lower);
}

/** The verb group with the head of its object, or with the adverbial that follows at once. */
function verbPhrase(tokens: readonly Token[], bits: readonly number[], from: number, last: number): Span {
  const start = tokens[from]!.start;
  let verbEnd = Math.min(Math.max(from, last), tokens.length - 1);
  // particles and adverbs belong to the verb: "kicked off", "picked up"
  while (isParticle(tokens[verbEnd + 1])) verbEnd++;
  let limit = Math.min(tokens.length, verbEnd + 1 + MOST_OBJECT_WORDS * 2);
  for (let i = verbEnd + 1, seen = 0; i < limit; i++) {
    const word = tokens[i]!.kind === 'word' && tokens[i - 1]!.text !== '-';
    if ((word && ++seen > MOST_OBJECT_WORDS) || tokens[i]!.end - start > LONGEST_FOCUS) limit = i;
  }
  let end = chunkEnd(tokens, bits, verbEnd + 1, limit);
  for (let chunks = 0; chunks < 3 && end - verbEnd < 3 && end < limit; chunks++) {
    if (tokens[end]!.kind === 'punctuation' || (bits[end]! & (Weight.subordinator | Weight.conjunction)) !== 0) break;
    end = chunkEnd(tokens, bits, end + 1, limit);
  }
  let at = end - 1;
  while (at > verbEnd && (trimmed(tokens, verbEnd + 1, at) < at || isFunctionWord(tokens, bits, at))) {
    at = Math.min(at - 1, trimmed(tokens, verbEnd + 1, at));
  }
  return { start, end: tokens[Math.max(verbEnd, at)]!.end };
}

const PARTICLES = new Set(['up', 'off', 'out', 'down', 'back', 'away', 'over', 'ahead']);
function isParticle(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (PARTICLES.has(token.lower) ||
      (token.lower.length > 4 && token.lower.endsWith('ly') && token.lower !== 'supply' && token.lower !== 'family'))
  );
}

/** *two* or *the three* without a noun tells less than any other figure, and so does the probability in *(p<0.001)*. */
function rank(figure: Figure): number {
  const vague = !/\d/u.test(figure.text) || /^0?\.\d/u.test(figure.text);
  const bare = figure.kind === 'count' && figure.of === undefined && vague;
  return RANK[figure.kind] - (bare ? 3 : 0);
}

function opensWithVerb({ bits }: Clause): boolean {
  const first = bits[0] ?? 0;
  return (
    (first & Weight.determiner) === 0 &&
    (first & (Weight.eventPast | Weight.eventThird | Weight.technicalThird | Weight.interpreting)) !== 0
  );
}

/** The words that a finding underlines: the most telling figure with its noun, else the verb phrase, else the first words. */
export function focusOf(
  tokens: readonly Token[],
  clause: Clause,
  figures: readonly Figure[],
  textLength: number,
  headless = false,
): Span {
  let best: Figure | undefined;
  for (const figure of figures)
    if (figure.kind !== 'date' && (best === undefined || rank(figure) > rank(best))) best = figure;
  if (best !== undefined) return withNoun(tokens, clause.bits, best);
  if (tokens.length === 0) return { start: 0, end: Math.min(textLength, LONGEST_FOCUS) };
  // a bullet without a subject opens with its verb: "Lowers shipping costs"
  if (headless && opensWithVerb(clause)) return verbPhrase(tokens, clause.bits, 0, 0);
  if (clause.verb >= 0) return verbPhrase(tokens, clause.bits, clause.verb, clause.verbEnd);
  let first = 0;
  while (first + 1 < tokens.length && (clause.bits[first]! & (Weight.conjunction | Weight.preposition)) !== 0) first++;
  return verbPhrase(tokens, clause.bits, first, first);
}
