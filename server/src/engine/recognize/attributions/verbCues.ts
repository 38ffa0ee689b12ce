import type { Span } from '../../base/span';
import { Word } from '../../lexicon/attributionWords';
import { CUE_FORMS, NOUN_LIKE, type CueForm } from '../../lexicon/cues';
import { PLURAL_PEOPLE } from '../../lexicon/grammarWords';
import { words } from '../../lexicon/verbForms';
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
import { mainSubject, participial } from './participialCues';
import { polled, whatTheyCall } from './namingCues';
import { actsInRelative, tellsTale } from './notSaying';
import { attributes, speakerOf, type SpeakerPhrase } from './sources';

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

/** Verbs that stand before their subject after a quotation or a statement besides those of `SPEAKING`: *reckons Ann Lee*. */
const INVERTING = new Set(
  words(`reckon quip concede contend maintain observe suggest remark complain stress emphasize emphasise conclude lament wonder vow
  promise retort muse sigh allege affirm assert agree assure boast counter fume opine interject urge read`),
);

/** Plurals whose *show* is a verb whatever follows: *Kantar data show sales of cheese up 7%*. */
const DATA =
  /^(?:data|figures|numbers|statistics|records|accounts|filings|documents|results|polls|surveys|studies|averages|estimates|projections|minutes|papers|tests|trials)$/u;

