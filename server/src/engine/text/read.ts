import { LeastRecentlyUsed } from '../base/lru';
import { readPlainBlocks } from './blocks';
import { findMarks, makeLegible, withoutOverlaps } from './legible';
import { readMarkdown } from './markdown';
import { noCitations } from './markdown/citations';
import type { Block, Sentence, TextLanguage, TextStructure } from './model';
import { findRepairs } from './mojibake';
import { readLines, type Line } from './plainLines';
import { isSeparatorRow, placeSegment, segmentBlock, type BlockSurroundings, type Segment } from './segments';
import { findUnchanged, movedSentence } from './unchanged';
import { readLegible } from './window';

type Reading = Pick<TextStructure, 'legible' | 'blocks' | 'marks' | 'repairs' | 'citations'>;

/** Code units of one block's weight in the memory, on average. */
const LENGTH = 500;

/** Reads texts; keeps what it learnt of a block's words, so that an edit costs its own block. Any text is read, none throws. */
export class TextReader {
  /** the lines of plain texts, by what became of them */
  readonly #lines = new WeakMap<readonly Block[], readonly Line[]>();
  readonly #segments: LeastRecentlyUsed<string, readonly Segment[]>;

  /** `remembered`: blocks that are remembered */
  constructor(remembered = 5_000) {
    this.#segments = new LeastRecentlyUsed(remembered, remembered * LENGTH);
  }

  /**
   * Blocks, sentences, marks and repairs of `text`. Offsets are UTF-16 code units of `text` as given. With `previous`, the structure
   * of the text before an edit, the result is the same and comes sooner.
   */
  read(text: string, language: TextLanguage, previous?: TextStructure): TextStructure {
    const { legible, blocks, marks, repairs, citations } =
      language === 'markdown' ? this.markdown(text) : this.plain(text, previous);
    const sentences = this.sentences(legible, blocks, previous);
    return { text, legible, language, blocks, marks, repairs, sentences, citations };
  }

  private plain(text: string, previous?: TextStructure): Reading {
    const known = previous && this.#lines.get(previous.blocks);
    const { legible, marks, repairs } = readLegible(text, known && previous);
    const lines = readLines(legible, known && { legible: previous.legible, lines: known });
    const blocks = readPlainBlocks(lines);
    this.#lines.set(blocks, lines);
    return { legible, blocks, marks, repairs, citations: noCitations };
  }

  private markdown(text: string): Reading {
    const repairs = findRepairs(text);
    const parsed = readMarkdown(text);
    const found = findMarks(text, 'markdown').filter(
      (mark) => !parsed.opaque.some((span) => span.start <= mark.start && mark.end <= span.end),
    );
    const marks = withoutOverlaps([...parsed.marks, ...found]);
    const legible = makeLegible(text, repairs, [...parsed.blanks, ...found]);
    return { legible, blocks: parsed.blocks(legible), marks, repairs, citations: parsed.citations };
  }

  private sentences(legible: string, blocks: readonly Block[], previous: TextStructure | undefined): Sentence[] {
    if (previous === undefined) return this.sentencesOf(legible, blocks, 0, blocks.length);
    const { head, tail, by } = findUnchanged(previous, legible, blocks);
    const more = blocks.length - previous.blocks.length;
    const before = previous.sentences;
    const sentences = before.slice(0, firstOfBlock(before, head));
    for (const sentence of this.sentencesOf(legible, blocks, head, tail)) sentences.push(sentence);
    for (let at = firstOfBlock(before, tail - more); at < before.length; at++)
      sentences.push(movedSentence(before[at]!, by, more));
    return sentences;
  }

  /** Sentences of the blocks `[from, to)`. */
  private sentencesOf(legible: string, blocks: readonly Block[], from: number, to: number): Sentence[] {
    const sentences: Sentence[] = [];
    const indents = new Map<number, number[]>();
    blocks.slice(0, to).forEach((block, index) => {
      const depth = block.kind === 'listItem' ? depthOf(legible, block, indents) : 0;
      if (index < from) return;
      const text = legible.slice(block.start, block.end);
      const around: BlockSurroundings = {
        columnTitles: isColumnTitles(legible, blocks, index),
        beforeList: ['listItem', 'tableRow'].includes(blocks[index + 1]?.kind ?? ''),
        depth,
      };
      for (const segment of this.segmentsOf(block, text, around)) {
        sentences.push(placeSegment(segment, block.start, index));
      }
    });
    return sentences;
  }

  private segmentsOf(block: Block, text: string, around: BlockSurroundings): readonly Segment[] {
    const key = `${block.kind}${block.boilerplate ? 'b' : ''}${around.columnTitles ? 'c' : ''}${around.beforeList ? 'l' : ''}${String(around.depth)}\n${text}`;
    const known = this.#segments.get(key);
    if (known !== undefined) return known;
    // Read from the key, which is the block's own: a slice would keep the whole text in memory for as long as the segments are known.
    const segments = segmentBlock(block, key.slice(key.length - text.length), around);
    this.#segments.set(key, segments, key.length);
    return segments;
  }
}

/** Index of the first sentence of that block or a later one. */
function firstOfBlock(sentences: readonly Sentence[], block: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.block < block) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isColumnTitles(legible: string, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]!;
  const next = blocks[index + 1];
  if (block.kind !== 'tableRow' || next?.group !== block.group || blocks[index - 1]?.group === block.group)
    return false;
  return isSeparatorRow(legible.slice(next.start, next.end));
}

/** Nesting of a list item among the items of its list, by the columns they begin at. */
function depthOf(legible: string, block: Block, indents: Map<number, number[]>): number {
  const lineStart = legible.lastIndexOf('\n', block.start - 1) + 1;
  const column = Math.min(block.start - lineStart, 200);
  const columns = (indents.get(block.group) ?? []).filter((other) => other < column);
  columns.push(column);
  indents.set(block.group, columns);
  return columns.length - 1;
}
