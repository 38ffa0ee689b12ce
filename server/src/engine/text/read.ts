import { LeastRecentlyUsed } from '../base/lru';
import { readPlainBlocks } from './blocks';
import { findMarks, makeLegible, withoutOverlaps } from './legible';
import { readMarkdown } from './markdown';
import type { Block, Mark, Sentence, TextLanguage, TextStructure } from './model';
import { findRepairs } from './mojibake';
import { isSeparatorRow, placeSegment, segmentBlock, type BlockSurroundings, type Segment } from './segments';

/** Reads texts; keeps what it learnt of a block's words, so that an edit costs its own block. Any text is read, none throws. */
export class TextReader {
  readonly #segments = new LeastRecentlyUsed<string, readonly Segment[]>(20_000, 8_000_000);

  /** Blocks, sentences, marks and repairs of `text`. Offsets are UTF-16 code units of `text` as given. */
  read(text: string, language: TextLanguage): TextStructure {
    const repairs = findRepairs(text);
    const { legible, blocks, marks } =
      language === 'markdown' ? this.markdown(text, repairs) : this.plain(text, repairs);
    return { text, legible, language, blocks, marks, repairs, sentences: this.sentences(legible, blocks) };
  }

  private plain(text: string, repairs: TextStructure['repairs']): { legible: string; blocks: Block[]; marks: Mark[] } {
    const marks = findMarks(text);
    const legible = makeLegible(text, repairs, marks);
    return { legible, blocks: readPlainBlocks(legible), marks };
  }

  private markdown(
    text: string,
    repairs: TextStructure['repairs'],
  ): { legible: string; blocks: Block[]; marks: Mark[] } {
    const parsed = readMarkdown(text);
    const found = findMarks(text).filter(
      (mark) => !parsed.opaque.some((span) => span.start <= mark.start && mark.end <= span.end),
    );
    const marks = withoutOverlaps([...parsed.marks, ...found]);
    const legible = makeLegible(text, repairs, [...parsed.blanks, ...found]);
    return { legible, blocks: parsed.blocks(legible), marks };
  }

  private sentences(legible: string, blocks: readonly Block[]): Sentence[] {
    const sentences: Sentence[] = [];
    const indents = new Map<number, number[]>();
    blocks.forEach((block, index) => {
      const text = legible.slice(block.start, block.end);
      const around: BlockSurroundings = {
        columnTitles: isColumnTitles(legible, blocks, index),
        beforeList: blocks[index + 1]?.kind === 'listItem',
        depth: block.kind === 'listItem' ? depthOf(legible, block, indents) : 0,
      };
      for (const segment of this.segmentsOf(block, text, around)) {
        sentences.push(placeSegment(segment, block.start, index, legible));
      }
    });
    return sentences;
  }

  private segmentsOf(block: Block, text: string, around: BlockSurroundings): readonly Segment[] {
    const key = `${block.kind}${around.columnTitles ? 'c' : ''}${around.beforeList ? 'l' : ''}${String(around.depth)}\n${text}`;
    const known = this.#segments.get(key);
    if (known !== undefined) return known;
    const segments = segmentBlock(block, text, around);
    this.#segments.set(key, segments, key.length);
    return segments;
  }
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
