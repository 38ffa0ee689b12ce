import {
  HAN_BOUNDS_AFTER,
  HAN_BOUNDS_BEFORE,
  HAN_COUNTERS,
  HAN_CURRENCIES,
  HAN_UNITS,
  LETTER_UNITS,
} from '../../../lexicon/original/han';
import { withoutOverlaps, type FigureDraft } from './draft';
import { hanDates } from './hanDates';
import { HAN_NUMERAL, hanValue } from './hanNumeral';
import { plainUnit } from './plainUnit';

const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.$*+?()[\]|^]/gu, '\\$&'))
    .join('|');

const UNITS = new Map([
  ...HAN_UNITS,
  ['升', 'L'],
  ...LETTER_UNITS.map((unit): [string, string] => [unit, plainUnit(unit)]),
]);
const CURRENCIES = new Map(HAN_CURRENCIES);
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['US$', 'USD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['RMB', 'CNY'],
  ['CNY', 'CNY'],
  ['USD', 'USD'],
  ['EUR', 'EUR'],
  ['¥', 'CNY'],
  ['￥', 'CNY'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['人民币', 'CNY'],
]);

const APPROXIMATION = '(?:余|多|餘|強|强|弱|超)?';
const AFTER = `${APPROXIMATION}(?:(?<currency>${longestFirst([...CURRENCIES.keys()])})|(?<percent>%|％|パーセント)(?<point>ポイント)?|(?<unit>${longestFirst([...UNITS.keys()])}|升(?![至到级高值幅]))(?![A-Za-z])|(?<counter>${longestFirst(HAN_COUNTERS)}))?`;
const BEFORE = longestFirst([...HAN_BOUNDS_BEFORE.keys()]);

const AMOUNT = new RegExp(
  `(?<bound>${BEFORE})?\\s?(?<sign>${longestFirst([...SIGNS.keys()])})?\\s?(?<number>${HAN_NUMERAL})(?<half>半)?\\s?` +
    `(?:(?:${APPROXIMATION}(?:元|円|吨|トン|%)?)[-–—~～至到](?<high>${HAN_NUMERAL}))?\\s?${AFTER}(?:(?<=[円元])(?<small>\\d{1,2})(?<part>銭|角|分))?`,
  'gu',
);
const PERCENT = new RegExp(`百分之(?<number>${HAN_NUMERAL}(?:点[〇零一二三四五六七八九]+)?)`, 'gu');
const FRACTION = new RegExp(`(?<below>${HAN_NUMERAL})分之(?<above>${HAN_NUMERAL})`, 'gu');
/** 3割5分, and 三成 after a word that a share can follow: 一成 ends names too. */
const TENTHS =
  /(?:(?<number>[\d.]+|[一二三四五六七八九]+)割|(?<=[约近超逾达占为是降增涨跌低高了到出过将仅不的、，,）(（]|^)(?<share>[\d.]+|[一二三四五六七八九两]+)成)(?:(?<half>半)|(?<rest>[一二三四五六七八九\d])分?)?(?![为立品长员功本熟])/gu;
const MULTIPLE = new RegExp(`(?<number>${HAN_NUMERAL})倍`, 'gu');
const DOUBLED = /翻了?(?<times>[一两二])?番|倍増|倍增|增长?了?一倍|(?<half>一半|半数|过半|半分|半減)/gu;
const RANK = new RegExp(`第(?<number>${HAN_NUMERAL})(?![季期条章節节四])`, 'gu');

/** Figures of a Chinese or Japanese passage: dates, money, measures, shares, multiples, ranks and counts. */
export function hanFigures(text: string): FigureDraft[] {
  return withoutOverlaps([
    ...matches(text, PERCENT, ({ number }) => percent(pointed(number!))),
    ...matches(text, FRACTION, fraction),
    ...hanDates(text),
    ...matches(text, TENTHS, tenths),
    ...matches(text, MULTIPLE, ({ number }) => valued('multiple', hanValue(number!))),
    ...matches(text, DOUBLED, doubled),
    ...matches(text, RANK, ({ number }) => valued('ordinal', hanValue(number!))),
    ...amounts(text),
  ]);
}

type Groups = Readonly<Record<string, string | undefined>>;
type Meaning = Omit<FigureDraft, 'start' | 'end'> | undefined;

function matches(text: string, pattern: RegExp, meaning: (groups: Groups) => Meaning): FigureDraft[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const read = meaning(match.groups ?? {});
    return read === undefined ? [] : [{ ...read, start: match.index, end: match.index + match[0].length }];
  });
}

function valued(kind: FigureDraft['kind'], value: number | undefined): Meaning {
  return value === undefined || !Number.isFinite(value) ? undefined : { kind, value };
}

function percent(value: number | undefined): Meaning {
  return value === undefined ? undefined : { kind: 'percent', value, unit: '%' };
}

/** 百分之三点五: digits after 点. */
function pointed(number: string): number | undefined {
  const [whole = '', decimals] = number.split('点');
  const value = hanValue(whole);
  if (decimals === undefined || value === undefined) return value;
  const after = [...decimals].map((digit) => hanValue(digit) ?? 0).join('');
  return Number(`${value}.${after}`);
}

