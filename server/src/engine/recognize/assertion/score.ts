import type { Token } from '../../text/model';
import type { Figure } from '../model';
import type { Clause } from './clause';
import { add, has, type Reading, type Sum } from './evidence';
import { shapeEvidence } from './shape';
import { Weight } from './words';
import { JUDGING_PARTICIPLES, OWN_RATING } from '../../lexicon/judgement';

function figureEvidence(sum: Sum, reading: Reading): boolean {
  let quantity = 0;
  let ordinal = 0;
  let date = 0;
  for (const figure of reading.figures) {
    if (figure.kind === 'date') date++;
    else if (figure.kind === 'ordinal') ordinal++;
    else if (/^(?:two|three|both|one)$/iu.test(figure.text) && refersBack(reading.tokens, figure)) date++;
    else quantity++;
  }
  if (quantity > 0) add(sum, 'figure', quantity > 1 ? 2.2 : 1.7);
  if (ordinal > 0) add(sum, 'ordinal', 1);
  if (date > 0) add(sum, 'date', 0.6);
  return quantity > 0;
}

/** *these two technologies*: the number only points back. */
function refersBack(tokens: readonly Token[], figure: Figure): boolean {
  const at = tokens.findIndex((token) => token.start >= figure.start);
  return at > 0 && /^(?:these|those|the|its|their)$/u.test(tokens[at - 1]!.lower);
}

/** Subject: the tokens of the main clause before its verb. */
function subjectEvidence(
  sum: Sum,
  reading: Reading,
  figure: boolean,
): { pointing: boolean; collective: boolean; named: boolean } {
  const { clause, tokens } = reading;
  const first = clause.start;
  let head = first;
  let named = reading.opensWithName && first === 0;
  const end = clause.verb < 0 ? Math.min(first + 1, tokens.length) : clause.verb;
  for (let i = first; i < end; i++) {
    const token = tokens[i]!;
    if (token.kind === 'punctuation' && i > first && token.text !== '-' && token.text !== '’' && token.text !== "'")
      break;
    if (has(clause, i, Weight.preposition) && i > first) break;
    if (token.kind === 'word' && token.lower !== 's') head = i;
    if (token.capital && (i > first || first > 0) && !has(clause, i, Weight.collective | Weight.determiner))
      named = true;
  }
  const pointing = has(clause, first, Weight.pointing);
  const collective = has(clause, head, Weight.collective);
  if (clause.verb === first + 1 && first === 0 && !figure && reading.names === 0 && !pointing)
    add(sum, 'general subject', -0.4);
  if (pointing && clause.verb >= 0) add(sum, 'pointing back', figure || clause.verb > first + 1 ? -0.2 : -0.5);
  if (collective && !figure) add(sum, 'general subject', -0.9);
  if (has(clause, first, Weight.ownVoice)) add(sum, 'own voice', rates(reading) ? -2.6 : -1.2);
  // "No injuries were reported" tells what happened
  const happened = clause.kind === 'passivePast' || clause.kind === 'past';
  if (/^(?:no|nor|none|nobody|neither)$/u.test(tokens[first]?.lower ?? '') && !figure && !happened)
    add(sum, 'general negation', -0.6);
  return { pointing, collective, named };
}

/** *Our $41 target*, *We lower it to Hold*: an analyst's own rating or estimate. */
function rates({ clause, tokens }: Reading): boolean {
  const end = Math.min(tokens.length, clause.start + 9);
  for (let i = clause.start + 1; i < end; i++) if (OWN_RATING.has(tokens[i]!.lower)) return true;
  return false;
}

function copulaEvidence(sum: Sum, reading: Reading, past: boolean, figure: boolean): void {
  const { clause, tokens } = reading;
  for (let i = clause.verb + 1; i < tokens.length && i - clause.verb < 9; i++) {
    const token = tokens[i]!;
    if (token.text === ',' || token.text === ';' || has(clause, i, Weight.preposition | Weight.subordinator)) break;
    if (
      has(clause, i, Weight.evaluative) &&
      !(has(clause, i, Weight.superlative) && has(clause, i - 1, Weight.determiner))
    ) {
      const plain = i - clause.verb === 2 && /^an?$/u.test(tokens[i - 1]!.lower);
      add(sum, 'evaluation', past ? -0.9 : plain ? -2.3 : -1.7);
      return;
    }
  }
  const first = tokens[clause.start]?.lower;
  // "a line that runs half empty is still a line": a general remark with a figure in it
  if (!past && figure && (first === 'a' || first === 'an' || first === 'one') && likens(reading))
    add(sum, 'generality', -1);
  if (tokens[clause.verb + 1]?.lower === 'among' && reading.names > 0) add(sum, 'membership', 0.8);
  else if (!figure) add(sum, 'description', past ? 0.5 : -0.5);
}

