import type { Span } from '../base/span';

/** How the text is to be read: `article` is plain text with headings, bullets and pipe tables; `markdown` is Markdown. */
export type TextLanguage = 'article' | 'markdown';

export type BlockKind =
  | 'frontMatter'
  | 'heading'
  | 'paragraph'
  | 'listItem'
  | 'tableRow'
  | 'quote'
  | 'code'
  | 'byline'
  | 'comment'
  /** page residue of a web copy: `Leave a Reply`, `0 Comments`, `Loading new replies...` */
  | 'furniture';

/** A run of lines that belongs together. Blocks are sorted, never overlap, and hold every non-blank line. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** 1–6 for headings */
  readonly level?: number;
  /** blocks with the same number form one paragraph, list or table: an attribution reaches that far */
  readonly group: number;
  /** index of the heading block above it, or -1 */
  readonly section: number;
  /** inside the *Highlights* (key points, summary) list at the top */
  readonly highlights: boolean;
  /** under a heading *About NAME* near the end */
  readonly boilerplate?: true;
  /** in an interview set as questions and answers (`Q:`, `A:`): which of the two it is */
  readonly turn?: 'question' | 'answer';
}

/**
 * What a segment is. Only `prose`, `bullet`, `cell` and `rowTitle` are sentences that get a sourcing label;
 * the others are still searched for names and figures. A `label` is a run-in heading or a label on its own line
 * (*Bottom line:*).
 */
export type SentenceRole =
  | 'prose'
  | 'bullet'
  | 'cell'
  | 'rowTitle'
  | 'columnTitle'
  | 'heading'
  | 'label'
  | 'byline'
  | 'boilerplate'
  | 'furniture';

/** A sentence, or any other smallest piece of text that is recognised on its own. Sorted; never overlap. */
export interface Sentence extends Span {
  /** the legible text of the span: same length, markup and broken characters replaced (see `Legible`) */
  readonly text: string;
  readonly role: SentenceRole;
  /** index into `TextStructure.blocks` */
  readonly block: number;
  /** true when it ends with a colon that announces the list items after it */
  readonly leadIn: boolean;
  /** nesting depth of a bullet by its indentation, 0 otherwise */
  readonly depth: number;
}

export type MarkKind =
  /** a Markdown link with a target, an autolink or a bare URL */
  | 'link'
  /** a link that lost its target in a web copy: `(opens in a new tab)` */
  | 'lostLink'
  | 'footnote'
  | 'citation'
  /** `<!-- copydesk-accept RULE "first words": reason -->` */
  | 'accept'
  /** left-over mark-up such as `<!-- /wp:paragraph -->` */
  | 'markup';

/** Something in the text that is not prose. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  /** URL of a link, label of a footnote, key of a citation, the comment's inside */
  readonly target?: string;
  /** the words that carry the link, where there are any */
  readonly label?: Span;
}

/** One key of a citation: `-@doe99` or `@{doe99}` with its braces. */
export interface CitedKey extends Span {
  readonly key: string;
  /** the key alone */
  readonly name: Span;
  /** *p. 3*, as written after the key */
  readonly locator?: string;
}

/** A Pandoc citation: `[see @doe99, p. 3; @roe]`, or a bare `@doe99` in the sentence. */
export interface Citation extends Span {
  readonly keys: readonly CitedKey[];
  /** without brackets: a citation only where there is a bibliography to cite */
  readonly bare: boolean;
}

/** `[^1]` in the text. */
export interface NoteReference extends Span {
  readonly label: string;
  /** the label alone */
  readonly name: Span;
}

/** `^[The note itself.]` */
export interface InlineNote extends Span {
  readonly body: Span;
}

/** `[^1]: The note.` with the indented paragraphs that go on with it. */
export interface NoteDefinition extends NoteReference {
  readonly body: Span;
}

/** The label of `[words][label]`, `[label][]` or `[label]`. Labels of links are compared without case. */
export interface LinkReference extends Span {
  readonly label: string;
  readonly name: Span;
  /** `[words][label]` and `[label][]`: nothing but a link that refers to a definition */
  readonly full: boolean;
}

/** `[label]: https://example.org` */
export interface LinkDefinition extends Span {
  readonly label: string;
  readonly name: Span;
  readonly target: string;
}

/** What the writer of a Markdown text refers to, and what the text itself defines. Each list is sorted. */
export interface Citations {
  readonly groups: readonly Citation[];
  readonly notes: readonly NoteReference[];
  readonly inlineNotes: readonly InlineNote[];
  readonly noteDefinitions: readonly NoteDefinition[];
  readonly links: readonly LinkReference[];
  readonly linkDefinitions: readonly LinkDefinition[];
  /** the front matter names a bibliography or holds references */
  readonly bibliography: boolean;
}

/** One broken place and the character(s) that probably stood there. */
export interface Repair extends Span {
  readonly replacement: string;
  /** false when several readings are possible; such a repair is proposed, never applied to all at once */
  readonly certain: boolean;
}

/** What the text layer knows of a text. */
export interface TextStructure {
  readonly text: string;
  /** same length as `text`, UTF-16 unit by unit: mark-up blanked, broken characters replaced, NBSP and NUL as spaces */
  readonly legible: string;
  readonly language: TextLanguage;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly marks: readonly Mark[];
  readonly repairs: readonly Repair[];
  /** empty in plain text, which has no syntax for them */
  readonly citations: Citations;
}

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** A word (letters with inner apostrophes and hyphens kept apart), a number, or one punctuation character. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** white space stands before it (true for the first token) */
  readonly spaced: boolean;
  /** first letter is upper case */
  readonly capital: boolean;
  /** two or more letters, all upper case */
  readonly allCapitals: boolean;
}
