import { within } from '../base/span';
import type { Article, ArticleFigure, ArticleSentence, Mention } from '../resolve/model';
import { allows, flags } from './examples/unsupported-highlight';
import type { Fix, Report, Rule } from './model';
import { queryFix } from './support/claims';
import { wholeLines } from './support/edits';
import { agree } from './support/quantities';
import { collapse, once, quotation } from './support/words';

/** A body shorter than this, in sentences, is not written yet. */
const leastBody = 3;
/** One highlight in so many must restate a sentence of the body. */
const leastRestated = 3;
/** Small counts are often counted by the writer from what the body lists. */
const smallCount = 12;
/** Amounts that a headline may sum up from two of the body. */
const mostSummed = 60;

export const unsupportedHighlight: Rule = {
  id: 'unsupported-highlight',
  summary: 'A headline or highlight with a figure or a name that the body does not mention.',
  rationale:
    'A line at the top that the body no longer bears out is usually left from an earlier draft, or says more than the reporting does. ' +
    'A figure is fine when any figure of the body agrees with it, after rounding, as a bound, or as the sum or difference ' +
    'of two; small counts, fractions, multiples, ordinals and dates are never flagged. A name is fine when the body has it ' +
    'in any form.',
  levels: { relaxed: 'hint', standard: 'information', strict: 'information' },
  quiet: true,
  flags,
  allows,
  check(article) {
    const body = once(() => bodyOf(article));
    return summaryLines(article).flatMap((line) => {
      const figures = within(article.figures, line).filter((figure) => isTelling(figure) && !isListed(line, figure));
      const names = within(article.mentions, line).filter((mention) => isForeign(article, mention));
      if ((figures.length === 0 && names.length === 0) || body().sentences.size < leastBody) return [];
      const found =
        figures.find((one) => !isBorneOut(article, one, body())) ??
        names.find((one) => isNowhere(article, one, body().sentences));
      return found === undefined ? [] : [report(article, line, found)];
    });
  },
};

/** *31 dockers tell their stories*: the headline of a list counts its items. */
function isListed(line: ArticleSentence, { kind, start }: ArticleFigure): boolean {
  return line.role === 'heading' && kind === 'count' && start <= line.start + 2;
}

interface Body {
  readonly sentences: ReadonlySet<number>;
  readonly figures: readonly ArticleFigure[];
}

function bodyOf(article: Article): Body {
  const sentences = new Set(
    article.sentences.flatMap((sentence) => (isBody(article, sentence) ? [sentence.index] : [])),
  );
  return { sentences, figures: article.figures.filter(({ sentence }) => sentences.has(sentence)) };
}

/** A figure that the writer cannot well have counted up from the body. */
function isTelling({ kind, value }: ArticleFigure): boolean {
  if (value === undefined) return false;
  return kind === 'money' || kind === 'percent' || kind === 'measure' || (kind === 'count' && value > smallCount);
}

/** The headline, and highlights where enough of them restate the body to show that the list sums it up. */
function summaryLines(article: Article): ArticleSentence[] {
  const { blocks } = article.structure;
  const headlines: ArticleSentence[] = [];
  let heading = -1;
  const bullets: ArticleSentence[] = [];
  for (const sentence of article.sentences) {
    const { role } = sentence;
    if (role === 'bullet' && blocks[sentence.block]!.highlights) bullets.push(sentence);
    else if (role === 'prose') break;
    else if (role === 'heading') {
      if (heading < 0) heading = sentence.block;
      // *Outlet | Title* names the outlet.
      if (heading === sentence.block && blocks[heading]!.level === 1 && !sentence.text.includes('|'))
        headlines.push(sentence);
    }
  }
  const restated = article.restatements.filter(({ kind }) => kind === 'highlight').length;
  return restated * leastRestated < bullets.length || restated === 0 ? headlines : [...headlines, ...bullets];
}

function isBody(article: Article, { role, block }: ArticleSentence): boolean {
  return (
    (role === 'prose' || role === 'bullet' || role === 'cell' || role === 'rowTitle' || role === 'columnTitle') &&
    !article.structure.blocks[block]!.highlights
  );
}

