import { Word } from '../../lexicon/attributionWords';
import {
  endsPossessive,
  has,
  inName,
  isApostrophe,
  isDash,
  isProper,
  linksNames,
  lower,
  quoteAt,
  type SentenceView,
} from './sentenceView';

/** Token range `[from, to)` of a noun phrase. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const LONGEST_PHRASE = 30;
const JOINER = /^[-–&./+]$/u;

function isWordLike(view: SentenceView, index: number): boolean {
  const token = view.tokens[index];
  if (token === undefined) return false;
  return token.kind === 'word' || token.kind === 'number' || isApostrophe(view, index);
}

/** Punctuation inside a name or compound: `-`, `&`, the dots of initials, but no dash with spaces. */
function joins(view: SentenceView, index: number): boolean {
  const token = view.tokens[index];
  if (token === undefined || !JOINER.test(token.text)) return false;
  if (token.text === '&') return true;
  return (
    !token.spaced &&
    index > 0 &&
    (token.text !== '.' || (view.tokens[index - 1]!.text.length <= 4 && view.tokens[index - 1]!.capital))
  );
}

function isFiniteVerb(view: SentenceView, index: number): boolean {
  if (!has(view, index, Word.finite | Word.auxiliary | Word.modal)) return false;
  const token = view.tokens[index]!;
  if (token.capital || isApostrophe(view, index) || linksNames(view, index)) return false;
  const before = view.tokens[index - 1];
  if (before !== undefined && before.text === '-' && !token.spaced) return false;
  // a participle between determiner and noun is no verb: "the proposed rule", "the company's recalled cars"
  return (
    !(has(view, index - 1, Word.determiner) || endsPossessive(view, index - 1)) ||
    has(view, index, Word.auxiliary | Word.modal)
  );
}

function bridgesPreposition(view: SentenceView, index: number): boolean {
  return (
    index > 0 &&
    isWordLike(view, index - 1) &&
    !has(view, index - 1, Word.conjunction | Word.time | Word.auxiliary) &&
    (!isFiniteVerb(view, index - 1) || relativeBefore(view, index - 1) >= 0)
  );
}

/** First token of the noun phrase that ends before `to`. Prepositional attributes belong to it: *figures from the port*. */
export function phraseStart(view: SentenceView, to: number): number {
  let from = to;
  while (from > 0 && to - from < LONGEST_PHRASE) {
    const index = from - 1;
    if (quoteAt(view, index) !== undefined && quoteAt(view, index) !== quoteAt(view, to - 1)) break;
    if (joins(view, index)) {
      from = index;
      continue;
    }
    if (!isWordLike(view, index)) break;
    const proper = isProper(view, index);
    if (!proper && isFiniteVerb(view, index)) {
      const relative = relativeBefore(view, index);
      if (relative < 0) break;
      from = relative;
      continue;
    }
    if (!proper && has(view, index, Word.preposition)) {
      if (!bridgesPreposition(view, index)) break;
      from = index;
      continue;
    }
    const word = lower(view, index);
    if (!proper && has(view, index, Word.conjunction)) {
      const list = word === 'and' && isProper(view, index + 1) && isProper(view, index - 1);
      if (!list) break;
      from = index;
      continue;
    }
    if (has(view, index, Word.pronoun) && !has(view, index, Word.determiner | Word.people) && !proper) break;
    from = index;
    if (
      has(view, index, Word.determiner) &&
      !has(view, index - 1, Word.preposition | Word.determiner) &&
      !inName(view, index - 1)
    )
      break;
  }
  return trimStart(view, from, to);
}

const DOCUMENT_PARTICIPLES = new Set([
  'released',
  'taken',
  'conducted',
  'published',
  'commissioned',
  'compiled',
  'obtained',
  'seen',
  'filed',
  'issued',
  'gathered',
  'reviewed',
  'cited',
  'collected',
  'produced',
  'made',
]);

/**
 * The token where the attribute of the verb at `index` begins, when that verb is inside the phrase: *a lawyer who represented …*,
 * *a poll released on Friday*; -1 otherwise.
 */
