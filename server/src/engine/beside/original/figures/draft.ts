import type { Span } from '../../../base/span';
import { overlaps } from '../../../base/span';
import type { OriginalFigure } from '../model';

/** A figure of one passage, before it is known what it is of. Offsets are relative to the passage. */
export type FigureDraft = Omit<OriginalFigure, 'passage' | 'terms' | 'text' | 'year'> & {
  /** says its year by its distance from that of the text: *last year* is -1 */
  readonly yearsAway?: number;
};

/** What is read of one passage by itself. Offsets are relative to it. */
export type PassageReader = (text: string) => {
  readonly figures: readonly FigureDraft[];
  readonly names: readonly Span[];
};

/** The drafts without those that overlap an earlier one of the list, sorted by place. */
export function withoutOverlaps(drafts: readonly FigureDraft[]): FigureDraft[] {
  const kept: FigureDraft[] = [];
  const taken: Span[] = [];
  for (const draft of drafts) {
    if (taken.some((span) => overlaps(span, draft))) continue;
    taken.push(draft);
    kept.push(draft);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Two digits. */
export function pad(number: number | string): string {
  return String(Number(number)).padStart(2, '0');
}

/** `2025-03-15`, `2025-03`, `--03-15`, or undefined where a month or day cannot be. */
export function isoDate(year: number | undefined, month: number | undefined, day?: number): string | undefined {
  if (year !== undefined && (year < 1500 || year > 2200)) return undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (day < 1 || day > 31)) return undefined;
  const head = year === undefined ? '-' : String(year);
  if (month === undefined) return year === undefined ? undefined : head;
  return `${head}-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`;
}