/** *is a …*, *is still an …*: the predicate is an indefinite noun phrase. */
function likens({ clause, tokens }: Reading): boolean {
  for (let i = clause.verb + 1; i < tokens.length && i - clause.verb < 3; i++)
    if (/^(?:a|an)$/u.test(tokens[i]!.lower)) return true;
  return false;
}

/** *makes sense*, *faces significant challenges*: the object judges. */
function judgingObject(clause: Clause): boolean {
  return has(clause, clause.verbEnd + 1, Weight.evaluative) || has(clause, clause.verbEnd + 2, Weight.evaluative);
}

/** *can be shipped*. */
function nextIsBe(reading: Reading): boolean {
  return (
    reading.tokens[reading.clause.verbEnd]?.lower === 'be' &&
    /(?:ed|en|wn|lt|nt)$/u.test(reading.tokens[reading.clause.verbEnd + 1]?.lower ?? '')
  );
}

/** Happenings in the headline present (*wins an award*) are firmer than what a thing does (*lowers costs*). */
function technicalWeight(clause: Clause, bare: boolean, pointing: boolean): number {
  if (
    !pointing &&
    has(clause, clause.verbEnd, Weight.eventThird) &&
    !has(clause, clause.verbEnd, Weight.technicalThird)
  )
    return 1.2;
  return bare ? 0.5 : 1;
}

const EMPTY_PROGRESSIVES = new Set(['having', 'being', 'getting', 'going', 'becoming']);

function progressiveWeight(reading: Reading, bare: boolean, event: boolean): number {
  if (bare) return -0.4;
  if (event) return 0.9;
  return EMPTY_PROGRESSIVES.has(reading.tokens[reading.clause.verbEnd]?.lower ?? '') ? 0 : 0.4;
}

function capabilityWeight(reading: Reading, bare: boolean, event: boolean, figure: boolean): number {
  if (figure) return 0.2;
  if (bare) return -0.8;
  const { clause } = reading;
  return event || has(clause, clause.verbEnd, Weight.technicalBase) || nextIsBe(reading) ? 0.4 : -0.6;
}

function verbEvidence(
  sum: Sum,
  reading: Reading,
  figure: boolean,
  subject: { pointing: boolean; collective: boolean; named: boolean },
): void {
  const { clause } = reading;
  const event = has(clause, clause.verbEnd, Weight.eventPast | Weight.eventIng | Weight.eventBase | Weight.eventThird);
  const bare = subject.collective || subject.pointing;
  switch (clause.kind) {
    case 'past':
      add(sum, 'past event', event ? 1.3 : 0.9);
      break;
    case 'perfect':
      add(sum, 'past event', event ? 1.1 : 0.6);
      break;
    case 'passivePast':
      add(sum, 'past event', 1.3);
      break;
    case 'passivePresent':
      add(sum, 'present state', judged(reading) ? -0.6 : 0.6);
      break;
    case 'progressive':
      add(sum, 'going on', progressiveWeight(reading, bare, event));
      break;
    case 'future':
      add(sum, 'announced future', figure || (subject.named && event) ? 0.6 : -0.8);
      break;
    case 'modal':
      add(sum, 'modality', figure ? -0.7 : -1.6);
      break;
    case 'capability':
      add(sum, 'what it can do', capabilityWeight(reading, bare, event, figure));
      break;
    case 'technical':
      add(sum, 'what it does', technicalWeight(clause, bare, subject.pointing));
      if (!figure && (reading.names === 0 || subject.pointing) && judgingObject(clause)) add(sum, 'evaluation', -0.7);
      break;
    case 'interpreting':
      add(sum, 'interpretation', figure ? -0.6 : -1.8);
      break;
    case 'striving':
      add(sum, 'striving', figure ? -0.4 : -1.1);
      break;
    case 'copula':
    case 'copulaPast':
      copulaEvidence(sum, reading, clause.kind === 'copulaPast', figure);
      break;
    case 'present':
      add(sum, 'present', -0.2);
      break;
    case 'none':
      break;
  }
}

/** *are needed*, *is not convinced*. */
function judged({ clause, tokens }: Reading): boolean {
  return JUDGING_PARTICIPLES.has(tokens[clause.verbEnd]?.lower ?? '');
}

