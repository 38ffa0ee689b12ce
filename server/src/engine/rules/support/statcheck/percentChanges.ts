import type { Edit } from '../../model';
import type { Change, Item } from './change';
import { evenly, gap, levelsBehind, sameNoun } from './change';
import { minus, plus } from './interval';
import type { Operand } from './operand';
import { sameMeasure } from './operand';

/** Words that say which way something went. Own list, from usage. */
const UP =
  'rose rise rises rising risen grew grow grows growing grown climbed climb climbs climbing increased increase increases increasing gained ' +
  'gain gains gaining jumped jump jumps jumping surged surge surges soared soar leapt advanced up higher more greater larger widened';
const DOWN =
  'fell fall falls falling fallen dropped drop drops dropping declined decline declines declining decreased decrease decreases decreasing ' +
  'shrank shrink shrinks shrunk slipped slip slid slide slumped slump plunged plunge tumbled tumble sank down lower less fewer smaller ' +
  'narrowed';
const DIRECTIONS: ReadonlyMap<string, 1 | -1> = new Map([
  ...UP.split(' ').map((word) => [word, 1] as const),
  ...DOWN.split(' ').map((word) => [word, -1] as const),
]);
/** each verb that a fix may turn round, with its opposite */
const OPPOSITES: ReadonlyMap<string, string> = new Map(
  'rose fell,rise fall,rises falls,rising falling,risen fallen,grew shrank,grow shrink,increased decreased,increase decrease,climbed dropped,up down,higher lower,more less'
    .split(',')
    .flatMap((pair) => {
      const [one, two] = pair.split(' ') as [string, string];
      return [
        [one, two],
        [two, one],
      ] as const;
    }),
);
/** a percentage of something other than the two levels as they stand */
const ADJUSTED =
  /\b(?:constant|currenc(?:y|ies)|organic\w*|like-for-like|same-store|comparable|adjusted|annuali[sz]ed|inflation|real terms|underlying|on average|average annual|compound|CAGR|a year over|per year|each year|seasonally)\b/iu;

const NOUNS = String.raw`(?:increase|rise|gain|jump|surge|growth|fall|drop|decline|decrease|slump)`;
/** what the level may be said of in between: *in 2025*, *a tonne* */
const TAIL = String.raw`(?: (?!from\b|than\b|and\b|but\b)[\p{L}\d’'-]+){0,4}`;
const LEADS_UP = new RegExp(
  String.raw`^${TAIL}(?:,? \(|, | –? ?|—|, which (?:is|was) |, or )?(?:up|down|an? ${NOUNS} of)(?: by)? $`,
  'u',
);
const LEADS_NOUN = new RegExp(String.raw`^${TAIL}(?:,|,? \(| –|—) ?an? $`, 'u');
const NOUN_BEHIND = new RegExp(String.raw`^[ -](?:\w+ )?${NOUNS}\b`, 'u');
const LEADS_OR = new RegExp(String.raw`^${TAIL}(?:, or | \()$`, 'u');
const BASIS_BEHIND =
  /^ (?:from|on|over|compared|than|year|annual|a year|against|versus|in|of|below|above|since|quarter|month)\b/u;
const FROM_BEHIND = new RegExp(
  String.raw`^ (?:${NOUNS} )?from (?:an? |the |its )?(?:(?:[a-z]+ )?(?:close|level|price|rate|total|record|high|low|peak) of )?$`,
  'u',
);
const MORE = /^ (?:more|additional|extra|further|other|new)\b/iu;
const THAN = /^ (?:more|higher|less|fewer|lower|greater|larger|smaller) than (?:the |its )?$/u;
const IS = /^(?:,| (?:is|was|are|were)) $/u;

/** The changes in per cent of a sentence that it gives both levels of. */
export function changesIn(text: string, items: readonly Item[]): Change[] {
  if (ADJUSTED.test(text)) return [];
  return items.flatMap((by, at) => {
    if (by.kind !== 'percent' || (by.unit !== '%' && by.unit !== 'pp')) return [];
    const change =
      levelsBehind(text, items, at, by) ??
      levelsAround(text, items, at) ??
      levelsBefore(text, items, at) ??
      stepTo(text, items, at);
    return change !== undefined && isChange(text, change) ? [evenly(change)] : [];
  });
}

