import { type Judged, LIKELY, weigh } from './judge';
import { type Line, lowerAt } from './line';

/**
 * Names in one list are mostly of one kind: *Ford, GM and Stellantis*. Neighbours that are joined by commas, *and* or *or* share
 * evidence; the lists are disjoint, so this is linear.
 */
export function shareLists(line: Line, pieces: readonly Judged[]): void {
  let from = 0;
  while (from < pieces.length) {
    let to = from + 1;
    while (to < pieces.length && isJoint(line, pieces[to - 1]!, pieces[to]!)) to++;
    if (to - from > 2 || (to - from === 2 && isPair(line, pieces[from]!, pieces[to - 1]!)))
      shareList(pieces.slice(from, to));
    from = to;
  }
}

/** Two names make a list only with *and* or *or*: a comma may part clauses. */
function isPair(line: Line, left: Judged, right: Judged): boolean {
  for (let i = left.to; i < right.from; i++) if (/^(?:and|or|&|as)$/.test(lowerAt(line, i))) return true;
  return false;
}

function isJoint(line: Line, left: Judged, right: Judged): boolean {
  const distance = right.from - left.to;
  if (distance < 1 || distance > 3) return false;
  let joint = '';
  for (let i = left.to; i < right.from; i++) joint += `${lowerAt(line, i)} `;
  return /^(?:, |and |or |, and |, or |& |and the |, the |as well as |\/ )$/.test(joint);
}

function shareList(list: readonly Judged[]): void {
  const organizations = list.filter((piece) => piece.score >= LIKELY + 0.3);
  const persons = list.filter((piece) => piece.as === 'person' && piece.score < -2);
  const places = list.filter((piece) => piece.as === 'place' && piece.weak !== true && piece.score < -2);
  for (const piece of list) {
    if (organizations.includes(piece)) continue;
    if (piece.weak === true && organizations.length > 0 && persons.length === 0) {
      piece.score = Math.max(piece.score, LIKELY + 0.4);
      piece.reason = 'listed beside an organization';
      piece.type ??= 'company';
      delete piece.as;
    } else if (organizations.length > 0 && persons.length === 0 && places.length === 0 && piece.as !== 'other') {
      weigh(piece, piece.as === undefined ? 1.4 : 0.6, 'listed beside an organization', organizations[0]!.type);
    } else if (persons.length > 0 && organizations.length === 0) {
      weigh(piece, -1.5, 'listed beside a person');
      if (piece.score < 0) piece.as ??= 'person';
    } else if (places.length > 0 && organizations.length === 0) weigh(piece, -1.2, 'listed beside a place');
  }
}
