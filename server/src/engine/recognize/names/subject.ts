import { DEEDS, FARES } from '../../lexicon/actorVerbs';
import { COUNTRIES } from '../../lexicon/countries';
import { isDealtWith } from './dealings';
import { type Judged, LIKELY, weigh } from './judge';
import { flagsAt, isInitial, type Line, lowerAt, opensClause, wordsOf } from './line';
import { flagsOf, Is, isOrdinary, isPlaceAdjective } from './words';
import type { Token } from '../../text/model';

/** What a name that says nothing by itself has to show beside it: enough to be a mention, not enough to vouch for others. */
const ENOUGH = LIKELY + 0.1;
/** A place that acts is still a place, unless the article knows a company by that name. */
const PLACE_ACTS = 1.5;
/** What speaks against a name weighs more than its deeds from here on. */
const LEAST = -0.35;
const EVERYDAY = -0.7;

/**
 * A name of nobody's, no place's and no everyday word's that does what businesses do (*Velmarit has trebled capacity*), is said to be
 * owned (*Velmarit, controlled by …*) or sells and buys (*sold the site to Velmarit*). People are named in full before they act, so
 * that the article knows a surname by then.
 */
export function judgeActor(line: Line, judged: Judged): void {
  if (line.casing !== 'prose' || judged.score >= ENOUGH) return;
  if (judged.as === 'place') judgeActingPlace(line, judged);
  if (judged.as !== undefined || judged.score < EVERYDAY) return;
  const kind = coinage(line, judged);
  if (kind === undefined || (kind !== 'everyday' && judged.score < LEAST)) return;
  if (kind !== 'everyday' && isDealtWith(line, judged.from, judged.to, kind === 'pair')) {
    top(judged, 'dealt with');
    return;
  }
  if (stands(line, judged.from)) return;
  const article = lowerAt(line, judged.from - 1) === 'the';
  const opens = opensClause(line, judged.from);
  const inside = /^(?:of|from|for|with|to|by|on)$/.test(lowerAt(line, judged.from - (article ? 2 : 1)));
  if ((!article || kind === 'capitals') && !inside && kind !== 'pair' && actsAt(line, judged, kind, opens))
    top(judged, 'acts like a business');
  else if (!article && isOwned(line, judged.to)) top(judged, 'owned');
  else if (!article && isPartner(line, judged.from, judged.to)) top(judged, 'buys or sells');
}

