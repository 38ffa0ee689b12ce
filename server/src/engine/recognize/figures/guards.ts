import {
  digitsEnd,
  endsClause,
  isBoundary,
  isDigit,
  isHyphen,
  isLetter,
  isSpace,
  isUpper,
  matchAt,
  previousWord,
  skipSpaces,
  wordAt,
} from './scan';
import { precedesYear } from './calendar';
import type { Word } from './scan';

/* What looks like a number and is none: codes, phones, versions, list numbers, clock times, names. */

const LIST_NUMBER = /\(?\d{1,3}(?:\)|\.\)?|\.$)(?:\s|$|(?=[A-Z]))/y;
const CLOCK = /\d{1,2}(?:[:.][0-5]\d)?(?::[0-5]\d)?[ \u00a0]?(?:a\.?m\b\.?|p\.?m\b\.?|o['’]clock\b)/iy;
const CLOCK_24 = /(?:[01]?\d|2[0-4])(?::[0-5]\d(?::[0-5]\d)?|h[0-5]\d)(?![\d:])/y;
const CLOCK_ZONED =
  /(?:[01]?\d|2[0-3])[0-5]\d (?:GMT|UTC|BST|CES?T|E[SD]?T|[CMP][SD]T|JST|IST|HKT|SGT|AES?T|local time)\b/y;
const PHONE = /(?:\+\d{1,3}|\(?\d{2,5}\)?)(?:[ .\-–]?\(?\d{2,6}\)?){2,5}(?![\d%])/y;
const VERSION = /\d+(?:\.\d+){2,}/y;
const DOTTED_CODE = /\d+\.[A-Z]{1,3}\b/y;
const ALWAYS = /24[/x-]7(?![\d/])|9\/11(?![\d/])|50[/-]50(?![\d/])|9-to-5\b/y;
const IDENTIFIER = /\d+(?:-\d+){2,}/y;

/** A sentence-wide view of the guards: where a chunk that is a URL, an e-mail or a hash ends. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly address: boolean;
}

/** The run of non-space characters around `at`, not before `from`. */
export function chunkAt(text: string, at: number, from: number): Chunk {
  let start = at;
  while (start > from && !isSpace(text.charCodeAt(start - 1))) start--;
  let end = at;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
  const address = isAddress(text, start, end);
  return { start, end, address };
}

function isAddress(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 64 && i > start && isLetter(text.charCodeAt(i + 1))) return true;
    if (code === 58 && text[i + 1] === '/' && text[i + 2] === '/') return true;
    if (code === 119 && text.startsWith('www.', i)) return true;
    if (
      code === 46 &&
      isLetter(text.charCodeAt(i + 1)) &&
      /^(?:com|org|net|io|gov|edu|html?|pdf|co)(?![a-z])/.test(text.slice(i + 1, i + 6))
    ) {
      return isLetter(text.charCodeAt(i - 1)) || isDigit(text.charCodeAt(i - 1));
    }
  }
  return false;
}

/** End of the digits at `at` when they are no figure whatever follows: list number, clock time, phone, version, code. */
export function notFigureEnd(text: string, at: number): number | undefined {
  const list = isLineStart(text, at) ? matchAt(LIST_NUMBER, text, text[at - 1] === '(' ? at - 1 : at) : null;
  if (list) return digitsEnd(text, at);
  // 0930 GMT, part number 0042
  if (text[at] === '0' && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2)))
    return digitsEnd(text, at);
  const end = digitsEnd(text, at);
  const next = text[end] ?? '';
  if ('/x-'.includes(next)) {
    const always = matchAt(ALWAYS, text, at);
    if (always) return at + always[0].length;
  }
  if (end - at <= 2) {
    const clock = matchAt(CLOCK, text, at) ?? (':hH'.includes(next) ? clock24(text, at) : null);
    if (clock) return clockEnd(text, at + clock[0].length);
  }
  if (next === ' ' && end - at >= 3 && end - at <= 4) {
    const clock = matchAt(CLOCK_ZONED, text, at);
    if (clock) return at + clock[0].length;
  }
  if (next === '.') {
    const version = matchAt(VERSION, text, at);
    if (version && !isGroupedOrDate(version[0])) return at + version[0].length;
    const ticker = matchAt(DOTTED_CODE, text, at);
    if (ticker) return at + ticker[0].length;
  }
  if (isFootnote(text, at)) return end;
  return mayBePhone(text, at, end) ? phoneEnd(text, at) : undefined;
}

