import { contains } from '../base/span';
import { ADVERBS, AUXILIARIES, PREPOSITIONS } from '../lexicon/grammarWords';
import { CUE_FORMS } from '../lexicon/cues';
import { EVENT_PAST, EVENT_THIRD } from '../lexicon/eventVerbs';
import { ACT_VERBS, LIGHT_VERBS, PLANNING } from '../lexicon/measures';
import type { Article, ArticleSentence, Attribution, Mention, Reference } from '../resolve/model';
import type { RawStatement } from './raw';
import type { Token } from '../text/model';
import { tokenize } from '../text/tokens';
import { singular } from './words';

/** Whom a statement is about. */
export interface Subject {
  readonly entity: number;
  /** the part of it that is meant: *its new pilot line*; empty for the company as a whole */
  readonly scope: readonly string[];
}

type Candidate = Mention | Reference;

/** Words between a company and the verb that leave the company as the one who acts. */
const IGNORED: ReadonlySet<string> = new Set(
  `group company itself said says say claims claimed states stated reported reports announced it they that which who together
  the and has now today year full total annual annually last this own its their a an in for`.split(/\s+/u),
);
const LONGEST_SCOPE = 4;

/** Names of those who speak of others for a living. */
const WATCHERS =
  /\b(?:Research|Consult\w*|Analy\w+|Intelligence|Advis\w+|Securities|Insights?|Ratings|Economics|Brokers?)\b/u;

/** Sentences of one article that are searched often: mentions and references by sentence. */
export class Subjects {
  readonly #article: Article;
  readonly #bySentence = new Map<number, Candidate[]>();
  readonly #attributions = new Map<number, Attribution[]>();

  constructor(article: Article) {
    this.#article = article;
    for (const mention of article.mentions) if (mention.type === 'company') this.#add(mention);
    for (const reference of article.references)
      if (article.entities[reference.entity]?.type === 'company') this.#add(reference);
    for (const list of this.#bySentence.values()) list.sort((a, b) => a.start - b.start);
    for (const attribution of article.attributions) {
      const list = this.#attributions.get(attribution.sentence);
      if (list === undefined) this.#attributions.set(attribution.sentence, [attribution]);
      else list.push(attribution);
    }
  }

  #add(candidate: Candidate): void {
    const list = this.#bySentence.get(candidate.sentence);
    if (list === undefined) this.#bySentence.set(candidate.sentence, [candidate]);
    else list.push(candidate);
  }

  /** Whom a statement of the sentence is about; undefined unless the sentence makes that plain. */
  of(sentence: ArticleSentence, raw: RawStatement): Subject | undefined {
    const figure = sentence.facts.figures[raw.figure]!;
    const anchor = sentence.start + Math.min(raw.found.anchor, figure.start);
    const candidates = this.#bySentence.get(sentence.index) ?? [];
    const after = this.#possessor(anchor, sentence.start + figure.start, candidates);
    if (after !== undefined) return after;
    for (let i = candidates.length - 1; i >= 0; i--) {
      const candidate = candidates[i]!;
      if (candidate.start >= anchor) continue;
      const verdict = this.#judge(sentence, candidate, candidates[i - 1], anchor);
      if (verdict !== 'pass') return verdict;
    }
    return undefined;
  }

  /** *revenue at Lynas*, *the workforce of Halden*: between the measured noun and its figure. */
  #possessor(anchor: number, figure: number, candidates: readonly Candidate[]): Subject | undefined {
    const inside = candidates.filter(({ start }) => start > anchor && start < figure);
    const [only] = inside;
    if (only === undefined || inside.length > 1) return undefined;
    const before = this.#article.structure.legible.slice(anchor, only.start);
    return /^[\p{L}-]+(?: [\p{L}-]+){0,2} (?:of|at) (?:the )?$/u.test(before)
      ? { entity: only.entity, scope: [] }
      : undefined;
  }

  /** The subject, undefined where it stays unclear, or `pass` to look further to the left. */
  #judge(
    sentence: ArticleSentence,
    candidate: Candidate,
    previous: Candidate | undefined,
    anchor: number,
  ): Subject | undefined | 'pass' {
    const { legible } = this.#article.structure;
    const between = legible.slice(candidate.end, anchor);
    const before = legible.slice(Math.max(sentence.start, candidate.start - 40), candidate.start);
    const closed = /^[^,()]*[,)—–]/u.test(between);
    if (isVague(legible, candidate)) return undefined;
    if (isForeignPronoun(legible, candidate, previous, before)) return undefined;
    if (this.#isOtherSpeaker(candidate)) return closed ? 'pass' : undefined;
    if (isGoverned(before)) {
      // "According to Lynas, output was …": nothing but the source can be meant.
      if (/\baccording to (?:the )?$/iu.test(before) && /^,\s*(?:its\s+)?$/u.test(between)) return whole(candidate);
      return closed ? 'pass' : undefined;
    }
    if (/(?:\band|\bor|&|\bwith|,)\s+(?:the )?$/iu.test(before) && previous !== undefined && !/,\s*$/u.test(between)) {
      const joined = legible.slice(previous.end, candidate.start);
      if (previous.entity !== candidate.entity && joined.length < 12) return undefined;
    }
    const scope = scopeOf(between);
    return scope && { entity: candidate.entity, scope };
  }

  /** Somebody else who says it: *TrendForce said output rose*. */
  #isOtherSpeaker(candidate: Candidate): boolean {
    const attributions = this.#attributions.get(candidate.sentence);
    if (attributions === undefined) return false;
    const watches = WATCHERS.test(this.#article.entities[candidate.entity]!.name);
    return attributions.some(({ source }) => contains(source, candidate) && (watches || source.class !== 'self'));
  }
}

