import type { Span } from '../../../base/span';
import { shift } from '../../../base/span';
import type { Bound, Figure } from '../../../recognize/model';
import type { Interval } from './interval';
import { around } from './interval';
import { halfStep } from './written';

/** One number of a sum. Offsets are relative to the sentence. */
export interface Operand extends Span {
  /** the words of the span */
  readonly text: string;
  readonly kind: Figure['kind'];
  readonly value: number;
  /** what rounding, bound and approximator allow it to be */
  readonly range: Interval;
  readonly unit?: string;
  readonly currency?: string;
  /** the counted noun, and where it ends when it follows the number */
  readonly of?: string;
  readonly nounEnd: number;
  readonly rate?: string;
  readonly bound?: Bound;
  /** where its bound, approximator or the number itself begins */
  readonly from: number;
}

/** How far *about* and the like reach. */
const ABOUT = 0.1;
/** Words before or behind a number that loosen it and that the recogniser does not know as a bound. */
const LOOSE_BEFORE =
  /(?:\b(?:shy|short) of|\b(?:towards?|nearing|approaching|just|perhaps|maybe|possibly|likely|typically|average of|averaging|estimated|an? (?:estimated|average|record))) $/u;
const LOOSE_BEHIND = /^(?:-odd|-ish| or so| odd\b| or thereabouts| and counting| plus\b|-plus)/u;

/** The figure as an operand; undefined for dates, ordinals, ranges and figures without a value. */
export function operandOf(text: string, figure: Figure): Operand | undefined {
  if (figure.kind === 'date' || figure.kind === 'ordinal' || figure.value === undefined) return undefined;
  if (!Number.isFinite(figure.value) || figure.value < 0) return undefined;
  const loose =
    LOOSE_BEFORE.test(text.slice(Math.max(0, figure.start - 24), figure.start)) ||
    LOOSE_BEHIND.test(text.slice(figure.end, figure.end + 16));
  return operand(text, figure, figure, figure.value, loose);
}

function operand(text: string, figure: Figure, span: Span, value: number, loose: boolean): Operand {
  const { kind, unit, currency, of, rate } = figure;
  const bound = loose ? 'about' : figure.bound;
  const written = text.slice(span.start, span.end);
  return {
    start: span.start,
    end: span.end,
    text: written,
    kind,
    value,
    range: rangeOf(written, value, kind === 'count', bound),
    nounEnd: nounEnd(text, span.end, of),
    from: span.start === figure.start ? Math.min(figure.start, figure.boundSpan?.start ?? figure.start) : span.start,
    ...(unit === undefined ? {} : { unit }),
    ...(currency === undefined ? {} : { currency }),
    ...(of === undefined ? {} : { of }),
    ...(rate === undefined ? {} : { rate }),
    ...(bound === undefined ? {} : { bound }),
  };
}

function rangeOf(written: string, value: number, counted: boolean, bound: Bound | undefined): Interval {
  const slack = halfStep(written, value, counted);
  switch (bound) {
    case 'atLeast':
    case 'moreThan':
      return { low: value - slack, high: Number.POSITIVE_INFINITY };
    case 'atMost':
    case 'lessThan':
      return { low: 0, high: value + slack };
    case 'about':
      return around(value, Math.max(slack, value * ABOUT));
    default:
      return around(value, slack);
  }
}

function nounEnd(text: string, end: number, of: string | undefined): number {
  return of !== undefined && text.startsWith(of, end + 1) ? end + 1 + of.length : end;
}

const OPENER = /^(?:between|from)\s/iu;
const WORD_JOINT = /\s(?:to|and|through)\s/iu;
const DASH_JOINT = /\s?[-–—]\s?/u;
const APPROXIMATOR = /^(?:about|around|roughly|nearly|almost|some|up to)\s/iu;

/** The two ends of a range as they are written, *between* and the joint left out; offsets relative to the words. */
export function splitRange(words: string): readonly [Span, Span] | undefined {
  const start = OPENER.exec(words)?.[0].length ?? 0;
  const rest = words.slice(start);
  const joint = WORD_JOINT.exec(rest) ?? DASH_JOINT.exec(rest);
  if (joint === null || joint.index === 0) return undefined;
  const behind = start + joint.index + joint[0].length;
  const from = behind + (APPROXIMATOR.exec(words.slice(behind))?.[0].length ?? 0);
  if (from >= words.length) return undefined;
  return [
    { start, end: start + joint.index },
    { start: from, end: words.length },
  ];
}

/** Both ends of a range in the order in which they are written; undefined where the figure is none, or is written otherwise. */
export function endsOf(text: string, figure: Figure): readonly [Operand, Operand] | undefined {
  const { low, high } = figure;
  if (low === undefined || high === undefined || low < 0) return undefined;
  const spans = splitRange(figure.text);
  if (spans === undefined) return undefined;
  const [one, two] = figure.descending === true ? [high, low] : [low, high];
  return [
    operand(text, figure, shift(spans[0], figure.start), one, false),
    operand(text, figure, shift(spans[1], figure.start), two, false),
  ];
}

/** True when both measure in the same unit, so that one can be taken from the other. Nouns are left to the caller. */
export function sameMeasure(a: Operand, b: Operand): boolean {
  return a.kind === b.kind && a.unit === b.unit && a.currency === b.currency;
}
