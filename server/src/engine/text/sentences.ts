import type { Span } from '../base/span';
import { isDigit, isLetter, isSpace, isUpper } from '../base/characters';
import { MAYBE_FINAL, NEVER_FINAL, STATES } from './abbreviations';
import { inlineItems, markerLength } from './inlineLists';

/** Longer runs without an end are cut at white space, so that one 5 MB line costs no more than its parts. */
const MAX_SENTENCE = 1000;

/**
 * The sentences of `text` between `from` and `to`, trimmed, in order. A sentence keeps its closing quotation marks and brackets.
 * Abbreviations, initials, decimals, ellipses and quoted exclamations inside a sentence do not end it.
 */
export function splitSentences(text: string, from: number, to: number): Span[] {
  const items = inlineItems(text, skipSpace(text, from, to), to);
  if (items.length === 1) return splitRun(text, from, to, 0);
  return items.flatMap(({ start, end }) => splitRun(text, start, end, markerLength(text, start, end)));
}

/** `marker` code units at the beginning number the run and end no sentence. */
function splitRun(text: string, from: number, to: number, marker: number): Span[] {
  const sentences: Span[] = [];
  let start = skipSpace(text, from, to);
  let at = start + marker;
  const push = (end: number): void => {
    let last = end;
    while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
    if (last > start) sentences.push({ start, end: last });
    start = skipSpace(text, end, to);
    at = start;
  };
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isTerminator(code)) {
      const end = closedEnd(text, at, to);
      if (endsHere(text, start, at, end, to)) push(end);
      else at = end;
    } else if (at - start > MAX_SENTENCE && (isSpace(code) || at - start > 2 * MAX_SENTENCE)) push(at);
    else at++;
  }
  push(to);
  return sentences;
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

const isTerminator = (code: number): boolean =>
  code === 0x2e ||
  code === 0x21 ||
  code === 0x3f ||
  code === 0x2026 ||
  code === 0x3002 ||
  code === 0xff01 ||
  code === 0xff1f;

const CLOSERS = new Set('"\'”’)]»›\u2060');

/** One past the run of terminators and closing marks that begins at `at`. */
function closedEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && isTerminator(text.charCodeAt(end))) end++;
  while (end < to && CLOSERS.has(text[end]!)) end++;
  return end;
}

function endsHere(text: string, start: number, at: number, end: number, to: number): boolean {
  if (end >= to) return true;
  const terminator = text.charCodeAt(at);
  if (terminator >= 0x3002) return true;
  if (!isSpace(text.charCodeAt(end))) return gluedEnd(text, at, end, to);
  const next = skipSpace(text, end, to);
  if (next >= to) return true;
  if (!startsSentence(text, next, to))
    return terminator === 0x2e && end === at + 1 && startsWithLowerName(text, at, next);
  // "a period . . . . Next": the fourth is the full stop
  if (text.slice(Math.max(0, at - 6), at + 1) === '. . . .') return true;
  if (isSpacedEllipsis(text, at) || isBracketedSource(text, next, to)) return false;
  const single = terminator === 0x2e && text.charCodeAt(at + 1) !== 0x2e;
  return !single || !isAbbreviation(text, start, at, next, end > at + 1, to);
}

/** *end.Next* without white space: a boundary only between a lower-case letter or closing mark and a capital that begins a word. */
function gluedEnd(text: string, at: number, end: number, to: number): boolean {
  const before = text.charCodeAt(at - 1);
  const next = text.charCodeAt(end);
  if (end - at > 1 && CLOSERS.has(text[end - 1]!)) return isUpper(next) && '”"»'.includes(text[end - 1]!);
  if (text.charCodeAt(at) !== 0x2e || !isUpper(next) || isUpper(before)) return false;
  if (!/^\p{Lu}\p{Ll}+[\s,.]/u.test(text.slice(end, Math.min(to, end + 12)))) return false;
  const previous = wordBefore(text, at);
  return isLetter(before) ? previous.length > 3 && !previous.includes('.') : isDigit(before);
}

function startsSentence(text: string, next: number, to: number): boolean {
  let at = next;
  while (at < to && OPENERS.has(text[at]!)) at++;
  const code = text.charCodeAt(at);
  if (isDigit(code) || isUpper(code)) return true;
  if (!isLetter(code))
    return at > next || text[at] === '$' || text[at] === '€' || text[at] === '£' || text[at] === '#' || code > 0x2fff;
  // A name written with a lower-case first letter (iRobot, pHluid) may begin a sentence.
  return isUpper(text.charCodeAt(at + 1)) || code > 0x2fff;
}

/** `. . .` stands inside a sentence. */
function isSpacedEllipsis(text: string, at: number): boolean {
  return text.slice(at, at + 3) === '. .' || text.slice(Math.max(0, at - 2), at + 1) === '. .';
}

