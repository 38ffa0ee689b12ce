import { legalFormAt } from './forms';
import { flagsAt, isApostrophe, isInitial, isNameWord, type Line, lowerAt } from './line';
import { endsInForm, GENERAL_BODIES, type NamePiece } from './pieces';
import { flagsOf, Is, isOrdinary } from './words';

const JOINTS = new Set(['of', 'for', 'on', 'to', 'in', 'against', 'without']);

/**
 * Joins pieces over *of* / *for* / *and* where one name reaches over them: *Ministry of Industry and Information Technology*,
 * *Food and Drug Administration*, *Harbour, Fenn & Cole LLP*.
 */
export function mergePieces(line: Line, pieces: readonly NamePiece[]): NamePiece[] {
  const merged: NamePiece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    let piece = pieces[i]!;
    for (;;) {
      const joined = joinNext(line, piece, pieces[i + 1], pieces[i + 2]);
      if (joined === undefined) break;
      i += joined.taken;
      piece = { ...piece, to: joined.to, titles: joined.titles };
    }
    merged.push(piece);
  }
  return merged;
}

interface Joined {
  readonly to: number;
  readonly taken: number;
  readonly titles: boolean;
}

function joinNext(
  line: Line,
  piece: NamePiece,
  next: NamePiece | undefined,
  third: NamePiece | undefined,
): Joined | undefined {
  if (next === undefined || piece.titles) return undefined;
  const take = (to: NamePiece, taken: number): Joined => ({ to: to.to, taken, titles: to.titles });
  if (isPlural(line, piece, next)) return take(next, 1);
  if (reachesOver(line, piece, next)) return take(next, 1);
  if (line.casing === 'capitals') return undefined;
  if (isFirmList(line, piece, next)) return take(next, 1);
  if (third !== undefined && isFirmTriple(line, piece, next, third)) return take(third, 2);
  if (
    gap(line, piece, next) === 'and' &&
    (isTopicForm(line, piece, next) || isIndustryPair(line, piece, next) || joinsByAnd(line, piece, next))
  )
    return take(next, 1);
  if (third !== undefined && isListInside(line, piece, next, third)) return take(third, 2);
  return undefined;
}

/** *Rural Women's Association*, *Workers' Party*: the possessive of people belongs to the name. */
function isPlural(line: Line, piece: NamePiece, next: NamePiece): boolean {
  const mark = line.tokens[piece.to];
  if (!isApostrophe(mark) || mark!.spaced || next.from - piece.to > 2) return false;
  if (/^(?:king|queen)$/.test(lowerAt(line, piece.to - 1)))
    return (
      piece.to - piece.from === 1 && /^(?:college|university|hospital|counsel|bench)$/.test(lowerAt(line, next.from))
    );
  if (
    !/^(?:women|men|children|people|peoples|workers|farmers|growers|producers|exporters|importers|operators|bakers|brewers|grocers|retailers|manufacturers|builders|planters|drivers|pilots|seafarers|shippers|shipowners|landlords|tenants|taxpayers|patients|doctors|physicians|pensioners|teachers|nurses|veterans|lawyers|magistrates|journalists|students|miners|traders|consumers|fishermen|mothers|girls|boys|citizens|employers|players|writers|owners|investors|st)$/.test(
      lowerAt(line, piece.to - 1),
    )
  )
    return false;
  return (flagsAt(line, next.to - 1) & (Is.bodyHead | Is.looseBodyHead | Is.companyHead | Is.outletHead)) !== 0;
}

/** The words between two pieces, or undefined when they are far apart. */
function gap(line: Line, piece: NamePiece, next: NamePiece): string | undefined {
  if (next.from - piece.to > 2 || next.from - piece.to < 1) return undefined;
  let words = '';
  for (let i = piece.to; i < next.from; i++) words += (words === '' ? '' : ' ') + line.tokens[i]!.lower;
  return words;
}

/** *Bank* + *of* (+ *the*) + *Lagos* */
function reachesOver(line: Line, piece: NamePiece, next: NamePiece): boolean {
  const between = gap(line, piece, next);
  if (between === undefined) return false;
  if ((between === 'of' || between === 'on') && goesOn(line, piece)) return true;
  if (between === 'of' && lowerAt(line, piece.to - 1) === 'general' && GENERAL_BODIES.test(lowerAt(line, piece.to - 2)))
    return true;
  if (
    between === 'of' &&
    /^(?:port|isle|duchy|county|city)$/.test(lowerAt(line, piece.to - 1)) &&
    AGENCY.test(lowerAt(line, next.to - 1))
  )
    return true;
  if ((flagsAt(line, piece.to - 1) & Is.ofHead) === 0) return false;
  const [joint, article] = between.split(' ');
  if (!JOINTS.has(joint ?? '') || (article !== undefined && article !== 'the')) return false;
  if (isLeaders(line, piece, next)) return false;
  const head = lowerAt(line, piece.to - 1);
  if (joint === 'in' || joint === 'to' || joint === 'against') return false;
  if (joint === 'on' && !/^(?:com|con|council|forum|panel|center|centre|institute|campaign|task)/.test(head))
    return false;
  return !(
    joint === 'for' &&
    piece.to - piece.from === 1 &&
    /^(?:bank|house|court|club|group|press|league|school)$/.test(head)
  );
}

