import { Word } from '../../lexicon/attributionWords';
import { CUE_FORMS, HEARSAY_PARTICIPLES } from '../../lexicon/cues';
import type { AttributionCandidate } from '../model';
import { contentAfter, contentBefore } from './content';
import { words } from '../../lexicon/verbForms';
import { clauseFollows } from './complements';
import { headOf, phraseEnd, phraseStart, subjectBefore, verbGroup } from './nounPhrases';
import { contentEnd, has, inName, isDash, isProper, lower, quoteAt, spanOf, type SentenceView } from './sentenceView';
import { speakerOf } from './sources';

const BY_VERBS = new Set([
  'report',
  'say',
  'state',
  'describe',
  'disclose',
  'confirm',
  'announce',
  'reveal',
  'cite',
  'quote',
  'claim',
  'note',
  'document',
  'characterize',
  'characterise',
  'portray',
  'label',
  'dub',
  'hail',
  'criticize',
  'criticise',
  'condemn',
  'denounce',
  'praise',
  'estimate',
  'forecast',
  'predict',
  'show',
  'write',
  'allege',
  'blame',
  'welcome',
  'tell',
  'warn',
  'accuse',
  'dispute',
  'reject',
  'dismiss',
  'endorse',
  'expect',
  'believe',
  'suggest',
  'propose',
  'recommend',
  'question',
  'echo',
  'see',
  'view',
  'regard',
]);
const SEEN_AS = new Set(['see', 'view', 'regard']);
const AS_PASSIVES = new Set([
  'framed',
  'billed',
  'described',
  'touted',
  'hailed',
  'portrayed',
  'presented',
  'characterized',
  'characterised',
  'depicted',
  'cast',
  'viewed',
  'regarded',
  'promoted',
  'dubbed',
]);

/** *said by email*: how, not who. */
const MEANS = /^(?:e-?mail|phone|telephone|text|post|letter|video|fax|radio|mail|message)$/u;

/** *was described by X as*, *first reported by X*: the agent after *by* is the source. */
export function passiveAttribution(view: SentenceView, verb: number): AttributionCandidate | undefined {
  if (quoteAt(view, verb) !== undefined || inName(view, verb)) return undefined;
  const forms = CUE_FORMS.get(view.tokens[verb]!.lower);
  const form = forms?.find((f) => f.participle && BY_VERBS.has(f.verb.lemma));
  if (form === undefined || lower(view, verb + 1) !== 'by') return undefined;
  if (lower(view, verb + 2).endsWith('ing') || MEANS.test(lower(view, verb + 2))) return undefined;
  const to = phraseEnd(view, verb + 2);
  if (to <= verb + 2 || (SEEN_AS.has(form.verb.lemma) && lower(view, to) !== 'as')) return undefined;
  const speaker = speakerOf(view, { from: verb + 2, to }, 'any', false);
  if (speaker === undefined) return undefined;
  const content =
    (to < contentEnd(view) && lower(view, to) === 'as' ? contentAfter(view, to + 1) : undefined) ??
    contentBefore(view, verb) ??
    contentAfter(view, to);
  if (content === undefined) return undefined;
  return {
    source: speaker.span,
    cue: spanOf(view, verb, verb + 1),
    content,
    form: speaker.form,
    ...(speaker.class === undefined ? {} : { class: speaker.class }),
  };
}

const HEARERS = new Set(
  words(`court courts jury jurors tribunal inquest inquiry hearing judge judges magistrate magistrates coroner panel committee parliament
  council commission board meeting conference`),
);

/** *the court*, *Leeds Crown Court* as one name. */
const hears = (word: string): boolean => HEARERS.has(word.slice(word.lastIndexOf(' ') + 1));

/** *the court was told*, *jurors have been told*: what is said in open session, whoever says it. */
export function toldInSession(view: SentenceView, verb: number): AttributionCandidate | undefined {
  if (lower(view, verb) !== 'told' || quoteAt(view, verb) !== undefined) return undefined;
  const group = verbGroup(view, verb);
  if (!group.passive || group.infinitive || group.modal) return undefined;
  const phrase = subjectBefore(view, group.before);
  if (phrase === undefined || !hears(lower(view, headOf(view, phrase)))) return undefined;
  const clause = clauseFollows(view, verb + 1) || isClause(view, verb + 1);
  const content = clause
    ? contentAfter(view, verb + 1)
    : (contentBefore(view, phrase.from) ?? contentAfter(view, verb + 1));
  return content === undefined
    ? undefined
    : { source: spanOf(view, phrase.from, phrase.to), cue: spanOf(view, verb, verb + 1), content, form: 'document' };
}

/** What follows begins like a clause: a determiner or a name, not a day or a place. */
const isClause = (view: SentenceView, index: number): boolean =>
  has(view, index, Word.determiner | Word.pronoun) || isProper(view, index);

