import {
  ACT_NOUNS,
  ACT_VERBS,
  CHANGE_VERBS,
  LIGHT_VERBS,
  LINKING_VERBS,
  LONGEST_MEASURE_NOUN,
  MEASURE_NOUNS,
  POSSESSIONS,
  WORKERS,
  type MeasureWord,
} from '../lexicon/measures';
import { PLAIN_FORMS } from '../lexicon/legalForms';
import { AUXILIARIES } from '../lexicon/grammarWords';
import type { Figure } from '../recognize/model';
import type { SentenceView } from './view';
import { plural, singular } from './words';

/** What a figure measures, as its sentence alone shows it. */
export interface FoundMeasure {
  readonly word: MeasureWord;
  /** the counted noun and its modifiers, singular: *patent*, *invention* */
  readonly head: string;
  /** sorted */
  readonly modifiers: readonly string[];
  /** the counted noun as the article writes it, lower case: *invention patents* */
  readonly noun: string;
  /** *change up* for *rose 12%*; a change and a level are never compared */
  readonly change?: 'up' | 'down';
  /** offset of the verb or noun that says what is measured */
  readonly anchor: number;
  /** end of the words that say so, where they stand after the figure */
  readonly reach?: number;
}

interface CountedNoun {
  readonly head: string;
  readonly modifiers: readonly string[];
  /** both as the article writes them, lower case, without the act */
  readonly noun: string;
  /** the act that the noun itself names: *patent filings* */
  readonly act?: MeasureWord;
}

/** Words that may stand between a verb and its figure. */
const SKIPPED: ReadonlySet<string> = new Set(
  `about around roughly approximately some nearly almost over above more less fewer than at least most up as many much a an the total
  of estimated record only just another further its their combined more no exceeding under below close to well also annually yearly
  monthly each every altogether so far`.split(/\s+/u),
);
/** Words of a counted noun that say nothing of what it is. */
const EMPTY: ReadonlySet<string> = new Set(
  'new total further additional other different more such own the its their of'.split(' '),
);
const LONGEST_GAP = 7;
const LONGEST_REACH = 16;

/** What the figure measures; undefined unless a verb or noun that the ledger knows says so. */
export function measureOf(view: SentenceView, figure: Figure): FoundMeasure | undefined {
  if (figure.kind === 'count') return countMeasure(view, figure);
  if (figure.kind === 'measure' || figure.kind === 'money') {
    return (
      nounBefore(view, figure) ??
      nounAfter(view, figure) ??
      (figure.kind === 'measure' ? actBefore(view, figure) : undefined)
    );
  }
  return figure.kind === 'percent' ? nounBefore(view, figure) : undefined;
}

/** The noun phrase that a figure counts; undefined where it counts nothing. */
export function countedNoun(of: string | undefined): CountedNoun | undefined {
  const words = (of ?? '')
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((word) => word !== '' && !EMPTY.has(word));
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const head = singular(last);
  const act = ACT_NOUNS.get(head);
  const modifiers = words.slice(0, -1).map(singular);
  if (act === undefined || modifiers.length === 0) return { head, modifiers: modifiers.sort(), noun: words.join(' ') };
  const counted = modifiers.at(-1)!;
  const noun = [...words.slice(0, -2), plural(counted)].join(' ');
  return { head: counted, modifiers: modifiers.slice(0, -1).sort(), noun, act };
}

function countMeasure(view: SentenceView, figure: Figure): FoundMeasure | undefined {
  const noun = countedNoun(figure.of);
  if (noun === undefined) return undefined;
  const { head, modifiers } = noun;
  const counted = { head, modifiers, noun: noun.noun };
  const verb = verbBefore(view, figure);
  if (WORKERS.has(head)) return workers(noun, verb);
  if (noun.act !== undefined) {
    const anchored = verb !== undefined && (verb.act === noun.act || verb.light) ? verb.start : undefined;
    const passive = anchored ?? verbAfter(view, figure)?.start;
    // "158 patent filings" alone is a fragment of a list: whose they are is not said in the sentence.
    return { word: noun.act, ...counted, anchor: passive ?? figure.start };
  }
  if (verb?.act !== undefined) return { word: verb.act, ...counted, anchor: verb.start };
  if (verb?.light === true && verb.has && POSSESSIONS.has(head)) {
    return { word: ACT_VERBS.get('has')!.word, ...counted, anchor: verb.start };
  }
  const after = verbAfter(view, figure);
  return after && { word: after.act, ...counted, anchor: figure.start };
}

