import type { Edit, Fix } from '../../model';
import type { Change, Item } from './change';
import { evenly, gap, itemsOf, levelsBehind, sameNoun } from './change';
import type { Conflict, StatSentence } from './conflict';
import { phrase, related } from './conflict';
import type { Interval } from './interval';
import { apart, quotient } from './interval';
import { sameMeasure } from './operand';
import { formatted } from './written';

const MODIFIER = String.raw`(?:(more than|over|at least|nearly|almost|about|around|roughly|close to|just over|approximately|up to|less than) )?`;
const VERB = new RegExp(
  String.raw`\b${MODIFIER}(doubl|tripl|trebl|quadrupl|halv)(e|ed|es|ing)\b(?! (?:as|down|up|back|over)\b)`,
  'giu',
);
const TIMES = new RegExp(
  String.raw`\b${MODIFIER}(double|twice|triple|treble|quadruple|three times|four times|five times|ten times) (?:the|its|their|last year’s) $`,
  'iu',
);
const FACTORS: ReadonlyMap<string, number> = new Map([
  ['doubl', 2],
  ['double', 2],
  ['twice', 2],
  ['tripl', 3],
  ['trebl', 3],
  ['triple', 3],
  ['treble', 3],
  ['three times', 3],
  ['quadrupl', 4],
  ['quadruple', 4],
  ['four times', 4],
  ['five times', 5],
  ['ten times', 10],
  ['halv', 0.5],
]);
const NAMED: ReadonlyMap<number, string> = new Map([
  [0.5, 'half'],
  [2, 'double'],
  [3, 'three times'],
  [4, 'four times'],
  [5, 'five times'],
  [10, 'ten times'],
]);

/** What the words say the second level is of the first. */
interface Multiple {
  readonly change: Change;
  readonly factor: number;
  readonly modifier: string;
  /** how the verb ends, where it is one */
  readonly form?: string;
}

/** *doubled to $4.5m from $3m*, *tripled from 4 to 9*, *$4.5m, double the $3m of 2024*. */
export function multipleConflicts(sentence: StatSentence): Conflict[] {
  const { text } = sentence;
  if (!/doubl|tripl|trebl|quadrupl|halv|twice|times/iu.test(text)) return [];
  const items = itemsOf(sentence).filter(({ kind }) => kind !== 'multiple');
  return [...byVerb(text, items), ...byTimes(text, items)].flatMap((multiple) => judged(text, multiple));
}

function byVerb(text: string, items: readonly Item[]): Multiple[] {
  return [...text.matchAll(VERB)].flatMap((match): Multiple[] => {
    const by = wordItem(match.index, match[0]);
    const before = items.filter((item) => item.end <= by.start);
    const behind = items.slice(before.length);
    const change = levelsBehind(text, [by, ...behind], 0, by);
    const factor = FACTORS.get(match[2]!.toLowerCase())!;
    if (change === undefined || !isLevel(change)) return [];
    return [{ change, factor, modifier: (match[1] ?? '').toLowerCase(), form: match[3]!.toLowerCase() }];
  });
}

