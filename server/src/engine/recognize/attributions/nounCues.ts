import { Word } from '../../lexicon/attributionWords';
import { REDUCED_PARTICIPLES } from '../../lexicon/cues';
import type { AttributionCandidate } from '../model';
import { contentAfter } from './content';
import { phraseEnd, phraseStart } from './nounPhrases';
import {
  contentEnd,
  endsPossessive,
  has,
  isApostrophe,
  isDash,
  isProper,
  lower,
  quoteAt,
  spanOf,
  type SentenceView,
} from './sentenceView';
import { attributes, speakerOf, type SpeakerPhrase } from './sources';

function ownerBefore(view: SentenceView, index: number): SpeakerPhrase | undefined {
  let last = index - 1;
  while (
    last >= 0 &&
    (has(view, last, Word.time | Word.adverb) ||
      /^(?:own|latest|recent|new|first|public|written|repeated|previous|earlier)$/u.test(lower(view, last)))
  )
    last--;
  if (last < 0) return undefined;
  if (/^(?:its|their|his|her|our|my)$/u.test(lower(view, last))) {
    const span = spanOf(view, last, last + 1);
    const own = has(view, last, Word.ownVoice);
    return own
      ? { phrase: { from: last, to: last + 1 }, span, form: 'publication', class: 'publication' }
      : { phrase: { from: last, to: last + 1 }, span, form: 'pronoun' };
  }
  if (!endsPossessive(view, last)) return undefined;
  let to = last + 1;
  while (to > 1 && (isApostrophe(view, to - 1) || lower(view, to - 1) === 's')) to--;
  const from = phraseStart(view, to);
  if (from >= to) return undefined;
  const whole = speakerOf(view, { from, to }, 'agent', false);
  if (whole !== undefined) return whole;
  // "a check on the mayor's claim that": the owner is what the last preposition has
  let owner = to - 1;
  while (owner > from && !has(view, owner - 1, Word.preposition)) owner--;
  return owner > from ? speakerOf(view, { from: owner, to }, 'agent', false) : undefined;
}

/** *its claimed breakthrough*, *the company's stated aim*. */
export function reducedAttribution(view: SentenceView, index: number): AttributionCandidate | undefined {
  if (!REDUCED_PARTICIPLES.has(lower(view, index)) || quoteAt(view, index) !== undefined) return undefined;
  const possessive = endsPossessive(view, index - 1) || /^(?:its|their|his|her)$/u.test(lower(view, index - 1));
  const next = view.tokens[index + 1];
  if (
    !possessive ||
    next === undefined ||
    next.kind !== 'word' ||
    has(view, index + 1, Word.determiner | Word.subordinator | Word.preposition | Word.pronoun)
  )
    return undefined;
  const owner = ownerBefore(view, index);
  if (owner === undefined) return undefined;
  const end = contentEnd(view);
  let to = index + 1;
  while (to < end && view.tokens[to]!.text !== ',' && !isDash(view, to) && view.tokens[to]!.text !== ';') to++;
  return attributes(owner, spanOf(view, index, index + 1), spanOf(view, index + 1, to));
}

/** *its claim that …*, *the bank's forecast of 3%*, *our view is that*, *My own view: …*. */
export function nounAttribution(view: SentenceView, index: number): AttributionCandidate | undefined {
  if (quoteAt(view, index) !== undefined) return undefined;
  const next = lower(view, index + 1);
  if (next === 'by' || next === 'from') return assertedBy(view, index);
  if (next !== 'that' && next !== ':' && next !== 'of' && next !== 'is' && next !== 'was') return undefined;
  const number =
    next === 'of' &&
    (view.tokens[index + 2]?.kind === 'number' ||
      view.tokens[index + 2]?.kind === 'symbol' ||
      isProperFigure(view, index + 2));
  const copula = (next === 'is' || next === 'was') && lower(view, index + 2) === 'that';
  if (next !== 'that' && next !== ':' && !number && !copula) return undefined;
  const owner = ownerBefore(view, index);
  if (owner === undefined || (next === ':' && (owner.form !== 'publication' || index > 2))) return undefined;
  const content = contentAfter(view, index + (copula ? 3 : 2));
  return content === undefined ? undefined : attributes(owner, spanOf(view, index, index + 1), content);
}