/** *the League of Anna Velm*: whose it is, not what it is called. */
function isLeaders(line: Line, piece: NamePiece, next: NamePiece): boolean {
  if (piece.to - piece.from !== 1 || next.to - next.from !== 2 || line.tokens[next.from]!.allCapitals) return false;
  if (!/^(?:league|party|front|movement|union|alliance|bloc)$/.test(lowerAt(line, piece.from))) return false;
  return (flagsAt(line, next.from) & Is.given) !== 0 && !isOrdinary(lowerAt(line, next.to - 1));
}

/** *University of Science and Technology of China*, *Committee for the Liberation of Detainees* */
function goesOn(line: Line, piece: NamePiece): boolean {
  return (
    piece.to - piece.from > 2 && lastHeadBeforeOf(line, piece) !== undefined && topical(line, piece.to - 1, piece.to)
  );
}

const GOVERNMENT =
  /^(?:ministry|department|office|committee|commission|council|institute|center|centre|association|academy|bureau|board|faculty|school|directorate|agency|authority|administration|secretariat|federation|union|society|university|college|chamber|organi[sz]ation|services?|court|foundation|archives?|museum|library|gallery|trust)$/;

/** *… Industry and Information Technology*; *Food and Drug Administration*; never *Ford and General Motors*. */
function joinsByAnd(line: Line, piece: NamePiece, next: NamePiece): boolean {
  if (line.casing !== 'prose' || piece.titled || next.titles) return false;
  if (isAgencyPair(line, piece, next)) return true;
  const studies = /^(?:studies|affairs|relations)$/.test(lowerAt(line, next.to - 1));
  if (!studies && !topical(line, next.from, next.to)) return false;
  const lastOfNext = flagsAt(line, next.to - 1);
  if (isTopicOfOther(line, piece, next, lastOfNext)) return true;
  const headInside = lastHeadBeforeOf(line, piece);
  if (headInside !== undefined) {
    const after = (lastOfNext & Is.bodyHead) === 0 || GOVERNMENT.test(lowerAt(line, next.to - 1));
    if (studies) return true;
    return GOVERNMENT.test(headInside) && topical(line, piece.to - 1, piece.to) && after && !isNamed(line, next);
  }
  if (!GOVERNMENT.test(lowerAt(line, next.to - 1)) || next.to - next.from > 5 || piece.to - piece.from > 4)
    return false;
  if ((flagsAt(line, piece.to - 1) & (Is.bodyHead | Is.outletHead | Is.calendar)) !== 0) return false;
  return topical(line, piece.to - 1, piece.to) && next.to - next.from > 1 && ordinaryIn(line, piece);
}

/** *Velm Ports and Special Economic Zone Ltd*: nothing in the second half is a name but the legal form. */
function isTopicForm(line: Line, piece: NamePiece, next: NamePiece): boolean {
  if (line.casing !== 'prose' || piece.titled || !endsInForm(line, next) || endsInForm(line, piece)) return false;
  let to = next.to - 1;
  while (to > next.from && (line.tokens[to]!.kind !== 'word' || legalFormAt(line, to) > 0)) to--;
  if (to - next.from < 1 || to - next.from > 3) return false;
  return topical(line, next.from, to + 1) && topical(line, piece.to - 1, piece.to) && piece.to - piece.from > 1;
}

const INDUSTRY =
  /^(?:iron|steel|coal|coke|oil|gas|power|water|energy|electricity|chemicals?|petroleum|petrochemicals?|metals?|minerals?|mining|smelting|refining|pulp|paper|food|beverages?|grain|cotton|textiles?|tobacco|rubber|tyre|tire|plastics?|glass|cement|engineering|construction|manufacturing|machinery|shipbuilding|shipping|transport|trading|trade|investment|development|technology|electronics?|telecommunications|aluminium|aluminum|copper|zinc|lead|tin|nickel|silver|gold|tungsten|molybdenum|fertili[sz]ers?|salt|rail|railways?|science|design|research|heat|light|marine|offshore|port|land|property|hotels?|casualty|fire|life|health)$/;

/** *Taihe Iron and Steel Group*, *Velm Oil and Gas Co.*: a name, a pair of trades, and what kind of company it is. */
function isIndustryPair(line: Line, piece: NamePiece, next: NamePiece): boolean {
  if (line.casing !== 'prose' || piece.titled || next.titles || next.to - next.from < 2 || piece.to - piece.from < 2)
    return false;
  if (!INDUSTRY.test(lowerAt(line, piece.to - 1)) || !INDUSTRY.test(lowerAt(line, next.from))) return false;
  const heads = Is.companyHead | Is.bodyHead;
  return (flagsAt(line, next.to - 1) & heads) !== 0 || endsInForm(line, next);
}

