import { basename } from 'node:path';
import { isTellingName, withoutLegalForm } from '../../engine/index';
import type { CompanyRecord, ImportOptions, ImportSource } from './record';

/** What an import came to. */
export interface ImportCount {
  entries: number;
  /** rows left out because an earlier one bears the same name */
  repeated: number;
}

interface Survey {
  /** id → name, of companies that own others */
  readonly owners: ReadonlyMap<string, string>;
  /** short forms that one company alone has */
  readonly isOwn: (short: string) => boolean;
}

/**
 * The lines of a `companies.yaml`, one entry each, every fact with its source. The table is read twice: first for what the entries say of
 * each other. `country` keeps the companies of those countries alone.
 */
export async function* registryLines(
  source: ImportSource,
  options: ImportOptions & { readonly title?: string; readonly countries: ReadonlySet<string> },
  count: ImportCount,
): AsyncGenerator<string> {
  const title = options.title ?? `${source.title}, ${basename(options.file)}`.replace(/^, /, '');
  const owned = (await source.owners?.(options)) ?? { source: title, byId: new Map<string, string>() };
  const survey = await surveyOf(source, options, owned.byId);
  const seen = new Set<string>();
  yield `# Made by copydesk registry import --from ${source.id}: ${title.replaceAll(/\s+/g, ' ')}\ncompanies:\n`;
  for await (const record of source.records(options)) {
    if (options.countries.size > 0 && !options.countries.has((record.country ?? '').toUpperCase())) continue;
    const key = keyOf(record.name);
    if (seen.has(key)) {
      count.repeated++;
      continue;
    }
    seen.add(key);
    count.entries++;
    const owner = survey.owners.get(owned.byId.get(record.id ?? '') ?? '');
    const entry = entryOf(
      record,
      title,
      survey,
      owner === undefined ? undefined : { name: owner, source: owned.source },
    );
    yield `  - ${JSON.stringify(entry)}\n`;
  }
}

async function surveyOf(
  source: ImportSource,
  options: ImportOptions,
  owned: ReadonlyMap<string, string>,
): Promise<Survey> {
  const wanted = new Set(owned.values());
  const owners = new Map<string, string>();
  const names = new Set<string>();
  const bearers = new Map<string, number>();
  const count = (name: string): void => void bearers.set(keyOf(name), (bearers.get(keyOf(name)) ?? 0) + 1);
  for await (const { id, name } of source.records(options)) {
    if (id !== undefined && wanted.has(id)) owners.set(id, name);
    if (names.has(keyOf(name))) continue;
    names.add(keyOf(name));
    const short = withoutLegalForm(name);
    count(name);
    if (short !== undefined) count(short);
  }
  return { owners, isOwn: (short) => bearers.get(keyOf(short)) === 1 };
}

function keyOf(name: string): string {
  return name.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

function entryOf(
  record: CompanyRecord,
  source: string,
  { isOwn }: Survey,
  parent: { readonly name: string; readonly source: string } | undefined,
): object {
  const short = withoutLegalForm(record.name);
  const aliases = new Set(record.aliases);
  if (short !== undefined && isOwn(short) && isTellingName(short)) aliases.add(short);
  aliases.delete(record.name);
  const owners = [...(record.owners ?? []), ...(parent !== undefined && parent.name !== record.name ? [parent] : [])];
  return {
    name: record.name,
    ...(record.type && { type: record.type }),
    source,
    ...(aliases.size > 0 && { aliases: [...aliases] }),
    ...((record.nativeNames ?? []).length > 0 && { nativeNames: record.nativeNames }),
    ...(owners.length > 0 && { owners }),
    ...(record.listing && { listings: [record.listing] }),
    ...(record.lei && { lei: record.lei }),
    ...(record.country && { country: record.country }),
    ...(record.founded && { founded: record.founded }),
    ...(record.note && { note: record.note }),
  };
}
