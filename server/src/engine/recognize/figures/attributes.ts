import type { Bound, Figure } from '../model';
import type { Span } from '../../base/span';
import { SCALES, SMALL_NUMBERS, TENS } from '../../lexicon/numbers';
import { isBoundary, isHyphen, isLetter, isSpace, matchAt, previousWord, skipSpaces, wordAt } from './scan';

/* What stands around a figure: its approximator or bound, what it counts, and per what. */

const BOUND_WORDS: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['some', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['circa', 'about'],
  ['estimated', 'about'],
  ['over', 'moreThan'],
  ['above', 'moreThan'],
  ['exceeding', 'moreThan'],
  ['topping', 'moreThan'],
  ['surpassing', 'moreThan'],
  ['below', 'lessThan'],
  ['under', 'lessThan'],
  ['minimum', 'atLeast'],
  ['maximum', 'atMost'],
]);

/** last word of a bound of several words → the words before it, nearest first → the bound */
const BOUND_PHRASES: ReadonlyMap<string, readonly (readonly [string, Bound])[]> = new Map([
  [
    'than',
    [
      ['more no', 'atMost'],
      ['more not', 'atMost'],
      ['less no', 'atLeast'],
      ['less not', 'atLeast'],
      ['fewer no', 'atLeast'],
      ['more', 'moreThan'],
      ['greater', 'moreThan'],
      ['higher', 'moreThan'],
      ['larger', 'moreThan'],
      ['better', 'moreThan'],
      ['less', 'lessThan'],
      ['fewer', 'lessThan'],
      ['lower', 'lessThan'],
      ['smaller', 'lessThan'],
    ] as const,
  ],
  ['least', [['at', 'atLeast']] as const],
  ['most', [['at', 'atMost']] as const],
  [
    'to',
    [
      ['up', 'atMost'],
      ['close', 'about'],
      ['near', 'about'],
    ] as const,
  ],
  [
    'as',
    [
      ['many as', 'atMost'],
      ['much as', 'atMost'],
      ['high as', 'atMost'],
      ['little as', 'atLeast'],
      ['few as', 'atLeast'],
      ['low as', 'atLeast'],
    ] as const,
  ],
  [
    'of',
    [
      ['excess in', 'moreThan'],
      ['north', 'moreThan'],
      ['south', 'lessThan'],
      ['upwards', 'atLeast'],
      ['minimum a', 'atLeast'],
      ['maximum a', 'atMost'],
      ['region the', 'about'],
      ['order the', 'about'],
    ] as const,
  ],
]);

const SIGNS: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['~', 'about'],
  ['∼', 'about'],
  ['≈', 'about'],
  ['<', 'lessThan'],
  ['>', 'moreThan'],
  ['≤', 'atMost'],
  ['≥', 'atLeast'],
]);

/** The approximator or bound in front of a figure that starts at `at`. */
export function boundBefore(text: string, at: number): { bound: Bound; boundSpan: Span } | undefined {
  let end = at;
  while (end > at - 2 && isSpace(text.charCodeAt(end - 1))) end--;
  const sign = SIGNS.get(text[end - 1] ?? '');
  if (sign) return { bound: sign, boundSpan: { start: end - 1, end } };
  let last = previousWord(text, at);
  if (last?.lower === 'a' || last?.lower === 'an') last = previousWord(text, last.start) ?? last;
  if (!last) return undefined;
  for (const [words, bound] of BOUND_PHRASES.get(last.lower) ?? []) {
    const start = phraseStart(text, last.start, words);
    if (start !== undefined) return { bound, boundSpan: { start, end: last.end } };
  }
  const bound = BOUND_WORDS.get(last.lower);
  return bound ? { bound, boundSpan: { start: last.start, end: last.end } } : undefined;
}

/** Start of the phrase whose words, nearest first, stand before `at`. */
function phraseStart(text: string, at: number, words: string): number | undefined {
  let start = at;
  for (const expected of words.split(' ')) {
    const word = previousWord(text, start);
    if (word?.lower !== expected) return undefined;
    start = word.start;
  }
  return start;
}

const OR_MORE = / or (more|above|higher|less|fewer|below|lower|so)(?![a-z])/y;

/** *or more*, *or less*, *or so* behind a figure that ends at `at`. */
export function boundAfter(text: string, at: number): { bound: Bound; boundSpan: Span } | undefined {
  const match = matchAt(OR_MORE, text, at);
  if (!match) return undefined;
  const word = match[1]!;
  const bound: Bound = word === 'so' ? 'about' : /^(?:more|above|higher)$/.test(word) ? 'atLeast' : 'atMost';
  return { bound, boundSpan: { start: at + 1, end: at + match[0].length } };
}

const RATE =
  /[ \u00a0-]?(?:(?:an?|per|each|every)[ -](?:calendar |working |business |trading |metric |dry |troy )?(?:year|annum|month|week|day|hour|minute|second|quarter|tonne|ton|kilogram|kilo|kg|pound|lb|ounce|barrel|bbl|share|head|person|capita|unit|litre|liter|gallon|acre|hectare|mile|km|kilometre|kilometer|night|passenger|square (?:metre|meter|foot)|megawatt[ -]hour|kilowatt[ -]hour|MWh|kWh|GWh|MW|kW|TEU|container|vehicle|car|device|wafer|dose|patient|employee|worker|household|customer|user)s?\b|annually|yearly|monthly|weekly|daily|hourly|quarterly|p\.?a\.?(?![a-z])|\/ ?(?:year|yr|month|mo|week|wk|day|hour|hr|tonne|ton|kg|lb|oz|share|kWh|MWh|barrel|bbl|litre|unit|ha|[ydhtl])\b)/y;

