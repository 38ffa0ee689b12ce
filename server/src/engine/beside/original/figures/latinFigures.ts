import { LETTER_UNITS } from '../../../lexicon/original/han';
import { LATIN_WORDS, type LatinWords } from '../../../lexicon/original/latin';
import type { OriginalLanguage } from '../model';
import { lowerSame } from '../language';
import { withoutOverlaps, type FigureDraft } from './draft';
import { latinDates } from './latinDates';
import { LATIN_NUMERAL, latinValue } from './latinNumeral';
import { plainUnit } from './plainUnit';

/** Reads the figures of one passage. Offsets are relative to it. */
export type FigureReader = (text: string) => FigureDraft[];

/** Figures of German, French or Spanish, or of any other language by its digits alone. */
export function latinFigures(language: OriginalLanguage, decimal: ',' | '.'): FigureReader {
  const words =
    language === 'de' || language === 'fr' || language === 'es' ? LATIN_WORDS[language] : plainWords(decimal);
  const dates = latinDates(words);
  const amounts = amountReader(words);
  const worded = wordedReader(words);
  return (text) => {
    const lower = lowerSame(text);
    return withUnitOfNext(lower, withoutOverlaps([...dates(lower), ...worded(lower), ...amounts(text, lower)]));
  };
}

const TO_NEXT = /^\s?(?:auf|zu|bis|und|oder|nach|[àay]|et|ou|o|hasta)\s$/u;

/** *von 13,9 auf 14,6 Prozent*: the first number is of what the second says. */
function withUnitOfNext(lower: string, drafts: FigureDraft[]): FigureDraft[] {
  return drafts.map((draft, index) => {
    const next = drafts[index + 1];
    if (draft.kind !== 'count' || next === undefined || !TO_NEXT.test(lower.slice(draft.end, next.start))) return draft;
    if (next.kind !== 'percent' && next.kind !== 'measure' && next.kind !== 'money') return draft;
    const { kind, unit, currency } = next;
    return { ...draft, kind, ...(unit === undefined ? {} : { unit }), ...(currency === undefined ? {} : { currency }) };
  });
}

/** What every language of Latin letters shares: digits, symbols, codes. */
function plainWords(decimal: ',' | '.'): LatinWords {
  const { fr, de } = LATIN_WORDS;
  const none = new Map<never, never>();
  return {
    decimal,
    numbers: none,
    scales: new Map([...de.scales, ...fr.scales].filter(([word]) => /^mil|^mrd|^mio/u.test(word))),
    fractions: none,
    multiples: none,
    months: none,
    units: none,
    currencies: new Map([...fr.currencies].filter(([word]) => /^[a-z]{3}$|^[$€£]$|^us\$$|^euro/u.test(word))),
    percent: [],
    points: [],
    parts: none,
    ordinals: none,
    relativeYears: none,
    bounds: none,
  };
}

const escape = (word: string): string => word.replace(/[.$*+?()[\]|^]/gu, '\\$&');
const alternatives = (words: Iterable<string>): string => {
  const list = [...words].sort((a, b) => b.length - a.length).map(escape);
  // a pattern that matches nothing where a language has no such words
  return list.length === 0 ? '(?!)' : list.join('|');
};
const whole = (words: Iterable<string>): string => `(?:${alternatives(words)})(?![\\p{L}\\d])`;

type AmountReader = (text: string, lower: string) => FigureDraft[];

function amountReader(words: LatinWords): AmountReader {
  const currencies = new Map([...words.currencies, ['us-$', 'USD'], ['rmb', 'CNY']]);
  const small = [...words.numbers].filter(([, value]) => value !== 1).map(([word]) => word);
  const ones = [...words.numbers].filter(([, value]) => value === 1).map(([word]) => word);
  const scale = whole(words.scales.keys());
  const joined = `(?:${LATIN_NUMERAL})`;
  const pattern = new RegExp(
    `(?:(?<bound>${alternatives(words.bounds.keys())})\\s?)?(?:(?<sign>us\\$|us-\\$|chf|eur|usd|rmb|[€$£¥])\\s?)?` +
      `(?<![\\p{L}\\d]|(?:et|y)\\s(?=demi|medi))(?<number>${joined}|(?:${alternatives(small)})(?=[\\s-])|(?:${alternatives(ones)})(?=\\s${scale}))` +
      `(?:\\s?(?:[-–—]|bis|à|a|und|et|y)\\s?(?<high>${joined}))?` +
      `(?:[\\s-]?(?<scale>${scale})(?:[\\s](?<second>${scale}))?(?<half>\\s(?:et demie?|y medi[oa])(?![\\p{L}]))?)?\\s?-?(?:d[e]\\s|d[’'])?` +
      `(?:(?<unit>${whole(words.units.keys())})|(?<point>${whole(words.points)})|(?<percent>%|${whole(words.percent)})|(?<currency>[€$£¥]|${whole(currencies.keys())}))?`,
    'gu',
  );
  return (text, lower) =>
    [...lower.matchAll(pattern)].flatMap((match) => {
      const read = amountOf(match, text, words, currencies);
      return read === undefined ? [] : [read];
    });
}

