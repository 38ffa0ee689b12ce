import { quantile } from './subject';

/** One line of the results: a figure of Copydesk's beside one of something else, taken in one run. */
export interface Measure {
  readonly what: string;
  readonly own: string;
  /** what it is compared with, and its figure */
  readonly against: string;
  readonly ratio: string;
  /** the ratio to reach; empty where none is set */
  readonly target: string;
}

/** A measurement of its own name. `folder` is empty, and is removed afterwards. */
export interface Bench {
  readonly name: string;
  /** among those that are run where none is named */
  readonly usual: boolean;
  readonly run: (folder: string) => Promise<readonly Measure[]>;
}

export const milliseconds = (times: readonly number[]): string =>
  [0.5, 0.95].map((share) => quantile(times, share).toFixed(2)).join(' / ');

/** Medians and 95th percentiles of milliseconds, and their ratios. */
export function compared(
  what: string,
  own: readonly number[],
  name: string,
  other: readonly number[],
  target: string,
): Measure {
  const ratio = [0.5, 0.95].map((share) => (quantile(own, share) / quantile(other, share)).toFixed(2)).join(' / ');
  return { what, own: `${milliseconds(own)} ms`, against: `${name}: ${milliseconds(other)} ms`, ratio, target };
}
