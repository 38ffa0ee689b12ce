import { Word } from '../../lexicon/attributionWords';
import type { CueForm } from '../../lexicon/cues';
import { words } from '../../lexicon/verbForms';
import type { AttributionCandidate } from '../model';
import { complementFits } from './complements';
import { contentAfter, contentBefore } from './content';
import { phraseEnd, phraseStart, subjectBefore, verbGroup, type Phrase } from './nounPhrases';
import { has, isApostrophe, isDash, isProper, lower, quoteAt, spanOf, type SentenceView } from './sentenceView';
import { attributes, speakerOf } from './sources';

/** Verbs whose *-ing* after a comma tells what the subject of the clause says. */
const SAYING_ONLY = new Set(
  words(`say add argue claim note warn insist tell write announce stress emphasize emphasise explain suggest allege cite quote predict
  promise reveal report state declare assert maintain acknowledge blame call describe urge accuse contend ask concede admit confirm
  deny complain caution vow pledge reiterate recall conclude point tweet post joke quip talk speak remind question`),
);

/** *The bank cut its forecast, saying demand …*: the source is the subject of the main clause. */
export function participial(view: SentenceView, form: CueForm, verb: number): AttributionCandidate | undefined {
  if (!form.ing || !SAYING_ONLY.has(form.verb.lemma)) return undefined;
  let before = verb - 1;
  while (before > 0 && lower(view, before).endsWith('ly')) before--;
  const mark = view.tokens[before]?.text;
  if (mark !== ',' && verb !== 0 && !isDash(view, before) && !has(view, before, Word.document)) {
    const by = mark === 'by' && lower(view, verb + 1) === 'that';
    if ((form.verb.lemma !== 'say' && !by) || mark === 'without') return undefined;
  }
  if (form.verb.lemma === 'cite' || form.verb.lemma === 'quote') return citing(view, verb);
  if (form.verb.lemma !== 'say' && !complementFits(view, form, verb, true)) return undefined;
  const content = contentAfter(view, verb + 1);
  if (verb === 0 || content === undefined) return undefined;
  // "Shares fell after the retailer cut its forecast, blaming duties": shares say nothing
  for (const subject of [...subjectsBefore(view, before), ...phraseBefore(view, before)]) {
    const speaker = speakerOf(view, subject, 'agent', false);
    if (speaker !== undefined && speaker.form !== 'document')
      return attributes(speaker, spanOf(view, verb, verb + 1), content);
  }
  return undefined;
}

function citing(view: SentenceView, verb: number): AttributionCandidate | undefined {
  const to = phraseEnd(view, verb + 1);
  if (to <= verb + 1) return undefined;
  const cited = speakerOf(view, { from: verb + 1, to }, 'any', false);
  const before = contentBefore(view, verb);
  const cue = spanOf(view, verb, verb + 1);
  if (cited !== undefined && before !== undefined) return attributes(cited, cue, before);
  // "cut its forecast, citing weak demand": what is cited cannot speak, so the subject gives it as its reason
  const subject = mainSubject(view, verb - 1) ?? phraseBefore(view, verb - 1)[0];
  const speaker = subject === undefined ? undefined : speakerOf(view, subject, 'agent', false);
  return speaker === undefined || speaker.form === 'document'
    ? undefined
    : attributes(speaker, cue, spanOf(view, verb + 1, to));
}

/** The subject of the clause that goes on before token `before`: of what follows the last semicolon or colon, if that has one. */
export function mainSubject(view: SentenceView, before: number): Phrase | undefined {
  return subjectsBefore(view, before)[0];
}

/** *The regulator, citing 12 breaches, ordered …*: the phrase that the comma follows, where it opens the sentence. */
function phraseBefore(view: SentenceView, comma: number): Phrase[] {
  if (view.tokens[comma]?.text !== ',' || comma > 12) return [];
  const from = phraseStart(view, comma);
  return from === 0 ? [{ from, to: comma }] : [];
}

const MOST_SUBJECTS = 4;

/** Subjects of the verbs before token `before`, in their order; those after a semicolon or colon come first. */
function subjectsBefore(view: SentenceView, before: number): Phrase[] {
  let clause = 0;
  for (let i = before - 1; i > 0 && clause === 0; i--)
    if ((view.tokens[i]!.text === ';' || view.tokens[i]!.text === ':') && quoteAt(view, i) === undefined)
      clause = i + 1;
  const own = subjectsBetween(view, clause, before);
  return clause > 0 && own.length === 0 ? subjectsBetween(view, 0, before) : own;
}

function subjectsBetween(view: SentenceView, from: number, before: number): Phrase[] {
  const found: Phrase[] = [];
  for (let i = from + 1; i < before && found.length < MOST_SUBJECTS; i++) {
    const plain =
      has(view, i, Word.auxiliary | Word.modal | Word.finite | Word.cue) ||
      (has(view, i, Word.ambiguousPast) && has(view, i + 1, Word.determiner)) ||
      (lower(view, i).endsWith('ed') && has(view, i + 1, Word.determiner | Word.preposition));
    const verbal = plain && !isApostrophe(view, i) && !isProper(view, i);
    if (!verbal || has(view, i - 1, Word.preposition | Word.determiner)) continue;
    const phrase = subjectBefore(view, verbGroup(view, i).before);
    if (phrase !== undefined && phrase.from >= from) found.push(phrase);
  }
  return found;
}
