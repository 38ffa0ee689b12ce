import { LeastRecentlyUsed } from '../../base/lru';
import { DOTTED_FORMS, PLAIN_FORMS } from '../../lexicon/legalForms';

/** Words of a name as it is compared: no punctuation, no article, `&` kept. Possessives are outside mention spans already. */
export function wordsOfName(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+|&/gu) ?? [];
  return words.length > 1 && words[0]!.toLowerCase() === 'the' ? words.slice(1) : words;
}

/** A name as it is compared with others. */
export interface NameKey {
  readonly words: readonly string[];
  readonly key: string;
  readonly core: readonly string[];
}

/** What the spellings of names come to; kept, because an article says the same names at every keystroke. */
export class NameKeys {
  readonly #known = new LeastRecentlyUsed<string, NameKey | null>(20_000);

  /** null for a text without a word */
  of(text: string): NameKey | null {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const words = wordsOfName(text);
    const key = words.length === 0 ? null : { words, key: keyOf(words), core: coreOf(words) };
    this.#known.set(text, key);
    return key;
  }
}

/** One spelling of a name; short all-capital words keep their case, so that *WHO* is not *Who*. */
export function keyOf(words: readonly string[]): string {
  if (words.length === 1) {
    const word = words[0]!;
    return word.length <= 4 && word === word.toUpperCase() ? word : word.toLowerCase();
  }
  return words.join(' ').toLowerCase();
}

/** The words without legal forms at the end: *Kessler Halbleiter GmbH* → *kessler halbleiter*. */
export function coreOf(words: readonly string[]): string[] {
  let end = words.length;
  while (end > 1 && isForm(words[end - 1]!.toLowerCase())) end--;
  return words.slice(0, end).map((word) => word.toLowerCase());
}

/** Forms that the recogniser knows by their capitals. */
const OTHER_FORMS = new Set(['se', 'sa', 'ag', 'kg', 'sas', 'as']);

function isForm(lower: string): boolean {
  return (
    PLAIN_FORMS.has(lower) ||
    DOTTED_FORMS.has(lower) ||
    lower === '&' ||
    OTHER_FORMS.has(lower) ||
    lower === 'co' ||
    lower === 'plc' ||
    lower.length === 1
  );
}

const GENERIC_END =
  /^(?:group|holdings?|company|corporation|industries|enterprises|international|limited|technologies|technology|partners|bank)$/;

/** Whether a core still names it when its last word is left off: *Baogang Group* → *Baogang*. */
export function endsGenerically(core: readonly string[]): boolean {
  return GENERIC_END.test(core.at(-1) ?? '');
}

const SMALL = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'de', 'la', 'du', 'des', 'di', 'der', 'und', '&']);

/** First letters of the words, small words left out: *European Central Bank* → `ecb`. */
export function initialsOf(core: readonly string[]): string {
  let letters = '';
  for (const word of core) if (!SMALL.has(word)) letters += word.charAt(0);
  return letters;
}
