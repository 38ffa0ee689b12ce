import type { Figure, FigureKind } from '../model';
import type { Amount } from './amount';
import { boundAfter, boundBefore, countedAt } from './attributes';

/** A figure while it is put together. */
export type Draft = { -readonly [K in keyof Figure]: Figure[K] };

const KINDS: Readonly<Record<Amount['kind'], FigureKind>> = {
  number: 'count',
  money: 'money',
  percent: 'percent',
  measure: 'measure',
  multiple: 'multiple',
  fraction: 'fraction',
};

/** A figure without its value and attributes. */
export function draft(text: string, start: number, end: number, kind: FigureKind): Draft {
  return { start, end, text: text.slice(start, end), kind };
}

/** A figure from `start` to `end` of the kind, unit and currency of `amount`, without its value. */
export function draftOf(text: string, start: number, end: number, amount: Amount): Draft {
  const figure = draft(text, start, end, KINDS[amount.kind]);
  if (amount.unit !== undefined) figure.unit = amount.unit;
  if (amount.currency !== undefined) figure.currency = amount.currency;
  return figure;
}

/** Adds the bound in front of (or behind) the figure; `plus` is the sign in `100+`. */
export function addBound(text: string, figure: Draft, plus: boolean): void {
  const found = boundBefore(text, figure.start) ?? boundAfter(text, figure.end);
  if (found) {
    figure.bound = found.bound;
    figure.boundSpan = found.boundSpan;
  } else if (plus) figure.bound = 'atLeast';
}

/** Adds bound, counted noun and rate; `previous` is the figure before it in the sentence. */
export function addAttributes(text: string, figure: Draft, plus: boolean, previous: Figure | undefined): Draft {
  addBound(text, figure, plus);
  const counted = countedAt(text, figure.end, figure.kind, figure.value ?? figure.high ?? 0, previous);
  if (counted.of !== undefined) figure.of = counted.of;
  if (counted.rate !== undefined) figure.rate = counted.rate;
  return figure;
}
