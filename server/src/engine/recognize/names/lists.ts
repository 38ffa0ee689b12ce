import type { MentionType } from '../model';
import { roleOf } from './apposition';
import { exampleRole } from './examples';
import { type Judged, LIKELY, weigh } from './judge';
import { flagsAt, Is, type Line, lowerAt, possessiveLength } from './line';
import { coinage, top } from './subject';

/**
 * Names in one list are mostly of one kind: *Ford, GM and Stellantis*. Neighbours that are joined by commas, *and* or *or* share
 * evidence; the lists are disjoint, so this is linear.
 */
export function shareLists(line: Line, pieces: readonly Judged[]): void {
  if (pieces.length < 2) return;
  const members = membersOf(line, pieces);
  let from = 0;
  while (from < members.length) {
    let to = from + 1;
    while (to < members.length && isJoint(line, members[to - 1]!, members[to]!)) to++;
    if (to - from > 2 || (to - from === 2 && isPair(line, members[from]!, members[to - 1]!)))
      shareList(
        line,
        members.slice(from, to).map(({ piece }) => piece),
        exampleRole(line, members[from]!.from - 1),
        roleOfAll(line, members.slice(from, to)),
      );
    from = to;
  }
}

/** A piece of a list; `from` is where it begins together with the country that owns it. */
interface Member {
  readonly piece: Judged;
  readonly from: number;
}

/** *Ford, GM and Italy's Stellantis*: the country describes the name after it. */
function membersOf(line: Line, pieces: readonly Judged[]): Member[] {
  const members: Member[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const next = pieces[i + 1];
    const owner = next !== undefined && piece.as === 'place' && owns(line, piece, next);
    if (!owner) members.push({ piece, from: piece.from });
    else {
      members.push({ piece: next, from: piece.from });
      i++;
    }
  }
  return members;
}

function owns(line: Line, place: Judged, next: Judged): boolean {
  const possessive = possessiveLength(line, place.to);
  return possessive > 0 && place.to + possessive === next.from;
}

/** Two names make a list only with *and* or *or*: a comma may part clauses. */
function isPair(line: Line, left: Member, right: Member): boolean {
  if (lowerAt(line, left.piece.to) === ',') return false;
  for (let i = left.piece.to; i < right.from; i++) if (/^(?:and|or|&|as)$/.test(lowerAt(line, i))) return true;
  return false;
}

function isJoint(line: Line, left: Member, right: Member): boolean {
  const distance = right.from - left.piece.to;
  if (distance < 1 || distance > 3) return false;
  let joint = '';
  for (let i = left.piece.to; i < right.from; i++) joint += `${lowerAt(line, i)} `;
  return /^(?:, |and |or |, and |, or |& |and the |, the |as well as |\/ )$/.test(joint);
}

/** *insurers including A, B C and D*: what looks like a person's name joins too. */
function shareExamples(line: Line, list: readonly Judged[], role: MentionType): void {
  for (const piece of list) {
    if (isOrganization(piece) || piece.as === 'place' || piece.as === 'other') continue;
    if (piece.as === 'person' && (flagsAt(line, piece.to - 1) & Is.family) !== 0) continue;
    piece.score = LIKELY + 0.4;
    piece.reason = 'listed beside an organization';
    piece.type ??= role;
    delete piece.as;
  }
}

/** The nationality that opens the apposition (*A, B and C, the Indian packers*) looks like one more of the list. */
function roleOfAll(line: Line, list: readonly Member[]): MentionType | undefined {
  const last = list.at(-1)!.piece;
  const end = last.as === 'place' ? list.length - 2 : list.length - 1;
  return end > 1 ? roleAfter(line, list[end]!.piece.to) : undefined;
}

const APPOSITION_REACH = 7;

/** *A, B and C, the three listed publishers, …*: what the names before the comma are. */
function roleAfter(line: Line, to: number): MentionType | undefined {
  if (lowerAt(line, to) !== ',' || !/^(?:the|all|both|three|four|five)$/.test(lowerAt(line, to + 1))) return undefined;
  for (let i = to + 2; i < to + APPOSITION_REACH; i++) {
    const token = line.tokens[i];
    if (token === undefined || (token.kind === 'punctuation' && token.text !== '-')) return undefined;
    if ((flagsAt(line, i) & Is.function) !== 0 && !/^(?:two|three|four|five|other|all)$/.test(token.lower))
      return undefined;
    const next = line.tokens[i + 1];
    const role = token.lower.endsWith('s') ? (roleOf(token.lower) ?? roleOf(token.lower.slice(0, -1))) : undefined;
    if (
      role !== undefined &&
      (next === undefined || next.kind !== 'word' || (flagsAt(line, i + 1) & Is.function) !== 0)
    )
      return role;
  }
  return undefined;
}

function shareList(
  line: Line,
  list: readonly Judged[],
  examples: MentionType | undefined,
  after: MentionType | undefined,
): void {
  if (after === 'company') {
    shareExamples(line, list, after);
    return;
  }
  const organizations = list.filter(isOrganization);
  if (organizations.length === 0) shareDeeds(line, list);
  if (examples === 'company' && list.length > 2 && organizations.length > 1) {
    shareExamples(line, list, examples);
    return;
  }
  const persons = list.filter((piece) => piece.as === 'person' && piece.score < -2);
  const places = list.filter((piece) => piece.as === 'place' && piece.weak !== true && piece.score < -2);
  for (const [index, piece] of list.entries()) {
    if (organizations.includes(piece)) continue;
    if (piece.weak === true && organizations.length > 0 && persons.length === 0) {
      piece.score = Math.max(piece.score, LIKELY + 0.4);
      piece.reason = 'listed beside an organization';
      piece.type ??= 'company';
      delete piece.as;
    } else if (organizations.length > 0 && persons.length === 0 && places.length === 0 && piece.as !== 'other') {
      weigh(piece, piece.as === undefined ? 1.4 : 0.6, 'listed beside an organization', organizations[0]!.type);
      const flanked = index > 0 && isOrganization(list[index - 1]) && isOrganization(list[index + 1]);
      if (flanked && piece.as === undefined) piece.score = Math.max(piece.score, LIKELY + 0.1);
    } else if (persons.length > 0 && organizations.length === 0) {
      weigh(piece, -1.5, 'listed beside a person');
      if (piece.score < 0) piece.as ??= 'person';
    } else if (places.length > 0 && organizations.length === 0) weigh(piece, -1.2, 'listed beside a place');
  }
}

const DEEDS = new Set(['acts like a business', 'dealt with', 'buys or sells', 'owned']);

/** *Orbicom, Netrix and Telvanta did not reply*: what one of several unknown names does, all of them do. */
function shareDeeds(line: Line, list: readonly Judged[]): void {
  if (!list.some((piece) => DEEDS.has(piece.reason) && piece.score >= LIKELY)) return;
  if (list.some((piece) => piece.as !== undefined)) return;
  for (const piece of list) {
    if (piece.score >= LIKELY || piece.score < UNLIKELY || coinage(line, piece) === undefined) continue;
    top(piece, 'listed beside an organization');
  }
}

const UNLIKELY = -0.35;

function isOrganization(piece: Judged | undefined): boolean {
  return piece !== undefined && piece.score >= LIKELY + 0.3;
}
