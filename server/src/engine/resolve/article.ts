import type { CompanyRegistry } from '../facts/model';
import type { Figure, SentenceFacts } from '../recognize/model';
import type { Sentence, TextStructure } from '../text/model';
import { shift } from '../base/span';
import { resolveAttributions } from './attributions';
import { resolveDisclaimers } from './disclaimers';
import { resolveEntities } from './entities';
import { movedEntities } from './entities/moved';
import { NameKeys } from './entities/names';
import { bulletsOf, HighlightAligner } from './highlights';
import type { Article, ArticleFigure, ArticleSentence, Sourcing } from './model';
import { labelSentences } from './sourcing';

/** The figures of one sentence where it stood in the article that was resolved last. */
interface PlacedFigures {
  readonly start: number;
  readonly sentence: number;
  readonly figures: readonly ArticleFigure[];
}

/** Puts articles together; keeps what an edit elsewhere leaves in its place. */
export class ArticleResolver {
  readonly #figures = new WeakMap<SentenceFacts, PlacedFigures>();
  readonly #keys = new NameKeys();
  readonly #aligner = new HighlightAligner();

  /**
   * What crosses sentences: entities, disclaimers, who says what, and how each sentence is sourced. With `before`, the article before
   * an edit, the result is the same and comes sooner.
   */
  *steps(
    structure: TextStructure,
    facts: readonly SentenceFacts[],
    registry: CompanyRegistry,
    before?: Article,
  ): Generator<'resolve', Article> {
    const known = before?.registry === registry ? movedEntities(before, structure, facts) : undefined;
    const names = known ?? resolveEntities(structure, facts, registry, this.#keys);
    yield 'resolve';
    const disclaimers = resolveDisclaimers(structure, facts, names);
    const attributions = resolveAttributions(structure, facts, names, disclaimers);
    yield 'resolve';
    const restatements = this.#aligner.align(structure, facts, names);
    const sourcing = labelSentences(structure, facts, attributions, disclaimers, bulletsOf(restatements));
    yield 'resolve';
    const sentences = structure.sentences.map((sentence, index) =>
      articleSentence(sentence, index, facts[index]!, sourcing[index]),
    );
    const figures: ArticleFigure[] = [];
    for (const { start, index } of sentences)
      for (const figure of this.#figuresOf(facts[index]!, start, index)) figures.push(figure);
    return { structure, registry, sentences, ...names, figures, disclaimers, attributions, restatements };
  }

  #figuresOf(facts: SentenceFacts, start: number, sentence: number): readonly ArticleFigure[] {
    if (facts.figures.length === 0) return [];
    const known = this.#figures.get(facts);
    if (known?.start === start && known.sentence === sentence) return known.figures;
    const figures = facts.figures.map((figure) => placeFigure(figure, start, sentence));
    this.#figures.set(facts, { start, sentence, figures });
    return figures;
  }
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Property by property, because copying objects with `...` is what took longest in a keystroke. */
function placeFigure(figure: Figure, by: number, sentence: number): ArticleFigure {
  const { text, kind, value, low, high, unit, currency, date, of, rate, bound, boundSpan } = figure;
  const placed: Mutable<ArticleFigure> = { start: figure.start + by, end: figure.end + by, text, kind, sentence };
  if (value !== undefined) placed.value = value;
  if (low !== undefined) placed.low = low;
  if (high !== undefined) placed.high = high;
  if (unit !== undefined) placed.unit = unit;
  if (currency !== undefined) placed.currency = currency;
  if (date !== undefined) placed.date = date;
  if (of !== undefined) placed.of = of;
  if (rate !== undefined) placed.rate = rate;
  if (bound !== undefined) placed.bound = bound;
  if (boundSpan !== undefined) placed.boundSpan = shift(boundSpan, by);
  return placed;
}

/** Written out for the same reason. */
function articleSentence(
  { start, end, text, role, block, leadIn, depth }: Sentence,
  index: number,
  facts: SentenceFacts,
  sourcing: Sourcing | undefined,
): ArticleSentence {
  return sourcing === undefined
    ? { start, end, text, role, block, leadIn, depth, index, facts }
    : { start, end, text, role, block, leadIn, depth, index, facts, sourcing };
}
