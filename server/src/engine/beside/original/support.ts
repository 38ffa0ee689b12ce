import { lineFinderOf } from './lines';
import type { Article } from '../../resolve/model';
import type { Support } from '../model';
import { alignmentOf } from './align/align';
import type { AlignedItem, OriginalPlace } from './model';

/** From this on a figure is surely the original's. */
const SURE = 0.55;

/**
 * The claims whose figures and subject stand in an original: every figure of theirs that could be told is found, at least one of them
 * surely and not a date, and so is every name.
 */
export function originalSupports(article: Article): readonly Support[] {
  const alignment = alignmentOf(article);
  if (alignment === undefined) return [];
  const bySentence = new Map<number, AlignedItem[]>();
  for (const item of alignment.items) {
    const known = bySentence.get(item.sentence);
    if (known === undefined) bySentence.set(item.sentence, [item]);
    else known.push(item);
  }
  const supports: Support[] = [];
  for (const [sentence, items] of bySentence) {
    const place = supportingPlace(article, items, alignment.passages.get(sentence));
    if (place !== undefined) supports.push({ sentence, kind: 'original', name: nameOf(article, place) });
  }
  return supports.sort((a, b) => a.sentence - b.sentence);
}

function supportingPlace(
  article: Article,
  items: readonly AlignedItem[],
  passage: OriginalPlace | undefined,
): OriginalPlace | undefined {
  if (items.some(({ state }) => state === 'differs' || state === 'absent')) return undefined;
  const figures = items.filter(({ kind }) => kind === 'figure');
  const told = figures.filter(({ state }) => state === 'found');
  const sure = told.find(
    ({ index, confidence }) => index !== undefined && article.figures[index]!.kind !== 'date' && confidence >= SURE,
  );
  if (sure?.place === undefined) return undefined;
  // the subject: a name that the original has too, or the passage that the sentence plainly restates
  const named = items.some(({ kind, state }) => kind === 'name' && state === 'found');
  return named || passage !== undefined ? sure.place : undefined;
}

function nameOf(article: Article, place: OriginalPlace): string {
  const originals = article.beside!.originals!;
  const original = originals.list[place.original]!;
  const name = originals.list.length === 1 ? 'the original' : original.name;
  return `${name}, line ${lineFinderOf(originals, original)(place.start)}`;
}
