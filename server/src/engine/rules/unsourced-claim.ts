import type { Span } from '../base/span';
import type { Article, ArticleSentence, Restatement } from '../resolve/model';
import { allows, flags } from './examples/unsourced-claim';
import type { Related, Report, Rule, RuleContext } from './model';
import { attributionFixes, claimFocus, claimPlace, sourceQueryFix } from './support/claims';
import type { SourceList } from './support/sources';
import { sourceList } from './support/sources';
import { counted, lineFinder, once, quotation } from './support/words';

const superlative =
  /\b(?:the|its|their|our|[’']s)\s(?:only|most|least|best|worst|last)\b|\b(?:largest|biggest|smallest|highest|lowest|fastest|slowest|longest|shortest|oldest|newest|cheapest|richest|strongest|greatest|fewest|deepest|heaviest|lightest|busiest|record)\b/iu;

const plain = {
  what: 'without a figure, superlative or quotation',
  levels: { relaxed: 'hint', standard: 'information', strict: 'warning' },
} as const;

export const unsourcedClaim: Rule = {
  id: 'unsourced-claim',
  summary: 'A checkable claim that nobody in its paragraph stands behind.',
  rationale:
    'A reader who asks *who says so?* should find the answer in the sentence, or in the paragraph before it. Claims with a ' +
    'figure, a superlative or a quotation weigh most: they are what others repeat. Several such claims in one paragraph are ' +
    'one finding, because one attribution usually answers for all of them. A highlight that restates a sentence of the body ' +
    'is listed with that sentence. The finding does not say that the claim is wrong.',
  levels: { relaxed: 'information', standard: 'warning', strict: 'warning' },
  lesser: plain,
  quiet: true,
  flags,
  allows,
  keeping: { reach: claimRun },
  check(article, context) {
    const groups = groupClaims(article, context);
    if (groups.length === 0) return [];
    const restated = restatements(article);
    const lineOf = lineFinder(article);
    const sources = once(() => sourceList(article));
    return groups.map((group) => report({ article, context, restated, lineOf, sources }, group));
  },
};

interface Surroundings {
  readonly article: Article;
  readonly context: RuleContext;
  readonly restated: ReadonlyMap<number, readonly ArticleSentence[]>;
  readonly lineOf: (offset: number) => number;
  readonly sources: () => SourceList;
}

/**
 * Unsourced sentences: those of one list or table together, whose items stand side by side, and those of one paragraph unless a sourced
 * one stands between them. Paragraphs of one sentence each, as wire stories have them, read as one for as long as they follow each
 * other.
 */
function groupClaims(article: Article, context: RuleContext): ArticleSentence[][] {
  const groups: ArticleSentence[][] = [];
  let open: { readonly group: number; readonly members: ArticleSentence[] } | undefined;
  let group = -1;
  for (const sentence of context.only ?? article.sentences) {
    if (!continuesRun(article, sentence.index)) group = article.structure.blocks[sentence.block]!.group;
    const label = sentence.sourcing?.label;
    if (label === undefined || label === 'analysis') continue;
    if (label !== 'unsourced') {
      if (claimPlace(sentence) === 'paragraph') open = undefined;
      continue;
    }
    if (isRestatement(article, sentence)) continue;
    if (context.accepted?.has(sentence.index) === true) {
      groups.push([sentence]);
      continue;
    }
    if (open?.group === group) open.members.push(sentence);
    else groups.push((open = { group, members: [sentence] }).members);
  }
  return groups;
}

/** The sentences whose claims are one finding with those of the sentence; all, where it is summed up by a highlight or is one. */
function claimRun(article: Article, index: number): Span {
  const { sentences, restatements } = article;
  const { blocks } = article.structure;
  const restated = ({ body, line }: Restatement): boolean => body === index || line === index;
  if (sentences[index]?.sourcing?.restates !== undefined || restatements.some(restated))
    return { start: 0, end: sentences.length };
  const joined = (at: number): boolean => {
    const [a, b] = [sentences[at]?.block ?? -1, sentences[at + 1]?.block ?? -1];
    if (a < 0 || b < 0) return false;
    return blocks[a]?.group === blocks[b]?.group || continuesRun(article, at + 1);
  };
  let [start, end] = [index, index + 1];
  while (joined(start - 1)) start--;
  while (joined(end - 1)) end++;
  return { start, end };
}

/** The sentence is a paragraph of its own, right after another such paragraph. */
function continuesRun({ sentences, structure: { blocks } }: Article, index: number): boolean {
  const alone = (at: number): boolean => {
    const block = sentences[at]?.block;
    if (block === undefined || sentences[at - 1]?.block === block || sentences[at + 1]?.block === block) return false;
    return blocks[block]?.kind === 'paragraph';
  };
  return alone(index) && alone(index - 1) && sentences[index]!.block === sentences[index - 1]!.block + 1;
}

/** A highlight that restates a sentence of the body which has a finding of its own. */
function isRestatement(article: Article, sentence: ArticleSentence): boolean {
  const restates = sentence.sourcing?.restates;
  return restates !== undefined && article.sentences[restates]?.sourcing?.label === 'unsourced';
}

function restatements(article: Article): Map<number, ArticleSentence[]> {
  const byBody = new Map<number, ArticleSentence[]>();
  for (const { kind, line } of article.restatements) {
    if (kind !== 'highlight') continue;
    const sentence = article.sentences[line]!;
    const restates = sentence.sourcing?.restates;
    if (restates === undefined || sentence.sourcing?.label !== 'unsourced') continue;
    const known = byBody.get(restates);
    if (known === undefined) byBody.set(restates, [sentence]);
    else known.push(sentence);
  }
  return byBody;
}

function report(around: Surroundings, group: readonly ArticleSentence[]): Report {
  const { article, context, lineOf, sources } = around;
  const heavy = group.find(isHeavy);
  const main = heavy ?? group[0]!;
  const others = group.filter((sentence) => sentence !== main);
  const focus = claimFocus(article, main);
  const several = claimPlace(main) === 'paragraph' && others.some(({ block }) => block !== main.block);
  const more = others.length === 0 ? '' : ` (${counted(others.length, 'more claim')} in ${several ? 'them' : 'it'})`;
  const related: Related[] = others.map((sentence) => {
    const at = claimFocus(article, sentence);
    return { ...at, message: `nor behind ${quotation(article, at)}` };
  });
  for (const sentence of group) {
    for (const highlight of around.restated.get(sentence.index) ?? []) {
      const at = claimFocus(article, highlight);
      related.push({ ...at, message: `restated in the highlights: ${quotation(article, at)}` });
    }
  }
  const found: Report = {
    start: focus.start,
    end: focus.end,
    message: `Nobody in ${several ? 'these paragraphs' : `this ${claimPlace(main)}`} stands behind ${quotation(article, focus)}.${more}`,
    related,
    fixes: () => [...attributionFixes(article, main, sources(), lineOf), ...sourceQueryFix(article, main)],
    sentence: main.index,
  };
  return heavy === undefined ? { ...found, level: plain.levels[context.strictness] } : found;
}

/** With a figure other than a date, an ordinal or superlative, or quoted words. */
function isHeavy(sentence: ArticleSentence): boolean {
  const { assertion, figures } = sentence.facts;
  return assertion.quoted || figures.some((figure) => figure.kind !== 'date') || superlative.test(sentence.text);
}