function workers({ head, modifiers, noun }: CountedNoun, verb: VerbBefore | undefined): FoundMeasure | undefined {
  const word = ACT_VERBS.get('employ')!.word;
  if (verb === undefined) return undefined;
  if (verb.act?.id === 'employ' || (verb.light && verb.has)) {
    return { word, head: '', modifiers, noun: modifiers.length === 0 ? '' : noun, anchor: verb.start };
  }
  if (verb.act?.id === 'hire' || verb.act?.id === 'dismiss') {
    return { word: verb.act, head, modifiers, noun, anchor: verb.start };
  }
  return undefined;
}

interface VerbBefore {
  readonly act?: MeasureWord;
  readonly light: boolean;
  /** *has*, *had*, *with* */
  readonly has: boolean;
  readonly start: number;
}

/** The verb whose object the figure is: nothing but articles, adverbs and approximators stands between them. */
function verbBefore(view: SentenceView, figure: Figure): VerbBefore | undefined {
  const { tokens } = view;
  const at = view.tokenAt(figure.start);
  for (let i = at - 1; i >= 0 && i >= at - LONGEST_GAP; i--) {
    const { lower, start, kind } = tokens[i]!;
    if (kind !== 'word') return undefined;
    const act = ACT_VERBS.get(lower);
    const light = LIGHT_VERBS.has(lower);
    if (act !== undefined && act.form !== 'base' && !isNoun(view, i) && lower !== 'has' && lower !== 'had') {
      return { act: act.word, light: false, has: false, start };
    }
    if (light) return { light, has: /^(?:has|had|have|with)$/u.test(lower), start };
    if (act?.form === 'base' && isPlainVerb(view, i)) return { act: act.word, light: false, has: false, start };
    if (!SKIPPED.has(lower) && !lower.endsWith('ly')) return undefined;
  }
  return undefined;
}

/** *its cut of 5*, *the launch*: after an article or a possessive it is no verb. */
function isNoun(view: SentenceView, index: number): boolean {
  const before = view.tokens[index - 1]?.lower;
  return before === 'the' || before === 'a' || before === 'an' || before === 'its' || before === 'their';
}

/** A base form is a verb after *to*, a modal, *they*, *we* or a plural. */
function isPlainVerb(view: SentenceView, index: number): boolean {
  const before = view.tokens[index - 1];
  if (before?.kind !== 'word') return false;
  return (
    AUXILIARIES.has(before.lower) ||
    /^(?:to|they|we|will|would|can|could|may|might|should|which|that)$/u.test(before.lower)
  );
}

/** *158 patents were filed*: the participle after the counted noun. */
function verbAfter(
  view: SentenceView,
  figure: Figure,
): { readonly act: MeasureWord; readonly start: number } | undefined {
  const { tokens } = view;
  const first = view.tokenAt(figure.end + (figure.of?.length ?? 0));
  for (let i = first; i < tokens.length && i < first + 5; i++) {
    const { lower, kind, start } = tokens[i]!;
    if (kind !== 'word') return undefined;
    const act = ACT_VERBS.get(lower);
    if (act?.form === 'past') {
      const passive = AUXILIARIES.has(tokens[i - 1]?.lower ?? '') || i === first || tokens[i - 1]?.lower.endsWith('ly');
      return passive === true ? { act: act.word, start } : undefined;
    }
    if (!AUXILIARIES.has(lower) && !lower.endsWith('ly') && figure.of?.toLowerCase().includes(lower) !== true)
      return undefined;
  }
  return undefined;
}

/** *produces 100 tons of magnets*, *handled 9.6 million TEU*. */
function actBefore(view: SentenceView, figure: Figure): FoundMeasure | undefined {
  if (isDuration(figure)) return undefined;
  const verb = verbBefore(view, figure);
  if (verb?.act === undefined) return undefined;
  const noun = countedNoun(figure.of);
  return { word: verb.act, ...nounParts(noun), anchor: verb.start };
}

function nounParts(noun: CountedNoun | undefined): Pick<FoundMeasure, 'head' | 'modifiers' | 'noun'> {
  return { head: noun?.head ?? '', modifiers: noun?.modifiers ?? [], noun: noun?.noun ?? '' };
}

function isDuration({ unit }: Figure): boolean {
  return /^(?:year|month|week|day|hour|min|s|quarter|decade|fortnight)$/u.test(unit ?? '');
}

