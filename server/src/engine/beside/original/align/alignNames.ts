import { lastStartingAt } from '../../../base/span';
import type { AlignedItem, OriginalName, OriginalPlace } from '../model';
import type { Aligning } from './aligning';
import type { ReadMention } from './sentences';

const ALIGNED = 0.4;
/** From this on a sentence may have taken something from a passage. */
const RESTATED = 0.25;

/** Each name of the copy that could be told: under any of its spellings in one of the originals, another's in its place, or absent. */
export function alignNames(aligning: Aligning): AlignedItem[] {
  const { article, mentions, sentences } = aligning;
  return mentions.flatMap((read): AlignedItem[] => {
    const { mention, entity, index } = read;
    if (sentences[mention.sentence] === undefined) return [];
    const item = {
      start: mention.start,
      end: mention.end,
      kind: 'name' as const,
      sentence: mention.sentence,
      ...(index === undefined ? {} : { index }),
    };
    const place = nearestPlace(aligning, read);
    if (place !== undefined) {
      const swapped = swappedWith(aligning, read, place);
      if (swapped === undefined) return [{ ...item, state: 'found', confidence: 0.9, place }];
      return [{ ...item, state: 'differs', difference: 'name', confidence: 0.6, place: swapped }];
    }
    if (read.places.some(({ state }) => state === 'untold') || article.entities[entity]?.outlet === true) {
      return [{ ...item, state: 'untold', confidence: 0.3 }];
    }
    const instead = otherName(aligning, read);
    return instead === undefined
      ? [{ ...item, state: 'absent', confidence: 0.7 }]
      : [{ ...item, state: 'differs', difference: 'name', confidence: 0.75, place: instead }];
  });
}

/** Where the original has the name, nearest to what the sentence restates. */
function nearestPlace({ originals, unnamed }: Aligning, { mention, places }: ReadMention): OriginalPlace | undefined {
  let best: (OriginalPlace & { readonly distance: number }) | undefined;
  places.forEach((found, original) => {
    const target = unnamed[original]!.best.get(mention.sentence)?.passage ?? 0;
    for (const { start, end } of found.places) {
      const distance = Math.abs(lastStartingAt(originals[original]!.passages, start) - target);
      if (best === undefined || distance < best.distance) best = { original, start, end, distance };
    }
  });
  return best === undefined ? undefined : { original: best.original, start: best.start, end: best.end };
}

/** The passage that a sentence plainly restates, with the original that it is of. */
function targetOf(
  { originals, unnamed }: Aligning,
  sentence: number,
): { original: number; passage: number } | undefined {
  let best: { original: number; passage: number; score: number } | undefined;
  originals.forEach((_, original) => {
    const target = unnamed[original]!.best.get(sentence);
    if (target !== undefined && target.score >= ALIGNED && target.score > (best?.score ?? 0))
      best = { original, ...target };
  });
  return best;
}

/** Names of the passage that none of the sentence's mentions stands for. */
function namesLeft(
  aligning: Aligning,
  sentence: number,
  target: { original: number; passage: number },
): OriginalName[] {
  const here = aligning.mentions.filter(({ mention }) => mention.sentence === sentence);
  return aligning.originals[target.original]!.names.filter(
    (name) =>
      name.passage === target.passage &&
      !here.some(({ places }) =>
        places[target.original]?.places.some(({ start, end }) => start < name.end && name.start < end),
      ),
  );
}

/** The one name in the aligned passage that the sentence does not have: it must be whose place this one took. */
function otherName(aligning: Aligning, { mention }: ReadMention): OriginalPlace | undefined {
  const target = targetOf(aligning, mention.sentence);
  if (target === undefined) return undefined;
  const left = withoutMain(aligning, distinct(namesLeft(aligning, mention.sentence, target)), target.original);
  return left.length === 1 ? { original: target.original, start: left[0]!.start, end: left[0]!.end } : undefined;
}

function distinct(names: readonly OriginalName[]): OriginalName[] {
  return names.filter(
    (name, index) =>
      names.findIndex((other) => (other.registryId ?? other.text) === (name.registryId ?? name.text)) === index,
  );
}

/**
 * Two names of the original exchanged: the passage that the sentence restates lacks the one mentioned here, and has one other name that
 * the sentence lacks. The article's main subject may stand anywhere for *the company*.
 */
function swappedWith(aligning: Aligning, read: ReadMention, place: OriginalPlace): OriginalPlace | undefined {
  const { mentions, main } = aligning;
  // people speak of what stands anywhere in the original
  if (!read.exchangeable || read.entity === main) return undefined;
  const target = targetOf(aligning, read.mention.sentence);
  if (target === undefined || target.original !== place.original || isIn(aligning, read, target)) return undefined;
  if (read.index === undefined && isRestatedToo(aligning, read, target.original)) return undefined;
  const astray = mentions.filter(
    (other) =>
      other.mention.sentence === read.mention.sentence &&
      other.entity !== main &&
      other.places[target.original]?.state === 'found' &&
      !isIn(aligning, other, target),
  );
  if (new Set(astray.map(({ entity }) => entity)).size !== 1) return undefined;
  const left = distinct(namesLeft(aligning, read.mention.sentence, target));
  const others = withoutMain(aligning, left, target.original);
  return others.length === 1 ? { original: target.original, start: others[0]!.start, end: others[0]!.end } : undefined;
}

/** The sentence restates, if less plainly, a passage that has the name: it may be made of both. */
function isRestatedToo({ originals, unnamed }: Aligning, { mention, places }: ReadMention, original: number): boolean {
  const { passages } = originals[original]!;
  return places[original]!.places.some(
    ({ start }) => unnamed[original]!.of(mention.sentence, lastStartingAt(passages, start)) >= RESTATED,
  );
}

/** The names but for those of the article's main subject. */
function withoutMain(
  { mentions, main }: Aligning,
  names: readonly OriginalName[],
  original: number,
): readonly OriginalName[] {
  const places = mentions.find(({ entity }) => entity === main)?.places[original]?.places ?? [];
  return names.filter((name) => !places.some(({ start, end }) => start < name.end && name.start < end));
}

function isIn(
  { originals }: Aligning,
  { places }: ReadMention,
  target: { original: number; passage: number },
): boolean {
  const { passages } = originals[target.original]!;
  return places[target.original]!.places.some(({ start }) => lastStartingAt(passages, start) === target.passage);
}

/** The one with most mentions; of those with nearly as many, the one that is named first. */
export function mainEntity(mentions: readonly ReadMention[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? (counts.size === 0 ? 1.5 : 0)) + 1);
  let main: number | undefined;
  for (const [entity, count] of counts) if (main === undefined || count > counts.get(main)!) main = entity;
  return main;
}
