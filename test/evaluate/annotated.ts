import { articleJson } from '../../server/src/cli/inspection/json';
import { createAnalyzer } from '../../server/src/engine';
import {
  f1,
  intersection,
  interval,
  match,
  sum,
  type Match,
  type Mode,
  type Optional,
  type Range,
  type Tally,
} from './counts';
import type { Gold } from './sets';
import { sameValue, type Valued } from './values';

/** An annotated article, or what was found in one: the format of `copydesk inspect --format json`. */
export interface Annotated {
  readonly file: string;
  readonly mentions: readonly (Optional & {
    readonly text?: string;
    readonly type: string;
    readonly typeAlt?: readonly string[];
    readonly entity?: string;
  })[];
  readonly figures: readonly (Optional & Valued & { readonly text?: string; readonly kindAlt?: readonly string[] })[];
  readonly disclaimers: readonly (Optional & { readonly kinds: readonly string[] })[];
  readonly attributions: readonly {
    readonly optional?: boolean;
    readonly source: Partial<Range> & { readonly class: string };
    readonly cue?: Range;
    readonly content?: Range;
  }[];
  readonly sentences: readonly (Range & { readonly label: string; readonly alt?: readonly string[] })[];
}

export interface Row {
  readonly name: string;
  readonly tally: Tally;
  readonly f1: number;
  readonly interval?: readonly [number, number];
}

export interface Share {
  readonly name: string;
  readonly right: number;
  readonly all: number;
}

export type Pair = readonly [gold: Annotated, found: Annotated];

const spans =
  (pick: (article: Annotated) => readonly (Optional & Range)[], mode: Mode) =>
  ([gold, found]: Pair): Tally =>
    match(pick(gold), pick(found), mode).tally;

/** `unsourced` and `blanket` differ by the article-wide notice only: both need a source. */
const needs = (label: string | undefined): boolean => label === 'unsourced' || label === 'blanket';
const needsBetter = (label: string | undefined): boolean => needs(label) || label === 'weak';

const measures: readonly (readonly [name: string, measure: (pair: Pair) => Tally])[] = [
  ['mentions, exact', spans((article) => article.mentions, 'exact')],
  ['mentions, overlap', spans((article) => article.mentions, 'overlap')],
  ['figures, exact', spans((article) => article.figures, 'exact')],
  ['figures, overlap', spans((article) => article.figures, 'overlap')],
  ['disclaimers', disclaimers],
  ['cues, overlap', ([gold, found]) => cues(gold, found).tally],
  ['sources, overlap', ([gold, found]) => sources(gold, found)],
  ['needs a source, strict', (pair) => labels(pair, needs, false)],
  ['needs a source, lenient', (pair) => labels(pair, needs, true)],
  ['needs a source, would warn', (pair) => labels(pair, needs, false, hasFigure(pair[0]))],
  ['needs a better source, strict', (pair) => labels(pair, needsBetter, false)],
];

/** Annotated articles, each beside what the engine makes of its text. */
export function analysed(gold: readonly Gold[]): Pair[] {
  const analyzer = createAnalyzer();
  return gold.map(({ annotated, text }) => [
    annotated,
    articleJson(annotated.file, analyzer.analyze(text, 'article')) as Annotated,
  ]);
}

/** Every span and label measure over the pairs, each with a bootstrap interval over the articles. */
export function measureSpans(pairs: readonly Pair[]): Row[] {
  return measures.map(([name, measure]) => {
    const tallies = pairs.map(measure);
    const tally = sum(tallies);
    return { name, tally, f1: f1(tally), ...(pairs.length > 1 ? { interval: interval(tallies) } : {}) };
  });
}

