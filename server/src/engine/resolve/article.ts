import type { CompanyRegistry } from '../facts/model';
import type { Figure, SentenceFacts } from '../recognize/model';
import type { Sentence, TextStructure } from '../text/model';
import { shift } from '../base/span';
import { backgroundOf, resolveAttributions, type Background } from './attributions';
import { movedAttributions, sameBackground } from './attributions/moved';
import { movedDisclaimers, resolveDisclaimers } from './disclaimers';
import { resolveEntities, type ResolvedEntities } from './entities';
import { editOfOneSentence, firstOfSentence, type SentenceEdit } from './entities/edit';
import { movedEntities } from './entities/moved';
import { NameKeys } from './entities/names';
import { sameEntities } from './entities/same';
import { bulletsOf, HighlightAligner } from './highlights';
import type { Article, ArticleFigure, ArticleSentence, Sourcing } from './model';
import { labelSentences, type Labelled } from './sourcing';

/** The figures of one sentence where it stood in the article that was resolved last. */
interface PlacedFigures {
  readonly start: number;
  readonly sentence: number;
  readonly figures: readonly ArticleFigure[];
}

/** What an edit needs to know of the article before it, beside the article itself. */
interface Resolved {
  readonly background: Background;
  readonly labelled: Labelled;
}

/** Puts articles together; keeps what an edit elsewhere leaves in its place. */
export class ArticleResolver {
  readonly #figures = new WeakMap<SentenceFacts, PlacedFigures>();
  readonly #keys = new NameKeys();
  readonly #aligner = new HighlightAligner();
  /** by its structure, because what stands beside an article makes another of it */
  readonly #resolved = new WeakMap<TextStructure, Resolved>();

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
    const edit = before?.registry === registry ? editOfOneSentence(before, structure, facts, this.#keys) : undefined;
    const moved = edit && movedEntities(before!, edit, structure);
    const names = moved ?? resolveEntities(structure, facts, registry, this.#keys);
    if (edit !== undefined && (moved !== undefined || sameEntities(before!, names, edit.moved))) {
      const after = this.#afterEdit(before!, edit, structure, facts, names);
      if (after !== undefined) return after;
    }
    yield 'resolve';
    const disclaimers = resolveDisclaimers(structure, facts, names);
    const background = backgroundOf(structure, facts, names);
    const attributions = resolveAttributions(structure, facts, names, disclaimers, background);
    yield 'resolve';
    const restatements = this.#aligner.align(structure, facts, names);
    const labelled = labelSentences(structure, facts, attributions, disclaimers, bulletsOf(restatements));
    yield 'resolve';
    this.#resolved.set(structure, { background, labelled });
    return this.#article(
      { structure, registry, ...names, disclaimers, attributions, restatements },
      facts,
      labelled.labels,
    );
  }

  /** The same after an edit inside one sentence that left what all names come to as it was; undefined for an article never seen. */
  #afterEdit(
    before: Article,
    edit: SentenceEdit,
    structure: TextStructure,
    facts: readonly SentenceFacts[],
    names: ResolvedEntities,
  ): Article | undefined {
    const known = this.#resolved.get(before.structure);
    if (known === undefined) return undefined;
    const own = facts[edit.sentence]!;
    const notices = movedDisclaimers(before, edit, structure, own);
    const disclaimers = notices ?? resolveDisclaimers(structure, facts, names);
    const same = notices !== undefined && sameBackground(before, edit, structure, own, names);
    const background = same ? known.background : backgroundOf(structure, facts, names);
    const moved = same ? movedAttributions(before, edit, structure, facts, names, disclaimers, background) : undefined;
    const attributions = moved?.attributions ?? resolveAttributions(structure, facts, names, disclaimers, background);
    const restatements = this.#aligner.leavesAlone(before, edit, structure, own)
      ? before.restatements
      : this.#aligner.align(structure, facts, names);
    const labelled = labelSentences(
      structure,
      facts,
      attributions,
      disclaimers,
      bulletsOf(restatements),
      moved && { before: known.labelled, changed: moved.changed, indexOf: moved.indexOf },
    );
    this.#resolved.set(structure, { background, labelled });
    const parts = { structure, registry: before.registry, ...names, disclaimers, attributions, restatements };
    return this.#article(parts, facts, labelled.labels, before);
  }

  #article(
    parts: Omit<Article, 'sentences' | 'figures'>,
    facts: readonly SentenceFacts[],
    labels: Labelled['labels'],
    before?: Article,
  ): Article {
    const sentences = parts.structure.sentences.map((sentence, index) => {
      const old = before?.sentences[index];
      return old?.start === sentence.start &&
        old.end === sentence.end &&
        old.block === sentence.block &&
        old.depth === sentence.depth &&
        old.facts === facts[index] &&
        old.sourcing === labels[index]
        ? old
        : articleSentence(sentence, index, facts[index]!, labels[index]);
    });
    const figures = before === undefined ? this.#figuresIn(sentences) : this.#figuresAfter(before, sentences);
    const { structure, registry, mentions, entities, references, disclaimers, attributions, restatements } = parts;
    return {
      structure,
      registry,
      sentences,
      mentions,
      entities,
      references,
      figures,
      disclaimers,
      attributions,
      restatements,
    };
  }

  #figuresIn(sentences: readonly ArticleSentence[]): ArticleFigure[] {
    const figures: ArticleFigure[] = [];
    for (const { facts, start, index } of sentences)
      for (const figure of this.#figuresOf(facts, start, index)) figures.push(figure);
    return figures;
  }

  /** Those of the sentences that stand where they stood need not be looked up. */
  #figuresAfter(before: Article, sentences: readonly ArticleSentence[]): readonly ArticleFigure[] {
    const stays = ({ start, facts }: ArticleSentence, index: number): boolean =>
      before.sentences[index]!.start === start && before.sentences[index]!.facts === facts;
    let [from, to] = [0, sentences.length];
    while (from < to && stays(sentences[from]!, from)) from++;
    while (to > from && stays(sentences[to - 1]!, to - 1)) to--;
    const [head, tail] = [firstOfSentence(before.figures, from), firstOfSentence(before.figures, to)];
    return [
      ...before.figures.slice(0, head),
      ...this.#figuresIn(sentences.slice(from, to)),
      ...before.figures.slice(tail),
    ];
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
