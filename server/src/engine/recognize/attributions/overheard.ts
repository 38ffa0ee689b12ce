import type { AttributionCandidate } from '../model';
import { clauseFollows } from './complements';
import { contentAfter, contentBefore } from './content';
import { contentEnd, isApostrophe, lower, quoteAt, spanOf, type SentenceView } from './sentenceView';

/** First token of *I'm told*, *we have been told*, *we hear*, *I understand* whose verb stands at `verb`; -1 for anything else. */
function opening(view: SentenceView, verb: number): number {
  const word = lower(view, verb);
  let at = verb - 1;
  if (word === 'told') {
    if (lower(view, at) === 'been') at--;
    if (!/^(?:m|am|re|are|ve|have|been)$/u.test(lower(view, at))) return -1;
    at--;
    if (isApostrophe(view, at)) at--;
  } else if (word !== 'hear' && word !== 'understand') return -1;
  return /^(?:i|we)$/u.test(lower(view, at)) ? at : -1;
}

/** *Two of its customers, I'm told, have …*, *We hear that …*: the writer passes on what nobody is named for. */
export function overheard(view: SentenceView, verb: number): AttributionCandidate | undefined {
  if (quoteAt(view, verb) !== undefined) return undefined;
  const from = opening(view, verb);
  if (from < 0) return undefined;
  const next = lower(view, verb + 1);
  const inserted = from > 0 && view.tokens[from - 1]!.text === ',' && (next === ',' || verb + 1 >= contentEnd(view));
  if (!inserted && from > 0 && lower(view, from - 1) !== ',') return undefined;
  if (!inserted && (!clauseFollows(view, verb + 1) || /^(?:why|how|what)$/u.test(next))) return undefined;
  const after = contentAfter(view, verb + 1);
  const content = after ?? contentBefore(view, from);
  if (content === undefined) return undefined;
  const cue = spanOf(view, from, verb + 1);
  return { source: { start: cue.start, end: cue.start }, cue, content, form: 'none', class: 'hearsay' };
}
