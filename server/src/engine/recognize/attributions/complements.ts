import { Word } from '../../lexicon/attributionWords';
import type { CueForm } from '../../lexicon/cues';
import { contentEnd, has, isApostrophe, isDash, isProper, lower, quoteAt, type SentenceView } from './sentenceView';

const QUESTION_WORDS = new Set(['how', 'why', 'what', 'whether', 'if', 'who', 'where', 'when', 'that', 'there']);

/** Where the words after the cue begin: adjuncts of time and *in a statement* between cue and content are passed over. */
export function afterAdjuncts(view: SentenceView, from: number): number {
  let index = from;
  const end = contentEnd(view);
  while (index < end && has(view, index, Word.time)) index++;
  if (!has(view, index, Word.preposition)) return index;
  for (let i = index + 1; i < end && i - index < 16; i++) {
    const text = view.tokens[i]!.text;
    if (text === 'that' || text === ':' || text === '“' || (text === '"' && quoteAt(view, i)?.start === i)) return i;
    if (text === '.' || text === ';') break;
  }
  return index;
}

/** True when a quotation begins with this token. */
export function opensQuote(view: SentenceView, index: number): boolean {
  const quote = quoteAt(view, index);
  return quote !== undefined && quote.start === index;
}

/** A clause begins here: *that*, a question word, a quotation, a subject pronoun, or a noun phrase with a finite verb soon after. */
export function clauseFollows(view: SentenceView, from: number): boolean {
  const index = afterAdjuncts(view, from);
  if (index >= view.tokens.length) return false;
  const word = lower(view, index);
  if (opensQuote(view, index) || (view.tokens[index]!.text === ':' && index + 1 < view.tokens.length)) return true;
  if (view.tokens[index]!.text === ',' && opensQuote(view, index + 1)) return true;
  if (QUESTION_WORDS.has(word)) return !(word === 'that' && has(view, index + 1, Word.time));
  if (has(view, index, Word.pronoun)) return (word !== 'it' && word !== 'you') || pronounActs(view, index + 1);
  if (has(view, index, Word.preposition)) return false;
  for (let i = index + 1; i < view.tokens.length && i - index < 14; i++) {
    const text = view.tokens[i]!.text;
    if (text === ',' || text === '.' || text === ';' || text === 'and' || has(view, i, Word.subordinator)) return false;
    if (has(view, i, Word.auxiliary | Word.modal) && !isApostrophe(view, i)) return true;
  }
  return false;
}

/** *it rose*, *it would*; not *heard it all before*. */
function pronounActs(view: SentenceView, from: number): boolean {
  for (let i = from; i < contentEnd(view) && i - from < 3; i++) {
    if (has(view, i, Word.auxiliary | Word.modal | Word.finite | Word.cue | Word.ambiguousPast)) return true;
    if (view.tokens[i]!.kind !== 'word' || has(view, i, Word.preposition | Word.determiner)) return false;
    if (/(?:[^s]s|ed)$/u.test(lower(view, i))) return true;
  }
  return false;
}

/** True where nothing but an adjunct follows: the cue closes its clause. */
export function atEnd(view: SentenceView, index: number): boolean {
  if (index >= contentEnd(view)) return true;
  const text = view.tokens[index]!.text;
  return (
    text === ',' ||
    text === ';' ||
    text === ')' ||
    isDash(view, index) ||
    has(view, index, Word.time | Word.preposition | Word.subordinator) ||
    // "she explained earlier in the hearing"
    (/^(?:earlier|later|recently|repeatedly|again|then|yesterday|today)$/u.test(text) && atEnd(view, index + 1))
  );
}

function wordWithin(view: SentenceView, from: number, wanted: ReadonlySet<string>, reach: number): number {
  for (let i = from; i < view.tokens.length && i - from < reach; i++) {
    if (wanted.has(lower(view, i))) return i;
    const text = view.tokens[i]!.text;
    if (text === ';' || text === '.') return -1;
  }
  return -1;
}

/** Verbs after which a bare noun phrase can only be the subject of a clause: *we think the numbers add up*. */
const CLAUSAL = new Set(['think', 'hope', 'guess', 'suppose', 'reckon', 'wager', 'bet']);

