import type { ArticleFigure } from '../../../resolve/model';
import type { Figure } from '../../../recognize/model';
import type { AlignedItem, Difference, Original } from '../model';
import type { Aligning } from './aligning';
import { dateRange } from './dates';
import type { PassageScores } from './passages';
import type { Candidate, ReadFigure } from './readings';
import { insideName } from './sentences';

/** From this on a passage is what a sentence restates. */
const ALIGNED = 0.5;
/** From this on a figure that is another value is taken for the one that was meant. */
const MEANT = 0.8;
/** From this on words and passage say by themselves that two figures are of the same thing. */
const LIKELY = 0.3;
/** How much better the context of one figure must be to be preferred to another that agrees by value. */
const CLEARLY = 0.2;

interface Judged {
  readonly original: number;
  readonly candidate: Candidate;
  /** how far words, passage and order say that it is the same figure */
  readonly context: number;
}

type Verdict = Pick<AlignedItem, 'state' | 'confidence' | 'place' | 'difference' | 'figure'>;

/** Each figure of the copy: found, different, not in the originals, or nothing that could be told. */
export function alignFigures(aligning: Aligning): AlignedItem[] {
  const { article, sentences } = aligning;
  const claimed = claimedFigures(aligning);
  const items: AlignedItem[] = [];
  let index = 0;
  for (const figure of article.figures) {
    const own = index++;
    const sentence = article.sentences[figure.sentence]!;
    const read = sentences[figure.sentence]?.figures.find(
      ({ figure: { start, end } }) => start === figure.start - sentence.start && end === figure.end - sentence.start,
    );
    if (read === undefined || insideName(article, figure.start, figure.end)) continue;
    const verdict = judge(aligning, figure, read, claimed);
    items.push({
      start: figure.start,
      end: figure.end,
      kind: 'figure',
      sentence: figure.sentence,
      index: own,
      ...verdict,
    });
  }
  return items;
}

type Claimed = readonly ReadonlySet<number>[];

/** By original the figures that the copy has in the same role: they are not what another figure went wrong from. */
function claimedFigures({ originals, sentences }: Aligning): Claimed {
  const claimed = originals.map(() => new Set<number>());
  for (const read of sentences) {
    for (const { agreeing, telling } of read?.figures ?? []) {
      for (const [original, candidates] of agreeing.entries()) {
        const own = claimed[original]!;
        let best: Candidate | undefined;
        for (const candidate of candidates) {
          if (candidate.role > 0) own.add(candidate.figure);
          const score = candidate.role + candidate.closeness;
          if (best === undefined || score > best.role + best.closeness) best = candidate;
        }
        if (best !== undefined && telling >= 0.5 && best.role >= 0) own.add(best.figure);
      }
    }
  }
  return claimed;
}

function bestBy<T>(items: readonly T[], score: (item: T) => number): T | undefined {
  let best: T | undefined;
  for (const item of items) if (best === undefined || score(item) > score(best)) best = item;
  return best;
}

function judge(aligning: Aligning, figure: ArticleFigure, read: ReadFigure, claimed: Claimed): Verdict {
  const { originals } = aligning;
  const agreeing = read.agreeing.flatMap((candidates, original) => judged(aligning, figure, original, candidates));
  const best = bestBy(agreeing, ({ context, candidate }) => context + candidate.closeness);
  const { structure, figures } = aligning.article;
  if (best === undefined && isConversion(structure.text, figure, figures)) return { state: 'untold', confidence: 0.3 };
  if (best !== undefined && best.context >= (isRounded(best) ? LIKELY : 0)) return found(originals, best, read);
  const other = meantInstead(aligning, figure, read, claimed);
  if (best !== undefined) {
    const elsewhere =
      other !== undefined &&
      (best.context >= 0 ? isRoundedByChance(best, other) : inAnotherRole(aligning, figure, read, best, other));
    if (!elsewhere) return found(originals, best, read);
    return differs(originals, other, 0.6);
  }
  if (other !== undefined) return differs(originals, other, Math.min(0.95, 0.35 + scoreOf(other) * 0.4));
  return isTellable(aligning, figure, read)
    ? { state: 'absent', confidence: Math.min(0.9, 0.5 + read.telling * 0.4) }
    : { state: 'untold', confidence: 0.3 };
}

