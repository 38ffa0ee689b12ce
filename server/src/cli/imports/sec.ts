import { readFile } from 'node:fs/promises';
import type { CompanyRecord, ImportSource } from './record';

/** `company_tickers.json` and `company_tickers_exchange.json` of the SEC's EDGAR. A company with several tickers is one record. */
export const sec: ImportSource = {
  id: 'sec',
  title: 'SEC EDGAR',
  async *records({ file }) {
    const companies = new Map<string, CompanyRecord>();
    for (const row of rowsOf(JSON.parse(await readFile(file, 'utf8')))) {
      const name = text(row['title'] ?? row['name']);
      const id = text(row['cik_str'] ?? row['cik']);
      if (name === '' || companies.has(id)) continue;
      const listing = { exchange: text(row['exchange']), ticker: text(row['ticker']) };
      companies.set(id, {
        name,
        note: `CIK ${id}${listing.exchange === '' && listing.ticker !== '' ? `, ticker ${listing.ticker}` : ''}`,
        ...(listing.exchange !== '' && listing.ticker !== '' && { listing }),
      });
    }
    yield* companies.values();
  },
};

type Plain = Readonly<Record<string, unknown>>;

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** Rows as records, whether the file is an object of objects or a table with its `fields`. */
function rowsOf(value: unknown): readonly Plain[] {
  if (typeof value !== 'object' || value === null)
    throw new Error('this is not one of the SEC’s company_tickers files');
  const { fields, data } = value as { fields?: unknown; data?: unknown };
  if (Array.isArray(fields) && Array.isArray(data)) {
    return data.map((row: unknown) =>
      Object.fromEntries(
        fields.map((field: unknown, i) => [String(field), Array.isArray(row) ? (row[i] as unknown) : undefined]),
      ),
    );
  }
  return Object.values(value).filter((row): row is Plain => typeof row === 'object' && row !== null);
}