/** *“…” (Smith 55).*: a bracket that the full stop follows belongs to the sentence before it. */
function isBracketedSource(text: string, next: number, to: number): boolean {
  if (text[next] !== '(') return false;
  const close = text.indexOf(')', next);
  return close > 0 && close < Math.min(to, next + 80) && text[close + 1] === '.';
}

/** *… today. ams OSRAM has*: an ordinary word, a full stop, and a name that begins in lower case before a capital. */
function startsWithLowerName(text: string, at: number, next: number): boolean {
  const before = wordBefore(text, at);
  if (before.length < 4 || before.includes('.') || before !== before.toLowerCase()) return false;
  if (NEVER_FINAL.has(before) || MAYBE_FINAL.has(before)) return false;
  return /^\p{Ll}{1,6} \p{Lu}{2}/u.test(text.slice(next, next + 12));
}

const OPENERS = new Set('"\'“‘([«‹—–-');

/** The run of letters and inner dots that ends at `at`. */
function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && (isLetter(text.charCodeAt(from - 1)) || (text[from - 1] === '.' && from < at)) && at - from < 14)
    from--;
  const word = text.slice(from, at);
  // *Tuesday.Mr* is a word that a full stop was set against, not an abbreviation with inner stops.
  return word.includes('.') && !DOTTED.test(word) ? word.slice(word.lastIndexOf('.') + 1) : word;
}

/** `U.S`, `a.m`, `Ph.D`, `S.p.A`, `e.g`: parts of one or two letters. */
const DOTTED = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;

function isAbbreviation(text: string, start: number, at: number, next: number, closed: boolean, to: number): boolean {
  const word = wordBefore(text, at);
  if (word === '') return isListNumber(text, start, at) || text[at - 1] === '°';
  const lower = word.toLowerCase();
  if (closed && !lower.includes('.')) return false;
  if (lower === 'no' || lower === 'nos') return isDigit(text.charCodeAt(next));
  if (lower === 'may' || lower === 'mar' || lower === 'sat' || lower === 'sun')
    return isUpper(word.charCodeAt(0)) && isDigit(text.charCodeAt(next));
  if (NEVER_FINAL.has(lower) && !(LOWER_ONLY.has(lower) && isUpper(word.charCodeAt(0)))) return true;
  if (word.length === 1) return isInitial(text, at, next);
  const state = STATES.has(lower) && /\p{L}, $/u.test(text.slice(Math.max(0, at - word.length - 3), at - word.length));
  if (state && DASHES.has(text[next]!) && isSpace(text.charCodeAt(next + 1))) return true;
  if (state || MAYBE_FINAL.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word))
    return !OPENING_WORDS.has(wordAt(text, next, to)) && !namesAfterTime(text, start, at, lower, next);
  return false;
}

const DASHES = new Set('-–—');

/** *He left at 6 p.m. Mr. Lund stayed*; but *At 5 a.m. Mr. Lund left*, where nothing has been said yet. */
function namesAfterTime(text: string, start: number, at: number, word: string, next: number): boolean {
  if (word !== 'a.m' && word !== 'p.m') return false;
  return /^(?:Mr|Mrs|Ms|Dr)\./u.test(text.slice(next, next + 4)) && text.slice(start, at).split(' ').length > 4;
}

/** Abbreviations only in lower case: *sec* and *art* as words of a title end sentences like any other. */
const LOWER_ONLY = new Set(['art', 'arts', 'sec', 'secs', 'eq', 'ch', 'ed', 'p', 'v', 'fri', 'sun', 'sat']);

function isInitial(text: string, at: number, next: number): boolean {
  const letter = text.charCodeAt(at - 1);
  if (!isUpper(letter)) return false;
  const before = text[at - 2];
  const afterLetter =
    before === undefined || isSpace(before.charCodeAt(0)) || before === '.' || before === '(' || before === '-';
  if (!afterLetter) return false;
  // *you and I.* ends a sentence, *Albert I. Jones* does not.
  if (text[at - 1] === 'I' && !/\p{Lu}\p{Ll}+\s$/u.test(text.slice(Math.max(0, at - 16), at - 1))) return false;
  return !OPENING_WORDS.has(wordAt(text, next, text.length));
}

/** `1.` at the beginning of a sentence numbers it. */
function isListNumber(text: string, start: number, at: number): boolean {
  return at - start <= 2 && at > start && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(start));
}

function wordAt(text: string, at: number, to: number): string {
  let from = at;
  while (from < to && OPENERS.has(text[from]!)) from++;
  let end = from;
  while (end < to && isLetter(text.charCodeAt(end)) && end - from < 14) end++;
  return text.slice(from, end);
}

/** Capitalised words that begin sentences far more often than names. */
const OPENING_WORDS = new Set(
  (
    'The A An This That These Those It Its He She They We I You His Her Their Our My There Here In On At By For From With As If When While ' +
    'After Before Since But And Or So Yet However Meanwhile Moreover Although Though Because Both Some Many Most Few All Each Every ' +
    'What Why How Who Where Which Under Over Between During Despite Also Now Then Last Next Not No One Two Three Such Another Other'
  ).split(' '),
);
