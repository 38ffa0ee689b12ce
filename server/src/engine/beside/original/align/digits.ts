/** The significant digits; one digit alone tells nothing. */
export function digitsOf(value: number): string {
  return value
    .toPrecision(12)
    .replace(/e.*$/u, '')
    .replace(/[.-]/gu, '')
    .replace(/^0+|0+$/gu, '');
}

/** One digit replaced, or two neighbours exchanged, in numbers of at least two digits and the same magnitude. */
export function oneDigitApart(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < 2) return false;
  const left = a.padEnd(length, '0');
  const right = b.padEnd(length, '0');
  const apart: number[] = [];
  for (let i = 0; i < length; i++) if (left[i] !== right[i]) apart.push(i);
  if (apart.length === 1) return true;
  return (
    apart.length === 2 &&
    apart[1]! - apart[0]! === 1 &&
    left[apart[0]!] === right[apart[1]!] &&
    left[apart[1]!] === right[apart[0]!]
  );
}
