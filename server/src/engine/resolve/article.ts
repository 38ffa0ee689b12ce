import type { CompanyRegistry } from '../facts/model';
import type { SentenceFacts } from '../recognize/model';
import type { TextStructure } from '../text/model';
import { shift } from '../base/span';
import { resolveAttributions } from './attributions';
import { resolveDisclaimers } from './disclaimers';
import { resolveEntities } from './entities';
import { alignHighlights } from './highlights';
import type { Article, ArticleFigure, ArticleSentence } from './model';
import { labelSentences } from './sourcing';

/** Puts together what crosses sentences: entities, disclaimers, who says what, and how each sentence is sourced. */
export function resolveArticle(
  structure: TextStructure,
  facts: readonly SentenceFacts[],
  registry: CompanyRegistry,
): Article {
  const names = resolveEntities(structure, facts, registry);
  const disclaimers = resolveDisclaimers(structure, facts, names);
  const attributions = resolveAttributions(structure, facts, names, disclaimers);
  const highlights = alignHighlights(structure, facts, names);
  const sourcing = labelSentences(structure, facts, attributions, disclaimers, highlights);
  const sentences = structure.sentences.map((sentence, index): ArticleSentence => {
    const label = sourcing[index];
    return { ...sentence, index, facts: facts[index]!, ...(label === undefined ? {} : { sourcing: label }) };
  });
  const figures = structure.sentences.flatMap((sentence, index) => figuresOf(facts[index]!, sentence.start, index));
  return { structure, registry, sentences, ...names, figures, disclaimers, attributions };
}

function figuresOf(facts: SentenceFacts, start: number, sentence: number): ArticleFigure[] {
  return facts.figures.map((figure) => ({
    ...shift(figure, start),
    ...(figure.boundSpan ? { boundSpan: shift(figure.boundSpan, start) } : {}),
    sentence,
  }));
}
