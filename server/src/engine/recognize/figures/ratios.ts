import { digitNumeralAt, wordNumeralAt } from './numeral';
import type { Numeral } from './numeral';
import { isBoundary, isDigit, isHyphen, isLetter, isSpace, matchAt, previousWord, skipSpaces, wordAt } from './scan';
import { unitAt } from './units';

/** A ratio with its quotient. */
export interface Ratio {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** `60/40`: two shares of a hundred */
const SHARES = /(\d{2})\/(\d{2})(?![\d/%]|[.,]\d)/y;
const COLON = /(\d{1,4}(?:\.\d+)?) ?: ?(\d{1,4}(?:\.\d+)?)(?![\d:])/y;

/** `outOfSomewhere`: whether *out of* or *of every* is in the text at all. `3:1`, `3-to-1`, `nine out of ten`, `nine ships out of ten`, `one in five` at `at`. */
export function ratioAt(text: string, at: number, outOfSomewhere: boolean): Ratio | undefined {
  const colon = isDigit(text.charCodeAt(at)) ? matchAt(COLON, text, at) : null;
  if (colon && Number(colon[2]) > 0 && isBoundary(text, at + colon[0].length)) {
    return { start: at, end: at + colon[0].length, value: Number(colon[1]) / Number(colon[2]) };
  }
  const shares = isDigit(text.charCodeAt(at)) ? matchAt(SHARES, text, at) : null;
  if (shares && Number(shares[1]) + Number(shares[2]) === 100 && isSpace(text.charCodeAt(at - 1)))
    return { start: at, end: at + shares[0].length, value: Number(shares[1]) / Number(shares[2]) };
  const first = wholeAt(text, at);
  if (!first || first.value <= 0 || first.value > 1000) return undefined;
  return (
    ofAll(text, at, first) ??
    dashedTo(text, at, first) ??
    (outOfSomewhere ? outOf(text, at, first) : undefined) ??
    oneIn(text, at, first)
  );
}

function wholeAt(text: string, at: number): Numeral | undefined {
  const numeral = isLetter(text.charCodeAt(at)) ? wordNumeralAt(text, at) : digitNumeralAt(text, at);
  return numeral && !numeral.fraction && !numeral.scaled && Number.isInteger(numeral.value) ? numeral : undefined;
}

const NUMBERED_PARTS =
  /^(?:part|page|step|phase|episode|day|round|chapter|volume|game|match|of|the|no|number|stage|week)$/;

/** `14 of 34`, `forty-one of 54`: not `one of two`, `page 3 of 10`, `2 of 2025`, `5 of 12 percent` */
function ofAll(text: string, at: number, first: Numeral): Ratio | undefined {
  if (!isSpace(text.charCodeAt(first.end)) || first.value < 2) return undefined;
  const of = wordAt(text, first.end + 1);
  if (of?.lower !== 'of') return undefined;
  const before = previousWord(text, at);
  if (before && NUMBERED_PARTS.test(before.lower)) return undefined;
  const ratio = denominator(text, at, first, of.end);
  if (!ratio || ratio.value === 1 || unitAt(text, ratio.end, true)) return undefined;
  const bottom = text.slice(skipSpaces(text, of.end), ratio.end);
  const next = text[skipSpaces(text, ratio.end)];
  return /^(?:1[89]|20)\d\d$/.test(bottom) ||
    (next !== undefined && '%€$£¥'.includes(next)) ||
    /^[.,-]?\d/.test(text.slice(ratio.end, ratio.end + 2))
    ? undefined
    : ratio;
}

/** `3-to-1`, `three-to-one` */
function dashedTo(text: string, at: number, first: Numeral): Ratio | undefined {
  if (!isHyphen(text.charCodeAt(first.end))) return undefined;
  const to = wordAt(text, first.end + 1);
  if (to?.lower !== 'to' || !isHyphen(text.charCodeAt(to.end))) return undefined;
  const second = wholeAt(text, to.end + 1);
  if (!second || second.value >= first.value || second.value === 0) return undefined;
  return unitAt(text, second.end, true) ? undefined : { start: at, end: second.end, value: first.value / second.value };
}

/** `nine out of ten`, `nine out of every ten`, with at most three words between: `nine ships out of ten` */
function outOf(text: string, at: number, first: Numeral): Ratio | undefined {
  let from = first.end;
  for (let i = 0; i < 4; i++) {
    if (!isSpace(text.charCodeAt(from))) return undefined;
    const word = wordAt(text, skipSpaces(text, from));
    if (!word) return undefined;
    const of = word.lower === 'out' ? wordAt(text, skipSpaces(text, word.end)) : undefined;
    if (of?.lower === 'of') {
      const every = wordAt(text, skipSpaces(text, of.end));
      return denominator(text, at, first, every?.lower === 'every' ? every.end : of.end);
    }
    if (word.lower === 'of') {
      const every = wordAt(text, skipSpaces(text, word.end));
      return every?.lower === 'every' ? denominator(text, at, first, every.end) : undefined;
    }
    if (/^(?:in|and|or|to|at|by|for|with|a|the|is|was|are|were|that|which)$/.test(word.lower)) return undefined;
    from = word.end;
  }
  return undefined;
}

/** `one in five`, `2 in 5`: not `two in 2024`, `3 in 10 days`, `one in March` */
function oneIn(text: string, at: number, first: Numeral): Ratio | undefined {
  const word = wordAt(text, skipSpaces(text, first.end));
  if (word?.lower !== 'in' || first.value > 100) return undefined;
  const every = wordAt(text, skipSpaces(text, word.end));
  const ratio = denominator(text, at, first, every?.lower === 'every' ? every.end : word.end);
  if (!ratio || unitAt(text, ratio.end, true)) return undefined;
  const bottom = text.slice(skipSpaces(text, word.end), ratio.end);
  return /^(?:1[89]|20)\d\d$/.test(bottom) || bottom.toLowerCase() === 'one' ? undefined : ratio;
}

function denominator(text: string, at: number, first: Numeral, from: number): Ratio | undefined {
  const second = wholeAt(text, skipSpaces(text, from));
  if (!second || second.value < first.value || second.value <= 1) return undefined;
  return { start: at, end: second.end, value: first.value / second.value };
}
