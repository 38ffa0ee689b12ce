import type { Span } from '../base/span';

/**
 * What stands beside an article's own words: annotations, citations, originals, other articles. Each kind of material is one
 * optional field, absent where the article has none of it.
 */
export interface Beside {
  /** accepted findings kept in a file of their own; those in the text are read from the text */
  readonly acceptances?: readonly Acceptance[];
}

/** Something beside the article that stands behind one of its sentences. */
export interface Support {
  /** index into `Article.sentences` */
  readonly sentence: number;
  readonly kind: 'annotation' | 'citation' | 'original' | 'analysis';
  /** how an editor would name it: *the original, line 14*; *Port Authority, 2025* */
  readonly name: string;
}

/** The editor's word that a finding may stand, and why. It covers the findings of `rule` that begin in the quoted words. */
export interface Acceptance {
  readonly rule: string;
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  /** where the quoted words stood */
  readonly position?: Span;
  readonly reason: string;
  /** set by `placeAcceptances` where the words are not there any more */
  readonly stale?: boolean;
}
