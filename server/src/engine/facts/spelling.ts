import { tokenize } from '../text/tokens';

/** Names whose words are their tokens; most are. */
const PLAIN = /^[A-Z]+(?: [A-Z0-9]+)*$/i;

/** The words and marks of a name, as the tokens of a sentence spell them. */
export function nameWords(name: string): string[] {
  if (PLAIN.test(name)) return name.split(' ');
  return tokenize(name).map((token) => token.text);
}

/** Names that differ only in spacing and case share a key: `Co.,Ltd` and `CO., LTD`. */
export function nameKey(words: readonly string[]): string {
  return words.join(' ').toLowerCase();
}

/**
 * Whether `written`, as it stands in a text, may be the word `registered` of a name. A word in capitals may stand for any
 * spelling (`BAOSTEEL`), a capital may open a lower-case name (`Imec`); `apple` is never `Apple`, `All` is never `ALL`.
 */
export function sameWord(written: string, registered: string): boolean {
  if (written === registered) return true;
  const lower = registered.toLowerCase();
  if (written.toLowerCase() !== lower) return false;
  const capitals = written === written.toUpperCase();
  if (capitals) return true;
  const opensUpper = startsUpper(written);
  if (startsUpper(registered) && !opensUpper) return isSmallWord(lower);
  return registered !== registered.toUpperCase() || registered.length > 4;
}

/** Words that titles write either way. */
function isSmallWord(lower: string): boolean {
  return lower === 'of' || lower === 'and' || lower === 'for' || lower === 'the' || lower === 'de' || lower === 'in';
}

function startsUpper(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
