import { CAPITAL_ONLY, CASED_FORMS, DOTTED_FORMS, PLAIN_FORMS, SMALL_LETTER_FORMS } from '../../lexicon/legalForms';
import { isHyphen, type Line, lowerAt } from './line';

/**
 * Length in tokens of the legal form that begins at `index` (`Ltd`, `Inc.`, `S.p.A.`, `A/S`, `Co., Ltd.`), or 0. A dot that
 * belongs to the abbreviation is counted.
 */
export function legalFormAt(line: Line, index: number): number {
  const first = line.tokens[index];
  if (first === undefined || first.kind !== 'word') return 0;
  if (isPolishForm(line, index)) return POLISH_FORM;
  const hyphen = line.tokens[index + 1];
  if (isHyphen(hyphen) && hyphen?.spaced === false && line.tokens[index + 2]?.spaced === false) return 0;
  // VECTOR-HF is no company of Iceland.
  if (first.text.length < SHORTEST_JOINED && !first.spaced && isHyphen(line.tokens[index - 1])) return 0;
  const letters = lettersAt(line, index);
  if (letters > 0) return letters;
  if (!isForm(first.text, first.lower)) return 0;
  // Private Equity and Private Capital are a trade.
  if (first.lower === 'private' && TRADES.has(lowerAt(line, index + 1))) return 0;
  return dotted(line, index, first.lower) ? 2 : 1;
}

/** A form may be joined to its name by a hyphen (*Muster-GmbH*), one of two letters is something else. */
const SHORTEST_JOINED = 3;

const TRADES = new Set(['equity', 'capital', 'credit', 'bank', 'banking', 'wealth', 'markets']);

/** Tokens of `Sp. z o.o.` */
const POLISH_FORM = 7;

function isPolishForm(line: Line, index: number): boolean {
  if (lowerAt(line, index) !== 'sp' || lowerAt(line, index + 2) !== 'z') return false;
  let read = '';
  for (let i = index + 1; i < index + POLISH_FORM; i++) read += lowerAt(line, i);
  return read === '.zo.o.';
}

function isForm(text: string, lower: string): boolean {
  if (CASED_FORMS.has(text)) return true;
  if (!PLAIN_FORMS.has(lower)) return false;
  if (!CAPITAL_ONLY.has(lower)) return true;
  return text === text.toUpperCase() || (text !== lower && lower.length > 4);
}

function dotted(line: Line, index: number, lower: string): boolean {
  const dot = line.tokens[index + 1];
  return (
    dot?.text === '.' &&
    !dot.spaced &&
    (DOTTED_FORMS.has(lower) || CASED_FORMS.has(line.tokens[index]!.text)) &&
    !endsSentence(line, index + 1, lower)
  );
}

/** Forms that are written with a dot as a rule; it stays with them at the end of a sentence. */
const KEEPS_DOT = new Set(['inc', 'corp', 'co', 'ltd', 'bros', 'cie', 'ltda', 'mfg', 'pvt', 'bhd', 'tbk']);

/** A dot after a form that is seldom abbreviated, at the very end, is the full stop. */
function endsSentence(line: Line, dot: number, lower: string): boolean {
  return dot === line.tokens.length - 1 && !KEEPS_DOT.has(lower);
}

/** Forms of single letters: `N.V.`, `S.p.A.`, `A/S`, `S.A.R.L.` */
function lettersAt(line: Line, index: number): number {
  const mark = line.tokens[index + 1];
  if (mark === undefined || mark.spaced || (mark.text !== '.' && mark.text !== '/')) return 0;
  let joined = '';
  let at = index;
  while (at < line.tokens.length && joined.length < 6) {
    const letter = line.tokens[at]!;
    if (letter.kind !== 'word' || letter.end - letter.start !== 1 || (at > index && letter.spaced)) break;
    joined += letter.lower;
    const separator = line.tokens[at + 1];
    if (separator === undefined || separator.spaced || separator.text !== mark.text) {
      at++;
      break;
    }
    at += 2;
  }
  if (joined.length < 2) return 0;
  if (!line.tokens[index]!.capital) return mark.text === '.' && SMALL_LETTER_FORMS.has(joined) ? at - index : 0;
  if (mark.text === '/') return joined === 'as' || joined === 'is' || joined === 'ks' ? at - index : 0;
  return PLAIN_FORMS.has(joined) || joined === 'ag' || joined === 'se' || joined === 'sa' || joined === 'sas'
    ? at - index
    : 0;
}
