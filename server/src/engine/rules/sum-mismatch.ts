import { allows, flags } from './examples/sum-mismatch';
import type { Fix, Rule } from './model';
import { oneSentence } from './support/keeping';
import type { Conflict, StatSentence } from './support/statcheck/conflict';
import { perSentence, phrase, related, replacing } from './support/statcheck/conflict';
import { total } from './support/statcheck/interval';
import type { Operand } from './support/statcheck/operand';
import type { Sum } from './support/statcheck/sums';
import { finer } from './support/statcheck/change';
import { sumsIn } from './support/statcheck/sums';
import { rewritten } from './support/statcheck/written';

/** As many parts as a message can name. */
const MOST_NAMED = 3;

export const sumMismatch: Rule = {
  id: 'sum-mismatch',
  summary: 'Parts that do not add up to the total the sentence gives.',
  rationale:
    'A list behind a total (*$10 million: $4 million for roads …*), a total behind a list (*… and $6 million, for a total of $12 million*) ' +
    'and *the remaining 20 %* say that the parts make the whole. They are added up only where all are in one unit and cannot overlap; each ' +
    'may be off by its own rounding. A list in parentheses, and counted things, may be incomplete: those are reported only where they ' +
    'exceed the total.',
  levels: { relaxed: 'information', standard: 'warning', strict: 'warning' },
  quiet: true,
  flags,
  allows,
  check: perSentence(mismatches, 3),
  keeping: oneSentence,
};

function mismatches(sentence: StatSentence): Conflict[] {
  if (sentence.operands.length < 3) return [];
  return sumsIn(sentence).flatMap((sum) => judged(sentence.text, sum));
}

function judged(text: string, { parts, whole, complete }: Sum): Conflict[] {
  const all = [...parts, whole];
  const sum = total(parts.map((part) => finest(part, all).range));
  const { range } = finest(whole, all);
  const over = sum.low > range.high * (1 + 1e-9);
  const under = complete && sum.high < range.low * (1 - 1e-9);
  if (!over && !under) return [];
  const exact = Number(parts.reduce((result, { value }) => result + value, 0).toPrecision(12));
  const implied = whole.text === '100%' && parts.some(({ start }) => start === whole.start);
  const made = implied ? `${String(exact)}%` : rewritten(whole.text, whole.value, exact, 2);
  if (made === undefined) return [];
  return [
    {
      start: whole.from,
      end: whole.nounEnd,
      message: `${named(text, parts)} ${parts.length === 1 ? 'makes' : 'make'} ${made}, not ${whole.text}.`,
      related: [
        ...parts.map((part) => related(text, part, 'part')),
        ...(implied ? [] : [related(text, whole, 'total')]),
      ],
      fixes: implied ? rest(parts) : use(whole, made),
      query: `[parts make ${made}?]`,
    },
  ];
}

/** The number with the rounding of one that is written like it with decimals, where there is one. */
function finest(number: Operand, all: readonly Operand[]): Operand {
  return all.reduce(finer, number);
}

/** *70 men and 60 women*; of more than three the numbers alone. */
function named(text: string, parts: readonly Operand[]): string {
  const shown = parts.map((part) => (parts.length > MOST_NAMED ? part.text : phrase(text, part)));
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)!}`;
}

function use(whole: Operand, made: string): Fix[] {
  return [{ title: `Use ${made}, the sum of the parts`, edits: [replacing(whole, made)], preferred: true }];
}

/** What is left of 100 once the other parts are taken away. */
function rest(parts: readonly Operand[]): Fix[] {
  const last = parts.at(-1)!;
  const left = 100 - parts.slice(0, -1).reduce((result, { value }) => result + value, 0);
  const written = left > 0 ? rewritten(last.text, last.value, left, 1) : undefined;
  if (written === undefined) return [];
  return [{ title: `Use ${written}, what is left of 100`, edits: [replacing(last, written)], preferred: true }];
}
