import type { Span } from '../base/span';
import type { Article, ArticleSentence, Attribution } from '../resolve/model';
import { allows, flags } from './examples/weak-source';
import type { Edit, Fix, Report, Rule } from './model';
import { queryFix } from './support/claims';
import { attributionsIn, oneSentence } from './support/keeping';
import { appendClause } from './support/reporting';
import type { SourceList } from './support/sources';
import { sourceList } from './support/sources';
import { lineFinder, once, quotation, words } from './support/words';

const hedgeAdverb = /^(?:reportedly|allegedly|supposedly|purportedly|rumou?redly)$/iu;
const mostSources = 2;
/** *he*, who was named before, and *a senior official, Ida Brandt*. */
const somebody = /^(?:[Hh]e|[Ss]he)$|,\s\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}[\p{L}.’'-]*){1,3}(?:$|,)/u;

export const weakSource: Rule = {
  id: 'weak-source',
  summary: 'A claim whose only source is unnamed people or hearsay.',
  rationale:
    '*Experts note*, *officials say* and *reportedly* tell a reader that somebody said it and keep back who. Sometimes there is a ' +
    'good reason; then the copy should say why the source is not named and what it knows (*a person who has seen the ' +
    'contract*), and the finding can be accepted with that reason.',
  levels: { relaxed: 'hint', standard: 'information', strict: 'warning' },
  quiet: true,
  flags,
  allows,
  keeping: oneSentence,
  check(article, { only = article.sentences }) {
    const weak = only.filter(
      (sentence) => sentence.sourcing?.label === 'weak' && sentence.sourcing.restates === undefined,
    );
    if (weak.length === 0) return [];
    const lineOf = lineFinder(article);
    const sources = once(() => sourceList(article));
    return weak.flatMap((sentence) => {
      const attribution = attributionsIn(article, sentence).find(isToNobody);
      return attribution === undefined ? [] : [report(article, sentence, attribution, sources, lineOf)];
    });
  },
};

/** What a sentence without one rests on was said before: it only continues. */
function isToNobody({ source }: Attribution): boolean {
  return (source.class === 'anonymous' || source.class === 'hearsay') && !somebody.test(source.text.slice(0, 200));
}

function report(
  article: Article,
  sentence: ArticleSentence,
  attribution: Attribution,
  sources: () => SourceList,
  lineOf: (offset: number) => number,
): Report {
  const people = attribution.source.end > attribution.source.start;
  const range = people ? sourceAndCue(attribution) : hedge(article, sentence, attribution.cue);
  const query: Span = people ? attribution.source : range;
  return {
    ...range,
    message: `${quotation(article, range)} names nobody.`,
    related: [{ ...contentStart(attribution), message: `said of ${quotation(article, attribution.content)}` }],
    fixes: () => [
      ...(people ? [] : replaceHedge(article, sentence, attribution, sources(), lineOf)),
      ...queryFix(article, query, people ? '[who?]' : '[who says?]'),
    ],
    sentence: sentence.index,
  };
}

/** The cue with its auxiliary and particle: *is said to*. */
function hedge(article: Article, sentence: Span, cue: Span): Span {
  const { legible } = article.structure;
  const before = /\b(?:is|are|was|were|has been|have been|being)\s$/iu.exec(
    legible.slice(Math.max(sentence.start, cue.start - 12), cue.start),
  );
  const after =
    before === null ? null : /^\s(?:to|as)\b/iu.exec(legible.slice(cue.end, Math.min(sentence.end, cue.end + 4)));
  return { start: cue.start - (before?.[0].length ?? 0), end: cue.end + (after?.[0].length ?? 0) };
}

/** Source and cue together where they stand side by side, else the people alone. */
function sourceAndCue({ source, cue }: Attribution): Span {
  const range = { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
  return range.end - range.start <= 60 ? range : { start: source.start, end: source.end };
}

function contentStart({ content }: Attribution): Span {
  return { start: content.start, end: content.end };
}

/** *reportedly* goes, and a source that the article names elsewhere answers for the sentence. */
function replaceHedge(
  article: Article,
  sentence: ArticleSentence,
  attribution: Attribution,
  sources: SourceList,
  lineOf: (offset: number) => number,
): Fix[] {
  const adverb = words(article, attribution.cue);
  const removal = hedgeRemoval(article, sentence, attribution.cue);
  if (!hedgeAdverb.test(adverb) || removal === undefined) return [];
  return sources.nearest(sentence.start, mostSources).flatMap((source) => {
    const appended = appendClause(article, sentence, `according to ${source.name}`);
    if (appended === undefined || appended[0]!.start < removal.end) return [];
    const title = `Attribute to ${source.name} (named in line ${lineOf(source.at.start)}) instead of “${adverb}”`;
    return [{ title, edits: [removal, ...appended] }];
  });
}

/** Takes the adverb out with one space (and commas round it); at the start of the sentence the next word gets the capital. */
function hedgeRemoval(article: Article, sentence: Span, cue: Span): Edit | undefined {
  const { text } = article.structure;
  const after = /^,?\s+(\p{L})/u.exec(text.slice(cue.end, Math.min(sentence.end, cue.end + 12)));
  if (after === null) return undefined;
  if (cue.start === sentence.start) return { ...cue, end: cue.end + after[0].length, newText: after[1]!.toUpperCase() };
  const before = text[cue.start - 1] ?? '';
  if (!/\s/u.test(before)) return undefined;
  const parenthetical = after[0].startsWith(',') && text[cue.start - 2] === ',';
  const start = cue.start - (parenthetical ? 2 : 0);
  return { start, end: cue.end + after[0].length - 1 - (parenthetical ? 1 : 0), newText: '' };
}
