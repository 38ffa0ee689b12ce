import type { Listing, RegistryEntry, Sourced } from './model';

type Plain = Readonly<Record<string, unknown>>;

/**
 * Makes an entry of a value that the schema has passed. Facts without a source of their own are vouched for by the entry's.
 */
export function toEntry(value: Plain, at: RegistryEntry['at']): RegistryEntry {
  const name = String(value['name']).trim();
  const source = String(value['source']).trim();
  const stateAffiliated = stateFact(value['stateAffiliated'], source);
  const lei = fact(value['lei'], source);
  const country = fact(value['country'], source);
  const founded = fact(value['founded'], source);
  const note = value['note'];
  return {
    id: name,
    name,
    type: value['type'] === 'organization' ? 'organization' : 'company',
    aliases: texts(value['aliases']),
    nativeNames: texts(value['nativeNames']),
    owners: namedFacts(value['owners'], source),
    listings: listings(value['listings'], source),
    outlets: namedFacts(value['outlets'], source),
    source,
    at,
    ...(stateAffiliated && { stateAffiliated }),
    ...(lei && { lei }),
    ...(country && { country }),
    ...(founded && { founded }),
    ...(typeof note === 'string' && { note }),
  };
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map((text) => String(text).trim()).filter((text) => text !== '') : [];
}

function fact(value: unknown, source: string): Sourced<string> | undefined {
  if (typeof value === 'string' || typeof value === 'number') return { value: String(value).trim(), source };
  if (typeof value !== 'object' || value === null) return undefined;
  const own = value as Plain;
  return { value: String(own['value']).trim(), source: String(own['source']).trim() };
}

function stateFact(value: unknown, source: string): Sourced<boolean> | undefined {
  if (typeof value === 'boolean') return { value, source };
  if (typeof value !== 'object' || value === null) return undefined;
  const own = value as Plain;
  return { value: own['value'] === true, source: String(own['source']).trim() };
}

function namedFacts(value: unknown, source: string): Sourced<string>[] {
  if (!Array.isArray(value)) return [];
  return value.map((item: unknown) => {
    if (typeof item !== 'object' || item === null) return { value: String(item).trim(), source };
    const own = item as Plain;
    return { value: String(own['name']).trim(), source: String(own['source']).trim() };
  });
}

function listings(value: unknown, source: string): Listing[] {
  if (!Array.isArray(value)) return [];
  return value.map((item: Plain) => ({
    exchange: String(item['exchange']).trim(),
    ticker: String(item['ticker']).trim(),
    source: typeof item['source'] === 'string' ? item['source'].trim() : source,
  }));
}