/** Kinds, types, values and labels among what was matched. */
export function measureShares(pairs: readonly Pair[]): Share[] {
  const mentions = pairs.flatMap(([gold, found]) => match(gold.mentions, found.mentions, 'overlap').pairs);
  const figures = pairs.flatMap(([gold, found]) => match(gold.figures, found.figures, 'overlap').pairs);
  const attributed = pairs.flatMap(([gold, found]) => cues(gold, found).pairs);
  const sentences = pairs.flatMap(([gold, found]) =>
    gold.sentences.map((sentence) => [sentence, bestOf(sentence, found.sentences)?.label] as const),
  );
  return [
    share('mention type', mentions, ([gold, found]) => [gold.type, ...(gold.typeAlt ?? [])].includes(found.type)),
    share('figure kind', figures, ([gold, found]) => [gold.kind, ...(gold.kindAlt ?? [])].includes(found.kind)),
    share('figure value', figures, ([gold, found]) => sameValue(gold, found)),
    share('source class', attributed, ([gold, found]) => gold.source.class === found.source.class),
    share('sentence label, strict', sentences, ([gold, label]) => gold.label === label),
    share(
      'sentence label, lenient',
      sentences,
      ([gold, label]) => gold.label === label || (gold.alt ?? []).includes(label ?? ''),
    ),
  ];
}

function share<T>(name: string, items: readonly T[], right: (item: T) => boolean): Share {
  return { name, right: items.filter(right).length, all: items.length };
}

type Cue = Range & Annotated['attributions'][number];

/** The attributions that have a cue, each spanning it. */
export const withCue = ({ attributions }: Annotated): Cue[] =>
  attributions.flatMap((one) => (one.cue && one.cue.end > one.cue.start ? [{ ...one, ...one.cue }] : []));

const cues = (gold: Annotated, found: Annotated): Match<Cue, Cue> => match(withCue(gold), withCue(found), 'overlap');

function sources(gold: Annotated, found: Annotated): Tally {
  const named = ({ attributions }: Annotated): Range[] =>
    attributions.flatMap(({ optional, source: { start, end } }) =>
      start !== undefined && end !== undefined && end > start
        ? [{ start, end, ...(optional ? { optional } : {}) }]
        : [],
    );
  return match(named(gold), named(found), 'overlap').tally;
}

/** A disclaimer is right when the intersection covers half of both spans; spans that touch are one. */
function disclaimers([gold, found]: Pair): Tally {
  const { pairs, missed, wrong } = match(joined(gold.disclaimers), joined(found.disclaimers), 'overlap');
  const right = pairs.filter(([a, b]) => {
    const shared = intersection(a, b) * 2;
    return shared >= a.end - a.start && shared >= b.end - b.start;
  }).length;
  const half = pairs.length - right;
  return { right, wrong: wrong.length + half, missed: missed.length + half };
}

/** Spans that touch are one disclaimer. */
export function joined(list: Annotated['disclaimers']): Optional[] {
  const runs: { start: number; end: number; optional?: boolean }[] = [];
  for (const { start, end, optional } of [...list].sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last && start - last.end <= 1 && (last.optional ?? false) === (optional ?? false))
      last.end = Math.max(last.end, end);
    else runs.push({ start, end, ...(optional === undefined ? {} : { optional }) });
  }
  return runs;
}

function bestOf<T extends Range>(span: Range, others: readonly T[]): T | undefined {
  let best: T | undefined;
  for (const other of others) if (intersection(span, other) > (best ? intersection(span, best) : 0)) best = other;
  return best;
}

type Sentence = Annotated['sentences'][number];

/** One tally of a yes/no label over the gold sentences, plus false alarms outside all of them. */
function labels(
  [gold, found]: Pair,
  yes: (label: string | undefined) => boolean,
  lenient: boolean,
  among: (sentence: Range) => boolean = () => true,
): Tally {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const sentence of gold.sentences.filter(among)) {
    const label = bestOf(sentence, found.sentences)?.label;
    const expected = yes(lenient ? lenientLabel(sentence, label) : sentence.label);
    if (expected && yes(label)) right++;
    else if (yes(label)) wrong++;
    else if (expected) missed++;
  }
  const outside = found.sentences.filter(
    (one) =>
      yes(one.label) &&
      among(one) &&
      gold.sentences.reduce((n, other) => n + intersection(one, other), 0) * 2 < one.end - one.start,
  );
  return { right, wrong: wrong + outside.length, missed };
}

const lenientLabel = ({ label, alt }: Sentence, found: string | undefined): string =>
  found !== undefined && alt?.includes(found) ? found : label;

/** The sentences whose claim would be a warning: those with a figure other than a date. */
const hasFigure =
  (gold: Annotated) =>
  (sentence: Range): boolean =>
    gold.figures.some((figure) => figure.kind !== 'date' && intersection(figure, sentence) > 0);
