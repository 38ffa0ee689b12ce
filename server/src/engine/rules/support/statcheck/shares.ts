import type { Span } from '../../../base/span';
import type { StatSentence } from './conflict';
import { between } from './conflict';
import type { Interval } from './interval';
import { quotient, times } from './interval';
import type { Operand } from './operand';
import { sameMeasure } from './operand';
import { partsIn } from './parts';

/** A percentage that the sentence gives along with the part and the whole it is the share of. */
export interface Share {
  readonly percent: Operand;
  /** the part and the whole, or the ratio that names both */
  readonly of: readonly Operand[];
  /** the share that they make, in per cent */
  readonly made: Interval;
  /** the same from the numbers as they are written */
  readonly exact: number;
}

const OR = String.raw`(?:or|about|equal to|equivalent to|which is|that is|i\.e\.|representing|namely|a share of)`;
/** between the whole (or the part) and the percentage that restates it */
const RESTATES = new RegExp(
  String.raw`^(?: [\p{L}'’-]+){0,4}(?:, ${OR}(?: just| only)? |,? \(|(?: ?[–—]| -) ?(?:or )?)$`,
  'u',
);
/** the percentage is said of nothing else */
const CLOSES = /^(?:$|[).,;—]| of (?:the total|them|all|those)\b| [–—])/u;
const OF_WHOLE = /^[),]? ?of (?:all )?(?:(?:the|its|their|his|her|our|those|these) )?(?:total of )?$/u;

/** *60 of 100 employees, or 60%*; *125 (79%) of the 158*; *359 patents, of which 267 (74%)*; *60% of 100 employees, or 60*. */
export function sharesIn(sentence: StatSentence): Share[] {
  const { text, operands } = sentence;
  if (!operands.some(isPercent)) return [];
  const shares: Share[] = [];
  for (const { part, whole } of partsIn(sentence)) {
    const later = part.start > whole.start ? part : whole;
    const percent = percentBehind(text, operands, later);
    if (percent !== undefined) shares.push(share(percent, part, whole));
  }
  operands.forEach((operand, i) => {
    const next = operands[i + 1];
    if (operand.kind === 'ratio') shares.push(...ratioShare(text, operands, operand));
    if (next === undefined) return;
    const last = operands[i + 2];
    if (last !== undefined) shares.push(...aroundWhole(text, operand, next, last));
  });
  return shares;
}

const isPercent = (operand: Operand | undefined): operand is Operand =>
  operand?.kind === 'percent' && operand.unit === '%';

function percentBehind(text: string, operands: readonly Operand[], after: Operand): Operand | undefined {
  const percent = operands[operands.indexOf(after) + 1];
  return isPercent(percent) && restates(text, after, percent) ? percent : undefined;
}

function restates(text: string, after: Operand, percent: Operand): boolean {
  const gap = between(text, { start: after.start, end: after.nounEnd }, percent);
  return RESTATES.test(gap) && CLOSES.test(text.slice(percent.end, percent.end + 16).toLowerCase());
}

/** `PART (P) of the WHOLE`, `P of the WHOLE, or PART` */
function aroundWhole(text: string, first: Operand, second: Operand, third: Operand): Share[] {
  if (isPercent(second) && sameMeasure(first, third) && OF_WHOLE.test(between(text, second, third))) {
    const gap = between(text, { start: first.start, end: first.nounEnd }, second);
    return RESTATES.test(gap) && isCount(text, third) ? [share(second, first, third)] : [];
  }
  if (isPercent(first) && sameMeasure(second, third) && OF_WHOLE.test(between(text, first, second))) {
    return isCount(text, second) && restates(text, second, third) ? [share(first, third, second)] : [];
  }
  return [];
}

/** Things that are counted, or money; not *the two countries’ exports*. */
function isCount(text: string, whole: Operand): boolean {
  if (whole.kind === 'money') return true;
  return whole.kind === 'count' && !/^['’-]/u.test(text.slice(whole.nounEnd)) && text[whole.end] !== '-';
}

function share(percent: Operand, part: Operand, whole: Operand): Share {
  const made = times(quotient(part.range, whole.range), 100);
  return { percent, of: [part, whole], made, exact: (part.value / whole.value) * 100 };
}

/** *60 out of 100 voters (60%)* */
function ratioShare(text: string, operands: readonly Operand[], ratio: Operand): Share[] {
  const numbers = /^(\d+)\D+ (\d+)$/u.exec(ratio.text);
  const percent = percentBehind(text, operands, ratio);
  if (numbers === null || percent === undefined || Number(numbers[2]) === 0) return [];
  const exact = (Number(numbers[1]) / Number(numbers[2])) * 100;
  return [{ percent, of: [ratio], made: { low: exact, high: exact }, exact }];
}

/** Where the operands of the share begin and end. */
export function spanOf(operands: readonly Operand[]): Span {
  return {
    start: Math.min(...operands.map(({ from }) => from)),
    end: Math.max(...operands.map(({ nounEnd }) => nounEnd)),
  };
}