function fraction({ below, above }: Groups): Meaning {
  const under = hanValue(below ?? '');
  const over = hanValue(above ?? '');
  return under === undefined || over === undefined || under === 0
    ? undefined
    : { kind: 'fraction', value: over / under };
}

/** 三成 and 3割5分: tenths. */
function tenths({ number, share, half, rest }: Groups): Meaning {
  const value = hanValue(number ?? share ?? '');
  if (value === undefined || value > 10) return undefined;
  return percent(value * 10 + (half === undefined ? 0 : 5) + (rest === undefined ? 0 : (hanValue(rest) ?? 0)));
}

function doubled({ times, half }: Groups): Meaning {
  if (half !== undefined) return { kind: 'fraction', value: 0.5 };
  return { kind: 'multiple', value: times === '两' || times === '二' ? 4 : 2 };
}

function amounts(text: string): FigureDraft[] {
  const found: FigureDraft[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    const groups = match.groups ?? {};
    const offset = match[0].indexOf(groups['number']!);
    const lead = groups['sign'] === undefined ? offset : match[0].indexOf(groups['sign']);
    const draft = amountOf(groups, match[0], text, match.index + lead);
    if (draft !== undefined)
      found.push({ ...draft, start: match.index + lead, end: match.index + match[0].trimEnd().length });
  }
  return found;
}

function amountOf(groups: Groups, whole: string, text: string, start: number): Meaning {
  const written = groups['number']!;
  const { currency, percent: sign, point, unit, counter, sign: before, high } = groups;
  const named = currency ?? sign ?? unit ?? counter ?? before;
  const digits = /\d/u.test(written);
  if (!digits && (named === undefined || isWord(text, start, written))) return undefined;
  // letters or a hyphen before it: a model or a code
  if (digits && /[A-Za-z][-‐]?$|\d[.,]$/u.test(text.slice(Math.max(0, start - 2), start))) return undefined;
  const number = hanValue(written);
  if (number === undefined) return undefined;
  const value = (groups['half'] === undefined ? number : number + scaleOf(written) / 2) + partOf(groups);
  const range = high === undefined ? undefined : rangeOf(value, high, written);
  const bound = boundOf(groups, whole, text, start);
  const quantity = { ...(range ?? { value }), ...(bound === undefined ? {} : { bound }) };
  if (sign !== undefined) return { kind: 'percent', unit: point === undefined ? '%' : 'pp', ...quantity };
  const money =
    currency === undefined ? (before === undefined ? undefined : SIGNS.get(before)) : CURRENCIES.get(currency);
  if (money !== undefined) return { kind: 'money', currency: money, ...quantity };
  const symbol = unit === undefined ? undefined : UNITS.get(unit);
  if (symbol === 'pp' || symbol === 'bps') return { kind: 'percent', unit: symbol, ...quantity };
  if (symbol !== undefined) return { kind: 'measure', unit: symbol, ...quantity };
  return { kind: 'count', ...quantity };
}

/** 一带一路, 一些, 万一: characters that are words, not numerals. */
function isWord(text: string, start: number, written: string): boolean {
  if (written.length > 1) return false;
  const around = text.slice(Math.max(0, start - 1), start + 3);
  if (/^[十百千万亿]$/u.test(written)) return true;
  return /统一|唯一|同一|一些|一直|一定|一般|一起|一路|一样|一方|一部|一次性|一体|一步|一条龙|一致|一贯|一流|之一|第一|一人当先|一旦|一层|进一|一度|一支持/u.test(
    around,
  );
}

/** 143円50銭: the hundredths or tenths that follow. */
function partOf({ small, part }: Groups): number {
  return small === undefined ? 0 : Number(small) / (part === '角' ? 10 : 100);
}

/** The worth of the last group: the half in 三万半 is of it. */
function scaleOf(written: string): number {
  return hanValue(/[十百千万亿億]+$/u.exec(written)?.[0] ?? '') ?? 1;
}

/** 3-5万: what stands after the second number counts for the first too. */
function rangeOf(low: number, high: string, written: string): { low: number; high: number } | undefined {
  const upper = hanValue(high);
  if (upper === undefined) return undefined;
  const plain = /^[\d.,]+$/u.test(written) ? (/^[\d.,]+/u.exec(high)?.[0] ?? '') : '';
  const scale = plain === '' ? 1 : upper / (hanValue(plain) ?? upper);
  return low * scale <= upper ? { low: low * scale, high: upper } : undefined;
}

function boundOf(groups: Groups, whole: string, text: string, start: number): FigureDraft['bound'] | undefined {
  const before = groups['bound'];
  if (before !== undefined) return HAN_BOUNDS_BEFORE.get(before);
  const inside = /[余餘多强強弱]/u.exec(whole)?.[0];
  if (inside !== undefined) return HAN_BOUNDS_AFTER.get(inside === '餘' ? '余' : inside);
  const end = start + whole.length;
  const after = text.slice(end, end + 2);
  return HAN_BOUNDS_AFTER.get(after) ?? (after.startsWith('超') ? 'moreThan' : undefined);
}