/** *revenue of €4m*, *revenue rose 12% to €4m*, *annual capacity is 20,000 tonnes*. */
function nounBefore(view: SentenceView, figure: Figure): FoundMeasure | undefined {
  if (isDuration(figure)) return undefined;
  const { tokens } = view;
  const at = view.tokenAt(figure.start);
  let change: 'up' | 'down' | undefined;
  const to = tokens[at - 1]?.lower === 'to' || hasTo(view, at);
  for (let i = at - 1; i >= 0 && i >= at - LONGEST_REACH; i--) {
    const token = tokens[i]!;
    const { lower } = token;
    const word = nounEndingAt(view, i);
    if (word !== undefined) return foundNoun(view, figure, word, to ? undefined : change);
    const other = view.figureAt(token);
    if (other !== undefined) {
      const { kind } = view.figures[other]!;
      if (kind !== 'date' && kind !== 'percent' && kind !== 'multiple') return undefined;
      continue;
    }
    if (lower === 'by' || lower === 'from' || lower === 'against' || lower === 'versus' || lower === 'compared') {
      return undefined;
    }
    change = CHANGE_VERBS.get(lower) ?? change;
    // A capital: the name in "revenue of Lynas".
    if (!isConnector(lower) && !token.capital && !PLAIN_FORMS.has(lower)) return undefined;
  }
  return undefined;
}

function hasTo(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const { lower } = view.tokens[i]!;
    if (lower === 'to') return true;
    if (!SKIPPED.has(lower)) return false;
  }
  return false;
}

function isConnector(lower: string): boolean {
  return (
    CHANGE_VERBS.has(lower) ||
    LINKING_VERBS.has(lower) ||
    SKIPPED.has(lower) ||
    lower.endsWith('ly') ||
    /^(?:of|at|to|in|for|during|the|a|an|year|quarter|half|full|last|this|first|second|third|fourth|had|has|have|standing|worth|and)$/u.test(
      lower,
    )
  );
}

interface FoundNoun {
  readonly word: MeasureWord;
  /** *output*, *sales*: the noun of an act */
  readonly act: boolean;
  readonly first: number;
}

/** The longest measured noun phrase whose last word is the token. */
function nounEndingAt(view: SentenceView, last: number): FoundNoun | undefined {
  const { tokens } = view;
  for (let length = Math.min(LONGEST_MEASURE_NOUN, last + 1); length >= 1; length--) {
    const phrase = tokens
      .slice(last - length + 1, last + 1)
      .map(({ lower }) => lower)
      .join(' ');
    const word = MEASURE_NOUNS.get(phrase);
    if (word !== undefined) return { word, act: false, first: last - length + 1 };
  }
  const act = ACT_NOUNS.get(singular(tokens[last]!.lower));
  return act && { word: act, act: true, first: last };
}

/** Money is never an output, and a head count never a revenue. */
function foundNoun(
  view: SentenceView,
  figure: Figure,
  { word, act, first }: FoundNoun,
  change: 'up' | 'down' | undefined,
): FoundMeasure | undefined {
  const money = figure.kind === 'money';
  const sales = word.id === 'sell';
  const actual = sales && money ? MEASURE_NOUNS.get('revenue')! : word;
  if (money && act && !sales) return undefined;
  if (figure.kind === 'percent' && change === undefined && !/margin|share/u.test(word.id)) return undefined;
  if (figure.kind !== 'percent' && change !== undefined) return undefined;
  const noun = figure.kind === 'percent' || money ? undefined : countedNoun(figure.of);
  return {
    word: actual,
    ...nounParts(noun),
    anchor: view.tokens[first]!.start,
    ...(change && { change }),
  };
}

/** *€4m in revenue*, *€4m of net debt*, *€4m net profit*. */
function nounAfter(view: SentenceView, figure: Figure): FoundMeasure | undefined {
  if (figure.kind !== 'money') return undefined;
  const { tokens } = view;
  let at = view.tokenAt(figure.end);
  if (/^(?:in|of)$/u.test(tokens[at]?.lower ?? '')) at++;
  for (let length = LONGEST_MEASURE_NOUN; length >= 1; length--) {
    const phrase = tokens.slice(at, at + length).map(({ lower }) => lower);
    const word =
      MEASURE_NOUNS.get(phrase.join(' ')) ?? (phrase[0] === 'sales' ? MEASURE_NOUNS.get('revenue') : undefined);
    if (word === undefined || phrase.length < length) continue;
    const verb = verbBefore(view, figure);
    if (verb?.light !== true) return undefined;
    return { word, ...nounParts(undefined), anchor: verb.start, reach: tokens[at + length - 1]!.end };
  }
  return undefined;
}
