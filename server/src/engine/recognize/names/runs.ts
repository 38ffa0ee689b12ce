import { SMALL_FORMS } from '../../lexicon/legalForms';
import { PARTICLES } from '../../lexicon/people';
import { legalFormAt } from './forms';
import { flagsOf, isOrdinary } from './words';
import { isApostrophe, isHyphen, isInitial, isNameWord, type Line, lowerAt, type Piece } from './line';

/** Mark-up that was blanked leaves a gap; names do not reach over it. */
const WIDEST_SPACE = 3;
const DOTTED_WORDS = new Set(
  'sp st mt ft jr sr co corp inc ltd bros dr mr mrs ms gen gov sen rep prof rev bhd messrs no'.split(' '),
);
/** Forms that stand beside a name without a comma; after a comma such letters are the next name of a list (*SAP, BT and ING*). */
const NAMES_TOO = new Set(
  'bt rt dd ad ao sp hf ou too pat bv cv yk kk gk ag eg pvt as ab hf aps bhd jv lp pt'.split(' '),
);
const WEB_ENDINGS = new Set('com ai io net org co de uk cn tv app inc biz info eu'.split(' '));
const COMMITTEES = new Set('TC SC WG JTC'.split(' '));

/**
 * Runs of capitalised words with the marks that names hold: `&`, inner hyphens, apostrophes, dots of initials, slashes between
 * capitals, foreign particles and legal forms after a comma. Each token is looked at a bounded number of times.
 */
export function findRuns(line: Line): Piece[] {
  const runs: Piece[] = [];
  let at = 0;
  while (at < line.tokens.length) {
    if (!isNameWord(line.tokens[at])) {
      at++;
      continue;
    }
    const to = runEnd(line, at);
    runs.push({ from: smallStart(line, at), to });
    at = to;
  }
  return runs;
}

/** *ams OSRAM*: a short unknown small word before capitals opens the name. */
function smallStart(line: Line, from: number): number {
  const small = line.tokens[from - 1];
  const capitals = line.tokens[from]!;
  if (small === undefined || !capitals.allCapitals || !capitals.spaced || capitals.text.length < 4) return from;
  if (
    small.kind !== 'word' ||
    small.text.length > 4 ||
    small.text.length < 2 ||
    flagsOf(small.lower) !== 0 ||
    isOrdinary(small.lower)
  )
    return from;
  return small.text === small.lower && /^[a-z]+$/.test(small.text) && line.casing === 'prose' ? from - 1 : from;
}

/** *a study by solvik, the Bergen testing house*: a small unknown word in an organization's place, explained as one. */
export function findSmallNames(line: Line): Piece[] {
  const found: Piece[] = [];
  for (let i = 1; i + 3 < line.tokens.length; i++) {
    const token = line.tokens[i]!;
    if (token.text !== ',' || token.spaced) continue;
    const name = line.tokens[i - 1]!;
    const article = line.tokens[i + 1]!.lower;
    if (
      (article !== 'the' && article !== 'a' && article !== 'an') ||
      name.kind !== 'word' ||
      name.capital ||
      name.text !== name.lower
    )
      continue;
    if (!/^(?:to|by|at|with|from|of|for)$/.test(line.tokens[i - 2]?.lower ?? '') || name.text.length < 3) continue;
    if (flagsOf(name.lower) === 0 && !isOrdinary(name.lower) && /^[a-z]+$/.test(name.text))
      found.push({ from: i - 1, to: i });
  }
  return found;
}

function runEnd(line: Line, from: number): number {
  let end = from + 1;
  for (;;) {
    const next = step(line, from, end);
    if (next === end) return withClosingDot(line, from, end);
    end = next;
  }
}

/** The end of the run when it goes on after `end`, else `end`. */
function step(line: Line, from: number, end: number): number {
  const token = line.tokens[end];
  if (token === undefined) return end;
  if (token.kind === 'word') return closedByForm(line, from, end) ? end : stepWord(line, end);
  if (token.spaced) return stepSpacedMark(line, end);
  const next = line.tokens[end + 1];
  const glued = next !== undefined && !next.spaced;
  if (token.text === '.') return stepDot(line, from, end);
  if (token.text === ',') return stepComma(line, end);
  if (!glued) return end;
  if (isHyphen(token) && /^(?:operative|op)$/.test(next.lower) && lowerAt(line, end - 1) === 'co') return end + 2;
  if (isHyphen(token) && isSyllable(line, end)) return end + 2;
  if (token.text === '+') return isNameWord(next) && isNameWord(line.tokens[end - 1]) ? end + 2 : end;
  if (isHyphen(token))
    return isNameWord(next) ? end + 2 : next.kind === 'number' && line.tokens[end - 1]!.allCapitals ? end + 2 : end;
  if (isApostrophe(token)) return isNameWord(next) && next.lower !== 's' ? end + 2 : end;
  if (token.text === '&') return isNameWord(next) ? end + 2 : end;
  if (token.text === '/') return stepSlash(line, end);
  return end;
}

