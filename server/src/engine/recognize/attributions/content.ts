import type { Span } from '../../base/span';
import { Word } from '../../lexicon/attributionWords';
import { words } from '../../lexicon/verbForms';
import type { Phrase } from './nounPhrases';
import { contentEnd, has, isDash, isProper, lower, quoteAt, spanOf, type SentenceView } from './sentenceView';

const COMPLEMENTIZERS = new Set(['that', ':', ',']);
/** Participles that open the writer's own tail: *…, signaling that*. */
const TAILS = new Set(
  words(`signaling signalling underscoring highlighting reflecting marking suggesting indicating illustrating reinforcing
  positioning making raising explicitly implying showing demonstrating cementing confirming adding fuelling fueling prompting
  leaving putting giving ending bringing sending while underlining pointing paving`),
);

function tailAt(view: SentenceView, index: number, end: number): boolean {
  const token = view.tokens[index]!;
  if (token.kind !== 'punctuation') return false;
  if (token.text !== ',') return isDash(view, index) && index + 2 < end;
  const next = lower(view, index + 1);
  return TAILS.has(next) || (next.endsWith('ly') && lower(view, index + 2).endsWith('ing'));
}

/** Content that follows the cue: from the token `from`, without *that*, up to the writer's own tail. */
export function contentAfter(view: SentenceView, from: number): Span | undefined {
  const end = contentEnd(view);
  let start = from;
  while (start < end && COMPLEMENTIZERS.has(lower(view, start))) start++;
  if (start >= end) return undefined;
  let stop = end;
  for (let i = start + 1; i < end; i++) {
    if (view.tokens[i]!.kind === 'word' || quoteAt(view, i) !== undefined) continue;
    if (view.tokens[i]!.text === ';' || tailAt(view, i, end)) {
      stop = i;
      break;
    }
  }
  return spanOf(view, start, stop);
}

/** Content that stands before the source: from the start of the sentence or clause to the comma. */
export function contentBefore(view: SentenceView, to: number): Span | undefined {
  let stop = to;
  while (stop > 0 && (view.tokens[stop - 1]!.text === ',' || isDash(view, stop - 1))) stop--;
  if (stop <= 0) return undefined;
  let start = 0;
  for (let i = stop - 1; i > 0; i--) {
    if (view.tokens[i]!.text === ';' && quoteAt(view, i) === undefined) {
      start = i + 1;
      break;
    }
  }
  const first = view.tokens[start]!;
  if (
    stop - start > 1 &&
    has(view, start, Word.conjunction) &&
    !has(view, start, Word.subordinator) &&
    first.kind === 'word'
  )
    start++;
  start = afterOpener(view, start, stop);
  return start < stop ? spanOf(view, start, stop) : undefined;
}

const ORDERING = new Set(
  words(
    `first second third fourth finally lastly meanwhile separately moreover furthermore additionally however still overall`,
  ),
);
const LONGEST_OPENER = 9;

/** Passes over *First,*, *In a rare move,* and *X is not alone:* before what is said. */
function afterOpener(view: SentenceView, start: number, stop: number): number {
  const first = lower(view, start);
  if (ORDERING.has(first) && lower(view, start + 1) === ',' && stop - start > 4) return start + 2;
  const framing = first === 'in' && /^(?:a|an|what)$/u.test(lower(view, start + 1));
  for (let i = start + 1; i < stop && i - start < LONGEST_OPENER; i++) {
    if (quoteAt(view, i) !== undefined || view.tokens[i]!.kind === 'number') return start;
    const text = view.tokens[i]!.text;
    if (framing && text === ',' && FRAMES.has(lower(view, i - 1)) && stop - i > 4) return i + 1;
    if (text === ':' && i - start > 2 && stop - i > 4) return i + 1;
  }
  return start;
}

const FRAMES = new Set(
  words(`move step development sign twist setback blow boost departure reversal turn breakthrough shift first`),
);

/** True when something like a statement stands before the phrase, set off by a comma, dash or quotation mark. */
export function statementBefore(view: SentenceView, phrase: Phrase): boolean {
  let last = phrase.from - 1;
  // two apostrophes set as a quotation mark
  while (last > 1 && view.tokens[last]!.text === "'" && view.tokens[last - 1]!.text === "'") last -= 2;
  const mark = view.tokens[last];
  if (mark === undefined || phrase.from < 3) return false;
  if (quoteAt(view, phrase.from - 1)?.end === phrase.from) return true;
  if (mark.text !== ',' && !isDash(view, last)) return false;
  if (quoteAt(view, phrase.from - 2) !== undefined) return true;
  // an adverbial ("In 2025 alone, it said") is no statement: ask for a verb
  for (let i = last - 1; i >= 0; i--) {
    const verbal =
      has(view, i, Word.finite | Word.auxiliary | Word.modal) ||
      (has(view, i, Word.cue) && i > 0) ||
      /(?:ed|es)$/u.test(lower(view, i));
    if (verbal && !isProper(view, i)) return true;
  }
  return phrase.from > 8;
}
