import type { Acceptance, Counts, Finding } from '../../engine/index';

/** As much of a finding as reports show. Plain data. */
export type ReportedFinding = Omit<Finding, 'fixes' | 'sentence'>;

/** One article with what was found in it. */
export interface CheckedFile {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly ReportedFinding[];
  readonly accepted: readonly { readonly finding: ReportedFinding; readonly reason: string }[];
  readonly stale: readonly Acceptance[];
  readonly counts: Counts;
}

/** Prints files as they are checked, so that a large folder neither waits nor piles up. */
export interface Report {
  begin(): void;
  add(file: CheckedFile): void;
  end(): void;
}
