import { BODY_ROLES, OWNED_SUFFIXES, PLACE_SUFFIXES } from '../../lexicon/organizationWords';
import { judgeApposition, judgeChild } from './apposition';
import { isDateline, isNumbered } from './compounds';
import { type Judged, LIKELY, weigh } from './judge';
import { judgeExample } from './examples';
import { describes } from './listed';
import {
  INDEX_NOUNS,
  isArticleOutlet,
  isDrugName,
  isHomeOf,
  isPlant,
  isSeat,
  isSeated,
  isSold,
  isTheOutlet,
  isThing,
  judgeSite,
  NAMED_BODIES,
  PRODUCTS,
  SITES,
  isSiteNoun,
} from './things';
import { flagsAt, isHyphen, type Line, lowerAt, opensClause, possessiveLength } from './line';
import { isTicker, isTraded, isUnion, reportsResult, RATING, SERVING } from './market';
import { isDescriptor } from './pieces';
import { judgePossessed } from './possessed';
import { judgeActor } from './subject';
import { Is, isOrdinary, isPlaceAdjective } from './words';

/** What stands before and after the piece in its sentence. */
export function judgeContext(line: Line, judged: Judged): void {
  if (judged.score > 1 && judged.score < 2 && inQuotedTitle(line, judged.from)) weigh(judged, -0.8, 'quoted title');
  if (lowerAt(line, judged.from - 1) === '(' && isTicker(line, judged.from)) {
    judged.as = 'other';
    weigh(judged, -4, 'ticker symbol');
    return;
  }
  if (isDateline(line, judged) || (judged.score < 2.6 && isNumbered(line, judged))) {
    judged.as = judged.from === 0 ? 'place' : 'other';
    weigh(judged, -4, 'numbered or dateline');
    return;
  }
  judgeLeft(line, judged);
  judgeRight(line, judged);
  judgeActor(line, judged);
  if (judged.score > 0.5 && judged.type === undefined && isUnion(line, judged)) {
    judged.type = 'organization';
    weigh(judged, 0.6, 'union');
  }
}

const TITLE_REACH = 8;

/** *“Key Technology for Rare Alloys”*: capitals all the way back to a quotation mark. */
function inQuotedTitle(line: Line, from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - TITLE_REACH; i--) {
    const token = line.tokens[i]!;
    if (token.text === '“' || token.text === '"' || token.text === '«' || token.text === '„') return from - i > 1;
    if (token.kind !== 'word' || (!token.capital && (flagsAt(line, i) & Is.function) === 0)) return false;
  }
  return false;
}

const PARTNERSHIPS =
  /^(?:deal|deals|contract|contracts|partnership|partnerships|agreement|collaboration|venture|alliance|merger|merge|merges|merging|pact|talks|order|orders|lease|licence|license|loan|rivalry|compete|competes|competing|competed|work|works|working|worked|teamed|partnered|partnering|signed|merged|listed)$/;
const BUYING =
  /^(?:acquire|acquired|acquires|acquiring|buy|buys|bought|buying|own|owns|owned|owning|joined|joining|sue|sued|suing|backed|backs|backing|audited|audits|regulates|regulated|told|tells|founded|co-founded|cofounded|runs|chairs|chaired|heads|quit|left|led|approached|overtook|overtake|bail|bailed|rename|renamed|supply|supplies|supplying|supplied|via|versus|vs)$/;

