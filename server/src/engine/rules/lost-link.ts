import type { Span } from '../base/span';
import { contains, lastStartingAt } from '../base/span';
import type { Article } from '../resolve/model';
import type { Mark } from '../text/model';
import { allows, flags } from './examples/lost-link';
import type { Fix, Report, Rule, RuleContext } from './model';
import { deletions, withSpaceBefore } from './support/edits';
import { counted, quotation } from './support/words';

const besides = {
  what: 'where the sentence has another source',
  levels: { relaxed: 'hint', standard: 'information', strict: 'warning' },
} as const;

export const lostLink: Rule = {
  id: 'lost-link',
  summary: 'A link that lost its address when the text was copied from a web page.',
  rationale:
    'Text copied from a web page keeps *(opens in a new tab)* and loses the address. The sentence was sourced once, and its ' +
    'reader can no longer follow the source. Find the page and name or link it; only the residue can be removed by ' +
    'itself. Where the link was all that sourced the sentence, this is a warning.',
  levels: { relaxed: 'information', standard: 'warning', strict: 'warning' },
  lesser: besides,
  quiet: false,
  flags,
  allows,
  check(article, context) {
    const lost = article.structure.marks.filter((mark) => mark.kind === 'lostLink');
    if (lost.length === 0) return [];
    const bySentence = new Map<number, Mark[]>();
    for (const mark of lost) {
      const index = lastStartingAt(article.sentences, (mark.label ?? mark).start);
      const sentence = article.sentences[index];
      if (sentence === undefined || sentence.role === 'furniture') continue;
      const known = bySentence.get(index);
      if (known === undefined) bySentence.set(index, [mark]);
      else known.push(mark);
    }
    return [...bySentence].map(([index, marks]) => report(article, context, index, marks, lost));
  },
};

function report(
  article: Article,
  context: RuleContext,
  index: number,
  marks: readonly Mark[],
  all: readonly Mark[],
): Report {
  const first = withLabel(marks[0]!);
  const only = article.sentences[index]!.sourcing?.reason === 'lostLink';
  const others = marks.slice(1).map(withLabel);
  const more = others.length === 0 ? '' : ` (${counted(others.length, 'more link')} in it)`;
  return {
    ...first,
    ...(only ? {} : { level: besides.levels[context.strictness] }),
    message: `${quotation(article, first)} lost the address it pointed to.${more}`,
    related: others.map((other) => ({ ...other, message: `${quotation(article, other)} lost its address too` })),
    fixes: () => [
      removal(article, marks, 'in this sentence'),
      ...(all.length > marks.length ? [removal(article, all, 'in the article')] : []),
    ],
    sentence: index,
  };
}

/** The linked words with the residue after them; the residue alone where the words are unknown or stand elsewhere. */
function withLabel(mark: Mark): Span {
  const { label } = mark;
  const near = label !== undefined && label.end <= mark.start && mark.start - label.end <= 2;
  return near || (label !== undefined && contains(mark, label))
    ? { start: Math.min(label.start, mark.start), end: mark.end }
    : { start: mark.start, end: mark.end };
}

function removal(article: Article, marks: readonly Mark[], where: string): Fix {
  const { text } = article.structure;
  const title =
    marks.length === 1
      ? `Remove ${quotation(article, marks[0]!)}`
      : `Remove ${quotation(article, marks[0]!)} ${where} (${marks.length} places)`;
  return { title, edits: deletions(marks.map((mark) => withSpaceBefore(text, mark))) };
}