function isBorneOut(article: Article, figure: ArticleFigure, body: Body): boolean {
  const { kind, value = 0 } = figure;
  const alike = body.figures.filter((other) => other.kind !== 'date' && other.kind !== 'ordinal');
  if (alike.some((other) => isNear(figure, other))) return true;
  const same = alike.filter((other) => other.kind === kind && other.currency === figure.currency);
  // Another currency or unit: the writer may have converted.
  if (kind !== 'count' && same.length < alike.filter((other) => other.kind === kind).length) return true;
  return isComputed(value, same) || hasDigits(article, figure, body.sentences);
}

/** The same quantity, whatever it counts; a fraction or a multiple can stand for any percentage. */
function isNear(figure: ArticleFigure, other: ArticleFigure): boolean {
  if (figure.kind === 'percent' && (other.kind === 'fraction' || other.kind === 'multiple' || other.kind === 'ratio'))
    return true;
  if (other.kind === figure.kind) return agree(figure, other) && other.value !== undefined;
  return other.value === figure.value;
}

function isComputed(value: number, others: readonly ArticleFigure[]): boolean {
  const values = others.flatMap((other) => other.value ?? []).slice(0, mostSummed);
  const near = (sum: number): boolean => Math.abs(sum - value) <= Math.abs(value) / 50;
  return (
    near(values.reduce((sum, one) => sum + one, 0)) ||
    values.some((one, index) =>
      values.slice(index + 1).some((other) => near(one + other) || near(Math.abs(one - other))),
    )
  );
}

/** The digits stand in the body though they were read as something else there. */
function hasDigits(article: Article, figure: ArticleFigure, body: ReadonlySet<number>): boolean {
  const digits = /\d[\d.,]*\d|\d/u.exec(figure.text)?.[0];
  return digits === undefined || article.sentences.some(({ index, text }) => body.has(index) && text.includes(digits));
}

/** The name of a body of two words or more; in a title everything has a capital, so that one word is no sure name. */
function isForeign(article: Article, mention: Mention): boolean {
  const entity = article.entities[mention.entity];
  if (entity === undefined || entity.outlet || entity.registryId !== undefined) return false;
  return telling(mention).length > 1;
}

function telling(mention: Mention): string[] {
  return (mention.text.match(/\p{Lu}\p{L}{2,}/gu) ?? []).map((word) => word.toLowerCase());
}

/** No form of the name, and none of its telling words, stands in the body. */
function isNowhere(article: Article, mention: Mention, body: ReadonlySet<number>): boolean {
  const { mentions } = article.entities[mention.entity]!;
  if (mentions.some((index) => body.has(article.mentions[index]!.sentence))) return false;
  const wanted = telling(mention);
  return !article.sentences.some(({ index, text }) => {
    if (!body.has(index)) return false;
    const lower = text.toLowerCase();
    return wanted.some((word) => lower.includes(word));
  });
}

function report(article: Article, line: ArticleSentence, found: ArticleFigure | Mention): Report {
  const noun = 'kind' in found && found.of !== undefined ? withNoun(article, line, found) : found.end;
  const place = { start: found.start, end: noun };
  return {
    ...place,
    message: `The body does not mention ${quotation(article, place)}.`,
    related: [],
    fixes: () => [...queryFix(article, place, '[where in the copy?]'), ...removal(article, line)],
    sentence: line.index,
  };
}

function withNoun(article: Article, line: ArticleSentence, figure: ArticleFigure): number {
  const after = collapse(article.structure.text.slice(figure.end, line.end));
  const noun = figure.of ?? '';
  return after.startsWith(noun) && figure.end + noun.length + 1 <= line.end ? figure.end + noun.length + 1 : figure.end;
}

/** A highlight goes with its line; a headline stays. */
function removal(article: Article, line: ArticleSentence): Fix[] {
  const block = article.structure.blocks[line.block]!;
  const bullets = article.structure.blocks.filter(({ highlights }) => highlights).length;
  if (!block.highlights || bullets < 2 || line.leadIn) return [];
  const inBlock = article.sentences.filter((sentence) => sentence.block === line.block).length;
  if (inBlock > 1) return [];
  return [
    {
      title: `Remove this highlight: ${quotation(article, line, 40)}`,
      edits: [{ ...wholeLines(article.structure.text, block), newText: '' }],
    },
  ];
}