/** A form that is also a noun needs proof: not a modifier's head (*the claims*), and a complement or a proper subject. */
function isVerbUse(view: SentenceView, form: CueForm, verb: number, subject: Phrase | undefined): boolean {
  const word = view.tokens[verb]!.lower;
  if (!NOUN_LIKE.has(word) || lower(view, verb - 1) === 'to') return true;
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

function cueSpan(view: SentenceView, form: CueForm, verb: number): Span {
  const next = lower(view, verb + 1);
  const told = form.verb.lemma === 'tell' && (next === 'us' || next === 'me');
  return spanOf(view, verb, verb + (told ? 2 : 1));
}

/** *…, said Maria Lopez*; *"…," says the bank's chief*: the source follows the verb. */
function inverted(view: SentenceView, form: CueForm, verb: number): AttributionCandidate | undefined {
  if ((!SPEAKING.has(form.verb.lemma) && !INVERTING.has(form.verb.lemma)) || form.ing) return undefined;
  const mark = view.tokens[verb - 1];
  // "State officials believe", "Add the water"
  if (mark === undefined && form.base && !form.past) return undefined;
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
  if (/^(?:that|back|me|us)$/u.test(lower(view, next)) || !/^(?:word|number)$/u.test(view.tokens[next]!.kind))
    return undefined;
  const to = phraseEnd(view, next);
  if (to <= next || (form.base && !form.past && !pluralSubject(view, { from: next, to }, to))) return undefined;
  // a verb right after the phrase makes it the subject of the content: "Smith, a broker, said prices would rise"
  if (to < view.tokens.length && has(view, to, Word.auxiliary | Word.modal | Word.finite) && !isApostrophe(view, to))
    return undefined;
  const speaker = speakerOf(view, { from: next, to }, form.verb.speaker, true);
  if (speaker === undefined) return undefined;
  const content = contentBefore(view, verb) ?? contentAfter(view, to);
  return content === undefined ? undefined : attributes(speaker, cueSpan(view, form, verb), content);
}

/** *above €9,000, says Acme Ratings*: nothing but the speaker follows, and what stands before need be no clause. */
function closesWithSpeaker(view: SentenceView, form: CueForm, verb: number): boolean {
  if (form.verb.lemma !== 'say' || verb < 3) return false;
  const end = phraseEnd(view, verb + 1);
  return (
    end === contentEnd(view) || (view.tokens[end]?.text === ',' && /^wh(?:ich|o|ose|ere)$/u.test(lower(view, end + 1)))
  );
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
    const found =
      whatTheyCall(view, form, verb) ??
      polled(view, form, verb) ??
      active(view, form, verb) ??
      inverted(view, form, verb) ??
      participial(view, form, verb);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * *the winners announced on Monday are …*: a participle with its own verb still to come; *a trial expected to last a month*: one that
 * describes a thing.
 */
function isReduced(view: SentenceView, verb: number): boolean {
  const thing = Word.people | Word.corporate | Word.pronoun | Word.adverb | Word.auxiliary | Word.conjunction;
  if (
    EXPECTED.test(lower(view, verb)) &&
    lower(view, verb + 1) === 'to' &&
    verb > 2 &&
    view.tokens[verb - 1]!.kind === 'word' &&
    !isProper(view, verb - 1) &&
    !has(view, verb - 1, thing) &&
    has(view, verb - 2, Word.determiner)
  )
    return true;
  const adverbial = has(view, verb + 1, Word.time)
    ? verb + 2
    : has(view, verb + 1, Word.preposition) && has(view, verb + 2, Word.time)
      ? verb + 3
      : -1;
  return adverbial > 0 && has(view, adverbial, Word.auxiliary | Word.modal);
}

const EXPECTED = /^(?:expected|projected|estimated|intended|planned|promised)$/u;
const COORDINATORS = new Set(['and', 'but']);

const SHOWING = new Set(['highlight', 'underline', 'underscore', 'showcase', 'signal', 'suggest', 'outline']);

/** *An audit found 16 breaches*: what documents find needs no clause. */
function isFinding(view: SentenceView, form: CueForm, phrase: Phrase, verb: number): boolean {
  return form.verb.lemma === 'find' && has(view, headOf(view, phrase), Word.document) && !atEnd(view, verb + 1);
}

/** Texts that somebody wrote to be read: they praise, credit and describe as their writers do. */
const STATEMENTS = new Set(
  words(`statement statements release announcement report reports letter note memo filing study review paper article story editorial
  column lawsuit complaint email post prospectus advisory circular brochure bulletin newsletter blog notice`),
);

/** *The statement credits a new process*; but *the report highlights the gap* is the writer's reading. */
function documentSpeaks(view: SentenceView, form: CueForm, phrase: Phrase): boolean {
  const head = headOf(view, phrase);
  if (has(view, head, Word.corporate)) return true;
  return STATEMENTS.has(lower(view, head)) && !/^(?:highlight|under|showcase|signal)/u.test(form.verb.lemma);
}

/** *The backlog, it adds, is full*: speaker and verb stand between two commas. */
function isInserted(view: SentenceView, phrase: Phrase, verb: number): boolean {
  return (
    phrase.from > 1 &&
    view.tokens[phrase.from - 1]!.text === ',' &&
    view.tokens[verb + 1]?.text === ',' &&
    verb - phrase.from < 6
  );
}

/** *An analysis of groups that have raised $1 million since 2015 shows …*: the document opens the sentence, far from what it says. */
function farDocument(view: SentenceView, form: CueForm, verb: number): Phrase | undefined {
  if (form.verb.speaker !== 'data' && form.verb.lemma !== 'find' && form.verb.lemma !== 'conclude') return undefined;
  if ((!form.third && !form.past) || verb < 8 || !(has(view, 0, Word.determiner) || isProper(view, 0)))
    return undefined;
  for (let i = 1; i < verb && i < 7; i++) {
    if (view.tokens[i]!.kind === 'punctuation' && !isApostrophe(view, i)) return undefined;
    if (!has(view, i, Word.preposition) && !/^(?:that|which)$/u.test(lower(view, i)) && !PUBLISHED.test(lower(view, i)))
      continue;
    if (!has(view, i - 1, Word.document) || inName(view, i - 1)) return undefined;
    return relativeWithin(view, i, verb) ? { from: 0, to: i } : undefined;
  }
  return undefined;
}

/** Participles that say how a document came about. */
const PUBLISHED = /^(?:released|published|conducted|commissioned|compiled|taken|issued|carried)$/u;

/** A relative clause stands between, so that its verb is not the document's. */
function relativeWithin(view: SentenceView, from: number, to: number): boolean {
  let relatives = 0;
  for (let i = from; i < to; i++) {
    if (/^(?:that|which|who|whose)$/u.test(lower(view, i)) || PUBLISHED.test(lower(view, i))) relatives++;
    if (view.tokens[i]!.text === ';' || quoteAt(view, i) !== undefined) return false;
  }
  return relatives === 1;
}

/** *to find out what the regulator said*: a question about what was said gives none of it. */
function asksWhat(view: SentenceView, phrase: Phrase, verb: number): boolean {
  return lower(view, phrase.from - 1) === 'what' && phrase.from > 1 && atEnd(view, verb + 1);
}

/** *called the line a milestone and urged staff to …*: a cue stands before the conjunction. */
function followsCue(view: SentenceView, before: number): boolean {
  for (let i = before - 1; i > 0 && before - i < 14; i--) if (has(view, i, Word.cue) && !inName(view, i)) return true;
  return false;
}

const ALONE = new Set(PLURAL_PEOPLE);

/** *Some said*: a determiner without a noun that opens the clause. */
function standsAlone(view: SentenceView, index: number): boolean {
  return ALONE.has(lower(view, index)) && (index === 0 || /^(?:,|;|but|and|while|that)$/u.test(lower(view, index - 1)));
}

const LEADING_TO =
  /^(?:appear|seem|continue|beg[ai]n|start|went|goes|go|hasten|rush|come|came|chose|proceed|try|tried|tries|managed?|sought)(?:s|ed)?$/u;

/** *is pleased to announce*. */
const PLEASED = /^(?:pleased|proud|delighted|excited|happy|thrilled|honou?red)$/u;

/** The verb group; of *went on to say*, *appeared to blame* that of the verb which leads to it. */
function chainedGroup(view: SentenceView, verb: number): VerbGroup {
  const group = verbGroup(view, verb);
  if (!group.infinitive) return group;
  const lead = lower(view, group.before - 1) === 'on' ? group.before - 2 : group.before - 1;
  if (PLEASED.test(lower(view, lead))) return { ...verbGroup(view, lead), passive: false, supported: false };
  return LEADING_TO.test(lower(view, lead)) ? { ...verbGroup(view, lead), supported: false } : group;
}

function active(view: SentenceView, form: CueForm, verb: number): AttributionCandidate | undefined {
  const group = chainedGroup(view, verb);
  if (group.infinitive || group.before < 0) return undefined;
  const determined = has(view, verb - 1, Word.determiner) && !floats(view, verb - 1) && !standsAlone(view, verb - 1);
  if (form.participle && (determined || isReduced(view, verb))) return undefined;
  if (form.verb.lemma === 'learn' && !group.perfect) return undefined;
  const coordinated =
    COORDINATORS.has(lower(view, group.before)) &&
    (SPEAKING.has(form.verb.lemma) ||
      lower(view, verb + 1) === 'that' ||
      (form.third && form.verb.complement === 'open') ||
      ((form.verb.speaker === 'agent' || form.verb.complement === 'any' || form.verb.complement === 'out') &&
        (followsCue(view, group.before) || quoteWithin(view, verb + 1))));
  const far = farDocument(view, form, verb);
  const phrase = far ?? (coordinated ? mainSubject(view, group.before) : subjectBefore(view, group.before));
  if (phrase === undefined || !agrees(view, form, group, phrase, verb)) return undefined;
  if (far === undefined && !isVerbUse(view, form, verb, phrase)) return undefined;
  if (asksWhat(view, phrase, verb) || actsInRelative(view, verb) || tellsTale(view, form, verb)) return undefined;
  const before = statementBefore(view, phrase) || isInserted(view, phrase, verb);
  if (!complementFits(view, form, verb, before) && !isFinding(view, form, phrase, verb)) return undefined;
  const plain =
    SPEAKING.has(form.verb.lemma) &&
    (!NOUN_LIKE.has(view.tokens[verb]!.lower) || lower(view, verb + 1) === 'that') &&
    (form.third || form.past || group.before > 0);
  const speaker = speakerOf(view, phrase, form.verb.speaker, plain);
  if (speaker === undefined) return undefined;
  if (form.verb.speaker === 'agent' && speaker.form === 'document' && !documentSpeaks(view, form, phrase))
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
  return attributes(speaker, cueSpan(view, form, verb), chooseContent(view, phrase, verb, before && tail));
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
  if (speaker.form === 'document')
    return (
      speaker.phrase.to - speaker.phrase.from > 1 || DATA.test(lower(view, verb - 1)) || clauseFollows(view, verb + 1)
    );
  if (speaker.form === 'pronoun') return lower(view, verb + 1) === 'that';
  // "has not seen a patient, the Gazette can reveal"
  if (lower(view, verb - 1) === 'can' && atEnd(view, verb + 1)) return statementBefore(view, speaker.phrase);
  return clauseFollows(view, verb + 1) && !/^(?:how|what)$/u.test(lower(view, verb + 1));
}
