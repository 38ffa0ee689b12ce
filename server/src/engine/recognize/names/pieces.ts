import { ARTICLE_OUTLETS } from '../../lexicon/worldBodies';
import { LOOSE_CALENDAR } from '../../lexicon/openers';
import { PARTICLES } from '../../lexicon/people';
import { legalFormAt } from './forms';
import { flagsAt, isInitial, isNameWord, type Line, lowerAt, opensClause, type Piece } from './line';
import { flagsOf, Is, isOrdinary } from './words';
import type { Token } from '../../text/model';

/** A piece with what its surroundings inside the run said of it. */
export interface NamePiece extends Piece {
  /** a title stood before it: *Chief Executive Tim Cook* */
  readonly titled: boolean;
  /** a title stood after it in the run: *Ford CEO Jim Farley* */
  readonly titles: boolean;
}

/** Strong endings that make even *General X* or *King X* an organization. */
export const STRONG_HEADS = Is.companyHead | Is.bodyHead;

/** Cuts the runs at days, titles and opening function words; what is left may be names. */
export function cutRuns(line: Line, runs: readonly Piece[]): NamePiece[] {
  const pieces: NamePiece[] = [];
  for (const run of runs) cutRun(line, run, pieces);
  return pieces;
}

function cutRun(line: Line, run: Piece, into: NamePiece[]): void {
  let from = run.from;
  let titled = false;
  for (let at = run.from; at < run.to; at++) {
    const flags = flagsAt(line, at);
    if (((flags & Is.calendar) !== 0 && isCalendar(line, run, at)) || isPeriod(line, at)) {
      push(line, into, from, at, titled, false);
      from = at + 1;
      titled = false;
      continue;
    }
    if ((flags & (Is.title | Is.honorific)) === 0 || !isTitle(line, run, from, at, flags)) continue;
    push(line, into, from, at, titled, true);
    let after = at + 1;
    while (after < run.to && isTitlePart(line, after)) after++;
    from = after;
    at = after - 1;
    titled = true;
  }
  push(line, into, from, run.to, titled, false);
}

/** *Q1*, *FY26*, *H1*, *2Q25*: periods of reports; *BBB*: marks of credit ratings. */
const PERIOD = /^(?:[QH][1-4](?:FY\d{2,4}|\d{2,4})?|[1-4]Q\d{0,4}|[12]H\d{0,4}|[FC]Y\d{2,4}|AAA|AA|BBB|BB|CCC)$/;

function isPeriod(line: Line, at: number): boolean {
  const { text, allCapitals } = line.tokens[at]!;
  return allCapitals && text.length < 8 && PERIOD.test(text);
}

function isTitlePart(line: Line, at: number): boolean {
  const token = line.tokens[at]!;
  return token.kind !== 'word' || (flagsOf(token.lower) & (Is.title | Is.honorific)) !== 0;
}

function isCalendar(line: Line, run: Piece, at: number): boolean {
  if (!LOOSE_CALENDAR.has(lowerAt(line, at))) return true;
  if (run.to - run.from === 1) return true;
  return line.tokens[at + 1]?.kind === 'number' || line.tokens[at - 1]?.kind === 'number' || at === run.to - 1;
}

/**
 * A title opens a person's name (*President Lula*) or follows an organization's (*Ford CEO*). It is part of a name when what
 * follows it in the run ends like an organization: *General Dynamics Holdings*, *King Faisal University*.
 */
