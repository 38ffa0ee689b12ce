import { SCALES } from '../../lexicon/numbers';
import { addedFractionAt, digitNumeralAt, joint, scaleAt, wordNumeralAt } from './numeral';
import type { Numeral } from './numeral';
import { isDigit, skipSpaces, wordAt } from './scan';

/**
 * What goes on after digits with a magnitude word: *3 million and a half*, *2 million 300 thousand*, *4 thousand 3 hundred and 21*. The
 * value is in base notation; `factor` is the magnitude that was read.
 */
export function chainAfter(text: string, at: number, factor: number): { end: number; value: number } | undefined {
  const half = addedFractionAt(text, at);
  if (half) {
    const next = wordAt(text, joint(text, half.end));
    return next !== undefined && (next.lower === 'of' || SCALES.has(next.lower))
      ? undefined
      : { end: half.end, value: half.value * factor };
  }
  let end = at;
  let value = 0;
  let below = factor;
  for (let i = 0; i < 3; i++) {
    const start = skipSpaces(text, end);
    const next = isDigit(text.charCodeAt(start)) ? digitNumeralAt(text, start) : undefined;
    const scale = next?.plain === true && next.value < 1000 ? scaleAt(text, next.end) : undefined;
    if (next === undefined || scale === undefined || scale.value >= below) break;
    value += next.value * scale.value;
    end = scale.end;
    below = scale.value;
  }
  const and = below === 100 ? wordAt(text, skipSpaces(text, end)) : undefined;
  if (and?.lower === 'and') {
    const last = belowHundredAt(text, skipSpaces(text, and.end));
    if (last) return { end: last.end, value: value + last.value };
  }
  return end > at ? { end, value } : undefined;
}

/** *21*, *one* after *3 hundred and* */
function belowHundredAt(text: string, at: number): Numeral | undefined {
  const last = isDigit(text.charCodeAt(at)) ? digitNumeralAt(text, at) : wordNumeralAt(text, at);
  if (last && scaleAt(text, last.end)) return undefined;
  const fits = last !== undefined && Number.isInteger(last.value) && last.value > 0 && last.value < 100 && !last.scaled;
  return fits ? last : undefined;
}
