import { lastStartingAt, type Span } from '../../base/span';
import type { Original, Originals } from './model';

type LineFinder = (offset: number) => number;

/** Finds the one-based line of an offset in an original; made once for each. */
export function lineFinderOf({ memory }: Originals, original: Original): LineFinder {
  // the text is no object to remember it by, and the original itself is what its quotations are remembered by
  const known = memory.sentences.get(original.passages) as LineFinder | undefined;
  if (known !== undefined) return known;
  const made = lineFinderIn(original.text);
  memory.sentences.set(original.passages, made);
  return made;
}

function lineFinderIn(text: string): LineFinder {
  const starts: Span[] = [{ start: 0, end: 0 }];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    starts.push({ start: at + 1, end: at + 1 });
  return (offset) => lastStartingAt(starts, offset) + 1;
}