function judged(
  aligning: Aligning,
  figure: ArticleFigure,
  original: number,
  candidates: readonly Candidate[],
): Judged[] {
  return candidates.map((candidate) => ({
    original,
    candidate,
    context: contextOf(aligning.passages[original]!, figure.sentence, aligning.originals[original]!, candidate),
  }));
}

function contextOf(scores: PassageScores, sentence: number, original: Original, candidate: Candidate): number {
  const { passage } = original.figures[candidate.figure]!;
  const best = scores.best.get(sentence);
  const here = scores.of(sentence, passage);
  const beside = best !== undefined && Math.abs(best.passage - passage) <= 1 ? best.score * 0.6 : 0;
  const away = best !== undefined && best.score >= ALIGNED && Math.abs(best.passage - passage) > 2 ? -0.15 : 0;
  return candidate.role * 0.5 + Math.max(here, beside) * 0.6 + away;
}

function scoreOf({ context, candidate }: Judged): number {
  return context + candidate.closeness * 0.6;
}

function found(originals: readonly Original[], best: Judged, read: ReadFigure): Verdict {
  const { figure, closeness } = best.candidate;
  const sure = 0.45 + Math.max(0, best.context) * 0.35 + read.telling * 0.2;
  return { state: 'found', confidence: Math.min(0.99, sure * closeness), ...placeOf(originals, best.original, figure) };
}

function differs(originals: readonly Original[], other: Judged, confidence: number): Verdict {
  const difference: Difference = other.candidate.difference ?? 'value';
  return { state: 'differs', confidence, difference, ...placeOf(originals, other.original, other.candidate.figure) };
}

function placeOf(
  originals: readonly Original[],
  original: number,
  index: number,
): Pick<AlignedItem, 'place' | 'figure'> {
  const figure = originals[original]!.figures[index]!;
  return { place: { original, start: figure.start, end: figure.end }, figure };
}

/** The figure of an original that the copy's must have been, had it not gone wrong. */
function meantInstead(
  aligning: Aligning,
  figure: ArticleFigure,
  read: ReadFigure,
  claimed: Claimed,
): Judged | undefined {
  let best: Judged | undefined;
  read.near.forEach((candidates, original) => {
    const scores = aligning.passages[original]!;
    for (const candidate of candidates) {
      if (claimed[original]!.has(candidate.figure)) continue;
      const context = contextOf(scores, figure.sentence, aligning.originals[original]!, candidate);
      const judgedOne = { original, candidate, context };
      if ((best === undefined || scoreOf(judgedOne) > scoreOf(best)) && isMeant(judgedOne, read)) best = judgedOne;
    }
  });
  return best;
}

/** A near miss needs some context; another value altogether the same role in the same passage. */
function isMeant(best: Judged, read: ReadFigure): boolean {
  const { candidate, context } = best;
  if (read.figure.kind === 'date') {
    if (candidate.closeness >= 0.7) return context >= -0.2;
    return candidate.closeness >= 0.3 && context >= 0.35;
  }
  // other words beside it, but in the passage that the sentence plainly restates
  const elsewhere = candidate.role < 0 && context - candidate.role * 0.5 < 0.3;
  if (elsewhere) return false;
  if (candidate.closeness >= 0.5)
    return scoreOf(best) >= (candidate.role < 0 ? 0.35 : MEANT - 0.3 - read.telling * 0.1);
  return candidate.role >= 0.7 && scoreOf(best) >= MEANT;
}

/** Agrees only because one of the two is *about*, or has fewer digits. */
function isRounded({ candidate }: Judged): boolean {
  return candidate.closeness < 0.96;
}

/** *about 22 billion* is near 21.3 billion elsewhere in the original, but the passage that the sentence restates has 2.2 billion. */
function isRoundedByChance(best: Judged, other: Judged): boolean {
  return other.candidate.closeness >= 0.5 && other.candidate.role >= 0 && other.context >= best.context + CLEARLY;
}

