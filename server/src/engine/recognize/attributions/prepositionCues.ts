import type { Span } from '../../base/span';
import { Word } from '../../lexicon/attributionWords';
import { words } from '../../lexicon/verbForms';
import type { AttributionCandidate } from '../model';
import { contentAfter, contentBefore } from './content';
import { headOf, phraseEnd, type Phrase } from './nounPhrases';
import {
  contentEnd,
  endsPossessive,
  has,
  inName,
  isProper,
  lower,
  quoteAt,
  spanOf,
  type SentenceView,
} from './sentenceView';
import { attributes, speakerOf, type SpeakerPhrase } from './sources';

/** Nouns of measuring and reckoning that *on / by / in* make the source: *on Acme's index*, *by its own count*. */
const RECKONINGS = new Set(
  words(`index figures numbers data estimates estimate forecast forecasts calculation calculations count reckoning account ranking
  measure tally statistics survey opinion view words telling assessment analysis
  arithmetic maths math sums admission lights logic spreadsheet model modelling tallies`),
);
/** Documents that speak after *in*: *In a test by X*, *in its annual report*. */
const SPEAKING_DOCUMENTS = new Set(
  words(`report statement release filing survey study paper poll analysis review note memo letter email e-mail post tweet prospectus
  presentation interview test tests trial trials lawsuit complaint affidavit ruling verdict disclosure notice briefing testimony accounts
  speech message article story editorial column bulletin newsletter announcement blog documents filings`),
);
const VIEWS = new Set(['view', 'opinion', 'words', 'telling', 'assessment', 'estimation', 'eyes', 'analysis']);

function wholePhrase(view: SentenceView, from: number): Phrase {
  return { from, to: phraseEnd(view, from) };
}

function build(speaker: SpeakerPhrase, cue: Span, content: Span | undefined): AttributionCandidate | undefined {
  return content === undefined ? undefined : attributes(speaker, cue, content);
}

/** Content beside a prepositional attribution that stands at `from … to`: after it when it opens the sentence, else before it. */
function contentBeside(view: SentenceView, from: number, to: number): Span | undefined {
  // "12 mines and, by his own count, 300 men": what is reckoned follows
  const inserted = view.tokens[from - 1]?.text === ',' && has(view, from - 2, Word.conjunction);
  const before = from >= 3 && !inserted ? contentBefore(view, from) : undefined;
  if (before !== undefined) return before;
  let start = to;
  const end = contentEnd(view);
  // pass over the rest of the adverbial, to its comma
  for (let i = to; i < end && i - to < 25; i++) {
    if (view.tokens[i]!.text === ',') {
      start = i + 1;
      break;
    }
  }
  return contentAfter(view, start);
}

function accordingTo(view: SentenceView, index: number): AttributionCandidate | undefined {
  if (lower(view, index + 1) !== 'to' || index + 2 >= view.tokens.length) return undefined;
  const phrase = wholePhrase(view, index + 2);
  if (phrase.to <= phrase.from) return undefined;
  const speaker = speakerOf(view, phrase, 'any', true);
  return speaker && build(speaker, spanOf(view, index, index + 2), contentBeside(view, index, phrase.to));
}

function per(view: SentenceView, index: number): AttributionCandidate | undefined {
  const previous = view.tokens[index - 1];
  if (previous?.kind === 'number' || previous?.kind === 'symbol') return undefined;
  const next = index + 1;
  const setOff = previous === undefined || previous.text === ',' || previous.text === '(';
  // *, per company data,*: a rate is never set off
  const bare = setOff && has(view, next, Word.corporate | Word.document);
  if (!bare && !isProper(view, next) && !has(view, next, Word.determiner)) return undefined;
  const phrase = wholePhrase(view, next);
  if (phrase.to <= phrase.from) return undefined;
  const speaker = speakerOf(view, phrase, 'any', false) ?? (bare ? ownersPapers(view, phrase) : undefined);
  if (speaker === undefined) return undefined;
  const spoken = speaker.form === 'document' || (speaker.form === 'name' && (setOff || namesReview(view, phrase)));
  if (!spoken) return undefined;
  const class_ = speaker.class;
  const colon = colonAfter(view, phrase.to);
  const content = colon > 0 ? contentAfter(view, colon) : contentBeside(view, index, phrase.to);
  return build(class_ === undefined ? speaker : { ...speaker, class: class_ }, spanOf(view, index, index + 1), content);
}

/** *, per company sensitivities*: whatever a body hands out in the plural. */
function ownersPapers(view: SentenceView, phrase: Phrase): SpeakerPhrase | undefined {
  const plural = phrase.to - phrase.from > 1 && lower(view, phrase.to - 1).endsWith('s');
  return plural && has(view, phrase.from, Word.corporate)
    ? { phrase, span: spanOf(view, phrase.from, phrase.to), form: 'document' }
    : undefined;
}

function namesReview(view: SentenceView, phrase: Phrase): boolean {
  return has(view, phrase.to - 1, Word.document);
}

function colonAfter(view: SentenceView, from: number): number {
  for (let i = from; i < view.tokens.length && i - from < 3; i++) if (view.tokens[i]!.text === ':') return i + 1;
  return -1;
}