/** digits with a sign or bracket in front, or that more digits follow */
function mayBePhone(text: string, at: number, end: number): boolean {
  if (text[at - 1] === '+' || text[at - 1] === '(') return true;
  const next = text.charCodeAt(end + 1);
  return (isDigit(next) || next === 40) && ' .-–)'.includes(text[end] ?? 'x');
}

function clock24(text: string, at: number): RegExpExecArray | null {
  const match = matchAt(CLOCK_24, text, at);
  if (!match) return null;
  const ratio = previousWord(text, at);
  const after = wordAt(text, skipSpaces(text, at + match[0].length));
  if (after && /^(?:ratio|split|leverage|odds|mix|scale|gearing)$/.test(after.lower)) return null;
  return ratio &&
    /^(?:ratio|of|a)$/.test(ratio.lower) &&
    wordAt(text, skipSpaces(text, at + match[0].length))?.lower !== 'on'
    ? null
    : match;
}

/** a period between clock times (`9:30-11:00 CET`) is read as one */
function clockEnd(text: string, at: number): number {
  const joint = /\s?[-–]\s?/y;
  const dash = matchAt(joint, text, at);
  if (!dash) return at;
  const next = at + dash[0].length;
  const second = matchAt(CLOCK, text, next) ?? matchAt(CLOCK_24, text, next);
  return second ? next + second[0].length : at;
}

function isLineStart(text: string, at: number): boolean {
  let i = at - 1;
  if (text[i] === '(') i--;
  while (i >= 0 && (isSpace(text.charCodeAt(i)) || '-*•>#'.includes(text[i]!))) i--;
  return i < 0;
}

/** `1.200.000` and `03.02.2026` are not versions. */
function isGroupedOrDate(written: string): boolean {
  return (
    /^\d{1,3}(?:\.\d{3}){2,}$/.test(written) ||
    /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(written) ||
    /^\d{4}\.\d{1,2}\.\d{1,2}$/.test(written)
  );
}

/** `[12]` behind a word or full stop. */
function isFootnote(text: string, at: number): boolean {
  if (text[at - 1] !== '[') return false;
  const end = digitsEnd(text, at);
  return (text[end] === ']' || text[end] === ',') && end - at <= 3 && at > 1 && !isSpace(text.charCodeAt(at - 2));
}

function phoneEnd(text: string, at: number): number | undefined {
  const plus = text[at - 1] === '+' ? at - 1 : at;
  const match = matchAt(PHONE, text, plus);
  if (!match) return identifierEnd(text, at);
  const written = match[0];
  const digits = written.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15 || !/[ .()–-]/.test(written)) return identifierEnd(text, at);
  const international = written.startsWith('+');
  const grouped = /^\d{1,3}(?:[ .]\d{3})+$/.test(written);
  const dated = /^\d{4}[-.]\d{1,2}[-.]\d{1,2}$|^\d{1,2}[-.]\d{1,2}[-.]\d{4}$|^\d{4}[-– ]\d{4}$/.test(written);
  if (international) return plus + written.length;
  return grouped || dated || !/[-.)(].*[-. )]/.test(written) ? identifierEnd(text, at) : plus + written.length;
}

/** `978-0-13-468599-1` */
function identifierEnd(text: string, at: number): number | undefined {
  const match = matchAt(IDENTIFIER, text, at);
  if (!match || /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{4})$/.test(match[0])) return undefined;
  return at + match[0].length;
}

/** End of the code that the digits at `at` belong to when letters are attached in front or behind (`A380`, `5G`, `COVID-19`). */
export function codeEnd(text: string, at: number): number | undefined {
  const before = text.charCodeAt(at - 1);
  const escaped =
    (before === 39 || before === 0x2019 || before === 92) &&
    (isLetter(text.charCodeAt(at - 2)) || text[at - 2] === '\\');
  const attached =
    escaped ||
    isLetter(before) ||
    ((isHyphen(before) || before === 0x2212) &&
      (isLetter(text.charCodeAt(at - 2)) || isDigit(text.charCodeAt(at - 2)))) ||
    before === 95 ||
    before === 35 ||
    (before === 47 && isLetter(text.charCodeAt(at - 2)));
  if (!attached) return undefined;
  let end = at;
  while (
    isLetter(text.charCodeAt(end)) ||
    isDigit(text.charCodeAt(end)) ||
    (/[-.+/\u2010\u2011]/.test(text[end] ?? '') && isDigit(text.charCodeAt(end + 1)))
  )
    end++;
  return end;
}

