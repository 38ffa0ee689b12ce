import type { Figure } from '../../../recognize/model';
import { UNIT_SIZES } from '../../../lexicon/original/sizes';
import type { Difference, OriginalFigure } from '../model';
import { digitsOf, oneDigitApart } from './digits';
import { covers, dateRange, withoutYear, withYear, yearOfRange, type DateRange } from './dates';

/** How a figure of the copy compares with one of the original that could be the same. */
export interface Comparison {
  readonly agrees: boolean;
  /** 0 … 1: how exactly they agree; else how likely the one is the other gone wrong */
  readonly closeness: number;
  readonly difference?: Difference;
}

/** Undefined where the two cannot be the same thing at all: a percentage and a date, tonnes and hours. */
export function compareFigures(copy: Figure, other: OriginalFigure): Comparison | undefined {
  if (copy.kind === 'date' || other.kind === 'date') {
    return copy.kind === 'date' && other.kind === 'date' ? compareDates(copy, other) : undefined;
  }
  if ((copy.kind === 'ordinal') !== (other.kind === 'ordinal')) return undefined;
  const scale = scaleBetween(copy, other);
  if (scale === undefined) return undefined;
  const compared = compareValues(copy, other, scale.factor);
  if (compared === undefined) return undefined;
  // a bare number may be money by the figure before it, but what number it may be gone wrong from nobody knows
  if (!compared.agrees && copy.kind === 'count' && other.kind === 'money') return undefined;
  if (compared.agrees && scale.difference !== undefined) {
    return { agrees: false, closeness: 0.7, difference: scale.difference };
  }
  return compared.agrees ? { ...compared, closeness: compared.closeness * scale.trust } : compared;
}

interface Scale {
  /** the original's value times this is in the unit of the copy */
  readonly factor: number;
  readonly trust: number;
  readonly difference?: Difference;
}

const SHARES: ReadonlySet<string> = new Set(['percent', 'fraction', 'ratio']);

function scaleBetween(copy: Figure, other: OriginalFigure): Scale | undefined {
  if (SHARES.has(copy.kind) && SHARES.has(other.kind)) return shareScale(copy, other);
  // *12 times*, 12次: how often, not how much
  if (copy.kind === 'multiple' && other.kind === 'count' && /times$/iu.test(copy.text))
    return { factor: 1, trust: 0.85 };
  if (copy.kind === 'multiple' || other.kind === 'multiple') {
    return copy.kind === other.kind ? { factor: 1, trust: 1 } : undefined;
  }
  if (copy.kind === 'money' || other.kind === 'money') return moneyScale(copy, other);
  const points = copy.unit === 'point' || (copy.kind === 'count' && /^points?$/u.test(copy.of ?? ''));
  if (points && other.kind === 'percent') return { factor: 1, trust: 0.9 };
  if (SHARES.has(copy.kind) || SHARES.has(other.kind)) return undefined;
  return unitScale(copy, other);
}

function shareScale(copy: Figure, other: OriginalFigure): Scale {
  const percentOf = (figure: { readonly kind: string; readonly unit?: string }): number =>
    figure.kind !== 'percent' ? 100 : figure.unit === 'bps' ? 0.01 : 1;
  const points = (unit: string | undefined): boolean => unit === 'pp' || unit === 'bps';
  const trust =
    copy.kind === 'percent' && other.kind === 'percent' && points(copy.unit) !== points(other.unit) ? 0.75 : 1;
  return { factor: percentOf(other) / percentOf(copy), trust };
}

/** Codes that one sign or word stands for: 元 in Hong Kong and Taiwan, ¥, kronor. */
const SAME_MONEY: ReadonlySet<string> = new Set([
  'CNY HKD',
  'CNY TWD',
  'CNY JPY',
  'NOK SEK',
  'DKK SEK',
  'EUR FRF',
  'MXN USD',
  'HKD USD',
  'AUD USD',
  'CAD USD',
  'SGD USD',
  'TWD USD',
]);

function moneyScale(copy: Figure, other: OriginalFigure): Scale | undefined {
  if (copy.kind !== other.kind) {
    // an original that leaves the currency to the head of a table, a copy that gave it with the figure before
    return copy.kind === 'count' && copy.of !== undefined ? undefined : bareMoney(copy, other);
  }
  if (copy.currency === other.currency || copy.currency === undefined || other.currency === undefined) {
    return { factor: 1, trust: 1 };
  }
  // *7.35 cents* does not say of what
  if (/cents?$/iu.test(copy.text) && /cent|美分|セント/iu.test(other.text)) return { factor: 1, trust: 0.9 };
  const pair = [copy.currency, other.currency].sort().join(' ');
  const loose = SAME_MONEY.has(pair) && isLooseMoney(other.text);
  return loose ? { factor: 1, trust: 0.8 } : { factor: 1, trust: 0.9, difference: 'currency' };
}

