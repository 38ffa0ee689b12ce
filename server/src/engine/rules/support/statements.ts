import { perObject } from '../../base/perObject';
import type { Figure } from '../../recognize/model';
import type { Article } from '../../resolve/model';
import type { Ledger, LedgerStatement, Period, Statement } from '../../ledger/model';
import { baseUnit } from '../../ledger/units';
import { agree } from './quantities';

/**
 * How a statement stands to another of the same company and measure: `same` and `conflict` for one and the same period; `newer` and
 * `older` (seen from the first) for periods of one length; `otherPeriod` where the two are not to be compared.
 */
export type Relation = 'same' | 'conflict' | 'newer' | 'older' | 'otherPeriod';

/** Undefined where the statements do not measure the same thing. */
export function relation(first: Statement, second: Statement): Relation | undefined {
  if (first.measure.key !== second.measure.key || first.planned || second.planned) return undefined;
  if (first.narrowed !== second.narrowed || first.figure.kind !== second.figure.kind) return undefined;
  if (first.figure.currency !== second.figure.currency) return undefined;
  if (baseUnit(first.figure.unit)[0] !== baseUnit(second.figure.unit)[0]) return undefined;
  if (!isFixed(first.period) || !isFixed(second.period)) return 'otherPeriod';
  const { from, to, fiscal } = first.period;
  if (from === second.period.from && to === second.period.to && fiscal === second.period.fiscal) {
    return agree(inBaseUnit(first.figure), inBaseUnit(second.figure)) ? 'same' : 'conflict';
  }
  const longer = Math.abs(to - from - (second.period.to - second.period.from)) > 3;
  if ((longer && !first.measure.standing) || fiscal !== second.period.fiscal) return 'otherPeriod';
  if (to === second.period.to) return 'otherPeriod';
  return second.period.to > to ? 'newer' : 'older';
}

/** *there “the company claims”*: who stands behind a statement, in its own words. */
export function saidBy({ speaker }: Statement): string {
  if (speaker.words !== undefined && speaker.class !== 'hearsay') return `“${speaker.words}”`;
  if (speaker.reason === 'link' || speaker.reason === 'citation') return `by a ${speaker.reason}`;
  if (speaker.label === 'blanket') return 'by nobody but the notice';
  return 'by nobody named';
}

/** Statements of other articles by how they stand to one of this article, each list in their order. */
export type RelatedStatements = Readonly<Partial<Record<Relation, readonly LedgerStatement[]>>>;

/** By the list that they were looked for in, which a ledger keeps, and by what the statement says: long texts repeat themselves. */
const relatedIn = perObject<readonly LedgerStatement[], Map<string, RelatedStatements>>(() => new Map());

/** The statements of other articles that measure the same, with how they stand to this one. `others` must not change afterwards. */
export function relatedStatements(own: Statement, others: readonly LedgerStatement[]): RelatedStatements {
  const bySaying = relatedIn(others);
  const saying = sayingOf(own);
  let related = bySaying.get(saying);
  if (related === undefined) {
    const found: Partial<Record<Relation, LedgerStatement[]>> = {};
    for (const other of others) {
      const how = relation(own, other.statement);
      if (how !== undefined) (found[how] ??= []).push(other);
    }
    bySaying.set(saying, (related = found));
  }
  return related;
}

/** All that a statement is compared by. */
function sayingOf({ measure, planned, narrowed, figure, period }: Statement): string {
  const { kind, currency, unit, text, value, low, high, bound } = figure;
  const { from, to, fiscal } = period ?? {};
  const parts = [
    measure.key,
    measure.standing,
    planned,
    narrowed,
    from,
    to,
    fiscal,
    kind,
    currency,
    unit,
    value,
    low,
    high,
    bound,
  ];
  return `${parts.join('|')}|${text}`;
}

/** Whether another article names a company of this one: the cheapest question comes first. */
export function isWrittenAbout(article: Article, ledger: Ledger): boolean {
  return article.entities.some(({ index, type }) => type === 'company' && ledger.isNamedElsewhere(index));
}

/** Whether the period is fixed by its words. */
export function isFixed(period: Period | undefined): period is Period & { readonly from: number; readonly to: number } {
  return period?.from !== undefined && period.to !== undefined;
}

/** A figure is compared with each of a workspace's, in article after article. */
const inBaseUnit = perObject(scale);

function scale(figure: Statement['figure']): Figure {
  const [unit, factor] = baseUnit(figure.unit);
  const times = (value: number | undefined): number | undefined => (value === undefined ? undefined : value * factor);
  const value = times(figure.value);
  const low = times(figure.low);
  const high = times(figure.high);
  return {
    ...figure,
    start: 0,
    end: 0,
    unit,
    ...(value !== undefined && { value }),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
  };
}