/** nouns that number what follows them: *phase 2*, *issue 31*, *Section 232*, *page 5* */
const NUMBERING: ReadonlySet<string> = new Set(
  (
    'phase stage issue section article chapter page pages figure table appendix annex volume vol part level type class grade ' +
    'tier category model series mark step number no nos item line row column paragraph clause rule regulation directive ' +
    'schedule exhibit form version release update build edition episode season round group team unit units block plot zone ' +
    'district ward room suite floor gate terminal platform berth pier dock track route highway interstate motorway road runway ' +
    'flight train bus channel area region sector lot batch fab line plant reactor train well hole rig kiln furnace pit shaft ' +
    'scope title act law resolution bill proposition amendment case docket patent standard week day hour question option plan ' +
    'project fund wave cohort arm study trial protocol sample test vehicle ship hull frame node layer slot slide ' +
    'month quarter vitamin omega factor euro stage tranche box building hall stand booth house apartment unit squadron battalion ' +
    'brigade regiment division generation gen ref id code article'
  ).split(' '),
);

/** lower-case words before a number that are nouns of numbering even where a unit or a noun may follow */
const COUNTABLE_AFTER: ReadonlySet<string> = new Set(
  (
    'units plan fund test line group team day week plant case patent quarter train well form house area sector region channel ' +
    'build release issue mark sample question title law bus flight ship vehicle hour study stand month'
  ).split(' '),
);

/** capitalised words that begin a sentence or stand in a heading and are not names */
const OPENERS: ReadonlySet<string> = new Set(
  (
    'a about above across after all almost although an and another around as at before below between both but by despite ' +
    'during each even every exactly following for from given he her his how i if in including into is it its just last ' +
    'like more most my nearly next no nor not now of on only or other our out over roughly she since so some such than that ' +
    'the their them then there these they this those though through to today under unlike until up upon us was we were what ' +
    'when where whereas whether which while who why with within without would yes yet you your approximately another those ' +
    'has have had are be been only first total totalling some minus plus versus vs per via among amid against along ' +
    'meanwhile instead also additionally currently previously still here having making taking adding using'
  ).split(' '),
);

/** Whether the whole sentence is set in title case, so that a capital letter says nothing. */
export function isTitleCase(text: string): boolean {
  let capitals = 0;
  let lower = 0;
  const length = Math.min(text.length, 400);
  for (let at = 0; at < length; at++) {
    if (!isLetter(text.charCodeAt(at))) continue;
    const start = at;
    while (at < length && isLetter(text.charCodeAt(at))) at++;
    if (at - start < 4) continue;
    if (isUpper(text.charCodeAt(start))) capitals++;
    else lower++;
  }
  return capitals >= 3 && capitals > lower * 3;
}

/**
 * True when a bare whole number at `at` belongs to a name or numbers something: *Boeing 737*, *Section 232*, *Type 4*, *week 4*.
 * `end` is the end of the digits, `countable` whether a lower-case plural noun follows.
 */
export function isNameNumber(text: string, at: number, end: number, titleCase: boolean, countable: boolean): boolean {
  const before = previousWord(text, at);
  const last = text[at - 1];
  if (last === '#' || last === '№') return true;
  if (last === '.' || (last !== undefined && isSpace(text.charCodeAt(at - 1)) && text[at - 2] === '.'))
    return isNumberSign(text, at);
  if (last !== undefined && isSpace(text.charCodeAt(at - 1)) && text[at - 2] === ':' && isTickerMark(text, at - 2))
    return true;
  if (last === ':' && isUpper(text.charCodeAt(at - 2))) return true;
  if (last === '(' && matchAt(SHARE_CODE, text, at)) return true;
  if (!before || precedesYear(before.lower)) return false;
  if (/^(?:and|or|to)$/.test(before.lower)) return !countable && continuesNumbering(text, at);
  const capital = isUpper(text.charCodeAt(before.start));
  if (end - at > 3 && /^(?:enter|passcode|pin|id|code|dial|password)$/.test(before.lower)) return true;
  if (NUMBERING.has(before.lower)) {
    if (capital) return true;
    return !(COUNTABLE_AFTER.has(before.lower) && countable);
  }
  if (numbersSeveral(text, before, end)) return true;
  if (!capital) return endsClause(text, end) && numbersNoun(before.lower, text.slice(at, end), before.start);
  if (OPENERS.has(before.lower)) return false;
  const allCapitals = before.text.length > 1 && before.text === before.text.toUpperCase();
  if (titleCase)
    return allCapitals
      ? !isAllCapitals(text, before.start)
      : endsClause(text, end) && !/(?:s|ed|ing|to|of)$/.test(before.lower);
  if (isSentenceStart(text, before.start)) return !/(?:ing|ed|ly)$/.test(before.lower) || allCapitals;
  return true;
}

