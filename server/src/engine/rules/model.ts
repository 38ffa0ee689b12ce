import type { Span } from '../base/span';
import type { Beside } from '../beside/model';
import type { Article, ArticleSentence } from '../resolve/model';
import type { TextLanguage } from '../text/model';

export type Level = 'off' | 'hint' | 'information' | 'warning' | 'error';
export type Strictness = 'relaxed' | 'standard' | 'strict';

export interface Edit extends Span {
  readonly newText: string;
}

/** Edits of a file beside the article. */
export interface FileEdits {
  readonly uri: string;
  /** the text that the edits are of */
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** A change that the editor may choose. Edits are sorted and never overlap. */
export interface Fix {
  readonly title: string;
  /** of the article; none where the fix changes only files beside it */
  readonly edits: readonly Edit[];
  /** changes of files beside the article */
  readonly files?: readonly FileEdits[];
  readonly preferred?: boolean;
  /** it takes what was found as right, and settles the finding */
  readonly accepts?: boolean;
}

export interface Related extends Span {
  readonly message: string;
  /** where the words stand when it is not in the article; the span then counts for nothing */
  readonly elsewhere?: Elsewhere;
}

/** Words in another file. */
export interface Elsewhere {
  readonly uri: string;
  readonly start: TextPlace;
  readonly end: TextPlace;
}

/** Line and UTF-16 code unit in it, both from 0. */
export interface TextPlace {
  readonly line: number;
  readonly character: number;
}

/** One thing worth the editor's look. */
export interface Finding extends Span {
  readonly rule: string;
  /** set by the rule where one rule has two levels (unsourced-claim); otherwise the rule's level for the strictness */
  readonly level: Exclude<Level, 'off'>;
  readonly message: string;
  readonly related: readonly Related[];
  /** made when they are asked for; their edits are those of the text that was checked */
  readonly fixes: () => readonly Fix[];
  /** the sentence it is about, for *quiet where you write* and for accepting; absent for article-wide findings */
  readonly sentence?: number;
}

/** What a rule reports; `check` adds rule and level. */
export interface Report extends Span {
  readonly message: string;
  readonly level?: Exclude<Level, 'off'>;
  readonly related?: readonly Related[];
  readonly fixes?: () => readonly Fix[];
  readonly sentence?: number;
}

export interface RuleExample {
  /** an article, or a part of one, with `^^^^` under the flagged words (in `flags`) */
  readonly text: string;
  readonly language?: TextLanguage;
  /** what stands beside the article, and how the documentation tells of it */
  readonly beside?: { readonly shown: string; readonly of: (article: Article) => Beside };
  /** other articles of the workspace, by file name */
  readonly others?: Readonly<Record<string, string>>;
  /** a quick fix of the first finding, by title, and the whole text after it (in `flags`) */
  readonly fix?: { readonly title: string; readonly result: string };
}

export interface RuleContext {
  readonly strictness: Strictness;
  /** provenance notices the newsroom uses, `{outlet}` and `{owner}` filled from the article */
  readonly disclaimerTemplates: readonly string[];
  /** sentences for which a finding of this rule was accepted: they are reported apart, never inside another's group */
  readonly accepted?: ReadonlySet<number>;
  /** the only sentences whose reports are wanted, in order: a rule with a `reach` leaves out the others; absent for all */
  readonly only?: readonly ArticleSentence[];
}

/**
 * How the reports of a rule are kept from one edit to the next (`keep.ts`), where an edit changed nothing but some sentences, their
 * labels and their speakers, and moved what comes after them. A rule that keeps its reports must read nothing else of the article than
 * sentences, attributions, figures, names, notices and restatements, and of what stands beside it only what is another object when it changes:
 * no marks, no citations.
 */
export type Keeping =
  | {
      /**
       * The sentences `[start, end)` whose reports may change along with that sentence: those reports that rest on it. Every report of
       * the rule has its `sentence`, and they come in the order of the sentences.
       */
      readonly reach: (article: Article, index: number) => Span;
    }
  | {
      /**
       * What the rule sees of a sentence, as strings, numbers, booleans and lists of them: while that stays the same for every sentence, so do
       * the reports.
       */
      readonly sees: (article: Article, sentence: ArticleSentence) => unknown;
    };

/** One diagnostic rule. */
export interface Rule {
  readonly id: string;
  /** one line for settings and docs */
  readonly summary: string;
  /** why an editor should care, one paragraph of CommonMark */
  readonly rationale: string;
  readonly levels: Readonly<Record<Strictness, Level>>;
  /** findings of the rule that weigh less than its main ones */
  readonly lesser?: {
    /** which ones, as it ends a line of the level table */
    readonly what: string;
    readonly levels: Readonly<Record<Strictness, Exclude<Level, 'off'>>>;
  };
  /** a finding of this rule that would newly appear in the sentence being edited waits until the edit has moved on */
  readonly quiet: boolean;
  readonly flags: readonly RuleExample[];
  readonly allows: readonly RuleExample[];
  check(article: Article, context: RuleContext): readonly Report[];
  /** without it the rule is asked about the whole article after every edit */
  readonly keeping?: Keeping;
}

/** Parsed once from the client's settings. */
export interface CheckSettings {
  readonly strictness: Strictness;
  readonly rules: Readonly<Record<string, Level>>;
  readonly disclaimerTemplates: readonly string[];
}
