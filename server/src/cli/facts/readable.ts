import { amountOf } from '../../beside/ledger/dossierText';
import { saidBy, type Dossier, type DossierRow } from '../../engine/index';
import { painter, printable } from '../colours';
import type { CommandIo } from '../io';

/** A dossier for the terminal: identity, figures by measure in time order, articles. */
export function dossierText(dossier: Dossier, pathOf: (uri: string) => string, io: CommandIo): string {
  const paint = painter(io);
  const { name, type, stateAffiliated, owners, subsidiaries, spellings, measures, articles } = dossier;
  const lines = [
    `${paint('underline', printable(name))} · ${type}${stateAffiliated ? ' · state-affiliated' : ''}`,
    ...list(
      'owned by',
      owners.map((owner) => owner.name),
    ),
    ...list(
      'subsidiaries',
      subsidiaries.map((child) => child.name),
    ),
    ...list(
      'also called',
      spellings.map(({ text }) => text).filter((text) => text !== name),
    ),
  ];
  for (const { name: measure, rows } of measures) {
    const cells = rows.map((row) => rowCells(row, pathOf));
    lines.push('', `  ${paint('bold', printable(measure))}`, ...aligned(cells).map((line) => `    ${line}`));
  }
  lines.push('', `  ${paint('bold', articles.length === 1 ? '1 article' : `${articles.length} articles`)}`);
  for (const { uri, line, headline, mentions } of articles) {
    const count = mentions === 1 ? '1 mention' : `${mentions} mentions`;
    lines.push(`    ${printable(pathOf(uri))}:${line + 1}  ${printable(headline)}  ${paint('dim', count)}`);
  }
  return `${lines.join('\n')}\n`;
}

function list(title: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`  ${title} ${names.map(printable).join(', ')}`];
}

function rowCells({ stated, parts }: DossierRow, pathOf: (uri: string) => string): string[] {
  const { statement, uri } = stated;
  const of = parts.map(
    ({ statement: part }) => `, of which ${part.figure.text} ${part.figure.of ?? part.measure.name}`,
  );
  const planned = statement.planned ? ' (planned)' : '';
  return [
    statement.period?.text ?? '–',
    `${amountOf(stated)}${of.join('')}${planned}`,
    `said ${saidBy(statement)}`.replace('said “', '“'),
    `${pathOf(uri)}:${statement.line + 1}`,
  ].map(printable);
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