/** Per what, behind a figure or its counted noun: *annually*, *a year*, *per day*, `/t`. */
export function rateAt(text: string, at: number): { end: number; rate: string } | undefined {
  const match = matchAt(RATE, text, at);
  if (!match) return undefined;
  const written = match[0].replace(/^[ \u00a0-]/, '');
  return { end: at + match[0].length, rate: written };
}

const STOP: ReadonlySet<string> = new Set(
  (
    'in of for at by to and or from that which who whom whose was were is are be been being has have had will would can could ' +
    'may might must should shall do does did per a an the as than with on since while because if when where after before ' +
    'during into over under between among against about around through throughout across within without until till but nor ' +
    'so not it its they their them he she his her we our you your i my this these those there here up down off out ago later ' +
    'earlier each every also only just now then last next said says say told worth more less fewer via amid despite although ' +
    'alone respectively annually yearly monthly weekly daily once again all both any some no versus vs'
  ).split(' '),
);
const VERBS: ReadonlySet<string> = new Set(
  (
    'rose fell grew struck won lost hit met made took went came saw held led kept left sold bought built paid ran set cut put ' +
    'began became gave got told found sent spent shut bore drew broke wrote spoke stood sat flew'
  ).split(' '),
);
const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an its their his her our your my this these those all'.split(' '),
);
const PRONOUNS: ReadonlySet<string> = new Set('them these those which whom it us you'.split(' '));
const NOT_PLURAL = /(?:ss|us|is|ous|news|series)$/;

/** The noun phrase that begins at `at` (after spaces): its words up to the last plural, or up to the phrase's end. */
export function nounPhraseAt(
  text: string,
  at: number,
  wantPlural: boolean,
): { end: number; phrase: string } | undefined {
  const start = skipSpaces(text, at);
  let end = start;
  let plural = 0;
  let verb = 0;
  for (let i = 0; i < 6; i++) {
    const from = i === 0 ? start : skipSpaces(text, end);
    if (i > 0 && from === end) break;
    const word = compoundEnd(text, from);
    if (!word || STOP.has(word.lower) || isNumberWord(word.lower) || VERBS.has(word.lower)) break;
    if (i > 0 && /(?:ed|ing)$/.test(word.lower)) {
      if (plural > 0 || !wantPlural) break;
      if (verb === 0) verb = end;
    }
    end = word.end;
    if (
      /s$|^(?:people|men|women|children|staff|aircraft|feet|data|media|criteria|personnel)$/.test(word.lower) &&
      !NOT_PLURAL.test(word.lower)
    )
      plural = end;
  }
  if (end === start || (/^\w+ed$/.test(text.slice(start, end)) && end - start < 16)) return undefined;
  const cut = wantPlural && plural > 0 ? plural : verb > 0 ? verb : end;
  return { end: cut, phrase: text.slice(start, cut) };
}

function isNumberWord(word: string): boolean {
  return SMALL_NUMBERS.has(word) || TENS.has(word) || SCALES.has(word);
}

/** A word with its hyphenated parts and digits: `high-cerium`. */
function compoundEnd(text: string, at: number): { end: number; lower: string } | undefined {
  const first = wordAt(text, at);
  if (!first) return undefined;
  let { end } = first;
  while (end - at < 60 && isHyphen(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1)))
    end = wordAt(text, end + 1)!.end;
  return isBoundary(text, end) ? { end, lower: text.slice(at, end).toLowerCase() } : undefined;
}

export interface Counted {
  readonly of?: string;
  readonly rate?: string;
}

/** What the figure that ends at `at` counts and per what; `previous` is the figure before it, whose noun *of them* takes. */
export function countedAt(
  text: string,
  at: number,
  kind: Figure['kind'],
  value: number,
  previous: Figure | undefined,
): Counted {
  let from = at;
  const early = rateAt(text, from);
  if (early) from = early.end;
  if (kind === 'money' && early) return { rate: early.rate };
  const start = isHyphen(text.charCodeAt(from)) ? from + 1 : skipSpaces(text, from);
  const first = wordAt(text, start);
  if (first?.lower === 'of') {
    const after = wordAt(text, skipSpaces(text, first.end));
    if (after && PRONOUNS.has(after.lower) && previous?.of && isPronoun(text, after.end))
      return withRate(previous.of, early?.rate);
    const nounStart = after && DETERMINERS.has(after.lower) ? after.end : first.end;
    const phrase = nounPhraseAt(text, nounStart, false);
    return withRate(phrase?.phrase, early?.rate ?? (phrase && rateAt(text, phrase.end)?.rate));
  }
  if (kind === 'percent' || kind === 'fraction' || kind === 'money') return withRate(undefined, early?.rate);
  if (kind === 'measure' || kind === 'multiple') {
    const compound = isHyphen(text.charCodeAt(at - 1)) ? undefined : nounPhraseAt(text, start, false);
    return withRate(kind === 'measure' && compound && hyphenated(text, at) ? compound.phrase : undefined, early?.rate);
  }
  const phrase = nounPhraseAt(text, start, kind === 'count' && value !== 1);
  return withRate(phrase?.phrase, early?.rate ?? (phrase && rateAt(text, phrase.end)?.rate));
}

/** the measure modifies the noun behind it: `48-hour strike` */
function hyphenated(text: string, at: number): boolean {
  for (let i = at - 1; i > at - 16 && i >= 0 && !isSpace(text.charCodeAt(i)); i--)
    if (isHyphen(text.charCodeAt(i))) return true;
  return false;
}

function isPronoun(text: string, end: number): boolean {
  const next = wordAt(text, skipSpaces(text, end));
  return !next || STOP.has(next.lower);
}

function withRate(of: string | undefined, rate: string | undefined): Counted {
  return { ...(of !== undefined ? { of } : {}), ...(rate !== undefined ? { rate } : {}) };
}
