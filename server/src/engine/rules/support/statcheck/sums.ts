import type { Figure } from '../../../recognize/model';
import type { StatSentence } from './conflict';
import { between, evened } from './conflict';
import { areComplements, canBePartOf, headOf } from './nouns';
import type { Operand } from './operand';
import { sameMeasure } from './operand';

/** Numbers that the sentence adds up to another. */
export interface Sum {
  readonly parts: readonly Operand[];
  readonly whole: Operand;
  /** the sentence names all parts, so that they may not fall short of the whole either */
  readonly complete: boolean;
}

const LIST_OPENS = /^(?: [\p{L}’'-]+){0,6}(?:: ?| ?\(| ?[–—] ?)$/u;
const AND = /,? (?:and|plus|&) [^.;:]{0,30}$/u;
const NEXT = /(?:[,;&]|\band\b|\bplus\b)[^.;:]{0,30}$/u;
const FAR = 70;
/** parts that overlap, that are examples, or that another time or rate adds to */
const LOOSE =
  /\b(?:including|among|such as|of which|of whom|per cent|respectively|each|every|than|versus|compared|another|more|additional|already|rising|up|down|aged|score|won|lost|beat)\b/iu;
const STEP = /\b(?:from|to) [\p{Sc}\d]/iu;
const FOR_TOTAL =
  /,? (?:for|making|giving|to make|adding up to|which add up to|or) (?:an? )?(?:combined |grand |overall )?total of $/u;
const TOTALLING = /,? (?:together |altogether )?(?:totall?ing|adding up to|which makes|making) $/u;
const IN_ALL = /^ (?:in all|in total|altogether)\b/u;
const QUALIFIED = /^[^.;]{0,30}\b(?:since|so far|to date|over|during|this|last|by|in) /u;
const REMAINING = /\bthe (?:remaining|other) $/u;
const CHANGE =
  /\b(?:rose|fell|grew|rise|fall|increas\w*|decreas\w*|up|down|gain\w*|drop\w*|discount|growth|interest|yield\w*|margin|raise\w*|tax\w*)\b/iu;

/** The sums of a sentence: a whole with the list of its parts, parts with their total, and *the remaining*. */
export function sumsIn(sentence: StatSentence): Sum[] {
  const { operands, text, figures } = sentence;
  const sums: Sum[] = [];
  for (let i = 0; i < operands.length; i++) {
    const listed = listBehind(text, operands, figures, i) ?? totalOf(text, operands, i) ?? remaining(text, operands, i);
    if (listed !== undefined) sums.push(listed);
  }
  return sums;
}

/** `WHOLE: A, B and C`, `WHOLE (A and B)`, `WHOLE – A and B –` */
function listBehind(
  text: string,
  operands: readonly Operand[],
  figures: readonly Figure[],
  at: number,
): Sum | undefined {
  const whole = operands[at]!;
  const first = operands[at + 1];
  if (first === undefined || whole.rate !== undefined || !isAddable(whole)) return undefined;
  const opening = between(text, { start: whole.start, end: whole.nounEnd }, first);
  if (!LIST_OPENS.test(opening)) return undefined;
  const closer = opening.includes('(') ? ')' : opening.includes(':') ? '' : /[–—]/u.exec(opening)![0];
  const end = closer === '' ? text.length : text.indexOf(closer, first.end);
  if (end < 0) return undefined;
  const inside = text.slice(first.from, end);
  if (LOOSE.test(inside) || STEP.test(inside) || /[;:]|[.!?] /u.test(inside)) return undefined;
  const parts = operands.filter((operand) => operand.start >= first.start && operand.end <= end);
  const all = figures.filter((figure) => figure.start >= first.start && figure.end <= end && !isPlace(figure));
  if (all.length !== parts.length || !arePartsOf(parts, whole) || !areListed(text, parts)) return undefined;
  const alike = parts.every((part) => part.of === undefined || headOf(part.of) === headOf(parts[0]!.of ?? part.of));
  const disjoint = alike || (parts.length === 2 && areComplements(parts[0]!.of ?? '', parts[1]!.of ?? ''));
  if (!disjoint) return undefined;
  // *120 workers (70 in Bremen and 30 in Kiel)* may leave out a third place; a colon announces all.
  return { parts, whole, complete: closer === '' && whole.kind === 'money' };
}

/** *2025*, *the second*: says which, not how much. */
function isPlace({ kind }: Figure): boolean {
  return kind === 'date' || kind === 'ordinal';
}

/** Each number is the head of an item, and the last one follows an *and*. */
function areListed(text: string, parts: readonly Operand[]): boolean {
  return parts.every((part, i) => {
    const before = parts[i - 1];
    if (before === undefined) return true;
    const gap = between(text, before, part);
    return gap.length <= FAR && (i === parts.length - 1 ? AND : NEXT).test(gap);
  });
}

function isAddable({ kind, unit }: Operand): boolean {
  return kind === 'count' || kind === 'money' || (kind === 'measure' && !/^(?:°|%|year)/u.test(unit ?? ''));
}

/** At least two, in the unit of the whole, and none greater than it. */
function areSummands(parts: readonly Operand[], whole: Operand): boolean {
  return parts.length >= 2 && parts.every((part) => sameMeasure(part, whole) && part.range.low <= whole.range.high);
}

/** The same, and of the same things. */
function arePartsOf(parts: readonly Operand[], whole: Operand): boolean {
  if (!areSummands(parts, whole)) return false;
  const { kind, of } = whole;
  return (
    kind !== 'count' || parts.every((part) => of === undefined || part.of === undefined || canBePartOf(part.of, of))
  );
}

/** `A … and B …, for a total of WHOLE`, `A … and B …, WHOLE in all` */
function totalOf(text: string, operands: readonly Operand[], at: number): Sum | undefined {
  const whole = operands[at]!;
  const last = operands[at - 1];
  if (last === undefined || !isAddable(whole)) return undefined;
  const gap = between(text, last, whole);
  const behind = evened(text.slice(whole.nounEnd, whole.nounEnd + 40));
  const inAll = IN_ALL.exec(behind)?.[0] ?? '';
  const led = FOR_TOTAL.test(gap) || TOTALLING.test(gap);
  if (!led && !(inAll !== '' && /[,–—(] ?(?:or )?$/u.test(gap))) return undefined;
  if (gap.length > FAR || QUALIFIED.test(behind.slice(inAll.length))) return undefined;
  const parts = operands.slice(0, at);
  const listed = text.slice(parts[0]!.start, last.end);
  if (LOOSE.test(listed) || STEP.test(listed)) return undefined;
  if (!areSummands(parts, whole) || !areListed(text, parts)) return undefined;
  return { parts, whole, complete: true };
}

/** `A per cent …, B … and the remaining C`: the whole is 100 */
function remaining(text: string, operands: readonly Operand[], at: number): Sum | undefined {
  const last = operands[at]!;
  if (at < 2 || last.kind !== 'percent' || last.unit !== '%') return undefined;
  if (!REMAINING.test(text.slice(Math.max(0, last.from - 20), last.from))) return undefined;
  const parts = operands.slice(0, at + 1);
  if (parts.some((part) => part.kind !== 'percent' || part.unit !== '%') || CHANGE.test(text)) return undefined;
  if (LOOSE.test(text.slice(parts[0]!.start, last.start)) || !areListed(text, parts)) return undefined;
  const whole = { ...last, text: '100%', value: 100, range: { low: 100, high: 100 } };
  return { parts, whole, complete: true };
}
