import type { Article, ArticleSentence } from '../../../resolve/model';
import type { AlignedItem, Alignment, AlignmentState, Attachment, Original, OriginalPlace, Originals } from '../model';
import { alignFigures } from './figures';
import { leftOutOf } from './leftOut';
import { alignNames, mainEntity } from './alignNames';
import { alignQuotations } from './alignQuotations';
import { QuotationReader } from './quotationReader';
import type { Aligning } from './aligning';
import { alignPassages } from './passages';
import type { ReadSentence } from './readings';
import { readMentions, SentenceReader } from './sentences';

/** Originals for `Beside`, with an empty memory. */
export function createOriginals(
  list: readonly Original[],
  attachments: readonly Attachment[] = [],
  troubles: readonly string[] = [],
): Originals {
  return { list, attachments, troubles, memory: { alignments: new WeakMap(), sentences: new WeakMap() } };
}

/**
 * The article held against its originals: each figure, name and quotation with what they have for it, and what they say beyond it.
 * Undefined where none is attached. Made once for each reading of an article.
 */
export function alignmentOf(article: Article): Alignment | undefined {
  const originals = article.beside?.originals;
  if (originals === undefined || originals.list.length === 0) return undefined;
  const known = originals.memory.alignments.get(article.structure);
  if (known !== undefined) return known;
  const made = align(article, originals);
  originals.memory.alignments.set(article.structure, made);
  return made;
}

/**
 * What {@link alignmentOf} needs most time for, sentence by sentence: each `yield` is a chance for others. Afterwards it answers at once for this
 * article, and for those that share its sentences.
 */
export function* alignmentSteps(article: Article, { list, memory }: Originals): Generator<undefined, void> {
  if (list.length === 0) return;
  const reader = readerOf(list, memory.sentences);
  yield;
  for (const sentence of article.sentences) {
    readSentence(sentence, reader, memory.sentences);
    yield;
  }
}

function readerOf(list: readonly Original[], memory: WeakMap<object, unknown>): SentenceReader {
  return remembered(memory, list, () => new SentenceReader(list));
}

function align(article: Article, { list, memory }: Originals): Alignment {
  const reader = readerOf(list, memory.sentences);
  const notices = noticeSentences(article);
  const sentences = article.sentences.map((sentence) =>
    isCompared(article, sentence) && !notices.has(sentence.index)
      ? readSentence(sentence, reader, memory.sentences)
      : undefined,
  );
  const mentions = readMentions(article, list);
  const passages = list.map((original, index) => alignPassages(article, original, index, sentences, mentions));
  const unnamed = list.map((original, index) => alignPassages(article, original, index, sentences, []));
  const readers = list.map((original) => remembered(memory.sentences, original, () => new QuotationReader(original)));
  const aligning: Aligning = {
    article,
    originals: list,
    sentences,
    mentions,
    main: mainEntity(mentions),
    passages,
    unnamed,
    readers,
  };
  const items = [...alignFigures(aligning), ...alignNames(aligning), ...alignQuotations(aligning)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  return { items, leftOut: leftOutOf(aligning, items), counts: countStates(items), passages: bestPassages(aligning) };
}

function readSentence(
  sentence: ArticleSentence,
  reader: SentenceReader,
  memory: WeakMap<object, unknown>,
): ReadSentence {
  return remembered(memory, sentence.facts, () => reader.read(sentence));
}

/** What was made for a key before, else made now. */
function remembered<T>(memory: WeakMap<object, unknown>, key: object, make: () => T): T {
  const known = memory.get(key) as T | undefined;
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}

/** Sentences of notices: they speak of the article, not of what it reports. */
function noticeSentences(article: Article): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { sentences } of article.disclaimers) {
    for (let index = sentences.start; index < sentences.end; index++) inside.add(index);
  }
  return inside;
}

/** Not page furniture, bylines and standing text about a company, nor what a link or a citation of its own answers for. */
function isCompared(article: Article, sentence: ArticleSentence): boolean {
  if (sentence.role === 'byline' || sentence.role === 'furniture' || sentence.role === 'boilerplate') return false;
  const kind = article.structure.blocks[sentence.block]?.kind;
  if (kind === 'frontMatter' || kind === 'code' || kind === 'comment') return false;
  const reason = sentence.sourcing?.reason;
  return reason !== 'link' && reason !== 'citation';
}

function countStates(items: readonly AlignedItem[]): Record<AlignmentState, number> {
  const counts: Record<AlignmentState, number> = { found: 0, differs: 0, absent: 0, untold: 0 };
  for (const { state } of items) counts[state]++;
  return counts;
}

/** For each sentence the passage it restates most plainly. */
function bestPassages({ passages, originals }: Aligning): Map<number, OriginalPlace> {
  const best = new Map<number, OriginalPlace & { readonly score: number }>();
  passages.forEach((scores, original) => {
    for (const [sentence, { passage, score }] of scores.best) {
      if ((best.get(sentence)?.score ?? 0) >= score) continue;
      const { start, end } = originals[original]!.passages[passage]!;
      best.set(sentence, { original, start, end, score });
    }
  });
  return best;
}
