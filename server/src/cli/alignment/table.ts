import type { AlignedItem, Alignment, Article, Original, OriginalPlace } from '../../engine/index';
import { placeFinder } from '../places';

/** One figure, name or quotation of the copy beside what the original has for it. */
export interface Row {
  readonly line: number;
  readonly column: number;
  readonly kind: AlignedItem['kind'];
  readonly words: string;
  readonly state: AlignedItem['state'];
  /** 0 … 1 */
  readonly confidence: number;
  readonly difference?: string;
  readonly original?: OriginalWords;
}

/** Words of an original and where they stand. */
export interface OriginalWords {
  readonly name: string;
  readonly line: number;
  readonly words: string;
}

export interface LeftOutRow extends OriginalWords {
  readonly kind: 'figure' | 'caveat';
  /** the sentence that the words stand in */
  readonly context: string;
}

/** The table that `copydesk align` prints. */
export interface Table {
  readonly article: string;
  readonly originals: readonly { readonly name: string; readonly language: string }[];
  readonly counts: Alignment['counts'];
  readonly rows: readonly Row[];
  readonly leftOut: readonly LeftOutRow[];
}

export function tableOf(path: string, article: Article, alignment: Alignment): Table {
  const list = article.beside?.originals?.list ?? [];
  const placeOf = placeFinder(article.structure.text);
  const finders = list.map(({ text }) => placeFinder(text));
  const at = (place: OriginalPlace): OriginalWords => {
    const original = list[place.original]!;
    return { name: original.name, line: finders[place.original]!(place.start).line, words: wordsAt(original, place) };
  };
  return {
    article: path,
    originals: list.map(({ name, language }) => ({ name, language })),
    counts: alignment.counts,
    rows: alignment.items.map((item) => ({
      ...placeOf(item.start),
      kind: item.kind,
      words: oneLine(article.structure.text.slice(item.start, item.end)),
      state: item.state,
      confidence: Number(item.confidence.toFixed(2)),
      ...(item.difference === undefined ? {} : { difference: item.difference }),
      ...(item.place === undefined ? {} : { original: at(item.place) }),
    })),
    leftOut: alignment.leftOut.map((left) => ({
      kind: left.kind,
      ...at(left),
      context: wordsAt(list[left.original]!, left.context),
    })),
  };
}

function wordsAt(original: Original, { start, end }: { readonly start: number; readonly end: number }): string {
  return oneLine(original.text.slice(start, end));
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** How the states are called where people read them. */
export const STATE_NAMES: Readonly<Record<AlignedItem['state'], string>> = {
  found: 'found',
  differs: 'differs',
  absent: 'not in the original',
  untold: 'cannot be compared',
};