function amountOf(
  match: RegExpMatchArray,
  text: string,
  words: LatinWords,
  currencies: ReadonlyMap<string, string>,
): FigureDraft | undefined {
  const groups = match.groups ?? {};
  const index = match.index ?? 0;
  const numberAt = index + match[0].indexOf(groups['number']!, (groups['bound'] ?? '').length);
  const start =
    groups['sign'] === undefined ? numberAt : index + match[0].indexOf(groups['sign'], (groups['bound'] ?? '').length);
  if (isCode(text, numberAt, groups)) return undefined;
  const scale = scaleOf(groups['scale'], words) * scaleOf(groups['second'], words);
  const written = numberOf(groups['number']!, words);
  if (written === undefined || (written % 1 === 0.5 && isBareHalf(groups))) return undefined;
  const number = groups['half'] === undefined ? written : written + 0.5;
  const high = groups['high'] === undefined ? undefined : numberOf(groups['high'], words);
  const value =
    high !== undefined && high > number ? { low: number * scale, high: high * scale } : { value: number * scale };
  const bound = groups['bound'] === undefined ? undefined : words.bounds.get(groups['bound']);
  const quantity = { ...value, ...(bound === undefined ? {} : { bound }) };
  let end = index + match[0].trimEnd().replace(/(?:\s(?:de|d['’])|-)$/u, '').length;
  const letters = groups['unit'] === undefined && groups['currency'] === undefined ? letterUnit(text, end) : undefined;
  if (letters !== undefined) end = letters.end;
  const meaning = meaningOf(groups, letters?.unit, words, currencies);
  if (meaning.divide !== undefined)
    return { start, end, kind: 'money', currency: 'EUR', value: number / meaning.divide };
  return {
    start,
    end,
    kind: meaning.kind,
    ...quantity,
    ...(meaning.unit === undefined ? {} : { unit: meaning.unit }),
    ...(meaning.currency === undefined ? {} : { currency: meaning.currency }),
  };
}

interface Meaning {
  readonly kind: FigureDraft['kind'];
  readonly unit?: string;
  readonly currency?: string;
  readonly divide?: number;
}

function meaningOf(
  groups: Readonly<Record<string, string | undefined>>,
  letters: string | undefined,
  words: LatinWords,
  currencies: ReadonlyMap<string, string>,
): Meaning {
  if (groups['point'] !== undefined) return { kind: 'percent', unit: 'pp' };
  if (groups['percent'] !== undefined) return { kind: 'percent', unit: '%' };
  const sign = groups['currency'] ?? groups['sign'];
  const currency = sign === undefined ? undefined : (currencies.get(sign) ?? SIGNS.get(sign));
  if (currency?.includes('/') === true) return { kind: 'money', divide: 100 };
  if (currency !== undefined) return { kind: 'money', currency };
  const unit = groups['unit'] === undefined ? letters : words.units.get(groups['unit']);
  if (unit === 'bps') return { kind: 'percent', unit };
  return unit === undefined ? { kind: 'count' } : { kind: 'measure', unit };
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['us$', 'USD'],
  ['us-$', 'USD'],
  ['€', 'EUR'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
]);

const LETTERS = new RegExp(
  `\\s?(${LETTER_UNITS.map(escape)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}\\d])`,
  'uy',
);
/** A unit symbol at the offset, case as written: *MW* is not *mW*. */
function letterUnit(text: string, at: number): { readonly unit: string; readonly end: number } | undefined {
  LETTERS.lastIndex = at;
  const found = LETTERS.exec(text);
  const symbol = found?.[1];
  if (found === null || symbol === undefined) return undefined;
  return { unit: plainUnit(symbol), end: at + found[0].length };
}

/** *halb*, *demi* before what is no amount: part of another word. */
function isBareHalf(groups: Readonly<Record<string, string | undefined>>): boolean {
  return !/\d/u.test(groups['number']!) && groups['scale'] === undefined && groups['unit'] === undefined;
}

function scaleOf(word: string | undefined, words: LatinWords): number {
  return word === undefined ? 1 : (words.scales.get(word) ?? 1);
}

function numberOf(written: string, words: LatinWords): number | undefined {
  return /\d/u.test(written) ? latinValue(written, words.decimal) : words.numbers.get(written);
}

/** A number inside a name or code (*A380*, *ISO 9001*, *EN-1090*) or in a longer run of digits and marks. */
function isCode(text: string, at: number, groups: Readonly<Record<string, string | undefined>>): boolean {
  const before = text.slice(Math.max(0, at - 8), at);
  if (/[\p{L}\d]$|\p{Lu}-$|\d[.,:/]$/u.test(before)) return true;
  const bare =
    groups['scale'] === undefined &&
    groups['currency'] === undefined &&
    groups['unit'] === undefined &&
    groups['percent'] === undefined;
  return bare && groups['sign'] === undefined && /(?:ISO|EN|DIN|IEC|Nr\.|n°|nº|Art\.|§) ?$/u.test(before);
}

/** Shares and multiples in words: *ein Drittel*, *verdoppelt*, *deux tiers*. */
function wordedReader(words: LatinWords): (lower: string) => FigureDraft[] {
  const parts = new RegExp(
    `(?<![\\p{L}])(?:(?<above>${alternatives(words.numbers.keys())})\\s)?(?<part>${whole(words.fractions.keys())})`,
    'gu',
  );
  const multiples = new RegExp(`(?<![\\p{L}])(?<word>${whole(words.multiples.keys())})`, 'gu');
  return (lower) => [
    ...[...lower.matchAll(parts)].map((match): FigureDraft => {
      const above = words.numbers.get(match.groups?.['above'] ?? '') ?? 1;
      const value = above * (words.fractions.get(match.groups!['part']!) ?? Number.NaN);
      return { start: match.index, end: match.index + match[0].length, kind: 'fraction', value };
    }),
    ...[...lower.matchAll(multiples)].map((match): FigureDraft => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'multiple',
      value: words.multiples.get(match[0]) ?? Number.NaN,
    })),
  ];
}
