import { matchAt } from './scan';

const EXPONENT = /e[-+\u2212]?\d{1,3}(?![\da-z])/iy;
const TIMES_TEN = / ?[x×·*] ?10(?:\^? ?([-+\u2212\u2013]?\d{1,3})|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))(?!\d)/y;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The power of ten behind digits: `e6`, `×10^-3`, `x 10⁵`. */
export function exponentAt(text: string, at: number): { end: number; power: number } | undefined {
  const code = text.charCodeAt(at);
  if (code === 101 || code === 69) {
    const plain = matchAt(EXPONENT, text, at);
    return plain ? { end: at + plain[0].length, power: Number(plain[0].slice(1).replace('−', '-')) } : undefined;
  }
  const times = matchAt(TIMES_TEN, text, at);
  if (!times) return undefined;
  const written = times[1]?.replace(/[−–]/, '-') ?? [...times[2]!].map(superscriptDigit).join('');
  return { end: at + times[0].length, power: Number(written) };
}

function superscriptDigit(character: string): string {
  if (character === '⁻') return '-';
  if (character === '⁺') return '+';
  return String(SUPERSCRIPTS.indexOf(character));
}
