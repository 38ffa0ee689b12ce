import type { Article, ArticleSentence, Disclaimer } from '../resolve/model';
import { allows, flags } from './examples/blanket-source';
import type { Fix, Report, Rule, RuleContext } from './model';
import { attributionFixes, claimFocus, sourceQueryFix } from './support/claims';
import { sourceList } from './support/sources';
import { counted, lineFinder, lineList, once, quotation } from './support/words';

const perSentence = {
  what: 'on each sentence that the notice covers',
  levels: { relaxed: 'hint', standard: 'hint', strict: 'information' },
} as const;

export const blanketSource: Rule = {
  id: 'blanket-source',
  summary: 'Claims that only the notice over the whole article stands behind.',
  rationale:
    'A notice such as *based on a report by …* tells where an article comes from. It does not tell which of its sentences ' +
    'come from there and which are the writer’s. Readers, and whoever quotes the article, see the sentence and not the ' +
    'notice. Naming the source once per paragraph is enough.',
  levels: { relaxed: 'hint', standard: 'information', strict: 'information' },
  lesser: perSentence,
  quiet: true,
  flags,
  allows,
  check(article, context) {
    const covered = article.sentences.filter(
      (sentence) => sentence.sourcing?.label === 'blanket' && sentence.sourcing.restates === undefined,
    );
    if (covered.length === 0) return [];
    return article.disclaimers.flatMap((notice, index) => {
      const own = covered.filter((sentence) => noticeOf(article, sentence) === index);
      return own.length === 0 ? [] : reports(article, context, notice, own);
    });
  },
};

/** The notice that covers the sentence: the one it names, else the first provenance notice. */
function noticeOf(article: Article, sentence: ArticleSentence): number {
  const named = sentence.sourcing?.disclaimer;
  if (named !== undefined && article.disclaimers[named] !== undefined) return named;
  return article.disclaimers.findIndex((disclaimer) => disclaimer.kinds.includes('provenance'));
}

function reports(
  article: Article,
  context: RuleContext,
  notice: Disclaimer,
  covered: readonly ArticleSentence[],
): Report[] {
  const lineOf = lineFinder(article);
  const sources = once(() => sourceList(article));
  const places = covered.map((sentence) => claimFocus(article, sentence));
  const fixes = (sentence: ArticleSentence): readonly Fix[] => {
    const named = attributionFixes(article, sentence, sources(), lineOf);
    return named.length > 0 ? named : sourceQueryFix(article, sentence);
  };
  const range = labelOf(article, notice);
  const lines = lineList(places.map((place) => lineOf(place.start)));
  const first = covered[0]!;
  return [
    {
      ...range,
      message: `Nothing but this notice stands behind ${counted(covered.length, 'claim')} (${lines}).`,
      related: places.map((place) => ({
        ...place,
        message: `only the notice stands behind ${quotation(article, place)}`,
      })),
      fixes: () => fixes(first).map((fix) => ({ ...fix, title: `${fix.title}: line ${lineOf(first.start)}` })),
    },
    ...covered.map((sentence, index): Report => {
      const place = places[index]!;
      return {
        ...place,
        level: perSentence.levels[context.strictness],
        message: `Nothing but the notice (line ${lineOf(notice.start)}) stands behind ${quotation(article, place)}.`,
        related: [{ ...range, message: 'the notice' }],
        fixes: () => fixes(sentence),
        sentence: sentence.index,
      };
    }),
  ];
}

/** The notice's first sentence, as far as its first line goes. */
function labelOf(article: Article, notice: Disclaimer): { start: number; end: number } {
  const { text } = article.structure;
  const first = article.sentences[notice.sentences.start];
  const end = Math.min(notice.end, first?.end ?? notice.end);
  const start = Math.min(notice.start, end);
  const lineEnd = text.slice(start, end).search(/[\r\n]/u);
  return { start, end: lineEnd > 0 ? start + lineEnd : end };
}
