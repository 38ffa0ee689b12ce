import type { StatSentence } from './conflict';
import { between } from './conflict';
import { canBePartOf, isKindOf, shareWord } from './nouns';
import type { Operand } from './operand';
import { sameMeasure } from './operand';

/** One number that the sentence calls a part of another. */
export interface PartOf {
  readonly part: Operand;
  readonly whole: Operand;
}

const LEAD = String.raw`(?:(?:an?|the|its|their|his|her|our|just|some|what|another|record|[a-z]+ly) )*`;
const INCLUDING = new RegExp(String.raw`(?:^|[\s(,–—-])(?:including|among them|amongst them)[ :]${LEAD}$`, 'u');
const OF_WHICH = new RegExp(String.raw`(?:^|[\s(,–—-])of (?:which|whom|them|these|those),? ${LEAD}$`, 'u');
/** money and measures may have the payer between */
const OF_WHICH_FAR = /(?:^|[\s(,–—-])of which,? [\p{L}\s'’-]{1,50}$/u;
const NOT_FAR = /\b(?:worth|valued|largest|biggest|smallest|each|every|latter|former|first|last|costs?|another|per)\b/u;
const OF_THEM_BEHIND = /^,? of (?:which|whom|them)\b/u;
const NEW_ITEM = /[,;(–—] ?(?:and |but |with |at least )?$/u;
const OPEN = /\($/u;
const DIRECT_OF = /^ (?:out )?of (?:all )?(?:(?:the|its|their|his|her|our|those|these) )?$/u;
const DEFINITE_OF = /^ (?:out )?of (?:all )?(?:the|its|their|his|her|our|those|these) $/u;
const OPENING_OF = /(?:^|[.;:,–—(] ?)of (?:all )?(?:(?:the|its|their|his|her|our|those|these) )?$/iu;
const CLAUSE_START = new RegExp(String.raw`^[^.;:()]{0,40}, ${LEAD}$`, 'u');
/** what a number without a noun of its own may be followed by when it takes the noun of the whole */
const ENDS_PHRASE =
  /^(?:$|[.,;:)–—]| \(| (?:for|in|at|on|from|with|by|were|was|are|is|have|had|has|of (?:them|which|whom)|who|that|which|went|go|goes|came|come|will|would|and|or)\b)/u;

/** The pairs of a sentence that it calls part and whole: *359 patents, including 267 invention patents*; *60 of 100 employees*. */
export function partsIn({ text, operands }: StatSentence): PartOf[] {
  const pairs: PartOf[] = [];
  for (let i = 0; i < operands.length; i++) {
    const part = operands[i]!;
    if (part.kind !== 'count' && part.kind !== 'money' && part.kind !== 'measure') continue;
    const whole = wholeBefore(text, operands, i) ?? wholeBehind(text, operands, i);
    if (whole !== undefined) pairs.push({ part, whole });
  }
  return pairs;
}

/** `…, including PART`, `…, of which PART`, `…, PART of them`, `… (PART kind)`, `Of the …, PART` */
function wholeBefore(text: string, operands: readonly Operand[], at: number): Operand | undefined {
  const part = operands[at]!;
  if (at === 0) return undefined;
  const lead = text.slice(Math.max(0, part.from - 80), part.from).toLowerCase();
  const behind = text.slice(part.nounEnd, part.nounEnd + 12).toLowerCase();
  const ownNoun = part.of !== undefined && part.nounEnd > part.end;
  const including = INCLUDING.test(lead);
  const payer = part.kind === 'count' ? undefined : OF_WHICH_FAR.exec(lead)?.[0];
  const far = payer !== undefined && !NOT_FAR.test(payer);
  const named = including || OF_WHICH.test(lead) || far || (NEW_ITEM.test(lead) && OF_THEM_BEHIND.test(behind));
  const kindOnly = !named && OPEN.test(lead) && ownNoun && text[part.nounEnd] === ')';
  if (!named && !kindOnly) return wholeOpening(text, operands, at);
  const found: Operand[] = [];
  for (const whole of operands.slice(0, at)) {
    const fits = kindOnly ? isKind(part, whole) : fitsInto(text, part, whole, including);
    if (fits) found.push(whole);
  }
  return largestIfNearest(found);
}

/** Where a number further off is the larger, nobody can tell which of the two is the whole. */
function largestIfNearest(found: readonly Operand[]): Operand | undefined {
  const nearest = found.at(-1);
  return found.every((other) => other.range.high <= (nearest?.range.high ?? 0)) ? nearest : undefined;
}

function isKind(part: Operand, whole: Operand): boolean {
  return part.kind === 'count' && sameMeasure(part, whole) && whole.of !== undefined && isKindOf(part.of!, whole.of);
}

function fitsInto(text: string, part: Operand, whole: Operand, including: boolean): boolean {
  if (!sameMeasure(part, whole) || part.rate !== whole.rate) return false;
  if (part.kind !== 'count') return part.kind === 'money' || !isTime(part);
  if (part.of === undefined) return ENDS_PHRASE.test(text.slice(part.end, part.end + 12).toLowerCase());
  if (whole.of === undefined) return false;
  return canBePartOf(part.of, whole.of) || (including && shareWord(part.of, whole.of));
}

const TIMES = new Set('s min hour day week fortnight month year decade century'.split(' '));

/** Spans of time lie beside each other more often than in each other. */
function isTime({ unit }: Operand): boolean {
  return unit !== undefined && TIMES.has(unit);
}

/** `Of the WHOLE …, PART` */
function wholeOpening(text: string, operands: readonly Operand[], at: number): Operand | undefined {
  const part = operands[at]!;
  const whole = operands[at - 1];
  if (whole === undefined || !OPENING_OF.test(text.slice(Math.max(0, whole.from - 24), whole.from))) return undefined;
  if (!CLAUSE_START.test(between(text, { start: whole.start, end: whole.nounEnd }, part))) return undefined;
  return isCountedWhole(text, whole) && fitsInto(text, part, whole, false) ? whole : undefined;
}

/** `PART of the WHOLE`, `PART of WHOLE` */
function wholeBehind(text: string, operands: readonly Operand[], at: number): Operand | undefined {
  const part = operands[at]!;
  const whole = operands[at + 1];
  if (whole === undefined || !sameMeasure(part, whole) || part.kind === 'measure') return undefined;
  const ownNoun = part.of !== undefined && part.nounEnd > part.end && part.nounEnd <= whole.from;
  const gap = between(text, { start: part.start, end: ownNoun ? part.nounEnd : part.end }, whole);
  if (!(ownNoun ? DEFINITE_OF : DIRECT_OF).test(gap)) return undefined;
  if (ownNoun && whole.of !== undefined && !canBePartOf(part.of!, whole.of)) return undefined;
  if (part.kind === 'money') return DEFINITE_OF.test(gap) ? whole : undefined;
  return isCountedWhole(text, whole) && whole.value > 1 ? whole : undefined;
}

/** Not *the two countries’ citizens*, not *the 27-nation bloc*. */
function isCountedWhole(text: string, whole: Operand): boolean {
  return whole.of !== undefined && !/^['’-]/u.test(text.slice(whole.nounEnd)) && text[whole.end] !== '-';
}
