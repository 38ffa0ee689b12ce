import type { Assertion, SentenceFacts } from '../../recognize/model';
import type { Mark, Sentence } from '../../text/model';
import type { Attribution, Sourcing } from '../model';

/** Attributions of one sentence with their places in `Article.attributions`. */
export interface OwnAttributions {
  readonly first: number;
  readonly list: readonly Attribution[];
}

const FIRM = new Set(['named', 'self', 'state']);
const ENOUGH = 0.5;

function covered(sentence: Sentence, attribution: Attribution): number {
  const { source, cue, content } = attribution;
  const start = Math.min(content.start, cue.start, source.end > source.start ? source.start : cue.start);
  const end = Math.max(content.end, cue.end, source.end);
  return (end - start) / Math.max(1, sentence.end - sentence.start);
}

const RATING =
  /\b(?:buy|hold|sell|neutral|overweight|underweight|outperform|underperform|add|reduce) (?:rating|recommendation)\b/iu;

/** A coordinated clause outside the attribution that states a figure: *X opened 40 shops, and Y says it will …*. */
function flatClauseBefore(sentence: Sentence, facts: SentenceFacts, attribution: Attribution): boolean {
  const start = Math.min(attribution.source.start, attribution.cue.start) - sentence.start;
  if (attribution.content.start < attribution.cue.start || start < 20) return false;
  const before = sentence.text.slice(0, start);
  // who rates a share speaks by the rating
  if (RATING.test(before)) return false;
  if (!/(?:[,;–—] ?(?:and|but|while|though|although|whereas)|;|\band) $/u.test(before)) return false;
  return facts.figures.some((figure) => figure.end <= start) || facts.assertion.focus.end <= start;
}

/** *has not said what it would charge; the rival's costs $3 million*: what was not said answers for nothing after it. */
function flatClauseAfter(sentence: Sentence, facts: SentenceFacts, { cue, content }: Attribution): boolean {
  const at = sentence.text.indexOf('; ', Math.max(cue.end, content.start) - sentence.start);
  if (at < 0 || content.end - sentence.start > at + 1) return false;
  const before = sentence.text.slice(Math.max(0, cue.start - sentence.start - 30), cue.start - sentence.start);
  if (!/\b(?:not|never|n['’]t|neither|nobody|declin\w+|refus\w+) (?:\w+ )?$/u.test(before)) return false;
  return facts.figures.some((figure) => figure.start > at && figure.kind !== 'date');
}

/** What the sentence's own attributions make of it; undefined when they do not reach its claim. */
export function byAttribution(sentence: Sentence, facts: SentenceFacts, own: OwnAttributions): Sourcing | undefined {
  const { assertion } = facts;
  let weak: number | undefined;
  let publication: number | undefined;
  for (let i = 0; i < own.list.length; i++) {
    const attribution = own.list[i]!;
    const share = covered(sentence, attribution);
    const named = attribution.source.class;
    const inPassing =
      attribution.source.start > 5 && sentence.text.startsWith('what ', attribution.source.start - sentence.start - 5);
    const reaches =
      share >= ENOUGH || (!inPassing && (assertion.kind === 'fact' || named === 'hearsay' || FIRM.has(named)));
    if (!reaches) continue;
    const index = own.first + i;
    if (FIRM.has(attribution.source.class)) {
      if (share < 0.75 && assertion.kind === 'fact' && flatClauseBefore(sentence, facts, attribution)) continue;
      if (own.list.length === 1 && flatClauseAfter(sentence, facts, attribution)) continue;
      return { label: 'sourced', reason: 'attribution', attribution: index };
    }
    if (attribution.source.class === 'publication') publication ??= index;
    else weak ??= index;
  }
  if (weak !== undefined) return { label: 'weak', reason: 'attribution', attribution: weak };
  if (publication === undefined) return undefined;
  return isOpinion(assertion)
    ? { label: 'analysis', reason: 'judgement', attribution: publication }
    : { label: 'sourced', reason: 'attribution', attribution: publication };
}

function isOpinion(assertion: Assertion): boolean {
  return assertion.kind === 'analysis' || assertion.weight < 0.6;
}

/** A link, footnote or citation on the sentence. */
export function byMark(marks: readonly Mark[], assertion: Assertion): Sourcing | undefined {
  if (assertion.kind === 'analysis' && assertion.weight < -0.25) return undefined;
  let lost: Sourcing | undefined;
  for (const mark of marks) {
    if (mark.kind === 'link') return { label: 'sourced', reason: 'link' };
    if (mark.kind === 'footnote' || mark.kind === 'citation') return { label: 'sourced', reason: 'citation' };
    if (mark.kind === 'lostLink') lost = { label: 'sourced', reason: 'lostLink' };
  }
  return lost;
}
