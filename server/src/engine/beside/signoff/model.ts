import type { Span } from '../../base/span';
import type { ChecklistKind } from '../annotations/model';

/** `open`: nobody answered; `stale`: what the answer was given for has changed. */
export type ChecklistState = 'open' | 'verified' | 'accepted' | 'stale';

/** One thing to be checked before an article runs. */
export interface ChecklistItem extends Span {
  readonly kind: ChecklistKind;
  /** its own words: the figure, the name, the quotation */
  readonly words: string;
  /** the words that its answer stands and falls with: the figure's sentence, else its own */
  readonly claim: Span;
  readonly state: ChecklistState;
  /** what it was verified against, or why it was accepted */
  readonly comment?: string;
  readonly creator?: string;
  readonly created?: string;
  /** what changed since it was answered */
  readonly change?: string;
  /** place of its answer in the file of annotations */
  readonly annotation?: number;
}

/** An answer for words that are no longer in the article. */
export interface LostAnswer {
  readonly kind: ChecklistKind;
  readonly words: string;
  readonly comment?: string;
  readonly annotation: number;
}

export interface Checklist {
  /** in the order of the text */
  readonly items: readonly ChecklistItem[];
  readonly lost: readonly LostAnswer[];
}

/** What a sign-off keeps of an item. */
export interface SignedItem {
  readonly kind: ChecklistKind;
  readonly words: string;
  readonly line: number;
  readonly state: ChecklistState;
  readonly comment?: string;
  readonly by?: string;
  readonly when?: string;
}

/** The record of a sign-off. */
export interface SignOff {
  readonly article: string;
  /** SHA-256 of the article as UTF-8, in hexadecimal digits */
  readonly sha256: string;
  readonly by: string;
  /** ISO 8601 */
  readonly when: string;
  readonly claims: number;
  readonly sourced: number;
  readonly items: readonly SignedItem[];
}
