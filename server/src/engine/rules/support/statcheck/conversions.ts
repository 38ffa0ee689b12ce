import type { Conflict } from './conflict';
import { between, phrase, related, replacing } from './conflict';
import { conversionFactors, fahrenheit } from './factors';
import { apart, quotient, times } from './interval';
import type { Operand } from './operand';
import { rewritten } from './written';

/** Two numbers beside each other of which the second restates the first in another unit or currency. */
export interface Conversion {
  readonly first: Operand;
  readonly second: Operand;
}

const RESTATES = /^(?: ?\(|,? or )$/u;
const CLOSES = /^(?:$|[),.;]| (?:a|an|per|each|long|wide|high|deep|tall|away|across)\b)/u;
/** How far a conversion may be off besides its rounding: *100 km (60 miles)* is near enough. */
const NEAR = 0.08;

/** The conversions of a sentence, *100 km (62 miles)*, *5 bn yuan ($700 m)*, whatever their units. */
export function conversionsIn(text: string, operands: readonly Operand[]): Conversion[] {
  return operands.flatMap((first, i) => {
    const second = operands[i + 1];
    if (second === undefined || first.kind !== second.kind || !RESTATES.test(between(text, first, second))) return [];
    if (first.rate !== undefined && second.rate !== undefined && first.rate !== second.rate) return [];
    return CLOSES.test(text.slice(second.end, second.end + 8).toLowerCase()) ? [{ first, second }] : [];
  });
}

/** The conflict where the two measures are not the same quantity by any meaning of their units. */
export function unitConflict(text: string, { first, second }: Conversion): Conflict | undefined {
  if (first.kind !== 'measure' || first.unit === undefined || second.unit === undefined) return undefined;
  if (first.unit === second.unit) return undefined;
  if (first.unit === '°C' || first.unit === '°F') return temperatureConflict(text, first, second);
  const factors = conversionFactors(first.unit, second.unit);
  if (factors.length === 0 || factors.some((factor) => fits(first, second, factor))) return undefined;
  return convertedConflict(text, first, second, first.value * factors[0]!);
}

/** True when the second number can be the first times the factor. */
export function fits(first: Operand, second: Operand, factor: number, near = NEAR): boolean {
  return !apart(quotient(second.range, times(first.range, factor)), { low: 1 - near, high: 1 + near });
}

/** The second number is not what the first comes to. */
export function convertedConflict(text: string, first: Operand, second: Operand, wanted: number): Conflict | undefined {
  const written = rewritten(second.text, second.value, wanted, wanted < 10 ? 1 : 0);
  if (written === undefined || written === second.text) return undefined;
  return {
    start: second.from,
    end: second.end,
    message: `${phrase(text, { ...first, nounEnd: first.end })} is ${written}, not ${second.text}.`,
    related: [related(text, first, 'first given as'), related(text, second, 'converted to')],
    fixes: [{ title: `Use ${written}`, edits: [replacing(second, written)], preferred: true }],
    query: `[${written}?]`,
  };
}

function temperatureConflict(text: string, first: Operand, second: Operand): Conflict | undefined {
  const other = first.unit === '°C' ? '°F' : '°C';
  if (second.unit !== other) return undefined;
  const [celsius, degrees] = first.unit === '°C' ? [first, second] : [second, first];
  const ends = [fahrenheit(celsius.range.low), fahrenheit(celsius.range.high)];
  const fitting = [0, 1].some((meaning) => {
    const range = { low: ends[0]![meaning]! - 1, high: ends[1]![meaning]! + 1 };
    return !apart(range, degrees.range);
  });
  if (fitting) return undefined;
  const wanted = first.unit === '°C' ? fahrenheit(first.value)[0]! : (first.value - 32) / 1.8;
  return wanted < 0 ? undefined : convertedConflict(text, first, second, Math.round(wanted));
}
