import type { SentenceFacts } from '../../recognize/model';
import type { Sentence } from '../../text/model';
import type { Attribution } from '../model';

/** What a paragraph or list carries from sentence to sentence. */
export interface Carry {
  group: number;
  /** attribution that still speaks, or -1 */
  attribution: number;
  /** it is anonymous or hearsay */
  weak: boolean;
  /** it denies, declines or judges: it tells no facts that could go on */
  denies: boolean;
  /** a quotation was opened and not closed */
  openQuote: boolean;
  /** the sentence before was sourced by it */
  adjacent: boolean;
  /** the sentence before was for the most part its words */
  quoting: boolean;
}

const BACK_REFERENCE =
  /^(?:it|they|he|she|its|their|his|her|the (?:company|firm|group|agency|ministry|bank|institute|maker|report|study|survey|statement|filing|document|paper|authors?|researchers|team|same \w+|operator|miner|regulator|association|union|court|poll|index|data|figures))\b/iu;
const SHARES =
  /^(?:its|their|the (?:company|firm|group|bank)['’]s) (?:shares|stock|share price|bonds|market (?:value|cap))/iu;
const SERIES =
  /^(?:of (?:these|those|them|that)|that (?:compares|compared|was|is)|this (?:compares|was)|by contrast|among them|both|the (?:total|rest|figure|remainder|number))\b/iu;

/** True when the sentence plainly goes on with what the speaker said: *It also …*, *They …*, *The company …*, the same data. */
export function carriesOn(
  sentence: Sentence,
  facts: SentenceFacts,
  carry: Carry,
  attribution: Attribution | undefined,
  sourceForm: string,
): boolean {
  if (!carry.adjacent || attribution === undefined || carry.weak) return false;
  if (facts.assertion.kind !== 'fact') return false;
  if (facts.assertion.continues) return true;
  if (carry.denies) return false;
  const opening = sentence.text.slice(0, 60);
  // what the market makes of it is nobody's statement
  if (SHARES.test(opening)) return false;
  if (BACK_REFERENCE.test(opening) || SERIES.test(opening) || CONSEQUENCE.test(opening)) return true;
  if (POLL.test(attribution.source.text) && RESPONDENTS.test(opening)) return true;
  return (
    sourceForm === 'document' &&
    !PRESENT.test(sentence.text.slice(0, 400)) &&
    facts.figures.some((figure) => figure.kind !== 'date') &&
    facts.names.length === 0
  );
}

const CONSEQUENCE =
  /^(?:as a result|in turn|instead|therefore|for that reason|since then),? (?:it|they|he|she|its|their|his|her)\b/iu;
const POLL = /\b(?:polls?|survey|census|study|barometer|questionnaire)\b/iu;
/** *Sixty-two percent of Republicans agreed*, *Half of those asked …*: the same poll goes on. */
const RESPONDENTS =
  /^(?:(?:about|some|only|just|nearly|almost|around|another|roughly|but|and) )*(?:(?:\d[\d.,]*|\p{L}+(?:-\p{L}+)?) ?(?:%|percent\b|per cent\b)|half|a (?:third|quarter|fifth|majority)|two[- ]thirds|(?:one|two|three|four|six|seven|eight|nine) (?:in|out of) \w+|among|most)\b/iu;

const PRESENT = /\b(?:is|are|can|will|may|might|should|would|hopes?|expects?)\b/u;

const OPEN = /[“„«]/gu;
const CLOSE = /[”»]/gu;
const QUOTE = /["“„«”»]/u;

/** True when the sentence leaves a quotation open. Straight marks count by parity. */
export function leavesQuoteOpen(text: string, openBefore: boolean): boolean {
  if (!QUOTE.test(text)) return openBefore;
  const part = text.length > 5000 ? text.slice(0, 5000) : text;
  const opens = part.match(OPEN)?.length ?? 0;
  const closes = part.match(CLOSE)?.length ?? 0;
  const straight = part.split('"').length - 1;
  const before = openBefore ? 1 : 0;
  if (opens + closes > 0) return opens + before > closes;
  return (straight + before) % 2 === 1;
}

/** True when the text opens with a quotation mark. */
export function opensQuotation(text: string): boolean {
  return /^["“„«]/u.test(text);
}

/** True when the sentence begins with a quotation, or ends with one that takes most of it. */
export function mostlyQuoted(text: string): boolean {
  if (opensQuotation(text)) return true;
  if (!/["”»]/u.test(text.slice(-2))) return false;
  const open = text.slice(0, -2).search(/["“„«]/u);
  return open < 0 || open * 2 < text.length;
}

const LONGEST_QUOTATION = 4000;

/** True when the text is quotation from its first to its last letter, in one piece or several; it may be left open at the end. */
export function quotesThroughout(text: string): boolean {
  const whole = text.trim();
  if (whole.length > LONGEST_QUOTATION || !opensQuotation(whole)) return false;
  let open = false;
  for (const character of whole) {
    if (character === '"') open = !open;
    else if (character === '“' || character === '„' || character === '«') open = true;
    else if (character === '”' || character === '»') open = false;
    else if (!open && /\p{L}/u.test(character)) return false;
  }
  return true;
}
