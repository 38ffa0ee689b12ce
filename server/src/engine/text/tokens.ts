import { isDigit, isLetter, isSpace, isUpper, PAD, PAD_CODE, scriptOf } from '../base/characters';
import type { Token, TokenKind } from './model';

/**
 * Splits text into words, numbers and single punctuation marks, in one pass. Offsets are UTF-16 code units into `text`.
 * A word is a run of letters and digits of one script that holds a letter (`3M`, `A380`, `38m`); apostrophes and hyphens are
 * tokens of their own. A number is a run of digits with inner `,` and `.` (`1,200.5`); letters that follow a number with such
 * a separator are the next token (`10,000` `tpa`). An acronym that spells a word of grammar (*WHO*) keeps its capitals in `lower`, so that
 * nothing takes it for that word.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      spaced = true;
      at++;
      continue;
    }
    if (code === PAD_CODE) {
      at++;
      continue;
    }
    const end = tokenEnd(text, at, code);
    tokens.push(makeToken(text, at, end, spaced));
    spaced = false;
    at = end;
  }
  return tokens.some(spellsGrammar) ? tokens.map(asAcronym) : tokens;
}

/** The World Health Organization and Ocean Network Express. */
const grammarAcronyms = new Set(['WHO', 'ONE']);

const spellsGrammar = (token: Token): boolean => token.allCapitals && grammarAcronyms.has(token.text);

function asAcronym(token: Token, index: number, tokens: readonly Token[]): Token {
  if (!spellsGrammar(token)) return token;
  // Among other capitals it may be any word.
  const shouted = tokens[index - 1]?.allCapitals === true || tokens[index + 1]?.allCapitals === true;
  return shouted ? token : { ...token, lower: token.text };
}

function tokenEnd(text: string, start: number, code: number): number {
  if (isLetter(code)) return wordEnd(text, start, code);
  if (isDigit(code)) return numberEnd(text, start);
  const pair =
    code >= 0xd800 && code <= 0xdbff && start + 1 < text.length && (text.charCodeAt(start + 1) & 0xfc00) === 0xdc00;
  return start + (pair ? 2 : 1);
}

function wordEnd(text: string, start: number, first: number): number {
  const script = scriptOf(first);
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const inside = code === PAD_CODE || isDigit(code) || (isLetter(code) && scriptOf(code) === script);
    if (!inside) break;
    at++;
  }
  return at;
}

function numberEnd(text: string, start: number): number {
  let at = start;
  let separated = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      at++;
      continue;
    }
    const separator = (code === 0x2c || code === 0x2e) && isDigit(text.charCodeAt(at + 1));
    if (!separator) break;
    separated = true;
    at += 2;
  }
  const next = text.charCodeAt(at);
  if (!separated && isLetter(next) && scriptOf(next) === 'latin') return wordEnd(text, at, next);
  return at;
}

function makeToken(text: string, start: number, end: number, spaced: boolean): Token {
  const raw = text.slice(start, end);
  const clean = raw.includes(PAD) ? raw.replaceAll(PAD, '') : raw;
  const first = clean.charCodeAt(0);
  const kind = kindOf(clean, first);
  const capital = kind === 'word' && isUpper(first);
  return {
    start,
    end,
    text: clean,
    lower: kind === 'word' ? clean.toLowerCase() : clean,
    kind,
    spaced,
    capital,
    allCapitals: capital && clean.length > 1 && clean === clean.toUpperCase() && clean !== clean.toLowerCase(),
  };
}

const SYMBOLS = new Set('$€£¥₹₩%‰°+=<>~^|#@&*/\\™®©');

function kindOf(clean: string, first: number): TokenKind {
  if (isLetter(first)) return 'word';
  if (isDigit(first)) {
    for (let i = 1; i < clean.length; i++) if (isLetter(clean.charCodeAt(i))) return 'word';
    return 'number';
  }
  return SYMBOLS.has(clean) || first > 0xd7ff ? 'symbol' : 'punctuation';
}
