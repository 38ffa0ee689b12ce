import type { Amount } from './amount';
import { amountFrom, exact } from './amount';
import { isDash, isSpace, matchAt, previousWord, skipSpaces, wordAt } from './scan';

/** Two amounts that bound one figure. */
export interface Range {
  readonly start: number;
  readonly end: number;
  readonly first: Amount;
  readonly second: Amount;
}

type Joint = 'dash' | 'to' | 'or' | 'and';

const CHANGES: ReadonlySet<string> = new Set(
  (
    'rose fell up down gained lost increased decreased cut raised dropped jumped climbed slipped added grew shrank dipped ' +
    'rise fall gain increase decrease raise drop jump climb slip add grow rises falls gains increases drops jumps climbs ' +
    'slips adds grows declined decline declines surged soared plunged tumbled advanced rising falling by'
  ).split(' '),
);

const APPROXIMATOR =
  /(?:about|around|roughly|approximately|nearly|almost|perhaps|some|up to|as (?:much|many) as) |~ ?/y;

/** The range that begins with `first`, or undefined: `5–7%`, `between 10 and 12 tonnes`, `from 50 to 60`, `US$5-6bn`. */
export function rangeAfter(text: string, first: Amount): Range | undefined {
  const opener = previousWord(text, first.start);
  const opened = opener?.lower === 'between' || opener?.lower === 'from' ? opener : undefined;
  const joint = jointAt(text, first.end);
  if (!joint) return undefined;
  if (joint.kind === 'and' && opened?.lower !== 'between') return undefined;
  const approximator = matchAt(APPROXIMATOR, text, joint.end);
  const second = amountFrom(text, joint.end + (approximator ? approximator[0].length : 0));
  if (!second) return undefined;
  if (!compatible(first, second) || !plausible(text, first, second, joint.kind, opened?.lower)) return undefined;
  const start = opened && (joint.kind === 'and' || joint.kind === 'to') ? opened.start : first.start;
  const shared = share(first, second);
  return { start, end: second.end, first: shared.first, second: shared.second };
}

const TOLERANCE = / ?(?:±|\+\/[-−]) ?/y;

/** The tolerance behind `amount`: `9.8 ± 0.1 mm`; its unit is that of the figure. */
export function toleranceAfter(text: string, amount: Amount): Amount | undefined {
  const sign = matchAt(TOLERANCE, text, amount.end);
  const second = sign ? amountFrom(text, amount.end + sign[0].length) : undefined;
  return second && (amount.kind === 'number' || amount.kind === second.kind) ? second : undefined;
}

function jointAt(text: string, at: number): { kind: Joint; end: number } | undefined {
  const hanging =
    isDash(text.charCodeAt(at)) && isSpace(text.charCodeAt(at + 1))
      ? wordAt(text, skipSpaces(text, at + 1))
      : undefined;
  if (hanging?.lower === 'to' || hanging?.lower === 'or') {
    return { kind: hanging.lower, end: skipSpaces(text, hanging.end) };
  }
  const spaced = skipSpaces(text, at);
  const code = text.charCodeAt(spaced);
  if (isDash(code) || text[spaced] === '~' || text[spaced] === '～') {
    const inner = spaced === at && wordAt(text, at + 1)?.lower === 'to' ? at + 3 : undefined;
    if (inner && isDash(text.charCodeAt(inner))) return { kind: 'to', end: inner + 1 };
    const end = skipSpaces(text, spaced + 1);
    // a dash with a space on one side only is punctuation, not a range
    return (spaced === at) === (end === spaced + 1) ? { kind: 'dash', end } : undefined;
  }
  const word = wordAt(text, spaced);
  if (word?.lower !== 'to' && word?.lower !== 'or' && word?.lower !== 'and' && word?.lower !== 'through')
    return undefined;
  return { kind: word.lower === 'through' ? 'to' : word.lower, end: skipSpaces(text, word.end) };
}

/** Same kind, unit and currency, where both say; a bare number takes what the other one has. */
function compatible(first: Amount, second: Amount): boolean {
  if (first.kind === 'number') return second.kind !== 'fraction';
  if (first.kind === 'money') {
    if (second.kind === 'money') return first.currency === second.currency;
    return second.kind === 'number' && !endsInName(first);
  }
  if (second.kind === 'number') return false;
  return (
    first.kind === second.kind && (first.unit === second.unit || first.unit === undefined || second.unit === undefined)
  );
}

/** money whose currency stands behind it cannot lend it to a bare number after it */
function endsInName(amount: Amount): boolean {
  return amount.suffixed && amount.magnitude === 1 && !amount.numeral.scaled;
}

function plausible(text: string, first: Amount, second: Amount, joint: Joint, opener: string | undefined): boolean {
  const { first: low, second: high } = share(first, second);
  if (joint === 'or')
    return isInteger(low) && isInteger(high) && high.value > low.value && high.value <= low.value * 2 + 2;
  if (opener === 'between' || (opener === 'from' && joint === 'to')) return true;
  if (high.value <= low.value) return joint === 'to' && opener === 'from';
  if (joint === 'dash') return first.kind !== 'measure' || second.kind === 'measure';
  // "rose 5 cents to 50 cents" names a step and a level
  if (first.kind === 'number') return true;
  const verb = previousWord(text, first.start);
  return !(verb && CHANGES.has(verb.lower));
}

function isInteger(amount: Amount): boolean {
  return Number.isInteger(amount.numeral.value);
}

/** Gives both bounds what one of them says: unit, currency, magnitude. */
function share(first: Amount, second: Amount): { first: Amount; second: Amount } {
  let low = first;
  let high = second;
  if (low.kind === 'number' && high.kind !== 'number') low = lend(low, high);
  else if (high.kind === 'number' && low.kind !== 'number') high = lend(high, low);
  if (low.magnitude === 1 && !low.numeral.scaled && sameScale(low.numeral.value, mantissa(high)) && scale(high) > 1) {
    low = { ...low, value: exact(low.value * scale(high)), magnitude: scale(high) };
  }
  return { first: low, second: high };
}

function lend(to: Amount, from: Amount): Amount {
  const worth =
    from.kind === 'money' && from.numeral.value !== 0 ? from.value / (from.numeral.value * from.magnitude) : 1;
  const cents = worth < 0.1 && worth > 0 ? 0.01 : 1;
  return {
    ...to,
    kind: from.kind,
    value: exact(to.value * cents),
    unit: from.unit ?? to.unit,
    currency: from.currency ?? to.currency,
  };
}

function scale(amount: Amount): number {
  if (amount.magnitude > 1) return amount.magnitude;
  if (!amount.numeral.scaled) return 1;
  const value = Math.abs(amount.numeral.value);
  return value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : value >= 1e3 ? 1e3 : 1;
}

function mantissa(amount: Amount): number {
  return amount.magnitude > 1 ? amount.numeral.value : amount.numeral.value / scale(amount);
}

/** `5 to 6 million` shares its magnitude, `800,000 to 1 million` and `500 to 1.2 million` do not. */
function sameScale(low: number, high: number): boolean {
  if (high === 0 || low === 0) return true;
  const ratio = Math.abs(low / high);
  return ratio >= 0.01 && ratio <= 20;
}
