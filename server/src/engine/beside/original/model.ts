import type { Span } from '../../base/span';
import type { Bound, FigureKind } from '../../recognize/model';

/** The languages whose figures are read; `other` is read for digits, Latin names and quotation marks only. */
export type OriginalLanguage = 'en' | 'zh' | 'ja' | 'de' | 'fr' | 'es' | 'other';

/** A sentence of an original. */
export interface Passage extends Span {
  /** what its figures are of: ids of the terms found in it */
  readonly terms: readonly PlacedTerm[];
}

/** A word that says what a figure is of, or what happens to it. */
export interface PlacedTerm extends Span {
  readonly id: string;
}

/** A figure of an original. Values are in base notation, as in `Figure`. */
export interface OriginalFigure extends Span {
  readonly text: string;
  readonly kind: FigureKind;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
  /** ISO 4217 */
  readonly currency?: string;
  /** ISO 8601 to the precision it has, as in `Figure` */
  readonly date?: string;
  /** the year that a date without one belongs to by what stands before it */
  readonly year?: number;
  readonly bound?: Bound;
  /** index into `Original.passages` */
  readonly passage: number;
  /** ids of the terms beside it, in its own clause */
  readonly terms: readonly string[];
}

/** A name in an original: one of the registry, or one in Latin letters. */
export interface OriginalName extends Span {
  readonly text: string;
  readonly registryId?: string;
  readonly passage: number;
}

/** Words between quotation marks; the span is that of the words alone. */
export interface OriginalQuotation extends Span {
  readonly text: string;
  readonly passage: number;
}

/** A sentence that limits what the original says: a notice, a forward-looking statement. */
export interface OriginalCaveat extends Span {
  readonly kinds: readonly string[];
}

/** The text that an article summarises, and what it holds. Immutable; offsets are UTF-16 code units into `text`. */
export interface Original {
  /** how an editor knows it: the file's name, or *pasted text* */
  readonly name: string;
  /** where it can be opened: its file, or a document of the text that was read out of it; absent where there is neither */
  readonly uri?: string;
  readonly text: string;
  readonly language: OriginalLanguage;
  /** the year it speaks from, where it says */
  readonly year?: number;
  readonly passages: readonly Passage[];
  /** sorted, never overlapping */
  readonly figures: readonly OriginalFigure[];
  readonly names: readonly OriginalName[];
  readonly quotations: readonly OriginalQuotation[];
  readonly caveats: readonly OriginalCaveat[];
  /** places of each word of Latin letters, folded: lower case without accents */
  readonly words: ReadonlyMap<string, readonly Span[]>;
}

/**
 * How a figure, name or quotation of the copy stands to the originals. `untold`: nothing can be compared, such as a name that the
 * original writes in other letters and the registry does not know.
 */
export type AlignmentState = 'found' | 'differs' | 'absent' | 'untold';

/** In which way something differs. */
export type Difference = 'digit' | 'scale' | 'value' | 'currency' | 'unit' | 'date' | 'name' | 'sharpened' | 'words';

/** A place in one of the originals. */
export interface OriginalPlace extends Span {
  /** index into the list of originals */
  readonly original: number;
}

/** One figure, name or quotation of the copy beside what the originals have for it. */
export interface AlignedItem extends Span {
  readonly kind: 'figure' | 'name' | 'quotation';
  /** index into `Article.sentences` */
  readonly sentence: number;
  readonly state: AlignmentState;
  /** where the original says it, or says it otherwise */
  readonly place?: OriginalPlace;
  /** 0 … 1: how sure the state is */
  readonly confidence: number;
  readonly difference?: Difference;
  /** index into `Article.figures` or `Article.mentions` */
  readonly index?: number;
  /** the original's figure at `place` */
  readonly figure?: OriginalFigure;
}

/** Something that an original says and the copy does not. */
export interface LeftOut extends OriginalPlace {
  readonly kind: 'figure' | 'caveat';
  readonly text: string;
  /** the figure with the clause that it stands in */
  readonly context: Span;
}

/** The copy held against its originals. */
export interface Alignment {
  /** sorted by place in the copy */
  readonly items: readonly AlignedItem[];
  readonly leftOut: readonly LeftOut[];
  readonly counts: Readonly<Record<AlignmentState, number>>;
  /** the passage of an original that each sentence of the copy restates, by sentence */
  readonly passages: ReadonlyMap<number, OriginalPlace>;
}

/** One original as the article, or what stands beside it, names it. */
export interface Attachment {
  /** how an editor knows it */
  readonly name: string;
  /** its file; absent for words and addresses */
  readonly uri?: string;
  /** index into `Originals.list`; absent where no text could be read */
  readonly original?: number;
  /** where the article itself names it */
  readonly at?: Span;
  /** its place among the annotations beside the article, where it is one of them */
  readonly annotation?: number;
  /** SHA-256 of its file as it is now, where it is not the one that was attached */
  readonly changed?: string;
  /** why no text could be read, a sentence */
  readonly trouble?: string;
}

/** The originals attached to an article. */
export interface Originals {
  readonly list: readonly Original[];
  /** all that are named, whether their text could be read or not */
  readonly attachments: readonly Attachment[];
  /** what is wrong with originals that could not be read, or not wholly; a sentence each */
  readonly troubles: readonly string[];
  /** what was found out about articles and their sentences, so that an edit costs the sentences it changed */
  readonly memory: AlignmentMemory;
}

/** Keyed by the text structure of an article, and by the facts of a sentence. */
export interface AlignmentMemory {
  readonly alignments: WeakMap<object, Alignment>;
  readonly sentences: WeakMap<object, unknown>;
}
