import type { Span } from '../base/span';
import type { Sentence, TextStructure } from '../text/model';
import type { Beside, Support } from '../beside/model';
import type { CompanyRegistry } from '../facts/model';
import type { DisclaimerKind, Figure, MentionType, SentenceFacts, SourceClass } from '../recognize/model';

/** A proper name of an organization in the text. */
export interface Mention extends Span {
  readonly text: string;
  readonly type: MentionType;
  /** index into `Article.entities` */
  readonly entity: number;
  /** index into `Article.sentences` */
  readonly sentence: number;
}

/** All mentions of one organization in the article. */
export interface Entity {
  readonly index: number;
  /** its fullest name in the article */
  readonly name: string;
  readonly type: MentionType;
  /** indices into `Article.mentions`, in order */
  readonly mentions: readonly number[];
  /** spellings other than `name`, in order of first use */
  readonly aliases: readonly string[];
  readonly acronym?: string;
  readonly registryId?: string;
  /** entities that the article calls its owner or parent (*part of*, *a subsidiary of*), with the words that say so */
  readonly owners: readonly { readonly entity: number; readonly evidence: Span }[];
  /** the article or the registry calls it state-owned or state-affiliated; the span is absent when the registry says so */
  readonly stateAffiliated?: { readonly evidence?: Span };
  /** a newspaper, wire, blog or other outlet */
  readonly outlet: boolean;
}

/** A generic phrase that stands for an entity (*the company*, *the institute*, *it*). Not a mention. */
export interface Reference extends Span {
  readonly entity: number;
  readonly sentence: number;
}

export interface ArticleFigure extends Figure {
  readonly sentence: number;
}

/** A run of adjacent sentences that tells the reader how far to trust the article. */
export interface Disclaimer extends Span {
  readonly kinds: readonly DisclaimerKind[];
  readonly labelled: boolean;
  /** `article`: a notice over the whole text; `body`: a caveat inside a body paragraph */
  readonly scope: 'article' | 'body';
  /** first and one past the last sentence index */
  readonly sentences: Span;
  /** entities of outlets it names */
  readonly outlets: readonly number[];
  /** entities of the companies and other bodies that it names beside them, such as their owners */
  readonly bodies: readonly number[];
  /** the words that say that the text was translated or summarised */
  readonly translated?: Span;
  /** the words that say whether anybody verified what the text tells */
  readonly verification?: VerificationWords;
  /** the sentences that it speaks of, as indices `[start, end)`: all of them, or the section round a caveat */
  readonly covers: Span;
}

/** What a notice says of verification: it was done, it was not, or somebody should do it. */
export interface VerificationWords extends Span {
  readonly says: 'verified' | 'unverified' | 'toVerify';
}

export interface SourcePhrase extends Span {
  readonly text: string;
  readonly class: SourceClass;
  /** the entity that speaks, where known */
  readonly entity?: number;
}

export interface Attribution {
  readonly source: SourcePhrase;
  readonly cue: Span;
  readonly content: Span;
  readonly sentence: number;
}

export type SourcingLabel = 'sourced' | 'weak' | 'blanket' | 'unsourced' | 'analysis';

/** Why a sentence has its label. */
export type SourcingReason =
  | 'attribution'
  | 'continued'
  | 'leadIn'
  | 'link'
  | 'lostLink'
  | 'citation'
  | 'annotation'
  | 'original'
  | 'registry'
  | 'restates'
  | 'quotation'
  | 'notice'
  | 'nobody'
  | 'judgement'
  | 'accepted';

export interface Sourcing {
  readonly label: SourcingLabel;
  readonly reason: SourcingReason;
  /** index into `Article.attributions` of what sources it, directly or continued */
  readonly attribution?: number;
  /** the body sentence that a highlight restates */
  readonly restates?: number;
  /** the disclaimer that covers it when `blanket` */
  readonly disclaimer?: number;
  /** the clause that the sentence's citation does not reach, relative to the sentence */
  readonly rest?: Span;
  /** what beside the article stands behind it */
  readonly support?: Support;
}

/** What a line that sums the article up is. */
export type LineKind = 'headline' | 'highlight' | 'subhead' | 'closing';

/** A line that says again what a sentence of the body says; both are indices into `Article.sentences`. */
export interface Restatement {
  readonly line: number;
  readonly kind: LineKind;
  readonly body: number;
}

export interface ArticleSentence extends Sentence {
  readonly index: number;
  /** relative to the sentence */
  readonly facts: SentenceFacts;
  /** absent for headings, furniture, bylines and disclaimers */
  readonly sourcing?: Sourcing;
}

/** Everything the engine knows of one text. Immutable; offsets are absolute UTF-16 offsets into `structure.text`. */
export interface Article {
  readonly structure: TextStructure;
  readonly registry: CompanyRegistry;
  readonly sentences: readonly ArticleSentence[];
  /** sorted, never overlapping */
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly references: readonly Reference[];
  /** sorted, never overlapping */
  readonly figures: readonly ArticleFigure[];
  readonly disclaimers: readonly Disclaimer[];
  readonly attributions: readonly Attribution[];
  /** what stands beside the text; set by `placeBeside` */
  readonly beside?: Beside;
  /** headline, highlights, subheads and closing lines that restate a body sentence, in the order of the lines */
  readonly restatements: readonly Restatement[];
}
