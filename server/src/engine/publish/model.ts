/**
 * What becomes of notes and citations: `drop` leaves them out, `keep` leaves Markdown footnotes (and makes them of keys), `endnotes`
 * numbers them and lists them at the end, `inline` sets them in the sentence, in brackets.
 */
export type NoteStyle = 'drop' | 'keep' | 'endnotes' | 'inline';

export type RemovedKind = 'frontMatter' | 'comment' | 'query' | 'citation' | 'note' | 'definition';

/** An article as it can be published. */
export interface Publication {
  readonly text: string;
  /** what was taken out or set in another way, and how often; only what there was */
  readonly removed: readonly { readonly kind: RemovedKind; readonly count: number }[];
  /** keys that no bibliography holds: they are gone from the text, and nothing stands in their place */
  readonly unknown: readonly string[];
}