function judgeLeft(line: Line, judged: Judged): void {
  let at = judged.from - 1;
  const article = lowerAt(line, at) === 'the';
  if (article) at--;
  const token = line.tokens[at];
  const opener = line.tokens[judged.from]!;
  if (article && isArticleOutlet(line, judged)) {
    delete judged.as;
    weigh(judged, LIKELY + 0.8 - judged.score, 'outlet', 'organization');
    judged.type = 'organization';
    return;
  }
  if (article && judged.as === undefined && opener.allCapitals && !/\d/.test(opener.text))
    weigh(judged, describes(line, judged) ? 0.4 : 0.65, 'article before capitals');
  if (token === undefined || token.kind !== 'word') return;
  const flags = flagsAt(line, at);
  const lower = token.lower;
  if (lower === 's' && !token.spaced) {
    if (PARTS.test(lowerAt(line, judged.to - 1))) weigh(judged, -1, 'part of its owner');
    else if (isMade(line, judged)) weigh(judged, -1, 'made by its owner');
  }
  if (!token.spaced && isHyphen(line.tokens[at - 1])) {
    judgeCompound(judged, lower);
    return;
  }
  const ship = lower === 'carrier' && CARRIED.test(lowerAt(line, at - 1));
  if ((ship || PRODUCTS.has(lower) || /^(?:generic|branded|biosimilar)$/.test(lower)) && judged.score < 2) {
    judged.as ??= 'other';
    weigh(judged, -2.2, 'product');
    return;
  }
  if (article && SITES.has(lowerAt(line, judged.to))) judgeSite(judged);
  const descriptor = !token.capital || (isDescriptor(token) && opensClause(line, at));
  if (!article && descriptor && judgeRole(judged, flags, lower)) return;
  const before = lowerAt(line, at - 1);
  if (lower === 'union') weigh(judged, 1.6, 'role before', 'organization');
  else if (/^(?:of|in|at|from|with|by|for|to|behind)$/.test(lower)) judgePreposition(line, judged, at, lower);
  else if (lower === 'to' || before === 'according') weigh(judged, 0.8, 'according to');
  else if (lower === 'told') weigh(judged, 0.8, 'told', 'organization');
  else if (RATING.test(lower)) weigh(judged, 1.3, 'rating');
  else if (BUYING.test(lower)) weigh(judged, article ? 0.6 : 0.9, 'object of a business verb');
  else if (lower === 'near' || lower === 'across' || lower === 'outside' || lower === 'around' || lower === 'into')
    weigh(judged, -1, 'place');
  else if (/^(?:as|like|including|them|include|included|are|were)$/.test(lower)) judgeExample(line, judged, at);
}

/** *state-owned X*, *Siemens-backed X*; *Munich-based X* */
function judgeCompound(judged: Judged, suffix: string): void {
  if (!/^(?:owned|backed|controlled|listed|based|run|headquartered|funded|affiliated)$/.test(suffix)) return;
  // owners own no people
  if (judged.as === 'person' && judged.to - judged.from === 1 && /^(?:owned|controlled)$/.test(suffix)) {
    delete judged.as;
    judged.score = Math.max(judged.score, 0);
  }
  weigh(judged, 1.6, `after -${suffix}`);
}

const EITHER_ROLE =
  /^(?:group|fund|unit|business|owner|partner|investor|trader|broker|competitor|rival|customer|client|buyer|seller|auditor|backer|landlord|contractor|developer|founder|operator|newcomer|specialist)$/;

const OUTLET_ROLES: ReadonlySet<string> = new Set(
  'newspaper magazine broadcaster channel newswire website weekly daily union regulator watchdog charity university'.split(
    ' ',
  ),
);

/** What these publish in is no business of its own, whatever its head noun: *the newspaper Harbour Health*. */
const PAPERS = /^(?:newspaper|newswire|magazine|paper)$/;

/** *chipmaker X*, *supplier X*; *chief executive X* is a person. */
function judgeRole(judged: Judged, flags: number, lower: string): boolean {
  if ((flags & (Is.title | Is.honorific)) !== 0 && lower !== 'partner') {
    weigh(judged, -2.2, 'title before');
    if (judged.score < 0 && judged.as !== 'other') judged.as = 'person';
    return true;
  }
  if (judged.as === 'person' && (flags & (Is.companyRole | Is.bodyRole)) !== 0) return true;
  if ((flags & Is.companyRole) !== 0) {
    weigh(judged, EITHER_ROLE.test(lower) ? 1.1 : 2.4, 'role before', 'company');
    return true;
  }
  if (PAPERS.test(lower) && judged.reason !== 'legal form') {
    judged.type = 'organization';
    weigh(judged, 2.2, 'outlet');
    judged.reason = 'outlet';
    return true;
  }
  if ((flags & Is.bodyRole) !== 0) {
    weigh(judged, OUTLET_ROLES.has(lower) ? 2.2 : 1.6, 'role before', 'organization');
    return true;
  }
  if ((flags & Is.personNoun) !== 0) {
    weigh(judged, -1.5, 'person noun before');
    return true;
  }
  return false;
}

