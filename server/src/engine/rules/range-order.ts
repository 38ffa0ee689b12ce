import type { Span } from '../base/span';
import { shift } from '../base/span';
import type { Figure } from '../recognize/model';
import { allows, flags } from './examples/range-order';
import type { Edit, Rule } from './model';
import { oneSentence } from './support/keeping';
import type { Conflict, StatSentence } from './support/statcheck/conflict';
import { perSentence, replacing } from './support/statcheck/conflict';
import { endsOf, splitRange } from './support/statcheck/operand';
import { collapse } from './support/words';

export const rangeOrder: Rule = {
  id: 'range-order',
  summary: 'A range whose first end is the greater or the later one.',
  rationale:
    'A range runs from its lower end to its higher one and from the earlier date to the later: *between 9 and 5 tonnes*, *2024 to 2021* ' +
    'have two figures swapped or one wrong. A change (*fell from 9 to 5*), a date that was brought forward (*from 2040 to 2035*), hours ' +
    'of the clock and temperatures below zero run downwards rightly and are left alone.',
  levels: { relaxed: 'information', standard: 'warning', strict: 'warning' },
  quiet: true,
  flags,
  allows,
  check: perSentence(backwards, 1),
  keeping: oneSentence,
};

function backwards({ text, figures }: StatSentence): Conflict[] {
  const found: Conflict[] = [];
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i]!;
    const next = figures[i + 1];
    const conflict =
      figure.kind === 'date'
        ? (datesIn(text, figure) ?? (next === undefined ? undefined : years(text, figure, next)))
        : amounts(text, figure);
    if (conflict !== undefined) found.push(conflict);
  }
  return found;
}

interface Words extends Span {
  readonly text: string;
}

