/** Reading words and digits at an offset of a text, without copying more of it than the word. */

/** A word at a place: letters only, lower case beside as written. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
}

/** Longest run of letters that can be a word of any lexicon here; longer runs are cut so that scanning stays linear. */
const LONGEST_WORD = 40;

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Latin, Greek, Cyrillic and other letters; not Han characters, kana or symbols. `NaN` (outside the text) is none. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) || code === 0xb5 || code === 0xaa || code === 0xba
  );
}

export function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

/** Space, tab, no-break and thin spaces. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 0xa0 ||
    code === 0x202f ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 10 ||
    code === 13
  );
}

/** Hyphen, non-breaking hyphen, en dash and em dash. */
export function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

/** Hyphen or non-breaking hyphen, which join the parts of one word. */
export function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

/** Offset after the spaces at `at`, at most four of them. */
export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (end < at + 4 && isSpace(text.charCodeAt(end))) end++;
  return end;
}

/** Offset after the digits at `at`. */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Offset after the letters at `at`. */
export function lettersEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** The run of letters at `at`, or undefined. */
export function wordAt(text: string, at: number): Word | undefined {
  let end = at;
  let plain = true;
  for (; end - at < LONGEST_WORD; end++) {
    const code = text.charCodeAt(end);
    if (code >= 97 && code <= 122) continue;
    if (!isLetter(code)) break;
    plain = false;
  }
  if (end === at) return undefined;
  const word = text.slice(at, end);
  return { start: at, end, text: word, lower: plain ? word : word.toLowerCase() };
}

/** The word that ends before `at`, spaces between them allowed; undefined when something else stands there. */
export function previousWord(text: string, at: number): Word | undefined {
  let end = at;
  while (end > at - 4 && isSpace(text.charCodeAt(end - 1))) end--;
  let start = end;
  let plain = true;
  for (; end - start < LONGEST_WORD; start--) {
    const code = text.charCodeAt(start - 1);
    if (code >= 97 && code <= 122) continue;
    if (!isLetter(code)) break;
    plain = false;
  }
  if (start === end) return undefined;
  const word = text.slice(start, end);
  return { start, end, text: word, lower: plain ? word : word.toLowerCase() };
}

/** True when no letter or digit stands at `at`, so that a word or number may end there. */
export function isBoundary(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return !isLetter(code) && !isDigit(code);
}

/** What `pattern` (sticky) matches at `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** True when a sentence or clause ends at `at` (after spaces): punctuation or the end of the text. */
export function endsClause(text: string, at: number): boolean {
  const next = text[skipSpaces(text, at)];
  return next === undefined || '.,;:!?)]}"”’»|'.includes(next);
}

/** *ONE* among words that are not all capitals: Ocean Network Express. */
export function isOceanNetwork(text: string, start: number, end: number): boolean {
  if (end - start !== 3 || !text.startsWith('ONE', start)) return false;
  const shouted = /[A-Z]{2}/;
  return !shouted.test(text.slice(end, end + 12)) && !shouted.test(text.slice(Math.max(0, start - 12), start));
}
