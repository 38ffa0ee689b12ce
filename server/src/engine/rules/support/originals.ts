import type { Alignment, AlignedItem, Original, OriginalPlace } from '../../beside/original/model';
import { alignmentOf } from '../../beside/original/align/align';
import type { Article } from '../../resolve/model';
import type { Elsewhere, Fix, Related, Report, RuleExample } from '../model';
import { createOriginals } from '../../beside/original/align/align';
import { readOriginal } from '../../beside/original/read';
import { lineFinderOf } from '../../beside/original/lines';
import { collapse, shorten } from './words';

/** The items of one kind that the originals have otherwise or not at all; none where no original is attached. */
export function astray(article: Article, kind: AlignedItem['kind']): readonly AlignedItem[] {
  const alignment: Alignment | undefined = alignmentOf(article);
  if (alignment === undefined) return [];
  return alignment.items.filter((item) => item.kind === kind && (item.state === 'differs' || item.state === 'absent'));
}

/** Reports those items, each with its place in the original. */
export function reportAstray(
  article: Article,
  kind: AlignedItem['kind'],
  message: (article: Article, item: AlignedItem) => string,
  fixes: (article: Article, item: AlignedItem) => readonly Fix[],
): readonly Report[] {
  return astray(article, kind).map((item) => ({
    start: item.start,
    end: item.end,
    message: message(article, item),
    related: relatedOriginal(article, item),
    fixes: () => fixes(article, item),
    sentence: item.sentence,
  }));
}

export function originalsOf(article: Article): readonly Original[] {
  return article.beside?.originals?.list ?? [];
}

/** *the original*, or its name where there are several. */
export function originalName(article: Article, place?: OriginalPlace): string {
  const list = originalsOf(article);
  if (list.length === 1) return 'the original';
  return place === undefined ? `the ${list.length} originals` : list[place.original]!.name;
}

/** *the original (line 14)* */
export function originalLine(article: Article, place: OriginalPlace): string {
  const line = lineFinderOf(article.beside!.originals!, originalsOf(article)[place.original]!)(place.start);
  return `${originalName(article, place)} (line ${line})`;
}

/** The original's words at a place, as a message quotes them. */
export function originalWords(article: Article, place: OriginalPlace, longest?: number): string {
  return shorten(collapse(originalsOf(article)[place.original]!.text.slice(place.start, place.end)), longest);
}

/** Related information at the place in the original, with the line that it stands in. */
export function relatedOriginal(article: Article, item: AlignedItem): readonly Related[] {
  const { place } = item;
  if (place === undefined) return [];
  const original = originalsOf(article)[place.original]!;
  const words = `the original says “${aroundPlace(original, place)}”`;
  const elsewhere = elsewhereOf(article, original, place);
  const sure = item.confidence >= 0.7 ? '' : ' (the place is a guess)';
  return [
    { start: item.start, end: item.end, message: `${words}${sure}`, ...(elsewhere === undefined ? {} : { elsewhere }) },
  ];
}

const longestLine = 60;

/** The place with what stands around it in its line, at most 60 code units. */
export function aroundPlace(original: Original, { start, end }: OriginalPlace): string {
  const { text } = original;
  const room = Math.max(0, longestLine - (end - start));
  let from = start;
  while (from > 0 && start - from < room / 2 && !'\n。.！!；;'.includes(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && to - end < room / 2 && !'\n。！!；;'.includes(text[to]!)) to++;
  return shorten(collapse(text.slice(from, to)), longestLine);
}

function elsewhereOf(article: Article, original: Original, place: OriginalPlace): Elsewhere | undefined {
  if (original.uri === undefined) return undefined;
  const lineOf = lineFinderOf(article.beside!.originals!, original);
  const at = (offset: number): Elsewhere['start'] => {
    const line = lineOf(offset) - 1;
    return { line, character: offset - lineStart(original.text, offset) };
  };
  return { uri: original.uri, start: at(place.start), end: at(place.end) };
}

function lineStart(text: string, offset: number): number {
  for (let at = offset; at > 0; at--) {
    const code = text.charCodeAt(at - 1);
    if (code === 10 || (code === 13 && text.charCodeAt(at) !== 10)) return at;
  }
  return 0;
}

/** The example with an original beside it. */
export function withOriginal(example: RuleExample, ...originals: readonly string[]): RuleExample {
  return {
    ...example,
    beside: {
      shown: `Beside ${originals.length === 1 ? 'the original' : 'the originals'} ${originals.map((text) => `“${text}”`).join(' and ')}`,
      of: (article) => ({
        originals: createOriginals(
          originals.map((text, index) => readOriginal(text, { name: `original-${index + 1}.txt` }, article.registry)),
        ),
      }),
    },
  };
}
