import type { Ledger, LedgerStatement, Statement } from '../ledger/model';
import { allows, flags } from './examples/newer-figure';
import { placeName } from './figure-conflict';
import type { Article } from '../resolve/model';
import type { Report, Rule } from './model';
import { isFixed, isWrittenAbout, relatedStatements, relation } from './support/statements';

export const newerFigure: Rule = {
  id: 'newer-figure',
  summary: 'Another article of the workspace has the same figure for a later period.',
  rationale:
    'An article that quotes last year’s staff or revenue may be out of date before it runs. Only the latest figure that the article ' +
    'itself gives for a measure is looked at, and only a figure for a later period of the same length counts as newer.',
  levels: { relaxed: 'off', standard: 'hint', strict: 'information' },
  quiet: true,
  flags,
  allows,
  check(article) {
    const ledger = article.beside?.ledger;
    if (ledger === undefined || !isWrittenAbout(article, ledger)) return [];
    const own = ledger.statements();
    return own.flatMap((statement) => {
      if (!isFixed(statement.period) || statement.partOf !== undefined) return [];
      const newest = newestOf(ledger, statement);
      // Asked last: of many statements, few are older than another article's.
      if (newest === undefined || own.some((other) => isNewer(other, statement))) return [];
      return [report(article, statement, newest)];
    });
  },
};

function isNewer(other: Statement, statement: Statement): boolean {
  return other.company === statement.company && relation(statement, other) === 'newer';
}

function newestOf(ledger: Ledger, statement: Statement): LedgerStatement | undefined {
  let newest: LedgerStatement | undefined;
  const { newer = [] } = relatedStatements(statement, ledger.comparable(statement.company, statement.measure.key));
  for (const other of newer) {
    if (newest === undefined || other.statement.period!.to! > newest.statement.period!.to!) newest = other;
  }
  return newest;
}

function report(article: Article, own: Statement, newest: LedgerStatement): Report {
  const { figure, period, line, character, start, end } = newest.statement;
  const sentence = article.figures.find((candidate) => candidate.start === own.start)?.sentence;
  return {
    start: own.start,
    end: own.end,
    message: `A newer figure is known: ${figure.text} for ${period!.text} (${placeName(newest)}).`,
    related: [
      {
        start: 0,
        end: 0,
        message: `${figure.text}, ${period!.text}`,
        elsewhere: {
          uri: newest.uri,
          start: { line, character },
          end: { line, character: character + end - start },
        },
      },
    ],
    fixes: () => [
      {
        title: `Use the newer figure: ${figure.text} (${period!.text})`,
        edits: [
          { start: own.start, end: own.end, newText: figure.text },
          { start: own.period!.start, end: own.period!.end, newText: period!.text },
        ].sort((a, b) => a.start - b.start),
      },
    ],
    ...(sentence !== undefined && { sentence }),
  };
}
