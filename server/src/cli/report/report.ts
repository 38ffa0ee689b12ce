import type { Acceptance, AcceptedFinding, Counts, Finding } from '../../engine/index';

/** One article with what was found in it. */
export interface CheckedFile {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  readonly stale: readonly Acceptance[];
  readonly counts: Counts;
}

/** Prints files as they are checked, so that a large folder neither waits nor piles up. */
export interface Report {
  begin(): void;
  add(file: CheckedFile): void;
  end(): void;
}
