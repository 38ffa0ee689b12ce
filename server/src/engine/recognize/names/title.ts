import { isTicker } from './market';
import { endsInForm, STRONG_HEADS, type NamePiece } from './pieces';
import { type Line, lowerAt } from './line';
import { flagsOf, Is, isOrdinary } from './words';

/**
 * In a title every word has a capital, so a run holds names and common words: *Gansu Rare Earth Company Develops Alloys*. Cuts
 * each run into what reaches from a name-like word to a head noun, and into single unknown words; the rest is dropped.
 */
export function cutTitles(line: Line, pieces: readonly NamePiece[]): NamePiece[] {
  if (line.casing === 'prose') return [...pieces];
  return pieces.flatMap((piece) => cutTitle(line, piece));
}

function cutTitle(line: Line, piece: NamePiece): NamePiece[] {
  if (endsInForm(line, piece) || isTickerTitle(line, piece) || isMasthead(line, piece)) return [piece];
  const cut: NamePiece[] = [];
  let at = piece.from;
  while (at < piece.to) {
    if (!isNameLike(line, at)) {
      at++;
      continue;
    }
    const to = nameEnd(line, at, piece.to);
    cut.push({ ...piece, from: at, to, titles: piece.titles && to === piece.to });
    at = to;
  }
  return cut;
}

const MOST_NAME_WORDS = 4;

/** *Halvor Capital Research | Weekly*: the house that speaks, before a mark that parts it from the title. */
function isMasthead(line: Line, piece: NamePiece): boolean {
  if (piece.from > 0 || piece.to > MOST_NAME_WORDS || piece.to < 2 || isOrdinary(lowerAt(line, 0))) return false;
  const mark = line.tokens[piece.to];
  if (mark === undefined || !mark.spaced || !/^[|–—-]$/.test(mark.text)) return false;
  const heads = STRONG_HEADS | Is.sectorHead;
  return (
    (flagsOf(lowerAt(line, piece.to - 1)) & heads) !== 0 &&
    (flagsOf(lowerAt(line, 0)) & (Is.place | Is.adjective)) === 0
  );
}

/** *Harrow Container Leasing (HCL LN)*: a title that is a name with its ticker. */
function isTickerTitle(line: Line, piece: NamePiece): boolean {
  if (piece.from > 0 || piece.to > MOST_NAME_WORDS || lowerAt(line, piece.to) !== '(') return false;
  if (!isTicker(line, piece.to + 1)) return false;
  for (let i = 1; i < piece.to; i++)
    if ((flagsOf(lowerAt(line, i)) & (Is.corporateVerb | Is.saying | Is.function)) !== 0) return false;
  return true;
}

function isNameLike(line: Line, at: number): boolean {
  const token = line.tokens[at]!;
  if (token.kind !== 'word') return false;
  const flags = flagsOf(token.lower);
  if ((flags & (Is.place | Is.adjective)) !== 0) return true;
  if ((flags & Is.bodyHead) !== 0 && lowerAt(line, at + 1) === 'of') return true;
  if (token.allCapitals && line.casing === 'title') return true;
  return !isOrdinary(token.lower);
}

/** To the last head noun that only common words and names separate from the start, else over the name-like words. */
function nameEnd(line: Line, from: number, limit: number): number {
  let end = from + 1;
  let head = 0;
  for (let i = from + 1; i < limit; i++) {
    const token = line.tokens[i]!;
    const flags = flagsOf(token.lower);
    if (
      token.kind === 'word' &&
      (flags & (Is.function | Is.corporateVerb | Is.saying)) !== 0 &&
      (flags & STRONG_HEADS) === 0
    )
      break;
    if (token.kind === 'word' && (flags & (STRONG_HEADS | Is.outletHead)) !== 0) head = i + 1;
    else if (i === end && i + 1 === limit && closesName(line, i)) head = i + 1;
    if (i === end && (token.kind !== 'word' || isNameLike(line, i))) end = i + 1;
  }
  if (head > 0) return head;
  while (end > from + 1 && line.tokens[end - 1]!.kind !== 'word') end--;
  return end;
}

/** *Harrow Uranium narrows loss*: a small verb after the word shows that the title has small words, so this one is a name's. */
function closesName(line: Line, at: number): boolean {
  const next = line.tokens[at + 1];
  if ((flagsOf(lowerAt(line, at)) & Is.sectorHead) === 0 || next?.kind !== 'word' || next.capital) return false;
  return (flagsOf(next.lower) & Is.function) === 0 && next.lower.endsWith('s');
}
