import type { CompanyRegistry } from '../../facts/model';
import { flagsAt, isHyphen, type Line, lowerAt, opensClause, type Piece } from './line';
import { knownAt, type KnownName } from './known';
import { endsInForm, STRONG_HEADS, type NamePiece } from './pieces';
import { flagsOf, Is, isOrdinary } from './words';

/** A piece together with the vouched-for name that it is, or that it begins with. */
export interface VouchedPiece extends NamePiece {
  readonly known?: KnownName;
}

/**
 * Finds vouched-for names inside the pieces and at lower-case words (`imec`). A piece that says more than the known name stays
 * whole where it ends like a name of its own (*Volvo Trucks Finance GmbH*), else it is cut down to the known name.
 */
export function findVouched(line: Line, pieces: readonly NamePiece[], registry: CompanyRegistry): VouchedPiece[] {
  const words = line.tokens.map((token) => token.text);
  const found: VouchedPiece[] = [];
  let at = 0;
  for (const piece of pieces) {
    if (piece.from < at) continue;
    findSmall(line, words, at, piece.from, registry, found);
    const reached = found.at(-1)?.to ?? 0;
    if (reached > piece.from) {
      at = Math.max(at, reached);
      if (piece.to > reached) found.push({ ...piece, from: reached });
    } else vouchPiece(line, words, piece, registry, found);
    at = Math.max(piece.to, found.at(-1)?.to ?? 0);
  }
  findSmall(line, words, at, line.tokens.length, registry, found);
  return found;
}

function findSmall(
  line: Line,
  words: readonly string[],
  from: number,
  to: number,
  registry: CompanyRegistry,
  found: VouchedPiece[],
): void {
  if (registry.entries.length === 0) return;
  for (let i = from; i < to; i++) {
    const kind = line.tokens[i]!.kind;
    if (kind === 'punctuation') continue;
    const match = registry.longestMatch(words, i);
    if (match === undefined) continue;
    const end = i + match.length;
    found.push({
      from: i,
      to: end,
      titled: false,
      titles: false,
      known: { from: i, to: end, type: match.entry.type, entry: match.entry },
    });
    i = end - 1;
  }
}

function vouchPiece(
  line: Line,
  words: readonly string[],
  piece: NamePiece,
  registry: CompanyRegistry,
  found: VouchedPiece[],
): void {
  const known = firstKnown(line, words, piece, registry);
  if (known === undefined) {
    found.push(piece);
    return;
  }
  if (known.to >= piece.to && (known.from === piece.from || !endsWhole(line, piece, known))) {
    pushBefore(line, piece, known, found);
    return;
  }
  if (known.to >= piece.to || staysWhole(line, piece, known)) {
    found.push(known.from === piece.from && known.entry === undefined ? { ...piece, known } : piece);
    return;
  }
  pushBefore(line, { ...piece, titles: false }, known, found);
  const rest = afterKnown(line, known.to, piece.to);
  if (rest < piece.to) vouchPiece(line, words, { ...piece, from: rest }, registry, found);
}

function afterKnown(line: Line, from: number, to: number): number {
  let at = from;
  while (at < to && line.tokens[at]!.kind !== 'word') at++;
  return at;
}

function firstKnown(
  line: Line,
  words: readonly string[],
  piece: Piece,
  registry: CompanyRegistry,
): KnownName | undefined {
  for (let i = piece.from; i < piece.to; i++) {
    if (line.tokens[i]!.kind === 'punctuation') continue;
    const known = knownAt(line, words, i, registry);
    if (known !== undefined && !isGlued(line, known) && !isLone(line, piece, known)) return known;
  }
  return undefined;
}

/** *ISO/TC 298*, *Ford-Kenya*: part of a compound. */
function isGlued(line: Line, known: KnownName): boolean {
  const after = line.tokens[known.to];
  const before = line.tokens[known.from - 1];
  if (after?.text === '/' && !after.spaced && line.tokens[known.to + 1]?.allCapitals === true) return true;
  return before !== undefined && isHyphen(before) && !before.spaced && !line.tokens[known.from]!.spaced;
}

