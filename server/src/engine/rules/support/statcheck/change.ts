import type { Figure } from '../../../recognize/model';
import type { StatSentence } from './conflict';
import { evened } from './conflict';
import { around } from './interval';
import type { Operand } from './operand';
import { endsOf, operandOf, sameMeasure } from './operand';

/** A change that the sentence states along with both its levels. Offsets are relative to the sentence. */
export interface Change {
  /** what says how much: a percentage, or a verb such as *doubled* */
  readonly by: Operand;
  readonly from: Operand;
  readonly to: Operand;
  /** the change in absolute numbers, from which `from` was reckoned: *rose $8.55, or 13 %, to $73.64* */
  readonly step?: Operand;
}

/** What stands in a sentence that a change is read from: its figures, dates left out, ranges as their two ends. */
export type Item = Operand & { readonly rangeEnd?: 'first' | 'second'; readonly opener?: 'between' | 'from' };

/** The operands of the sentence with the ends of its *from A to B* ranges among them. */
export function itemsOf({ text, figures }: StatSentence): Item[] {
  return figures.flatMap((figure): Item[] => {
    const ends = isFromTo(figure) ? endsOf(text, figure) : undefined;
    if (ends !== undefined)
      return [
        { ...ends[0], rangeEnd: 'first' },
        { ...ends[1], rangeEnd: 'second' },
      ];
    const operand = operandOf(text, figure);
    return operand === undefined ? [] : [operand];
  });
}

const isFromTo = (figure: Figure): boolean => figure.low !== undefined && /^from\s.+\sto\s/isu.test(figure.text);

const WORDS = String.raw`[^.;:()%]{0,60}`;
const THE = String.raw`(?:an? |the |its |their |a record |a revised |an earlier |just |only )?`;
const TO = new RegExp(String.raw`^(?:${WORDS} )?to ${THE}$`, 'u');
const FROM = new RegExp(String.raw`^(?:[^.;:()%]{0,50}?,? )?(?:(?:up|down) )?from ${THE}$`, 'u');
const FROM_ONLY = /^ (?:[^.;:()%]{0,40} )?from $/u;
const ONLY_TO = /^[^.;:()%]{0,40} to $/u;
const LAST_TO = / to [^ ]*(?: [^ ]*)? ?$/u;
const LAST_FROM = /\bfrom [^ ]*(?: [^ ]*)? ?$/u;
/** another basis than the level, or a second change in between */
const OTHER_BASIS =
  /\b(?:from|than|compared|versus|against|earlier|ago|year-on-year|year-over-year|yoy|on (?:the )?year|annual\w*|after|before|previous|while|whereas|but|and|excluding)\b/u;

/** The levels that stand beside the item `at`: `BY … to NEW … from OLD`, `BY from OLD to NEW`. */
export function levelsBehind(
  text: string,
  items: readonly Item[],
  at: number,
  by: { readonly end: number },
): Change | undefined {
  const change = items[at]!;
  const [first, second] = [items[at + 1], items[at + 2]];
  if (first === undefined || second === undefined || !sameMeasure(first, second)) return undefined;
  const lead = gap(text, by.end, first);
  if (first.rangeEnd === 'first') return isPlain(lead) ? { by: change, from: first, to: second } : undefined;
  const middle = gap(text, first.end, second);
  if (TO.test(lead) && FROM.test(middle)) {
    const [noBasis, noBreak] = [lead.replace(LAST_TO, ''), middle.replace(LAST_FROM, '')];
    return OTHER_BASIS.test(noBasis) || OTHER_BASIS.test(noBreak) ? undefined : { by: change, from: second, to: first };
  }
  if (FROM_ONLY.test(lead) && ONLY_TO.test(middle)) {
    const basis = OTHER_BASIS.test(lead.replace(/from $/u, '')) || OTHER_BASIS.test(middle);
    return basis ? undefined : { by: change, from: first, to: second };
  }
  return undefined;
}

const isPlain = (lead: string): boolean => /^ ?(?:[^.;:()%]{0,40} )?$/u.test(lead) && !OTHER_BASIS.test(lead);

/** The words up to an item, in small letters, its bound and the *from* of a range left out. */
export function gap(text: string, from: number, item: Item): string {
  const words = evened(text.slice(from, Math.max(from, item.from)));
  return item.rangeEnd === 'first' ? words.replace(/from\s$/u, '') : words;
}

/** The noun that stands right behind the number; *100 of the year before* has none. */
function ownNoun({ of, end, nounEnd }: Operand): string | undefined {
  return nounEnd > end ? of : undefined;
}

/**
 * The change with the finer rounding for both levels where one has decimals and the other, of the same magnitude, has none: beside
 * *$4.5 million* the copy leaves *.0* out of *$3 million*.
 */
export function evenly(change: Change): Change {
  const { from, to, step } = change;
  return step === undefined ? { ...change, from: finer(from, to), to: finer(to, from) } : change;
}

/** `level`, as finely rounded as `like` where that has decimals and `level`, in the same magnitude, has none. */
export function finer(level: Operand, like: Operand): Operand {
  if (frame(level.text) !== frame(like.text) || !DECIMALS.test(like.text)) return level;
  if (level.bound !== undefined || like.bound !== undefined || DECIMALS.test(level.text)) return level;
  const slack = Math.min(level.range.high - level.value, like.range.high - like.value);
  return { ...level, range: around(level.value, slack) };
}

const DECIMALS = /\d\.\d/u;
/** What is left of a number as it is written without its digits: currency, magnitude, unit. */
const frame = (text: string): string => text.replace(/[\d.,]+/u, '');

/** True unless both levels count something, and not the same. */
export function sameNoun(a: Operand, b: Operand): boolean {
  const [one, other] = [ownNoun(a), ownNoun(b)];
  return one === undefined || other === undefined || one === other;
}