function isTitle(line: Line, run: Piece, from: number, at: number, flags: number): boolean {
  const last = flagsAt(line, run.to - 1);
  const before = at > run.from ? line.tokens[at - 1]!.text : '';
  if (before === '&' || (before === 'The' && at === run.to - 1 && ARTICLE_OUTLETS.has(line.tokens[at]!.text)))
    return false;
  if (at === from || (at === from + 1 && (last & STRONG_HEADS) !== 0 && lowerAt(line, from) === 'the')) {
    if ((flags & Is.honorific) === 0)
      return (
        at + 1 < run.to && (flagsAt(line, at + 1) & (Is.honorific | Is.title)) !== 0 && isPartOfTitle(lowerAt(line, at))
      );
    if (at === run.to - 1) return false;
    if (isGeneralName(line, run, at)) return false;
    const organization =
      (last & (STRONG_HEADS | Is.sectorHead)) !== 0 || endsInForm(line, run) || isOther(line, run.to - 1);
    return !organization;
  }
  if (lowerAt(line, at) === 'general' && GENERAL_BODIES.test(lowerAt(line, at - 1))) return false;
  if (at === run.to - 1 && (flags & (Is.bodyHead | Is.companyHead | Is.outletHead)) !== 0) return false;
  if ((flags & Is.title) === 0)
    return (
      at + 1 < run.to &&
      !/^(?:king|queen|lord|sir|private|major|general|count|father|sister|brother)$/.test(lowerAt(line, at))
    );
  return lowerAt(line, at) !== 'general' || at + 1 === run.to;
}

/** *General Fusion*, *Major Drilling*: an everyday word after the rank. */
function isGeneralName(line: Line, run: Piece, at: number): boolean {
  if (run.to - at !== 2 || !/^(?:general|major|captain|count)$/.test(lowerAt(line, at))) return false;
  const next = flagsAt(line, at + 1);
  return isOrdinary(lowerAt(line, at + 1)) && (next & (Is.given | Is.family | Is.title | Is.honorific)) === 0;
}

/** *Directorate General of Mines*, *Consulate General* */
export const GENERAL_BODIES = /^(?:directorate|consulate|secretariat|inspectorate|commissariat|procuracy)$/;

/** *Prime Minister*, *Vice President*, *Chief Executive*: the first word of a title in two words. */
function isPartOfTitle(lower: string): boolean {
  return /^(?:prime|vice|deputy|chief|senior|managing|acting|interim|former|executive|head)$/.test(lower);
}

function isOther(line: Line, at: number): boolean {
  return /^(?:electric|mills|dynamics|motors|atomics|assembly|hospital|office|court|council)$/.test(lowerAt(line, at));
}

export function endsInForm(line: Line, piece: Piece): boolean {
  for (let at = Math.max(piece.from + 1, piece.to - 7); at < piece.to; at++) {
    const form = legalFormAt(line, at);
    if (form > 0 && at + form >= piece.to) return true;
  }
  return false;
}

function push(line: Line, into: NamePiece[], from: number, to: number, titled: boolean, titles: boolean): void {
  let start = from;
  let end = to;
  while (start < end && !isNameWord(line.tokens[start]) && !opensSmall(line, start, end)) start++;
  while (end > start && line.tokens[end - 1]!.kind !== 'word' && !keepsMark(line, start, end)) end--;
  start = afterOpeners(line, start, end);
  if (start < end) into.push({ from: start, to: end, titled, titles });
}

/** The run took a small first word in on purpose: *ams OSRAM*. */
function opensSmall(line: Line, start: number, end: number): boolean {
  return (
    line.tokens[start]!.kind === 'word' &&
    start + 1 < end &&
    line.tokens[start + 1]!.allCapitals &&
    !PARTICLES.has(lowerAt(line, start))
  );
}

/** A dot or number that the run took in on purpose stays. */
function keepsMark(line: Line, start: number, end: number): boolean {
  const token = line.tokens[end - 1]!;
  if (token.kind === 'number') return true;
  return token.text === '.' && end - start > 1;
}

const ALWAYS_DROPPED = new Set(
  'the a an its their his her our my your this that these those in on at by for from of with to and or but as is are was'.split(
    ' ',
  ),
);

