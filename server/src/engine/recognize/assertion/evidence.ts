import type { Token } from '../../text/model';
import type { Figure } from '../model';
import type { Clause } from './clause';

/** One reason for or against a fact, with its part of the sum. */
export interface Evidence {
  readonly reason: string;
  readonly weight: number;
}

/** The evidence so far. */
export interface Sum {
  total: number;
  strongest: Evidence;
}

/** Adds a reason to the sum. */
export function add(sum: Sum, reason: string, weight: number): void {
  sum.total += weight;
  if (Math.abs(weight) > Math.abs(sum.strongest.weight)) sum.strongest = { reason, weight };
}

/** What the scorer needs of a sentence. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly clause: Clause;
  readonly figures: readonly Figure[];
  /** proper names or, without them, capitalised words inside the sentence */
  readonly names: number;
  /** its first word is a name for more reasons than its capital */
  readonly opensWithName: boolean;
  readonly fragment: boolean;
}

/** Whether the word at `index` has the bit of `Weight`. */
export const has = (clause: Clause, index: number, bit: number): boolean =>
  index >= 0 && ((clause.bits[index] ?? 0) & bit) !== 0;
