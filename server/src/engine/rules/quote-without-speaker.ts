import type { Span } from '../base/span';
import type { Article, ArticleSentence } from '../resolve/model';
import { allows, flags } from './examples/quote-without-speaker';
import type { Fix, Report, Rule } from './model';
import { queryFix } from './support/claims';
import { appendClause } from './support/reporting';
import type { SourceList } from './support/sources';
import { sourceList } from './support/sources';
import { lineFinder, once, quotation } from './support/words';

/** Fewer words than these are a title, a slogan or a term. */
const leastWords = 6;
const longestPlace = 80;
const mostSources = 2;
const opening = /^["“«„]/u;
const closed = /[.!?,…]["”»]$|["”»][.!?]?$/u;
/** Somebody speaks here, whether or not it was read as an attribution. */
const speaks =
  /\b(?:sa(?:y|ys|id|ying)|tells?|told|adds?|added|wr(?:ites?|ote|itten)|reads?|quot\w+|according to|repl(?:y|ies|ied)|shout\w*|words?|letter|statement|tweet\w*|post\w*|slogan|motto|headline\w*|title\w*|sign|banner|poem|song|chant\w*|call(?:s|ed|ing)|put it|think\w*|thought|answer\w*|recall\w*|explain\w*|warn\w*|not\w+|insist\w*|argu\w+|claim\w*|laugh\w*|remember\w*|conclud\w+|joke\w*|remark\w*|comment\w*|speech|interview|question\w*|ask\w*|continu\w+|went on|goes)\b|:\s*$/iu;

export const quoteWithoutSpeaker: Rule = {
  id: 'quote-without-speaker',
  summary: 'A quotation that is a sentence of its own, with nobody near who says it.',
  rationale:
    'A reader wants to know who speaks. The speaker may be named in the sentence, in the same paragraph or in the one before or after; ' +
    'terms, titles and slogans in inverted commas have none and are left alone, and so are interviews, block quotations and ' +
    'quotations that `unsourced-claim` reports already.',
  levels: { relaxed: 'hint', standard: 'information', strict: 'warning' },
  quiet: true,
  flags,
  allows,
  check(article) {
    const quotes = article.sentences.filter(
      (sentence) => sentence.facts.assertion.quoted && isOwnQuotation(article, sentence),
    );
    if (quotes.length === 0) return [];
    const lineOf = lineFinder(article);
    const sources = once(() => sourceList(article));
    return quotes.flatMap((quote) => (hasSpeaker(article, quote) ? [] : [report(article, quote, sources, lineOf)]));
  },
};

/** The whole sentence stands in quotation marks, says something, and no other rule asks for its source. */
function isOwnQuotation(article: Article, { role, text, sourcing, facts, block }: ArticleSentence): boolean {
  if (role !== 'prose' || sourcing === undefined || sourcing.label === 'unsourced') return false;
  if (sourcing.attribution !== undefined || sourcing.reason === 'quotation' || sourcing.reason === 'attribution')
    return false;
  if (sourcing.reason === 'link' || sourcing.reason === 'citation' || sourcing.reason === 'leadIn') return false;
  const { kind, turn, boilerplate } = article.structure.blocks[block]!;
  if (kind !== 'paragraph' || turn !== undefined || boilerplate === true) return false;
  const whole = text.trim();
  if (!opening.test(whole) || !closed.test(whole) || facts.assertion.fragment === true) return false;
  // One quotation, not two with the writer's words between them.
  return whole.slice(1, -2).search(/["”»“«]/u) < 0 && whole.split(/\s+/u).length >= leastWords;
}

/** Somebody speaks in the same paragraph, or in the one before or after it; paragraphs of a longer quotation are passed over. */
function hasSpeaker(article: Article, quote: ArticleSentence): boolean {
  const own = article.structure.blocks[quote.block]!.group;
  for (const step of [-1, 1]) {
    let group = own;
    let left = 1;
    for (let index = quote.index + step; left >= 0; index += step) {
      const other = article.sentences[index];
      if (other === undefined || other.role === 'heading') break;
      const block = article.structure.blocks[other.block]!;
      if (block.group !== group) {
        group = block.group;
        if (!opening.test(article.structure.legible.slice(block.start, block.start + 1))) left--;
        if (left < 0) break;
      }
      if (speaksIn(article, other) || (block.group === own && namesSomebody(article, other))) return true;
    }
  }
  return false;
}

/** *Okoro is proud of it. “They asked …”*: whom the paragraph is about may be who speaks. */
function namesSomebody(article: Article, sentence: ArticleSentence): boolean {
  return (
    sentence.facts.names.some(({ as }) => as === 'person' || as === undefined) ||
    article.mentions.some(({ sentence: index }) => index === sentence.index)
  );
}

function speaksIn(article: Article, { index, block, role, text, facts, sourcing }: ArticleSentence): boolean {
  const { kind } = article.structure.blocks[block]!;
  if (role === 'byline' || kind === 'quote' || speaks.test(text)) return true;
  if (facts.attributions.length > 0 || sourcing?.attribution !== undefined) return true;
  if (/^[–—―-]\s?\p{Lu}/u.test(text)) return true;
  return article.attributions.some(({ sentence }) => sentence === index);
}

function report(
  article: Article,
  quote: ArticleSentence,
  sources: () => SourceList,
  lineOf: (offset: number) => number,
): Report {
  const place = placeOf(article, quote);
  return {
    ...place,
    message: `The copy does not say whose words these are: ${inner(article, place)}.`,
    related: [],
    fixes: () => [
      ...sources()
        .nearest(quote.start, mostSources)
        .flatMap(({ name, at }): Fix[] => {
          const edits = appendClause(article, quote, `${name} said`);
          return edits === undefined
            ? []
            : [{ title: `Give it to ${name} (named in line ${lineOf(at.start)})`, edits }];
        }),
      ...queryFix(article, quote, '[who says?]'),
    ],
    sentence: quote.index,
  };
}

/** The quotation from its mark on, cut at a word where it is long. */
function placeOf(article: Article, { start, end, text }: ArticleSentence): Span {
  const from = start + text.search(/\S/u);
  if (end - from <= longestPlace) return { start: from, end };
  const cut = article.structure.legible.slice(from, from + longestPlace).lastIndexOf(' ');
  return { start: from, end: from + (cut > 0 ? cut : longestPlace) };
}

/** The words within the marks. */
function inner(article: Article, { start, end }: Span): string {
  const last = article.structure.legible.slice(start, end).search(/["”»]?[.!?]?$/u);
  return quotation(article, { start: start + 1, end: last > 1 ? start + last : end });
}