function relativeBefore(view: SentenceView, index: number): number {
  const word = lower(view, index);
  if (DOCUMENT_PARTICIPLES.has(word) && has(view, index - 1, Word.document | Word.people)) return index;
  if (has(view, index - 1, Word.people) && has(view, index + 1, Word.preposition) && !inName(view, index)) return index;
  for (let i = index - 1; i > 0 && index - i < 4; i--) {
    const before = lower(view, i);
    if (before === 'who' || before === 'which' || before === 'that')
      return isWordLike(view, i - 1) && !has(view, i - 1, Word.auxiliary | Word.cue) ? i : -1;
    if (!has(view, i, Word.auxiliary | Word.adverb) && !before.endsWith('ly')) return -1;
  }
  return -1;
}

function trimStart(view: SentenceView, from: number, to: number): number {
  while (from < to - 1) {
    const skip =
      isApostrophe(view, from) ||
      joins(view, from) ||
      (has(view, from, Word.time | Word.adverb) && !inName(view, from)) ||
      (has(view, from, Word.preposition | Word.conjunction) && !inName(view, from)) ||
      view.tokens[from]!.lower === 's' ||
      (from === 0 && /^[A-Z][a-z]+ly$/u.test(view.tokens[from]!.text));
    if (!skip) break;
    from++;
  }
  return from;
}

/** One past the last token of the noun phrase that starts at `from`: up to a comma, verb, clause or closing quotation mark. */
export function phraseEnd(view: SentenceView, from: number): number {
  let to = from;
  while (to < view.tokens.length && to - from < LONGEST_PHRASE) {
    const token = view.tokens[to]!;
    if (joins(view, to) && isWordLike(view, to + 1) && !view.tokens[to + 1]!.spaced) {
      to++;
      continue;
    }
    if (token.text === '.' && joins(view, to) && isProper(view, to + 1)) {
      to++;
      continue;
    }
    if (token.text === '&') {
      to++;
      continue;
    }
    if (token.text === ',' && isDateComma(view, to)) {
      to++;
      continue;
    }
    if (token.text === '(' && bracketedName(view, to)) {
      to = view.tokens[to + 2]!.text === ')' ? to + 3 : to + 4;
      continue;
    }
    if (!isWordLike(view, to)) break;
    const inside = inName(view, to);
    const begins =
      to > from &&
      has(view, to, Word.determiner) &&
      !has(view, to - 1, Word.preposition | Word.determiner | Word.conjunction);
    if (begins && !isProper(view, to) && !inside) break;
    if (!inside && to > from && !has(view, to - 1, Word.determiner | Word.preposition) && isVerbAfter(view, to)) break;
    if (!inside && to > from && has(view, to, Word.conjunction | Word.pronoun | Word.subordinator)) {
      if (!(token.lower === 'and' && isProper(view, to + 1))) break;
    }
    to++;
  }
  while (to > from + 1 && !inName(view, to - 1) && has(view, to - 1, Word.preposition | Word.determiner | Word.time))
    to--;
  return to;
}

/** *a February 3, 2026 report*. */
function isDateComma(view: SentenceView, index: number): boolean {
  const next = view.tokens[index + 1];
  return (
    view.tokens[index - 1]?.kind === 'number' &&
    next?.kind === 'number' &&
    next.text.length === 4 &&
    has(view, index - 2, Word.time)
  );
}

/** *the Steel Traders Union (STU) review*: a bracketed short name inside a longer phrase. */
function bracketedName(view: SentenceView, index: number): boolean {
  const close = view.tokens[index + 2]?.text === ')' ? index + 2 : index + 3;
  return (
    view.tokens[index + 1]?.capital === true && view.tokens[close]?.text === ')' && has(view, close + 1, Word.document)
  );
}

function isVerbAfter(view: SentenceView, index: number): boolean {
  if (has(view, index, Word.auxiliary | Word.modal)) return !isApostrophe(view, index) && !linksNames(view, index);
  const token = view.tokens[index]!;
  if (token.lower === 'filed' && has(view, index - 1, Word.document)) return false;
  return (
    has(view, index, Word.finite) &&
    !token.capital &&
    !endsPossessive(view, index - 1) &&
    view.tokens[index - 1]?.text !== '-'
  );
}

