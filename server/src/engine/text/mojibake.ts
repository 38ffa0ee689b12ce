import { isLetter, isSpace, isUpper, PAD, scriptOf } from '../base/characters';
import type { Repair } from './model';

/**
 * Finds UTF-8 that was read with a single-byte code page. Two shapes: the whole sequence survives (`â€™`, `Ã©`, `вЂ”`), which can be
 * decoded and is certain; or only its first character survives because the page has no character for the others (a lone `โ` for any
 * of ’ “ ” — –), which has to be read from its neighbours. Real Thai, Cyrillic, Greek or Hebrew text is left alone.
 */
export function findRepairs(text: string): Repair[] {
  if (!isSuspicious(text)) return [];
  const repairs: Repair[] = [];
  const quotes: QuoteState = { open: false };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0xc2) {
      if (code === 0x0a) quotes.open = false;
      continue;
    }
    const repair = decodedAt(text, at) ?? loneLeadAt(text, at, quotes);
    if (repair === undefined) continue;
    if (repair.replacement === '“') quotes.open = true;
    if (repair.replacement === '”') quotes.open = false;
    repairs.push(repair);
    at = repair.end - 1;
  }
  return repairs;
}

/** First characters of broken sequences; a loop over code units, because this runs over the whole text at every keystroke. */
const SUSPICIOUS = new Set([0xc2, 0xc3, 0xe2, 0xef, 0xf0, 0x432, 0x3b2, 0x5d2, 0xe22, 0xe42, 0xfffd]);

function isSuspicious(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xc2 && SUSPICIOUS.has(code)) return true;
  }
  return false;
}

/** Windows-1252 characters of the bytes 0x80–0x9F; the others are Latin-1. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** The same bytes in Windows-1251 (Cyrillic). */
const CP1251 = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ';

function byteOf(code: number, page: string): number {
  if (code >= 0x80 && code <= 0xff && page === CP1252 && code > 0x9f) return code;
  if (code >= 0x80 && code <= 0x9f) return code;
  if (page === CP1251 && code >= 0xa0 && code <= 0xbf) return code;
  const index = page.indexOf(String.fromCharCode(code));
  return index < 0 ? -1 : 0x80 + index;
}

/** First characters of UTF-8 sequences as each page shows them, with the sequence's first byte. */
const LEADS: Readonly<Record<string, readonly [byte: number, page: string]>> = {
  Â: [0xc2, CP1252],
  Ã: [0xc3, CP1252],
  â: [0xe2, CP1252],
  ï: [0xef, CP1252],
  ð: [0xf0, CP1252],
  в: [0xe2, CP1251],
  β: [0xe2, CP1252],
  ג: [0xe2, CP1252],
  โ: [0xe2, CP1252],
};

function decodedAt(text: string, at: number): Repair | undefined {
  const lead = LEADS[text[at]!];
  if (lead === undefined) return undefined;
  const [first, page] = lead;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (at + length > text.length) return undefined;
  let point = first & (length === 2 ? 0x1f : length === 3 ? 0x0f : 0x07);
  for (let i = 1; i < length; i++) {
    const byte = byteOf(text.charCodeAt(at + i), page);
    if (byte < 0x80 || byte > 0xbf) return undefined;
    point = (point << 6) | (byte & 0x3f);
  }
  if (point < 0xa0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined;
  const replacement = point === 0xfeff ? '' : String.fromCodePoint(point);
  return { start: at, end: at + length, replacement, certain: true };
}

interface QuoteState {
  open: boolean;
}

const CONTRACTED = /^(?:[stdm]|re|ve|ll)(?![\p{L}\p{N}])/u;

/** A lone first character, read from what stands on both sides of it. */
function loneLeadAt(text: string, at: number, quotes: QuoteState): Repair | undefined {
  const character = text[at]!;
  if (character === '\u0e22' || character === '\u0e09') return thaiSpaceAt(text, at);
  if (character !== '\u0e42' && character !== '\ufffd') return undefined;
  if (besideOwnScript(text, at)) return undefined;
  const before = at > 0 ? text.charCodeAt(at - 1) : 0x20;
  const after = at + 1 < text.length ? text.charCodeAt(at + 1) : 0x20;
  const repair = (replacement: string, certain: boolean): Repair => ({ start: at, end: at + 1, replacement, certain });
  if (isWordly(before) && CONTRACTED.test(text.slice(at + 1, at + 4))) return repair('’', true);
  const opens = isSpace(before) || before === 0x28 || before === 0x0e42;
  const closes = isSpace(after) || isClosing(after) || at + 1 === text.length;
  if (opens && !isSpace(after)) return repair('“', true);
  if (closes && !isSpace(before)) return repair(quotes.open || isClosing(before) ? '”' : '’', quotes.open);
  if (opens) return repair('—', true);
  // Between two letters a closing quotation mark is unlikely; a dash is likelier than an apostrophe that `CONTRACTED` did not know.
  return repair(quotes.open && isUpper(after) ? '”' : '—', false);
}

/** `ย` is what is left of a no-break space, `ยฉ` of a copyright sign. */
function thaiSpaceAt(text: string, at: number): Repair | undefined {
  if (text[at] === '\u0e09') return undefined;
  if (text[at + 1] === '\u0e09' && !isThai(text.charCodeAt(at + 2))) {
    return { start: at, end: at + 2, replacement: '©', certain: true };
  }
  if (besideOwnScript(text, at)) return undefined;
  return { start: at, end: at + 1, replacement: ' ', certain: true };
}

function besideOwnScript(text: string, at: number): boolean {
  for (const beside of [at - 1, at + 1]) {
    const code = text.charCodeAt(beside);
    if (isThai(code) && code !== 0x0e42 && code !== 0x0e22) return true;
  }
  return false;
}

const isThai = (code: number): boolean => !Number.isNaN(code) && scriptOf(code) === 'thai';
const isWordly = (code: number): boolean => (isLetter(code) && !isThai(code)) || (code >= 0x30 && code <= 0x39);
const isClosing = (code: number): boolean => CLOSING.has(String.fromCharCode(code));
const CLOSING = new Set('.,;:!?)]…');

/** The repaired reading in the old length: what is shorter is padded with U+2060, what does not fit is cut. */
export function padded(repair: Repair): string {
  const length = repair.end - repair.start;
  const replacement = repair.replacement.slice(0, length);
  return replacement + PAD.repeat(length - replacement.length);
}