const AS_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['credit', new Set(['to', 'with', 'for'])],
  ['attribute', new Set(['to'])],
  ['ascribe', new Set(['to'])],
  ['liken', new Set(['to'])],
  ['compare', new Set(['to', 'with'])],
  ['accuse', new Set(['of'])],
  ['charge', new Set(['with'])],
]);
const AS = new Set(['as']);
const THAT_WORDS = new Set(['that']);
const AS_OBJECT = new Set([
  'describe',
  'characterize',
  'characterise',
  'hail',
  'praise',
  'dismiss',
  'condemn',
  'denounce',
  'criticize',
  'criticise',
  'cite',
]);
const RATED_TO = new Set(['to', 'from']);
const RATINGS =
  /^(?:buy|hold|sell|neutral|overweight|underweight|outperform|underperform|accumulate|reduce|add|junk|stable|negative|positive|market|equal|sector|peer|speculative|investment|strong|bbb?|aaa?|bb?|ccc?|baa\d?|ba\d?|aa\d?|a\d)$/u;
const CHANCES = new Set(['chance', 'odds', 'probability', 'likelihood']);
const AT_WORDS = new Set(['at', 'between']);
const GUIDE_WORDS = new Set(['to', 'for']);
/** Particles that make the verb one of saying. */
const PARTICLES: ReadonlyMap<string, RegExp> = new Map([
  ['spell', /^out$/u],
  ['pencil', /^in$/u],
  ['lay', /^out$/u],
  ['set', /^out$/u],
  ['hit', /^(?:out|back)$/u],
  ['lash', /^out$/u],
  ['fire', /^back$/u],
  ['push', /^back$/u],
  ['weigh', /^in$/u],
  ['chime', /^in$/u],
  ['rule', /^out$/u],
  ['play', /^down$/u],
  ['brush', /^(?:off|aside)$/u],
  ['shrug', /^off$/u],
  ['talk', /^(?:up|down)$/u],
  ['price', /^in$/u],
  ['put', /^down$/u],
  ['chalk', /^up$/u],
  ['sum', /^up$/u],
]);

function hasNumber(view: SentenceView, from: number, reach: number): boolean {
  for (let i = from; i < view.tokens.length && i - from < reach; i++)
    if (/^\d/u.test(view.tokens[i]!.text)) return true;
  return false;
}

/** Whether what stands round the verb is what it needs to attribute (`CueVerb.complement`). */
export function complementFits(view: SentenceView, form: CueForm, verb: number, before: boolean): boolean {
  const next = verb + 1;
  const text = lower(view, next);
  switch (form.verb.complement) {
    case 'any':
      return form.verb.lemma !== 'believe' || !believesThing(view, next);
    case 'clause':
      if (text === 'not' && form.verb.lemma === 'ask') return false;
      if (text === 'back') return clauseFollows(view, next + 1);
      if (CLAUSAL.has(form.verb.lemma) && !form.ing && nounFollows(view, next)) return true;
      return (before && atEnd(view, next)) || clauseFollows(view, next);
    case 'open':
      if (form.verb.lemma === 'plan') return text === 'to';
      return (
        text === 'to' ||
        (text === 'not' && lower(view, next + 1) === 'to') ||
        (before && atEnd(view, next)) ||
        clauseFollows(view, next) ||
        (form.verb.lemma !== 'intend' && nounFollows(view, next))
      );
    case 'as':
      return wordWithin(view, next, AS_WORDS.get(form.verb.lemma) ?? AS, 16) > 0;
    case 'at':
      return setsAt(view, form, next);
    case 'number':
      if (/^(?:count|tally)$/u.test(form.verb.lemma) && has(view, next, Word.determiner) && figureWithin(view, next, 6))
        return true;
      return hasNumber(view, next, 3) && !has(view, next, Word.time) && lower(view, next) !== 'on';
    case 'for':
      return callsFor(view, form, next);
    case 'object':
      // "a blast that the mayor described as deliberate"
      if (text === 'as' && AS_OBJECT.has(form.verb.lemma)) return !atEnd(view, next + 1);
      return (before && atEnd(view, next)) || takesObject(view, next);
    case 'figure':
      if (form.base && wordWithin(view, next, CHANCES, 8) > 0) return true;
      // "senators see the bill as an opening"
      if ((form.base || form.third) && wordWithin(view, next, AS, 12) > next) return true;
      return (form.third || form.base) && (figureWithin(view, next, form.third ? 9 : 5) || quoteWithin(view, next));
    case 'out':
      if (form.verb.lemma !== 'point') return PARTICLES.get(form.verb.lemma)?.test(text) === true;
      return text === 'out' || (text === 'to' && nounFollows(view, next + 1));
    case 'ofNext':
      if (text.endsWith('ly') && lower(view, next + 1) === 'of') return nounFollows(view, next + 2);
      return text === 'of' && (nounFollows(view, next + 1) || opensQuote(view, next + 1));
    case 'thatNext':
      return text === 'that' || opensQuote(view, next);
    case 'rating': {
      const to = wordWithin(view, next, RATED_TO, 14);
      return to > 0 && (opensQuote(view, to + 1) || RATINGS.test(lower(view, to + 1)));
    }
    case 'that':
      return takesThat(view, form, next);
    case 'comment':
      return withholds(view, next) || (/^(?:refer|direct)$/u.test(form.verb.lemma) && passesOn(view, next));
    case 'colon':
      return view.tokens.length - verb < 16 && view.tokens.at(-1)?.text === ':';
  }
}

