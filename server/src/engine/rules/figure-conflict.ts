import { shortName } from '../base/uris';
import type { LedgerStatement, Statement } from '../ledger/model';
import type { Article } from '../resolve/model';
import { allows, flags } from './examples/figure-conflict';
import type { Fix, Related, Report, Rule } from './model';
import { isWrittenAbout, relatedStatements, saidBy } from './support/statements';
import { words } from './support/words';

/** Most articles that one finding points to. */
const mostRelated = 3;

export const figureConflict: Rule = {
  id: 'figure-conflict',
  summary: 'Another article of the workspace gives another figure for the same thing and the same period.',
  rationale:
    'Two articles that run a week apart should not disagree about last year. A figure is compared only with one of the same company, ' +
    'the same measure, the same part of the company and exactly the same period; plans, forecasts and figures without a period are ' +
    'left out. Rounding (*1.2 million* for 1,184,000), bounds (*more than 150* for 158) and units (*1.2 kt* for 1,200 tonnes) agree. ' +
    'Both articles say so, with the words of those who stand behind each figure.',
  levels: { relaxed: 'hint', standard: 'information', strict: 'warning' },
  quiet: true,
  flags,
  allows,
  check(article) {
    const ledger = article.beside?.ledger;
    if (ledger === undefined || !isWrittenAbout(article, ledger)) return [];
    return ledger.statements().flatMap((own) => {
      if (own.period?.from === undefined || own.planned) return [];
      const { conflict: conflicts = [] } = relatedStatements(own, ledger.comparable(own.company, own.measure.key));
      return conflicts.length === 0 ? [] : [report(article, own, conflicts)];
    });
  },
};

function report(article: Article, own: Statement, conflicts: readonly LedgerStatement[]): Report {
  const [first] = conflicts as [LedgerStatement];
  const here = words(article, own);
  const place = placeName(first);
  const sentence = article.figures.find(({ start }) => start === own.start)?.sentence;
  return {
    start: own.start,
    end: own.end,
    message: `${here} here, ${first.statement.figure.text} in ${place}: ${own.measure.name}, ${own.period!.text}.`,
    related: [
      ...conflicts.slice(0, mostRelated).map(elsewhere),
      { start: own.start, end: own.end, message: said('here', own) },
    ],
    fixes: () => fixesOf(own, conflicts),
    ...(sentence !== undefined && { sentence }),
  };
}

function elsewhere({ uri, statement }: LedgerStatement): Related {
  const { line, character, start, end } = statement;
  return {
    start: 0,
    end: 0,
    message: said('there', statement),
    elsewhere: { uri, start: { line, character }, end: { line, character: character + end - start } },
  };
}

function said(where: string, statement: Statement): string {
  return `${where} ${statement.figure.text}, said ${saidBy(statement)}`.replace('said “', 'in the words “');
}

/** `harbour…:12` */
export function placeName({ uri, statement }: LedgerStatement): string {
  return `${shortName(uri)}:${statement.line + 1}`;
}

function fixesOf(own: Statement, conflicts: readonly LedgerStatement[]): Fix[] {
  const seen = new Set<string>();
  return conflicts.flatMap((other) => {
    const { text } = other.statement.figure;
    if (seen.has(text)) return [];
    seen.add(text);
    return [
      {
        title: `Use the figure of ${placeName(other)}: ${text}`,
        edits: [{ start: own.start, end: own.end, newText: text }],
      },
    ];
  });
}