/** *the failed battery factory*, *a collapsed deal*: a participle between determiner and noun tells no deed. */
function describes({ clause, tokens }: Reading, at: number): boolean {
  const next = tokens[at + 1];
  return (
    at > 0 &&
    /^(?:an?|the|its|their|his|her|our|s)$/u.test(tokens[at - 1]!.lower) &&
    next?.kind === 'word' &&
    !has(clause, at + 1, Weight.preposition | Weight.determiner | Weight.conjunction)
  );
}

/** *May* inside a sentence is the month. */
function isMonth(token: Token, index: number): boolean {
  return token.capital && index > 0;
}

const CONTRASTING = new Set(['just', 'only', 'merely', 'simply', 'so', 'from']);

function wordEvidence(sum: Sum, reading: Reading, figure: boolean): void {
  const { clause, tokens } = reading;
  let evaluative = 0;
  let hedges = 0;
  let events = 0;
  let modal = false;
  let stance = false;
  let superlative = false;
  let comparing = false;
  let own = false;
  let addressed = false;
  let advice = false;
  let contrast = false;
  for (let i = 0; i < tokens.length; i++) {
    const bits = clause.bits[i]!;
    if (bits === 0) continue;
    if ((bits & Weight.evaluative) !== 0) evaluative++;
    if ((bits & Weight.hedge) !== 0) hedges++;
    if ((bits & Weight.eventPast) !== 0 && i > clause.verbEnd && !describes(reading, i)) events++;
    if ((bits & Weight.softModal) !== 0 && i !== clause.verb && !isMonth(tokens[i]!, i)) modal = true;
    if ((bits & Weight.stance) !== 0) stance = true;
    if ((bits & Weight.ownVoice) !== 0 && i !== clause.start) own = true;
    if (
      (bits & Weight.superlative) !== 0 &&
      (has(clause, i - 1, Weight.determiner) || tokens[i - 1]?.lower === 's' || tokens[i - 1]?.kind === 'number')
    )
      superlative = true;
    if ((bits & Weight.comparing) !== 0) comparing = true;
    if ((bits & Weight.negation) !== 0 && CONTRASTING.has(tokens[i + 1]?.lower ?? '')) contrast = true;
    if ((bits & Weight.addressed) !== 0) addressed = true;
    if ((bits & Weight.softModal) !== 0 && tokens[i + 1]?.lower === 'be' && has(clause, i + 2, Weight.evaluative))
      advice = true;
  }
  if (evaluative > 0) add(sum, 'evaluation', -Math.min(0.9, evaluative * (figure ? 0.15 : 0.3)));
  if (hedges > 0) add(sum, 'hedge', figure ? -0.4 : -0.8);
  if (events > 0) add(sum, 'further event', Math.min(0.6, events * 0.3));
  if (modal) add(sum, 'modality', figure ? -0.3 : -0.7);
  if (stance) add(sum, 'comment', -0.5);
  if (superlative) add(sum, 'superlative', 0.8);
  if (comparing) add(sum, 'comparison', 0.3);
  if (own) add(sum, 'own voice', -0.6);
  if (addressed) add(sum, 'own voice', -1);
  if (contrast) add(sum, 'contrast', -1.1);
  if (advice) add(sum, 'advice', -2);
}

function fragmentEvidence(sum: Sum, reading: Reading): void {
  const { tokens, clause } = reading;
  const first = clause.bits[0] ?? 0;
  if ((first & Weight.interpreting) !== 0 || ((first & Weight.hedge) !== 0 && has(clause, 1, Weight.interpreting)))
    add(sum, 'interpretation', -2.2);
  else if ((first & Weight.eventPast) !== 0) add(sum, 'past event', 1.3);
  else if ((first & (Weight.technicalThird | Weight.eventThird)) !== 0) add(sum, 'what it does', 1.1);
  else if (tokens.length > 3 && reading.names > 0) add(sum, 'names', 0.2);
}

/** Adds up what speaks for a checkable fact (positive) and for judgement (negative). */
export function scoreSentence(reading: Reading, text: string): Sum {
  const sum: Sum = { total: 0, strongest: { reason: 'plain', weight: 0 } };
  const figure = figureEvidence(sum, reading);
  const subject = subjectEvidence(sum, reading, figure);
  const firstBits = reading.clause.bits[0] ?? 0;
  const headless =
    reading.fragment &&
    (firstBits & (Weight.eventPast | Weight.eventThird | Weight.technicalThird | Weight.interpreting)) !== 0 &&
    (firstBits & Weight.determiner) === 0;
  if (headless || reading.clause.kind === 'none') fragmentEvidence(sum, reading);
  else verbEvidence(sum, reading, figure, subject);
  wordEvidence(sum, reading, figure);
  shapeEvidence(sum, reading, text);
  return sum;
}