/** Points go with percentages, per cent with anything else; something must say that it is a change. */
function isChange(text: string, { by, from, to }: Change): boolean {
  if ((by.unit === 'pp') !== (from.kind === 'percent')) return false;
  if (from.value <= 0 || to.value < 0 || from.kind === 'ratio' || from.kind === 'fraction') return false;
  // *two and a half million more people* is a step, no level.
  if ([from, to].some(({ end }) => MORE.test(text.slice(end, end + 12)))) return false;
  if (!sameNoun(from, to)) return false;
  const words = text
    .slice(Math.max(0, by.from - 60), by.end + 30)
    .toLowerCase()
    .split(/\P{L}+/u);
  return words.some(
    (word) =>
      DIRECTIONS.has(word) || /^(?:cut|cuts|cutting|raised|raising|lifted|reduced|reducing|boosted)$/u.test(word),
  );
}

/** `NEW, up BY from OLD`, `NEW, BY more than OLD` */
function levelsAround(text: string, items: readonly Item[], at: number): Change | undefined {
  const [to, by, from] = [items[at - 1], items[at]!, items[at + 1]];
  if (to === undefined || from === undefined || !sameMeasure(to, from) || to.rangeEnd !== undefined) return undefined;
  const before = gap(text, to.nounEnd, by);
  const behind = gap(text, by.end, from);
  const fits =
    (LEADS_UP.test(before) && FROM_BEHIND.test(behind)) ||
    (LEADS_NOUN.test(before) && NOUN_BEHIND.test(behind) && FROM_BEHIND.test(behind)) ||
    (IS.test(before) && THAN.test(behind));
  return fits ? { by, from, to } : undefined;
}

/** `from OLD to NEW, up BY` */
function levelsBefore(text: string, items: readonly Item[], at: number): Change | undefined {
  const [from, to, by] = [items[at - 2], items[at - 1], items[at]!];
  if (from?.rangeEnd !== 'first' || to === undefined || !sameMeasure(from, to)) return undefined;
  const before = gap(text, to.nounEnd, by);
  const behind = text.slice(by.end, by.end + 30).toLowerCase();
  const nounBehind = LEADS_NOUN.test(before) && NOUN_BEHIND.test(behind);
  const rest = nounBehind ? behind.replace(NOUN_BEHIND, '') : behind;
  if (BASIS_BEHIND.test(rest)) return undefined;
  return nounBehind || LEADS_UP.test(before) || LEADS_OR.test(before) ? { by, from, to } : undefined;
}

const TO_LEVEL = /^,? to (?:an? |the )?(?:record |close at )?$/u;

/** `rose STEP, or BY, to NEW`: the old level is what is left when the step is taken back */
function stepTo(text: string, items: readonly Item[], at: number): Change | undefined {
  const [step, by, to] = [items[at - 1], items[at]!, items[at + 1]];
  if (step === undefined || to === undefined || step.rangeEnd !== undefined || to.rangeEnd !== undefined)
    return undefined;
  if (!sameMeasure(step, to) || !LEADS_OR.test(gap(text, step.nounEnd, by)) || !TO_LEVEL.test(gap(text, by.end, to))) {
    return undefined;
  }
  const direction = directionOf(text, step);
  const value = direction === undefined ? 0 : to.value - direction * step.value;
  if (value <= 0 || step.bound !== undefined || to.bound !== undefined) return undefined;
  const range = direction === 1 ? minus(to.range, step.range) : plus(to.range, step.range);
  return { by, from: { ...step, value, range }, to, step };
}

/** 1 for a rise, -1 for a fall, by the word right before the percentage or right behind it. */
export function directionOf(text: string, by: Operand): 1 | -1 | undefined {
  const word = directionWord(text, by);
  return word && DIRECTIONS.get(word.text.toLowerCase());
}

function directionWord(text: string, by: Operand): { start: number; text: string } | undefined {
  const before = /(\p{L}+)(?: by)? $/u.exec(text.slice(Math.max(0, by.from - 20), by.from));
  if (before !== null && DIRECTIONS.has(before[1]!.toLowerCase())) {
    return { start: by.from - before[0].length, text: before[1]! };
  }
  const behind = /^[ -](\p{L}+)/u.exec(text.slice(by.end, by.end + 20));
  if (behind === null || !DIRECTIONS.has(behind[1]!.toLowerCase())) return undefined;
  return { start: by.end + 1, text: behind[1]! };
}

/** An edit that makes *rose* of *fell* beside the percentage; undefined where the word has no plain opposite. */
export function reversed(text: string, by: Operand): Edit | undefined {
  const word = directionWord(text, by);
  const opposite = word && OPPOSITES.get(word.text);
  return opposite === undefined
    ? undefined
    : { start: word!.start, end: word!.start + word!.text.length, newText: opposite };
}
