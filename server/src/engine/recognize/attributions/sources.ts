import type { Span } from '../../base/span';
import { ATTRIBUTION_WORDS, Word } from '../../lexicon/attributionWords';
import type { Speaker } from '../../lexicon/cues';
import { PLURAL_PEOPLE } from '../../lexicon/grammarWords';
import { ANONYMOUS_NOUNS, INSTITUTIONAL_PEOPLE, SPOKESPEOPLE } from '../../lexicon/sourceNouns';
import { words } from '../../lexicon/verbForms';
import type { AttributionCandidate, SourceClass } from '../model';
import { headOf, type Phrase } from './nounPhrases';
import { endsPossessive, has, inName, isProper, lower, spanOf, type SentenceView } from './sentenceView';

/** What kind of speaker a noun phrase is. */
export interface SpeakerPhrase {
  readonly phrase: Phrase;
  readonly span: Span;
  readonly form: AttributionCandidate['form'];
  readonly class?: SourceClass;
}

/** The attribution that a speaker makes with this cue. */
export function attributes(speaker: SpeakerPhrase, cue: Span, content: Span): AttributionCandidate {
  return {
    source: speaker.span,
    cue,
    content,
    form: speaker.form,
    ...(speaker.class === undefined ? {} : { class: speaker.class }),
  };
}

const PERSON_SUFFIX =
  /(?:ist|ists|ian|ians|woman|women|man|men|person|people|ologist|ologists|grapher|graphers|ician|icians|therapist|therapists|ser|sers|ster|sters|eer|eers|maker|makers|writer|writers|holder|holders|keeper|keepers|goer|goers)$/u;
const PERSON_SUFFIX_WEAK = /(?:er|ers|or|ors|ant|ants|ent|ents|ee|ees)$/u;
const THING_PRONOUNS = new Set(['this', 'that', 'these', 'those', 'which', 'what', 'there', 'none', 'one', 'it']);
const SINGULAR_DEFINITE = new Set(['the', 'this', 'that', 'his', 'her', 'its', 'their', 'our', 'my']);
const NOBODY = new Set(['nobody', 'none', 'no']);
const PEOPLE_PRONOUNS = new Set([...PLURAL_PEOPLE, 'everyone', 'someone', 'another']);

/** The head as the lists spell it, with what a hyphen joins to it: *think-tank*, *co-founder*. */
function headWord(view: SentenceView, phrase: Phrase, head: number): string {
  if (head - 2 < phrase.from || lower(view, head - 1) !== '-') return lower(view, head);
  const compound = `${lower(view, head - 2)}-${lower(view, head)}`;
  return ATTRIBUTION_WORDS.has(compound) ? compound : lower(view, head);
}

function capitals(view: SentenceView, phrase: Phrase): number {
  let count = 0;
  for (let i = phrase.from; i < phrase.to; i++) {
    // *growers in Peru*: where unnamed people are names none of them
    if (lower(view, i) === 'in' && i > phrase.from && unnamedPlural(view, i - 1)) break;
    // a capital that only opens the sentence vouches for nothing
    // *Q: Farmers say*: a capital on a common noun is the start of a sentence
    if (has(view, i, Word.people) && !inName(view, i) && i === phrase.to - 1 && phrase.to - phrase.from === 1) continue;
    if (
      isProper(view, i) &&
      (i > 0 || inName(view, i) || isProper(view, i + 1) || endsPossessive(view, i + 1) || endsPossessive(view, i + 2))
    )
      count++;
  }
  return count;
}

/** *growers*, *drone pilots*: a bare plural of people. */
function unnamedPlural(view: SentenceView, index: number): boolean {
  return has(view, index, Word.people) && lower(view, index).endsWith('s') && !inName(view, index);
}

/** The name alone where the phrase is nothing but a name with a determiner or a place's possessive before it. */
function nameSpan(view: SentenceView, phrase: Phrase, head: number): Span {
  const whole = spanOf(view, phrase.from, phrase.to);
  const at = view.tokens[head]!.start;
  let best: Span | undefined;
  for (const name of view.names) {
    if (
      name.start >= whole.start &&
      name.end <= whole.end &&
      name.end >= whole.end - 2 &&
      name.start <= at &&
      at < name.end
    )
      best = name;
  }
  if (best === undefined)
    return has(view, phrase.from, Word.determiner) && phrase.to - phrase.from > 1
      ? spanOf(view, phrase.from + 1, phrase.to)
      : whole;
  return { start: best.start, end: best.end };
}

