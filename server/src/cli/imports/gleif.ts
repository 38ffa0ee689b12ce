import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { csvRows, type Row } from './csvRows';
import type { CompanyRecord, ImportOptions, ImportSource } from './record';

/** Native names that an entry keeps; a fund may have dozens. */
const MOST_NAMES = 6;

/**
 * GLEIF's golden copy, CSV or JSON: level 1 (who is who), and level 2 (who owns whom) for the parents. Entities that are inactive or
 * whose registration is void are left out; direct parents are preferred to ultimate ones.
 */
export const gleif: ImportSource = {
  id: 'gleif',
  title: 'GLEIF golden copy',
  async *records({ file }) {
    const rows = isJson(file) ? jsonRecords(file, 'LEI') : csvRows(file);
    for await (const row of rows) {
      const record = recordOf(row);
      if (record !== undefined) yield record;
    }
  },
  async owners({ parents }: ImportOptions) {
    const byId = new Map<string, string>();
    if (parents === undefined) return { source: '', byId };
    for await (const row of isJson(parents) ? jsonRecords(parents, 'Relationship') : csvRows(parents)) {
      const type = row['Relationship.RelationshipType'];
      if (
        row['Relationship.RelationshipStatus'] !== 'ACTIVE' ||
        !/^IS_(?:DIRECTLY|ULTIMATELY)_CONSOLIDATED_BY$/.test(type ?? '')
      )
        continue;
      const child = row['Relationship.StartNode.NodeID'] ?? row['Relationship.StartNode.StartNodeID'] ?? '';
      const parent = row['Relationship.EndNode.NodeID'] ?? row['Relationship.EndNode.EndNodeID'] ?? '';
      if (type!.includes('DIRECTLY') || !byId.has(child)) byId.set(child, parent);
    }
    return { source: `GLEIF relationship records, ${basename(parents)}`, byId };
  },
};

function isJson(file: string): boolean {
  return file.toLowerCase().endsWith('.json');
}

function recordOf(row: Row): CompanyRecord | undefined {
  const lei = row['LEI'] ?? '';
  const name = row['Entity.LegalName'] ?? '';
  const entity = row['Entity.EntityStatus'] ?? 'ACTIVE';
  const registration = row['Registration.RegistrationStatus'] ?? 'ISSUED';
  if (lei === '' || name === '' || entity !== 'ACTIVE' || /^(?:ANNULLED|DUPLICATE|RETIRED|MERGED)$/.test(registration))
    return undefined;
  const others: string[] = [];
  for (let i = 1; i <= MOST_NAMES; i++) {
    const other = row[`Entity.OtherEntityNames.OtherEntityName.${String(i)}`] ?? '';
    if (other !== '' && other !== name) others.push(other);
  }
  const country = row['Entity.LegalAddress.Country'] ?? '';
  const founded = (row['Entity.EntityCreationDate'] ?? '').slice(0, 10);
  return {
    id: lei,
    name,
    lei,
    // Names in another script are no aliases that a text in this one could hold.
    aliases: others.filter(isLatin),
    nativeNames: others.filter((other) => !isLatin(other)),
    ...(country !== '' && { country }),
    ...(founded !== '' && { founded }),
  };
}

function isLatin(name: string): boolean {
  return /\p{Script=Latin}/u.test(name);
}

/** Records of GLEIF's JSON, one at a time, their paths joined by dots as in the CSV; lists are numbered from 1. */
async function* jsonRecords(file: string, key: string): AsyncGenerator<Row> {
  const { JSONParser } = await import('@streamparser/json');
  const parser = new JSONParser({ paths: ['$.*.*'], keepStack: false });
  const ready: Row[] = [];
  parser.onValue = ({ value }) => {
    if (typeof value !== 'object' || value === null || !(key in value || 'RelationshipRecord' in value)) return;
    const row: Record<string, string> = {};
    flatten('RelationshipRecord' in value ? value['RelationshipRecord'] : value, '', row);
    ready.push(row);
  };
  for await (const piece of createReadStream(file)) {
    parser.write(piece as Uint8Array);
    yield* ready.splice(0);
  }
}

/** `$` holds a text, keys with `@` its attributes. */
function flatten(value: unknown, path: string, row: Record<string, string>): void {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') row[path] = String(value);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    if (key.startsWith('@')) continue;
    const number = Array.isArray(value) ? String(Number(key) + 1) : key;
    flatten(item, key === '$' ? path : path === '' ? number : `${path}.${number}`, row);
  }
}
