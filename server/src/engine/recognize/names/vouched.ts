import type { CompanyRegistry } from '../../facts/model';
import { flagsAt, isHyphen, type Line, lowerAt, opensClause, type Piece, pieceText } from './line';
import { smallBusinessAt } from './business';
import { knownAt, type KnownName, typeOfBusiness } from './known';
import { endsInForm, STRONG_HEADS, type NamePiece } from './pieces';
import { flagsOf, Is, isOrdinary, isPlace } from './words';

/** A piece together with the vouched-for name that it is, or that it begins with. */
export interface VouchedPiece extends NamePiece {
  readonly known?: KnownName;
}

/**
 * Finds vouched-for names inside the pieces and at lower-case words (`imec`). A piece that says more than the known name stays
 * whole where it ends like a name of its own (*Volvo Trucks Finance GmbH*), else it is cut down to the known name.
 */
export function findVouched(line: Line, pieces: readonly NamePiece[], registry: CompanyRegistry): VouchedPiece[] {
  const words = line.tokens.map((token) => (token.text === '’' ? "'" : token.text));
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

const UNTITLED = { titled: false, titles: false };

function findSmall(
  line: Line,
  words: readonly string[],
  from: number,
  to: number,
  registry: CompanyRegistry,
  found: VouchedPiece[],
): void {
  for (let i = from; i < to; i++) {
    const { kind, capital } = line.tokens[i]!;
    if (kind === 'punctuation') continue;
    const match = registry.longestMatch(words, i);
    if (match === undefined) {
      const small = kind === 'word' && !capital ? smallBusinessAt(words, i) : undefined;
      if (small !== undefined) {
        found.push({
          ...UNTITLED,
          from: i,
          to: small.to,
          known: { from: i, to: small.to, type: typeOfBusiness(words[i]!), business: true },
        });
        i = small.to - 1;
      }
      continue;
    }
    const end = i + match.length;
    found.push({
      ...UNTITLED,
      from: i,
      to: end,
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
  const first = firstKnown(line, words, piece, registry);
  const known = first === undefined ? undefined : withCountry(line, piece, first);
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

/** *U.S. Food and Drug Administration*: the country before a body belongs to its name. */
function withCountry(line: Line, piece: NamePiece, known: KnownName): KnownName {
  if (known.type !== 'organization' || known.entry !== undefined || known.to - known.from < 2) return known;
  if (known.from === piece.from) return known;
  const before = line.text.slice(line.tokens[piece.from]!.start, line.tokens[known.from]!.start).trimEnd();
  return /^(?:U\.S\.|US|U\.K\.|UK|EU|UN|U\.N\.)$/.test(before) ? { ...known, from: piece.from } : known;
}

function afterKnown(line: Line, from: number, to: number): number {
  let at = from;
  while (at < to && line.tokens[at]!.kind !== 'word') at++;
  return at;
}

function firstKnown(
  line: Line,
  words: readonly string[],
  piece: NamePiece,
  registry: CompanyRegistry,
): KnownName | undefined {
  for (let i = piece.from; i < piece.to; i++) {
    if (line.tokens[i]!.kind === 'punctuation') continue;
    const known = knownAt(line, words, i, piece.to, registry);
    if (known === undefined || isGlued(line, piece, known) || isLone(line, piece, known)) continue;
    if (known.business !== true || !isOtherwise(line, piece, known)) return known;
  }
  return undefined;
}

/** *ISO/TC 298*, *Ford-Kenya*, *Joan Linde-Harris*, *Maria Bosch Ruiz*: part of a compound, or of a person's name. */
function isGlued(line: Line, piece: Piece, known: KnownName): boolean {
  if (known.entry === undefined && known.to - known.from === 1 && known.from > piece.from) {
    const given = (flagsAt(line, known.from - 1) & Is.given) !== 0;
    if (given || (isHyphen(line.tokens[known.to]) && known.to < piece.to)) return true;
  }
  const after = line.tokens[known.to];
  const before = line.tokens[known.from - 1];
  if (after?.text === '/' && !after.spaced && line.tokens[known.to + 1]?.allCapitals === true) return true;
  return before !== undefined && isHyphen(before) && !before.spaced && !line.tokens[known.from]!.spaced;
}

/** *Mr Abbott*, *United Arab Emirates*, *Mount Everest*: a company's name inside a person's or a place's. */
function isOtherwise(line: Line, piece: NamePiece, known: KnownName): boolean {
  const single = known.to - known.from === 1;
  if (single && lowerAt(line, known.from - 1) === 'degrees') return true;
  if (single && piece.titled && known.from === piece.from) return true;
  if (piece.to - piece.from > known.to - known.from && isPlace(pieceText(line, piece).toLowerCase())) return true;
  if (known.from === piece.from) return false;
  const before = lowerAt(line, known.from - 1);
  return (
    known.likely === true &&
    single &&
    !(opensClause(line, known.from - 1) && isOrdinary(before) && (flagsOf(before) & Is.given) === 0)
  );
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
    known.from - piece.from === 1 &&
    isOrdinary(first.lower) &&
    (flagsOf(first.lower) & (Is.adjective | Is.given)) === 0;
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

/** *Euronext Lisbon*, *Greenpeace India*: the branch in a place. */
function namesBranch(line: Line, at: number): boolean {
  const place = line.tokens[at]!;
  return place.kind === 'word' && place.spaced && (flagsOf(place.lower) & Is.place) !== 0;
}

function staysWhole(line: Line, piece: NamePiece, known: KnownName): boolean {
  if (endsInForm(line, piece)) return true;
  const numbered = piece.to - known.to > 1 && /^[IVX]+$/.test(line.tokens[piece.to - 1]!.text);
  const last = flagsAt(line, piece.to - (numbered ? 2 : 1));
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
  if (known.entry === undefined && known.to === piece.to - 1 && line.casing === 'prose' && namesBranch(line, known.to))
    return true;
  const rest = line.tokens[known.to]!;
  if (rest.kind !== 'word' || (flagsOf(rest.lower) & (Is.given | Is.otherHead)) !== 0) return false;
  return !isOrdinary(rest.lower) && (flagsOf(rest.lower) & (Is.place | Is.adjective)) === 0 && line.casing === 'prose';
}
