import { CONTINUERS } from '../lexicon/judgement';
import { withinReach } from './attributions/sentenceView';
import { readClause } from './assertion/clause';
import { focusOf } from './assertion/focus';
import { findInsiders } from './assertion/insiders';
import { scoreSentence } from './assertion/score';
import type { Figure, Recogniser } from './model';
import { joinNames } from './attributions/nameTokens';
import type { Token } from '../text/model';

/** Numbers as figures where no figure recogniser has run. */
function numbers(tokens: readonly Token[]): Figure[] {
  const figures: Figure[] = [];
  for (const token of tokens) {
    const first = token.text.charCodeAt(0);
    if (token.kind !== 'number' && !(first >= 48 && first <= 57)) continue;
    const year = token.text.length === 4 && /^(?:19|20)\d\d$/u.test(token.text);
    figures.push({ start: token.start, end: token.end, text: token.text, kind: year ? 'date' : 'count' });
  }
  return figures;
}

function capitalised(tokens: readonly Token[]): number {
  let count = 0;
  for (let i = 1; i < tokens.length; i++) if (tokens[i]!.capital && !tokens[i - 1]!.capital) count++;
  return count;
}

const PRONOUNS = new Set(['it', 'they', 'he', 'she', 'both']);
const QUOTES = new Set(['“', '”', '"', '«', '»', '„']);
const ALSO_WITHIN = 14;

/** *It also …*, *In addition*, *The company also …*, *Additionally*. */
function opensContinuation(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.lower ?? '';
  if (CONTINUERS.has(first) || (first === 'in' && tokens[1]?.lower === 'addition')) return true;
  for (let i = 1; i < tokens.length && i < ALSO_WITHIN; i++) {
    const word = tokens[i]!.lower;
    if (
      word === 'also' ||
      (PRONOUNS.has(first) && i < 3 && (word === 'added' || word === 'adds' || word === 'further'))
    )
      return true;
    if (
      tokens[i]!.kind === 'punctuation' &&
      word !== ',' &&
      word !== '.' &&
      word !== '-' &&
      word !== '’' &&
      word !== "'"
    )
      return false;
  }
  return false;
}

function hasQuotation(tokens: readonly Token[]): boolean {
  for (const token of tokens) if (token.kind === 'punctuation' && QUOTES.has(token.text)) return true;
  return false;
}

/**
 * Decides whether a sentence states something checkable or judges, by adding up linguistic evidence: figures, tense and class of
 * the main verb, names (for a fact); modality, evaluation, interpretation, general subjects, advice, questions (for judgement).
 * Check-worthiness as in ClaimBuster (Hassan et al. 2017), with hand-set weights so that every decision names its reason.
 */
export const assertionRecogniser: Recogniser<'assertion'> = {
  id: 'assertion',
  recognize(sentence, earlier) {
    const within = withinReach(sentence.tokens);
    const tokens = joinNames(within, earlier.names ?? []);
    const figures = within.length < sentence.tokens.length ? numbers(tokens) : (earlier.figures ?? numbers(tokens));
    const clause = readClause(tokens);
    const fragment = sentence.role === 'bullet' || sentence.role === 'cell' || sentence.role === 'rowTitle';
    const names = earlier.names?.filter((name) => name.strength !== 'possible').length ?? 0;
    const reading = {
      tokens,
      clause,
      figures,
      names: names > 0 ? names : capitalised(tokens),
      opensWithName: earlier.names?.some((name) => name.start === 0 && name.strength !== 'possible') ?? false,
      fragment,
    };
    const sum = scoreSentence(reading, sentence.text);
    const insiders = findInsiders(within, sentence.text);
    const judged = sentence.role === 'rowTitle';
    const total = judged ? -1 : sum.total;
    return {
      kind: total > 0 ? 'fact' : 'analysis',
      weight: Math.tanh(total / 2),
      reason: judged ? 'row title' : sum.strongest.reason,
      focus: focusOf(tokens, clause, figures, sentence.text.length, fragment),
      continues: opensContinuation(tokens),
      quoted: hasQuotation(tokens),
      fragment: clause.kind === 'none',
      ...(insiders.length === 0 ? {} : { insiders }),
    };
  },
};
