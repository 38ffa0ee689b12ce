import type { Contributor, ReferenceDetails } from '../../engine/index';

/** What one item of CSL-JSON or CSL-YAML says, whatever it holds. Never throws. */
export function cslDetails(item: Readonly<Record<string, unknown>>): ReferenceDetails {
  const text = (name: string): string | undefined => plain(item[name]);
  const found: Record<string, string | undefined> = {
    title: text('title'),
    container: text('container-title'),
    publisher: text('publisher'),
    issued: dateOf(item['issued']),
    volume: text('volume'),
    issue: text('issue'),
    pages: text('page')?.replace(/-{1,3}/gu, '–'),
    doi: text('DOI')?.replace(/^https?:\/\/(?:dx\.)?doi\.org\//iu, ''),
    url: text('URL'),
  };
  const parts = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
  const authors = contributors(item['author']);
  return {
    type: text('type') ?? 'document',
    authors: authors.length > 0 ? authors : contributors(item['editor']),
    ...parts,
  };
}

/** CSL allows a little HTML in its texts. */
function plain(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const words = String(value)
    .replace(/<\/?[a-z][^<>]{0,100}>/giu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return words === '' ? undefined : words;
}

function contributors(value: unknown): Contributor[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown): Contributor[] => {
    if (!isRecord(one)) return [];
    const family = plain(one['literal']) ?? plain(one['family']);
    const given = plain(one['given']);
    if (family === undefined) return [];
    const particle = plain(one['non-dropping-particle']);
    const whole = particle === undefined ? family : `${particle} ${family}`;
    return [given === undefined ? { family: whole } : { family: whole, given }];
  });
}

/** `{"date-parts": [[2024, 3]]}`, Pandoc's `2024-03` and `{year: 2024, month: 3}`, or a date in words that begins or ends with a year. */
function dateOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'string') return isoOf(String(value));
  if (Array.isArray(value)) return dateOf(value[0]);
  if (!isRecord(value)) return undefined;
  const parts: unknown = value['date-parts'];
  if (Array.isArray(parts) && Array.isArray(parts[0])) return joined(parts[0]);
  if (value['year'] !== undefined) return joined([value['year'], value['month'], value['day']]);
  return isoOf(plain(value['raw']) ?? plain(value['literal']) ?? '');
}

function isoOf(words: string): string | undefined {
  return (/^\d{4}(?:-\d{2}){0,2}\b/u.exec(words) ?? /\b\d{4}\b/u.exec(words))?.[0];
}

function joined(parts: readonly unknown[]): string | undefined {
  const numbers: string[] = [];
  for (const part of parts.slice(0, 3)) {
    const number = Number(part);
    if (!Number.isInteger(number) || number <= 0) break;
    numbers.push(String(number).padStart(numbers.length === 0 ? 4 : 2, '0'));
  }
  return numbers.length === 0 ? undefined : numbers.join('-');
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
