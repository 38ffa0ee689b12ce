import { allows, flags } from './examples/change-mismatch';
import type { Rule } from './model';
import type { Conflict, StatSentence } from './support/statcheck/conflict';
import { perSentence } from './support/statcheck/conflict';
import { bySentence } from './support/keeping';
import { conversionsIn, unitConflict } from './support/statcheck/conversions';
import { durationConflicts } from './support/statcheck/durations';
import { multipleConflicts } from './support/statcheck/multiples';
import { exchangeConflicts, statesRate } from './support/statcheck/rates';

const inSentence = perSentence(mismatches, 2);
/** A range of two levels is one figure: *tripled from 4 to 9*. */
const ofRange = perSentence((sentence) => (sentence.figures.length === 1 ? multipleConflicts(sentence) : []), 1);

export const changeMismatch: Rule = {
  id: 'change-mismatch',
  summary: 'A doubling, a duration or a conversion that does not follow from the figures beside it.',
  rationale:
    'The same quantity said twice must be the same: *doubled* beside both levels, *the five-year plan* beside its years, *100 km* beside ' +
    'miles, a sum beside the other currency where the article states the rate. News says *doubled* loosely, rounds conversions and counts ' +
    'years with or without the last one; all that is allowed for.',
  levels: { relaxed: 'information', standard: 'warning', strict: 'warning' },
  quiet: true,
  flags,
  allows,
  check: (article, context) =>
    bySentence([
      ...inSentence(article, context),
      ...ofRange(article, context),
      ...exchangeConflicts(article, context.only ?? article.sentences),
    ]),
  keeping: {
    reach: ({ sentences }, index) =>
      statesRate(sentences[index]!) ? { start: 0, end: sentences.length } : { start: index, end: index + 1 },
  },
};

function mismatches(sentence: StatSentence): Conflict[] {
  const { text, operands } = sentence;
  const conversions = conversionsIn(text, operands).flatMap((conversion) => {
    const conflict = unitConflict(text, conversion);
    return conflict === undefined ? [] : [conflict];
  });
  return [...conversions, ...durationConflicts(sentence), ...multipleConflicts(sentence)];
}
