import { DIMENSION_WORDS, TWO_WORD_UNITS, UNIT_SYMBOLS, UNIT_WORDS, WORD_LIKE_SYMBOLS } from '../../lexicon/units';
import { endsClause, isBoundary, isDigit, isHyphen, isLetter, lettersEnd, matchAt, skipSpaces, wordAt } from './scan';
import type { Word } from './scan';

/** A unit behind a number. */
export interface UnitMark {
  readonly end: number;
  /** standard symbol or name */
  readonly unit: string;
}

/** the rest of a symbol after its letters: `/h`, `²`, `^3`, `·s`, `%` */
const SYMBOL_TAIL = /(?:[%²³]|\^-?\d|[-−]\d|\d(?!\d|[.,]\d))?(?:[/·][A-Za-zµμ]{1,9}(?:[²³]|\^?\d)?)?/y;
const POWER_WORDS: ReadonlyMap<string, string> = new Map([
  ['squared', '²'],
  ['cubed', '³'],
]);
const PER_SECONDS: ReadonlyMap<string, string> = new Map([
  ['hour', '/h'],
  ['second', '/s'],
  ['minute', '/min'],
]);
const GRADES: ReadonlyMap<string, string> = new Map([
  ['tonne', '/t'],
  ['ton', '/t'],
  ['litre', '/L'],
  ['liter', '/L'],
]);
const CARBON = /[ \u00a0]?(?:of )?CO(?:2|₂)(?:-?e(?:q(?:uivalent)?)?)?(?![A-Za-z0-9])/y;
const SPEEDS: ReadonlySet<string> = new Set([
  'km',
  'm',
  'mile',
  'cm',
  'mm',
  'ft',
  'bit',
  'Mbit',
  'Gbit',
  'kbit',
  'knot',
  'L',
]);

/** The unit behind the number that ends at `at`; `digits` says whether symbols may follow it. */
export function unitAt(text: string, at: number, digits: boolean): UnitMark | undefined {
  const hyphen = isHyphen(text.charCodeAt(at));
  const start = hyphen ? at + 1 : skipSpaces(text, at);
  if (start > at + 1) return undefined;
  const word = wordAt(text, start);
  const named = word && unitNameAt(text, word);
  if (named) return named;
  if (!digits) return undefined;
  const symbol = unitSymbolAt(text, at, start);
  return symbol && withCarbon(text, symbol);
}

function unitNameAt(text: string, word: Word): UnitMark | undefined {
  if (word.lower === 'dry' || word.lower === 'wet') {
    const ton = wordAt(text, skipSpaces(text, word.end));
    const mark = ton && /^(?:metric|short|tonnes?|tons?)$/.test(ton.lower) ? unitNameAt(text, ton) : undefined;
    return mark;
  }
  if (isNamePart(text, word)) return undefined;
  const pair = TWO_WORD_UNITS.get(word.lower);
  if (pair) {
    const joint = text[word.end] === '.' ? word.end + 1 : word.end;
    const second = wordAt(text, isHyphen(text.charCodeAt(joint)) ? joint + 1 : skipSpaces(text, joint));
    const unit = second && (pair.get(second.lower) ?? pair.get(second.lower.replace(/s$/, '')));
    if (second && unit && isBoundary(text, second.end)) return { end: second.end, unit };
  }
  if (word.lower === 'parts') return partsPer(text, word.end);
  const unit = UNIT_WORDS.get(word.lower);
  if (unit === undefined || !isBoundary(text, word.end)) return undefined;
  return compoundName(text, { end: word.end, unit });
}

/** *two second-hand vessels*, *Phase 3 LUMEN-2*, *50Hertz*: no unit */
function isNamePart(text: string, word: Word): boolean {
  const behind = isHyphen(text.charCodeAt(word.end)) ? word.end + 1 : undefined;
  if (behind !== undefined && isDigit(text.charCodeAt(behind))) return true;
  if (behind !== undefined && word.lower === 'second' && isLetter(text.charCodeAt(behind))) return true;
  return (
    word.text.length > 3 &&
    word.text !== word.lower &&
    word.text !== word.text.toUpperCase() &&
    isDigit(text.charCodeAt(word.start - 1))
  );
}

/** *kilometres per hour*, *grams per tonne*, *km squared* */
function compoundName(text: string, mark: UnitMark): UnitMark {
  const next = wordAt(text, skipSpaces(text, mark.end));
  if (!next) return mark;
  const power = POWER_WORDS.get(next.lower);
  if (power) return { end: next.end, unit: mark.unit + power };
  if (next.lower !== 'per' && next.lower !== 'an') return mark;
  const base = wordAt(text, skipSpaces(text, next.end));
  if (!base) return mark;
  const rate = SPEEDS.has(mark.unit)
    ? PER_SECONDS.get(base.lower)
    : mark.unit === 'g' && next.lower === 'per'
      ? GRADES.get(base.lower)
      : undefined;
  return rate ? { end: base.end, unit: mark.unit === 'mile' && rate === '/h' ? 'mph' : mark.unit + rate } : mark;
}

