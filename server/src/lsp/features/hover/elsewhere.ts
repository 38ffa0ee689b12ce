import { amountOf, speakerOf } from '../../../beside/ledger/dossierText';
import {
  isFixed,
  relatedStatements,
  type ArticleFigure,
  type LedgerStatement,
  type Relation,
  type Statement,
} from '../../../engine/index';
import { escapeMarkdown, joined, placeLink, strong } from './markdown';
import type { Page } from './page';

/** Most other articles that a figure's hover tells of. */
const mostElsewhere = 3;

/** One statement of another article on one line, with who says so and the place. */
export function elsewhereLine(stated: LedgerStatement): string {
  const { statement, uri } = stated;
  const of = statement.figure.of ?? statement.measure.name;
  const when = statement.period === undefined ? '' : `, ${statement.period.text}`;
  const words = escapeMarkdown(`${amountOf(stated)} ${of}${when}`);
  return `${words}: ${speakerOf(stated)} (${placeLink(uri, statement.line)})`;
}

/** Later periods before earlier ones, and those before what fixes none. */
export function latestFirst(a: LedgerStatement, b: LedgerStatement): number {
  const first = a.statement.period?.to ?? -Infinity;
  const second = b.statement.period?.to ?? -Infinity;
  if (first !== second) return second > first ? 1 : -1;
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.statement.start - b.statement.start;
}

/** The same measure in other articles, in time order, with the change where both figures and both periods are explicit. */
export function elsewhereLines(page: Page, figure: ArticleFigure): string[] {
  const ledger = page.article.beside?.ledger;
  const own = ledger?.statements().find(({ start }) => start === figure.start);
  if (ledger === undefined || own === undefined) return [];
  const related = relatedStatements(own, ledger.elsewhere(own.company));
  const found = (Object.keys(related) as Relation[]).flatMap((relation) =>
    related[relation]!.map((other) => ({ other, relation })),
  );
  return found
    .sort((a, b) => weight(b.relation) - weight(a.relation) || latestFirst(a.other, b.other))
    .slice(0, mostElsewhere)
    .sort((a, b) => latestFirst(b.other, a.other))
    .map(({ other, relation }) => line(own, other, relation));
}

/** What contradicts must not be crowded out. */
function weight(relation: Relation): number {
  return relation === 'conflict' ? 1 : 0;
}

const verdicts: Readonly<Record<Relation, string>> = {
  same: 'the same',
  conflict: 'another figure for the same period',
  newer: 'later',
  older: 'earlier',
  otherPeriod: 'another period, no conflict',
};

function line(own: Statement, other: LedgerStatement, relation: Relation): string {
  const { statement, uri } = other;
  const when = statement.period === undefined ? '' : ` in ${escapeMarkdown(statement.period.text)}`;
  const verdict = relation === 'newer' || relation === 'older' ? change(own, statement, relation) : verdicts[relation];
  return `elsewhere ${strong(amountOf(other))}${when}: ${joined(verdict, speakerOf(other))} (${placeLink(uri, statement.line)})`;
}

/** *later, +31.7 %*; the word alone where a figure is a range or bounded. */
function change(own: Statement, other: Statement, relation: 'newer' | 'older'): string {
  const [before, after] = relation === 'newer' ? [own, other] : [other, own];
  const from = before.figure.value;
  const to = after.figure.value;
  const plain = before.figure.bound === undefined && after.figure.bound === undefined;
  const alike = before.figure.unit === after.figure.unit && before.figure.kind !== 'percent';
  if (from === undefined || to === undefined || from <= 0 || !plain || !alike) return verdicts[relation];
  if (!isFixed(before.period) || !isFixed(after.period)) return verdicts[relation];
  const percent = ((to - from) / from) * 100;
  return `${verdicts[relation]}, ${percent < 0 ? '−' : '+'}${Math.abs(percent).toFixed(1)} % from ${before.period.text} to ${after.period.text}`;
}
