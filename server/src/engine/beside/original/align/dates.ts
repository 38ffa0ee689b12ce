/** What a date covers: days as `yyyymmdd` numbers, or `mmdd` where the year is not said. */
export interface DateRange {
  readonly from: number;
  readonly to: number;
  readonly hasYear: boolean;
  /** `year`, `part` (half, quarter, several months), `month` or `day` */
  readonly grain: 'year' | 'part' | 'month' | 'day';
}

/** What an ISO date as the engine writes it covers (`2025`, `2025-Q1`, `--03-15`, `2021/2024`, `199X`); undefined where unreadable. */
export function dateRange(date: string): DateRange | undefined {
  const slash = date.indexOf('/');
  if (slash > 0) {
    const from = dateRange(date.slice(0, slash));
    const to = dateRange(date.slice(slash + 1));
    if (from === undefined || to === undefined || from.hasYear !== to.hasYear) return undefined;
    return { from: from.from, to: to.to, hasYear: from.hasYear, grain: from.grain === 'year' ? 'year' : 'part' };
  }
  const decade = /^(\d{3})X$/u.exec(date)?.[1];
  if (decade !== undefined)
    return { from: Number(`${decade}00101`), to: Number(`${decade}91231`), hasYear: true, grain: 'year' };
  const match = /^(-|\d{4})(?:-(?:Q([1-4])|H([12])|(\d\d)(?:-(\d\d))?))?$/u.exec(date);
  if (match === null) return undefined;
  const [, year = '-', quarter, half, month, day] = match;
  const hasYear = year !== '-';
  const base = hasYear ? Number(year) * 10_000 : 0;
  const range = (first: number, last: number, grain: DateRange['grain']): DateRange => ({
    from: base + first * 100 + 1,
    to: base + last * 100 + 31,
    hasYear,
    grain,
  });
  if (quarter !== undefined) return range(Number(quarter) * 3 - 2, Number(quarter) * 3, 'part');
  if (half !== undefined) return range(Number(half) * 6 - 5, Number(half) * 6, 'part');
  if (month === undefined) return hasYear ? range(1, 12, 'year') : undefined;
  if (day === undefined) return range(Number(month), Number(month), 'month');
  const on = base + Number(month) * 100 + Number(day);
  return { from: on, to: on, hasYear, grain: 'day' };
}

/** The same date with the year it is understood to be of. */
export function withYear(range: DateRange, year: number): DateRange {
  return range.hasYear
    ? range
    : { ...range, from: year * 10_000 + range.from, to: year * 10_000 + range.to, hasYear: true };
}

/** The part of a range that months and days make, whatever the year. */
export function withoutYear(range: DateRange): DateRange {
  return range.hasYear ? { ...range, from: range.from % 10_000, to: range.to % 10_000, hasYear: false } : range;
}

/** The year of its first day; undefined where none is said. */
export function yearOfRange(range: DateRange): number | undefined {
  return range.hasYear ? Math.floor(range.from / 10_000) : undefined;
}

/** True when all of `inner` lies in `outer`. Both with a year, or both without. */
export function covers(outer: DateRange, inner: DateRange): boolean {
  return outer.hasYear === inner.hasYear && outer.from <= inner.from && inner.to <= outer.to;
}
