import { commonPrefix, commonSuffix } from '../base/common';
import type { Block, Sentence, TextStructure } from './model';

/** Which blocks an edit has left alone; their sentences need not be read again. */
export interface Unchanged {
  /** blocks `[0, head)` stand where they stood */
  readonly head: number;
  /** blocks from this one on stand as they stood, but for `by` code units */
  readonly tail: number;
  readonly by: number;
}

/**
 * Compares a text with the one that was read before it. The head ends one block early, because a block is read with an eye on the
 * next; the tail begins with a list, table or paragraph of its own, because those are read with an eye on what came before in them.
 */
export function findUnchanged(previous: TextStructure, legible: string, blocks: readonly Block[]): Unchanged {
  const by = legible.length - previous.legible.length;
  const fewer = Math.min(blocks.length, previous.blocks.length);
  const prefix = commonPrefix(previous.legible, legible);
  let head = 0;
  while (head < fewer && blocks[head]!.end <= prefix && sameBlock(previous.blocks[head]!, blocks[head]!, 0)) head++;
  const suffix = commonSuffix(previous.legible, legible, prefix);
  const more = blocks.length - previous.blocks.length;
  let tail = blocks.length;
  for (let at = blocks.length - 1; at >= head && at - more >= head; at--) {
    const block = blocks[at]!;
    if (block.start < legible.length - suffix || !sameBlock(previous.blocks[at - more]!, block, by)) break;
    if (opensGroup(blocks, at) && opensGroup(previous.blocks, at - more)) tail = at;
  }
  return { head: Math.max(0, head - 1), tail, by };
}

/** Whether both texts are the same paragraphs, headings, lists and tables, wherever they stand. */
export function sameLayout(before: readonly Block[], after: readonly Block[]): boolean {
  return (
    before === after || (before.length === after.length && before.every((block, at) => sameKind(block, after[at]!)))
  );
}

function sameKind(a: Block, b: Block): boolean {
  return a === b || (sameText(a, b) && a.group === b.group && a.section === b.section && a.level === b.level);
}

/** Whether the sentences of both blocks are read in the same way. */
function sameText(a: Block, b: Block): boolean {
  return a.kind === b.kind && a.highlights === b.highlights && a.boilerplate === b.boilerplate && a.turn === b.turn;
}

/** The sentence in its new place. */
export function movedSentence(sentence: Sentence, by: number, blocks: number): Sentence {
  if (by === 0 && blocks === 0) return sentence;
  const { start, end, text, role, block, leadIn, depth } = sentence;
  return { start: start + by, end: end + by, text, role, block: block + blocks, leadIn, depth };
}

function sameBlock(before: Block, after: Block, by: number): boolean {
  return before.start + by === after.start && before.end + by === after.end && sameText(before, after);
}

function opensGroup(blocks: readonly Block[], at: number): boolean {
  return blocks[at - 1]?.group !== blocks[at]!.group;
}