function byTimes(text: string, items: readonly Item[]): Multiple[] {
  return items.flatMap((from, i): Multiple[] => {
    const to = items[i - 1];
    if (to === undefined || to.rangeEnd !== undefined || !sameMeasure(from, to)) return [];
    const match = TIMES.exec(text.slice(Math.max(0, from.from - 40), from.from));
    if (match === null) return [];
    const by = wordItem(from.from - match[0].length, match[0].replace(/ (?:the|its|their|last year’s) $/u, ''));
    const lead = gap(text, to.nounEnd, by);
    const change = { by, from, to };
    if (!/^(?: [\p{L}\d’'-]+){0,4}(?:, | [–—] |—| is | was | were | are )$/u.test(lead) || !isLevel(change)) return [];
    return [{ change, factor: FACTORS.get(match[2]!.toLowerCase())!, modifier: (match[1] ?? '').toLowerCase() }];
  });
}

function isLevel({ from, to }: Change): boolean {
  if (from.kind === 'ratio' || from.kind === 'fraction' || from.value <= 0) return false;
  return sameNoun(from, to);
}

function wordItem(start: number, text: string): Item {
  const end = start + text.length;
  return { start, end, from: start, nounEnd: end, text, kind: 'multiple', value: 1, range: { low: 1, high: 1 } };
}

/** How loosely *doubled* is said in news: *nearly* and *about* further down, *more than* not at all. */
function allowed(factor: number, modifier: string): Interval {
  const halves = factor < 1;
  if (/^(?:more than|over|at least|just over)$/u.test(modifier)) {
    return halves ? { low: 0, high: factor * 1.03 } : { low: factor * 0.98, high: Number.POSITIVE_INFINITY };
  }
  if (/^(?:up to|less than)$/u.test(modifier)) return { low: 0, high: halves ? 1 : factor * 1.05 };
  if (modifier !== '') return { low: factor * 0.75, high: factor * 1.3 };
  return halves ? { low: 0.4, high: 0.58 } : { low: factor * 0.87, high: factor * 1.25 };
}

function judged(text: string, { change, factor, modifier, form }: Multiple): Conflict[] {
  const { by, from, to } = evenly(change);
  const ratio = quotient(to.range, from.range);
  if (!apart(ratio, allowed(factor, modifier))) return [];
  const exact = to.value / from.value;
  const size = formatted(exact, exact < 1 ? 2 : 1, true);
  const words = `${modifier === '' ? '' : `${modifier} `}${NAMED.get(factor)!}`;
  return [
    {
      start: by.start,
      end: by.end,
      message: `${phrase(text, to)} is ${size} times ${phrase(text, from)}, not ${words}.`,
      related: [related(text, from, 'from'), related(text, to, 'to')],
      fixes: form === undefined ? inTimes(by, exact) : inPercent(text, by, exact, form),
      query: `[${size} times?]`,
    },
  ];
}

function inTimes(by: Item, exact: number): Fix[] {
  const newText = `${formatted(exact, exact < 1 ? 2 : 1, true)} times`;
  return [{ title: `Say “${newText}”`, edits: [{ start: by.start, end: by.end, newText }], preferred: true }];
}

const FORMS: Readonly<Record<string, readonly [up: string, down: string]>> = {
  e: ['rise', 'fall'],
  es: ['rises', 'falls'],
  ing: ['rising', 'falling'],
  ed: ['rose', 'fell'],
};

/** *doubled to 130 from 100* becomes *rose 30% to 130 from 100*; a verb with an object is left to the writer. */
function inPercent(text: string, by: Item, exact: number, form: string): Fix[] {
  if (!/^ (?:to|from|in|over|between|since|last|this)\b/u.test(text.slice(by.end))) return [];
  const before = text.slice(Math.max(0, by.start - 12), by.start);
  if (/\b(?:was|were|been|be|being|is|are)\s$/iu.test(before)) return [];
  const perfect = form === 'ed' && /\b(?:has|have|had|having)\s$/iu.test(before);
  const [up, down] = perfect ? ['risen', 'fallen'] : FORMS[form]!;
  const percent = Math.abs(exact - 1) * 100;
  if (percent < 0.5) return [];
  const verb = exact > 1 ? up : down;
  const capital = /^\p{Lu}/u.test(by.text) ? verb!.charAt(0).toUpperCase() + verb!.slice(1) : verb!;
  const sign = /\d ?per ?cent\b/iu.exec(text)?.[0].slice(1) ?? '%';
  const newText = `${capital} ${formatted(percent, 0, true)}${sign}`;
  const edits: Edit[] = [{ start: by.start, end: by.end, newText }];
  return [{ title: `Say “${newText}”`, edits, preferred: true }];
}
