import { lastStartingAt, type Span } from '../../base/span';
import type { TextStructure } from '../../text/model';
import type { Mention } from '../model';

/** What one entity is to another, with the words that say so. */
export interface Ownership {
  readonly child: number;
  readonly owner: number;
  readonly evidence: Span;
}

/** Longest text between two names that can tie them. */
const REACH = 110;

/** Up to three words such as *a wholly owned*, *state-owned*. */
const FEW = String.raw`(?:[\w-]+ ){0,3}`;
const CHILD_FIRST = new RegExp(
  `^(?:(?:is|was|which|now|itself|as|also) ){0,3}(?:(?:a|an|the|one) ${FEW})?(?:part|subsidiary|unit|arm|division|affiliate|publication|newspaper|outlet|member)(?: company)? (?:of|under)(?: the)?(?: [\\w-]+){0,3}$`,
);
const OWNED_BY =
  /^(?:(?:is|are|was|were|which|both|that) ){0,3}(?:(?:wholly|majority|partly|jointly|fully|now|also|itself|half|co)[ -])?(?:owned|controlled|run|operated|published) by(?: the)?(?: (?!(?:and|or|but)\b)[\w-]+){0,3}$/;
const BELONGS =
  /^(?:(?:which|that|both|now|also) ){0,3}(?:belongs?|belonging|belonged) to(?: the)?(?: (?!(?:and|or|but)\b)[\w-]+){0,3}$/;
const PARENT_AFTER = new RegExp(`^['’]s? ${FEW}(?:parent|owner)(?: company| group| firm)?$`);
const OWNS =
  /^(?:(?:which|that|is|also|itself|now) ){0,3}(?:[\w-]+ )?(?:owns|controls|(?:the )?(?:owner|parent)(?: company)? of)(?: the)?$/;
const OWNER_POSSESSIVE = new RegExp(`^['’]s? ${FEW}(?:subsidiary|unit|arm|division|affiliate)$`);
const JOINT_CHILD = /^(?:(?:is|was) )?(?:a )?(?:joint venture (?:of|between))?$/;
const JOINT_VENTURE = new RegExp(`^['’]s? ${FEW}joint venture with(?: the)?$`);

/** A word that each of the above needs. */
const TIE =
  /\b(?:of|under|by|belong(?:s|ed|ing)?|with|owns|controls|parent|owner|subsidiary|unit|arm|division|affiliate)\b/i;

/** The words between two names, small, parted by single spaces. */
function wordsBetween(structure: TextStructure, left: Span, right: Span): string {
  return structure.legible
    .slice(left.end, right.start)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}'’-]+/gu, ' ')
    .replaceAll(/(?<=^| )-+(?= |$)/g, '')
    .trim();
}

/** Owners that the article states between two names of one sentence: *part of*, *a subsidiary of*, *owned by*, *'s parent*. */
export function findOwners(structure: TextStructure, mentions: readonly Mention[]): Ownership[] {
  const found: Ownership[] = [];
  for (let i = 0; i + 1 < mentions.length; i++) {
    const left = mentions[i]!;
    const right = mentions[i + 1]!;
    const length = right.start - left.end;
    if (left.sentence !== right.sentence || left.entity === right.entity || length > REACH) continue;
    if (!TIE.test(structure.legible.slice(left.end, right.start))) continue;
    const between = wordsBetween(structure, left, right);
    const evidence = { start: left.start, end: right.end };
    if (OWNED_BY.test(between) || BELONGS.test(between)) {
      for (const child of listed(structure, mentions, i, -1))
        found.push({ child: child.entity, owner: right.entity, evidence: { start: child.start, end: right.end } });
    } else if (CHILD_FIRST.test(between) || PARENT_AFTER.test(between))
      found.push({ child: left.entity, owner: right.entity, evidence });
    else if (OWNS.test(between)) {
      for (const child of listed(structure, mentions, i + 1, 1))
        found.push({ child: child.entity, owner: left.entity, evidence: { start: left.start, end: child.end } });
    } else if (OWNER_POSSESSIVE.test(between)) found.push({ child: right.entity, owner: left.entity, evidence });
    else if (JOINT_VENTURE.test(between)) addVenture(structure, mentions, i, found);
  }
  return found;
}

/** What may stand between the names of a list. */
const LISTED = /^(?:and|or|as well as)?(?: the)?$/;
/** Most names of one list. */
const MOST_LISTED = 6;