/** The verb phrase to the left of a verb: auxiliaries and adverbs skipped. */
export interface VerbGroup {
  /** index of the token before the group */
  readonly before: number;
  readonly infinitive: boolean;
  readonly modal: boolean;
  readonly negated: boolean;
  /** a form of *be* right before the verb */
  readonly passive: boolean;
  readonly perfect: boolean;
  /** *did not*, *does* */
  readonly supported: boolean;
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", 's', 'isn', 'aren', 'wasn', 'weren']);
const NEGATIONS = new Set(['not', 'never', "n't", 'n’t', 't', 'nt', 'cannot', 'neither', 'nor']);
const PERFECT = new Set(['has', 'have', 'had', "'ve", 've', "'d", "'s", 'hasn', 'haven', 'hadn']);
const SUPPORTING = new Set(['did', 'does', 'do', 'didn', 'doesn', 'don']);

/** Reads the auxiliaries and adverbs before the verb at `verb`. */
export function verbGroup(view: SentenceView, verb: number): VerbGroup {
  let index = verb - 1;
  let modal = false;
  let negated = false;
  let passive = false;
  let perfect = false;
  let supported = false;
  for (; index >= 0 && verb - index < 9; index--) {
    const word = lower(view, index);
    const adverb =
      (has(view, index, Word.adverb) || (word.endsWith('ly') && word.length > 4)) && !isProper(view, index);
    if (NEGATIONS.has(word)) negated = true;
    if (floats(view, index)) continue;
    if (has(view, index, Word.auxiliary)) {
      if (BE.has(word)) passive = true;
      if (PERFECT.has(word)) perfect = true;
      if (SUPPORTING.has(word)) supported = true;
    } else if (has(view, index, Word.modal) && !isProper(view, index)) modal = true;
    else if (isPronounContraction(view, index)) {
      passive ||= word === 's' || word === 're';
      perfect ||= word !== 're';
      index--;
    } else if (!adverb && !isContraction(view, index)) break;
  }
  return { before: index, infinitive: lower(view, index) === 'to', modal, negated, passive, perfect, supported };
}

const FLOATING = new Set(['each', 'both', 'all']);

/** *have each said*, *will both report*: the word stands inside the verb and determines nothing. */
export function floats(view: SentenceView, index: number): boolean {
  return FLOATING.has(lower(view, index)) && has(view, index - 1, Word.auxiliary | Word.modal);
}

const CONTRACTED = new Set(['s', 've', 're', 'd']);

/** *he's*, *they've*: after a pronoun the apostrophe is no possessive. */
function isPronounContraction(view: SentenceView, index: number): boolean {
  return CONTRACTED.has(lower(view, index)) && isApostrophe(view, index - 1) && has(view, index - 2, Word.pronoun);
}

function isContraction(view: SentenceView, index: number): boolean {
  return isApostrophe(view, index) && (has(view, index + 1, Word.auxiliary) || lower(view, index + 1) === 't');
}

/** The subject of the verb whose group begins after `before`: a phrase, with its apposition when set off by commas or dashes. */
export function subjectBefore(view: SentenceView, before: number): Phrase | undefined {
  if (before < 0 || quoteAt(view, before)?.end === before + 1) return undefined;
  // "--" typed as two hyphens
  if (before > 1 && isDash(view, before) && view.tokens[before - 1]!.text === '-') before--;
  const closing = view.tokens[before]!.text;
  if (closing === ',' || closing === ')' || isDash(view, before)) {
    const opener = parenthesisStart(view, before, closing);
    if (opener < 1) return undefined;
    const end = view.tokens[opener - 1]!.text === ')' ? parenthesisStart(view, opener - 1, ')') : opener;
    if (end < 1) return undefined;
    const from = phraseStart(view, end);
    if (from >= end) return undefined;
    return { from, to: closing === ')' ? opener : before };
  }
  if (lower(view, before) === 'who' || lower(view, before) === 'which' || lower(view, before) === 'that') {
    const to = view.tokens[before - 1]?.text === ',' ? before - 1 : before;
    const from = to > 0 ? phraseStart(view, to) : to;
    return from < to ? { from, to } : undefined;
  }
  if (has(view, before, Word.pronoun) && !isProper(view, before)) return { from: before, to: before + 1 };
  if (view.tokens[before]!.kind !== 'word' && !isApostrophe(view, before) && view.tokens[before]!.kind !== 'number')
    return undefined;
  const from = phraseStart(view, before + 1);
  return from <= before ? { from, to: before + 1 } : undefined;
}

const LONGEST_APPOSITION = 40;

function parenthesisStart(view: SentenceView, end: number, closing: string): number {
  for (let index = end - 1; index >= 0 && end - index < LONGEST_APPOSITION; index--) {
    const text = view.tokens[index]!.text;
    if (closing === ')' && text === '(') return index;
    if (closing === ',' && text === ',') {
      // "Smith, 56, who leads the board, said": go on to the first comma while what stands before it is no name yet
      if (isApposition(view, index + 1, end)) return listed(view, index) ? relativeComma(view, index) : index;
    }
    if (closing !== ')' && closing !== ',' && isDash(view, index))
      return view.tokens[index - 1]?.text === '-' ? index - 1 : index;
    if (closing !== ')' && (text === ';' || text === ':' || text === '“' || text === '”' || text === '"')) return -1;
  }
  return -1;
}

/** *…, which flies for Acme, Delta and Boreal, expects*: the comma before a bare name may only part a list. */
function listed(view: SentenceView, comma: number): boolean {
  return isProper(view, comma + 1) && isProper(view, comma - 1);
}

/** The comma further left that opens the relative clause with the list in it; the comma itself where there is none. */
function relativeComma(view: SentenceView, comma: number): number {
  for (let i = comma - 1; i > 0 && comma - i < LONGEST_APPOSITION; i--) {
    if (view.tokens[i]!.text !== ',') continue;
    if (/^(?:which|who|whose|where)$/u.test(lower(view, i + 1))) return i;
  }
  return comma;
}

function isApposition(view: SentenceView, from: number, end: number): boolean {
  const before = from - 2;
  if (before < 0 || end <= from) return false;
  if (view.tokens[before]!.text === ')') return true;
  if (!isWordLike(view, before)) return false;
  if (has(view, from, Word.conjunction) && !has(view, from, Word.subordinator)) return false;
  if (isProper(view, before) || has(view, before, Word.people | Word.corporate | Word.document)) return true;
  // "Officials briefed on the probe, speaking on condition of anonymity, said"
  if (
    /^(?:speaking|asking|requesting|declining|citing|asked|pressed|reached|writing|responding|commenting)$/u.test(
      lower(view, from),
    )
  )
    return true;
  // "the former star, who never flies, said"; "Moreau, 56, who chairs the panel" goes on to the name
  if (/^whos?e?$/u.test(lower(view, from)) && view.tokens[before]!.kind === 'word') return true;
  // "A lawyer for the outlets, Jan Smit, said": a role with the name after it
  return isProper(view, from) && isProper(view, end - 1) && end - from < 8;
}

/** Head token of a phrase: the last word before its first prepositional attribute or comma. */
export function headOf(view: SentenceView, phrase: Phrase): number {
  let head = phrase.from;
  for (let index = phrase.from; index < phrase.to; index++) {
    const token = view.tokens[index]!;
    const stops = token.text === ',' || token.text === '(' || isDash(view, index);
    if (stops && index > phrase.from) break;
    if (
      has(view, index, Word.preposition | Word.subordinator) &&
      !inName(view, index) &&
      index > phrase.from &&
      !isProper(view, index)
    )
      break;
    // "officials briefed on the probe"
    const participle = has(view, index, Word.finite) || /(?:ed|ing)$/u.test(token.lower);
    const described =
      (participle && has(view, index - 1, token.lower.endsWith('ing') ? Word.people | Word.corporate : Word.people)) ||
      DOCUMENT_PARTICIPLES.has(token.lower);
    if (index > phrase.from && described && !token.capital) break;
    if (token.kind === 'word' && !isApostrophe(view, index) && token.lower !== 's') head = index;
  }
  return head;
}
