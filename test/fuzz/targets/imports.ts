import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registryLines } from '../../../server/src/cli/imports/entries';
import * as sources from '../../../server/src/cli/imports/registry';
import { parseRegistry } from '../../../server/src/engine/index';
import { mutateOften } from '../mutate';
import { failure, type Target } from '../target';

interface Table {
  readonly source: keyof typeof sources;
  readonly name: string;
  readonly text: string;
}

const gleifRecord = {
  LEI: { $: '5299ZZQUAY0000000001' },
  Entity: {
    LegalName: { $: 'Brisk Quay AG', '@xml:lang': 'de' },
    OtherEntityNames: { OtherEntityName: [{ $: 'Brisk Quay' }, { $: 'Бриск' }] },
    LegalAddress: { Country: { $: 'DE' } },
    EntityStatus: { $: 'ACTIVE' },
  },
};
const tables: readonly Table[] = [
  {
    source: 'csv',
    name: 'table.csv',
    text: 'Company;Aliases;Owner;Exchange;Ticker\r\n"Brisk Quay AG";BQ | Quay;Velm Holdings;XETRA;BQAG\r\n"Velm ""Harbour"" Co";;;;\r\n',
  },
  {
    source: 'gleif',
    name: 'lei2.csv',
    text: '"LEI","Entity.LegalName","Entity.EntityStatus","Entity.LegalAddress.Country"\n"5299ZZQUAY0000000001","Brisk Quay AG","ACTIVE","DE"\n',
  },
  { source: 'gleif', name: 'lei2.json', text: JSON.stringify({ records: [gleifRecord, gleifRecord] }) },
  {
    source: 'sec',
    name: 'tickers.json',
    text: JSON.stringify({
      fields: ['cik', 'name', 'ticker', 'exchange'],
      data: [
        [7, 'Brisk Quay Inc.', 'BQ', 'NYSE'],
        [8, 'Velm', 'VLM', null],
      ],
    }),
  },
  { source: 'sec', name: 'plain.json', text: JSON.stringify({ 0: { cik_str: 7, ticker: 'BQ', title: 'Brisk Quay' } }) },
];
const hostile: readonly string[] = [
  '"__proto__":{"polluted":1},',
  '__proto__;',
  '['.repeat(5000),
  '{"a":'.repeat(3000),
  '"'.repeat(99),
  ','.repeat(999),
  'null',
  '1e999',
];

/** Tables that are broken or not what they say: an import ends with entries that the registry reads, or with an error in words. */
export const imports: Target = {
  id: 'imports',
  async run(random) {
    const table = tables[Math.floor(random() * tables.length)]!;
    const at = Math.floor(random() * table.text.length);
    const piece = random() < 0.4 ? hostile[Math.floor(random() * hostile.length)]! : '';
    const text = mutateOften(table.text.slice(0, at) + piece + table.text.slice(at), Math.floor(random() * 5), random);
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-fuzz-'));
    try {
      const file = join(folder, table.name);
      writeFileSync(file, text);
      let yaml = '';
      try {
        const lines = registryLines(
          sources[table.source],
          { file, countries: new Set(), title: 'table' },
          { entries: 0, repeated: 0 },
        );
        for await (const line of lines) yaml += line;
      } catch (error) {
        // A table that cannot be read ends the import with its message.
        if (!(error instanceof Error) || error.message === '' || /undefined|not a function/u.test(error.message))
          throw error;
        return 1;
      }
      parseRegistry(yaml, 'file:///companies.yaml');
      if ('polluted' in {}) throw new Error('every object was changed');
    } catch (error) {
      throw failure(
        error instanceof Error ? (error.stack ?? '') : String(error),
        JSON.stringify([table.name, text]),
        error,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return 1;
  },
};