/** One everyday word (*Target*, *Shell*) at the start of a sentence or in a title is no name by its capital alone. */
function isLone(line: Line, piece: Piece, known: KnownName): boolean {
  if (known.to - known.from !== 1) return false;
  const token = line.tokens[known.from]!;
  if (token.allCapitals && line.casing !== 'capitals') return false;
  if (!isOrdinary(token.lower) && (flagsOf(token.lower) & Is.place) === 0) return false;
  return (
    (opensClause(line, known.from) && piece.to - piece.from === 1 && !hasVerb(line, known.to)) ||
    line.casing !== 'prose'
  );
}

function hasVerb(line: Line, at: number): boolean {
  return (
    (flagsAt(line, at) & (Is.saying | Is.corporateVerb)) !== 0 ||
    /^(?:has|is|was|will|had|would|’|')$/.test(lowerAt(line, at))
  );
}

/** The words before the known name: dropped when they only describe it (*Rival Infineon*). */
function pushBefore(line: Line, piece: NamePiece, known: KnownName, found: VouchedPiece[]): void {
  if (known.from > piece.from) {
    let to = known.from;
    while (to > piece.from && line.tokens[to - 1]!.kind !== 'word') to--;
    const first = line.tokens[piece.from]!;
    const describes = to - piece.from === 1 && isOrdinary(first.lower);
    if (!describes && to > piece.from) found.push({ from: piece.from, to, titled: piece.titled, titles: false });
  }
  found.push({ from: known.from, to: known.to, titled: false, titles: piece.titles, known });
}

/** The known name ends a longer one: *Federal High Court*, *International Committee of the Red Cross*, *Olufunke Philips*. */
function endsWhole(line: Line, piece: NamePiece, known: KnownName): boolean {
  const before = line.tokens[known.from - 1]!;
  if (/^(?:of|for|the|and|&|-)$/.test(before.lower)) return true;
  if (before.kind !== 'word') return false;
  const first = line.tokens[piece.from]!;
  const describes =
    known.from - piece.from === 1 && isOrdinary(first.lower) && (flagsOf(first.lower) & Is.adjective) === 0;
  if (known.to - known.from > 1 || known.entry === undefined) {
    const headed =
      (flagsAt(line, known.to - 1) & (STRONG_HEADS | Is.looseBodyHead)) !== 0 ||
      (flagsAt(line, known.from) & Is.ofHead) !== 0;
    if (headed) return !(describes && opensClause(line, piece.from));
  }
  const name = line.tokens[known.from]!;
  return (
    known.to - known.from === 1 &&
    !name.allCapitals &&
    !describes &&
    !isOrdinary(before.lower) &&
    (flagsOf(before.lower) & (Is.place | Is.adjective)) === 0
  );
}

function staysWhole(line: Line, piece: NamePiece, known: KnownName): boolean {
  if (endsInForm(line, piece)) return true;
  const last = flagsAt(line, piece.to - 1);
  if (
    known.entry !== undefined &&
    known.to === piece.to - 1 &&
    /^(?:forum|summit|conference|media|team)$/.test(lowerAt(line, piece.to - 1))
  )
    return false;
  if ((last & (STRONG_HEADS | Is.sectorHead | Is.outletHead)) !== 0) return true;
  if ((last & Is.looseBodyHead) !== 0 && known.entry === undefined && lowerAt(line, piece.to - 1) !== 'forum')
    return true;
  if (known.to - known.from > 1 && known.entry !== undefined) return false;
  for (let i = known.to; i < piece.to; i++) {
    const token = line.tokens[i]!;
    if (/^(?:of|for|on)$/.test(token.lower)) return true;
  }
  if (
    /^(?:cup|award|awards|prize|street|avenue|index|average|river|stadium|convention|day|week)$/.test(
      lowerAt(line, piece.to - 1),
    )
  )
    return true;
  if (known.from > piece.from) return false;
  const rest = line.tokens[known.to]!;
  if (rest.kind !== 'word' || (flagsOf(rest.lower) & (Is.given | Is.otherHead)) !== 0) return false;
  return !isOrdinary(rest.lower) && (flagsOf(rest.lower) & (Is.place | Is.adjective)) === 0 && line.casing === 'prose';
}
