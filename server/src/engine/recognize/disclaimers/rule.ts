import { GatedPattern } from '../../base/gatedPattern';
import type { DisclaimerKind } from '../model';

/** A wording that makes a sentence (part of) a notice. Patterns see `plain` text: lower case, single spaces, straight quotes. */
export interface NoticeRule {
  readonly kinds: readonly DisclaimerKind[];
  /** `strong` makes the sentence a notice; `weak` only beside another one */
  readonly strength: 'strong' | 'weak';
  readonly pattern: GatedPattern;
  /** a notice only where a text begins or ends */
  readonly edge?: true;
  /** holds even where a reporting verb says that somebody else speaks (a correction quotes what the text said before) */
  readonly reported?: boolean;
}

/** A rule from the source of its pattern, which may be put together from the word lists of the lexicon. */
export function strong(
  kinds: DisclaimerKind | readonly DisclaimerKind[],
  source: string,
  reported = false,
): NoticeRule {
  return {
    kinds: typeof kinds === 'string' ? [kinds] : kinds,
    strength: 'strong',
    pattern: new GatedPattern(source),
    reported,
  };
}

/** Like `strong`, for wordings that are a notice only where a text begins or ends. */
export function atEdge(kind: DisclaimerKind, source: string, reported = false): NoticeRule {
  return { ...strong(kind, source, reported), edge: true };
}

/** Like `strong`, for wordings that a news sentence may have as well. */
export function weak(kinds: DisclaimerKind | readonly DisclaimerKind[], source: string): NoticeRule {
  return { ...strong(kinds, source), strength: 'weak' };
}
