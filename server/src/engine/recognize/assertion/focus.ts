import type { Span } from '../../base/span';
import type { Token } from '../../text/model';
import type { Figure } from '../model';
import type { Clause } from './clause';
import { Weight } from './words';

const LONGEST_FOCUS = 60;
const RANK: Readonly<Record<Figure['kind'], number>> = {
  money: 5,
  percent: 5,
  count: 5,
  measure: 4,
  multiple: 5,
  fraction: 5,
  ratio: 5,
  ordinal: 3,
  date: 1,
};

function stops(token: Token, bits: number): boolean {
  if (token.kind === 'punctuation' && token.text !== '-' && token.text !== '’' && token.text !== "'") return true;
  return (
    (bits & (Weight.preposition | Weight.subordinator | Weight.auxiliary | Weight.conjunction | Weight.softModal)) !== 0
  );
}

/** The figure and the noun that it counts: at most four words after it, up to a preposition or verb. */
function withNoun(tokens: readonly Token[], bits: readonly number[], figure: Figure): Span {
  let end = figure.end;
  let taken = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.start < figure.end) continue;
    if (stops(token, bits[i]!) || taken === 4 || token.end - figure.start > LONGEST_FOCUS) break;
    if (taken > 0 && (bits[i]! & (Weight.eventPast | Weight.eventThird)) !== 0) break;
    if (taken === 0 && token.kind === 'word' && (bits[i]! & (Weight.determiner | Weight.eventPast)) !== 0) break;
    end = token.end;
    taken++;
  }
  return { start: figure.start, end };
}

/** The verb group with what directly follows it, at most 60 characters. */
function verbPhrase(tokens: readonly Token[], bits: readonly number[], from: number, last: number): Span {
  const start = tokens[from]!.start;
  let end = tokens[Math.max(from, last)]!.end;
  for (let i = Math.max(from, last) + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    const closes = token.kind === 'punctuation' && token.text !== '-' && token.text !== '’' && token.text !== "'";
    if (closes || (bits[i]! & Weight.subordinator) !== 0 || token.end - start > LONGEST_FOCUS) break;
    end = token.end;
  }
  while (end > start + LONGEST_FOCUS) end = start + LONGEST_FOCUS;
  return { start, end };
}

/** The words that a finding underlines: the most telling figure with its noun, else the verb phrase, else the first words. */
export function focusOf(
  tokens: readonly Token[],
  clause: Clause,
  figures: readonly Figure[],
  textLength: number,
): Span {
  let best: Figure | undefined;
  for (const figure of figures)
    if (figure.kind !== 'date' && (best === undefined || RANK[figure.kind] > RANK[best.kind])) best = figure;
  if (best !== undefined) return withNoun(tokens, clause.bits, best);
  if (tokens.length === 0) return { start: 0, end: Math.min(textLength, LONGEST_FOCUS) };
  if (clause.verb >= 0) return verbPhrase(tokens, clause.bits, clause.verb, clause.verbEnd);
  return verbPhrase(tokens, clause.bits, 0, 0);
}
