/** Whether two figures say the same amount or date. */

export interface Valued {
  readonly kind: string;
  readonly value?: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly date?: string | null;
  readonly unit?: string | null;
  readonly currency?: string | null;
}

/** Numbers to a millionth (fractions and ratios to 0.2 %), percentages as 12 or 0.12, dates to the precision of the gold. */
export function sameValue(gold: Valued, found: Valued): boolean {
  if (typeof gold.date === 'string') return typeof found.date === 'string' && sameDate(gold.date, found.date);
  const tolerance = gold.kind === 'fraction' || gold.kind === 'ratio' ? 2e-3 : 1e-6;
  const scales = gold.kind === 'percent' ? [1, 0.01, 0.0001] : gold.kind === 'money' ? [1, 100] : [1];
  const near = (a: number, b: number | null | undefined): boolean =>
    typeof b === 'number' &&
    scales.some(
      (scale) => Math.abs(a * scale - b) <= Math.max(1e-12, tolerance * Math.max(Math.abs(a * scale), Math.abs(b))),
    );
  if (typeof gold.low === 'number' && typeof gold.high === 'number')
    return near(gold.low, found.low) && near(gold.high, found.high);
  return typeof gold.value === 'number' && near(gold.value, found.value);
}

function sameDate(gold: string, found: string): boolean {
  const [a, b] = [canonical(gold), canonical(found)];
  if (a === b) return true;
  if (a.includes('/') && b.includes('/')) {
    const [from, to] = a.split('/');
    const [otherFrom, otherTo] = b.split('/');
    return sameDate(from!, otherFrom!) && sameDate(to!, otherTo!);
  }
  return a.startsWith('--') && /^\d{4}-/u.test(b) && b.slice(4) === a.slice(1);
}

const canonical = (date: string): string =>
  date
    .toUpperCase()
    .replace(/^FY(\d\d)$/u, '20$1')
    .replace(/^FY(\d{4})$/u, '$1')
    .replace(/^(\d{3})0S$/u, '$1X')
    .replace(/^-(?=[QH]\d)/u, '--');
