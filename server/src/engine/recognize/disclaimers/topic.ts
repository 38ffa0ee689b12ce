import type { NoticeRule } from './rule';

/** Rules of one kind behind a cheap test: they run only on sentences that hold one of `words` (lower case, blank-separated). */
export interface Topic {
  readonly words: string;
  /** where `words` are common ones: one of these must stand in the sentence as well */
  readonly with?: string;
  readonly rules: readonly NoticeRule[];
}

/** The cheap test of all topics at once. */
export interface Gate {
  /** gate word → the topics it opens, as bits by their index */
  readonly words: ReadonlyMap<string, number>;
  /** the same for `with` */
  readonly with: ReadonlyMap<string, number>;
  /** topics that ask for no second word */
  readonly free: number;
}

/** The gate of at most 31 topics. */
export function gateOf(topics: readonly Topic[]): Gate {
  const gate = { words: new Map<string, number>(), with: new Map<string, number>(), free: 0 };
  topics.forEach((topic, index) => {
    const bit = 1 << index;
    for (const word of topic.words.split(' ')) gate.words.set(word, (gate.words.get(word) ?? 0) | bit);
    for (const word of topic.with?.split(' ') ?? []) gate.with.set(word, (gate.with.get(word) ?? 0) | bit);
    if (topic.with === undefined) gate.free |= bit;
  });
  return gate;
}
