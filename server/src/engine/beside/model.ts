import type { PlacedAnnotations, Quote } from './annotations/model';
import type { Ledger } from '../ledger/model';
import type { Bibliography } from './citations/model';
import type { Originals } from './original/model';

/**
 * What stands beside an article's own words: annotations, citations, originals, other articles. Each kind of material is one
 * optional field, absent where the article has none of it.
 */
export interface Beside {
  /** annotations kept in a file of their own; accepted findings in the text are read from the text */
  readonly annotations?: AnnotationsBeside;
  /** what the other articles of the workspace state */
  readonly ledger?: Ledger;
  /** what a Markdown article can cite */
  readonly citations?: Bibliography;
  /** the texts that the article summarises */
  readonly originals?: Originals;
}

/** Something beside the article's words that stands behind one of its sentences. */
export interface Support {
  /** index into `Article.sentences` */
  readonly sentence: number;
  readonly kind: 'annotation' | 'citation' | 'original' | 'registry' | 'analysis';
  /** how an editor would name it: *the original, line 14*; *Port Authority, 2025* */
  readonly name: string;
}

/** The annotations of one file, each where its words stand in the article. */
export interface AnnotationsBeside extends PlacedAnnotations {
  readonly file: AnnotationFile;
}

export interface AnnotationFile {
  readonly uri: string;
  /** its text as it was read */
  readonly text: string;
  /** it cannot be read as it is: the annotations are those of its last good version, and it must not be written */
  readonly broken: boolean;
}

/** The editor's word that a finding may stand, and why. It covers the findings of `rule` that begin in the quoted words. */
export interface Acceptance {
  readonly rule: string;
  readonly quote: Quote;
  readonly reason: string;
}
