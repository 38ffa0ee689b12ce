import type { Annotation, Candidate, StaleAnnotation } from '../beside/annotations/model';
import { anchorAt, figuresIn } from '../beside/annotations/claim';
import { sayChange } from '../beside/annotations/say';
import { sourceName } from '../beside/annotations/support';
import { removeAnnotation, updateAnnotation } from '../beside/annotations/write';
import type { AnnotationFile } from '../beside/model';
import { lastStartingAt, type Span } from '../base/span';
import type { Article } from '../resolve/model';
import { allows, flags } from './examples/stale-annotation';
import type { Fix, Report, Rule } from './model';
import { lineFinder, once, quotation, shorten } from './support/words';

export const staleAnnotation: Rule = {
  id: 'stale-annotation',
  summary: 'Annotated words, or a figure of their claim, are no longer what they were.',
  rationale:
    'A source that an editor noted beside the article stands behind the words it was noted for, and behind no others. When the words ' +
    'or a figure of their claim change, the note no longer holds until somebody says so: the finding says what changed, the claim ' +
    'counts as unsourced again, and an acceptance covers nothing. Words that only moved are found by themselves. Nothing is anchored ' +
    'to words that look alike unless an editor picks them.',
  levels: { relaxed: 'warning', standard: 'warning', strict: 'warning' },
  quiet: true,
  flags,
  allows,
  check(article) {
    const beside = article.beside?.annotations;
    if (beside === undefined) return [];
    const stale = beside.stale.filter(({ annotation }) => concerns(annotation));
    const lineOf = once(() => lineFinder(article));
    return stale.flatMap((one) => reportOf(article, beside.file, one, (offset) => lineOf()(offset)));
  },
};

/** Answers on the checklist have a list of their own, and what other tools noted is theirs. */
function concerns({ kind }: Annotation): boolean {
  return kind === 'source' || kind === 'analysis' || kind === 'acceptance';
}

function reportOf(
  article: Article,
  file: AnnotationFile,
  stale: StaleAnnotation,
  lineOf: (offset: number) => number,
): readonly Report[] {
  const { start, end } = changedWords(article, stale);
  // In an empty article there is no place to say it at.
  if (end <= start) return [];
  const sentence = lastStartingAt(article.sentences, start);
  const inside = article.sentences[sentence];
  return [
    {
      start,
      end,
      message: message(stale),
      related: stale.candidates.map((candidate) => ({
        start: candidate.start,
        end: candidate.end,
        message: `perhaps this: ${sayChange(candidate.change)}`,
      })),
      fixes: () => (file.broken ? [] : fixesOf(article, file, stale, lineOf)),
      ...(inside !== undefined && start < inside.end ? { sentence } : {}),
    },
  ];
}

/** The changed figure or words, where the likeliest candidate has them; else where the words stood. */
function changedWords(article: Article, { at, change }: StaleAnnotation): Span {
  const [figure] = change.kind === 'figures' ? change.to : [];
  if (figure !== undefined) return figuresIn(article, at).find(({ text }) => text === figure) ?? at;
  const words = change.kind === 'words' ? change.to : '';
  const start = words === '' ? -1 : article.structure.text.indexOf(words, at.start);
  return start < 0 || start + words.length > at.end ? at : { start, end: start + words.length };
}

function message({ annotation, change }: StaleAnnotation): string {
  const what = `The words that ${about(annotation)}`;
  switch (change.kind) {
    case 'figures':
      return `The claim that ${about(annotation)} has other figures now: ${sayChange(change)}.`;
    case 'words':
      return `${what} have changed: ${sayChange(change)}.`;
    case 'several':
      return `${what} stand in ${change.places} places now.`;
    case 'elsewhere':
      return `${what} are gone from their place; the same words stand here.`;
    case 'gone':
      return `${what} are gone: “${shorten(annotation.quote!.exact.replace(/\s+/gu, ' '))}”.`;
  }
}

function about({ kind, source, rule }: Annotation): string {
  if (kind === 'source' && source !== undefined) return `${shorten(sourceName(source))} was noted for`;
  return kind === 'analysis' ? 'were marked as the writer’s analysis' : `${rule ?? 'a finding'} was accepted for`;
}

function fixesOf(
  article: Article,
  file: AnnotationFile,
  stale: StaleAnnotation,
  lineOf: (offset: number) => number,
): readonly Fix[] {
  const { annotation, candidates, change } = stale;
  const noun = { source: 'source', analysis: 'mark' }[annotation.kind as string] ?? 'acceptance';
  const fixes: Fix[] = [];
  const sure = change.kind === 'figures' || change.kind === 'words';
  for (const [index, candidate] of candidates.entries()) {
    const edits = anchorEdits(article, file, annotation, candidate);
    if (edits === undefined) continue;
    const place = `${quotation(article, candidate)} (line ${lineOf(candidate.start)})`;
    const title =
      index === 0 && sure
        ? `Confirm the ${noun} for ${quotation(article, candidate)}: ${sayChange(candidate.change)}`
        : `Move the ${noun} to ${place}`;
    fixes.push({ title, edits: [], files: [{ uri: file.uri, text: file.text, edits }] });
  }
  const removal = removeAnnotation(file.text, annotation.index);
  if (removal !== undefined) {
    fixes.push({ title: `Remove the ${noun}`, edits: [], files: [{ uri: file.uri, text: file.text, edits: removal }] });
  }
  return fixes;
}

function anchorEdits(
  article: Article,
  file: AnnotationFile,
  annotation: Annotation,
  candidate: Candidate,
): ReturnType<typeof updateAnnotation> {
  const anchor = anchorAt(article, candidate);
  return anchor === undefined ? undefined : updateAnnotation(file.text, annotation.index, anchor);
}
