import { Word } from '../../lexicon/attributionWords';
import type { AttributionCandidate } from '../model';
import { contentAfter } from './content';
import { subjectBefore, verbGroup, type VerbGroup } from './nounPhrases';
import { contentEnd, has, isApostrophe, lower, quoteAt, spanOf, type SentenceView } from './sentenceView';
import { attributes, speakerOf } from './sources';

const REQUESTS =
  /^(?:requests?|questions?|inquir(?:y|ies)|enquir(?:y|ies)|calls?|messages?|e-?mails?|letters?|texts?|quer(?:y|ies)|comment)$/u;
const NEGATED_MODALS = /^(?:wouldn|couldn|won|didn|doesn|hasn|haven|hadn|don|wasn|weren|cannot|not|never)$/u;
/** Verbs that a refusal leaves undone after *would not*: *would not say who paid*. */
const KEPT_BACK = new Set([
  'say',
  'discuss',
  'disclose',
  'elaborate',
  'specify',
  'identify',
  'confirm',
  'name',
  'reveal',
  'mention',
  'explain',
  'detail',
]);

/** The auxiliaries before the verb, with those that an apostrophe shortens: *wouldn't*, *couldn’t be*. */
function groupOf(view: SentenceView, verb: number): VerbGroup & { readonly wills: boolean } {
  let group = verbGroup(view, verb);
  let wills = group.modal;
  // the scan stops at the apostrophe of a negation: go on from the word that it shortens
  if (isApostrophe(view, group.before) && NEGATED_MODALS.test(lower(view, group.before - 1))) {
    const short = group.before - 1;
    wills ||= has(view, short, Word.modal);
    const rest = verbGroup(view, short);
    group = { ...group, before: rest.before, negated: true, supported: group.supported || !wills };
  }
  return { ...group, wills };
}

const WISHING = /^(?:want|wish|care|choose)$/u;

function wantsWithin(view: SentenceView, from: number, reach: number): boolean {
  for (let i = from; i < view.tokens.length && i - from < reach; i++) if (REQUESTS.test(lower(view, i))) return true;
  return false;
}

/** *did not return calls*, *did not answer the paper's questions*; not *answer the call for peace*. */
function leavesRequest(view: SentenceView, from: number): boolean {
  for (let i = from; i < view.tokens.length && i - from < 6; i++) {
    if (has(view, i, Word.preposition)) return false;
    if (REQUESTS.test(lower(view, i))) return lower(view, i + 1) !== 'for' || lower(view, i + 2) === 'comment';
  }
  return false;
}

function closes(view: SentenceView, index: number): boolean {
  return index >= contentEnd(view) || has(view, index, Word.time) || /^[,;)]$/u.test(lower(view, index));
}

/** Whether what stands after the negated verb makes it a refusal to speak. */
function refuses(view: SentenceView, verb: number, group: VerbGroup & { readonly wills: boolean }): boolean {
  const next = verb + 1;
  const asked = group.supported || group.wills || group.perfect;
  switch (lower(view, verb)) {
    case 'comment':
    case 'commented':
      return asked && (closes(view, next) || has(view, next, Word.preposition | Word.adverb | Word.subordinator));
    case 'respond':
    case 'responded':
    case 'reply':
    case 'replied':
      return asked && (closes(view, next) || wantsWithin(view, next, 8) || has(view, next, Word.subordinator));
    case 'return':
    case 'returned':
    case 'answer':
    case 'answered':
      return asked && leavesRequest(view, next);
    case 'reached':
      return group.passive && (closes(view, next) || lower(view, next) === 'for' || lower(view, next) === 'on');
    case 'drawn':
      return group.passive && (closes(view, next) || lower(view, next) === 'on');
    case 'available':
      return group.passive && lower(view, next) === 'for' && REQUESTS.test(lower(view, next + 1));
    default:
      return (group.wills || group.supported) && KEPT_BACK.has(lower(view, verb));
  }
}

const GIVING = /^(?:giv(?:es?|en)|gave|provid(?:es?|ed)|offer(?:s|ed)?|disclosed?|releas(?:es|ed)|ma(?:kes?|de))$/u;
const DETAILS =
  /^(?:figures?|numbers?|details?|reasons?|explanation|breakdown|indication|timetable|timeline|timeframe|information|mention|comment|forecast|guidance|estimate|date|price|specifics|names?|source|evidence|proof)$/u;

/** *The announcement gives no figure*, *gave no reason*: who is silent is the source of the fact that they are. */
export function silenceAttribution(view: SentenceView, no: number): AttributionCandidate | undefined {
  if (!GIVING.test(lower(view, no - 1)) || quoteAt(view, no) !== undefined) return undefined;
  if (!DETAILS.test(lower(view, no + 1)) && !DETAILS.test(lower(view, no + 2))) return undefined;
  const group = verbGroup(view, no - 1);
  const phrase = group.infinitive || group.before < 0 ? undefined : subjectBefore(view, group.before);
  const speaker = phrase === undefined ? undefined : speakerOf(view, phrase, 'any', false);
  const content = contentAfter(view, no);
  return speaker === undefined || content === undefined
    ? undefined
    : attributes(speaker, spanOf(view, no - 1, no), content);
}

/**
 * *would not comment*, *did not return calls*, *could not be reached*, *was not available for comment*: who was asked is the source
 * of the fact that there was no answer.
 */
export function refusalAttribution(view: SentenceView, verb: number): AttributionCandidate | undefined {
  if (quoteAt(view, verb) !== undefined) return undefined;
  let group = groupOf(view, verb);
  // "did not want to comment"
  if (group.infinitive && WISHING.test(lower(view, group.before - 1))) group = groupOf(view, group.before - 1);
  if (!group.negated || group.infinitive || group.before < 0 || !refuses(view, verb, group)) return undefined;
  const phrase = subjectBefore(view, group.before);
  const speaker = phrase === undefined ? undefined : speakerOf(view, phrase, 'agent', true);
  if (speaker === undefined) return undefined;
  const cue = spanOf(view, verb, verb + 1);
  return attributes(speaker, cue, contentAfter(view, verb + 1) ?? cue);
}