/** The number stands in the original, but of something else; and what it should be stands where the sentence comes from. */
function inAnotherRole(
  aligning: Aligning,
  figure: ArticleFigure,
  read: ReadFigure,
  best: Judged,
  other: Judged,
): boolean {
  const scores = aligning.passages[other.original]!;
  const target = scores.best.get(figure.sentence);
  const { passage } = aligning.originals[other.original]!.figures[other.candidate.figure]!;
  if (target === undefined || target.score < ALIGNED || Math.abs(target.passage - passage) > 1) return false;
  if (read.figure.kind === 'date') return isYearSlip(read.figure, aligning, other) && best.context <= -0.1;
  return best.candidate.role < 0 && other.candidate.role >= 0.7;
}

function isYearSlip(figure: Figure, aligning: Aligning, other: Judged): boolean {
  const there = aligning.originals[other.original]!.figures[other.candidate.figure]!;
  const here = figure.date === undefined ? undefined : dateRange(figure.date);
  const range = there.date === undefined ? undefined : dateRange(there.date);
  return here !== undefined && range !== undefined && here.grain === range.grain;
}

/** False for what writers add of their own: small numbers in words, ranks, the year of writing. */
function isTellable({ article, originals }: Aligning, figure: ArticleFigure, read: ReadFigure): boolean {
  if (figure.kind === 'ordinal') return false;
  const words = !/\d/u.test(figure.text);
  if (words && figure.kind !== 'percent' && (figure.value ?? figure.high ?? 0) <= 12) return false;
  if (figure.kind !== 'date') return true;
  return isTellableDate(originals, read.figure) && !isFiscalYear(article.structure.text, figure, originals);
}

function isTellableDate(originals: readonly Original[], figure: Figure): boolean {
  const range = figure.date === undefined ? undefined : dateRange(figure.date);
  if (range === undefined) return false;
  // the year in which the original speaks, said by its *this year* or its dateline
  if (range.grain === 'year' && originals.some(({ year }) => year !== undefined && String(year) === figure.date))
    return false;
  if (range.grain === 'year' && originals.some((original) => comparesWithYear(original, Number(figure.date))))
    return false;
  return originals.some(({ year }) => year !== undefined) || !range.hasYear;
}

/** *less than in 2024* for 较上年 in a report on 2025: the original leaves it to the reader which year that is. */
function comparesWithYear({ figures, text }: Original, year: number): boolean {
  return (
    figures.some(({ date }) => date?.startsWith(String(year + 1)) === true) &&
    /上年|去年|前年|前期|同期|Vorjahr|précédent|an plus tôt|an dernier|año anterior|year earlier|year ago|previous year/u.test(
      text,
    )
  );
}

/** *the year to March 2027* for 通期 or 2026年度: the language counts the year and leaves it to the reader when it ends. */
function isFiscalYear(text: string, { start }: ArticleFigure, originals: readonly Original[]): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return (
    /\b(?:year|months|quarter|half)\s+(?:to|ending|ended|through)\s+(?:the\s+end\s+of\s+)?$/iu.test(before) &&
    originals.some(
      (original) =>
        (original.language === 'zh' || original.language === 'ja') && /通期|年度|四半期|财年|財年/u.test(original.text),
    )
  );
}

/** *RMB 3 billion (about $415 million)*, *80 km, or 50 miles*: the desk's own arithmetic. */
function isConversion(text: string, figure: ArticleFigure, all: readonly ArticleFigure[]): boolean {
  const before = all.filter((other) => other.end <= figure.start && other.sentence === figure.sentence).at(-1);
  if (before === undefined || before.kind !== figure.kind) return false;
  if (before.unit === figure.unit && before.currency === figure.currency) return false;
  const between = text.slice(before.end, figure.start);
  return (
    between.length <= 24 &&
    /^\s?(?:\p{L}+\s){0,2}[([]|^,?\sor\s|^\s?\/\s?|^,?\s(?:about|roughly|around)\s/u.test(between)
  );
}
