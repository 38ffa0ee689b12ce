import type { Figure } from '../../../recognize/model';
import type { Comparison } from './compare';

/** A figure of one original beside one of the copy. */
export interface Candidate extends Comparison {
  /** index into `Original.figures` */
  readonly figure: number;
  /** -1 … 1: whether both are figures of the same thing by the words beside them */
  readonly role: number;
}

/** One figure of a sentence of the copy and what each original has for it. */
export interface ReadFigure {
  readonly figure: Figure;
  readonly terms: readonly string[];
  readonly telling: number;
  /** agreeing candidates, by original */
  readonly agreeing: readonly (readonly Candidate[])[];
  /** figures that this one may be gone wrong, by original */
  readonly near: readonly (readonly Candidate[])[];
}

/** What one sentence of the copy shows of the originals by itself. Offsets of figures are relative to the sentence. */
export interface ReadSentence {
  readonly figures: readonly ReadFigure[];
  readonly terms: readonly string[];
  /** by original: the passages that share most with it by figures and words, with how much */
  readonly scores: readonly ReadonlyMap<number, number>[];
}
