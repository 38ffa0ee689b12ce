/** Half-open range `[start, end)` of UTF-16 code units in the text as read. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly inside `outer`; equal spans count. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when the offset is inside the span or at its end, which is how an editor's cursor touches a word. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** The same thing moved by `by` code units; every other property is kept. */
export function shift<T extends Span>(item: T, by: number): T {
  return by === 0 ? item : { ...item, start: item.start + by, end: item.end + by };
}

/** The span moved by `by` code units, without whatever else it carries; many times as quick as copying it whole. */
export function shiftSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Orders spans by start, then longer first, so that an outer span comes before what it holds. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Index of the last of the sorted, non-overlapping spans that starts at or before `offset`, or -1. */
export function lastStartingAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The sorted, non-overlapping spans that overlap `range`. */
export function within<T extends Span>(spans: readonly T[], range: Span): T[] {
  const found: T[] = [];
  for (let i = Math.max(0, lastStartingAt(spans, range.start)); i < spans.length; i++) {
    const span = spans[i]!;
    if (span.start >= range.end) break;
    if (overlaps(span, range)) found.push(span);
  }
  return found;
}