/** *the store at X held*, *her son X joins*, *BioVelm's X cut relapses*: no subject, or a thing or a child of what stands before. */
function stands(line: Line, from: number): boolean {
  const token = line.tokens[from - 1];
  if (token === undefined) return false;
  const before = token.lower;
  if (/^[s’'”"»]$/.test(before)) return !isCountrys(line, from);
  if (token.kind === 'word' && token.capital)
    return (flagsOf(before) & (Is.function | Is.calendar)) === 0 || token.allCapitals;
  if (token.kind === 'word' && flagsOf(before) === 0 && !isOrdinary(before)) return true;
  return /^(?:in|at|near|around|outside|across|through|via|into|over|under|whose|its|their|his|her|our|my|mr|mrs|ms|dr|son|daughter|brother|sister|wife|husband|uncle|cousin|named|called)$/.test(
    before,
  );
}

/** *Poland's Gdanex has stopped its line*: people of a country are named so too, but say *his* and *her*. */
function isCountrys(line: Line, from: number): boolean {
  const country = line.tokens[from - 3];
  if (lowerAt(line, from - 1) !== 's' || country === undefined || !COUNTRIES.has(country.text)) return false;
  for (let i = from + 2; i < from + OWN_REACH; i++) if (lowerAt(line, i) === 'its') return true;
  return false;
}

const OWN_REACH = 8;

/** A company may be called by the place in its name: *Kinsale has spent $120m*. The article decides whether one is. */
function judgeActingPlace(line: Line, judged: Judged): void {
  if (judged.to - judged.from !== 1 || judged.weak === true || stands(line, judged.from)) return;
  if (COUNTRIES.has(line.tokens[judged.from]!.text)) return;
  if (actsAt(line, judged, 'word', false)) weigh(judged, PLACE_ACTS, 'place that acts');
}

/** Raises a name to what a mention needs. */
export function top(judged: Judged, reason: string): void {
  weigh(judged, ENOUGH - judged.score, reason);
  judged.reason = reason;
}

/** `pair`: two or three unknown words, which may be a person's */
type Coinage = 'word' | 'capitals' | 'words' | 'everyday' | 'pair';

/** One unknown word, unknown capitals, or several words of which one is unknown and one is an everyday word. */
export function coinage(line: Line, judged: Judged): Coinage | undefined {
  const words = wordsOf(line, judged);
  const first = words[0];
  if (first === undefined || words.length > 4 || judged.titles) return undefined;
  let unknown = 0;
  let ordinary = 0;
  for (const word of words) {
    const flags = flagsOf(word.lower);
    if ((flags & (Is.calendar | Is.otherAcronym | Is.title | Is.honorific)) !== 0 || isInitial(word)) return undefined;
    if (isOrdinary(word.lower)) ordinary++;
    else if ((flags & (Is.given | Is.family | Is.place)) === 0 && !isPlaceAdjective(word.lower)) unknown++;
  }
  if (words.length > 1) {
    const personal = (flagsOf(first.lower) & (Is.given | Is.family)) !== 0;
    const people = isPlaceAdjective(first.lower) && ordinary === 0;
    if (unknown === words.length && words.length < 4) return 'pair';
    return unknown > 0 && unknown < words.length && !personal && !people ? 'words' : undefined;
  }
  if (unknown === 0) return ordinary > 0 && !opensClause(line, judged.from) && isBare(first) ? 'everyday' : undefined;
  if (/\d/u.test(first.text) || (opensClause(line, judged.from) && first.lower.endsWith('ing'))) return undefined;
  return first.allCapitals ? (first.text.length > 2 ? 'capitals' : undefined) : 'word';
}

/** *Hatch*, *Elders*: an everyday word with a capital for which prose has no reason. */
function isBare(word: Token): boolean {
  const roles =
    Is.companyHead |
    Is.bodyHead |
    Is.sectorHead |
    Is.looseBodyHead |
    Is.outletHead |
    Is.otherHead |
    Is.ofHead |
    Is.companyRole |
    Is.bodyRole;
  const flags = flagsOf(word.lower);
  return (
    !word.allCapitals &&
    word.text.length > 3 &&
    (flags & (roles | Is.function | Is.personNoun | Is.adjective | Is.given | Is.family)) === 0
  );
}

const ADVERB = /^(?:also|now|then|later|still|already|just|soon|not|never|once|only|since|instead|again|[a-z]{3,}ly)$/;
const MOST_ADVERBS = 2;

function actsAt(line: Line, judged: Judged, kind: Coinage, opens: boolean): boolean {
  let at = afterAdverbs(line, afterSeat(line, afterOther(line, judged.to)));
  const verb = line.tokens[at];
  if (verb === undefined || verb.kind !== 'word' || verb.capital) return false;
  const several = isSeveral(line, judged.from) || afterOther(line, judged.to) > judged.to;
  if (/^(?:has|have|had|is|are|was|were)$/.test(verb.lower)) {
    at = afterAdverbs(line, at + 1);
    if (/^(?:is|are|was|were)$/.test(verb.lower) && lowerAt(line, at) === 'to')
      return does(lowerAt(line, at + 1), 'base', kind);
    const passive = /^(?:is|are|was|were)$/.test(verb.lower) && !lowerAt(line, at).endsWith('ing');
    return !passive && does(lowerAt(line, at), 'part', kind);
  }
  if (/^(?:will|would|could|may|might|should|must|can|cannot|did|does|do)$/.test(verb.lower)) {
    const next = lowerAt(line, afterAdverbs(line, at + 1));
    const denied = next === 'n' || next === 't' || next === '’' || next === "'";
    return !denied && does(next, 'base', kind);
  }
  if (several && does(verb.lower, 'base', kind)) return true;
  if (!does(verb.lower, 'finite', kind)) return false;
  // *Perovskites offers* is no English: a plural that opens a sentence takes the bare form.
  return !(
    opens &&
    kind === 'word' &&
    /[^s]s$/.test(lowerAt(line, judged.from)) &&
    !verb.lower.endsWith('s') &&
    isNounPlural(line, judged.from)
  );
}

/** *Wafers*: the singular is an everyday word that the lexicon of inflections missed. */
function isNounPlural(line: Line, at: number): boolean {
  return isOrdinary(lowerAt(line, at).slice(0, -1));
}

function afterAdverbs(line: Line, from: number): number {
  let at = from;
  while (at < from + MOST_ADVERBS && ADVERB.test(lowerAt(line, at)) && !DEEDS.base.has(lowerAt(line, at))) at++;
  return at;
}

/** *X and Velm prefer lasers*: the verb comes after the other name. */
function afterOther(line: Line, to: number): number {
  if (lowerAt(line, to) !== 'and' && lowerAt(line, to) !== 'nor') return to;
  let at = to + 1;
  while (at <= to + 4 && line.tokens[at]?.kind === 'word' && line.tokens[at]!.capital) at++;
  return at > to + 1 ? at : to;
}

/** *X in Ismaning is hiring*, *X of Prague has looked* */
function afterSeat(line: Line, to: number): number {
  if (!/^(?:in|of)$/.test(lowerAt(line, to))) return to;
  let at = to + 1;
  while (at <= to + 2 && line.tokens[at]?.kind === 'word' && line.tokens[at]!.capital) at++;
  return at > to + 1 ? at : to;
}

/** *A and B*: the verb after the last of several is in the plural. */
function isSeveral(line: Line, from: number): boolean {
  return /^(?:and|nor)$/.test(lowerAt(line, from - 1));
}

function does(word: string, form: 'finite' | 'base' | 'part', kind: Coinage): boolean {
  return DEEDS[form].has(word) || (kind !== 'capitals' && kind !== 'everyday' && FARES[form].has(word));
}

const OWNED =
  /^(?:controlled|backed|bought|owned|acquired|founded|spun|listed|headquartered|formerly|rebranded|chaired|privatised|nationalised)$/;

/** *X, controlled by Y*, *X, formerly Y* */
function isOwned(line: Line, to: number): boolean {
  if (lowerAt(line, to) !== ',') return false;
  let at = to + 1;
  if (/^(?:now|then|also|once|itself|majority|partly|wholly|jointly)$/.test(lowerAt(line, at))) at++;
  return OWNED.test(lowerAt(line, at)) && /^(?:by|in|out|on|the)$/.test(lowerAt(line, at + 1));
}

/** *bankrupt X*, *debt-laden X*: what only a business is */
const TROUBLED = /^(?:bankrupt|insolvent|defunct|unlisted|laden)$/;
const BUYERS =
  /^(?:sold|sell|sells|selling|sale|supply|supplied|supplies|shipped|licensed|leased|chartered|fixed|awarded|outsourced|delivered|lost|talked|talks|spoke)$/;
const SELLERS =
  /^(?:bought|buy|buys|buying|purchase|purchased|purchases|acquired|acquire|acquires|poached|lured|hired|leased|licensed|loan|sourced|imported|spun|order|orders|ordered|contract|contracts|business|fees|mandate|mandates|dividend|rent)$/;
const AUTHORS =
  /^(?:study|report|survey|bid|offer|research|analysis|audit|estimate|estimates|poll|investment|acquisition|takeover|purchase)$/;
const REACH = 7;

/** *sold its Swedish works to X*, *bought a site from X*, *a study by X*, *ahead of X* */
function isPartner(line: Line, from: number, to: number): boolean {
  const joint = lowerAt(line, from - 1);
  if (joint === 'told' || (joint === 'to' && /^(?:told|explained|confided|confirmed)$/.test(lowerAt(line, from - 2))))
    return true;
  if (joint === 'to' && lowerAt(line, from - 2) === 'according') return line.tokens[to]?.kind !== 'word';
  if (TROUBLED.test(joint)) return true;
  if (joint === 'as') return /^(?:trades|trading|traded|rebranded|renamed)$/.test(lowerAt(line, from - 2));
  if (joint === ',') return lowerAt(line, from - 1) === ',' && isExplained(line, from, to);
  if (joint === 'by') return AUTHORS.test(lowerAt(line, from - 2));
  if (joint === 'to') return reaches(line, from - 2, BUYERS);
  if (joint === 'from') return reaches(line, from - 2, SELLERS);
  return false;
}

const SAYS_WHICH = Is.companyRole | Is.bodyRole;

/** *its military arm, NVL, to …*, *a single customer, X, buys*: the noun before the comma says what the name is. */
function isExplained(line: Line, from: number, to: number): boolean {
  const close = lowerAt(line, to);
  if (close !== ',' && close !== '.' && close !== ';' && close !== '') return false;
  const noun = line.tokens[from - 2];
  if (noun === undefined || noun.capital || noun.kind !== 'word') return false;
  if (
    (flagsOf(noun.lower) & SAYS_WHICH) === 0 &&
    !/^(?:arm|division|unit|parent|predecessor|successor)$/.test(noun.lower)
  )
    return false;
  for (let i = from - 3; i >= 0 && i > from - 6; i--) {
    const lower = lowerAt(line, i);
    if (/^(?:its|a|an|one|their|the|another|single|s)$/.test(lower)) return true;
    if (line.tokens[i]!.kind !== 'word') return false;
  }
  return false;
}

function reaches(line: Line, from: number, verbs: RegExp): boolean {
  for (let i = from; i >= 0 && i > from - REACH; i--) {
    const token = line.tokens[i]!;
    if (token.kind === 'punctuation' && token.text !== '-' && token.text !== '’' && token.text !== "'") return false;
    if (verbs.test(token.lower)) return (flagsAt(line, i) & Is.function) === 0;
  }
  return false;
}