/** The mention with those listed beside it: before it in *A and B belong to*, after it in *owns A, B and C*. */
function listed(structure: TextStructure, mentions: readonly Mention[], at: number, step: 1 | -1): readonly Mention[] {
  const names = [mentions[at]!];
  for (let next = at + step; names.length < MOST_LISTED; next += step) {
    const other = mentions[next];
    const last = names.at(-1)!;
    if (other?.sentence !== last.sentence) break;
    const [left, right] = step > 0 ? [last, other] : [other, last];
    if (right.start - left.end > 20 || !LISTED.test(wordsBetween(structure, left, right))) break;
    // *Velm Group owns A* is a clause of its own, whose subject is not on the list.
    const between = structure.legible.slice(left.end, right.start);
    if (!/,|\b(?:and|or|as well as)\b/.test(between)) break;
    names.push(other);
  }
  return names;
}

/** *C, A's joint venture with B*: both are C's owners. */
function addVenture(structure: TextStructure, mentions: readonly Mention[], at: number, found: Ownership[]): void {
  const child = mentions[at - 1];
  const left = mentions[at]!;
  const right = mentions[at + 1]!;
  if (child?.sentence !== left.sentence || child.entity === left.entity || left.start - child.end > 20) return;
  if (!JOINT_CHILD.test(wordsBetween(structure, child, left))) return;
  const evidence = { start: child.start, end: right.end };
  found.push(
    { child: child.entity, owner: left.entity, evidence },
    { child: child.entity, owner: right.entity, evidence },
  );
}

const STATE = new RegExp(
  String.raw`\b(?:[Ss]tate|[Gg]overnment|[Mm]unicipally|[Pp]rovincially)[-\s](?:owned|run|affiliated|controlled|funded)\b` +
    String.raw`|\b(?:[Ss]tate|[Oo]fficial|[Gg]overnment)\s(?:news\s+agency|newspaper|newswire|broadcaster|television|radio|media|mouthpiece)\b` +
    String.raw`|\bstate\s(?:bank|lender|miner|utility|oil|gas|energy|grid|power|monopoly|conglomerate|company|producer|arms|railway|shipbuilder|planemaker|steelmaker)\b` +
    String.raw`|\b(?:owned|run|controlled|operated)\sby\sthe\s(?:[\w-]+\s){0,2}(?:state|government|ministry|\w+\sParty)\b`,
  'g',
);
/** Between the adjective and the name it belongs to. */
const BEFORE_NAME = /^\s+(?:(?!(?:of|under|by|for|from|with|and|in|to)\s)[\p{L}-]+\s+){0,3}["“'(]?$/u;
const AFTER_NAME =
  /^[)\]]?\s*(?:[,–—(-]|is|was|which is)\s*(?:(?:is|was|the|a|an)\s+){0,3}(?:(?!(?:of|under|by|for|from|with|and|in|to)\s)[\p{L}-]+\s+){0,2}$/u;

/**
 * Mentions that their own sentence calls state-owned, state-run, state-affiliated or state-controlled: index of mention → the words.
 * `range` is what is searched for such words.
 */
export function findStateTies(
  structure: TextStructure,
  mentions: readonly Mention[],
  range: Span = { start: 0, end: structure.legible.length },
): Map<number, Span> {
  const ties = new Map<number, Span>();
  if (mentions.length === 0) return ties;
  for (const match of structure.legible.slice(range.start, range.end).matchAll(STATE)) {
    const start = range.start + match.index;
    const end = start + match[0].length;
    const next = lastStartingAt(mentions, end - 1) + 1;
    const after = mentions[next];
    if (
      after !== undefined &&
      after.start - end < REACH &&
      startOf(structure, after) <= start &&
      BEFORE_NAME.test(structure.legible.slice(end, after.start))
    )
      ties.set(next, { start, end });
    const before = next - 1;
    const previous = mentions[before];
    if (
      previous !== undefined &&
      start - previous.end < 40 &&
      start >= previous.end &&
      end <= endOf(structure, previous) &&
      AFTER_NAME.test(structure.legible.slice(previous.end, start))
    ) {
      ties.set(before, { start, end });
    }
  }
  return ties;
}

function startOf({ sentences }: TextStructure, mention: Mention): number {
  return sentences[mention.sentence]?.start ?? 0;
}

function endOf({ sentences }: TextStructure, mention: Mention): number {
  return sentences[mention.sentence]?.end ?? 0;
}