/** *the assertion by Ann Lee that …*, *a warning from the regulator that …*. */
function assertedBy(view: SentenceView, index: number): AttributionCandidate | undefined {
  const from = index + 2;
  const to = phraseEnd(view, from);
  if (to <= from || lower(view, to) !== 'that') return undefined;
  const speaker = speakerOf(view, { from, to }, 'agent', false);
  const content = contentAfter(view, to + 1);
  return speaker === undefined || content === undefined
    ? undefined
    : attributes(speaker, spanOf(view, index, index + 1), content);
}

function isProperFigure(view: SentenceView, index: number): boolean {
  const token = view.tokens[index];
  if (token === undefined) return false;
  return view.figures.some((figure) => figure.start <= token.start && token.start < figure.end);
}

const LABELS = new Set([
  'note',
  'quote',
  'question',
  'number',
  'chart',
  'figure',
  'fact',
  'headline',
  'caption',
  'answer',
  'warning',
  'update',
  'exclusive',
  'breaking',
  'correction',
  'disclaimer',
  'source',
  'photo',
  'image',
  'editor',
  'related',
  'watch',
  'read',
  'summary',
  'conclusion',
  'verdict',
  'bottom',
  'opinion',
  'analysis',
  'also',
  'price',
  'tldr',
  'faq',
  'tip',
]);

/** *SMITH: Prices fell.*: the speaker of a transcript in capitals. */
function transcript(view: SentenceView): AttributionCandidate | undefined {
  const from = view.quotes[0]?.start === 0 ? 1 : 0;
  const name = view.tokens[from];
  if (name === undefined || !name.allCapitals || name.text.length < 4 || view.tokens[from + 1]?.text !== ':')
    return undefined;
  if (
    LABELS.has(name.lower) ||
    has(view, from, Word.determiner | Word.adverb | Word.document) ||
    view.tokens.length < from + 5
  )
    return undefined;
  const phrase = { from, to: from + 1 };
  const speaker: SpeakerPhrase = { phrase, span: spanOf(view, from, from + 1), form: 'name' };
  return attributes(speaker, spanOf(view, from + 1, from + 2), spanOf(view, from + 2, contentEnd(view)));
}

/** *— Jan Smit “We …”*, *— Jan Smit*: a signature before or under a quotation. */
function signature(view: SentenceView): AttributionCandidate | undefined {
  if (!isDash(view, 0) || !isProper(view, 1)) return undefined;
  const quote = view.quotes[0];
  const to = quote === undefined ? contentEnd(view) : quote.start;
  if (to < 2 || to > 9 || (quote === undefined && to < contentEnd(view))) return undefined;
  const speaker = speakerOf(view, { from: 1, to }, 'any', false);
  const content = quote === undefined ? spanOf(view, 1, to) : spanOf(view, quote.start, quote.end);
  return speaker === undefined ? undefined : attributes(speaker, spanOf(view, 0, 1), content);
}

/** *Jan Smit: "…"*, *"…" — Jan Smit*: a colon or dash between speaker and quotation. */
export function quoteAttribution(view: SentenceView): AttributionCandidate | undefined {
  const spoken = transcript(view) ?? signature(view);
  if (spoken !== undefined) return spoken;
  const first = view.quotes[0];
  if (first === undefined) return undefined;
  if (first.start >= 2 && view.tokens[first.start - 1]!.text === ':') {
    const to = first.start - 1;
    const from = phraseStart(view, to);
    if (from < to && !LABELS.has(lower(view, from))) {
      const speaker = speakerOf(view, { from, to }, 'any', false);
      if (speaker !== undefined && speaker.form !== 'document')
        return attributes(speaker, spanOf(view, to, to + 1), spanOf(view, first.start, first.end));
    }
  }
  const last = view.quotes[view.quotes.length - 1]!;
  const dash = last.end;
  if (!isDash(view, dash) && !(view.tokens[dash]?.text === '-')) return undefined;
  const end = contentEnd(view);
  if (end <= dash + 1 || end - dash > 14 || !isProper(view, dash + 1)) return undefined;
  const speaker = speakerOf(view, { from: dash + 1, to: end }, 'any', false);
  return speaker === undefined
    ? undefined
    : attributes(speaker, spanOf(view, dash, dash + 1), spanOf(view, last.start, last.end));
}
