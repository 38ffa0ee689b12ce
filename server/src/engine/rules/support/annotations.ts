import type { Acceptance } from '../../beside/model';

/**
 * The file `NAME.EXT.sources.json` beside an article: a W3C Web Annotation collection (Web Annotation Data Model, W3C
 * Recommendation, 2017). An accepted finding is an annotation with the motivation `assessing`; annotations with other motivations
 * are kept as they are.
 */

type Json = Record<string, unknown>;

const context = 'http://www.w3.org/ns/anno.jsonld';

/** The acceptances of the file, and a message for everything in it that cannot be read as one. Never throws. */
export function readAcceptances(json: string): {
  readonly acceptances: readonly Acceptance[];
  readonly problems: readonly string[];
} {
  if (json.trim() === '') return { acceptances: [], problems: [] };
  const collection = parse(json);
  if (typeof collection === 'string') return { acceptances: [], problems: [collection] };
  const acceptances: Acceptance[] = [];
  const problems: string[] = [];
  for (const [index, item] of items(collection).entries()) {
    if (!isRecord(item) || !motivations(item).includes('assessing')) continue;
    const acceptance = readAnnotation(item);
    if (typeof acceptance === 'string') problems.push(`Annotation ${index + 1}: ${acceptance}`);
    else acceptances.push(acceptance);
  }
  return { acceptances, problems };
}

/**
 * The file with the acceptance added, as pretty JSON with a final line end. An acceptance of the same rule and words is replaced.
 * `source` is the article's file name. Undefined where the existing file cannot be read: it must not be overwritten.
 */
export function addAcceptance(
  existing: string | undefined,
  source: string,
  acceptance: Acceptance,
): string | undefined {
  const collection = existing === undefined || existing.trim() === '' ? emptyCollection(source) : parse(existing);
  if (typeof collection === 'string') return undefined;
  const kept = items(collection).filter((item) => !isSame(item, acceptance));
  return write(collection, [...kept, annotation(source, acceptance)]);
}

/** The file without the acceptance of that rule and those words; undefined where it cannot be read. */
export function removeAcceptance(existing: string, acceptance: Acceptance): string | undefined {
  const collection = parse(existing);
  if (typeof collection === 'string') return undefined;
  return write(
    collection,
    items(collection).filter((item) => !isSame(item, acceptance)),
  );
}

function emptyCollection(source: string): Json {
  return { '@context': context, type: 'AnnotationCollection', label: `Annotations of ${source}` };
}

function parse(json: string): Json | string {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return `The file is not JSON: ${error instanceof Error ? error.message : 'unreadable'}`;
  }
  if (!isRecord(value)) return 'The file should hold a Web Annotation collection.';
  const page = value['first'];
  if (page !== undefined && !isRecord(page)) return 'The collection should hold its first page, not point to it.';
  const list = isRecord(page) ? page['items'] : value['items'];
  if (list !== undefined && !Array.isArray(list)) return 'The collection’s items should be a list.';
  return value;
}

function items(collection: Json): readonly unknown[] {
  const page = collection['first'];
  const list = isRecord(page) ? page['items'] : collection['items'];
  return Array.isArray(list) ? (list as readonly unknown[]) : [];
}

function write(collection: Json, list: readonly unknown[]): string {
  const { first } = collection;
  const page = isRecord(first) ? first : { type: 'AnnotationPage', startIndex: 0 };
  const kept = Object.fromEntries(Object.entries(collection).filter(([key]) => key !== 'items' && key !== 'first'));
  return `${JSON.stringify({ ...kept, total: list.length, first: { ...page, items: list } }, undefined, 2)}\n`;
}

function annotation(source: string, { rule, quote, position, reason }: Acceptance): Json {
  const selector: Json[] = [{ type: 'TextQuoteSelector', ...quote }];
  if (position !== undefined) selector.push({ type: 'TextPositionSelector', start: position.start, end: position.end });
  return {
    type: 'Annotation',
    motivation: 'assessing',
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: rule },
      { type: 'TextualBody', purpose: 'commenting', value: reason },
    ],
    target: { source, selector },
  };
}

function readAnnotation(item: Json): Acceptance | string {
  const rule = bodyValue(item, 'classifying');
  const reason = bodyValue(item, 'commenting');
  const selectors = list(isRecord(item['target']) ? item['target']['selector'] : undefined).filter(isRecord);
  const quote = selectors.find((selector) => selector['type'] === 'TextQuoteSelector');
  const exact = text(quote?.['exact']);
  if (rule === undefined) return 'no rule (a body with the purpose “classifying”).';
  if (reason === undefined || reason.trim() === '') return 'no reason (a body with the purpose “commenting”).';
  if (exact === undefined || exact === '') return 'no quoted words (a TextQuoteSelector with “exact”).';
  const position = selectors.find((selector) => selector['type'] === 'TextPositionSelector');
  const start = position?.['start'];
  const end = position?.['end'];
  const placed = Number.isSafeInteger(start) && Number.isSafeInteger(end) && (start as number) >= 0;
  return {
    rule,
    quote: { exact, prefix: text(quote?.['prefix']) ?? '', suffix: text(quote?.['suffix']) ?? '' },
    ...(placed ? { position: { start: start as number, end: end as number } } : {}),
    reason,
  };
}

function isSame(item: unknown, { rule, quote }: Acceptance): boolean {
  if (!isRecord(item) || !motivations(item).includes('assessing')) return false;
  const known = readAnnotation(item);
  return (
    typeof known !== 'string' &&
    known.rule === rule &&
    known.quote.exact === quote.exact &&
    known.quote.prefix === quote.prefix
  );
}

function bodyValue(item: Json, purpose: string): string | undefined {
  const body = list(item['body']).find((part) => isRecord(part) && part['purpose'] === purpose);
  return isRecord(body) ? text(body['value']) : undefined;
}

function motivations(item: Json): readonly unknown[] {
  return list(item['motivation']);
}

function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  return value === undefined ? [] : [value];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