function partsPer(text: string, at: number): UnitMark | undefined {
  const per = wordAt(text, skipSpaces(text, at));
  const scale = per?.lower === 'per' ? wordAt(text, skipSpaces(text, per.end)) : undefined;
  const unit = scale && ({ million: 'ppm', billion: 'ppb', trillion: 'ppt' } as Record<string, string>)[scale.lower];
  return scale && unit ? { end: scale.end, unit } : undefined;
}

/** A symbol such as `km/h`, `m²`, `°C`, `GWh`; `at` is the end of the number, `start` where the symbol begins. */
function unitSymbolAt(text: string, at: number, start: number): UnitMark | undefined {
  const degrees = text[start] === '°' || text[start] === 'º' ? degreesAt(text, start) : undefined;
  if (degrees) return degrees;
  const first = text.charCodeAt(start);
  if (!isLetter(first) && !'Ω℃℉'.includes(text[start] ?? ' ')) return feetAndInches(text, at);
  const letters = isLetter(first) ? lettersEnd(text, start) : start + 1;
  if (letters - start > 8) return undefined;
  const tail = matchAt(SYMBOL_TAIL, text, letters);
  const end = letters + (tail ? tail[0].length : 0);
  if (end > letters && isBoundary(text, end)) {
    const whole = UNIT_SYMBOLS.get(text.slice(start, end));
    if (whole !== undefined) return { end, unit: whole };
    const quotient = quotientOf(text.slice(start, end));
    if (quotient !== undefined) return { end, unit: quotient };
    const power = tail ? /^[²³]|^\^?-?\d/.exec(tail[0]) : null;
    const powered = power ? UNIT_SYMBOLS.get(text.slice(start, letters + power[0].length)) : undefined;
    if (power && powered !== undefined) return { end: letters + power[0].length, unit: powered };
    if (power && isDigit(text.charCodeAt(letters))) return undefined;
  }
  const written = text.slice(start, letters);
  const unit = UNIT_SYMBOLS.get(written);
  if (unit === undefined || !isBoundary(text, letters)) return undefined;
  // "in his 60s" and "the 90s" are no seconds
  if (written === 's' && text[at - 1] === '0') return undefined;
  if (isHyphen(text.charCodeAt(letters)) && start === letters - 1 && start > at) return undefined;
  // Intel's 14A node, (285A JP)
  if (written === 'A' && start === at && isCoded(text, letters)) return undefined;
  // Form 10-K
  if (written === 'K' && isHyphen(text.charCodeAt(at))) return undefined;
  if (start > at && WORD_LIKE_SYMBOLS.has(written) && !vouched(text, letters, written)) return undefined;
  const power = wordAt(text, skipSpaces(text, letters));
  const raised = power && POWER_WORDS.get(power.lower);
  return raised ? { end: power.end, unit: unit + raised } : { end: letters, unit };
}

/** a node of chip making or the code of an exchange behind digits and a letter */
function isCoded(text: string, end: number): boolean {
  const next = wordAt(text, skipSpaces(text, end));
  return next !== undefined && /^(?:node|process|technology|JP|JT|US|HK)$/.test(next.text);
}

/** `J/m^2`, `W/min`, `MWh/year`: a unit per unit */
function quotientOf(written: string): string | undefined {
  const slash = written.indexOf('/');
  if (slash < 1) return undefined;
  const top = UNIT_SYMBOLS.get(written.slice(0, slash));
  const below = written.slice(slash + 1);
  const base = below.replace(/(?:\^?\d|[²³])$/, '');
  const bottom = UNIT_SYMBOLS.has(base) || UNIT_WORDS.has(base.toLowerCase()) ? below : undefined;
  return top !== undefined && bottom !== undefined ? `${top}/${bottom}` : undefined;
}

/** `°C`, `° F`, `° Celsius`, or a bare degree sign. */
function degreesAt(text: string, start: number): UnitMark {
  const scale = wordAt(text, skipSpaces(text, start + 1));
  const letter = scale?.lower[0];
  const named = scale && (['c', 'f'].includes(scale.lower) || /^(?:celsius|fahrenheit)$/.test(scale.lower));
  return named ? { end: scale.end, unit: letter === 'c' ? '°C' : '°F' } : { end: start + 1, unit: '°' };
}

/** `5'`, `10"`, `5″` directly behind the digits, and not as a closing quotation mark. */
function feetAndInches(text: string, at: number): UnitMark | undefined {
  const sign = text[at];
  if (sign === '′') return { end: at + 1, unit: 'ft' };
  return sign === '″' ? { end: at + 1, unit: 'in' } : undefined;
}

/** Whether what follows shows that a word-like symbol is a unit after all. */
function vouched(text: string, end: number, written: string): boolean {
  if (endsClause(text, end)) return text[end] !== '.' || !isLetter(text.charCodeAt(end + 1));
  const next = wordAt(text, skipSpaces(text, end));
  return written === 'in' && next !== undefined && DIMENSION_WORDS.has(next.lower);
}

/** `Mt CO2e`: the gas belongs to the unit of emissions. */
function withCarbon(text: string, mark: UnitMark): UnitMark {
  if (!/^[kMG]?t$/.test(mark.unit)) return mark;
  const carbon = matchAt(CARBON, text, mark.end);
  if (!carbon || carbon[0].includes('of ')) return mark;
  return { end: mark.end + carbon[0].length, unit: `${mark.unit} ${carbon[0].trim().replace('₂', '2')}` };
}
