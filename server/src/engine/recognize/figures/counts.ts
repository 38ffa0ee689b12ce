import { UNIT_WORDS } from '../../lexicon/units';
import type { Word } from './scan';
import { endsClause, isHyphen, isLetter, isUpper, previousWord, skipSpaces, wordAt } from './scan';
import type { Amount } from './amount';

/* Which bare numbers are figures and which are pronouns, idioms or parts of ordinary words. */

/** second parts of compounds that name a kind of thing: *two-wheel*, *three-phase*, *one-off* */
const KIND_COMPOUNDS: ReadonlySet<string> = new Set(
  (
    'wheel wheeled wheeler wheelers way phase dimensional d faced sided side seat seater door handed star piece ply stroke tone ' +
    'off time stop size man woman party hit on up down liner trick pin pointer pronged fits some digit figure letter word ' +
    'storey story tier time timer nil all page color colour axis cylinder speed pack'
  ).split(' '),
);
const PRONOUN_BEFORE: ReadonlySet<string> = new Set(
  (
    'no this that each any every another which the some many other first last next previous big new old good bad same ' +
    'right wrong latest whole latter former such a an either neither current single mm mw gw kw'
  ).split(' '),
);
/** nouns that make *one* mean *some*: *one day*, *one source*, *one way* */
const VAGUE_AFTER_ONE: ReadonlySet<string> = new Set(
  (
    'of day another source person thing way side hand reason example option possibility question problem case word such time ' +
    'point analyst official executive insider trader investor expert observer critic man woman user customer resident employee ' +
    'worker lawyer banker adviser advisor manager aide diplomat lawmaker minister researcher scientist economist ' +
    'place step kind sort form type part aspect area idea lesson sign explanation answer reader commentator participant view ' +
    'theory scenario approach solution issue concern caveat factor measure estimate line after by who that which to is was are ' +
    'were has had in at on for with from as and or but than can could should would might may must will does did not might the a ' +
    'so big thought says said wonders notable more too only being later if when because while'
  ).split(' '),
);
const LENGTHS_OF_ONE: ReadonlySet<string> = new Set('day night morning evening'.split(' '));
const VAGUE_ZERO: ReadonlySet<string> = new Set(
  'in tolerance sum hour carbon emission emissions waste net gravity day trust interest'.split(' '),
);

/** Whether the bare number in `amount` is a figure at all; in `titleCase` a capital letter says nothing. */
export function isCount(text: string, amount: Amount, titleCase: boolean): boolean {
  const { numeral, value } = amount;
  if (numeral.form !== 'words') return true;
  if (isHyphen(text.charCodeAt(amount.start - 1)) && isLetter(text.charCodeAt(amount.start - 2))) return false;
  if (isHyphen(text.charCodeAt(amount.end))) {
    const second = wordAt(text, amount.end + 1);
    if (!second || KIND_COMPOUNDS.has(second.lower)) return false;
    if (value <= 1) return /^(?:member|person|tonne|ton)$/.test(second.lower);
  }
  if (value === 1) return isCountedOne(text, amount, titleCase);
  if (value === 0) return isCountedZero(text, amount);
  return titleCase || !isNameWord(text, amount);
}

/** *one reactor*, not *one of*, *no one*, *one day*, *the one that* */
function isCountedOne(text: string, amount: Amount, titleCase: boolean): boolean {
  const before = previousWord(text, amount.start);
  if (before && PRONOUN_BEFORE.has(before.lower)) return false;
  const next = wordAt(text, skipSpaces(text, amount.end));
  if (!next || next.start === amount.end || VAGUE_AFTER_ONE.has(next.lower)) return false;
  if (!titleCase && isUpper(text.charCodeAt(amount.start)) && isUpper(text.charCodeAt(next.start))) return false;
  return !/(?:ed|ly)$/.test(next.lower);
}

function isCountedZero(text: string, amount: Amount): boolean {
  const before = previousWord(text, amount.start);
  if (before && /^(?:net|near|ground|absolute|to|from|below|above|patient)$/.test(before.lower)) return false;
  const next = wordAt(text, skipSpaces(text, amount.end));
  return (
    next !== undefined &&
    !VAGUE_ZERO.has(next.lower) &&
    /[a-z]s$/.test(next.lower) &&
    !isHyphen(text.charCodeAt(next.end))
  );
}

/** *Project Two*, *Two Rivers Bank*: capitals that make the number word part of a name, outside title case. */
function isNameWord(text: string, amount: Amount): boolean {
  if (!isUpper(text.charCodeAt(amount.start))) return false;
  const next = wordAt(text, skipSpaces(text, amount.end));
  const before = previousWord(text, amount.start);
  if (before && isUpper(text.charCodeAt(before.start))) return true;
  if (!before && amount.start === 0) return next !== undefined && isUpper(text.charCodeAt(next.start));
  return before !== undefined && next !== undefined && isUpper(text.charCodeAt(next.start));
}