function basedOn(view: SentenceView, index: number): AttributionCandidate | undefined {
  if (lower(view, index + 1) !== 'on') return undefined;
  const phrase = wholePhrase(view, index + 2);
  if (phrase.to <= phrase.from) return undefined;
  const head = headOf(view, phrase);
  if (!has(view, head, Word.document) || phrase.to - phrase.from < 2) return undefined;
  const speaker = speakerOf(view, phrase, 'any', false);
  return speaker && build(speaker, spanOf(view, index, index + 2), contentBeside(view, index, phrase.to));
}

/** *going by the regulator’s figures*. */
function goingBy(view: SentenceView, index: number): AttributionCandidate | undefined {
  if (lower(view, index + 1) !== 'by') return undefined;
  const phrase = wholePhrase(view, index + 2);
  if (phrase.to - phrase.from < 2 || !has(view, headOf(view, phrase), Word.document)) return undefined;
  const speaker = speakerOf(view, phrase, 'any', false);
  return speaker && build(speaker, spanOf(view, index, index + 2), contentBeside(view, index, phrase.to));
}

function inDocument(view: SentenceView, index: number): AttributionCandidate | undefined {
  const next = index + 1;
  const possessive = has(view, next, Word.determiner | Word.ownVoice) || isProper(view, next);
  if (!possessive) return undefined;
  const phrase = wholePhrase(view, next);
  if (phrase.to - phrase.from < 2) return undefined;
  const head = headOf(view, phrase);
  const word = lower(view, head);
  if (VIEWS.has(word) && owned(view, phrase)) return ownedSource(view, index, phrase, head);
  if (!SPEAKING_DOCUMENTS.has(word) || inName(view, head)) return undefined;
  const opening = index === 0 || view.tokens[index - 1]!.text === ',';
  const after = view.tokens[phrase.to]?.text;
  const closes = after === ',' || phrase.to >= contentEnd(view) || has(view, phrase.to, Word.time);
  const agent = owned(view, phrase) || has(view, head + 1, Word.preposition);
  if (
    !opening ||
    !closes ||
    (!agent &&
      has(view, next, Word.determiner) &&
      phrase.to - phrase.from < 3 &&
      !/^(?:statement|filing|release|interview)$/u.test(word))
  )
    return undefined;
  const speaker = speakerOf(view, phrase, 'any', false);
  return speaker && build(speaker, spanOf(view, index, index + 1), contentBeside(view, index, phrase.to));
}

const POSSESSIVES = new Set(['its', 'their', 'his', 'her', 'our', 'my']);
function owned(view: SentenceView, phrase: Phrase): boolean {
  // "by the count of Jan Smit": a name after *of*
  for (let i = phrase.from + 1; i + 1 < phrase.to; i++)
    if (lower(view, i) === 'of' && isProper(view, i + 1)) return true;
  if (POSSESSIVES.has(lower(view, phrase.from))) return true;
  for (let i = phrase.from; i < phrase.to; i++) if (endsPossessive(view, i)) return true;
  return false;
}

/** *by its own count*, *on Acme's figures*, *in our view*. */
function ownedSource(
  view: SentenceView,
  index: number,
  phrase: Phrase,
  head: number,
): AttributionCandidate | undefined {
  const speaker = speakerOf(view, phrase, 'any', true);
  if (speaker === undefined) return undefined;
  const own = has(view, phrase.from, Word.ownVoice);
  const result: SpeakerPhrase = own
    ? { ...speaker, form: 'publication', class: 'publication' }
    : { ...speaker, form: has(view, head, Word.document) ? 'document' : 'name' };
  const known =
    !own && POSSESSIVES.has(lower(view, phrase.from))
      ? { ...result, form: 'pronoun' as const, span: spanOf(view, phrase.from, phrase.from + 1) }
      : result;
  return build(known, spanOf(view, index, index + 1), contentBeside(view, index, phrase.to));
}

/** *my back-of-the-envelope maths*: the phrase up to the noun of reckoning, whatever its compounds hold. */
function reckoned(view: SentenceView, from: number): Phrase {
  if (has(view, from, Word.ownVoice))
    for (let i = from + 1; i < view.tokens.length && i - from < 10; i++) {
      if (RECKONINGS.has(lower(view, i))) return { from, to: i + 1 };
      if (view.tokens[i]!.kind === 'punctuation' && view.tokens[i]!.text !== '-') break;
    }
  return wholePhrase(view, from);
}

function reckoning(view: SentenceView, index: number): AttributionCandidate | undefined {
  const phrase = reckoned(view, index + 1);
  if (phrase.to - phrase.from < 2 || !owned(view, phrase)) return undefined;
  const last = phrase.to - 1;
  const head = RECKONINGS.has(lower(view, last)) ? last : headOf(view, phrase);
  const setOff = index === 0 || view.tokens[index - 1]!.text === ',' || phrase.to >= contentEnd(view);
  if (!setOff || !RECKONINGS.has(lower(view, head))) return undefined;
  return ownedSource(view, index, phrase, head);
}

/** The attribution that the preposition at token `index` opens, if it opens one. */
export function prepositionAttribution(view: SentenceView, index: number): AttributionCandidate | undefined {
  if (quoteAt(view, index) !== undefined || inName(view, index)) return undefined;
  switch (lower(view, index)) {
    case 'according':
      return accordingTo(view, index);
    case 'per':
      return per(view, index);
    case 'based':
      return basedOn(view, index);
    case 'going':
      return goingBy(view, index);
    case 'in':
      return inDocument(view, index) ?? reckoning(view, index);
    case 'on':
    case 'by':
      return reckoning(view, index);
    default:
      return undefined;
  }
}
