import { lastStartingAt, type Span } from '../../base/span';
import type { Original } from './model';

/** Finds the one-based line of an offset in an original. */
export function lineFinderOf({ text }: Pick<Original, 'text'>): (offset: number) => number {
  const starts: Span[] = [{ start: 0, end: 0 }];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    starts.push({ start: at + 1, end: at + 1 });
  return (offset) => lastStartingAt(starts, offset) + 1;
}