const OPENED = /^between\s/iu;
/** time counted back from today, hours of the clock, and years before our era */
const COUNTED_BACK = /^[\s\p{L}-]{0,24}?\b(?:ago|before|earlier|[ap]\.?m\b|o['’]clock|BCE?\b|B\.C)/iu;
const CLOCK = 12;

/** *between 9 and 5 tonnes* */
function amounts(text: string, figure: Figure): Conflict | undefined {
  if (figure.descending !== true || !OPENED.test(figure.text)) return undefined;
  if (COUNTED_BACK.test(text.slice(figure.end, figure.end + 40))) return undefined;
  if (figure.kind === 'count' && figure.of === undefined && (figure.high ?? 0) <= CLOCK) return undefined;
  const ends = endsOf(text, figure);
  if (ends === undefined) return undefined;
  return conflict(figure, ends[0], ends[1], figure.text, swapped(ends[0], ends[1]), 'greater');
}

/** The ends change places; a unit or magnitude that only the second has stays behind it. */
function swapped(first: Words, second: Words): Edit[] {
  const number = /^[\d.,]+(?=\D|$)/u;
  const bare = /^[\d.,]+$/u.test(first.text) || /^[\p{L}-]+$/u.test(first.text);
  const tail = second.text.slice((number.exec(second.text) ?? /^[\p{L}-]+/u.exec(second.text))?.[0].length ?? 0);
  if (!bare || tail === '') return [replacing(first, second.text), replacing(second, first.text)];
  const head = second.text.slice(0, second.text.length - tail.length);
  return [replacing(first, head), replacing(second, first.text + tail)];
}

const DAY = /^(?:\d{4}|-)-\d{2}-\d{2}$/u;

/** *between March 12 and March 3*: one figure with both dates */
function datesIn(text: string, figure: Figure): Conflict | undefined {
  const [from, to, more] = (figure.date ?? '').split('/');
  if (from === undefined || to === undefined || more !== undefined || from <= to) return undefined;
  const days = DAY.test(from) && DAY.test(to) && from.slice(0, -3) === to.slice(0, -3);
  const year = /^\d{4}$/u.test(from) && /^\d{4}$/u.test(to);
  if (!(days || year) || isMoved(text, figure)) return undefined;
  const spans = splitRange(figure.text);
  if (spans === undefined || /^from\s/iu.test(figure.text)) return undefined;
  const [first, second] = spans.map((span) => ({
    ...shift(span, figure.start),
    text: figure.text.slice(span.start, span.end),
  })) as [Words, Words];
  const [head, tail] = splitYear(second.text);
  const edits =
    tail === ''
      ? [replacing(first, second.text), replacing(second, first.text)]
      : [replacing(first, head), replacing(second, first.text + tail)];
  return conflict(figure, first, second, figure.text, edits, 'later');
}

/** The year behind the second date stays where it is: *March 12 and March 3, 2025*. */
function splitYear(date: string): readonly [string, string] {
  const tail = /,?\s\d{4}$/u.exec(date)?.[0] ?? '';
  return [date.slice(0, date.length - tail.length), tail];
}

const JOINT = /^(?:\s(?:to|through|and)\s|\s?[-–—]\s?)$/iu;
const MOVED =
  /\b(?:compar\w+|prefer\w*|relative|versus|vs|br(?:ing|ought|inging)s? forward|mov\w+|shift\w+|push\w+|pull\w+|advanc\w+|chang\w+|deadline|target|accelerat\w+|earlier than|revis\w+|reset\w*|cut\w*|short\w+|back\w*|dates?|ranking|reverse)\b/iu;
/** what lasts: a range behind it can only run forwards */
const LASTING =
  /\b(?:period|years|seasons?|decade|serv\w+|work\w+|liv\w+|lasted|ran|run\w*|reign\w+|stud\w+|taught|led|headed|chaired|govern\w+|tenure|term|data|records?|held|spent|war|plan|programme|program|strategy)\b[^.;]{0,40}$/iu;
const DURING = /\b(?:in|during|for|over|across|between|the|of)\s$/iu;

/** *2024 to 2021*, *2024–2021*, *between 2024 and 2021*: two years beside each other */
function years(text: string, first: Figure, second: Figure): Conflict | undefined {
  if (!/^\d{4}$/u.test(first.date ?? '') || !/^\d{4}$/u.test(second.date ?? '')) return undefined;
  if (first.date! <= second.date! || second.start - first.end > 10) return undefined;
  if (!/^\d{4}$/u.test(first.text) || !/^\d{4}$/u.test(second.text)) return undefined;
  const joint = text.slice(first.end, second.start);
  const before = text.slice(Math.max(0, first.start - 80), first.start);
  if (!JOINT.test(joint) || isMoved(text, { start: first.start, end: second.end })) return undefined;
  const opener = /\b(between|from)\s$/iu.exec(before)?.[1]?.toLowerCase();
  if (/\band\b/iu.test(joint) && opener !== 'between') return undefined;
  if (opener === 'from' && !LASTING.test(before)) return undefined;
  const worded = /\b(?:to|through)\b/iu.test(joint);
  if (opener === undefined && worded && !DURING.test(before) && !LASTING.test(before) && !/\($/u.test(before)) {
    return undefined;
  }
  // A score, a code or a year's number in a list is no period.
  if (opener === undefined && !worded && /[\p{L}\d][-–—.,/]?$/u.test(before)) return undefined;
  const place = { start: first.start, end: second.end };
  const edits = [replacing(first, second.text), replacing(second, first.text)];
  return conflict(place, first, second, text.slice(first.start, second.end), edits, 'later');
}

/** The sentence moves, compares or counts back. */
function isMoved(text: string, { start, end }: Span): boolean {
  return (
    MOVED.test(text.slice(Math.max(0, start - 100), start)) ||
    COUNTED_BACK.test(text.slice(end, end + 20)) ||
    /^[^.;]{0,40}\b(?:instead|sooner|earlier)\b/iu.test(text.slice(end, end + 60))
  );
}

function conflict(
  { start, end }: Span,
  first: Words,
  second: Words,
  written: string,
  edits: readonly Edit[],
  how: 'greater' | 'later',
): Conflict {
  const [one, two] = [collapse(first.text), collapse(second.text)];
  return {
    start,
    end,
    message:
      how === 'later'
        ? `The range ${collapse(written)} runs backwards: ${one} is later than ${two}.`
        : `The range ${collapse(written)} runs downwards: ${one} is more than ${two}.`,
    related: [
      { start: first.start, end: first.end, message: `first end: ${one}` },
      { start: second.start, end: second.end, message: `second end: ${two}` },
    ],
    fixes: [{ title: 'Swap the two ends', edits, preferred: true }],
    query: `[${one}, then ${two}?]`,
  };
}
