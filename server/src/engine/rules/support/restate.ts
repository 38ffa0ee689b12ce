import type { OriginalFigure } from '../../beside/original/model';
import type { Figure } from '../../recognize/model';
import { UNIT_SIZES } from '../../lexicon/original/sizes';

const MAGNITUDES: readonly (readonly [long: string, short: string, value: number])[] = [
  ['trillion', 'tn', 1e12],
  ['billion', 'bn', 1e9],
  ['million', 'm', 1e6],
  ['thousand', 'k', 1e3],
];

const NUMBER = /\d[\d,]*(?:\.\d+)?/u;
const MAGNITUDE = /^(\s?)(trillions?|billions?|millions?|thousand|trn|tn|tln|bn|bln|mn|mln|mio|[kKmMbBT](?![a-zA-Z]))/u;

/**
 * The original's value as the copy writes figures: its currency sign, its magnitude words, its unit, its commas. Undefined where the two
 * cannot be put into each other's form.
 */
export function restated(figure: Figure, other: OriginalFigure): string | undefined {
  if (figure.kind === 'date') return restatedDate(figure.text, figure.date, other);
  if (figure.value === undefined || other.value === undefined) return undefined;
  if (figure.kind !== other.kind && !(figure.kind === 'count' && other.kind === 'measure')) return undefined;
  if (figure.currency !== other.currency || figure.kind === 'ordinal' || figure.kind === 'fraction') return undefined;
  const factor = unitFactor(figure.unit, other.unit);
  const number = NUMBER.exec(figure.text);
  if (factor === undefined || number === null) return undefined;
  const tail = figure.text.slice(number.index + number[0].length);
  const [marked = '', space = '', magnitude] = MAGNITUDE.exec(tail) ?? [];
  const value = numberIn(other.value * factor, magnitude, space, figure.kind === 'money');
  return `${figure.text.slice(0, number.index)}${value}${tail.slice(marked.length)}`;
}

function unitFactor(unit: string | undefined, other: string | undefined): number | undefined {
  if (unit === other || unit === undefined || other === undefined) return 1;
  const here = UNIT_SIZES.get(unit);
  const there = UNIT_SIZES.get(other);
  return here === undefined || there === undefined || here.dimension !== there.dimension
    ? undefined
    : there.size / here.size;
}

function numberIn(value: number, magnitude: string | undefined, space: string, money: boolean): string {
  const worded = magnitude !== undefined || (money && value >= 1e6);
  const fitting = worded ? MAGNITUDES.find(([, , size]) => value >= size) : undefined;
  if (fitting === undefined || (fitting[2] === 1e3 && magnitude === undefined))
    return `${grouped(value)}${magnitude === undefined ? space : ''}`;
  const [long, short, size] = fitting;
  const isShort = magnitude !== undefined && magnitude.length <= 3;
  return `${grouped(value / size)}${isShort ? space : space === '' ? ' ' : space}${isShort ? short : long}`;
}

/** At most six significant digits, commas between thousands. */
function grouped(value: number): string {
  const [whole = '', decimals] = String(Number(value.toPrecision(6))).split('.');
  const commas = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return decimals === undefined ? commas : `${commas}.${decimals}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The copy's date with the part exchanged in which the original differs: the year, the month or the day. */
function restatedDate(text: string, date: string | undefined, other: OriginalFigure): string | undefined {
  const here = /^(-|\d{4})(?:-(\d\d|Q\d|H\d))?(?:-(\d\d))?$/u.exec(date ?? '');
  const there = /^(-|\d{4})(?:-(\d\d|Q\d|H\d))?(?:-(\d\d))?$/u.exec(other.date ?? '');
  if (here === null || there === null) return undefined;
  const year = there[1] === '-' ? other.year?.toString() : there[1];
  const sameMonth = here[2] === undefined || here[2] === there[2];
  const sameDay = here[3] === undefined || here[3] === there[3];
  if (here[1] !== '-' && here[1] !== year && sameMonth && sameDay) {
    return year === undefined || !text.includes(here[1]!) ? undefined : text.replace(here[1]!, year);
  }
  if (here[1] !== '-' && here[1] !== year) return undefined;
  if (here[3] !== undefined && there[3] !== undefined && sameMonth) {
    return text.replace(/(?<!\d)\d{1,2}(?!\d)/u, String(Number(there[3])));
  }
  const month = MONTHS[Number(here[2]) - 1];
  const wanted = MONTHS[Number(there[2]) - 1];
  if (month === undefined || wanted === undefined || !sameDay || !text.includes(month)) return undefined;
  return text.replace(month, wanted);
}
