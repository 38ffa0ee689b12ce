import type { Span } from '../base/span';
import { contains, within } from '../base/span';
import type { Article, ArticleFigure, ArticleSentence } from '../resolve/model';
import { allows, flags } from './examples/figure-mismatch';
import type { Report, Rule } from './model';
import { agree, comparable } from './support/quantities';
import { lineFinder, words } from './support/words';

export const figureMismatch: Rule = {
  id: 'figure-mismatch',
  summary: 'A headline, highlight, subhead or closing line gives another figure than the body for the same thing.',
  rationale:
    'Headlines and highlights are often written from an earlier draft. A figure is compared only with one of the body that counts the same thing in ' +
    'the same unit, for the same dates where both name one, and only where no figure of the body agrees with it. Rounding ' +
    '(*1.2 million* for 1,184,000) and bounds (*more than 150* for 158) agree.',
  levels: { relaxed: 'information', standard: 'warning', strict: 'warning' },
  quiet: true,
  flags,
  allows,
  check(article) {
    const highlights = article.sentences.filter((sentence) => article.structure.blocks[sentence.block]!.highlights);
    const others = article.restatements.filter(({ kind }) => kind !== 'highlight');
    if (highlights.length === 0 && others.length === 0) return [];
    const body = bodyOf(article);
    const lineOf = lineFinder(article);
    const compare = (line: ArticleSentence, restates: number | undefined, alone: boolean): Report[] =>
      within(article.figures, line).flatMap((figure) => {
        const other = mismatch(article, line, figure, body, restates, alone);
        return other === undefined ? [] : [report(article, line, figure, other, lineOf)];
      });
    return [
      ...highlights.flatMap((line) => compare(line, line.sourcing?.restates, true)),
      ...others.flatMap(({ line, body: restates }) => compare(article.sentences[line]!, restates, false)),
    ];
  },
};

/** The figures of the body, and the numbers among them. */
interface Body {
  readonly figures: readonly ArticleFigure[];
  readonly values: ReadonlySet<number>;
}

function bodyOf(article: Article): Body {
  const figures = article.figures.filter((figure) => isBody(article, figure));
  const values = figures.flatMap(({ kind, value }) => (kind === 'date' || value === undefined ? [] : [value]));
  return { figures, values: new Set(values) };
}

function isBody(article: Article, figure: ArticleFigure): boolean {
  const sentence = article.sentences[figure.sentence];
  if (sentence === undefined || sentence.role === 'furniture' || sentence.role === 'byline') return false;
  if (sentence.role === 'heading') return false;
  return !article.structure.blocks[sentence.block]!.highlights;
}

/**
 * The one figure of the body that must be the same and is not. Only highlights are compared with figures outside the sentence that
 * they restate (`alone`).
 */
function mismatch(
  article: Article,
  highlight: ArticleSentence,
  figure: ArticleFigure,
  body: Body,
  restates: number | undefined,
  alone: boolean,
): ArticleFigure | undefined {
  if (figure.kind === 'date' || figure.kind === 'ordinal') return undefined;
  // The same number, even of another thing or in another unit, may be the one that is meant.
  if (figure.value !== undefined && body.values.has(figure.value)) return undefined;
  const alike: ArticleFigure[] = [];
  for (const other of body.figures) {
    if (!comparable(figure, other) || !sameNames(article, highlight, other) || !sameDates(article, highlight, other))
      continue;
    if (agree(figure, other)) return undefined;
    alike.push(other);
  }
  const aligned = alike.filter(
    (other) => other.sentence === restates && (alone || (other.rate === undefined) === (figure.rate === undefined)),
  );
  if (aligned.length > 0) {
    return aligned.length === 1 && isOnlyOne(article, highlight, figure) ? aligned[0] : undefined;
  }
  if (!alone) return undefined;
  const [only] = alike;
  const sure = alike.length === 1 && only !== undefined && isAboutTheSame(article, highlight, figure, only);
  return sure && isOnlyOne(article, highlight, figure) ? only : undefined;
}

/**
 * Without an alignment, the counted noun must say that both figures are about the same thing: one of several words, or one that the
 * sentences share along with another word.
 */
function isAboutTheSame(
  article: Article,
  highlight: ArticleSentence,
  figure: ArticleFigure,
  other: ArticleFigure,
): boolean {
  const sentence = article.sentences[other.sentence];
  if (sentence === undefined || figure.of === undefined || other.of === undefined) return false;
  if (figure.of.includes(' ')) return true;
  const words = contentWords(sentence.text);
  words.delete(stem(figure.of.toLowerCase()));
  return [...contentWords(highlight.text)].some((word) => words.has(word));
}

/** Words of four letters or more, their endings cut. */
function contentWords(text: string): Set<string> {
  const found = new Set<string>();
  for (const [word] of text.slice(0, 2000).matchAll(/\p{L}{4,}/gu)) found.add(stem(word.toLowerCase()));
  return found;
}

function stem(word: string): string {
  return word.replace(/(?:ing|ed|es|s)$/u, '');
}

/** Of two comparable figures in one highlight nobody can tell which is meant. */
function isOnlyOne(article: Article, highlight: Span, figure: ArticleFigure): boolean {
  return within(article.figures, highlight).every((other) => other === figure || !comparable(figure, other));
}

/** False when both sentences name companies or organizations and have none in common. */
function sameNames(article: Article, highlight: ArticleSentence, other: ArticleFigure): boolean {
  const sentence = article.sentences[other.sentence];
  if (sentence === undefined) return true;
  const here = within(article.mentions, highlight).map((mention) => mention.entity);
  const there = within(article.mentions, sentence).map((mention) => mention.entity);
  return here.length === 0 || there.length === 0 || here.some((entity) => there.includes(entity));
}

/** False when both sentences name dates and have none in common. */
function sameDates(article: Article, highlight: ArticleSentence, other: ArticleFigure): boolean {
  const sentence = article.sentences[other.sentence];
  if (sentence === undefined) return true;
  const here = datesOf(article, highlight);
  const there = datesOf(article, sentence);
  if (here.length === 0 || there.length === 0) return true;
  return here.some((date) => there.some((known) => known.startsWith(date) || date.startsWith(known)));
}

function datesOf(article: Article, sentence: Span): string[] {
  return within(article.figures, sentence).flatMap((figure) =>
    figure.kind === 'date' && figure.date !== undefined && contains(sentence, figure) ? [figure.date] : [],
  );
}

function report(
  article: Article,
  highlight: ArticleSentence,
  figure: ArticleFigure,
  other: ArticleFigure,
  lineOf: (offset: number) => number,
): Report {
  const here = words(article, figure);
  const there = words(article, other);
  const line = lineOf(other.start);
  return {
    start: figure.start,
    end: figure.end,
    message: `${here} here, ${there} in the body (line ${line}).`,
    related: [{ start: other.start, end: other.end, message: `the body says “${there}”` }],
    fixes: () => [
      {
        title: `Use the body’s figure: ${there}`,
        edits: [{ start: figure.start, end: figure.end, newText: raw(article, other) }],
        preferred: true,
      },
      {
        title: `Use ${here} in the body too (line ${line})`,
        edits: [{ start: other.start, end: other.end, newText: raw(article, figure) }],
      },
    ],
    sentence: highlight.index,
  };
}

function raw(article: Article, span: Span): string {
  return article.structure.text.slice(span.start, span.end);
}
