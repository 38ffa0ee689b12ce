import type { Original } from '../model';
import type { ReadFigure } from './readings';

/** Passages kept for each sentence: what it restates is among the few that share most with it. */
const MOST_PASSAGES = 12;
/** In longer originals words alone point nowhere: they count only for passages that share a figure. */
const SHORT = 400;

/**
 * How much a sentence of the copy shares with the passages of an original: agreeing figures, the rarer and the more telling the more, and
 * the words that both have.
 */
export function passageScores(
  figures: readonly ReadFigure[],
  terms: readonly string[],
  original: Original,
  index: number,
  passageTerms: readonly ReadonlySet<string>[],
): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  const add = (passage: number, score: number): void => void scores.set(passage, (scores.get(passage) ?? 0) + score);
  for (const { agreeing, telling } of figures) {
    const passages = new Map<number, number>();
    for (const { figure, role, closeness } of agreeing[index] ?? []) {
      const { passage } = original.figures[figure]!;
      const weight = telling * closeness * (role < 0 ? 0.4 : 1 + role * 0.3);
      passages.set(passage, Math.max(passages.get(passage) ?? 0, weight));
    }
    for (const [passage, weight] of passages) add(passage, weight / Math.sqrt(passages.size));
  }
  if (terms.length > 0) {
    const sharing = passageTerms.length <= SHORT ? passageTerms.keys() : [...scores.keys()];
    for (const passage of sharing) {
      const there = passageTerms[passage]!;
      const shared = there.size === 0 ? 0 : terms.filter((term) => there.has(term)).length;
      if (shared > 0) add(passage, (0.5 * shared) / Math.sqrt(there.size * terms.length));
    }
  }
  if (scores.size <= MOST_PASSAGES) return scores;
  return new Map([...scores].sort((a, b) => b[1] - a[1]).slice(0, MOST_PASSAGES));
}
