import schema from './companies.schema.json';

/** A key of a registry file, as its schema describes it. */
export interface RegistryKey {
  readonly key: string;
  readonly description: string;
  readonly required: boolean;
}

/** Where the cursor stands in a registry file that may be half typed. */
export interface RegistryPlace {
  /** a key is being written, or the value of `key` */
  readonly at: 'key' | 'value';
  /** the key above this level: `companies` for an entry's own keys, `owners`, `listings` …; empty at the top */
  readonly under: string;
  readonly key: string;
  /** what is written of it, and where that begins and ends; UTF-16 code units */
  readonly typed: string;
  readonly start: number;
  readonly end: number;
  /** the keys that stand beside it already */
  readonly beside: readonly string[];
}

const VALUED = ['stateAffiliated', 'lei', 'country', 'founded'];

interface Line {
  readonly column: number;
  readonly item: boolean;
  readonly key: string;
  readonly rest: string;
  readonly blank: boolean;
}

/** The place of an offset; undefined inside a comment. Reads lines, not YAML: a file that is being typed rarely is any. */
export function registryPlace(text: string, offset: number): RegistryPlace | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
  const whole = text.slice(start, end).replace(/\r$/, '');
  const before = whole.slice(0, offset - start);
  if (/^\s*#|\s#/.test(before)) return undefined;
  const above = text.slice(0, start).split('\n').slice(0, -1);
  const { spaces, dash, word, colon, rest } = partsOf(whole);
  const column = spaces.length + dash.length;
  const keyStart = start + column;
  const under = parentOf(above, dash === '' ? column : spaces.length, column);
  const beside = siblings(text, start, column, dash !== '');
  if (offset >= keyStart && offset <= keyStart + word.length && (colon !== '' || rest.trim() === ''))
    return { at: 'key', under, key: word, typed: word, start: keyStart, end: keyStart + word.length, beside };
  const value = colon === '' ? keyStart : keyStart + word.length + 1;
  if (offset < value) return undefined;
  const from = Math.max(before.lastIndexOf('['), before.lastIndexOf(',')) + 1;
  const first = colon === '' || from > value - start ? Math.max(from, value - start) : value - start;
  const gap = /^\s*/.exec(whole.slice(first, offset - start))![0].length;
  const typedFrom = start + first + gap;
  const key = colon === '' ? under : word;
  return { at: 'value', under, key, typed: text.slice(typedFrom, offset), start: typedFrom, end: offset, beside };
}

/** The key that the lines above hold this one under: the nearest that stands further left. */
function parentOf(above: readonly string[], column: number, own: number): string {
  let limit = Math.max(column, own);
  for (let i = above.length - 1; i >= 0 && limit > 0; i--) {
    const line = lineOf(above[i]!);
    if (line.blank || line.column >= limit) continue;
    if (line.rest.trim() === '' || line.rest.trim().startsWith('#')) return line.key;
    limit = line.column;
  }
  // A list may stand as far left as the key that it belongs to.
  const last = above
    .map(lineOf)
    .filter((line) => !line.blank)
    .at(-1);
  return column === 0 && own > 0 && last !== undefined && last.column === 0 ? last.key : '';
}

function siblings(text: string, start: number, column: number, item: boolean): readonly string[] {
  const lines = text.split('\n');
  const own = text.slice(0, start).split('\n').length - 1;
  const keys: string[] = [];
  for (let i = own - 1; i >= 0 && !item; i--) {
    const line = lineOf(lines[i]!);
    if (line.blank) continue;
    if (line.column < column) break;
    if (line.column === column) keys.push(line.key);
    if (line.column === column && line.item) break;
  }
  for (let i = own + 1; i < lines.length; i++) {
    const line = lineOf(lines[i]!);
    if (line.blank) continue;
    if (line.column < column || (line.column === column && line.item)) break;
    if (line.column === column) keys.push(line.key);
  }
  return keys;
}

/** Indentation, the mark of an item, the first word and its colon, and the rest. */
function partsOf(line: string): { readonly [part in 'spaces' | 'dash' | 'word' | 'colon' | 'rest']: string } {
  const spaces = /^ */.exec(line)![0];
  const dash = /^(?:- +)?/.exec(line.slice(spaces.length))![0];
  const word = /^[a-z]*/i.exec(line.slice(spaces.length + dash.length))![0];
  const at = spaces.length + dash.length + word.length;
  const colon = word !== '' && line[at] === ':' ? ':' : '';
  return { spaces, dash, word, colon, rest: line.slice(at + colon.length) };
}

function lineOf(text: string): Line {
  const { spaces, dash, word: key, rest } = partsOf(text.replace(/\r$/, ''));
  const said = text.trim();
  return {
    column: spaces.length + dash.length,
    item: dash !== '',
    key,
    rest,
    blank: said === '' || said.startsWith('#'),
  };
}

/** The keys that may stand under a key; none where the schema knows none. */
export function registryKeys(under: string): readonly RegistryKey[] {
  if (under === '') return [keyOf('companies', schema.properties.companies, true)];
  const { properties, required } = schema.definitions.entry;
  if (under === 'companies')
    return Object.entries(properties).map(([key, value]) => keyOf(key, value, required.includes(key)));
  if (under === 'owners' || under === 'outlets')
    return [plain('name', 'Its name.', true), plain('source', SOURCE, true)];
  if (under === 'listings')
    return [
      plain('exchange', 'The stock exchange, as the newsroom writes it: NYSE, SSE.', true),
      plain('ticker', 'The symbol of the share on that exchange.', true),
      plain('source', SOURCE, false),
    ];
  if (VALUED.includes(under)) return [plain('value', 'What is so.', true), plain('source', SOURCE, true)];
  return [];
}

const SOURCE = 'What vouches for this fact.';

function plain(key: string, description: string, required: boolean): RegistryKey {
  return { key, description, required };
}

function keyOf(key: string, value: { readonly description?: string }, required: boolean): RegistryKey {
  return { key, description: value.description ?? '', required };
}
