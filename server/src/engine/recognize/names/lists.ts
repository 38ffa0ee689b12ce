import type { MentionType } from '../model';
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

function shareList(line: Line, list: readonly Judged[], examples: MentionType | undefined): void {
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
