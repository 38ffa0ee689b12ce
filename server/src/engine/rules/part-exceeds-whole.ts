import type { Article, ArticleSentence } from '../resolve/model';
import { allows, flags } from './examples/part-exceeds-whole';
import type { Report, Rule, RuleContext } from './model';
import type { Conflict, StatSentence } from './support/statcheck/conflict';
import { isRead, perSentence, phrase, related, statSentence, swapping } from './support/statcheck/conflict';
import { canBePartOf } from './support/statcheck/nouns';
import type { Operand } from './support/statcheck/operand';
import type { PartOf } from './support/statcheck/parts';
import { partsIn } from './support/statcheck/parts';
import { queryFix } from './support/claims';
import { bySentence, sentenceAndNext } from './support/keeping';

const inSentence = perSentence(exceeding);
const OPENING = /^Of (?:these|those|them|which|whom),? (?:(?:only|just|some) )?$/u;

export const partExceedsWhole: Rule = {
  id: 'part-exceeds-whole',
  summary: 'A number that the sentence calls a part is greater than its whole.',
  rationale:
    'Of 359 patents 425 cannot be invention patents: one of the two figures is wrong, or the second counts something else. Only figures that ' +
    'the words tie together are compared (*including*, *of which*, *of the*, a kind in parentheses, *Of these*), in the same unit, for the ' +
    'same things. What *more than*, *up to*, *about* and rounding leave open is no conflict.',
  levels: { relaxed: 'information', standard: 'warning', strict: 'warning' },
  quiet: true,
  flags,
  allows,
  check: (article, context) => bySentence([...inSentence(article, context), ...ofThese(article, context)]),
  keeping: sentenceAndNext,
};

function exceeding(sentence: StatSentence): Conflict[] {
  return partsIn(sentence)
    .filter(({ part, whole }) => isGreater(part, whole))
    .map((pair) => conflict(sentence.text, pair));
}

const isGreater = (part: Operand, whole: Operand): boolean => part.range.low > whole.range.high;

function conflict(text: string, { part, whole }: PartOf): Conflict {
  return {
    start: part.from,
    end: part.nounEnd,
    message: `${capital(phrase(text, part))} cannot be part of ${phrase(text, whole)}.`,
    related: [related(text, whole, 'the whole'), related(text, part, 'the part')],
    fixes: [{ title: 'Swap the two figures', edits: swapping(part, whole), preferred: true }],
    query: `[${part.text} of ${whole.text}?]`,
  };
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** *The firm filed 359 patents. Of these, 425 …*: the whole is any count of the sentence before. */
function ofThese(article: Article, { only = article.sentences }: RuleContext): Report[] {
  const reports: Report[] = [];
  for (const sentence of only) {
    const before = article.sentences[sentence.index - 1];
    if (before === undefined || sentence.facts.figures.length === 0 || !sentence.text.startsWith('Of ')) continue;
    if (article.structure.blocks[before.block]?.group !== article.structure.blocks[sentence.block]?.group) continue;
    if (isRead(sentence) && isRead(before)) reports.push(...acrossSentences(article, before, sentence));
  }
  return reports;
}

function acrossSentences(article: Article, before: ArticleSentence, sentence: ArticleSentence): Report[] {
  const here = statSentence(sentence);
  const there = statSentence(before);
  const part = here.operands[0];
  if (part?.kind !== 'count' || !OPENING.test(here.text.slice(0, part.from))) return [];
  const counts = there.operands.filter(({ kind }) => kind === 'count');
  const named = counts.filter(({ of }) => of !== undefined && (part.of === undefined || canBePartOf(part.of, of)));
  const whole = named[0];
  if (whole === undefined || counts.some((other) => !isGreater(part, other))) return [];
  const place = { start: sentence.start + part.from, end: sentence.start + part.nounEnd };
  const message = `${phrase(here.text, part)} cannot be part of ${phrase(there.text, whole)}.`;
  return [
    {
      ...place,
      message: capital(message),
      related: [
        {
          start: before.start + whole.from,
          end: before.start + whole.nounEnd,
          message: `the whole: ${phrase(there.text, whole)}`,
        },
      ],
      fixes: () => [
        {
          title: 'Swap the two figures',
          edits: [
            { start: before.start + whole.start, end: before.start + whole.end, newText: part.text },
            { start: sentence.start + part.start, end: sentence.start + part.end, newText: whole.text },
          ],
          preferred: true,
        },
        ...queryFix(article, place, `[${part.text} of ${whole.text}?]`),
      ],
      sentence: sentence.index,
    },
  ];
}
