import { lastStartingAt } from '../../../base/span';
import type { Article } from '../../../resolve/model';
import type { Original } from '../model';
import type { ReadSentence } from './readings';
import type { ReadMention } from './sentences';

/** How plainly each sentence of the copy restates each passage of one original. */
export interface PassageScores {
  /** 0 … 1 by sentence and passage; passages that share nothing are absent */
  readonly of: (sentence: number, passage: number) => number;
  /** the best passage of each sentence */
  readonly best: ReadonlyMap<number, { readonly passage: number; readonly score: number }>;
}

/** Passages away from where its neighbours stand that still count as in order. */
const REACH = 12;

/** A passage that has the figures, names and words of a sentence is likely what it restates; more so where the order agrees. */
export function alignPassages(
  article: Article,
  original: Original,
  index: number,
  sentences: readonly (ReadSentence | undefined)[],
  mentions: readonly ReadMention[],
): PassageScores {
  const scores = sentences.map((read) => (read === undefined ? undefined : new Map(read.scores[index])));
  addNames(scores, mentions, original, index);
  const raw = scores.map((own) => bestOf(own));
  const expected = expectedPassages(raw);
  const ordered = (sentence: number, passage: number): number => {
    const score = scores[sentence]?.get(passage) ?? 0;
    const place = expected[sentence];
    if (score === 0 || place === undefined) return normal(score);
    return normal(score + 0.3 * Math.max(0, 1 - Math.abs(place - passage) / REACH));
  };
  const best = new Map<number, { passage: number; score: number }>();
  article.sentences.forEach((_, sentence) => {
    for (const passage of scores[sentence]?.keys() ?? []) {
      const score = ordered(sentence, passage);
      if (score > (best.get(sentence)?.score ?? 0)) best.set(sentence, { passage, score });
    }
  });
  return { of: ordered, best };
}

function normal(score: number): number {
  return score <= 0 ? 0 : score / (score + 0.8);
}

function addNames(
  scores: readonly (Map<number, number> | undefined)[],
  mentions: readonly ReadMention[],
  original: Original,
  index: number,
): void {
  for (const { mention, places } of mentions) {
    const own = scores[mention.sentence];
    const found = places[index]?.places ?? [];
    if (own === undefined || found.length === 0 || found.length > 60) continue;
    const passages = new Set(found.map(({ start }) => lastStartingAt(original.passages, start)));
    for (const passage of passages) own.set(passage, (own.get(passage) ?? 0) + 0.5 / Math.sqrt(passages.size));
  }
}

function bestOf(scores: ReadonlyMap<number, number> | undefined): { passage: number; score: number } | undefined {
  let best: { passage: number; score: number } | undefined;
  for (const [passage, score] of scores ?? []) if (score > (best?.score ?? 0)) best = { passage, score };
  return best;
}

/** Where each sentence would stand if the copy kept the order of the original, by the plainly aligned ones around it. */
function expectedPassages(
  best: readonly ({ readonly passage: number; readonly score: number } | undefined)[],
): (number | undefined)[] {
  const sure = best.map((entry) => (entry !== undefined && entry.score >= 1 ? entry.passage : undefined));
  const before: (number | undefined)[] = [];
  let last: number | undefined;
  for (const passage of sure) {
    before.push(last);
    if (passage !== undefined) last = passage;
  }
  const expected: (number | undefined)[] = new Array<number | undefined>(best.length).fill(undefined);
  let next: number | undefined;
  for (let index = sure.length - 1; index >= 0; index--) {
    const previous = before[index];
    if (previous !== undefined || next !== undefined) expected[index] = ((previous ?? next)! + (next ?? previous)!) / 2;
    if (sure[index] !== undefined) next = sure[index];
  }
  return expected;
}