/** *The state-owned rare-earth giant*: a description, which may be of somebody else than the resolver took it for. */
function isVague(text: string, candidate: Candidate): boolean {
  return !('text' in candidate) && /\S\s+\S+\s+\S/u.test(text.slice(candidate.start, candidate.end));
}

/** *The giant says it sold …*: the pronoun means whoever speaks, who must be the company itself. */
function isForeignPronoun(
  text: string,
  candidate: Candidate,
  previous: Candidate | undefined,
  before: string,
): boolean {
  const pronoun = /^(?:it|they)$/iu.test(text.slice(candidate.start, candidate.end));
  const cue = pronoun ? /(\p{L}+)\s+(?:that\s+)?$/u.exec(before) : null;
  if (cue === null || !CUE_FORMS.has(cue[1]!.toLowerCase())) return false;
  const known = previous?.entity === candidate.entity && !isVague(text, previous);
  const speaker = known ? text.slice(previous.end, candidate.start) : undefined;
  return speaker === undefined || /[,;:]/u.test(speaker);
}

function whole({ entity }: Candidate): Subject {
  return { entity, scope: [] };
}

/** After a preposition or *than* the name is somebody else's complement: *a supplier of Toyota produced …*. */
function isGoverned(before: string): boolean {
  const words = before.trimEnd().split(/\s+/u);
  let last = words.at(-1)?.toLowerCase() ?? '';
  if (last === 'the') last = words.at(-2)?.toLowerCase() ?? '';
  return PREPOSITIONS.has(last) || last === 'than' || last === 'unlike' || last === 'by';
}

/** The words between a company and the verb: none that matter, the part of the company that is meant, or too much to tell. */
function scopeOf(between: string): readonly string[] | undefined {
  // What is set off by brackets, dashes or a pair of commas does not change who acts.
  const bare = between
    .replace(/\([^()]*\)|—[^—]*—/gu, ' ')
    .replace(/^\)/u, ' ')
    .replace(/^\s*,[^,]*,/u, ' ')
    .replace(/^[’'](?:s\b)?/u, ' ');
  const tokens = tokenize(bare);
  // A second predicate: "X filed 9 patents, revised 5 standards and launched …".
  if (isSecondPredicate(tokens)) return opensWithVerb(tokens) ? [] : undefined;
  const scope: string[] = [];
  for (const { kind, lower, text } of tokens) {
    if (kind === 'number' || text === '“' || text === '"') continue;
    if (kind !== 'word') return undefined;
    if (IGNORED.has(lower) || PLANNING.has(lower) || lower === 'to' || AUXILIARIES.has(lower)) continue;
    if (ADVERBS.has(lower) || CUE_FORMS.has(lower) || lower.endsWith('ly')) continue;
    scope.push(singular(lower));
  }
  return scope.length > LONGEST_SCOPE || scope.some((word) => PREPOSITIONS.has(word)) ? undefined : scope;
}

/** Whether a comma or *and* stands before the verb, auxiliaries and adverbs aside. */
function isSecondPredicate(tokens: readonly Token[]): boolean {
  for (let i = tokens.length - 1; i > 0; i--) {
    const { lower, text } = tokens[i]!;
    if (text === ',' || text === ';' || lower === 'and') return true;
    const passed = AUXILIARIES.has(lower) || lower === 'also' || lower === 'then' || lower.endsWith('ly');
    if (!passed && lower !== 'its' && lower !== 'their') return false;
  }
  return false;
}

/** Whether the first word that is no auxiliary or adverb is a verb: *filed 9 patents, …*. */
function opensWithVerb(tokens: readonly Token[]): boolean {
  for (const { kind, lower } of tokens) {
    if (kind !== 'word') return false;
    if (AUXILIARIES.has(lower) || ADVERBS.has(lower) || lower.endsWith('ly') || lower === 'that' || lower === 'it') {
      continue;
    }
    const event = EVENT_PAST.has(lower) || EVENT_THIRD.has(lower) || CUE_FORMS.has(lower);
    return event || ACT_VERBS.has(lower) || LIGHT_VERBS.has(lower);
  }
  return false;
}