/** Drops *The*, *In*, *Meanwhile* and the like from the front, unless the name would vanish: *Just Eat*. */
function afterOpeners(line: Line, from: number, to: number): number {
  let start = from;
  while (start < to) {
    const token = line.tokens[start]!;
    if (token.kind !== 'word') {
      start++;
      continue;
    }
    const flags = flagsOf(token.lower);
    if (start === from && describesNext(line, start, to)) {
      start++;
      break;
    }
    if ((flags & Is.function) === 0 || isAcronymShaped(line, start)) break;
    const opens = opensClause(line, start) || line.casing !== 'prose';
    if (!opens && !ALWAYS_DROPPED.has(token.lower)) break;
    if (opens && start + 1 < to && keepsOpener(line, start, to)) break;
    start++;
  }
  while (start < to && line.tokens[start]!.kind !== 'word') start++;
  return start;
}

const DESCRIPTORS = new Set(
  'reinsurer insurer lessor lender distiller brewer miner chipmaker drugmaker carmaker automaker steelmaker planemaker shipbuilder toymaker retailer grocer airline refiner shipper biotech fintech startup brokerage'.split(
    ' ',
  ),
);

/** What one company is to another. */
const RELATIONS = new Set('rival rivals peer peers competitor competitors supplier suppliers startup'.split(' '));
const PLURALS = new Set(
  'banks insurers airlines unions carmakers automakers chipmakers drugmakers steelmakers planemakers shipbuilders retailers grocers miners brewers distillers reinsurers lessors lenders refiners biotechs fintechs startups brokerages carriers utilities refiners shippers truckmakers toymakers'.split(
    ' ',
  ),
);

/** A noun that says what the company named after it does: *Reinsurer X*. */
export function isDescriptor(token: Token): boolean {
  if (token.allCapitals) return false;
  return DESCRIPTORS.has(token.lower) || PLURALS.has(token.lower) || RELATIONS.has(token.lower);
}

/** *Reinsurer Halcyon Re*, *Rivals Color Line and Velm*: the first word of a sentence only describes the name after it. */
function describesNext(line: Line, start: number, to: number): boolean {
  const next = line.tokens[start + 1];
  if (start + 1 >= to || next?.kind !== 'word') return false;
  if (RELATIONS.has(lowerAt(line, start)) && line.casing === 'prose' && opensClause(line, start)) return true;
  if (lowerAt(line, start) === 'former')
    return line.casing === 'prose' && opensClause(line, start) && !isOrdinary(next.lower);
  if (!isDescriptor(line.tokens[start]!)) return false;
  if (line.casing !== 'prose' || !opensClause(line, start) || isOrdinary(next.lower)) return false;
  return (
    (flagsOf(lowerAt(line, start)) & (Is.given | Is.family)) === 0 && !endsInForm(line, { from: start, to: start + 2 })
  );
}

function isAcronymShaped(line: Line, at: number): boolean {
  const mark = line.tokens[at + 1];
  if (mark?.text === '&' && !mark.spaced && isInitial(line.tokens[at]!)) return true;
  if (isInitial(line.tokens[at]!) && line.tokens[at + 1]?.text === '.') return true;
  return line.casing !== 'capitals' && line.tokens[at]!.allCapitals;
}

/** *First Citizens Bank*, *Next Plc*, *Just Eat*: numbers and adverbs that open names. */
function keepsOpener(line: Line, start: number, to: number): boolean {
  const opener = lowerAt(line, start);
  if (
    !/^(?:first|second|third|one|two|three|four|five|six|seven|ten|next|last|just|all|over|under|out|best|more|now)$/.test(
      opener,
    )
  )
    return false;
  const next = line.tokens[start + 1]!;
  if (next.kind !== 'word') return false;
  if (!isOrdinary(next.lower)) return false;
  const headed =
    (flagsAt(line, to - 1) & (STRONG_HEADS | Is.sectorHead)) !== 0 || endsInForm(line, { from: start, to });
  return headed || (line.casing === 'prose' && to - start === 2);
}
