/** A number as it is written: how finely it is given, and how another number is written in its place. */

const DIGITS = /\d[\d,.\u00a0\u202f]*/u;
const WORDS = 'zero one two three four five six seven eight nine'.split(' ');
/** A number in words may well be a round one. */
const WORDED = 0.05;

interface Digits {
  readonly start: number;
  readonly written: string;
  readonly value: number;
  readonly decimals: number;
}

/** The first run of digits, read the English way; undefined where it is no plain number. */
function digitsOf(text: string): Digits | undefined {
  const match = DIGITS.exec(text);
  if (match === null) return undefined;
  const written = match[0].replace(/[,.\u00a0\u202f]+$/u, '');
  const bare = written.replace(/[,\u00a0\u202f](?=\d{3}(?!\d))/gu, '');
  if (!/^\d+(?:\.\d+)?$/u.test(bare)) return undefined;
  const point = bare.indexOf('.');
  return { start: match.index, written, value: Number(bare), decimals: point < 0 ? 0 : bare.length - point - 1 };
}

/**
 * Half the worth of the last digit that `text` gives for `value`: 0.05 billion for *$1.2 billion*, 500 for *12,000*, 0 for a counted
 * number such as *158*. `counted` says that it counts whole things. Round numbers of four digits or more keep two digits that are meant.
 */
export function halfStep(text: string, value: number, counted: boolean): number {
  const size = Math.abs(value);
  const digits = digitsOf(text);
  if (digits === undefined || digits.value === 0) return size < 100 && counted ? 0 : Math.max(size * WORDED, 0.5);
  const magnitude = size / digits.value;
  if (digits.decimals > 0) return (10 ** -digits.decimals * magnitude) / 2;
  const whole = String(digits.value);
  const zeros = /0*$/u.exec(whole)![0].length;
  const free = whole.length > 3 ? Math.min(zeros, whole.length - 2) : 0;
  if (counted && free === 0 && Math.abs(magnitude - 1) < 1e-9 && whole.length > zeros && zeros === 0) return 0;
  return (10 ** free * magnitude) / 2;
}

/**
 * `text`, which stands for `value`, with the number that stands for `wanted` in its place: currency, magnitude word, unit and grouping
 * stay. `decimals` is the least number of decimals where the value has them. Undefined where it cannot be written so.
 */
export function rewritten(text: string, value: number, wanted: number, decimals = 0): string | undefined {
  const digits = digitsOf(text);
  if (digits === undefined) return rewrittenWord(text, wanted);
  if (digits.value === 0) return undefined;
  const mantissa = wanted / (value / digits.value);
  if (!Number.isFinite(mantissa) || mantissa < 0 || mantissa >= 1e15) return undefined;
  const places = Math.max(digits.decimals, decimals);
  const number = formatted(mantissa, places, digits.written.includes(',') || mantissa >= 10_000);
  return text.slice(0, digits.start) + number + text.slice(digits.start + digits.written.length);
}

/** A number word of one word: *five-year*, *nine tonnes*. */
function rewrittenWord(text: string, wanted: number): string | undefined {
  const first = /^\p{L}+/u.exec(text)?.[0];
  if (first === undefined || wanted < 0 || /\b(?:hundred|thousand|\w+illion|half|third|quarter|dozen)/iu.test(text)) {
    return undefined;
  }
  if (/^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-/iu.test(text)) return undefined;
  const rounded = Math.round(wanted);
  const word = rounded < 10 ? WORDS[rounded]! : String(rounded);
  const capital = /^\p{Lu}/u.test(first) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  return capital + text.slice(first.length);
}

/** With at most `places` decimals, trailing zeros cut; `1300` is grouped where `grouped`. */
export function formatted(value: number, places: number, grouped: boolean): string {
  const fixed = value.toFixed(places);
  const [whole, rest = ''] = fixed.split('.');
  const shown = grouped ? whole!.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole!;
  const decimals = rest.replace(/0+$/u, '');
  return decimals === '' ? shown : `${shown}.${decimals}`;
}
