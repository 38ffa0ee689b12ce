import type { Amount } from './amount';
import { amountFrom, exact } from './amount';
import { endsClause, skipSpaces, wordAt } from './scan';

/** The smaller unit that may follow a larger one, and how many of it make one. */
const SMALLER: ReadonlyMap<string, { readonly unit: string; readonly count: number }> = new Map([
  ['ft', { unit: 'in', count: 12 }],
  ['lb', { unit: 'oz', count: 16 }],
]);

/** An amount in two units read as one: `5 feet 10 inches`, `thirteen dollars and 45 cents`; or undefined. */
export function compoundAfter(text: string, first: Amount): Amount | undefined {
  if (!Number.isInteger(first.numeral.value) || first.value <= 0) return undefined;
  const small = first.unit === undefined ? undefined : SMALLER.get(first.unit);
  if (!small && !(first.kind === 'money' && first.suffixed && first.magnitude === 1 && !first.numeral.scaled))
    return undefined;
  const gap = skipSpaces(text, first.end);
  const and = wordAt(text, gap);
  const second = amountFrom(text, and?.lower === 'and' ? skipSpaces(text, and.end) : gap);
  if (!second || second.start === first.end) return undefined;
  if (small) {
    if (second.unit !== small.unit || second.value >= small.count) return undefined;
    return { ...first, end: second.end, value: first.value + second.value / small.count };
  }
  const bare = second.kind === 'number' && second.numeral.form === first.numeral.form && isTwoDigits(second);
  if (bare && endsClause(text, second.end))
    return { ...first, end: second.end, value: exact(first.value + second.value / 100) };
  const isCents = second.kind === 'money' && second.value < 1 && second.numeral.value >= 1 && second.value > 0;
  return isCents ? { ...first, end: second.end, value: exact(first.value + second.value) } : undefined;
}

/** *15 dollars 50*, *thirteen dollars forty five* */
function isTwoDigits({ value, numeral, start, end }: Amount): boolean {
  return (
    Number.isInteger(value) &&
    value > 9 &&
    value < 100 &&
    !numeral.scaled &&
    (numeral.form === 'words' || end - start === 2)
  );
}
