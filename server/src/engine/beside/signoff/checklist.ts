import { contains, overlaps } from '../../base/span';
import type { Article } from '../../resolve/model';
import { anchorAt } from '../annotations/claim';
import type { Annotation, AnnotationContent, StaleAnnotation, Verification } from '../annotations/model';
import { sayChange } from '../annotations/say';
import { itemsOf, type BareItem } from './items';
import type { Checklist, ChecklistItem, LostAnswer } from './model';

type Answer = Annotation & { readonly verification: Verification };

/**
 * The checklist of an article with the answers beside it. An answer for a figure, a quotation or a notice holds while the words that it
 * quotes stand; one for a name or a source while the article spells that name so.
 */
export function checklistOf(article: Article): Checklist {
  const beside = article.beside?.annotations;
  const placed = (beside?.placed ?? []).filter(({ annotation }) => isAnswer(annotation));
  const stale = (beside?.stale ?? []).filter(({ annotation }) => isAnswer(annotation));
  const all = [...placed, ...stale].map(({ annotation }) => annotation as Answer);
  const used = new Set<number>();
  const bare = itemsOf(article);
  const items: (ChecklistItem | undefined)[] = bare.map((item) => {
    const answer = isNamed(item)
      ? all.find(({ verification }) => isAbout(verification, item))
      : placed.find(
          ({ annotation, start, end }) =>
            isAbout((annotation as Answer).verification, item) &&
            overlaps({ start, end }, item.claim) &&
            contains({ start, end }, item),
        )?.annotation;
    if (answer === undefined) return undefined;
    used.add(answer.index);
    return answered(item, answer as Answer);
  });
  const left = stale.filter(({ annotation }) => !used.has(annotation.index));
  for (const one of left) {
    const at = staleItem(bare, items, one);
    if (at < 0) continue;
    used.add(one.annotation.index);
    items[at] = { ...answered(bare[at]!, one.annotation as Answer), state: 'stale', change: sayChange(one.change) };
  }
  return {
    items: bare.map((item, index) => items[index] ?? { ...item, state: 'open' }),
    lost: all.filter(({ index }) => !used.has(index)).map(lostAnswer),
  };
}

/** The annotation that keeps an answer. */
export function answerTo(
  article: Article,
  item: BareItem,
  answer: Verification['answer'],
  comment: string,
): AnnotationContent {
  const verification: Verification = { item: item.kind, answer, words: item.words };
  return { kind: 'verification', ...anchorAt(article, item.claim), comment: comment.trim(), verification };
}

function isAnswer(annotation: Annotation): boolean {
  return annotation.verification !== undefined;
}

function isNamed({ kind }: BareItem): boolean {
  return kind === 'name' || kind === 'source';
}

function isAbout({ item, words }: Verification, { kind, words: own }: BareItem): boolean {
  return item === kind && words === own;
}

function answered(item: BareItem, answer: Answer): ChecklistItem {
  const { verification, comment, creator, index } = answer;
  const created = answer.modified ?? answer.created;
  return {
    ...item,
    state: verification.answer,
    annotation: index,
    ...(comment === undefined ? {} : { comment }),
    ...(creator === undefined ? {} : { creator }),
    ...(created === undefined ? {} : { created }),
  };
}

/** The item that a stale answer was likeliest given for: its words in the changed claim, else what stands there now instead. */
function staleItem(
  bare: readonly BareItem[],
  items: readonly (ChecklistItem | undefined)[],
  { annotation, change, candidates }: StaleAnnotation,
): number {
  const { verification } = annotation as Answer;
  const [place] = candidates;
  if (place === undefined) return -1;
  const fits = (item: BareItem, index: number): boolean =>
    items[index] === undefined && item.kind === verification.item && overlaps(item, place);
  const same = bare.findIndex((item, index) => fits(item, index) && item.words === verification.words);
  if (same >= 0) return same;
  const before =
    change.kind === 'figures' ? change.from.findIndex((figure) => figure.includes(verification.words)) : -1;
  const instead = change.kind === 'figures' ? change.to[before] : undefined;
  const changed = bare.findIndex((item, index) => fits(item, index) && instead?.includes(item.words) === true);
  return changed >= 0 ? changed : bare.findIndex(fits);
}

function lostAnswer({ verification, comment, index }: Answer): LostAnswer {
  const { item: kind, words } = verification;
  return { kind, words, annotation: index, ...(comment === undefined ? {} : { comment }) };
}