/** *believed its own brochures*: a thing to trust, with no verb after it. */
function believesThing(view: SentenceView, from: number): boolean {
  if (!has(view, from, Word.determiner) || lower(view, from) === 'that') return false;
  for (let i = from + 1; i < contentEnd(view) && i - from < 12; i++) {
    if (has(view, i, Word.auxiliary | Word.modal | Word.finite | Word.cue | Word.ambiguousPast)) return false;
    if (/(?:s|ed)$/u.test(lower(view, i)) && i + 1 < contentEnd(view) && view.tokens[i + 1]!.kind === 'word')
      return false;
  }
  return true;
}

/** *called the claim baseless*, *calls it unfair*. */
const JUDGED_AS =
  /^(?:false|wrong|illegal|absurd|nonsense|misleading|premature|dangerous|inadequate|irresponsible|disappointing|encouraging|overblown|exaggerated|outrageous|shameful|ridiculous|un(?:fair|true|lawful|\w+(?:ed|able|al))|\w+less|fabricated|flawed|biased|rigged|vital|crucial|essential|historic)$/u;

/** *called the plan a mistake*: an object and then *a* or *an*. */
function namesAs(view: SentenceView, from: number): boolean {
  if (/^(?:a|an|off|in|up|back)$/u.test(lower(view, from))) return false;
  for (let i = from + 1; i < view.tokens.length && i - from < 7; i++) {
    const word = lower(view, i);
    if (word === 'a' || word === 'an') return true;
    if (i > from + 1 && JUDGED_AS.test(word) && !has(view, i + 1, Word.people | Word.corporate | Word.document))
      return has(view, from, Word.determiner | Word.pronoun) || isProper(view, from);
    if (has(view, i, Word.preposition | Word.subordinator | Word.auxiliary)) return false;
  }
  return false;
}

const WITHHELD = new Set([
  'comment',
  'discuss',
  'say',
  'disclose',
  'identify',
  'name',
  'elaborate',
  'answer',
  'specify',
  'confirm',
  'reveal',
  'respond',
]);

/** *raised the prospect that*; *made the case that*, not *made a pump that*. */
function takesThat(view: SentenceView, form: CueForm, from: number): boolean {
  const that = wordWithin(view, from, THAT_WORDS, form.verb.lemma === 'make' ? 4 : 12);
  if (form.verb.lemma !== 'make') return that > 0;
  return that > 0 && /^(?:case|point|argument|claim|clear|plain)$/u.test(lower(view, that - 1));
}

/** *called for*, *called it a mistake*, *apologised “for the delay”*. */
function callsFor(view: SentenceView, form: CueForm, from: number): boolean {
  const text = lower(view, from);
  if (text === 'for') return true;
  if (form.verb.lemma.startsWith('apolog')) return opensQuote(view, from);
  return form.verb.lemma === 'call' && (text === 'on' || quoteWithin(view, from) || namesAs(view, from));
}