/** What a ship carries that is named after its load: *the car carrier X*, *the bulk carrier X*. */
const CARRIED = /^(?:car|vehicle|bulk|ore|coal|grain|gas|lng|lpg|ammonia|crude|oil|cattle|livestock|aircraft|cable)$/;

/** *AstraZeneca's Farxiga*: one word that nobody knows, after a name that is no place's. */
function isMade(line: Line, judged: Judged): boolean {
  const at = judged.from - 3;
  if (judged.to - judged.from !== 1 || judged.score > LIKELY + 1 || line.tokens[at]?.capital !== true) return false;
  return (flagsAt(line, at) & Is.place) === 0;
}

/** *the firm's Coating Team*: no organization of its own. */
const PARTS = /^(?:team|desk|unit|division|department|branch|section|studio|studios|office|line)$/;

function judgePreposition(line: Line, judged: Judged, at: number, lower: string): void {
  const before = line.tokens[at - 1];
  const flags = flagsAt(line, at - 1);
  if (lower === 'to') {
    if (before?.lower === 'according') weigh(judged, 0.8, 'according to');
    else if (judged.as === undefined && SERVING.test(before?.lower ?? '')) weigh(judged, 1.3, 'serves');
    return;
  }
  if (lower === 'by' && (flags & Is.byParticiple) !== 0)
    weigh(judged, /^(?:owned|controlled|acquired|manufactured)$/.test(before!.lower) ? 1.5 : 1.1, 'by');
  else if (
    (lower === 'of' || lower === 'in' || lower === 'at' || lower === 'from' || lower === 'with') &&
    (flags & Is.ownedNoun) !== 0
  ) {
    // people work at organizations, whatever these are called
    if (lower === 'at' && judged.as === 'other' && (flags & Is.personNoun) !== 0) {
      delete judged.as;
      if (judged.score < 0) judged.score = 0;
    }
    const site = lowerAt(line, judged.from - 1) === 'the' && /^(?:owners?|investors?)$/.test(before?.lower ?? '');
    weigh(judged, judged.as === 'place' || site ? 0.5 : lower === 'of' ? 1.5 : 2.2, 'owned noun before');
  } else if (lower === 'of' && before?.lower === 'out' && /^(?:spun|carved|hived)$/.test(lowerAt(line, at - 2))) {
    weigh(judged, 1.4, 'spun out of', 'organization');
  } else if (
    (lower === 'of' || lower === 'at' || lower === 'with') &&
    before?.capital === true &&
    !before.allCapitals &&
    (flags & (Is.family | Is.given)) !== 0
  ) {
    weigh(judged, 1.2, 'person of');
  } else if (
    (lower === 'with' || lower === 'from' || lower === 'by') &&
    before !== undefined &&
    PARTNERSHIPS.test(before.lower)
  ) {
    weigh(judged, 1.3, 'deal with');
  } else if (lower === 'at' && before !== undefined && isSiteNoun(before.lower)) judgeSite(judged);
  else if (lower === 'in') weigh(judged, isSeated(line, judged) ? -1.5 : judged.type === undefined ? -1 : 0, 'in');
  else if (lower === 'at') weigh(judged, 0.5, 'at');
  else if (lower === 'by' && /ed$/.test(before?.lower ?? '')) weigh(judged, 0.6, 'by');
  else if (lower === 'by' || lower === 'with' || lower === 'from' || lower === 'for') weigh(judged, 0.3, lower);
}

