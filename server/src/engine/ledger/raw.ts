import { PLANNING } from '../lexicon/measures';
import { FUNCTION_WORDS } from '../lexicon/openers';
import type { Figure, SentenceFacts } from '../recognize/model';
import { countedNoun, measureOf, type FoundMeasure } from './measure';
import type { Measure, Period, Statement } from './model';
import { periodOf } from './period';
import { SentenceView } from './view';
import { singular } from './words';

/** What one sentence alone shows of a statement; whom it is about and who says so is found in the article. */
export interface RawStatement {
  /** index into the sentence's figures */
  readonly figure: number;
  readonly found: FoundMeasure;
  /** of the company as a whole */
  readonly measure: Measure;
  readonly amount: Statement['figure'];
  readonly period?: Period;
  readonly planned: boolean;
  readonly narrowed: string;
  /** index into the list of raw statements: *of which 125 invention patents* */
  readonly partOf?: number;
}

/** A sentence with one of these says more than the ledger can tell apart. */
const TANGLED =
  /\b(?:respectively|each|apiece|jointly|combined|between them|neither|nor|except|excluding|averages?|averaged)\b/iu;
const NEGATED = /\b(?:not|never|no longer|denied|denies|failed to|n['’]t)\b/iu;
/** A figure after one of these is what another is compared with. */
const COMPARED =
  /(?:\bfrom|\bthan(?: the)?|\bagainst|\bversus|\bvs\.?|\bcompared (?:with|to)|\bby|\bafter|\bbefore) $/iu;
const PART = /(?:\bincluding|\bof which|\bof these|\bof those|\bof them|\bamong them|\bcomprising)(?: \w+){0,2} $/iu;

/** The statements of a sentence, in the order of their figures. */
export function rawStatements(text: string, facts: SentenceFacts): readonly RawStatement[] {
  if (TANGLED.test(text)) return [];
  const view = new SentenceView(text, facts);
  const found: RawStatement[] = [];
  view.figures.forEach((figure, index) => {
    if (figure.kind === 'date' || figure.kind === 'ordinal' || figure.kind === 'ratio' || figure.kind === 'multiple')
      return;
    if ((figure.value ?? figure.low) === undefined) return;
    const raw = partStatement(view, figure, index, found) ?? rawStatement(view, figure, index);
    if (raw !== undefined) found.push(raw);
  });
  return found;
}

function rawStatement(view: SentenceView, figure: Figure, index: number): RawStatement | undefined {
  const before = view.text.slice(Math.max(0, figure.start - 60), figure.start);
  const bounded = /\b(?:more|less|fewer|higher|lower|greater|larger|better) than (?:the )?$/iu.test(before);
  if (COMPARED.test(before) && !bounded) return undefined;
  const found = measureOf(view, figure);
  if (found === undefined) return undefined;
  const words = view.wordsBetween(Math.max(0, found.anchor - 40), Math.max(found.anchor, figure.start));
  const near = view.text.slice(Math.max(0, Math.min(found.anchor, figure.start) - 40), figure.start);
  if (NEGATED.test(near)) return undefined;
  const period = periodOf(view, index);
  return {
    figure: index,
    found,
    measure: normalisedMeasure(found, figure, []),
    amount: amountOf(figure),
    planned: words.some((word) => PLANNING.has(word)),
    narrowed: narrowing(view, figure, found),
    ...(period && { period }),
  };
}

/** *(including 125 invention patents)*, *(267 invention patents)*: takes over what is measured, when, and of whom. */
function partStatement(
  view: SentenceView,
  figure: Figure,
  index: number,
  earlier: readonly RawStatement[],
): RawStatement | undefined {
  const whole = earlier.filter(({ partOf }) => partOf === undefined).at(-1);
  if (whole === undefined || figure.kind !== 'count') return undefined;
  const other = view.figures[whole.figure]!;
  if (other.kind !== 'count' || (figure.value ?? 0) >= (other.value ?? 0)) return undefined;
  const before = view.text.slice(Math.max(0, figure.start - 30), figure.start);
  const said = PART.test(before);
  if (!said && !/\($/u.test(before)) return undefined;
  const noun = countedNoun(figure.of ?? (said ? predicateNoun(view, figure) : undefined));
  if (noun === undefined || (noun.head !== whole.found.head && !said)) return undefined;
  const kind = noun.head === whole.found.head ? noun.modifiers : [...noun.modifiers, noun.head];
  if (kind.length === 0) return undefined;
  const modifiers = [...new Set([...whole.found.modifiers, ...kind])].sort();
  const { planned, narrowed, period } = whole;
  const shown = noun.head === whole.found.head ? noun.noun : `${noun.noun} ${whole.found.noun}`;
  const found = { ...whole.found, modifiers, noun: shown };
  return {
    figure: index,
    found,
    measure: normalisedMeasure(found, figure, []),
    amount: amountOf(figure),
    planned,
    narrowed,
    partOf: earlier.indexOf(whole),
    ...(period && { period }),
  };
}

/** *of which 41 are invention patents* */
function predicateNoun(view: SentenceView, figure: Figure): string | undefined {
  return /^ (?:are|were) ((?:\p{L}+ ){0,2}\p{L}+)(?=[,.;)]|$)/u.exec(view.text.slice(figure.end, figure.end + 60))?.[1];
}

/** Words after the figure, up to the end of its segment, that are neither its noun nor its period: *in China*. */
function narrowing(view: SentenceView, figure: Figure, found: FoundMeasure): string {
  const segment = view.segmentOf(figure.start);
  const known = new Set(
    `${figure.of ?? ''} ${figure.rate ?? ''}`
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word !== ''),
  );
  const words: string[] = [];
  for (let i = view.tokenAt(Math.max(figure.end, found.reach ?? 0)); i < view.tokens.length; i++) {
    const token = view.tokens[i]!;
    if (token.start >= segment.end) break;
    if (token.kind !== 'word' || view.figureAt(token) !== undefined) continue;
    if (
      /^(?:and|but|while|as|which|who|that|up|down|compared|versus|against|from|than|when|because|said|says)$/u.test(
        token.lower,
      )
    )
      break;
    if (known.has(token.lower) || FUNCTION_WORDS.has(token.lower) || IGNORED.has(token.lower)) continue;
    words.push(singular(token.lower));
  }
  return [...words, ...openingPlace(view, figure)].sort().join(' ');
}

const IGNORED: ReadonlySet<string> = new Set(
  'year years quarter half month months alone overall last full ended ending fiscal total so far end start beginning close worldwide globally were was are is been have has'.split(
    ' ',
  ),
);

/** *In its annual report, …* says where it was said, and narrows nothing. */
const DOCUMENT =
  /\b(?:reports?|statement|filing|release|notes?|results|interview|letter|prospectus|presentation|call|briefing|e-?mail)\b/iu;

/** *In China, Lynas sold …*: the phrase before the first comma, unless it is a period. */
function openingPlace(view: SentenceView, figure: Figure): string[] {
  const comma = view.text.indexOf(',');
  if (comma < 0 || comma > 40 || comma > figure.start) return [];
  if (!/^(?:in|at|across|outside|within|among|for|from)$/iu.test(view.tokens[0]?.text ?? '')) return [];
  if (view.figures.some(({ end, kind }) => kind === 'date' && end <= comma)) return [];
  if (DOCUMENT.test(view.text.slice(0, comma))) return [];
  return view
    .wordsBetween(0, comma)
    .slice(1)
    .filter((word) => /^\p{L}/u.test(word) && !FUNCTION_WORDS.has(word))
    .map(singular);
}

/** The figure without its places. */
function amountOf(figure: Figure): Statement['figure'] {
  const amount: { -readonly [Key in keyof Figure]?: Figure[Key] } = { ...figure };
  delete amount.start;
  delete amount.end;
  delete amount.boundSpan;
  return amount as Statement['figure'];
}

/** The measure of a statement: `scope` are the words between the company and the verb (*its pilot line*). */
export function normalisedMeasure(found: FoundMeasure, figure: Figure, scope: readonly string[]): Measure {
  const { word, head, modifiers, change } = found;
  const rate = rateOf(figure.rate);
  const key = [word.id, head, modifiers.join('+'), change ?? '', rate, scope.join('+')].join('|');
  return { key, name: measureName(found, figure, scope), standing: word.standing || rate !== '' };
}

function rateOf(rate: string | undefined): string {
  const lower = (rate ?? '').toLowerCase();
  return /year|annual|annum/u.exec(lower)
    ? 'year'
    : (/month|week|da(?:y|il)|hour|minute|second|quarter/u.exec(lower)?.[0] ?? lower);
}

function measureName({ word, noun, change }: FoundMeasure, figure: Figure, scope: readonly string[]): string {
  const named = noun === '' ? word.name : word.complete ? `${word.name}, ${noun}` : `${noun} ${word.name}`;
  const rate = rateOf(figure.rate);
  const changed = change === undefined ? '' : change === 'up' ? ', growth' : ', decline';
  return `${named}${changed}${rate === '' ? '' : ` a ${rate}`}${scope.length === 0 ? '' : ` (${scope.join(' ')})`}`;
}
