import { csvRows, type Row } from './csvRows';
import type { CompanyRecord, ImportSource } from './record';

/** What people call the columns, in small letters without marks. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  name: ['name', 'company', 'companyname', 'legalname', 'entityname', 'title', 'issuer', 'organization'],
  aliases: ['aliases', 'alias', 'shortname', 'shortnames', 'acronym', 'alsoknownas', 'aka', 'tradingname'],
  nativeNames: ['nativenames', 'nativename', 'localname'],
  owners: ['owners', 'owner', 'parent', 'parents', 'parentcompany', 'group'],
  exchange: ['exchange', 'market', 'mic', 'stockexchange'],
  ticker: ['ticker', 'symbol', 'tickersymbol', 'code'],
  lei: ['lei', 'legalentityidentifier'],
  country: ['country', 'jurisdiction', 'domicile', 'seat', 'headquarters'],
  founded: ['founded', 'established', 'incorporated', 'yearfounded'],
  type: ['type', 'kind'],
  note: ['note', 'notes', 'comment'],
};

/** Any CSV file whose header names a column for the name. Cells hold several names parted by `;` or `|`. */
export const csv: ImportSource = {
  id: 'csv',
  title: '',
  async *records({ file }) {
    let columns: ReadonlyMap<string, string> | undefined;
    for await (const row of csvRows(file)) {
      columns ??= columnsOf(row);
      if (!columns.has('name'))
        throw new Error(`no column is called name or company, but ${Object.keys(row).join(', ')}`);
      const record = recordOf(row, columns);
      if (record.name !== '') yield record;
    }
  },
};

/** Our key → the header's own word. */
function columnsOf(row: Row): ReadonlyMap<string, string> {
  const columns = new Map<string, string>();
  for (const header of Object.keys(row)) {
    const plain = header.toLowerCase().replaceAll(/[^a-z]/g, '');
    const key = Object.keys(COLUMNS).find((candidate) => COLUMNS[candidate]!.includes(plain));
    if (key !== undefined && !columns.has(key)) columns.set(key, header);
  }
  return columns;
}

function recordOf(row: Row, columns: ReadonlyMap<string, string>): CompanyRecord {
  const cell = (key: string): string => (row[columns.get(key) ?? ''] ?? '').trim();
  const list = (key: string): string[] =>
    cell(key)
      .split(/[;|]/)
      .map((item) => item.trim())
      .filter((item) => item !== '');
  const plain = (key: 'lei' | 'country' | 'founded' | 'note'): Partial<CompanyRecord> =>
    cell(key) === '' ? {} : { [key]: cell(key) };
  const listing = { exchange: cell('exchange'), ticker: cell('ticker') };
  return {
    name: cell('name'),
    aliases: list('aliases'),
    nativeNames: list('nativeNames'),
    owners: list('owners'),
    ...(/^org/i.test(cell('type')) && { type: 'organization' as const }),
    ...(listing.exchange !== '' && listing.ticker !== '' && { listing }),
    ...plain('lei'),
    ...plain('country'),
    ...plain('founded'),
    ...plain('note'),
  };
}
