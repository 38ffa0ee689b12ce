/**
 * What a figure can stand for: a closed interval, open ends infinite. Arithmetic on intervals after R. E. Moore, Interval Analysis
 * (1966): the result holds every value that the operands allow, so that two disjoint results cannot both be right.
 */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The interval that reaches `slack` to either side of `value`. */
export function around(value: number, slack: number): Interval {
  return { low: value - slack, high: value + slack };
}

/** The sum of the two. */
export function plus(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high };
}

/** The sum of all. */
export function total(parts: readonly Interval[]): Interval {
  return parts.reduce(plus, { low: 0, high: 0 });
}

/** The difference of the two. */
export function minus(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low };
}

/** The interval with both ends times `factor`, which is not negative. */
export function times(a: Interval, factor: number): Interval {
  return { low: a.low * factor, high: a.high * factor };
}

/** `a` over `b` for quantities that are not negative; unbounded where `b` reaches zero. */
export function quotient(a: Interval, b: Interval): Interval {
  const low = b.high > 0 ? Math.max(0, a.low) / b.high : 0;
  const high = b.low > 0 ? a.high / b.low : Number.POSITIVE_INFINITY;
  return { low, high };
}

/** True when no value lies in both. A hair's breadth, from arithmetic on fractions of two, does not part them. */
export function apart(a: Interval, b: Interval): boolean {
  const size = Math.max(...[a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs), 0);
  const hair = size * 1e-9;
  return a.low > b.high + hair || b.low > a.high + hair;
}
