import { BODY_ROLES, COMPANY_ROLES } from '../../lexicon/organizationWords';
import type { MentionType } from '../model';
import { type Judged, weigh } from './judge';
import { flagsAt, isApostrophe, isHyphen, type Line, lowerAt, opensClause } from './line';
import { PRODUCTS } from './things';
import { Is, isOrdinary } from './words';

/** What a role word names: *supplier*, *ministry*. */
export function roleOf(lower: string): MentionType | undefined {
  if (COMPANY_ROLES.has(lower)) return 'company';
  return BODY_ROLES.has(lower) ? 'organization' : undefined;
}

const CHILD = /^(?:subsidiary|unit|arm|division|affiliate)$/;

const CHILD_REACH = 4;
const STOPS_CHILD = /^(?:of|that|which|who|with|whose|and|in|for|at|by)$/;

/** *the X Institute (XI), a subsidiary*: a business, whatever its head noun. */
export function judgeChild(line: Line, judged: Judged, from: number): void {
  if (!/^(?:a|an|its|the)$/.test(lowerAt(line, from))) return;
  let at = from + 1;
  while (at < from + CHILD_REACH && line.tokens[at]?.kind === 'word' && !CHILD.test(lowerAt(line, at))) {
    if (STOPS_CHILD.test(lowerAt(line, at))) return;
    at++;
  }
  if (!CHILD.test(lowerAt(line, at))) return;
  judged.type = 'company';
  judged.reason = 'subsidiary';
}

const APPOSITION_REACH = 9;

/** *X, a Bergen start-up that …*; *X, the chief executive*; *X, 45,* */
export function judgeApposition(line: Line, judged: Judged, from: number): void {
  const first = line.tokens[from];
  if (first === undefined) return;
  if (first.kind === 'number' && line.tokens[from + 1]?.text === ',' && first.text.length === 2) {
    judged.as = 'person';
    weigh(judged, -4, 'age');
    return;
  }
  if (first.lower === 'who' || first.lower === 'whose') {
    weigh(judged, first.lower === 'who' ? -3 : -0.3, 'who');
    if (judged.score < 0) judged.as ??= 'person';
    return;
  }
  if (first.lower === 'which') {
    weigh(judged, 0.7, 'which');
    return;
  }
  if (opensClause(line, judged.from) && judged.to - judged.from === 1 && isOrdinary(lowerAt(line, judged.from))) return;
  const article = /^(?:a|an|the|one|part|another|its|his|her)$/.test(first.lower);
  const role = lastRole(line, article ? from + 1 : from, article ? APPOSITION_REACH : 3);
  if (role === undefined) return;
  if (role === 'product') {
    weigh(judged, -3, 'product');
    if (judged.score < 1) judged.as ??= 'other';
  } else if (role === 'person') {
    weigh(judged, -3, 'person noun after');
    if (judged.score < 1) judged.as = 'person';
  } else if (article) {
    weigh(judged, judged.as === 'place' ? 0.5 : 2.6, 'apposition', role);
    if (judged.as === 'person') judged.as = 'other';
  }
}

const STOP =
  /^(?:of|that|which|who|with|in|for|at|from|to|by|on|is|was|has|had|have|are|were|will|would|said|says|told|and|or|whose|as|under|where|when|after|before|based|owned|listed|backed|founded|led|run|spun|built|bought|acquired|formed|born|made|set|seeking|trying|building|making|specialising|specializing|focused)$/;

/** What a line does that is a company: *a ferry line*. */
const LINES = /^(?:ferry|shipping|cruise|container|liner|steamship|coach|bus)$/;

/** The role that an apposition's head noun names: the last role word before a preposition or a mark. */
function lastRole(line: Line, from: number, reach: number): MentionType | 'person' | 'product' | undefined {
  let role: MentionType | 'person' | 'product' | undefined;
  for (let i = from; i < from + reach; i++) {
    const token = line.tokens[i];
    if (token === undefined) break;
    if (isHyphen(token) && !token.spaced) {
      if (lowerAt(line, i - 1) === 'start' && lowerAt(line, i + 1) === 'up') role = 'company';
      if (lowerAt(line, i - 1) === 'spin' && lowerAt(line, i + 1) === 'off') role = 'company';
      i++;
      continue;
    }
    if (isApostrophe(token) && !token.spaced) {
      role = undefined;
      if (lowerAt(line, i + 1) === 's') i++;
      continue;
    }
    if (token.kind === 'punctuation' || STOP.test(token.lower)) break;
    if (token.kind === 'number' && role !== undefined) break;
    const flags = flagsAt(line, i);
    if (PRODUCTS.has(token.lower) && roleOf(token.lower) === undefined) role = 'product';
    else if (/^lines?$/.test(token.lower) && LINES.test(lowerAt(line, i - 1))) role = 'company';
    else if ((flags & (Is.personNoun | Is.title)) !== 0 && (flags & Is.companyRole) === 0) role = 'person';
    else role = token.capital && !token.allCapitals ? undefined : roleOf(token.lower);
  }
  return role;
}
