import { allows, flags } from './examples/percent-mismatch';
import type { Edit, Fix, Rule } from './model';
import { oneSentence } from './support/keeping';
import type { Change, Item } from './support/statcheck/change';
import { itemsOf } from './support/statcheck/change';
import { changesIn, directionOf, reversed } from './support/statcheck/percentChanges';
import type { Conflict, StatSentence } from './support/statcheck/conflict';
import { perSentence, phrase, related, replacing } from './support/statcheck/conflict';
import type { Interval } from './support/statcheck/interval';
import { apart, minus, quotient } from './support/statcheck/interval';
import type { Operand } from './support/statcheck/operand';
import type { Share } from './support/statcheck/shares';
import { sharesIn } from './support/statcheck/shares';
import { formatted, rewritten } from './support/statcheck/written';

export const percentMismatch: Rule = {
  id: 'percent-mismatch',
  summary: 'A percentage that does not follow from the figures beside it.',
  rationale:
    'Where a sentence gives a change in per cent and both levels (*rose 20 % to 130 from 100*), or a share along with part and whole (*60 of ' +
    '100, or 70 %*), the three must fit. Each figure may be off by its own rounding, the percentage by one in its last digit; bounds and ' +
    'approximators are respected. Changes that are adjusted, annualised or measured against another time are left alone.',
  levels: { relaxed: 'information', standard: 'warning', strict: 'warning' },
  quiet: true,
  flags,
  allows,
  check: perSentence(mismatches, 2),
  keeping: oneSentence,
};

function mismatches(sentence: StatSentence): Conflict[] {
  const { figures, text } = sentence;
  if (!figures.some(({ kind }) => kind === 'percent')) return [];
  const items = itemsOf(sentence);
  if (items.length < 2) return [];
  return [
    ...sharesIn(sentence).flatMap((share) => shareConflict(text, share)),
    ...changesIn(text, items).flatMap((change) => changeConflict(text, change)),
  ];
}

/** A percentage is cut off as often as it is rounded. */
function widened({ range, value }: Operand): Interval {
  return { low: range.low - Math.min(value - range.low, 1), high: range.high + Math.min(range.high - value, 1) };
}

function shareConflict(text: string, { percent, of, made, exact }: Share): Conflict[] {
  if (!apart(widened(percent), made)) return [];
  const sum = of.map((operand) => phrase(text, operand)).join(' of ');
  return [
    {
      start: percent.from,
      end: percent.end,
      message: `${sum} is ${shown(exact, percent)}, not ${percent.text}.`,
      related: of.map((operand, i) =>
        related(text, operand, of.length === 1 ? 'the ratio' : i === 0 ? 'part' : 'whole'),
      ),
      fixes: use(percent, exact),
      query: `[${shown(exact, percent)}?]`,
    },
  ];
}

function changeConflict(text: string, change: Change): Conflict[] {
  const { by, from, to } = change;
  const points = by.unit === 'pp';
  const signed = points ? minus(to.range, from.range) : percentOf(quotient(to.range, from.range));
  const exact = points ? to.value - from.value : (to.value / from.value - 1) * 100;
  if (!Number.isFinite(exact)) return [];
  const said = directionOf(text, by);
  const rises = exact > 0;
  const opposite = said !== undefined && rises !== said > 0 && apart(to.range, from.range) && Math.abs(exact) > 1;
  const made = exact < 0 ? { low: -signed.high, high: -signed.low } : signed;
  if (!opposite && !apart(widened(by), made)) return [];
  const size = shown(Math.abs(exact), by);
  const what = rises ? 'rise' : 'fall';
  const place = { start: by.from, end: by.end };
  return [
    {
      ...place,
      message:
        `${course(text, change)} is a ${what} of ${size}, not ` +
        `${opposite ? `a ${rises ? 'fall' : 'rise'}` : by.text}.`,
      related: [related(text, from, change.step === undefined ? 'from' : 'step'), related(text, to, 'to')],
      fixes: opposite ? turned(text, by, exact) : use(by, Math.abs(exact)),
      query: `[${opposite ? `a ${what}` : size}?]`,
    },
  ];
}

function course(text: string, { from, to, step }: Change): string {
  return step === undefined
    ? `From ${phrase(text, from)} to ${phrase(text, to)}`
    : `A step of ${phrase(text, step)} to ${phrase(text, to)}`;
}

const percentOf = ({ low, high }: Interval): Interval => ({ low: (low - 1) * 100, high: (high - 1) * 100 });

/** In the unit and with the decimals of the percentage in the copy; one decimal where that would not tell them apart. */
function shown(exact: number, like: Operand): string {
  return (
    rewritten(like.text, like.value, exact) ?? `${formatted(exact, 1, false)}${like.unit === 'pp' ? ' points' : '%'}`
  );
}

function use(percent: Operand, exact: number): Fix[] {
  const written = shown(exact, percent);
  return [{ title: `Use ${written}, as the figures give`, edits: [replacing(percent, written)], preferred: true }];
}

/** The verb says the opposite of what it said, and the percentage fits. */
function turned(text: string, by: Item | Operand, exact: number): Fix[] {
  const verb = reversed(text, by);
  if (verb === undefined) return [];
  const written = shown(Math.abs(exact), by);
  const edits: Edit[] = [verb, replacing(by, written)].sort((a, b) => a.start - b.start);
  return [{ title: `Say “${verb.newText} ${written}”`, edits }];
}
