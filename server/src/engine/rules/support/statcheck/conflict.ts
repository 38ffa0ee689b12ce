import type { Span } from '../../../base/span';
import { shift } from '../../../base/span';
import type { Figure } from '../../../recognize/model';
import type { Article, ArticleSentence } from '../../../resolve/model';
import type { Edit, Fix, Related, Report, RuleContext } from '../../model';
import { queryFix } from '../claims';
import { collapse, shorten } from '../words';
import type { Operand } from './operand';
import { operandOf } from './operand';
import { remembered } from './remembered';

/** One sentence as the sums see it. Offsets are relative to it. */
export interface StatSentence {
  /** legible */
  readonly text: string;
  readonly figures: readonly Figure[];
  /** the figures with a value, in order; dates, ordinals and ranges are left out */
  readonly operands: readonly Operand[];
}

/** Two or more numbers of one sentence that cannot all be right. Offsets are relative to the sentence. */
export interface Conflict extends Span {
  readonly message: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  /** what is asked of the writer, with the brackets; it goes behind the span */
  readonly query: string;
}

/** How a rule looks at one sentence. */
export type FindConflicts = (sentence: StatSentence) => readonly Conflict[];

const NONE: readonly Conflict[] = [];

/**
 * A `check` that asks `find` about each sentence with at least `fewest` figures, once for the same words.
 */
export function perSentence(find: FindConflicts, fewest = 2): (article: Article, context: RuleContext) => Report[] {
  const conflictsOf = remembered((sentence) => {
    const found = isRead(sentence) ? find(statSentence(sentence)) : NONE;
    return found.length === 0 ? NONE : found;
  });
  return (article, { only = article.sentences }) => {
    const reports: Report[] = [];
    for (const sentence of only) {
      if (sentence.facts.figures.length < fewest) continue;
      for (const conflict of conflictsOf(sentence)) reports.push(reportOf(article, sentence, conflict));
    }
    return reports;
  };
}

/** The page's furniture is not copy, and nobody adds up a sentence of this length. */
export function isRead({ role, text }: ArticleSentence): boolean {
  return role !== 'furniture' && role !== 'byline' && text.length <= 2000;
}

/** The sentence with its operands. */
export function statSentence({ text, facts: { figures } }: ArticleSentence): StatSentence {
  const operands = figures.flatMap((figure) => {
    const operand = operandOf(text, figure);
    return operand === undefined ? [] : [operand];
  });
  return { text, figures, operands };
}

/** The conflict at its place in the article. */
export function reportOf(article: Article, sentence: ArticleSentence, conflict: Conflict): Report {
  const { start } = sentence;
  return {
    start: start + conflict.start,
    end: start + conflict.end,
    message: conflict.message,
    related: conflict.related.map((one) => shift(one, start)),
    fixes: () => [
      ...conflict.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => shift(edit, start)) })),
      ...queryFix(article, { start: start + conflict.start, end: start + conflict.end }, conflict.query),
    ],
    sentence: sentence.index,
  };
}

/** The number with its bound and its counted noun: *more than 425 invention patents*. */
export function phrase(text: string, operand: Operand): string {
  return shorten(collapse(text.slice(operand.from, operand.nounEnd)));
}

/** A place in the sentence that the message rests on. */
export function related(text: string, operand: Operand, what: string): Related {
  return { start: operand.from, end: operand.nounEnd, message: `${what}: ${phrase(text, operand)}` };
}

/** An edit that puts `newText` in the place of the number. */
export function replacing({ start, end }: Span, newText: string): Edit {
  return { start, end, newText };
}

/** The two numbers change places; the one that comes to open the sentence takes the capital. */
export function swapping(a: Operand, b: Operand): Edit[] {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const capital = /^\p{Lu}\p{Ll}/u.test(first.text) && first.start === 0;
  const up = capital ? second.text.charAt(0).toUpperCase() + second.text.slice(1) : second.text;
  const down = capital ? first.text.charAt(0).toLowerCase() + first.text.slice(1) : first.text;
  return [replacing(first, up), replacing(second, down)];
}

/** The words between two operands, in small letters, the bound of the second left out. */
export function between(text: string, first: Span, second: Operand): string {
  return second.from <= first.end ? '' : evened(text.slice(first.end, second.from));
}

/** In small letters, runs of white space (mark-up leaves them) as one space. */
export function evened(words: string): string {
  return words.toLowerCase().replace(/\s+/gu, ' ');
}
