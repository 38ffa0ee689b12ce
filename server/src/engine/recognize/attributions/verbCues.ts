import type { Span } from '../../base/span';
import { Word } from '../../lexicon/attributionWords';
import { CUE_FORMS, NOUN_LIKE, type CueForm } from '../../lexicon/cues';
import type { AttributionCandidate } from '../model';
import { agrees, pluralSubject } from './agreement';
import {
  afterAddressee,
  afterAdjuncts,
  atEnd,
  clauseFollows,
  complementFits,
  opensQuote,
  quoteWithin,
} from './complements';
import { contentAfter, contentBefore, statementBefore } from './content';
import { floats, headOf, phraseEnd, subjectBefore, verbGroup, type Phrase, type VerbGroup } from './nounPhrases';
import {
  contentEnd,
  endsPossessive,
  has,
  inName,
  isApostrophe,
  isDash,
  isProper,
  lower,
  quoteAt,
  spanOf,
  type SentenceView,
} from './sentenceView';
import { speakerOf, type SpeakerPhrase } from './sources';

const SPEAKING = new Set([
  'say',
  'tell',
  'add',
  'write',
  'reply',
  'respond',
  'ask',
  'answer',
  'explain',
  'continue',
  'insist',
  'argue',
  'warn',
  'announce',
  'declare',
  'report',
  'claim',
  'recall',
  'tweet',
  'shout',
  'comment',
  'note',
  'acknowledge',
  'admit',
  'joke',
  'state',
  'exclaim',
  'caution',
  'predict',
  'forecast',
  'estimate',
  'believe',
  'confirm',
  'deny',
  'testify',
]);

/** Plurals whose *show* is a verb whatever follows: *Kantar data show sales of cheese up 7%*. */
const DATA = /^(?:data|figures|numbers|statistics|records|accounts|filings|documents|results)$/u;

/** A form that is also a noun needs proof: not a modifier's head (*the claims*), and a complement or a proper subject. */
function isVerbUse(view: SentenceView, form: CueForm, verb: number, subject: Phrase | undefined): boolean {
  const word = view.tokens[verb]!.lower;
  if (!NOUN_LIKE.has(word)) return true;
  if (has(view, verb - 1, Word.determiner | Word.preposition) || endsPossessive(view, verb - 1)) return false;
  const next = verb + 1;
  const nextText = lower(view, next);
  if (nextText === 'of' || nextText === 'by' || nextText === 'from') return false;
  if (has(view, next, Word.auxiliary | Word.modal) && !isApostrophe(view, next)) return false;
  if (has(view, next, Word.finite)) return false;
  const strong =
    nextText === 'that' ||
    opensQuote(view, next) ||
    (form.verb.lemma === 'plan' && nextText === 'to' && isProper(view, verb - 1)) ||
    has(view, next, Word.determiner | Word.pronoun) ||
    view.tokens[next]?.kind === 'number';
  if (strong) return true;
  if (subject === undefined) return false;
  const previous = verb - 1;
  const vouched =
    (isProper(view, previous) && (previous > 0 || inName(view, previous))) ||
    has(view, previous, Word.people | Word.corporate | Word.document | Word.pronoun) ||
    /^[,)™]$/u.test(view.tokens[previous]!.text) ||
    has(view, previous, Word.adverb | Word.auxiliary);
  if (!vouched) return false;
  if (isProper(view, previous) && view.tokens[verb]!.capital) return false;
  if (form.base && !form.past)
    return (
      (form.verb.lemma === 'show' && DATA.test(lower(view, previous))) ||
      clauseFollows(view, next) ||
      next >= contentEnd(view) ||
      (statementBefore(view, subject) && atEnd(view, next))
    );
  return true;
}

function candidate(speaker: SpeakerPhrase, cue: Span, content: Span): AttributionCandidate {
  return {
    source: speaker.span,
    cue,
    content,
    form: speaker.form,
    ...(speaker.class === undefined ? {} : { class: speaker.class }),
  };
}