/** *put the loss at €4m*, *guided to 5%*. */
function setsAt(view: SentenceView, form: CueForm, from: number): boolean {
  if (form.verb.lemma === 'put' && comparesFigure(view, from)) return true;
  const at = wordWithin(view, from, form.verb.lemma === 'guide' ? GUIDE_WORDS : AT_WORDS, 22);
  return at > 0 && (hasNumber(view, at, 6) || form.verb.lemma === 'peg');
}

/** *puts it closer to 91*, *put the figure above 12,000*. */
function comparesFigure(view: SentenceView, from: number): boolean {
  for (let i = from + 1; i < view.tokens.length && i - from < 6; i++) {
    const word = lower(view, i);
    if (word === 'closer' || word === 'nearer' || word === 'north' || word === 'above' || word === 'below')
      return hasNumber(view, i, 5);
    if (view.tokens[i]!.kind === 'punctuation') return false;
  }
  return false;
}

/** *referred questions to the ministry*, *directed inquiries to its lawyers*. */
function passesOn(view: SentenceView, from: number): boolean {
  for (let i = from; i < view.tokens.length && i - from < 6; i++)
    if (
      /^(?:questions?|inquir(?:y|ies)|enquir(?:y|ies)|requests?|calls|queries|reporters|comment)$/u.test(lower(view, i))
    )
      return wordWithin(view, i, TO_WORDS, 5) > 0;
  return false;
}
const TO_WORDS = new Set(['to']);

/** *to comment*, *to disclose terms*, *to a request for comment*. */
function withholds(view: SentenceView, from: number): boolean {
  if (lower(view, from) !== 'to') return false;
  if (WITHHELD.has(lower(view, from + 1))) return true;
  for (let i = from + 1; i < view.tokens.length && i - from < 8; i++)
    if (/^(?:requests?|inquir(?:y|ies)|enquir(?:y|ies)|questions?|calls?|emails?)$/u.test(lower(view, i))) return true;
  return false;
}

/** *criticised the plan*, *urged caution*, *praised “courage”*; not *is advising, she said*. */
function takesObject(view: SentenceView, index: number): boolean {
  const token = view.tokens[index];
  if (token === undefined || index >= contentEnd(view)) return false;
  return opensQuote(view, index) || token.text === ':' || clauseFollows(view, index) || !atEnd(view, index);
}

/** A quantity begins within the next words of the clause. */
function figureWithin(view: SentenceView, from: number, reach: number): boolean {
  const first = view.tokens[from];
  const last = view.tokens[Math.min(view.tokens.length, from + reach) - 1];
  if (first === undefined || last === undefined) return false;
  return view.figures.some(
    (figure) => figure.kind !== 'date' && figure.start >= first.start && figure.start <= last.start,
  );
}

function nounFollows(view: SentenceView, index: number): boolean {
  const token = view.tokens[index];
  return (
    token !== undefined &&
    (token.kind === 'word' || token.kind === 'number' || token.kind === 'symbol') &&
    !has(view, index, Word.preposition | Word.conjunction)
  );
}

/** True when a quotation begins within the next words. */
export function quoteWithin(view: SentenceView, from: number): boolean {
  for (const quote of view.quotes) if (quote.start >= from && quote.start - from < 14) return true;
  return false;
}

const LONGEST_ADDRESSEE = 8;

/** Index where the content begins after the verb: *told the market that …*, *told Reuters the mine …*: who is told is no part of what is said. */
export function afterAddressee(view: SentenceView, verb: number): number {
  if (!/^t(?:old|ells?|elling)$/u.test(lower(view, verb))) return verb + 1;
  for (let i = verb + 1; i < view.tokens.length && i - verb < LONGEST_ADDRESSEE; i++) {
    if (lower(view, i) === 'that') return i + 1;
    if (view.tokens[i]!.kind === 'punctuation' || has(view, i, Word.auxiliary | Word.modal | Word.finite)) break;
  }
  const next = verb + 1;
  const addressed =
    /^(?:us|me|him|her|them)$/u.test(lower(view, next)) || isProper(view, next) || has(view, next, Word.people);
  return addressed && next + 1 < contentEnd(view) && !atEnd(view, next + 1) ? next + 1 : next;
}
