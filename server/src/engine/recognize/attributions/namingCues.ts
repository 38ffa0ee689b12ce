import type { CueForm } from '../../lexicon/cues';
import type { AttributionCandidate } from '../model';
import { complementFits } from './complements';
import { contentAfter } from './content';
import { subjectBefore, verbGroup } from './nounPhrases';
import { lower, spanOf, type SentenceView } from './sentenceView';
import { attributes, speakerOf } from './sources';

const NAMING = new Set([
  'call',
  'describe',
  'see',
  'regard',
  'view',
  'dub',
  'term',
  'label',
  'portray',
  'characterize',
  'characterise',
]);

/** *what it calls a breakthrough*, *what analysts describe as a glut*: the words are theirs. */
export function whatTheyCall(view: SentenceView, form: CueForm, verb: number): AttributionCandidate | undefined {
  if (!NAMING.has(form.verb.lemma) || form.ing) return undefined;
  const group = verbGroup(view, verb);
  if (group.passive || group.before < 1) return undefined;
  const phrase = subjectBefore(view, group.before);
  if (phrase === undefined || phrase.from < 1 || lower(view, phrase.from - 1) !== 'what') return undefined;
  const as = lower(view, verb + 1) === 'as';
  if (!as && !/^(?:call|dub|term)$/u.test(form.verb.lemma)) return undefined;
  const speaker = speakerOf(view, phrase, 'agent', true);
  const content = contentAfter(view, verb + (as ? 2 : 1));
  return speaker === undefined || content === undefined
    ? undefined
    : attributes(speaker, spanOf(view, verb, verb + 1), content);
}

/** *Twelve percent said*, *62% expect*: those who were asked. */
export function polled(view: SentenceView, form: CueForm, verb: number): AttributionCandidate | undefined {
  const unit = verb - 1;
  if (!/^(?:%|percent|cent)$/u.test(lower(view, unit)) || form.ing || form.verb.lemma === 'show') return undefined;
  const from = unit - (lower(view, unit) === 'cent' ? 2 : 1);
  if (from < 0 || !complementFits(view, form, verb, false)) return undefined;
  const content = contentAfter(view, verb + 1);
  const phrase = { from, to: verb };
  return content === undefined
    ? undefined
    : attributes({ phrase, span: spanOf(view, from, verb), form: 'pronoun' }, spanOf(view, verb, verb + 1), content);
}
