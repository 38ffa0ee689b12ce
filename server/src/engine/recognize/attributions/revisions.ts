import { REVISABLE, REVISING } from '../../lexicon/cues';
import { Word } from '../../lexicon/attributionWords';
import type { AttributionCandidate } from '../model';
import { contentAfter } from './content';
import { subjectBefore, verbGroup } from './nounPhrases';
import { has, inName, lower, quoteAt, spanOf, type SentenceView } from './sentenceView';
import { attributes, speakerOf } from './sources';

const LONGEST_OBJECT = 7;

/** *The ministry raised its harvest estimate to 88 million tons*: whoever changes an estimate of theirs says the new one. */
export function revisedEstimate(view: SentenceView, noun: number): AttributionCandidate | undefined {
  if (!REVISABLE.has(lower(view, noun)) || quoteAt(view, noun) !== undefined) return undefined;
  const owner = ownerBefore(view, noun);
  if (owner < 0) return undefined;
  const verb = lower(view, owner - 1) === 'up' || lower(view, owner - 1) === 'down' ? owner - 2 : owner - 1;
  if (!REVISING.has(lower(view, verb)) || inName(view, verb)) return undefined;
  const group = verbGroup(view, verb);
  if (group.infinitive || group.modal || group.negated || group.passive) return undefined;
  const subject = subjectBefore(view, group.before);
  const speaker = subject === undefined ? undefined : speakerOf(view, subject, 'agent', false);
  const content = contentAfter(view, owner);
  if (speaker === undefined || speaker.form === 'document' || content === undefined) return undefined;
  return attributes(speaker, spanOf(view, verb, verb + 1), content);
}

/** The possessive of the phrase that the noun closes: *its* in *its annual profit forecast*; -1 where there is none. */
function ownerBefore(view: SentenceView, noun: number): number {
  for (let i = noun - 1; i > 0 && noun - i < LONGEST_OBJECT; i--) {
    if (/^(?:its|their|his|her)$/u.test(lower(view, i))) return i;
    if (has(view, i, Word.determiner | Word.preposition | Word.auxiliary | Word.subordinator)) return -1;
    if (view.tokens[i]!.kind === 'punctuation' && view.tokens[i]!.text !== '-') return -1;
  }
  return -1;
}
