import { CERTAIN, type Judged, LIKELY, weigh } from './judge';
import { isInitial, type Line, lowerAt, pieceText, wordsOf } from './line';
import { flagsOf, Is, isOrdinary } from './words';

/**
 * Links a name to the acronym in parentheses after it, and an acronym to its expansion in parentheses:
 * *Baltic Shipping Council (BSC)*, *BSC (Baltic Shipping Council)*. A pair vouches for both.
 */
export function linkPartners(line: Line, pieces: readonly Judged[]): void {
  for (let i = 0; i + 1 < pieces.length; i++) {
    const outer = pieces[i]!;
    const inner = pieces[i + 1]!;
    if (!isBracketed(line, outer, inner)) continue;
    const short = isShort(line, inner) ? inner : isShort(line, outer) ? outer : undefined;
    if (short === undefined) continue;
    const long = short === inner ? outer : inner;
    if (
      !abbreviates(
        pieceText(line, short),
        wordsOf(line, long).map((word) => word.text),
      ) &&
      !looksShort(line, short, long)
    )
      continue;
    if (long.as !== undefined && long.score < 0) {
      rejectShort(short);
      continue;
    }
    const sure = long.score >= LIKELY;
    if (!sure && (flagsOf(pieceText(line, short).toLowerCase()) !== 0 || isOrdinary(wordsOf(line, long).at(-1)!.lower)))
      continue;
    outer.partner = i + 1;
    inner.partner = i;
    for (const piece of [outer, inner]) {
      const enough = sure ? CERTAIN : LIKELY + 0.6;
      if (piece.score < enough) weigh(piece, enough - piece.score, 'acronym in parentheses');
      delete piece.as;
    }
    const type = long.type ?? short.type;
    if (type !== undefined) {
      long.type = type;
      short.type = type;
    }
  }
}

/** Acronyms of lower-case terms: *tuberculosis (TB)*, *battery management system (BMS)*. */
export function rejectTerms(line: Line, pieces: readonly Judged[]): void {
  for (const piece of pieces) {
    if (
      piece.partner !== undefined ||
      piece.known !== undefined ||
      lowerAt(line, piece.from - 1) !== '(' ||
      lowerAt(line, piece.to) !== ')'
    )
      continue;
    if (!isShort(line, piece)) continue;
    const words: string[] = [];
    for (let i = piece.from - 2; i >= 0 && words.length < MOST_TERM_WORDS; i--) {
      const token = line.tokens[i]!;
      if (token.kind !== 'word' || token.capital) {
        if (token.text === '-') continue;
        break;
      }
      words.unshift(token.lower);
    }
    const first = pieceText(line, piece).charAt(0).toLowerCase();
    if (words.length > 0 && words.some((word) => word.startsWith(first)) && (flagsOf(words.at(-1)!) & ROLES) === 0)
      rejectShort(piece);
  }
}

const MOST_TERM_WORDS = 6;
/** *the lender (NBX)* names a lender. */
const ROLES = Is.companyRole | Is.bodyRole;

function rejectShort(short: Judged): void {
  short.as = 'other';
  weigh(short, -3, '');
  short.reason = 'abbreviates another kind of name';
}

/** `outer ( inner )`, quotation marks inside the parentheses allowed; other words may follow the acronym. */
function isBracketed(line: Line, outer: Judged, inner: Judged): boolean {
  const open = lowerAt(line, outer.to);
  // *Vereinigung Ostsee, or VO,*
  if (open === ',' && inner.from === outer.to + 2 && lowerAt(line, outer.to + 1) === 'or')
    return lowerAt(line, inner.to) === ',' && line.tokens[inner.from]!.allCapitals;
  if (open !== '(' && open !== '[') return false;
  const distance = inner.from - outer.to;
  if (distance > 3) return false;
  for (let i = outer.to + 1; i < inner.from; i++) if (!/^(?:the|["“‘']|or)$/.test(lowerAt(line, i))) return false;
  const close = lowerAt(line, inner.to);
  return (
    close === ')' ||
    close === ']' ||
    close === ',' ||
    close === ';' ||
    close === '”' ||
    close === '"' ||
    close === '’' ||
    close === "'"
  );
}

function isShort(line: Line, piece: Judged): boolean {
  const words = wordsOf(line, piece);
  const word = words[0];
  if (words.length === 2 && words.every((part) => part.allCapitals) && lowerAt(line, piece.from + 1) === '/')
    return true;
  if (words.length !== 1 || word === undefined || isInitial(word)) return false;
  const capitals = [...word.text].filter((letter) => letter !== letter.toLowerCase()).length;
  return capitals >= 2 && word.text.length <= 10;
}

/** Beside a sure name even letters that do not follow its initials are its short form (`CNRH`). */
function looksShort(line: Line, short: Judged, long: Judged): boolean {
  const text = pieceText(line, short);
  if (text.includes('/')) return long.score >= LIKELY && short.score >= LIKELY;
  if (long.score < LIKELY || (flagsOf(text.toLowerCase()) & Is.otherAcronym) !== 0) return false;
  const first = wordsOf(line, long).map((word) => word.text.charAt(0).toUpperCase());
  const letters = [...text.toUpperCase()];
  const shared = letters.filter((letter) => first.includes(letter)).length;
  return (first.includes(letters[0]!) || first.includes(letters[1] ?? '')) && shared * 2 >= letters.length;
}

/**
 * Whether the letters of `short` can be read off the words of `long` in order, each word giving its first letters
 * (`RERI` of *Rare Earth Research Institute*, `REEx` of *Rare Earth Exchanges*). Small words may be skipped.
 */
export function abbreviates(short: string, long: readonly string[]): boolean {
  const letters = [...short.toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const words = long.map((word) => word.toLowerCase());
  let reached = new Set([0]);
  let used = 0;
  for (const word of words) {
    const next = new Set<number>();
    for (const at of reached) {
      next.add(at);
      for (let n = 1; n <= 3 && at + n <= letters.length && letters[at + n - 1] === word[n - 1]; n++) next.add(at + n);
    }
    if (next.size > reached.size) used++;
    reached = next;
  }
  return letters.length >= 2 && used >= 2 && words[0]?.[0] === letters[0] && reached.has(letters.length);
}
