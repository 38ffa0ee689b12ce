import type { Span } from '../base/span';
import type { Figure, SourceClass } from '../recognize/model';
import type { MentionType } from '../facts/model';

/** A stretch of time, in days since 1 January 1970. Its span holds the words in the article. */
export interface Period extends Span {
  /** as the article writes it: *2025*, *Q3 2024*, *two years* */
  readonly text: string;
  /** first day, and the day after the last one; absent where the words do not fix it (*in two years*, *last year*) */
  readonly from?: number;
  readonly to?: number;
  /** a fiscal year, which may begin in any month */
  readonly fiscal?: true;
}

/** What is measured, normalised. Two statements measure the same when their keys are equal. */
export interface Measure {
  /** act or quantity, counted object with its modifiers, rate, the part of the company it is about */
  readonly key: string;
  /** for people: *patents filed*, *revenue* */
  readonly name: string;
  /** true at a moment (capacity, staff), rather than summed over a period */
  readonly standing: boolean;
}

/** Who says it. */
export interface Speaker {
  /** the sentence's sourcing label and the reason for it */
  readonly label: string;
  readonly reason: string;
  readonly class?: SourceClass;
  /** the words of source and cue: *the company claims* */
  readonly words?: string;
}

/** A place in an article: offsets in UTF-16 code units, and the zero-based line and character of its start. */
export interface Place extends Span {
  readonly line: number;
  readonly character: number;
}

/** One figure that an article states of a company. */
export interface Statement extends Place {
  /** index into `ArticleFacts.companies` */
  readonly company: number;
  readonly measure: Measure;
  /** as written, with value, unit and bound; its offsets are those of the statement */
  readonly figure: Omit<Figure, 'start' | 'end' | 'boundSpan'>;
  readonly period?: Period;
  /** said of what may come: plans, forecasts, what could be */
  readonly planned: boolean;
  /** words that narrow it down (*in China*), sorted and joined; statements that are narrowed differently are not compared */
  readonly narrowed: string;
  readonly speaker: Speaker;
  /** index of the statement in the same article that this is a part of (*including 125 invention patents*) */
  readonly partOf?: number;
}

/** One company or organization as one article knows it. */
export interface KnownCompany {
  /** its fullest name in the article */
  readonly name: string;
  readonly type: MentionType;
  readonly outlet: boolean;
  /** all spellings in the article, the fullest first */
  readonly spellings: readonly string[];
  /** what it can be recognised by in other articles, see `identityKeys` */
  readonly keys: readonly string[];
  readonly registryId?: string;
  readonly places: readonly Place[];
  /** spellings in capitals beside a name of several words (*CNRH*), each where it stands first; absent where there are none */
  readonly shortForms?: readonly (Place & { readonly text: string })[];
  /** indices of companies that the article calls its owner, with the line that says so */
  readonly owners: readonly { readonly company: number; readonly line: number }[];
  /** zero-based line of the words that call it state-owned */
  readonly stateLine?: number;
}

/** A source that the article attributes something to, as it can follow *according to*. */
export interface UsedSource {
  readonly name: string;
  readonly class: SourceClass;
  readonly line: number;
}

/** What one article gives to the ledger. Plain data: it is kept on disk between two starts. */
export interface ArticleFacts {
  readonly headline?: Place & { readonly text: string };
  readonly companies: readonly KnownCompany[];
  readonly statements: readonly Statement[];
  readonly sources: readonly UsedSource[];
}

/** A statement and the article it stands in. */
export interface LedgerStatement {
  readonly uri: string;
  readonly statement: Statement;
  readonly company: KnownCompany;
}

/** One company across articles. */
export interface LedgerCompany {
  /** its fullest name anywhere, or its registered one */
  readonly name: string;
  readonly registryId?: string;
  /** every spelling, most frequent first, with its number of mentions */
  readonly spellings: readonly { readonly text: string; readonly count: number }[];
  /** the articles that name it, sorted by URI */
  readonly articles: readonly { readonly uri: string; readonly company: number; readonly known: KnownCompany }[];
}

/** A short form in capitals that other articles use for a company. */
export interface ShortForm {
  readonly text: string;
  /** the number of articles that use it, the one that asks left out */
  readonly articles: number;
  /** where the first of them has it first */
  readonly uri: string;
  readonly place: Place;
}

/** What the other articles of a workspace state, for one article. */
export interface Ledger {
  /** equal for two ledgers that answer the same */
  readonly state: number;
  /** the article's own statements, read when they are asked for */
  statements(): readonly Statement[];
  /** whether another article names the company, by its entity */
  isNamedElsewhere(entity: number): boolean;
  /** statements of other articles about the company that measure the same for a fixed period, plans left out; sorted by URI and place */
  comparable(entity: number, measure: string): readonly LedgerStatement[];
  /** how other articles abbreviate the company, sorted */
  shortForms(entity: number): readonly ShortForm[];
  /** statements of other articles about a company of this one, by its entity; sorted by URI and place */
  elsewhere(entity: number): readonly LedgerStatement[];
  /** the company across articles, this one's last counted version included; undefined where none names it */
  company(entity: number): LedgerCompany | undefined;
}
