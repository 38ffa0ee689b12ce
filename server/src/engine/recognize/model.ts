import type { Span } from '../base/span';
import type { SentenceRole, Token } from '../text/model';
import type { CompanyRegistry, MentionType } from '../facts/model';

export type { MentionType };

export type FigureKind =
  'count' | 'measure' | 'money' | 'percent' | 'fraction' | 'multiple' | 'ratio' | 'ordinal' | 'date';

/** How the writer bounds a figure: *about*, *at least* (also a `+`), *more than*, *up to*, *less than*. */
export type Bound = 'about' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan';

/** An expression of quantity. The span is the number with sign, currency, magnitude and unit only. */
export interface Figure extends Span {
  readonly text: string;
  readonly kind: FigureKind;
  /** base notation: `1.2 billion` is 1200000000, `one-third` is 1/3, `12%` is 12 */
  readonly value?: number;
  /** both bounds of a range, instead of `value` */
  readonly low?: number;
  readonly high?: number;
  /** the range is written from its higher end to its lower: *from 9 to 5* */
  readonly descending?: true;
  /** standard symbol or name: `t`, `ton`, `km`, `%`, `pp`, `bps`, `year` */
  readonly unit?: string;
  /** ISO 4217 */
  readonly currency?: string;
  /** ISO 8601 to the precision it has: `2025`, `2026-02-03`, `2024-Q3`, `2027-H1`, `--10-09`, `2021/2024`, `199X` */
  readonly date?: string;
  /** the counted noun phrase without determiners */
  readonly of?: string;
  /** the words after the figure that say per what: *annually*, *a year*, *per day* */
  readonly rate?: string;
  readonly bound?: Bound;
  /** the approximator or bound as written, with its place */
  readonly boundSpan?: Span;
}

/** What one sentence alone tells about a name. `entities.ts` decides what becomes a mention. */
export interface NameCandidate extends Span {
  readonly text: string;
  /** undefined when the sentence alone cannot tell company from organization */
  readonly type?: MentionType;
  /**
   * `certain`: legal form, registry, head noun, acronym defined here; `likely`: context says organization (*said*,
   * possessive with a corporate noun, list with certain ones); `possible`: shape alone, a mention only where another
   * sentence of the article vouches for it.
   */
  readonly strength: 'certain' | 'likely' | 'possible';
  readonly reason: string;
  /** where this candidate is an acronym in parentheses (or the name before one): index of its partner in the list */
  readonly partner?: number;
  /** id of the registry entry whose name or alias this is */
  readonly registryId?: string;
  /**
   * What the sentence takes a `possible` name for when it is no organization: never a mention for that sentence alone, but it
   * tells the article whose surname *Okoro* is.
   */
  readonly as?: 'person' | 'place' | 'other';
  /** evidence for an organization (positive) or against it, summed over the article by `entities.ts` */
  readonly weight?: number;
}

export type DisclaimerKind =
  | 'provenance'
  | 'translation'
  | 'verification'
  | 'forward-looking'
  | 'advice'
  | 'interest'
  | 'correction'
  | 'generated';

/** What one sentence alone tells about being (part of) a disclaimer. */
export interface Notice extends Span {
  readonly kinds: readonly DisclaimerKind[];
  /** `label`: begins with *Disclaimer:* or the like; `strong`: its words make it one; `weak`: only beside another */
  readonly strength: 'label' | 'strong' | 'weak';
  /** a news sentence may be worded so as well (*A. Person owns shares of Acme.*): a notice only at the text's top or end */
  readonly edge?: true;
}

export type SourceClass = 'named' | 'self' | 'state' | 'anonymous' | 'hearsay' | 'publication';

/** Source, cue and content as one sentence alone shows them; spans relative to the sentence. */
export interface AttributionCandidate {
  /** empty span at the cue's start for hearsay and agentless cues */
  readonly source: Span;
  readonly cue: Span;
  readonly content: Span;
  /** what the source noun phrase is: a name, a generic noun (*the company*), a pronoun, unnamed people, nobody */
  readonly form: 'name' | 'generic' | 'pronoun' | 'people' | 'document' | 'publication' | 'none';
  /** the class where the sentence alone decides it (anonymous, hearsay, publication) */
  readonly class?: SourceClass;
}

/** Whether the sentence states a checkable fact or judges; reasons are the words it rests on. */
export interface Assertion {
  readonly kind: 'fact' | 'analysis';
  /** -1 (plainly analysis) … 1 (plainly a fact) */
  readonly weight: number;
  /** short name of what decided, for `--explain` and the tests */
  readonly reason: string;
  /** the words that a finding should underline: a figure with its noun, else the verb phrase */
  readonly focus: Span;
  /** opens with a continuation (*It also*, *The company also*, *In addition*) */
  readonly continues: boolean;
  /** holds quoted words of somebody */
  readonly quoted: boolean;
  /** has no finite verb: an item of a list or a table, a headline-like phrase */
  readonly fragment?: boolean;
  /** people whom the sentence introduces with a job at a company: *Its co-founders, Ann Lee and Bo Dahl* */
  readonly insiders?: readonly Insider[];
}

/** A person, by name, beside the job by which they speak for a company. */
export interface Insider extends Span {
  /** last word of the name */
  readonly surname: string;
  /** the job is one that only companies have: *chief executive*, *co-founder* */
  readonly executive: boolean;
}

/** A generic phrase or pronoun that may stand for an organization (*the company*, *it said*). */
export interface ReferenceCandidate extends Span {
  /** *company*, *ministry*; absent for *it* and *its* */
  readonly noun?: string;
}

/** Everything the recognisers report of one sentence. Spans are relative to the sentence. */
export interface SentenceFacts {
  readonly names: readonly NameCandidate[];
  readonly figures: readonly Figure[];
  readonly notices: readonly Notice[];
  readonly attributions: readonly AttributionCandidate[];
  readonly assertion: Assertion;
  readonly references: readonly ReferenceCandidate[];
}

/** What a recogniser sees: one sentence and nothing else of the article. */
export interface SentenceInput {
  readonly text: string;
  readonly role: SentenceRole;
  readonly tokens: readonly Token[];
  readonly registry: CompanyRegistry;
}

/**
 * One recogniser. It must be pure, must not throw on any text, and must take time linear in the sentence. Recognisers run in the
 * order of `registry.ts`; each sees what those before it found in the same sentence.
 */
export interface Recogniser<K extends keyof SentenceFacts = keyof SentenceFacts> {
  readonly id: K;
  recognize(sentence: SentenceInput, earlier: Partial<SentenceFacts>): SentenceFacts[K];
}
