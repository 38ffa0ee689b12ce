/** Spans matched one to one, and what follows from their counts. */

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Optional extends Range {
  /** neither a miss nor, when found, a false alarm */
  readonly optional?: boolean;
}

export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export const nothing: Tally = { right: 0, wrong: 0, missed: 0 };

export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (a, b) => ({ right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed }),
    nothing,
  );

export const precision = ({ right, wrong, missed }: Tally): number =>
  right + wrong > 0 ? right / (right + wrong) : missed > 0 ? 0 : 1;
export const recall = ({ right, wrong, missed }: Tally): number =>
  right + missed > 0 ? right / (right + missed) : wrong > 0 ? 0 : 1;
export function f1(tally: Tally): number {
  const p = precision(tally);
  const r = recall(tally);
  return p + r > 0 ? (2 * p * r) / (p + r) : 0;
}

export type Mode = 'exact' | 'overlap';

export interface Match<G, P> {
  readonly tally: Tally;
  readonly pairs: readonly (readonly [G, P])[];
  readonly missed: readonly G[];
  readonly wrong: readonly P[];
}

/** Pairs gold and predicted spans one to one, the best intersection-over-union first; `exact` accepts equal spans only. */
export function match<G extends Optional, P extends Range>(
  gold: readonly G[],
  predicted: readonly P[],
  mode: Mode,
): Match<G, P> {
  const candidates = pairsOf(gold, predicted).filter(({ score }) => (mode === 'exact' ? score === 1 : score > 0));
  candidates.sort(
    (a, b) =>
      b.score - a.score ||
      Number(gold[a.g]!.optional ?? false) - Number(gold[b.g]!.optional ?? false) ||
      a.g - b.g ||
      a.p - b.p,
  );
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  const pairs: (readonly [G, P])[] = [];
  for (const { g, p } of candidates) {
    if (usedGold.has(g) || usedPredicted.has(p)) continue;
    usedGold.add(g);
    usedPredicted.add(p);
    if (gold[g]!.optional !== true) pairs.push([gold[g]!, predicted[p]!]);
  }
  const optional = gold.filter((span) => span.optional === true);
  const wrong = predicted.filter(
    (span, index) => !usedPredicted.has(index) && !optional.some((other) => intersection(span, other) > 0),
  );
  const missed = gold.filter((span, index) => !usedGold.has(index) && span.optional !== true);
  return { tally: { right: pairs.length, wrong: wrong.length, missed: missed.length }, pairs, missed, wrong };
}

function pairsOf(gold: readonly Range[], predicted: readonly Range[]): { g: number; p: number; score: number }[] {
  const pairs: { g: number; p: number; score: number }[] = [];
  gold.forEach((a, g) => {
    predicted.forEach((b, p) => {
      const shared = intersection(a, b);
      if (shared > 0) pairs.push({ g, p, score: shared / (a.end - a.start + b.end - b.start - shared) });
    });
  });
  return pairs;
}

export const intersection = (a: Range, b: Range): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** 95 % interval of F1 by resampling the documents 1,000 times (percentile bootstrap, Efron 1979), with a fixed seed. */
export function interval(perDocument: readonly Tally[]): readonly [low: number, high: number] {
  const random = mulberry32(20_261);
  const scores = Array.from({ length: 1000 }, () =>
    f1(sum(perDocument.map(() => perDocument[Math.floor(random() * perDocument.length)]!))),
  );
  scores.sort((a, b) => a - b);
  return [scores[25]!, scores[974]!];
}

/** Small seeded generator (mulberry32, public domain, T. Ettinger). */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
