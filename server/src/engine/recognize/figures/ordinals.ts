import { ORDINALS, SMALL_NUMBERS, TENS } from '../../lexicon/numbers';
import { digitsEnd, endsClause, isHyphen, isLetter, isSpace, isUpper, previousWord, skipSpaces, wordAt } from './scan';
import type { Word } from './scan';

/** A rank in words or digits. */
export interface Rank {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const PRIZES: ReadonlySet<string> = new Set(
  'prize prizes place places award awards class rank ranking ever'.split(' '),
);
const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an its their his her our your my this that each every another whose as'.split(' '),
);
const RANKING: ReadonlySet<string> = new Set(
  'ranked ranks rank ranking came come comes finished finishing finish placed placing stood stands stand'.split(' '),
);
const BE: ReadonlySet<string> = new Set('was is were are'.split(' '));
/** compounds in which the ordinal is a rank: *first-ever*, *third-largest* */
const RANK_COMPOUND = /^(?:ever|of|place|placed|ranked|worst|most|least|only|year|\w+est)$/;
const IDIOMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'first',
    new Set(
      'of hand aid lady name names rate step steps responders responder instance refusal amendment minister world'.split(
        ' ',
      ),
    ),
  ],
  ['second', new Set('hand thought thoughts nature guess to opinion world wind chance amendment'.split(' '))],
  ['third', new Set('party parties world person reich'.split(' '))],
  ['fourth', new Set('estate'.split(' '))],
  ['fifth', new Set('column avenue'.split(' '))],
]);
const PARTICIPLES: ReadonlySet<string> = new Set(
  (
    'built made seen sold known shown brought began begun took taken came went set put won said saw met held led found got ' +
    'told rose fell ran wrote written drew drawn spoke gave given grew grown broke broken struck hit cut became become had ' +
    'has have was were is did does do need needs must should will would can could may might appear appears sign signs ' +
    'launch opens open join joins emerged think try ask check consider look focus'
  ).split(' '),
);
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'and or but then in at on with by as when if that the a an it he she they we you i to from for since until while because ' +
    'is was are were which who there this these those my his her their our its under over about into not'
  ).split(' '),
);

/** The ordinal in digits at `at`: `158th`, `21st`. */
export function digitRankAt(text: string, at: number): Rank | undefined {
  const end = digitsEnd(text, at);
  if (end === at || end - at > 9) return undefined;
  const suffix = text.slice(end, end + 2).toLowerCase();
  if (!/^(?:st|nd|rd|th)$/.test(suffix) || isLetter(text.charCodeAt(end + 2))) return undefined;
  const rank = { start: at, end: end + 2, value: Number(text.slice(at, end)) };
  if (isHyphen(text.charCodeAt(rank.end))) return inCompound(text, rank) ? rank : undefined;
  const next = wordAt(text, skipSpaces(text, rank.end));
  if (next && /^centur(?:y|ies)$/.test(next.lower)) return undefined;
  return namesSomething(text, rank, next) ? undefined : rank;
}

/** Digits with an ordinal ending, rank or not: `21st` of *21st century*. */
export function isOrdinalForm(text: string, at: number): boolean {
  const end = digitsEnd(text, at);
  return /^(?:st|nd|rd|th)$/i.test(text.slice(end, end + 2)) && !isLetter(text.charCodeAt(end + 2));
}

/** The ordinal in words at `at` when it is a rank: *first*, *twenty-fifth*, not *at first* or *first, …*. */
export function wordRankAt(text: string, at: number): Rank | undefined {
  const rank = readOrdinal(text, at);
  if (!rank || isHyphen(text.charCodeAt(at - 1))) return undefined;
  if (isHyphen(text.charCodeAt(rank.end))) return inCompound(text, rank) ? rank : undefined;
  const before = previousWord(text, at);
  const next = wordAt(text, skipSpaces(text, rank.end));
  const word = text.slice(at, rank.end).toLowerCase();
  if (next && IDIOMS.get(word)?.has(next.lower) && !(next.lower === 'of' && before && isDetermined(text, before)))
    return undefined;
  if (
    word === 'first' &&
    next?.lower === 'place' &&
    before?.lower === 'the' &&
    previousWord(text, before.start)?.lower === 'in'
  )
    return undefined;
  if (before?.lower === 'at' || (word === 'second' && (before?.lower === 'per' || before?.lower === 'every')))
    return undefined;
  // *read the papers first: …*
  if (word === 'first' && text[rank.end] === ':' && before && !/^(?:the|a|its|his|her|their|our)$/.test(before.lower))
    return undefined;
  if (next && /^centur(?:y|ies)$/.test(next.lower)) return undefined;
  if (namesSomething(text, rank, next)) return undefined;
  return isRank(text, rank, before, next) ? rank : undefined;
}