function bareMoney(copy: Figure, other: OriginalFigure): Scale | undefined {
  return copy.kind === 'count' || other.kind === 'count' ? { factor: 1, trust: 0.7 } : undefined;
}

/** 元, ¥, *Kronen* and a bare $ do not say whose they are. */
function isLooseMoney(text: string): boolean {
  return /[¥￥]|(?<![美日港欧澳加韩])元|kron|pesos|(?<![a-z])\$/iu.test(text) && !/US|美|人民/u.test(text);
}

function unitScale(copy: Figure, other: OriginalFigure): Scale | undefined {
  if (copy.unit === other.unit) return { factor: 1, trust: 1 };
  if (copy.unit === undefined || other.unit === undefined) return { factor: 1, trust: 0.8 };
  // *6 metres per second*: not every reader sees the second
  if (copy.unit.split('/')[0] === other.unit.split('/')[0]) return { factor: 1, trust: 0.9 };
  const here = UNIT_SIZES.get(copy.unit);
  const there = UNIT_SIZES.get(other.unit);
  if (here === undefined || there === undefined || here.dimension !== there.dimension) return undefined;
  if (here.dimension === 'time' && here.size >= 2e6 !== there.size >= 2e6) return undefined;
  return { factor: there.size / here.size, trust: 0.95 };
}

function compareValues(copy: Figure, other: OriginalFigure, factor: number): Comparison | undefined {
  const low = copy.low ?? copy.value;
  const high = copy.high ?? copy.value;
  const otherLow = scaled(other.low ?? other.value, factor);
  const otherHigh = scaled(other.high ?? other.value, factor);
  if (low === undefined || high === undefined || otherLow === undefined || otherHigh === undefined) return undefined;
  const exact = same(low, otherLow) && same(high, otherHigh);
  if (exact) return { agrees: true, closeness: 1 };
  const slack = isFiner(copy, other, factor)
    ? 0
    : slackOf(copy, otherHigh) + (other.bound === 'about' ? otherHigh * 0.02 : 0);
  if (low !== high || otherLow !== otherHigh)
    return compareRanges({ low, high }, { low: otherLow, high: otherHigh }, slack);
  if (Math.abs(low - otherLow) <= slack * (1 + 1e-9)) return { agrees: true, closeness: 0.95 };
  if (withinBound(copy, low, otherLow)) return { agrees: true, closeness: 0.85 };
  return goneWrong(low, otherLow);
}

/** *about 401* is no rounding of 410: who rounds writes fewer digits. What was converted may have any. */
function isFiner(copy: Figure, other: OriginalFigure, factor: number): boolean {
  if (factor !== 1 || copy.kind !== other.kind || copy.value === undefined || other.value === undefined) return false;
  if (copy.currency !== other.currency || !/\d/u.test(copy.text)) return false;
  const digits = digitsOf(copy.value).length;
  return digits > 1 && digits >= digitsOf(other.value).length;
}

function compareRanges(
  here: { readonly low: number; readonly high: number },
  there: { readonly low: number; readonly high: number },
  slack: number,
): Comparison {
  const low = Math.abs(here.low - there.low) <= slack || same(here.low, there.low);
  const high = Math.abs(here.high - there.high) <= slack || same(here.high, there.high);
  if (low && high) return { agrees: true, closeness: 0.95 };
  // *up to 30,000* for a range that ends there
  if (here.low === here.high && (low || high)) return { agrees: true, closeness: 0.8 };
  if (low || high) return { agrees: false, closeness: 0.6, difference: 'digit' };
  return { agrees: false, closeness: 0, difference: 'value' };
}

function scaled(value: number | undefined, factor: number): number | undefined {
  return value === undefined ? undefined : value * factor;
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-6;
}

/** Half of what the copy's last written digit is worth; a twentieth of the value for *about*. */
function slackOf(copy: Figure, other: number): number {
  const value = Math.abs(copy.value ?? copy.high ?? 0);
  const about = copy.bound === 'about' ? value / 20 : 0;
  if (value === 0) return about;
  const written = /\d[\d,.]*/u
    .exec(copy.text)?.[0]
    .replace(/[,.]+$/u, '')
    .replaceAll(',', '');
  const number = Number(written);
  if (written === undefined || !Number.isFinite(number) || number === 0) {
    return copy.kind === 'fraction' || copy.kind === 'multiple' ? Math.max(about, value * 0.04) : about;
  }
  const magnitude = value / number;
  const decimals = written.includes('.') ? written.length - written.indexOf('.') - 1 : 0;
  const zeros = decimals > 0 ? 0 : /0*$/u.exec(written)![0].length;
  const whole = decimals === 0 && zeros === 0 && Math.abs(magnitude - 1) < 1e-9;
  // 158 is 158, but 12% may be 12.4%
  if (whole && Math.abs(other - Math.round(other)) < 1e-9) return about;
  return Math.max(about, (10 ** (Math.min(zeros, written.length - 1) - decimals) * magnitude) / 2);
}

