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

/** The sentence in its new place. */
export function movedSentence(sentence: Sentence, by: number, blocks: number): Sentence {
  if (by === 0 && blocks === 0) return sentence;
  const { start, end, text, role, block, leadIn, depth } = sentence;
  return { start: start + by, end: end + by, text, role, block: block + blocks, leadIn, depth };
}

function sameBlock(before: Block, after: Block, by: number): boolean {
  return before.start + by === after.start && before.end + by === after.end && before.kind === after.kind;
}

function opensGroup(blocks: readonly Block[], at: number): boolean {
  return blocks[at - 1]?.group !== blocks[at]!.group;
}

/** Compared piece by piece, which runs at the speed of memory. */
const PIECES = [8192, 128, 1];

function commonPrefix(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  for (const piece of PIECES)
    while (at + piece <= shorter && a.slice(at, at + piece) === b.slice(at, at + piece)) at += piece;
  return at;
}

/** The length of the common end, as far as it does not reach into the common beginning. */
function commonSuffix(a: string, b: string, prefix: number): number {
  const shorter = Math.min(a.length, b.length) - prefix;
  let length = 0;
  const piece = (text: string, size: number): string => text.slice(text.length - length - size, text.length - length);
  for (const size of PIECES) while (length + size <= shorter && piece(a, size) === piece(b, size)) length += size;
  return length;
}