/** *is said to*, *it is understood (that)*, *framed as*, *sources aside, is believed to*: nobody is named. */
export function hearsayPassive(view: SentenceView, verb: number): AttributionCandidate | undefined {
  const word = lower(view, verb);
  if (quoteAt(view, verb) !== undefined) return undefined;
  const group = verbGroup(view, verb);
  const next = lower(view, verb + 1);
  if (word === 'quoted' && group.passive) {
    const as = asSaying(view, verb);
    if (as > 0) return quotedAs(view, verb, as, group.before);
  }
  if (
    AS_PASSIVES.has(word) &&
    next === 'as' &&
    (isDash(view, verb - 1) || group.passive || view.tokens[verb - 1]?.text === ',')
  ) {
    const content = contentAfter(view, verb + 2);
    return content === undefined ? undefined : nobody(view, verb, verb + 2, content);
  }
  if (
    (next === 'of' ? word === 'accused' || word === 'suspected' : next === 'for' && word === 'blamed') &&
    group.passive &&
    !group.infinitive
  ) {
    const content = contentAfter(view, verb + 2);
    return content === undefined ? undefined : nobody(view, verb, verb + 2, content);
  }
  if (!HEARSAY_PARTICIPLES.has(word) || !group.passive) return undefined;
  const impersonal = lower(view, group.before) === 'it';
  if (next === 'to' && view.tokens[verb + 2]?.kind === 'word') {
    const content = contentAfter(view, verb + 2);
    return content === undefined ? undefined : nobody(view, verb, verb + 1, content);
  }
  if (!impersonal) return undefined;
  const first = group.before;
  const after =
    verb + 1 < contentEnd(view) && !has(view, verb + 1, Word.preposition) ? contentAfter(view, verb + 1) : undefined;
  const content = after ?? contentBefore(view, first);
  return content === undefined ? undefined : nobody(view, first, verb + 1, content);
}

const SAYING = /^(?:saying|telling|describing|calling|warning|insisting|complaining)$/u;
/** Index of *as* in *quoted as saying*, *quoted on Tuesday in the paper as saying*; -1 where it is something else that is quoted. */
function asSaying(view: SentenceView, verb: number): number {
  if (lower(view, verb + 1) === 'as') return verb + 1;
  for (let i = verb + 2; i < view.tokens.length && i - verb < 18; i++)
    if (lower(view, i) === 'as' && SAYING.test(lower(view, i + 1))) return i;
  return -1;
}

/** *she was quoted as saying*: the subject of the passive is the source. */
function quotedAs(view: SentenceView, verb: number, as: number, before: number): AttributionCandidate | undefined {
  const phrase = subjectBefore(view, before);
  const speaker = phrase === undefined ? undefined : speakerOf(view, phrase, 'any', true);
  if (phrase === undefined || speaker === undefined) return undefined;
  const content = contentAfter(view, as + 2) ?? contentBefore(view, phrase.from);
  if (content === undefined) return undefined;
  return {
    source: speaker.span,
    cue: spanOf(view, verb, as === verb + 1 ? verb + 3 : verb + 1),
    content,
    form: speaker.form,
    ...(speaker.class === undefined ? {} : { class: speaker.class }),
  };
}

function nobody(
  view: SentenceView,
  from: number,
  to: number,
  content: { start: number; end: number },
): AttributionCandidate {
  const cue = spanOf(view, from, to);
  return { source: { start: cue.start, end: cue.start }, cue, content, form: 'none', class: 'hearsay' };
}

/** *reportedly*, *allegedly*. */
export function hearsayAdverb(view: SentenceView, index: number): AttributionCandidate | undefined {
  if (quoteAt(view, index) !== undefined) return undefined;
  const after = contentAfter(view, index + 1) ?? contentBefore(view, index);
  return after === undefined ? undefined : nobody(view, index, index + 1, after);
}

/** *X, as Y put it*; *as reported by X* is a passive. Returns the attribution of *as X puts it / says / notes*. */
export function asCue(view: SentenceView, index: number): AttributionCandidate | undefined {
  if (lower(view, index) !== 'as' || quoteAt(view, index) !== undefined) return undefined;
  for (let i = index + 2; i < view.tokens.length && i - index < 10; i++) {
    const word = lower(view, i);
    const puts = (word === 'put' || word === 'puts') && lower(view, i + 1) === 'it';
    const points = /^point(?:s|ed)?$/u.test(word) && lower(view, i + 1) === 'out';
    if (!puts && !points) continue;
    const speaker = speakerOf(view, { from: Math.max(index + 1, phraseStart(view, i)), to: i }, 'any', true);
    const content = contentBefore(view, index) ?? contentAfter(view, i + 2);
    if (speaker === undefined || content === undefined) return undefined;
    return {
      source: speaker.span,
      cue: spanOf(view, i, i + 2),
      content,
      form: speaker.form,
      ...(speaker.class === undefined ? {} : { class: speaker.class }),
    };
  }
  return undefined;
}