/** *more than 150* for 158, *almost 160* for 158. */
function withinBound(copy: Figure, value: number, other: number): boolean {
  if (copy.bound === 'moreThan' || copy.bound === 'atLeast') return other >= value && other <= value * 1.2;
  if (copy.bound === 'lessThan' || copy.bound === 'atMost') return other <= value && other >= value * 0.8;
  return false;
}

/** In which way one number may have become the other. */
function goneWrong(value: number, other: number): Comparison {
  const ratio = value / other;
  if (Number.isFinite(ratio) && ratio > 0) {
    const power = Math.round(Math.log10(ratio));
    const rest = ratio / 10 ** power;
    if (power !== 0 && Math.abs(power) <= 8 && rest > 0.97 && rest < 1.03) {
      return { agrees: false, closeness: 0.6, difference: 'scale' };
    }
  }
  if (ratio > 0.1 && ratio < 10 && oneDigitApart(digitsOf(value), digitsOf(other)))
    return { agrees: false, closeness: 0.6, difference: 'digit' };
  const near = ratio > 0.5 && ratio < 2;
  return { agrees: false, closeness: near ? 0.2 : 0, difference: 'value' };
}

/** What the dates of figures cover: a long original is held against every figure of a copy. */
const ranges = new WeakMap<object, DateRange | false>();

function rangeOf(figure: { readonly date?: string }): DateRange | undefined {
  let range = ranges.get(figure);
  if (range === undefined) {
    range = (figure.date === undefined ? undefined : dateRange(figure.date)) ?? false;
    ranges.set(figure, range);
  }
  return range === false ? undefined : range;
}

function compareDates(copy: Figure, other: OriginalFigure): Comparison | undefined {
  const here = rangeOf(copy);
  const there = rangeOf(other);
  if (here === undefined || there === undefined) return undefined;
  if (isYearBySight(here, there, other)) return { agrees: true, closeness: 0.6 };
  if (here.hasYear && there.hasYear) return compareWhole(here, there, 1);
  if (!here.hasYear) {
    const bare = withoutYear(there);
    if (there.grain === 'year') return undefined;
    return covers(here, bare)
      ? { agrees: true, closeness: here.grain === there.grain ? 0.95 : 0.8 }
      : apart(here, bare);
  }
  if (other.year === undefined) {
    return covers(withoutYear(here), there) ? { agrees: true, closeness: 0.8 } : apart(withoutYear(here), there);
  }
  return compareWhole(here, withYear(there, other.year), 0.85);
}

/** 上年, *Vorjahr*: which year that is depends on the year that is reported on, and may be one off. */
function isYearBySight(here: DateRange, there: DateRange, other: OriginalFigure): boolean {
  if (here.grain !== 'year' || there.grain !== 'year' || /[\d一二三四五六七八九〇]/u.test(other.text)) return false;
  return here.from !== there.from && Math.abs((yearOfRange(here) ?? 0) - (yearOfRange(there) ?? 0)) <= 1;
}

function compareWhole(here: DateRange, there: DateRange, trust: number): Comparison {
  if (here.from === there.from && here.to === there.to) return { agrees: true, closeness: trust };
  // a year that holds the day: *in 2025* for 3 March 2025
  if (covers(here, there)) return { agrees: true, closeness: 0.85 * trust };
  const sameDay = covers(withoutYear(here), withoutYear(there));
  const years = Math.abs((yearOfRange(here) ?? 0) - (yearOfRange(there) ?? 0));
  if (sameDay && here.grain !== 'year' && years <= 10) return { agrees: false, closeness: 0.7, difference: 'date' };
  return apart(here, there);
}

function apart(here: DateRange, there: DateRange): Comparison {
  const alike = here.grain === there.grain || here.grain === 'year';
  const years = Math.abs((yearOfRange(here) ?? 0) - (yearOfRange(there) ?? 0));
  return { agrees: false, closeness: alike && years <= 5 ? 0.3 : 0, difference: 'date' };
}

/** 0 … 1: how little chance has to do with it that a figure is met again. */
export function tellingness(figure: Figure): number {
  if (figure.kind === 'date') {
    const range = figure.date === undefined ? undefined : dateRange(figure.date);
    return range?.grain === 'day' ? 0.7 : range?.grain === 'year' ? 0.2 : 0.35;
  }
  const value = figure.value ?? figure.high ?? 0;
  const digits = digitsOf(value).length;
  const base = digits >= 3 ? 1 : digits === 2 ? 0.6 : 0.25;
  return figure.kind === 'money' || figure.kind === 'measure' ? Math.min(1, base + 0.25) : base;
}