function cueSpan(view: SentenceView, form: CueForm, verb: number): Span {
  const next = lower(view, verb + 1);
  const told = form.verb.lemma === 'tell' && (next === 'us' || next === 'me');
  return spanOf(view, verb, verb + (told ? 2 : 1));
}

/** *…, said Maria Lopez*; *"…," says the bank's chief*: the source follows the verb. */
function inverted(view: SentenceView, form: CueForm, verb: number): AttributionCandidate | undefined {
  if (!SPEAKING.has(form.verb.lemma) || form.ing) return undefined;
  const mark = view.tokens[verb - 1];
  const afterMark =
    mark === undefined || mark.text === ',' || quoteAt(view, verb - 1)?.end === verb || isDash(view, verb - 1);
  if (!afterMark) return undefined;
  if (
    mark !== undefined &&
    mark.text === ',' &&
    quoteAt(view, verb - 2) === undefined &&
    !statementBefore(view, { from: verb, to: verb }) &&
    !closesWithSpeaker(view, form, verb)
  )
    return undefined;
  const next = verb + 1;
  if (
    next >= view.tokens.length ||
    (has(view, next, Word.preposition | Word.conjunction | Word.time) && !isProper(view, next))
  )
    return undefined;
  if (lower(view, next) === 'that' || !/^(?:word|number)$/u.test(view.tokens[next]!.kind)) return undefined;
  const to = phraseEnd(view, next);
  if (to <= next || (form.base && !form.past && !pluralSubject(view, { from: next, to }, to))) return undefined;
  // a verb right after the phrase makes it the subject of the content: "Smith, a broker, said prices would rise"
  if (to < view.tokens.length && has(view, to, Word.auxiliary | Word.modal | Word.finite) && !isApostrophe(view, to))
    return undefined;
  const speaker = speakerOf(view, { from: next, to }, form.verb.speaker, true);
  if (speaker === undefined) return undefined;
  const content = contentBefore(view, verb) ?? contentAfter(view, to);
  return content === undefined ? undefined : candidate(speaker, cueSpan(view, form, verb), content);
}

/** *above €9,000, says Acme Ratings*: nothing but the speaker follows, and what stands before need be no clause. */
function closesWithSpeaker(view: SentenceView, form: CueForm, verb: number): boolean {
  return form.verb.lemma === 'say' && verb > 2 && phraseEnd(view, verb + 1) === contentEnd(view);
}

function chooseContent(view: SentenceView, phrase: Phrase, verb: number, before: boolean): Span {
  const after = contentAfter(view, afterAdjunctsOfContent(view, afterAddressee(view, verb)));
  if (!before) return after ?? spanOf(view, verb, verb + 1);
  const first = contentBefore(view, phrase.from);
  if (first === undefined) return after ?? spanOf(view, verb, verb + 1);
  const resumes =
    after !== undefined &&
    quoteAt(view, phrase.from - 1) !== undefined &&
    quoteWithin(view, verb) &&
    after.end - after.start > first.end - first.start;
  return resumes ? after : first;
}

function afterAdjunctsOfContent(view: SentenceView, from: number): number {
  const index = afterAdjuncts(view, from);
  return index < contentEnd(view) ? index : from;
}

