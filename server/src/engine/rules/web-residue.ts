import type { Span } from '../base/span';
import { bySpan, overlaps } from '../base/span';
import type { Article } from '../resolve/model';
import { allows, flags } from './examples/web-residue';
import type { Edit, Fix, Report, Rule } from './model';
import { deletions, wholeLines } from './support/edits';
import { counted, quotation } from './support/words';

/** Comments of Markdown are the writer's own unless a page's block editor left them. */
const blockEditorMarkup = /^\s*\/?wp:/u;

/** Lines that a web page carries and that an article may well keep: credits, rights, the desk's own call for tips. */
const ownLine =
  /^(?:photo|image|picture|copyright|©|\(c\)|all rights reserved|got a|tags?|topics?|filed under|categor)/iu;

export const webResidue: Rule = {
  id: 'web-residue',
  summary: 'Lines of a web page that are not part of the article.',
  rationale:
    'Comment counters, share buttons, reply forms and left-over mark-up come along when an article is copied from its page. They ' +
    'are not copy, and they are printed if nobody takes them out. Adjacent lines are one finding.',
  levels: { relaxed: 'hint', standard: 'information', strict: 'information' },
  quiet: false,
  flags,
  allows,
  check(article) {
    const runs = residueRuns(article);
    const places = runs.flat();
    return runs.map((run) => report(article, run, places));
  },
};

/** Furniture blocks and left-over mark-up, those with nothing but white space between them together. */
function residueRuns(article: Article): Span[][] {
  const { blocks, marks, text, language } = article.structure;
  const furniture = blocks
    .filter(
      (block) => block.kind === 'furniture' && !ownLine.test(text.slice(block.start, block.start + 40).trimStart()),
    )
    .map(({ start, end }) => ({ start, end }));
  const markup = marks
    .filter(
      (mark) =>
        mark.kind === 'markup' &&
        (language !== 'markdown' || blockEditorMarkup.test(text.slice(mark.start + 4, mark.end))),
    )
    .filter((mark) => !furniture.some((block) => overlaps(block, mark)))
    .map(({ start, end }) => ({ start, end }));
  const runs: Span[][] = [];
  let last: Span | undefined;
  for (const place of [...furniture, ...markup].sort(bySpan)) {
    if (last !== undefined && text.slice(last.end, place.start).trim() === '') runs.at(-1)!.push(place);
    else runs.push([place]);
    last = place;
  }
  return runs;
}

function report(article: Article, run: readonly Span[], all: readonly Span[]): Report {
  const { text } = article.structure;
  const lines = run.flatMap((place) => nonBlankLines(text, place));
  const first = lines[0] ?? run[0]!;
  const more = lines.length <= 1 ? '' : ` (${counted(lines.length - 1, 'more line')})`;
  return {
    ...first,
    message: `${quotation(article, first)} looks left over from a web page.${more}`,
    related: lines.slice(1).map((line) => ({ ...line, message: `also left over: ${quotation(article, line)}` })),
    fixes: () => fixes(text, run, lines.length, all),
  };
}

function fixes(text: string, run: readonly Span[], lines: number, all: readonly Span[]): Fix[] {
  const one = removal(
    text,
    run,
    lines === 1 ? 'Remove this line of page residue' : `Remove page residue (${lines} lines)`,
  );
  if (all.length === run.length) return [{ ...one, preferred: true }];
  return [one, { ...removal(text, all, `Remove page residue (${all.length} places)`), preferred: true }];
}

function nonBlankLines(text: string, span: Span): Span[] {
  const lines: Span[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(/[^\r\n]+/gu)) {
    const trimmed = match[0].trim();
    if (trimmed === '') continue;
    const start = span.start + match.index + match[0].indexOf(trimmed);
    lines.push({ start, end: start + trimmed.length });
  }
  return lines;
}

function removal(text: string, places: readonly Span[], title: string): Fix {
  return { title, edits: trimStart(text, deletions(places.map((place) => wholeLines(text, place)))) };
}

/** What ends the file takes the line end before it along, so that no empty line is left. */
function trimStart(text: string, edits: readonly Edit[]): readonly Edit[] {
  const last = edits.at(-1);
  if (last?.end !== text.length) return edits;
  let { start } = last;
  while (start > 0 && /\s/u.test(text[start - 1]!)) start--;
  const newLine = /^(?:\r\n|\r|\n)/u.exec(text.slice(start))?.[0] ?? '';
  const ended = /[\r\n]$/u.test(text);
  return deletions([...edits.slice(0, -1), { start: start + (ended ? newLine.length : 0), end: last.end }]);
}
