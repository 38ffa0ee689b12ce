import type { Figure } from '../model';
import type { Amount } from './amount';
import { endsClause, isDigit, isHyphen, isLetter, isSpace, skipSpaces, wordAt } from './scan';

/* Shapes of the text around digits: codes, loose dots, shares in digits, pairs of numbers. */

/** the dot of `.08`, after white space, a sign or a currency */
export function isLooseDot(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return at === 0 || isSpace(before) || '($€£¥<>~-−+'.includes(text[at - 1]!);
}

export function isDigitNear(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) || isDigit(text.charCodeAt(at + 1)) || isDigit(text.charCodeAt(at + 2));
}

/** letters or digits glued to the word, or an underscore: part of a code */
export function isAttached(text: string, at: number, end: number): boolean {
  return isDigit(text.charCodeAt(at - 1)) || text[at - 1] === '_' || text[end] === '_';
}

/** End of the code whose digits stand at `at`, with its slashes, dots and hyphens. */
export function endOfRun(text: string, at: number): number {
  let end = at + 1;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isDigit(code) || isLetter(code)) end++;
    else if ((code === 47 || code === 46 || code === 44 || isHyphen(code)) && isDigit(text.charCodeAt(end + 1)))
      end += 2;
    else return end;
  }
}

/** `3/4` is a share before *of* or a noun, not in `3/4/2025` or a score. */
export function isDigitShare(text: string, amount: Amount): boolean {
  return !isLetter(text.charCodeAt(amount.start - 1)) && text[amount.start - 1] !== '/' && text[amount.end] !== '-';
}

/** *Five-Year Plan* is a name. */
export function isNamedPeriod(text: string, amount: Amount): boolean {
  if (!isHyphen(text.charCodeAt(amount.numeral.end))) return false;
  const next = wordAt(text, skipSpaces(text, amount.end));
  return next?.text === 'Plan' || next?.text === 'Plans';
}

/** letters, a slash or a second dash glued behind digits: `5G`, `3D`, `10-K`, `737-800` */
export function isCodeTail(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (isLetter(code) || code === 95) return true;
  if (code === 47) return isDigit(text.charCodeAt(end + 1)) || isLetter(text.charCodeAt(end + 1));
  if (!isHyphen(code)) return false;
  const next = wordAt(text, end + 1);
  // 2-for-1, 1-in-4
  if (next && isHyphen(text.charCodeAt(next.end)) && /^(?:for|and|on|by|in|to|of)$/.test(next.lower)) return true;
  return (
    isDigit(text.charCodeAt(end + 1)) ||
    (next !== undefined && (next.end - next.start === 1 || next.text !== next.lower))
  );
}

/** Two bare numbers side by side that end a clause (*three twenty*, *3 30*) are a clock time or a code, not two figures. */
export function withoutNumberPairs(text: string, figures: Figure[]): Figure[] {
  const isPair = (first: Figure | undefined, second: Figure | undefined): boolean =>
    first?.kind === 'count' &&
    second?.kind === 'count' &&
    first.of === undefined &&
    second.start - first.end === 1 &&
    isSpace(text.charCodeAt(first.end)) &&
    (endsClause(text, second.end) || /^ [ap] ?m\b/.test(text.slice(second.end, second.end + 4)));
  return figures.some((figure, index) => isPair(figure, figures[index + 1]))
    ? figures.filter((figure, index) => !isPair(figure, figures[index + 1]) && !isPair(figures[index - 1], figure))
    : figures;
}
