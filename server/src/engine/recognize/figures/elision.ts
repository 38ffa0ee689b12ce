import type { Figure } from '../model';
import type { Amount } from './amount';
import { endsClause, previousWord, skipSpaces, wordAt } from './scan';

const COMPARING = /^(?:from|with|against|versus|vs|to)$/;
const EARLIER = /^(?:a|in|last|the|one|year|earlier|previously|before|twelve|then)$/;
/** Between the two figures of a comparison. */
const REACH = 160;
/** Figures that are compared are of one order. */
const FARTHEST = 20;

/**
 * The amount with the currency or unit that it leaves out because the figure before it says so: *1.36 billion euros, compared with
 * 1.78 billion a year earlier*; or undefined.
 */
export function withElided(text: string, amount: Amount, previous: Figure | undefined): Amount | undefined {
  if (amount.kind !== 'number' || previous === undefined || amount.start - previous.end > REACH) return undefined;
  if (amount.magnitude === 1 && !amount.numeral.scaled) return undefined;
  if (previous.kind !== 'money' && (previous.kind !== 'measure' || previous.unit === undefined)) return undefined;
  const scale = previous.value ?? previous.high;
  if (scale === undefined || scale < 1000) return undefined;
  const ratio = Math.abs(amount.value / scale);
  if (!(ratio <= FARTHEST && ratio >= 1 / FARTHEST)) return undefined;
  if (!COMPARING.test(previousWord(text, amount.start)?.lower ?? '')) return undefined;
  const next = wordAt(text, skipSpaces(text, amount.end));
  if (!endsClause(text, amount.end) && !EARLIER.test(next?.lower ?? '')) return undefined;
  return { ...amount, kind: previous.kind, unit: previous.unit, currency: previous.currency };
}
