import type { MentionType } from '../model';
import type { Piece } from './line';
import type { KnownName } from './known';

/** A piece with what speaks for and against its being an organization. */
export interface Judged extends Piece {
  readonly titles: boolean;
  /** evidence; see `CERTAIN` and `LIKELY` */
  score: number;
  type?: MentionType;
  reason: string;
  as?: 'person' | 'place' | 'other';
  known?: KnownName;
  /** also the name of a large company (*Next*, *American*): a list of companies vouches for it */
  weak?: true;
  /** index of the acronym's or the full name's piece */
  partner?: number;
}

/** From here on the sentence alone decides. */
export const CERTAIN = 3;
/** From here on it is a mention unless the article objects. */
export const LIKELY = 1.2;

/** Adds evidence; the weightiest single piece of it gives the reason. */
export function weigh(judged: Judged, weight: number, reason: string, type?: MentionType): void {
  if (weight > 0 && (judged.reason === '' || weight > 1.5) && judged.score < CERTAIN) judged.reason = reason;
  judged.score += weight;
  if (type !== undefined) judged.type ??= type;
}
