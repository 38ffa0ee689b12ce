import { painter, printable, type Style } from '../colours';
import type { CommandIo } from '../io';
import { STATE_NAMES, type LeftOutRow, type Row, type Table } from './table';

const LONGEST = 44;
const STYLES: Readonly<Record<Row['state'], Style>> = {
  found: 'green',
  differs: 'yellow',
  absent: 'red',
  untold: 'dim',
};

/** The table for a terminal: the copy's words, how they stand to the original, and its words; then what the copy leaves out. */
export function readableTable(table: Table, io: CommandIo): string {
  const paint = painter(io);
  const rows = table.rows.map((row) => ({
    place: `${row.line}:${row.column}`,
    words: cut(row.words),
    state: STATE_NAMES[row.state],
    row,
  }));
  const wide = (pick: (cells: (typeof rows)[number]) => string): number =>
    Math.max(0, ...rows.map((cells) => [...pick(cells)].length));
  const places = wide(({ place }) => place);
  const words = wide((cells) => cells.words);
  const states = wide(({ state }) => state);
  const lines = rows.map(({ place, words: said, state, row }) => {
    const sure = row.state === 'untold' ? '' : `${String(Math.round(row.confidence * 100)).padStart(3)} %`;
    const cells = [
      place.padEnd(places),
      said.padEnd(words),
      paint(STYLES[row.state], state.padEnd(states)),
      sure.padEnd(5),
      beside(row),
    ];
    return `  ${cells.join('  ').trimEnd()}`;
  });
  const heading = paint('underline', printable(table.article));
  const names = table.originals.map(({ name, language }) => `${printable(name)} (${language})`).join(', ');
  return [`${heading} beside ${names}`, ...lines, '', summary(table), ...leftOut(table.leftOut, paint)].join('\n');
}

function beside({ original }: Row): string {
  return original === undefined ? '' : `${cut(original.words)}  ${printable(original.name)}:${original.line}`;
}

function summary({ counts }: Table): string {
  return `${counts.found} found, ${counts.differs} differ, ${counts.absent} not in the original, ${counts.untold} that cannot be compared.`;
}

function leftOut(rows: readonly LeftOutRow[], paint: (style: Style, text: string) => string): string[] {
  if (rows.length === 0) return [];
  return [
    '',
    paint('bold', 'In the original and not in the copy'),
    ...rows.map(
      (row) =>
        `  ${printable(row.name)}:${row.line}  ${row.kind}  ${cut(row.kind === 'figure' ? row.words : row.context)}${row.kind === 'figure' ? `  in “${cut(row.context, 60)}”` : ''}`,
    ),
  ];
}

function cut(text: string, longest = LONGEST): string {
  const characters = [...printable(text)];
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`;
}
