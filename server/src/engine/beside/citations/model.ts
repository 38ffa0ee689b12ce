import type { Span } from '../../base/span';

/** Somebody who wrote or edited what is cited: a person, or a body under one name. */
export interface Contributor {
  readonly family: string;
  readonly given?: string;
}

/** What a bibliography says of one entry, TeX and mark-up removed; unknown parts are absent. */
export interface ReferenceDetails {
  /** as CSL names it where it is known (`article-journal`, `report`), else as the file does */
  readonly type: string;
  readonly authors: readonly Contributor[];
  readonly title?: string;
  /** the journal, book, newspaper or site that it stands in */
  readonly container?: string;
  readonly publisher?: string;
  /** ISO 8601 to the precision it has */
  readonly issued?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
  /** without `https://doi.org/` */
  readonly doi?: string;
  readonly url?: string;
}

/** Words in a file; lines and UTF-16 code units in them, both from 0. */
export interface FilePlace {
  readonly uri: string;
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** One entry of a bibliography. */
export interface BibliographyEntry {
  readonly key: string;
  /** where its key stands in the file */
  readonly at: FilePlace;
  /** read when somebody asks, because a bibliography may hold thousands of entries */
  readonly details: () => ReferenceDetails;
}

/** A bibliography that the front matter names and that is not there. */
export interface MissingBibliography extends Span {
  readonly name: string;
  /** it may be there, but outside of the workspace, where nothing is read */
  readonly outside?: boolean;
}

/** The key of an entry that the front matter itself holds; the span is the key's in the article. */
export interface OwnEntry extends Span {
  readonly key: string;
  /** the whole entry, without the dash before it */
  readonly entry: Span;
}

/** A bibliography that an entry can be added to. */
export interface WritableBibliography {
  readonly uri: string;
  /** its whole text; of references in the front matter, the article's */
  readonly text: string;
  /** the article's own front matter holds it */
  readonly own: boolean;
  /** the edit that adds an entry of this key; undefined where there is no place for it */
  readonly newEntry: (key: string) => (Span & { readonly newText: string }) | undefined;
}

/** What the article can cite. */
export interface Bibliography {
  /** by key; of two entries with one key the first counts */
  readonly references: ReadonlyMap<string, BibliographyEntry>;
  /** URIs of the files that were read, and of the article itself where its front matter holds references */
  readonly files: readonly string[];
  /** the article itself says what it cites from; otherwise these are the bibliographies found in the workspace */
  readonly named: boolean;
  /** one of the files could not be read completely: a key that is not there may be in it */
  readonly broken: boolean;
  readonly missing: readonly MissingBibliography[];
  /** the entries under `references` in the front matter, in order */
  readonly own: readonly OwnEntry[];
  /** those that an entry can be added to, the nearest first */
  readonly writable: readonly WritableBibliography[];
}
