import { overlaps } from '../../../base/span';
import type { Article, ArticleSentence } from '../../../resolve/model';
import { passageScores } from './passageScores';
import { findEntity, findEstablished, findSpelling, type NamePlace } from './findName';
import { FigureIndex } from './figureIndex';
import { compareFigures, tellingness } from './compare';
import type { Candidate, ReadFigure, ReadSentence } from './readings';
import type { Original, OriginalLanguage, PlacedTerm } from '../model';
import { termFinder, termsBeside, type TermFinder } from '../terms';
import { LOOSE_TERMS, OPPOSITE_TERMS } from '../../../lexicon/original/terms';
import type { Figure } from '../../../recognize/model';

/** At most so many candidates that are not the same value are looked at for each figure. */
const MOST_NEAR = 400;
/** From this closeness on one value may be another gone wrong. */
const LIKE = 0.5;

/** Reads sentences of a copy against its originals. */
export class SentenceReader {
  readonly #termsOf: TermFinder = termFinder('en');
  readonly #passageTerms: readonly (readonly ReadonlySet<string>[])[];
  readonly #indices: readonly FigureIndex[];

  constructor(private readonly originals: readonly Original[]) {
    this.#indices = originals.map((original) => new FigureIndex(original));
    this.#passageTerms = originals.map(({ passages }) =>
      passages.map(({ terms }) => new Set(terms.map(({ id }) => id))),
    );
  }

  read(sentence: ArticleSentence): ReadSentence {
    const terms = this.#termsOf(sentence.text);
    const figures = sentence.facts.figures.map((figure) => this.#figure(sentence.text, figure, terms));
    const ids = [...new Set(terms.map(({ id }) => id))];
    const scores = this.originals.map((original, index) =>
      passageScores(figures, ids, original, index, this.#passageTerms[index]!),
    );
    return { figures, terms: ids, scores };
  }

  #figure(text: string, figure: Figure, placed: readonly PlacedTerm[]): ReadFigure {
    const terms = termsBeside(text, figure, placed, 'en' satisfies OriginalLanguage);
    const agreeing: Candidate[][] = [];
    const near: (readonly Candidate[])[] = [];
    for (const [index, original] of this.originals.entries()) {
      const { same, other } = candidatesIn(original, this.#indices[index]!, figure, terms);
      agreeing.push(same.length > 0 ? same : bothEnds(original, this.#indices[index]!, figure, terms));
      near.push(likeliest(figure, other));
    }
    return { figure, terms, telling: tellingness(figure), agreeing, near };
  }
}

function candidatesIn(
  original: Original,
  figures: FigureIndex,
  figure: Figure,
  terms: readonly string[],
): { same: Candidate[]; other: Candidate[] } {
  const same: Candidate[] = [];
  const other: Candidate[] = [];
  for (const index of figures.candidates(figure)) {
    const candidate = original.figures[index]!;
    const compared = compareFigures(figure, candidate);
    if (compared === undefined) continue;
    const isFew = other.length < MOST_NEAR && !figures.isLong;
    if (!compared.agrees && compared.closeness < LIKE && !isFew) continue;
    const role = sameRole(terms, candidate.terms);
    (compared.agrees ? same : other).push({ ...compared, figure: index, role });
  }
  return { same: figures.isLong ? best(same) : same, other };
}

/** Most places of one figure that are looked at in a long original. */
const MOST_SAME = 300;

function best(candidates: Candidate[]): Candidate[] {
  if (candidates.length <= MOST_SAME) return candidates;
  return candidates.sort((a, b) => b.closeness + b.role - a.closeness - a.role).slice(0, MOST_SAME);
}

/** Most figures that one may be gone wrong from. */
const MOST_LIKELY = 40;

/** Those that could be what was meant at all: near in value, or of the same thing. */
function likeliest(figure: Figure, candidates: readonly Candidate[]): readonly Candidate[] {
  const least = figure.kind === 'date' ? 0.3 : 0.5;
  const likely = candidates.filter(({ closeness, role }) => closeness >= least || role >= 0.7);
  if (likely.length <= MOST_LIKELY) return likely;
  return likely.sort((a, b) => b.closeness + b.role - a.closeness - a.role).slice(0, MOST_LIKELY);
}

/** *from 212 to 400 MW*: the original may give the two ends as two figures, side by side. */
function bothEnds(original: Original, figures: FigureIndex, figure: Figure, terms: readonly string[]): Candidate[] {
  const { low, high, ...rest } = figure;
  if (low === undefined || high === undefined) return [];
  const ends = [low, high].map(
    (value) => candidatesIn(original, figures, { ...rest, text: String(value), value }, terms).same,
  );
  return ends[1]!.filter((upper) =>
    ends[0]!.some(
      (lower) => Math.abs(original.figures[lower.figure]!.passage - original.figures[upper.figure]!.passage) <= 1,
    ),
  );
}

/** How far the words beside two figures say that both are of the same thing; -1 where they plainly are not. */
export function sameRole(here: readonly string[], there: readonly string[]): number {
  for (const [one, other] of OPPOSITE_TERMS) {
    const clash =
      (here.includes(one) && !here.includes(other) && there.includes(other) && !there.includes(one)) ||
      (here.includes(other) && !here.includes(one) && there.includes(one) && !there.includes(other));
    if (clash) return -0.5;
  }
  const strictHere = here.filter((term) => !LOOSE_TERMS.has(term));
  const strictThere = there.filter((term) => !LOOSE_TERMS.has(term));
  const shared = strictHere.filter((term) => strictThere.includes(term));
  if (shared.length > 0) return shared.includes(strictHere[0]!) || shared.includes(strictThere[0]!) ? 1 : 0.7;
  const loose = here.some((term) => LOOSE_TERMS.has(term) && there.includes(term));
  if (strictHere.length > 0 && strictThere.length > 0) return loose ? -0.15 : -0.4;
  return loose ? 0.3 : 0;
}

/** A name of the copy with where each original has it. */
export interface ReadMention {
  readonly mention: { readonly start: number; readonly end: number; readonly sentence: number };
  /** index into `Article.entities`; names that are no mentions have numbers below zero, one for each spelling */
  readonly entity: number;
  /** index into `Article.mentions` */
  readonly index?: number;
  readonly places: readonly NamePlace[];
  /** a person or product is spoken of anywhere; what another name may have been exchanged with is an organization */
  readonly exchangeable: boolean;
}

/** The mentions of an article, and its other names of several words (people, products), each with its places in the originals. */
export function readMentions(article: Article, originals: readonly Original[]): ReadMention[] {
  const known = new Map<number, NamePlace[]>();
  const mentions = article.mentions.map((mention, index): ReadMention => {
    let places = known.get(mention.entity);
    if (places === undefined) {
      const entity = article.entities[mention.entity]!;
      places = originals.map((original) => findEntity(entity, article.registry, original));
      known.set(mention.entity, places);
    }
    return { mention, entity: mention.entity, index, places, exchangeable: true };
  });
  const all = [...mentions, ...otherNames(article, originals)];
  return [...all, ...singleNames(article, originals, all)].sort((a, b) => a.mention.start - b.mention.start);
}

function otherNames(article: Article, originals: readonly Original[]): ReadMention[] {
  const known = new Map<string, { readonly entity: number; readonly places: NamePlace[] }>();
  return article.sentences.flatMap((sentence) =>
    sentence.role !== 'prose' && sentence.role !== 'bullet'
      ? []
      : sentence.facts.names.flatMap(({ start, end, text, as }): ReadMention[] => {
          const mention = { start: sentence.start + start, end: sentence.start + end, sentence: sentence.index };
          if (as === 'place' || !isFullName(text) || insideName(article, mention.start, mention.end)) return [];
          const read = known.get(text) ?? {
            entity: -1 - known.size,
            places: originals.map((original) => findSpelling(text, original)),
          };
          known.set(text, read);
          return [{ mention, ...read, exchangeable: false }];
        }),
  );
}

/** Names of one word that nothing in the copy vouches for, where an original has them as names: *Norddata* for *Norddata GmbH*. */
function singleNames(article: Article, originals: readonly Original[], others: readonly ReadMention[]): ReadMention[] {
  const known = new Map<string, { readonly entity: number; readonly places: NamePlace[] }>();
  const surnames = surnamesOf(article);
  return article.sentences.flatMap((sentence) =>
    sentence.role !== 'prose' && sentence.role !== 'bullet'
      ? []
      : sentence.facts.names.flatMap(({ start, end, text, as }): ReadMention[] => {
          const mention = { start: sentence.start + start, end: sentence.start + end, sentence: sentence.index };
          if (as === 'place' || as === 'person' || start === 0 || !/^\p{Lu}[\p{L}\d-]{3,}$/u.test(text)) return [];
          if (surnames.has(text) || others.some((other) => overlaps(other.mention, mention))) return [];
          const read = known.get(text) ?? {
            entity: -1001 - known.size,
            places: originals.map((original) => findEstablished(text, original)),
          };
          known.set(text, read);
          const met = read.places.some(({ state }) => state === 'found');
          return met ? [{ mention, ...read, exchangeable: true }] : [];
        }),
  );
}

/** The last words of the article's full names. */
function surnamesOf(article: Article): ReadonlySet<string> {
  return new Set(
    article.sentences.flatMap(({ facts }) =>
      facts.names.filter(({ text }) => isFullName(text)).map(({ text }) => /[\p{L}\d-]+$/u.exec(text)?.[0] ?? ''),
    ),
  );
}

/** Two capitalised words or more: a single one may be any word at the beginning of a sentence. */
function isFullName(name: string): boolean {
  return (name.match(/(?<![\p{L}\d])\p{Lu}[\p{L}'’-]+/gu) ?? []).length >= 2;
}

/** True when the figure stands inside a name: *3M*, *Section 301 Motors*. */
export function insideName(article: Article, start: number, end: number): boolean {
  return article.mentions.some((mention) => overlaps(mention, { start, end }));
}
