import { perObject } from '../../base/perObject';
import type { Figure } from '../../recognize/model';

/** What a figure says as a closed interval; open ends are infinite. Undefined for dates and figures without a value. */
interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * True when two figures can stand for the same quantity: equal, equal after rounding to the coarser one's last written digit,
 * or one within the bound or range of the other.
 */
export function agree(a: Figure, b: Figure): boolean {
  if (a.kind === 'date' || b.kind === 'date') return a.date === b.date;
  const first = interval(a);
  const second = interval(b);
  if (first === undefined || second === undefined) return true;
  if (first.low <= second.high && second.low <= first.high) return true;
  const slack = Math.max(rounding(a), rounding(b)) * (1 + 1e-9);
  return first.low - slack <= second.high && second.low - slack <= first.high;
}

function interval(figure: Figure): Interval | undefined {
  const low = figure.low ?? figure.value;
  const high = figure.high ?? figure.value;
  if (low === undefined || high === undefined || !Number.isFinite(low) || !Number.isFinite(high)) return undefined;
  switch (figure.bound) {
    case 'atLeast':
    case 'moreThan':
      return { low, high: Number.POSITIVE_INFINITY };
    case 'atMost':
    case 'lessThan':
      return { low: Number.NEGATIVE_INFINITY, high };
    default:
      return { low, high };
  }
}

const rounding = perObject(findRounding);

/** Half of the last written digit's worth; a twentieth of the value for *about*; 0 where every digit is given. */
function findRounding(figure: Figure): number {
  if (figure.bound !== undefined && figure.bound !== 'about') return 0;
  const value = Math.abs(figure.value ?? figure.high ?? 0);
  const about = figure.bound === 'about' ? value / 20 : 0;
  const written = /\d[\d,.\s]*/u.exec(figure.text)?.[0].replace(/[,.\s]+$/u, '');
  if (written === undefined || value === 0) return about;
  const bare = written.replace(/[,\s](?=\d{3})/gu, '');
  const number = Number(bare);
  if (!Number.isFinite(number) || number === 0) return about;
  const magnitude = value / number;
  const decimals = bare.includes('.') ? bare.length - bare.indexOf('.') - 1 : 0;
  const zeros = decimals > 0 ? 0 : trailingZeros(bare);
  // Only a number with a magnitude word, decimals or trailing zeros can be a rounded one: 158 is 158.
  if (decimals === 0 && zeros === 0 && Math.abs(magnitude - 1) < 1e-9) return about;
  return Math.max(about, (10 ** (zeros - decimals) * magnitude) / 2);
}

function trailingZeros(digits: string): number {
  let zeros = 0;
  while (zeros < digits.length - 1 && digits[digits.length - 1 - zeros] === '0') zeros++;
  return zeros;
}

/** True when the two figures measure the same kind of thing: kind, unit, currency and counted noun. */
export function comparable(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit || a.currency !== b.currency) return false;
  if (
    a.kind === 'ordinal' ||
    a.kind === 'date' ||
    (a.rate !== undefined && b.rate !== undefined && a.rate !== b.rate)
  ) {
    return false;
  }
  if (a.kind === 'count') return a.of !== undefined && b.of !== undefined && sameNoun(a.of, b.of);
  return a.of === undefined || b.of === undefined || sameNoun(a.of, b.of);
}

/** *patents*, *patent* and *new patents* count the same; *invention patents* are a part of *patents*. */
function sameNoun(a: string, b: string): boolean {
  return nounKey(a) === nounKey(b);
}

function nounKey(noun: string): string {
  return noun
    .toLowerCase()
    .replace(/^(?:new|further|more|additional|other|total|different)\s/u, '')
    .replace(/ies$/u, 'y')
    .replace(/([^s])s$/u, '$1');
}