/** Whether a duration or measure in number words is an idiom: *one day*, *one second*. */
export function isIdiom(text: string, amount: Amount): boolean {
  if (amount.numeral.form !== 'words') return false;
  if (isHyphen(text.charCodeAt(amount.start - 1)) && isLetter(text.charCodeAt(amount.start - 2))) return true;
  const unit = wordAt(text, skipSpaces(text, amount.numeral.end));
  if (amount.value !== 1 || !unit) return false;
  const before = previousWord(text, amount.start);
  return (
    LENGTHS_OF_ONE.has(unit.lower) &&
    !(before && /^(?:in|within|for|than|least|about|only|just|over|under|every|per|after)$/.test(before.lower))
  );
}

const FRACTION_FOLLOWERS =
  /^(?:of|the|its|their|his|her|our|a|an|that|what|as|this|all|these|those|more|less|by|to|in|from|and|or|were|was|is|are|have|has|said|since|over|after|at|on|last|down|up|owned|full|empty|cent|price|way|complete|between|during|within|under|above|below|when|while|if|but|so|before|until|smaller|larger|bigger|lower|higher|cheaper|faster|slower|fewer|longer|shorter|lighter|heavier|again)$/;

/** Whether *half*, *a quarter*, *one-third* … is a share of something rather than a period, a word part or an idiom. */
export function isShare(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end).toLowerCase();
  const next = wordAt(text, skipSpaces(text, end));
  const before = previousWord(text, start);
  if (isHyphen(text.charCodeAt(end)) || isHyphen(text.charCodeAt(start - 1))) return false;
  if (before?.lower === 'and' && /^an? half$/.test(written)) return false;
  if (/^(?:half|quarter)$/.test(written)) return isBareShare(written, before?.lower, next?.lower);
  if (/^(?:a|one) quarter$/.test(written) && next?.lower !== 'of')
    return (
      /^(?:than|about|nearly|almost|by|around|roughly|over|least|some|to|just)$/.test(before?.lower ?? '') ||
      /^(?:full|empty|complete|smaller|larger|cheaper|lower|higher)$/.test(next?.lower ?? '')
    );
  if (/^an? /.test(written))
    return (
      (before !== undefined || next !== undefined) &&
      (next?.lower === 'of' || isPartIn(before?.lower, next?.lower) || (/ half$/.test(written) && next === undefined))
    );
  if (/quarters$/.test(written))
    return next?.lower === 'of'
      ? !/^(?:20|19)\d\d/.test(text.slice(skipSpaces(text, next.end), skipSpaces(text, next.end) + 4))
      : FRACTION_CONTEXT.test(before?.lower ?? '');
  if (/^one [a-z]+$/.test(written)) return next === undefined || FRACTION_FOLLOWERS.test(next.lower);
  return true;
}

const FRACTION_CONTEXT =
  /^(?:than|about|nearly|almost|by|around|roughly|over|least|some|to|just|only|up|exactly|under|below|above|approximately)$/;

/** *by a third*, *about a fifth to*: the words on both sides show that *a third* is a part and not a rank. */
function isPartIn(before: string | undefined, next: string | undefined): boolean {
  if (FRACTION_CONTEXT.test(before ?? '')) return next === undefined || FRACTION_FOLLOWERS.test(next);
  // *it is a third full*, *costs a third less*: no rank stands before such a word
  return next !== undefined && /^(?:full|empty|complete|less|more|as|smaller|larger|cheaper|lower|higher)$/.test(next);
}

/** Whether *a third*, whose article is `article` and which ends at `end`, is a part rather than a rank. */
export function isPartOf(text: string, article: Word, end: number): boolean {
  const next = wordAt(text, skipSpaces(text, end));
  return (
    next?.lower === 'of' ||
    isPartIn(previousWord(text, article.start)?.lower, endsClause(text, end) ? undefined : next?.lower)
  );
}

function isBareShare(written: string, before: string | undefined, next: string | undefined): boolean {
  if (written === 'quarter') return false;
  if (
    before &&
    /^(?:first|second|other|better|latter|that|this|last|next|each|every|one|and|final|opening|former|front|top|bottom|upper|lower|back|northern|southern)$/.test(
      before,
    )
  )
    return false;
  if (next && UNIT_WORDS.has(next)) return true;
  if (next === undefined || FRACTION_FOLLOWERS.test(next)) return true;
  return FRACTION_CONTEXT.test(before ?? '') || before === 'in';
}
