import { createReadStream } from 'node:fs';

export type Row = Readonly<Record<string, string>>;

/**
 * Rows of a CSV file with a header, keyed by it; commas, semicolons or tabs, whichever the header holds most of. A row with too many or
 * too few cells is read as far as it goes.
 */
export async function* csvRows(file: string): AsyncGenerator<Row> {
  const { parse } = await import('csv-parse');
  const parser = parse({
    bom: true,
    columns: true,
    delimiter: await delimiterOf(file),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
  });
  const input = createReadStream(file);
  input.on('error', (error) => parser.destroy(error));
  for await (const row of input.pipe(parser)) yield row as Row;
}

async function delimiterOf(file: string): Promise<string> {
  for await (const piece of createReadStream(file, { encoding: 'utf8', end: 20_000 })) {
    const header = String(piece).split('\n', 1)[0]!;
    const count = (mark: string): number => header.split(mark).length;
    return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
  }
  return ',';
}