/** *Phase 2b*, *Class 8a*: a letter behind the number of a part is no unit. */
export function isLetteredPart(text: string, start: number, digits: number, end: number): boolean {
  if (end !== digits + 1 || !/[a-h]/i.test(text[digits]!)) return false;
  const before = previousWord(text, start);
  return before !== undefined && NUMBERING.has(before.lower);
}

/** *(6920 JP)*, *(700 HK)*: the code of a share and of its exchange. */
const SHARE_CODE =
  /\d{1,6} (?:JP|JT|HK|TT|TB|KS|KQ|CH|CG|SS|SZ|SP|MK|IJ|PM|VN|IN|IS|AU|US|LN|GR|GY|FP|IM|SM|NA|SW|DC|NO|FH)\)/y;

const NUMBERED_LIST = /([a-z]+) \d{1,4}(?:, \d{1,4}){0,4},? (?:and|or|to) $/i;

/** *units 1 and 2*, *phases 2 to 4*, *Borealis 1 and 2*: the second number numbers the same noun. */
function continuesNumbering(text: string, at: number): boolean {
  const from = Math.max(0, at - 40);
  const list = NUMBERED_LIST.exec(text.slice(from, at));
  const noun = list?.[1]?.toLowerCase();
  if (list === null || noun === undefined) return false;
  if (NUMBERING.has(noun) || NUMBERING.has(noun.replace(/s$/, ''))) return true;
  const start = from + list.index;
  const named = isUpper(text.charCodeAt(start)) && !isSentenceStart(text, start);
  return named && !precedesYear(noun) && !OPENERS.has(noun) && !/ to $/.test(list[0]);
}

function isNumberSign(text: string, at: number): boolean {
  const dot = isSpace(text.charCodeAt(at - 1)) ? at - 2 : at - 1;
  const word = previousWord(text, dot);
  return (
    word !== undefined &&
    word.end === dot &&
    /^(?:no|nos|nr|art|sec|vol|fig|ch|pp|p|ver|v|ref|pt|para|tel|mt|st|inc|co|ltd|corp|dr|mr)$/.test(word.lower)
  );
}

/** `(SSE: 600111)` */
function isTickerMark(text: string, colon: number): boolean {
  let start = colon;
  while (start > 0 && isUpper(text.charCodeAt(start - 1))) start--;
  return colon - start >= 2 && (start === 0 || isBoundary(text, start - 1));
}

function isSentenceStart(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (isSpace(text.charCodeAt(i)) || '"“‘\'(•-*'.includes(text[i]!))) i--;
  return i < 0;
}

/** the text around `at` is set in capitals */
function isAllCapitals(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 60), at + 60);
  return around === around.toUpperCase();
}

const BEFORE_COUNT =
  /^(?:a|an|the|of|to|from|by|at|than|about|around|some|over|under|and|or|with|in|on|for|as|all|is|was|were|are|be|been|just|only|nearly|almost|roughly|least|most|between|up|down|had|has|have|hit|won|cut|sold|lost|made|built|saw|got|rose|fell|grew|reach|employ|total|equal|equals|score|number|numbers|its|their|his|her|these|those|this|that|last|next|first|past|below|above|exceed|per|minus|plus|times|worth|age|aged|approximately|another|additional|further|extra|held|met|sent|bought|left|found|ran|spent|paid|add|need|make|take|get|see|give|want|buy|sell|top|turn|then|now|there|he|she|they|we|i|it|you|not|no|me|him|them|who)$/;

/** *months 12 and 24*, *phases 2 to 4*: a plural noun of numbering before two numbers. */
function numbersSeveral(text: string, before: Word, end: number): boolean {
  const noun = before.lower;
  if (!noun.endsWith('s') || !(NUMBERING.has(noun) || NUMBERING.has(noun.slice(0, -1)))) return false;
  const joint = wordAt(text, skipSpaces(text, end));
  if (joint === undefined || !/^(?:and|or|to|through)$/.test(joint.lower)) return false;
  return isDigit(text.charCodeAt(skipSpaces(text, joint.end))) && isDigit(text.charCodeAt(end - 1));
}

/** *platform 9.*, *rat 6*: a small number that ends the clause right behind an ordinary noun numbers that noun. */
function numbersNoun(word: string, digits: string, start: number): boolean {
  if (digits.length > 2 || BEFORE_COUNT.test(word) || /(?:s|ed|ing|ly)$/.test(word)) return false;
  return start >= 0;
}