function namesSomebody(view: SentenceView, phrase: Phrase, head: number): boolean {
  if (!/^(?:an?|one|another)$/u.test(lower(view, phrase.from)) || head !== phrase.to - 1) return true;
  for (let i = phrase.from + 1; i < head; i++) if (inName(view, i)) return true;
  return isProper(view, head);
}

const KNOWN_GROUPS = new Set(
  words(`employers authors investigators researchers plaintiffs claimants defendants prosecutors founders co-founders brothers sisters administrators
  liquidators trustees unions lenders scientists partners bidders`),
);
const PROFESSIONALS = new Set(
  words(`investigators staff researchers economists analysts scientists lawyers attorneys solicitors barristers engineers auditors administrators advisers
  forecasters parents founders authors trustees`),
);
const POSSESSIVES = new Set(['its', 'his', 'her', 'their']);

function personClass(view: SentenceView, phrase: Phrase, head: number): SourceClass | undefined {
  const word = lower(view, head);
  const first = lower(view, phrase.from);
  const plural = word.endsWith('s') || word === 'people' || word === 'men' || word === 'women';
  const named = capitals(view, phrase) > 0 && !onlyNationality(view, phrase, head);
  if (SPOKESPEOPLE.has(word) || INSTITUTIONAL_PEOPLE.has(word)) return undefined;
  if (ANONYMOUS_NOUNS.has(word))
    return named && !/^(?:officials?|sources?|insiders?|person|people)$/u.test(word) ? undefined : 'anonymous';
  // "one Auckland agent": a place names nobody
  if (named && !namesSomebody(view, phrase, head)) return 'anonymous';
  if (named) return undefined;
  // "the researchers", "its lawyers": the reader was told whose or who they are
  if (first === 'the' && KNOWN_GROUPS.has(word)) return undefined;
  if (PROFESSIONALS.has(word) && (POSSESSIVES.has(first) || endsPossessive(view, head - 1))) return undefined;
  if (plural) return 'anonymous';
  return SINGULAR_DEFINITE.has(first) || phrase.from === head ? undefined : 'anonymous';
}

/** *Chinese officials*, *Dutch researchers*: the only capital is the adjective right before the head. */
function onlyNationality(view: SentenceView, phrase: Phrase, head: number): boolean {
  for (let i = phrase.from; i < phrase.to; i++) {
    if (!isProper(view, i) || i === head) continue;
    if (endsPossessive(view, i + 2)) return false;
    if (i > head || inName(view, i)) return false;
    if (!/(?:an|ese|ish|ch|[^a]i|ic|U\.?S|UK|EU|Swiss|Western|Eastern)$/u.test(view.tokens[i]!.text) && i > 0)
      return false;
  }
  return true;
}

/**
 * Decides whether a phrase can speak, and as what. A thing that is no document cannot, except with plain verbs of saying where its
 * ending makes it a person.
 */
