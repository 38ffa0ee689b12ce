import type { Dossier, LedgerStatement } from '../../engine/index';

/** A dossier as plain data; dates are ISO 8601, `until` is the day after the last one, lines count from 1. */
export function dossierJson(dossier: Dossier, pathOf: (uri: string) => string): object {
  const { name, type, stateAffiliated, spellings, owners, subsidiaries, namedWith } = dossier;
  const tie = (one: Dossier['owners'][number]): object => ({
    name: one.name,
    file: pathOf(one.uri),
    line: one.line + 1,
  });
  return {
    name,
    type,
    stateAffiliated,
    spellings: spellings.map(({ text }) => text),
    owners: owners.map(tie),
    subsidiaries: subsidiaries.map(tie),
    measures: dossier.measures.map((measure) => ({
      name: measure.name,
      figures: measure.rows.map(({ stated, parts }) => ({
        ...figureJson(stated, pathOf),
        parts: parts.map((part) => figureJson(part, pathOf)),
      })),
    })),
    articles: dossier.articles.map(({ uri, headline, mentions, line }) => ({
      file: pathOf(uri),
      headline,
      mentions,
      line: line + 1,
    })),
    namedWith,
  };
}

function figureJson({ uri, statement }: LedgerStatement, pathOf: (uri: string) => string): object {
  const { figure, period, planned, narrowed, speaker, line, character } = statement;
  return {
    ...figure,
    period: period && {
      text: period.text,
      ...(period.from !== undefined && { from: isoDay(period.from) }),
      ...(period.to !== undefined && { until: isoDay(period.to) }),
      ...(period.fiscal && { fiscal: true }),
    },
    planned,
    narrowed,
    speaker,
    file: pathOf(uri),
    line: line + 1,
    column: character + 1,
  };
}

function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
