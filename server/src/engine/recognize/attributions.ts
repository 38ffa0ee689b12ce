import { overlaps } from '../base/span';
import { Word } from '../lexicon/attributionWords';
import { REDUCED_PARTICIPLES, REVISING } from '../lexicon/cues';
import { nounAttribution, quoteAttribution, reducedAttribution } from './attributions/nounCues';
import { asCue, hearsayAdverb, hearsayPassive, passiveAttribution, toldInSession } from './attributions/passiveCues';
import { prepositionAttribution } from './attributions/prepositionCues';
import { refusalAttribution, silenceAttribution } from './attributions/refusals';
import { overheard } from './attributions/overheard';
import { revisedEstimate } from './attributions/revisions';
import { lower, viewSentence, type SentenceView } from './attributions/sentenceView';
import { verbAttribution } from './attributions/verbCues';
import type { AttributionCandidate, Recogniser } from './model';

function atWord(view: SentenceView, index: number, bits: number): AttributionCandidate | undefined {
  if ((bits & Word.withheld) !== 0) {
    const refusal = lower(view, index) === 'no' ? silenceAttribution(view, index) : refusalAttribution(view, index);
    if (refusal !== undefined) return refusal;
  }
  if ((bits & Word.hearsay) !== 0) return hearsayAdverb(view, index);
  if ((bits & Word.cue) !== 0) {
    const found =
      overheard(view, index) ??
      toldInSession(view, index) ??
      passiveAttribution(view, index) ??
      hearsayPassive(view, index) ??
      verbAttribution(view, index);
    if (found !== undefined) return found;
  } else if (lower(view, index) === 'framed' || lower(view, index) === 'rumored' || lower(view, index) === 'rumoured') {
    return hearsayPassive(view, index);
  }
  if ((bits & Word.cueNoun) !== 0) return revisedEstimate(view, index) ?? nounAttribution(view, index);
  if ((bits & Word.opener) !== 0) return asCue(view, index) ?? prepositionAttribution(view, index);
  return undefined;
}

/** A transcript or a signature shows in the first two tokens. */
function mayOpenWithSpeaker(view: SentenceView): boolean {
  return view.tokens[1]?.text === ':' || (view.tokens[0]?.kind === 'punctuation' && view.tokens[1]?.capital === true);
}

const SILENT_ROLES = new Set(['heading', 'byline', 'furniture', 'columnTitle']);

/** *says, in its annual report, that*: beside a reporting verb the document is where, not who. */
function withoutAdjuncts(view: SentenceView, found: AttributionCandidate[]): AttributionCandidate[] {
  if (found.length < 2) return found;
  const isIn = (one: AttributionCandidate): boolean =>
    view.text.slice(one.cue.start, one.cue.end).toLowerCase() === 'in';
  return found.some((one) => one.class !== 'hearsay' && !isIn(one)) ? found.filter((one) => !isIn(one)) : found;
}

const CONJUNCTION = /[,\s]+(?:and|but)(?: (?:also|then|later|now|has|have|had|is|are|was|were))?\s*$/u;
const NOUN_WITH_FIGURE = /^(?:forecast|estimate|projection|guidance|prediction)s?$/iu;

/**
 * *X said A and urged B*: A ends where the next verb of the same speaker begins. A noun of saying inside what somebody says
 * (*repeated its guidance of 3%*) is no attribution of its own.
 */
function separated(view: SentenceView, sorted: readonly AttributionCandidate[]): AttributionCandidate[] {
  const kept = sorted.filter((one) => {
    const cue = view.text.slice(one.cue.start, one.cue.end).toLowerCase();
    // "cut its forecast, citing weak demand": what they say of it is the attribution
    if (REVISING.has(cue) && sorted.some((other) => other !== one && other.source.start === one.source.start))
      return false;
    // what others say that somebody plans is theirs
    if (/^plan/u.test(cue)) return !sorted.some((other) => other !== one && overlaps(other.content, one.cue));
    // "Two customers, I'm told, have asked for refunds": passed on, not said by them
    if (sorted.some((other) => other !== one && other.form === 'none' && overlaps(other.cue, one.source))) return false;
    if (one.form !== 'pronoun' || !NOUN_WITH_FIGURE.test(view.text.slice(one.cue.start, one.cue.end))) return true;
    return !sorted.some((other) => other !== one && overlaps(other.content, one.cue));
  });
  return kept.map((one, index) => {
    const next = kept[index + 1];
    if (next === undefined || (next.form !== 'none' && next.source.start !== one.source.start)) return one;
    if (one.content.start >= next.cue.start || one.content.end <= next.cue.start) return one;
    const before = view.text.slice(one.content.start, next.cue.start);
    const tail = CONJUNCTION.exec(before.slice(-40));
    if (tail === null) return one;
    return { ...one, content: { start: one.content.start, end: next.cue.start - tail[0].length } };
  });
}

/**
 * Finds who says what within one sentence: reporting verbs with their subject, inverted and passive order, prepositions, nouns,
 * hedges that name nobody, and quotations set off by a colon or dash. Spans are relative to the sentence; source, cue and content
 * as in attribution relation corpora (Pareti, PARC 3.0; Newell et al., PolNeAR), narrowed to assertions.
 */
export const attributionsRecogniser: Recogniser<'attributions'> = {
  id: 'attributions',
  recognize(sentence, earlier) {
    if (SILENT_ROLES.has(sentence.role)) return [];
    const view = viewSentence(sentence, earlier.names ?? [], earlier.figures ?? []);
    const found: AttributionCandidate[] = [];
    const take = (candidate: AttributionCandidate | undefined): void => {
      if (candidate !== undefined && !found.some((other) => overlaps(other.cue, candidate.cue))) found.push(candidate);
    };
    for (let i = 0; i < view.bits.length; i++) {
      const bits = view.bits[i]!;
      if ((bits & (Word.cue | Word.hearsay | Word.opener | Word.cueNoun | Word.withheld)) === 0) continue;
      if (REDUCED_PARTICIPLES.has(view.tokens[i]!.lower)) take(reducedAttribution(view, i));
      take(atWord(view, i, bits));
    }
    if (found.length === 0 && (view.quotes.length > 0 || mayOpenWithSpeaker(view))) take(quoteAttribution(view));
    const sorted = withoutAdjuncts(view, found).sort((a, b) => a.cue.start - b.cue.start);
    return sorted.length < 2 ? sorted : separated(view, sorted);
  },
};