function judgeRight(line: Line, judged: Judged): void {
  const possessive = possessiveLength(line, judged.to);
  if (judged.titles) judgeTitles(line, judged);
  if (possessive > 0) {
    judgePossessed(line, judged, judged.to + possessive);
    return;
  }
  const next = line.tokens[judged.to];
  if (next === undefined) return;
  if (isHyphen(next) && !next.spaced) {
    judgeSuffix(judged, lowerAt(line, judged.to + 1));
    return;
  }
  if (next.text === ',' || next.text === '—' || next.text === '–') {
    if (isSold(line, judged)) {
      judged.as ??= 'other';
      weigh(judged, -2.2, 'product');
      return;
    }
    if (next.text === ',') judgeChild(line, judged, judged.to + 1);
    judgeApposition(line, judged, judged.to + 1);
  } else if (next.text === '(') judgeBracket(line, judged, judged.to + 1);
  else if (next.kind === 'word') judgeNextWord(line, judged, judged.to);
}

const STATE_TITLES =
  /^(?:minister|secretary|president|governor|commissioner|prime|deputy|ambassador|attorney|general|judge|justice|mayor|senator)$/;

/** *Ford CEO Jim Farley* names a company; *Foreign Minister Li* names a field of work. */
function judgeTitles(line: Line, judged: Judged): void {
  let at = judged.to;
  while (line.tokens[at] !== undefined && line.tokens[at]!.kind !== 'word') at++;
  const common = commonWords(line, judged);
  if (common && judged.score < 1.5) {
    judged.as = 'other';
    weigh(judged, -1, 'field of work');
  } else weigh(judged, STATE_TITLES.test(lowerAt(line, at)) ? 0.5 : 2.3, 'title after');
}

function commonWords(line: Line, judged: Judged): boolean {
  for (let i = judged.from; i < judged.to; i++) {
    const token = line.tokens[i]!;
    if (token.kind === 'word' && !token.allCapitals && !isOrdinary(token.lower) && !isPlaceAdjective(token.lower))
      return false;
  }
  return true;
}

function judgeSuffix(judged: Judged, suffix: string): void {
  if (OWNED_SUFFIXES.has(suffix)) weigh(judged, judged.as === 'place' ? 0 : 2, `-${suffix}`);
  else if (PLACE_SUFFIXES.has(suffix)) {
    judged.as ??= 'place';
    weigh(judged, -2.5, `-${suffix}`);
  } else weigh(judged, -0.8, 'compound');
}

/** *X (NYSE: ABC)*, *X (Nasdaq:ABC)* */
function judgeBracket(line: Line, judged: Judged, at: number): void {
  // *Velm (a Harrow company)*
  if (/^(?:an?|part)$/.test(lowerAt(line, at))) {
    judgeApposition(line, judged, at);
    return;
  }
  if (isTicker(line, at)) {
    weigh(judged, 4, 'ticker', 'company');
    return;
  }
  const exchange = line.tokens[at];
  const colon = line.tokens[at + 1];
  if (exchange?.kind === 'word' && colon?.text === ')' && lowerAt(line, at + 2) === ',')
    judgeChild(line, judged, at + 3);
  if (exchange?.kind === 'word' && colon?.text === ')' && isDrugName(exchange.text) && judged.score < 2) {
    judged.as ??= 'other';
    weigh(judged, -3, 'generic name in parentheses');
    return;
  }
  if (exchange?.kind !== 'word' || colon?.text !== ':' || exchange.text === exchange.lower) return;
  weigh(judged, 4, 'ticker', 'company');
  judged.type = 'company';
}

/** What only listed companies have: *by Friday Remedy stock was up*. */
const TRADED = /^(?:shares|stock|shareholders|bonds|ceo|cfo|spokesman|spokeswoman|headquarters)$/;