/** *Min-jae Koh*: the second syllable of a given name, before the family name. */
function isSyllable(line: Line, hyphen: number): boolean {
  const syllable = line.tokens[hyphen + 1]!;
  const family = line.tokens[hyphen + 2];
  if (syllable.kind !== 'word' || syllable.capital || syllable.text.length > 6 || isOrdinary(syllable.lower))
    return false;
  return (
    isNameWord(family) && family!.spaced && flagsOf(syllable.lower) === 0 && line.tokens[hyphen - 1]!.text.length < 6
  );
}

/** A legal form closes the name: what follows is another name, unless it is a form too (*Co. Ltd*, *S.A. de C.V.*). */
function closedByForm(line: Line, from: number, end: number): boolean {
  const word = line.tokens[end]!;
  if (!word.spaced || PARTICLES.has(word.lower) || legalFormAt(line, end) > 0) return false;
  let last = end - 1;
  if (line.tokens[last]!.text === '.') last--;
  for (let at = last; at > from && at >= last - 6; at--) {
    const form = legalFormAt(line, at);
    if (form > 0 && (at + form === end || at + form === end - 1))
      return line.tokens[at]!.lower !== 'co' || line.tokens[end - 1]!.text === '.';
  }
  return false;
}

function near(line: Line, end: number): boolean {
  return line.tokens[end]!.start - line.tokens[end - 1]!.end <= WIDEST_SPACE;
}

function stepWord(line: Line, end: number): number {
  const token = line.tokens[end]!;
  if (!near(line, end)) return end;
  if (isNameWord(token)) return end + 1;
  const form = isSmallForm(line, end) ? legalFormAt(line, end) : 0;
  if (form > 0) return end + form;
  if (!PARTICLES.has(token.lower) || token.lower === 'of') return end;
  const second = line.tokens[end + 1];
  if (second === undefined || !near(line, end + 1)) return end;
  if (isNameWord(second)) return end + 2;
  const third = line.tokens[end + 2];
  return PARTICLES.has(second.lower) && isNameWord(third) && near(line, end + 2) ? end + 3 : end;
}

/** `plc`, `s.r.o.`: small letters that close a name. */
function isSmallForm(line: Line, at: number): boolean {
  const token = line.tokens[at]!;
  return SMALL_FORMS.has(token.lower) || (token.text.length === 1 && line.tokens[at + 1]?.text === '.');
}

function stepSpacedMark(line: Line, end: number): number {
  const token = line.tokens[end]!;
  const next = line.tokens[end + 1];
  if (!near(line, end)) return end;
  if (token.text === '&' && isNameWord(next) && near(line, end + 1)) return end + 2;
  if (token.text === '(' && line.tokens[end + 2]?.text === ')' && isNameWord(next)) {
    return legalFormAt(line, end + 3) > 0 ? end + 3 : end;
  }
  return end;
}

function stepDot(line: Line, from: number, end: number): number {
  const before = line.tokens[end - 1]!;
  const next = line.tokens[end + 1];
  if (next === undefined) return end;
  if (!next.spaced && next.kind === 'word' && !next.capital && WEB_ENDINGS.has(next.lower)) return end + 2;
  if (!next.spaced && before.allCapitals && /^(?:Bank|Invest|Energy|Energie|Global)$/.test(next.text)) return end + 2;
  const abbreviation = isInitial(before) || (DOTTED_WORDS.has(before.lower) && before.capital);
  if (!abbreviation) return end;
  if (next.text === ',' && !next.spaced) return end + 1;
  if (next.text === '(' && stepSpacedMark(line, end + 1) > end + 1) return stepSpacedMark(line, end + 1);
  const form = legalFormAt(line, end - 1);
  if (form > 1 && end - 1 > from && end - 1 + form > end + 1) return end - 1 + form;
  return isNameWord(next) && near(line, end + 1) ? end + 1 : end;
}

/** Initials right before the dot at `end`: 2 for `U.S` */
function initials(line: Line, from: number, end: number): number {
  let count = 0;
  for (let i = end - 1; i >= from && isInitial(line.tokens[i]!); i -= 2) {
    count++;
    if (line.tokens[i - 1]?.text !== '.' || line.tokens[i]!.spaced) break;
  }
  return count;
}

function stepComma(line: Line, end: number): number {
  const form = legalFormAt(line, end + 1);
  if (form === 1 && NAMES_TOO.has(lowerAt(line, end + 1))) return end;
  return form > 0 && near(line, end + 1) ? end + 1 + form : end;
}

function stepSlash(line: Line, end: number): number {
  const before = line.tokens[end - 1]!;
  const next = line.tokens[end + 1]!;
  if (!before.allCapitals || !next.allCapitals) return legalFormAt(line, end - 1) === 3 ? end + 2 : end;
  const number = line.tokens[end + 2];
  return COMMITTEES.has(next.text) && number?.kind === 'number' ? end + 3 : end + 2;
}

/** `U.S.`, `Inc.`, `N.V.`: the dot belongs to the name. */
function withClosingDot(line: Line, from: number, end: number): number {
  const dot = line.tokens[end];
  if (dot?.text !== '.' || dot.spaced) return end;
  const last = line.tokens[end - 1]!;
  if (isInitial(last)) return initials(line, from, end) > 1 ? end + 1 : end;
  const form = end - 1 > from ? legalFormAt(line, end - 1) : 0;
  return form === 2 ? end + 1 : end;
}
