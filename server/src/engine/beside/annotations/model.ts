import type { Span } from '../../base/span';

/**
 * What an annotation is to Copydesk: a `source` of a claim, the word that a claim is the writer's `analysis`, the `acceptance` of a
 * finding, a `verification` (an answer on the sign-off checklist), the `original` that the whole article comes from, or a `note`:
 * anything else that another tool wrote.
 */
export type AnnotationKind = 'source' | 'analysis' | 'acceptance' | 'verification' | 'original' | 'note';

/** The annotated words and what stood around them (TextQuoteSelector). */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What stands behind a claim: an address (`url`), a `file` relative to the article, or a person or document in `words`. */
export interface SourceBody {
  readonly form: 'url' | 'file' | 'words';
  /** the address, the path, or the words */
  readonly value: string;
  /** a name to show instead of an address or path */
  readonly label?: string;
  /** SHA-256 of the file in hexadecimal digits, where it was kept */
  readonly hash?: string;
}

/** What the checklist of a sign-off goes through. */
export type ChecklistKind = 'figure' | 'name' | 'source' | 'quotation' | 'notice';

/** What a checklist answer says of its item. */
export interface Verification {
  readonly item: ChecklistKind;
  readonly answer: 'verified' | 'accepted';
  /** the item's own words: *158* in the sentence that is quoted */
  readonly words: string;
}

/** One annotation of an article, without its place in a file. */
export interface AnnotationContent {
  readonly kind: AnnotationKind;
  /** absent where it is about the whole article */
  readonly quote?: Quote;
  /** where the words stood when they were annotated */
  readonly position?: Span;
  /** the figures of the claim as written, in order; absent where whoever wrote the annotation kept none */
  readonly figures?: readonly string[];
  /** the words stood once in the article when they were annotated */
  readonly unique?: boolean;
  readonly creator?: string;
  /** ISO 8601 */
  readonly created?: string;
  readonly modified?: string;
  /** of a `source` or an `original` */
  readonly source?: SourceBody;
  /** of an `acceptance` */
  readonly rule?: string;
  /** why an acceptance or a checklist answer holds, or the text of a note */
  readonly comment?: string;
  readonly verification?: Verification;
}

/** An annotation as a file holds it. */
export interface Annotation extends AnnotationContent {
  readonly id?: string;
  /** its place among the file's annotations */
  readonly index: number;
  /** where it stands in the file, in UTF-16 code units */
  readonly at: Span;
}

/** Something in an annotation file that cannot be used. */
export interface AnnotationProblem extends Span {
  readonly message: string;
  /** the file as a whole cannot be read: its last good version counts */
  readonly fatal: boolean;
}

export interface ParsedAnnotations {
  readonly annotations: readonly Annotation[];
  readonly problems: readonly AnnotationProblem[];
}

/** What became of annotated words. */
export type Change =
  /** figures of the claim, as they were and as they are */
  | { readonly kind: 'figures'; readonly from: readonly string[]; readonly to: readonly string[] }
  /** other words, as they were and as they are; either may be empty */
  | { readonly kind: 'words'; readonly from: string; readonly to: string }
  /** the same words stand in several places, and nothing tells which are meant */
  | { readonly kind: 'several'; readonly places: number }
  /** the same words stand once, but among other words than before */
  | { readonly kind: 'elsewhere' }
  /** nothing like them is left */
  | { readonly kind: 'gone' };

/** Words that an annotation could be anchored to anew, if an editor says so. */
export interface Candidate extends Span {
  readonly change: Change;
}

/** An annotation whose words stand in the article. */
export interface PlacedAnnotation extends Span {
  readonly annotation: Annotation;
  /** `exact`: where they stood; `moved`: the same words elsewhere, found once */
  readonly state: 'exact' | 'moved';
}

/** An annotation whose words, or the figures of their claim, are not what they were. */
export interface StaleAnnotation {
  readonly annotation: Annotation;
  readonly change: Change;
  /** where to say so: the likeliest candidate, else the place where the words stood */
  readonly at: Span;
  /** the likeliest first, at most three; none is ever chosen for the editor */
  readonly candidates: readonly Candidate[];
}

export interface PlacedAnnotations {
  readonly placed: readonly PlacedAnnotation[];
  readonly stale: readonly StaleAnnotation[];
  /** those about the whole article */
  readonly whole: readonly Annotation[];
}