function readOrdinal(text: string, at: number): Rank | undefined {
  let value = 0;
  let word = wordAt(text, at);
  for (let i = 0; word && i < 6; i++) {
    const ordinal = ORDINALS.get(word.lower);
    // "one-third", "one hundredth" are fractions
    if (ordinal !== undefined && (ordinal < 100 ? value % 10 !== 0 : value === 1)) return undefined;
    if (ordinal !== undefined) return { start: at, end: word.end, value: combine(value, ordinal) };
    const count = TENS.get(word.lower) ?? SMALL_NUMBERS.get(word.lower) ?? (word.lower === 'hundred' ? 100 : undefined);
    if (count === undefined && !(word.lower === 'and' && i > 0)) return undefined;
    if (count !== undefined) value = word.lower === 'hundred' ? Math.max(1, value) * 100 : value + count;
    const joint = isHyphen(text.charCodeAt(word.end)) ? word.end + 1 : skipSpaces(text, word.end);
    word = joint > word.end ? wordAt(text, joint) : undefined;
  }
  return undefined;
}

function combine(value: number, ordinal: number): number {
  if (ordinal >= 100) return Math.max(1, value) * ordinal;
  return value + ordinal;
}

/** `first-ever`, `third-largest`, and not `first-hand`, `second-generation` */
function inCompound(text: string, rank: Rank): boolean {
  const word = wordAt(text, rank.end + 1);
  return word !== undefined && RANK_COMPOUND.test(word.lower);
}

/** *First Solar*, *Fifth Avenue*, *14th Five-Year Plan*: a name, unless a prize or place follows. */
function namesSomething(text: string, rank: Rank, next: Word | undefined): boolean {
  if (!next || !isUpper(text.charCodeAt(next.start)) || PRIZES.has(next.lower)) return false;
  const code = text.charCodeAt(rank.start);
  if (isUpper(code)) return true;
  if (isLetter(code)) return false;
  const before = previousWord(text, rank.start);
  return before?.lower === 'the' || before === undefined;
}

function isDetermined(text: string, before: Word): boolean {
  return DETERMINERS.has(before.lower) || (before.lower === 's' && /['’]/.test(text[before.start - 1] ?? ''));
}

function isRank(text: string, rank: Rank, before: Word | undefined, next: Word | undefined): boolean {
  const determined = before !== undefined && isDetermined(text, before);
  const isSecond = rank.value === 2 && text.slice(rank.start, rank.end).toLowerCase() === 'second';
  if (endsClause(text, rank.end)) {
    if (before && (RANKING.has(before.lower) || BE.has(before.lower))) return true;
    if (isSecond && determined) return false;
    return determined || hasDeterminerNear(text, rank.start);
  }
  if (!next) return determined;
  if (FUNCTION_WORDS.has(next.lower)) {
    if (sharesNoun(text, next)) return true;
    if (before && (RANKING.has(before.lower) || goesOnRanking(text, before, next))) return true;
    if (isSecond && determined) return next.lower !== 'in' && next.lower !== 'and' && next.lower !== 'or';
    return determined || (/^(?:in|to|for|by)$/.test(next.lower) && hasDeterminerNear(text, rank.start));
  }
  if (determined) return true;
  if (PARTICIPLES.has(next.lower) || /(?:ed|ly)$/.test(next.lower)) return false;
  return (
    before === undefined ||
    !/^(?:to|will|would|must|should|can|could|they|we|he|she|it|i|you|who|which|when|had|have|has|not|did)$/.test(
      before.lower,
    )
  );
}

/** *First and Second Prizes*: the noun of the next ordinal is its noun too. */
function sharesNoun(text: string, next: Word): boolean {
  if (next.lower !== 'and' && next.lower !== 'or') return false;
  const second = wordAt(text, skipSpaces(text, next.end));
  if (!second || !ORDINALS.has(second.lower)) return false;
  const noun = wordAt(text, skipSpaces(text, second.end));
  return noun !== undefined && !FUNCTION_WORDS.has(noun.lower) && !PARTICIPLES.has(noun.lower);
}

/** *a national first*, *Europe's true first*: a determiner at most three words back */
function hasDeterminerNear(text: string, at: number): boolean {
  let from = at;
  for (let i = 0; i < 3; i++) {
    const word = previousWord(text, from);
    if (!word || !isSpace(text.charCodeAt(from - 1))) return false;
    if (/^(?:a|an|another|the)$/.test(word.lower) || (word.lower === 's' && /['’]/.test(text[word.start - 1] ?? '')))
      return true;
    if (/^(?:and|or|but|of|in|to|for|with|by|on|at)$/.test(word.lower)) return false;
    from = word.start;
  }
  return false;
}

const RANKED_BEFORE = /\b(?:first|second|third|fourth|fifth|sixth|\d(?:st|nd|rd|th))\b[^.;]{0,40}$/i;
const RANKS_REACH = 70;

/** *ranking second in the country and third in the world* */
function goesOnRanking(text: string, before: Word, next: Word): boolean {
  if (before.lower !== 'and' || !/^(?:in|among|by|behind)$/.test(next.lower)) return false;
  return RANKED_BEFORE.test(text.slice(Math.max(0, before.start - RANKS_REACH), before.start));
}
