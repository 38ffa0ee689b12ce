import type { CompanyRegistry } from '../facts/model';
import type { Figure, SentenceFacts } from '../recognize/model';
import type { Sentence, TextStructure } from '../text/model';
import { shift } from '../base/span';
import { resolveAttributions } from './attributions';
import { resolveDisclaimers } from './disclaimers';
import { resolveEntities } from './entities';
import { alignHighlights } from './highlights';
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

  /** What crosses sentences: entities, disclaimers, who says what, and how each sentence is sourced. */
  *steps(
    structure: TextStructure,
    facts: readonly SentenceFacts[],
    registry: CompanyRegistry,
  ): Generator<'resolve', Article> {
    const names = resolveEntities(structure, facts, registry);
    yield 'resolve';
    const disclaimers = resolveDisclaimers(structure, facts, names);
    const attributions = resolveAttributions(structure, facts, names, disclaimers);
    yield 'resolve';
    const highlights = alignHighlights(structure, facts, names);
    const sourcing = labelSentences(structure, facts, attributions, disclaimers, highlights);
    yield 'resolve';
    const sentences = structure.sentences.map((sentence, index) =>
      articleSentence(sentence, index, facts[index]!, sourcing[index]),
    );
    const figures: ArticleFigure[] = [];
    for (const { start, index } of sentences)
      for (const figure of this.#figuresOf(facts[index]!, start, index)) figures.push(figure);
    return { structure, registry, sentences, ...names, figures, disclaimers, attributions };
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

function placeFigure(figure: Figure, by: number, sentence: number): ArticleFigure {
  const placed = { ...figure, start: figure.start + by, end: figure.end + by, sentence };
  return figure.boundSpan === undefined ? placed : { ...placed, boundSpan: shift(figure.boundSpan, by) };
}

/** Written out, because copying objects with `...` is what took longest in a keystroke. */
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