/** The attribution that the reporting verb at token `verb` makes, if it makes one. */
export function verbAttribution(view: SentenceView, verb: number): AttributionCandidate | undefined {
  if (inName(view, verb)) return undefined;
  const forms = CUE_FORMS.get(view.tokens[verb]!.lower);
  if (forms === undefined || (view.tokens[verb + 1]?.text === '-' && !view.tokens[verb + 1]!.spaced)) return undefined;
  const quote = quoteAt(view, verb);
  if (quote !== undefined && view.quotes.length > 0) return undefined;
  if (view.tokens[verb - 1]?.text === '-' && !view.tokens[verb]!.spaced) return undefined;
  for (const form of forms) {
    const found = active(view, form, verb) ?? inverted(view, form, verb) ?? participial(view, form, verb);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** *the winners announced on Monday are …*: a participle with its own verb still to come. */
function isReduced(view: SentenceView, verb: number): boolean {
  const adverbial = has(view, verb + 1, Word.time)
    ? verb + 2
    : has(view, verb + 1, Word.preposition) && has(view, verb + 2, Word.time)
      ? verb + 3
      : -1;
  return adverbial > 0 && has(view, adverbial, Word.auxiliary | Word.modal);
}

const COORDINATORS = new Set(['and', 'but']);

const SHOWING = new Set([
  'highlight',
  'underline',
  'underscore',
  'showcase',
  'signal',
  'suggest',
  'outline',
  'describe',
]);

/** *An audit found 16 breaches*: what documents find needs no clause. */
function isFinding(view: SentenceView, form: CueForm, phrase: Phrase, verb: number): boolean {
  return form.verb.lemma === 'find' && has(view, headOf(view, phrase), Word.document) && !atEnd(view, verb + 1);
}

/** *called the line a milestone and urged staff to …*: a cue stands before the conjunction. */
function followsCue(view: SentenceView, before: number): boolean {
  for (let i = before - 1; i > 0 && before - i < 14; i--) if (has(view, i, Word.cue) && !inName(view, i)) return true;
  return false;
}

function active(view: SentenceView, form: CueForm, verb: number): AttributionCandidate | undefined {
  const group = verbGroup(view, verb);
  if (group.infinitive || group.before < 0) return undefined;
  const determined = has(view, verb - 1, Word.determiner) && !floats(view, verb - 1);
  if (form.participle && (determined || isReduced(view, verb))) return undefined;
  if (form.verb.lemma === 'learn' && !group.perfect) return undefined;
  const coordinated =
    COORDINATORS.has(lower(view, group.before)) &&
    (SPEAKING.has(form.verb.lemma) ||
      ((form.verb.speaker === 'agent' || form.verb.complement === 'any') && followsCue(view, group.before)));
  const phrase = coordinated ? mainSubject(view, group.before) : subjectBefore(view, group.before);
  if (phrase === undefined || !agrees(view, form, group, phrase, verb) || !isVerbUse(view, form, verb, phrase))
    return undefined;
  const before = statementBefore(view, phrase);
  if (!complementFits(view, form, verb, before) && !isFinding(view, form, phrase, verb)) return undefined;
  const plain =
    SPEAKING.has(form.verb.lemma) &&
    (!NOUN_LIKE.has(view.tokens[verb]!.lower) || lower(view, verb + 1) === 'that') &&
    (form.third || form.past || group.before > 0);
  const speaker = speakerOf(view, phrase, form.verb.speaker, plain);
  if (speaker === undefined) return undefined;
  if (form.verb.speaker === 'agent' && speaker.form === 'document' && !has(view, headOf(view, phrase), Word.corporate))
    return undefined;
  // "Move underlines the push": a capital alone makes no speaker of what may show as well as say
  if (
    phrase.to === 1 &&
    SHOWING.has(form.verb.lemma) &&
    !inName(view, 0) &&
    !has(view, 0, Word.pronoun | Word.people | Word.corporate)
  )
    return undefined;
  if (form.verb.speaker === 'data' && !dataSpeaks(view, speaker, verb)) return undefined;
  if (observes(view, form, verb, group, speaker)) return undefined;
  const tail = (atEnd(view, verb + 1) && lower(view, verb + 1) !== 'that') || form.verb.lemma === 'tell';
  return candidate(speaker, cueSpan(view, form, verb), chooseContent(view, phrase, verb, before && tail));
}

/** *Crews had reported leaks*, *is advising the board*, *have asked for their money back*: done, and not said. */
function observes(view: SentenceView, form: CueForm, verb: number, group: VerbGroup, speaker: SpeakerPhrase): boolean {
  if (clauseFollows(view, verb + 1)) return false;
  if (form.verb.lemma === 'report')
    return speaker.form === 'people' && group.perfect && lower(view, verb - 1) === 'had';
  if (form.verb.lemma === 'advise') return form.ing;
  return form.verb.lemma === 'ask' && form.verb.complement === 'for' && POSSESSIVES.has(lower(view, verb + 2));
}

const POSSESSIVES = new Set(['its', 'their', 'his', 'her']);

/** Data shows anything; people and organizations only with a clause (*the bank indicated that*). */
function dataSpeaks(view: SentenceView, speaker: SpeakerPhrase, verb: number): boolean {
  if (speaker.form === 'document') return speaker.phrase.to - speaker.phrase.from > 1 || clauseFollows(view, verb + 1);
  if (speaker.form === 'pronoun') return lower(view, verb + 1) === 'that';
  return clauseFollows(view, verb + 1) && lower(view, verb + 1) !== 'how';
}

const SAYING_ONLY = new Set([
  'say',
  'add',
  'argue',
  'claim',
  'note',
  'warn',
  'insist',
  'tell',
  'write',
  'announce',
  'stress',
  'emphasize',
  'emphasise',
  'explain',
  'suggest',
  'allege',
  'cite',
  'quote',
  'predict',
  'promise',
  'reveal',
  'report',
  'state',
  'declare',
  'assert',
  'maintain',
  'acknowledge',
  'blame',
  'call',
  'describe',
  'urge',
  'accuse',
  'contend',
]);

/** *The bank cut its forecast, saying demand …*: the source is the subject of the main clause. */
function participial(view: SentenceView, form: CueForm, verb: number): AttributionCandidate | undefined {
  if (!form.ing || !SAYING_ONLY.has(form.verb.lemma)) return undefined;
  let before = verb - 1;
  while (before > 0 && lower(view, before).endsWith('ly')) before--;
  const mark = view.tokens[before]?.text;
  if (mark !== ',' && verb !== 0 && !isDash(view, before)) {
    if (form.verb.lemma !== 'say' || mark === 'without') return undefined;
  }
  if (form.verb.lemma === 'cite' || form.verb.lemma === 'quote') return citing(view, verb);
  if (form.verb.lemma !== 'say' && !complementFits(view, form, verb, true)) return undefined;
  const subject = verb === 0 ? undefined : mainSubject(view, before);
  if (subject === undefined) return undefined;
  const speaker = speakerOf(view, subject, 'agent', false);
  const content = contentAfter(view, verb + 1);
  return speaker === undefined || content === undefined || speaker.form === 'document'
    ? undefined
    : candidate(speaker, spanOf(view, verb, verb + 1), content);
}

function citing(view: SentenceView, verb: number): AttributionCandidate | undefined {
  const to = phraseEnd(view, verb + 1);
  if (to <= verb + 1) return undefined;
  const cited = speakerOf(view, { from: verb + 1, to }, 'any', false);
  const before = contentBefore(view, verb);
  const cue = spanOf(view, verb, verb + 1);
  if (cited !== undefined && before !== undefined) return candidate(cited, cue, before);
  // "cut its forecast, citing weak demand": what is cited cannot speak, so the subject gives it as its reason
  const subject = mainSubject(view, verb - 1);
  const speaker = subject === undefined ? undefined : speakerOf(view, subject, 'agent', false);
  return speaker === undefined || speaker.form === 'document'
    ? undefined
    : candidate(speaker, cue, spanOf(view, verb + 1, to));
}

function mainSubject(view: SentenceView, before: number): Phrase | undefined {
  for (let i = 1; i < before; i++) {
    const plain =
      has(view, i, Word.auxiliary | Word.modal | Word.finite | Word.cue) ||
      (has(view, i, Word.ambiguousPast) && has(view, i + 1, Word.determiner));
    const verbal = plain && !isApostrophe(view, i) && !isProper(view, i);
    if (!verbal || has(view, i - 1, Word.preposition | Word.determiner)) continue;
    const group = verbGroup(view, i);
    const phrase = subjectBefore(view, group.before);
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}
