import type { Figure } from '../recognize/model';
import type { Period } from './model';
import type { SentenceView } from './view';

/** Words between a figure and the date that is its period. */
const PERIOD_WORDS: ReadonlySet<string> = new Set(
  'in for during of throughout at end as ending ended the year years full whole calendar close alone entire to'.split(
    ' ',
  ),
);
/** A date after one of these is no period: the quantity is another's, or the date bounds something open. */
const NO_PERIOD: ReadonlySet<string> = new Set('since until till by from before after versus against on'.split(' '));
/** Words that say *when* by the day of writing. */
const RELATIVE =
  /\b(?:(?:last|this|next|past|previous|prior|preceding|same|recent) (?:\w+ )?(?:years?|months?|quarters?|weeks?|decades?|half|period)|a year (?:ago|earlier|before)|year[- ]earlier|year to date|so far|to date|today|now|currently|yesterday|in the (?:quarter|half|period|year))\b/iu;

/**
 * The period of the figure: the date of its own segment, else the one that opens the sentence (*In 2025 alone, …*). Undefined where
 * several dates compete or the sentence says none.
 */
export function periodOf(view: SentenceView, index: number): Period | undefined {
  const figure = view.figures[index]!;
  const segment = view.segmentOf(figure.start);
  const own = view.figures.filter(
    (other) => other.kind === 'date' && other.start >= segment.start && other.end <= segment.end,
  );
  const usable = own.filter((date) => isPeriod(view, date));
  if (usable.length > 1) {
    const next = usable.find(
      (date) => date.start >= figure.end && isNear(view, figure.end + (figure.of?.length ?? 0) + 1, date.start),
    );
    return next && toPeriod(view, next);
  }
  if (usable.length === 1) return toPeriod(view, usable[0]!);
  if (own.length > 0) return undefined;
  const words = RELATIVE.exec(view.text.slice(segment.start, segment.end));
  if (words !== null) return { text: words[0], ...spanAt(segment.start + words.index, words[0].length) };
  return durationOf(view, index, segment) ?? openingPeriod(view, figure);
}

function isNear(view: SentenceView, from: number, to: number): boolean {
  return view.wordsBetween(from, to).every((word) => PERIOD_WORDS.has(word));
}

/** *in two years*, *over the past three years*: how long, and not when. */
function durationOf(view: SentenceView, index: number, segment: { start: number; end: number }): Period | undefined {
  const duration = view.figures.find(
    (other, at) =>
      at !== index &&
      other.start >= segment.start &&
      other.end <= segment.end &&
      other.kind === 'measure' &&
      /^(?:year|month|quarter|week|decade)$/u.test(other.unit ?? '') &&
      /\b(?:in|over|within|during|for) (?:the )?(?:(?:past|last|first|next) )?$/iu.test(
        view.text.slice(Math.max(0, other.start - 24), other.start),
      ),
  );
  return duration && { text: duration.text, start: duration.start, end: duration.end };
}

/** The date in a phrase before the first comma, when it is the only one there: *In 2025 alone, …*, *In the third quarter of 2024, …*. */
function openingPeriod(view: SentenceView, figure: Figure): Period | undefined {
  const end = view.text.indexOf(',');
  if (end < 0 || end > 60 || end > figure.start) return undefined;
  const dates = view.figures.filter((other) => other.kind === 'date' && other.end <= end);
  const [date] = dates;
  if (date === undefined || dates.length > 1 || !isPeriod(view, date)) return undefined;
  if (!/^(?:in|for|during|at|as|throughout|over)$/iu.test(view.tokens[0]?.text ?? '')) return undefined;
  const others = view.figures.some((other) => other !== date && other.kind !== 'date' && other.end <= end);
  return others ? undefined : toPeriod(view, date);
}

/** Whether a date can be the time that a quantity is summed over or true at, by the words around it. */
function isPeriod(view: SentenceView, date: Figure): boolean {
  const before = view.wordBefore(date.start);
  if (before !== undefined && NO_PERIOD.has(before)) return false;
  if (date.date === undefined || date.date.startsWith('--')) return false;
  // A day is a period only as a balance date.
  if (/^\d{4}-\d{2}-\d{2}$/u.test(date.date)) return before === 'of' || before === 'at' || before === 'ended';
  const opens = /^[A-Z\d(]/u.test(view.text.slice(date.end).trimStart());
  // "the 2025 Gansu awards", "Agenda 2030": part of a name.
  return before === undefined || PERIOD_WORDS.has(before) || (!opens && view.isMeasureAt(date.end));
}

function toPeriod(view: SentenceView, date: Figure): Period {
  const days = intervalOf(date.date!);
  const fiscal = /\b(?:fy|fiscal|financial)/iu.test(view.text.slice(Math.max(0, date.start - 16), date.end));
  return {
    text: date.text,
    start: date.start,
    end: date.end,
    ...(days && { from: days[0], to: days[1] }),
    ...(fiscal && { fiscal: true as const }),
  };
}

function spanAt(start: number, length: number): { start: number; end: number } {
  return { start, end: start + length };
}

/** First day and the day after the last of an ISO 8601 date as `Figure.date` has it, in days since 1970; undefined for others. */
export function intervalOf(date: string): readonly [number, number] | undefined {
  const slash = date.indexOf('/');
  if (slash > 0) {
    const first = intervalOf(date.slice(0, slash));
    const last = intervalOf(date.slice(slash + 1));
    return first && last && first[0] < last[1] ? [first[0], last[1]] : undefined;
  }
  const decade = /^(\d{3})X$/u.exec(date);
  if (decade) return [day(Number(decade[1]) * 10, 0), day(Number(decade[1]) * 10 + 10, 0)];
  const parts = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{2})(?:-(\d{2}))?))?$/u.exec(date);
  if (!parts) return undefined;
  const year = Number(parts[1]);
  if (parts[2] !== undefined) return [day(year, Number(parts[2]) * 3 - 3), day(year, Number(parts[2]) * 3)];
  if (parts[3] !== undefined) return [day(year, Number(parts[3]) * 6 - 6), day(year, Number(parts[3]) * 6)];
  if (parts[4] === undefined) return [day(year, 0), day(year + 1, 0)];
  const month = Number(parts[4]) - 1;
  if (parts[5] === undefined) return [day(year, month), day(year, month + 1)];
  return [day(year, month, Number(parts[5])), day(year, month, Number(parts[5])) + 1];
}

function day(year: number, month: number, date = 1): number {
  return Math.round(Date.UTC(year, month, date) / 86_400_000);
}