export function speakerOf(
  view: SentenceView,
  phrase: Phrase,
  speaker: Speaker,
  plainSpeech: boolean,
): SpeakerPhrase | undefined {
  const head = headOf(view, phrase);
  const word = headWord(view, phrase, head);
  const span = spanOf(view, phrase.from, phrase.to);
  if (has(view, head, Word.ownVoice)) return { phrase, span, form: 'publication', class: 'publication' };
  if (NOBODY.has(word)) return undefined;
  if (PEOPLE_PRONOUNS.has(word)) return { phrase, span, form: 'people', class: 'anonymous' };
  if (has(view, head, Word.pronoun) && phrase.to - phrase.from === 1) {
    if (THING_PRONOUNS.has(word) && word !== 'it') return undefined;
    return word === 'you' || (speaker === 'data' && word === 'it') ? undefined : { phrase, span, form: 'pronoun' };
  }
  if (has(view, phrase.from, Word.ownVoice)) return { phrase, span, form: 'publication', class: 'publication' };
  if (
    UNNAMED_BLOCS.has(word) &&
    has(view, head - 1, Word.determiner) &&
    head === phrase.to - 1 &&
    !inName(view, head)
  ) {
    return { phrase, span, form: 'people', class: 'anonymous' };
  }
  if (ofThem(view, phrase) || saysSame(view, phrase)) return { phrase, span, form: 'pronoun' };
  const among = someOf(view, phrase);
  if (among !== undefined) {
    const whole = speakerOf(view, among, speaker, plainSpeech);
    if (whole === undefined || whole.form !== 'people') return whole;
    return { phrase, span, form: 'people', class: 'anonymous' };
  }
  const kind = word === lower(view, head) ? view.bits[head]! : (ATTRIBUTION_WORDS.get(word) ?? 0);
  if ((kind & Word.people) !== 0 && !isProperHead(view, head)) {
    const decided = personClass(view, phrase, head);
    return {
      phrase,
      span,
      form: capitals(view, phrase) > 0 && decided === undefined ? 'name' : 'people',
      ...(decided === undefined ? {} : { class: decided }),
    };
  }
  if ((kind & Word.document) !== 0 && (word !== lower(view, head) || !isProperHead(view, head))) {
    const vague = phrase.to - phrase.from === 1 && VAGUE_DOCUMENTS.has(word);
    return vague ? { phrase, span, form: 'document', class: 'anonymous' } : { phrase, span, form: 'document' };
  }
  if ((kind & Word.corporate) !== 0 && !isProperHead(view, head)) return { phrase, span, form: 'generic' };
  if (head === 0 && speaker === 'data' && !inName(view, head)) return undefined;
  if (isProperHead(view, head, plainSpeech && !phraseIsPlural(view, phrase)) || inName(view, head))
    return { phrase, span: nameSpan(view, phrase, head), form: 'name' };
  if (PERSON_SUFFIX.test(word) || (plainSpeech && PERSON_SUFFIX_WEAK.test(word))) {
    const decided = personClass(view, phrase, head);
    return { phrase, span, form: 'people', ...(decided === undefined ? {} : { class: decided }) };
  }
  // "The Acme unit, now sold, said": a name that the head hides
  if (plainSpeech && capitals(view, phrase) > 0) return { phrase, span, form: 'name' };
  return plainSpeech && speaker === 'any' && head > 0 && !THING_PRONOUNS.has(word)
    ? { phrase, span, form: 'people' }
    : undefined;
}

const VAGUE_DOCUMENTS = new Set([
  'research',
  'studies',
  'reports',
  'evidence',
  'surveys',
  'polls',
  'data',
  'statistics',
  'estimates',
  'figures',
]);
const UNNAMED_BLOCS = new Set(['west', 'east', 'left', 'right', 'street']);

/** *one of them*: of those who spoke before. */
function ofThem(view: SentenceView, phrase: Phrase): boolean {
  return phrase.to - phrase.from === 3 && /^(?:them|these|those)$/u.test(lower(view, phrase.to - 1));
}

const SHARE = new Set(
  words(`one two three four five six seven eight nine ten some several many most both all half none each`),
);
/** *the sources* of *one of the sources*, *two of the people*. */
function someOf(view: SentenceView, phrase: Phrase): Phrase | undefined {
  if (phrase.to - phrase.from < 4 || !SHARE.has(lower(view, phrase.from)) || lower(view, phrase.from + 1) !== 'of')
    return undefined;
  return { from: phrase.from + 2, to: phrase.to };
}

/** *the same source*: whoever spoke before. */
function saysSame(view: SentenceView, phrase: Phrase): boolean {
  return lower(view, phrase.from) === 'the' && lower(view, phrase.from + 1) === 'same';
}

/** *Rates tell*: a bare plural before a base form is no name; callers pass `plainSpeech` only for third-person and past forms. */
function phraseIsPlural(view: SentenceView, phrase: Phrase): boolean {
  return phrase.to - phrase.from > 1 && lower(view, phrase.to - 1).endsWith('s');
}

/** Endings of common nouns, which a sentence may open with a capital. */
const COMMON_NOUN = /(?:s|tion|sion|ment|ness|ity|ing|ance|ence|ure|ship|hood|ism|age|ch|th|and|ice|ue|ly)$/u;

function isProperHead(view: SentenceView, head: number, plainSpeech = false): boolean {
  if (!isProper(view, head)) return false;
  const opens = head === 0 || view.tokens[head - 1]!.text === ':';
  if (!opens || inName(view, head)) return true;
  // the first word of a sentence is a name only where it does not look like a common noun
  return (
    !has(view, head, Word.people | Word.document | Word.corporate | Word.cueNoun) &&
    (view.tokens[head]!.allCapitals || plainSpeech || !COMMON_NOUN.test(lower(view, head)))
  );
}
