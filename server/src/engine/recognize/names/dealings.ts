import { DEEDS } from '../../lexicon/actorVerbs';
import { type Line, lowerAt } from './line';

/*
 * What is done to companies and hardly to people or places: they are bought for a sum, valued at one, founded, wound up; profits are made
 * at them, software comes from them, talks are held between them.
 */

const BUYS = /^(?:buy|buys|bought|buying|acquire|acquires|acquired|acquiring|purchase|purchased|purchasing)$/;
const SURE_BUYS = /^(?:acquire|acquires|acquired|acquiring|fined|sued|sues)$/;
const DEALS =
  /^(?:talks|deal|deals|merger|venture|partnership|agreement|contract|dispute|pact|alliance|combination|lawsuit|tie-up|negotiations)$/;
const GOODS =
  /^(?:software|equipment|technology|chips|components|turbines|engines|batteries|cells|data|figures|research|funding|financing|capital|tools|machines|scanners|servers|wafers|antennas|sensors|inverters|electrolysers|parts|backing|licences|licenses)$/;
const RESULTS = /^(?:profit|profits|sales|revenue|revenues|earnings|turnover|margins|losses|deposits|bookings)$/;
const HELD = /^(?:bonds|creditors|liquidators|administrators|trustees|shareholders|bondholders|acquisition|takeover)$/;
const ORDERS = /^(?:order|orders|contract|contracts|mandate|tender|licence|license|concession|work|auction)$/;
const FOUNDED =
  /^(?:founded|incorporated|delisted|floated|nationalised|nationalized|privatised|privatized|liquidated|recapitalised|recapitalized|rebranded|renamed|headquartered)$/;
const REACH = 5;
const SHORTEST = 3;

/** `surely`: only what is never done to people, for names that may be theirs. */
export function isDealtWith(line: Line, from: number, to: number, surely: boolean): boolean {
  if (to - from === 1 && line.tokens[from]!.text.length < SHORTEST) return false;
  if (line.tokens[to]?.kind === 'number') return false;
  return before(line, from, to, surely) || after(line, to, surely);
}

function before(line: Line, from: number, to: number, surely: boolean): boolean {
  const last = lowerAt(line, from - 1);
  const second = lowerAt(line, from - 2);
  const next = lowerAt(line, to);
  if (BUYS.test(last) && next === 'for' && isSum(line, to + 1)) return true;
  if (/^valu(?:es|ed|ing)$/.test(last)) return next === 'at' && isSum(line, to + 1);
  if (/^puts?$/.test(last)) return next === 'up' && lowerAt(line, to + 2) === 'sale';
  if (last === 'between') return DEALS.test(second);
  if (last === 'and') return opensBetween(line, from);
  if (surely) return false;
  switch (last) {
    case 'from':
      return GOODS.test(second);
    case 'at':
      return RESULTS.test(second);
    case 'of':
      return HELD.test(second);
    case 'to':
      if (second === 'belongs' || second === 'belong' || lowerAt(line, from - 3) === 'belongs') return true;
      if (next === 'for' && isSum(line, to + 1)) return sells(line, from);
      return /^(?:went|goes|go)$/.test(second) && reaches(line, from - 3, ORDERS);
    case 'by':
      return second === 'won' && reaches(line, from - 3, ORDERS);
    case 'joined':
      return next === 'from' || next === 'as';
    default:
      return SURE_BUYS.test(last);
  }
}

const SALE = /^(?:sold|sell|sells|selling|sale)$/;
const SALE_REACH = 24;

/** *sold three studios – A, B and C's team – to X for €91m* */
function sells(line: Line, from: number): boolean {
  for (let i = from - 2; i >= 0 && i > from - SALE_REACH; i--) if (SALE.test(lowerAt(line, i))) return true;
  return false;
}

/** *talks between A and X* */
function opensBetween(line: Line, from: number): boolean {
  for (let i = from - 2; i > from - 2 - REACH && i > 0; i--) {
    if (lowerAt(line, i) === 'between') return DEALS.test(lowerAt(line, i - 1));
    if (line.tokens[i]!.kind === 'word' && !line.tokens[i]!.capital) return false;
  }
  return false;
}

function after(line: Line, to: number, surely: boolean): boolean {
  const next = lowerAt(line, to);
  const second = lowerAt(line, to + 1);
  if (next === ',') {
    if (second === 'which') return DEEDS.finite.has(lowerAt(line, to + 2));
    const at = second === 'now' ? to + 2 : to + 1;
    if (lowerAt(line, at) === 'part') return lowerAt(line, at + 1) === 'of' && line.tokens[at + 2]?.capital === true;
    return !surely && second === 'based' && lowerAt(line, to + 2) === 'in';
  }
  if (next !== 'is' && next !== 'was' && next !== 'were') return false;
  if (FOUNDED.test(second)) return true;
  return /^(?:up|down|trading)$/.test(second) && /^(?:\d|%)/.test(lowerAt(line, to + 2)) && isShare(line, to + 2);
}

/** *4%*, *3.5 per cent* */
function isShare(line: Line, at: number): boolean {
  for (let i = at + 1; i < at + REACH; i++) if (/^(?:%|percent|per)$/.test(lowerAt(line, i))) return true;
  return false;
}

function isSum(line: Line, at: number): boolean {
  for (let i = at; i < at + REACH; i++) {
    const token = line.tokens[i];
    if (token === undefined) return false;
    if (token.kind === 'number' || /^[$€£¥₹]$/.test(token.text)) return true;
    if (
      token.kind === 'word' &&
      !/^(?:about|around|nearly|almost|up|to|more|than|just|over|a|an|usd|eur|rs|us|some|roughly|approximately|as|much|estimated|reported)$/.test(
        token.lower,
      )
    )
      return false;
  }
  return false;
}

function reaches(line: Line, from: number, words: RegExp): boolean {
  for (let i = from; i >= 0 && i > from - REACH; i--) if (words.test(lowerAt(line, i))) return true;
  return false;
}