const AGENCY =
  /^(?:agency|authority|administration|commission|board|council|bureau|directorate|inspectorate|tribunal|ombudsman|office|ministry|department)$/;

/** *the Maritime and Coastguard Agency*, *the U.K. Competition and Markets Authority*: one field on each side. */
function isAgencyPair(line: Line, piece: NamePiece, next: NamePiece): boolean {
  if (!AGENCY.test(lowerAt(line, next.to - 1)) || next.to - next.from !== 2) return false;
  let from = piece.from;
  while (from + 1 < piece.to && (isInitial(line.tokens[from]!) || line.tokens[from]!.text === '.')) from++;
  if (lowerAt(line, piece.from - 1) !== 'the' && from === piece.from) return false;
  const field = line.tokens[next.from]!;
  const sole = piece.to - from === 1 && topical(line, from, piece.to);
  return sole && !field.allCapitals && (flagsOf(field.lower) & (Is.given | Is.family | Is.place)) === 0;
}

/** *Science and Technology Award*, *Health and Safety Act*: no organization, but one name. */
function isTopicOfOther(line: Line, piece: NamePiece, next: NamePiece, lastOfNext: number): boolean {
  const heads = Is.companyHead | Is.bodyHead | Is.outletHead;
  return (
    (lastOfNext & Is.otherHead) !== 0 &&
    (lastOfNext & heads) === 0 &&
    next.to - next.from > 1 &&
    topical(line, piece.to - 1, piece.to)
  );
}

function isNamed(line: Line, piece: NamePiece): boolean {
  return (flagsAt(line, piece.to - 1) & Is.companyHead) !== 0 || legalFormAt(line, piece.to - 1) > 0;
}

/** The head before an *of* / *for* inside the piece, when the piece is such a name. */
function lastHeadBeforeOf(line: Line, piece: NamePiece): string | undefined {
  for (let i = piece.from + 1; i < piece.to - 1; i++) {
    const lower = lowerAt(line, i);
    if ((lower === 'of' || lower === 'for' || lower === 'on') && (flagsAt(line, i - 1) & Is.ofHead) !== 0)
      return lowerAt(line, i - 1);
  }
  return undefined;
}

/** All words from an index on are everyday words or adjectives, as in the name of a field of work. */
function topical(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = line.tokens[i]!;
    if (token.kind !== 'word') return token.text === '-' || token.text === '&';
    if (token.allCapitals) return false;
    const flags = flagsOf(token.lower);
    if ((flags & (Is.place | Is.given | Is.calendar)) !== 0 && (flags & (Is.ordinary | Is.adjective)) === 0)
      return false;
    if (!isOrdinary(token.lower) && (flags & (Is.adjective | Is.bodyHead | Is.sectorHead)) === 0) return false;
  }
  return true;
}

function ordinaryIn(line: Line, piece: NamePiece): boolean {
  for (let i = piece.from; i < piece.to; i++) {
    const token = line.tokens[i]!;
    if (
      token.kind === 'word' &&
      isNameWord(token) &&
      (flagsOf(token.lower) & Is.place) === 0 &&
      isOrdinary(token.lower)
    )
      return true;
  }
  return false;
}

/** *Department for Business, Energy and Industrial Strategy* */
function isListInside(line: Line, piece: NamePiece, next: NamePiece, third: NamePiece): boolean {
  const head = lastHeadBeforeOf(line, piece);
  if (head === undefined || !GOVERNMENT.test(head) || line.casing !== 'prose') return false;
  if (gap(line, piece, next) !== ',') return false;
  const last = gap(line, next, third);
  if (last !== 'and' && last !== ', and' && last !== '&') return false;
  return (
    topical(line, piece.to - 1, piece.to) && topical(line, next.from, next.to) && topical(line, third.from, third.to)
  );
}

/** *Fenn, Harbour & Cole* or *Fenn, Harbour and Cole LLP*: surnames before a firm's last partner. */
function isFirmList(line: Line, piece: NamePiece, next: NamePiece): boolean {
  if (gap(line, piece, next) !== ',' || piece.to - piece.from !== 1 || isOrdinary(lowerAt(line, piece.from)))
    return false;
  return lowerAt(line, next.from + 1) === '&' && endsFirm(line, next.to - 1);
}

function isFirmTriple(line: Line, piece: NamePiece, next: NamePiece, third: NamePiece): boolean {
  if (gap(line, piece, next) !== ',' || piece.to - piece.from !== 1 || next.to - next.from !== 1) return false;
  const last = gap(line, next, third);
  return (
    (last === 'and' || last === '&' || last === ', and') && endsFirm(line, third.to - 1) && third.to - third.from <= 4
  );
}

function endsFirm(line: Line, last: number): boolean {
  return (
    /^(?:llp|llc|pllc|plc|lp|associates|partners|sons|co|inc)$/.test(lowerAt(line, last)) || legalFormAt(line, last) > 0
  );
}
