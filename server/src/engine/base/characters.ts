/** Character classes on UTF-16 code units, by table for Latin and by property for the rest. */

const enum Class {
  other = 0,
  space = 1,
  digit = 2,
  lower = 3,
  upper = 4,
}

const TABLE_SIZE = 0x250;
const table = buildTable();

function buildTable(): Uint8Array {
  const classes = new Uint8Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) {
    const character = String.fromCharCode(code);
    if (/\s/u.test(character)) classes[code] = Class.space;
    else if (code >= 0x30 && code <= 0x39) classes[code] = Class.digit;
    else if (/\p{Lu}/u.test(character)) classes[code] = Class.upper;
    else if (/\p{L}/u.test(character)) classes[code] = Class.lower;
  }
  return classes;
}

const LETTER = /\p{L}|\p{M}/u;
const UPPER = /\p{Lu}/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /\s/u;

/** White space, including NBSP and thin spaces. */
export function isSpace(code: number): boolean {
  if (code < TABLE_SIZE) return table[code] === Class.space;
  return code >= 0x1680 && SPACE.test(String.fromCharCode(code));
}

/** A decimal digit of any script. */
export function isDigit(code: number): boolean {
  if (code < TABLE_SIZE) return table[code] === Class.digit;
  return code >= 0x660 && (code < 0x3000 || code > 0xd7ff) && DIGIT.test(String.fromCharCode(code));
}

/** A letter or combining mark of any script; surrogates are not letters. */
export function isLetter(code: number): boolean {
  if (code < TABLE_SIZE) return table[code]! >= Class.lower;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return LETTER.test(String.fromCharCode(code));
}

/** An upper-case letter. */
export function isUpper(code: number): boolean {
  if (code < TABLE_SIZE) return table[code] === Class.upper;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return UPPER.test(String.fromCharCode(code));
}

/** Pads a repaired place to its old length; stands inside a word without being part of its text. */
export const PAD = '\u2060';
export const PAD_CODE = 0x2060;

/** A coarse script class, so that a word never runs from one script into another. */
export function scriptOf(code: number): 'latin' | 'thai' | 'han' | 'kana' | 'hangul' | 'other' {
  if (code < 0x530) return 'latin';
  if (code >= 0xe00 && code < 0xe80) return 'thai';
  if (code >= 0x3040 && code < 0x3100) return 'kana';
  if ((code >= 0x3400 && code < 0xa000) || (code >= 0xf900 && code < 0xfb00)) return 'han';
  if (code >= 0xac00 && code < 0xd7b0) return 'hangul';
  if (code >= 0x1e00 && code < 0x2000) return 'latin';
  return 'other';
}