function judgeNextWord(line: Line, judged: Judged, at: number): void {
  const token = line.tokens[at]!;
  const flags = flagsAt(line, at);
  if (token.lower === 'who') {
    weigh(judged, -2, 'who');
    return;
  }
  if (isTraded(line, at)) {
    weigh(judged, 2.4, 'rated or traded');
    return;
  }
  const saying = (flags & Is.saying) !== 0;
  if (isThing(line, judged, token.lower)) {
    judged.as ??= 'other';
    weigh(judged, -2.2, 'product');
    return;
  }
  // *the Steinkjer firm Nordsig*
  if (judged.score < 1.5 && isHomeOf(line, judged, at)) {
    judged.as ??= 'place';
    weigh(judged, -2.5, 'seat of a firm');
    return;
  }
  if (NAMED_BODIES.has(token.lower) && judged.as !== 'place' && judged.as !== 'other') {
    weigh(judged, 1.2, 'noun after', BODY_ROLES.has(token.lower) ? 'organization' : undefined);
    return;
  }
  if (INDEX_NOUNS.test(token.lower) && judged.score < 3) {
    judged.as ??= 'other';
    weigh(judged, -2.5, 'index');
    return;
  }
  if (((flags & Is.attributive) !== 0 || isSeat(line, at)) && !token.capital && !saying) {
    if (isPlant(line, judged, token.lower)) return;
    const members = token.lower === 'members' || token.lower === 'strikers';
    const traded = judged.score < 0 && judged.score > -1 && TRADED.test(token.lower) && !opensClause(line, judged.from);
    weigh(judged, judged.as === 'place' ? 0 : traded ? 2 : 1.6, 'noun after', members ? 'organization' : undefined);
    return;
  }
  if (saying) {
    if (isTheOutlet(line, judged)) weigh(judged, 1.4, 'outlet', 'organization');
    const last = line.tokens[at + 1];
    const wire =
      /^report(?:s|ed)$/.test(token.lower) &&
      lowerAt(line, judged.from - 1) === ',' &&
      (last === undefined || last.text === '.');
    weigh(judged, wire ? 1.5 : 0.8, wire ? 'outlet' : 'says', wire ? 'organization' : undefined);
    judgePronoun(line, judged, at + 1);
  } else if ((flags & Is.corporateVerb) !== 0) {
    const inside = judged.type === undefined && /^(?:in|at|near)$/.test(lowerAt(line, judged.from - 1));
    weigh(judged, inside ? 0.4 : (flags & Is.firmVerb) !== 0 ? 1.6 : 1, 'business verb');
    if (judged.as === undefined && reportsResult(line, at)) weigh(judged, 1.2, 'posts a result');
  } else if (/^(?:does|did)$/.test(token.lower)) {
    if (lowerAt(line, at + 1) === 'not') weigh(judged, 0.3, 'verb');
  } else if (/^(?:has|have|had|is|was|will|would|also|plans|could|may|can)$/.test(token.lower))
    judgeAuxiliary(line, judged, at + 1);
  else if (!token.capital && /(?:ed|es|s)$/.test(token.lower) && isOrdinary(token.lower)) weigh(judged, 0.3, 'verb');
}

function judgeAuxiliary(line: Line, judged: Judged, at: number): void {
  weigh(judged, 0.3, 'verb');
  for (let i = at; i < at + 3; i++) {
    const flags = flagsAt(line, i);
    if ((flags & (Is.saying | Is.corporateVerb)) !== 0) {
      weigh(judged, (flags & Is.firmVerb) !== 0 ? 1.3 : 0.6, 'business verb');
      if ((flags & Is.saying) !== 0) judgePronoun(line, judged, i + 1);
      return;
    }
  }
}

const PRONOUN_REACH = 4;

/** *X said it would*, *X said he would* */
function judgePronoun(line: Line, judged: Judged, from: number): void {
  for (let i = from; i < from + PRONOUN_REACH; i++) {
    const lower = lowerAt(line, i);
    if (lower === 'it' || lower === 'its') {
      weigh(judged, 1.2, 'said it');
      return;
    }
    if (lower === 'he' || lower === 'she' || lower === 'his' || lower === 'her') {
      judged.as ??= 'person';
      weigh(judged, -2, 'said he');
      return;
    }
  }
}
