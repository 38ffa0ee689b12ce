import type { Span } from '../../../base/span';
import { within } from '../../../base/span';
import type { Article, ArticleFigure } from '../../../resolve/model';
import type { Fix, Report } from '../../model';
import { collapse, quotation, shorten, words } from '../words';
import type { Loss, TracedLine } from './line';

/** What the body sets round a figure and the line leaves out. */
interface Limit extends Span {
  readonly what: 'limit' | 'rate' | 'period';
  /** words to set before or after the figure in the line */
  readonly text: string;
  readonly before: boolean;
}

const uppers = new Set(['atMost', 'lessThan']);
const limiting =
  /\b(?:up to|as (?:many|much|high|long|far|fast) as|at most|most|maximum|max|limit\w*|cap(?:s|ped)?|ceiling|below|under|less|fewer|within|no more|almost|nearly|until)\b|[<≤]/iu;
const rated =
  /\b(?:annual(?:ly|i[sz]ed)?|yearly|monthly|weekly|daily|hourly|quarterly|per|an?\s(?:year|month|week|day|hour|quarter|minute|second|tonne|ton|share|barrel|unit)|each|every|p\.?a)\b|\//iu;
const timed =
  /\b(?:years?|months?|weeks?|days?|hours?|decades?|quarters?|half|annual\w*|yearly|century|season|since|so far|by \d{4}|in (?:19|20)\d\d)\b/iu;
const spread =
  /^[^.,;:()–—!?"“”]{0,40}?\s((?:(?:spread )?over|in|within|during|across|for)\s(?:(?:the|its|a)\s)?(?:(?:past|last|next|coming|first|following|previous|space of|course of)\s)?)$/u;
const duration = /^(?:day|week|month|year|decade|quarter|fortnight|hour)$/u;

/** The body gives a figure as a bound, per something or over a period; the line gives it bare. */
export const droppedLimit: Loss = (traced) => {
  const { article, line, body } = traced;
  const there = within(article.figures, body);
  if (there.length === 0) return undefined;
  for (const figure of within(article.figures, line)) {
    const same = there.filter((other) => isSame(figure, other));
    if (same.length !== 1) continue;
    const limit = limitOf(traced, figure, same[0]!);
    if (limit !== undefined) return report(traced, figure, same[0]!, limit);
  }
  return undefined;
};

function isSame(a: ArticleFigure, b: ArticleFigure): boolean {
  if (a.kind === 'date' || a.kind === 'ordinal' || a.kind === 'multiple' || a.value === undefined) return false;
  if (a.unit !== undefined && duration.test(a.unit)) return false;
  return a.kind === b.kind && a.value === b.value && a.unit === b.unit && a.currency === b.currency;
}

function limitOf({ article, line, body }: TracedLine, figure: ArticleFigure, other: ArticleFigure): Limit | undefined {
  const { text } = line;
  const bare = figure.bound === undefined && !limiting.test(text);
  if (bare && other.bound !== undefined && uppers.has(other.bound) && other.boundSpan !== undefined) {
    const before = other.boundSpan.start < other.start;
    const bound = collapse(article.structure.text.slice(other.boundSpan.start, other.boundSpan.end));
    return { ...other.boundSpan, what: 'limit', text: bound.charAt(0).toLowerCase() + bound.slice(1), before };
  }
  if (timed.test(text) || within(article.figures, line).some(({ kind }) => kind === 'date')) return undefined;
  if (other.rate !== undefined && figure.rate === undefined && !rated.test(text)) return rate(article, other);
  return other.rate === undefined && other.kind !== 'percent' ? period(article, body, other) : undefined;
}

function rate(article: Article, other: ArticleFigure): Limit | undefined {
  const found = article.structure.legible.indexOf(other.rate!, other.end);
  if (
    found < 0 ||
    found > other.end + 60 ||
    !/^(?:an?|per|each|every|annually|yearly|monthly|daily|weekly|hourly)\b/iu.test(other.rate!)
  )
    return undefined;
  return { start: found, end: found + other.rate!.length, what: 'rate', text: other.rate!, before: false };
}

/** *in two years*, *over the next decade* right after the figure and what it counts. */
function period(article: Article, body: Span, other: ArticleFigure): Limit | undefined {
  const next = within(article.figures, { start: other.end, end: body.end }).find(
    ({ start, unit }) => start > other.end && unit !== undefined && duration.test(unit),
  );
  if (next === undefined || next.start - other.end > 80) return undefined;
  const gap = article.structure.legible.slice(other.end, next.boundSpan?.start ?? next.start);
  const lead = spread.exec(gap);
  if (lead === null || /^[-’']/u.test(article.structure.legible.slice(next.end, next.end + 1))) return undefined;
  const start = (next.boundSpan?.start ?? next.start) - lead[1]!.length;
  const text = collapse(article.structure.text.slice(start, next.end));
  return { start, end: next.end, what: 'period', text, before: false };
}

function report(traced: TracedLine, figure: ArticleFigure, other: ArticleFigure, limit: Limit): Report {
  const { article, line } = traced;
  const span = { start: Math.min(other.start, limit.start), end: Math.max(other.end, limit.end) };
  return {
    start: figure.start,
    end: figure.end,
    message: `The body says ${quotation(article, span)}; this line leaves out “${shorten(limit.text, 30)}”.`,
    related: [{ ...span, message: `the body says more: ${quotation(article, span)}` }],
    fixes: () => restore(traced, figure, limit),
    sentence: line.index,
  };
}

const names = { limit: 'bound', rate: 'rate', period: 'period' } as const;

/** Sets the words where they stand in the body: before the figure, or after it and what it counts. */
function restore({ article, line }: TracedLine, figure: ArticleFigure, limit: Limit): Fix[] {
  const { text } = article.structure;
  const after = text.slice(figure.end, line.end);
  if (
    /^-\p{L}/u.test(after) ||
    (limit.before && /\b(?:an?|the|its|all)\s$/iu.test(text.slice(line.start, figure.start)))
  )
    return [];
  const noun = figure.of !== undefined && after.startsWith(` ${figure.of}`) ? figure.of.length + 1 : 0;
  const at = limit.before ? figure.start : figure.end + noun;
  const opens =
    limit.before && text.slice(line.start, figure.start).trim() === '' && /^\p{Lu}/u.test(text.slice(figure.start));
  if (opens) return [];
  const capital = limit.before && figure.start === line.start;
  const shown = capital ? limit.text.charAt(0).toUpperCase() + limit.text.slice(1) : limit.text;
  const newText = limit.before ? `${shown} ` : ` ${shown}`;
  const whole = words(article, { start: figure.start, end: figure.end + noun });
  return [
    {
      title: `Keep the ${names[limit.what]}: “${shorten(limit.before ? `${shown} ${whole}` : `${whole} ${shown}`)}”`,
      edits: [{ start: at, end: at, newText }],
      preferred: true,
    },
  ];
}
