import { Document, isMap, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Pair, YAMLMap, YAMLSeq } from 'yaml';
import { nameKey, nameWords } from './spelling';

/** Replaces `[start, end)` of a registry file; UTF-16 code units. */
export interface RegistryEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** What a new entry says. */
export interface NewEntry {
  readonly name: string;
  readonly type?: 'organization';
  readonly source: string;
  readonly aliases?: readonly string[];
  readonly owners?: readonly { readonly name: string; readonly source: string }[];
  readonly stateAffiliated?: { readonly value: true; readonly source: string };
}

/**
 * Adds an entry at the end of a registry file, or begins the file. Everything else stays as it is written: only lines are added.
 * Undefined where the file cannot be read or its list is written in brackets.
 */
export function addEntry(text: string, entry: NewEntry): RegistryEdit | undefined {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const document = read(text);
  if (document === undefined) return undefined;
  const list = document.get('companies', true);
  const written = (indent: string): string =>
    writeEntry(entry)
      .split('\n')
      .map((line) => (line === '' ? '' : indent + line))
      .join(lineEnd);
  if (isSeq(list) && list.items.length > 0) {
    const last = list.items.at(-1) as YAMLMap;
    if (list.flow === true || !last.range) return undefined;
    const indent = indentAt(text, text.lastIndexOf('- ', last.range[0]));
    const at = lineEndAfter(text, lastMark(text, last.range[1]));
    return { start: at, end: at, newText: `${lineEnd}${written(indent)}` };
  }
  if (document.contents === null || isEmptyScalar(document.contents)) {
    const at = text.length;
    const gap = text === '' || text.endsWith('\n') ? '' : lineEnd;
    return { start: at, end: at, newText: `${gap}companies:${lineEnd}${written('  ')}${lineEnd}` };
  }
  const pair = isMap(document.contents) ? pairOf(document.contents, 'companies') : undefined;
  if (pair === undefined || !(pair.value === null || isEmptyScalar(pair.value))) return undefined;
  const at = lineEndAfter(text, rangeOf(pair.key)![1]);
  return { start: at, end: at, newText: `${lineEnd}${written('  ')}` };
}

/** Adds a name to the entry called `name`. Undefined where there is no such entry, or where it has that name already. */
export function addAlias(text: string, name: string, alias: string): RegistryEdit | undefined {
  const entry = entryNode(read(text), name);
  if (entry === undefined) return undefined;
  const written = flow([alias]).slice(1, -1);
  const aliases = entry.get('aliases', true);
  if (isSeq(aliases)) return inList(text, aliases, alias, written);
  if (aliases !== undefined && !isEmptyScalar(aliases)) return undefined;
  const pair = pairOf(entry, 'name');
  const key = rangeOf(pair?.key);
  const value = rangeOf(pair?.value);
  if (!key || !value || aliases !== undefined) return undefined;
  if (entry.flow === true) return { start: value[1], end: value[1], newText: `, aliases: [${written}]` };
  const indent = ' '.repeat(key[0] - lineStart(text, key[0]));
  const at = lineEndAfter(text, value[1]);
  return { start: at, end: at, newText: `${text.includes('\r\n') ? '\r\n' : '\n'}${indent}aliases: [${written}]` };
}

function inList(text: string, list: YAMLSeq, alias: string, written: string): RegistryEdit | undefined {
  if (list.items.some((item) => isScalar(item) && item.value === alias)) return undefined;
  const last = rangeOf(list.items.at(-1));
  if (!last) {
    const at = (list.range?.[0] ?? 0) + 1;
    return list.flow === true ? { start: at, end: at, newText: written } : undefined;
  }
  if (list.flow === true) return { start: last[1], end: last[1], newText: `, ${written}` };
  const indent = indentAt(text, text.lastIndexOf('- ', last[0]));
  const at = lineEndAfter(text, last[1]);
  return { start: at, end: at, newText: `${text.includes('\r\n') ? '\r\n' : '\n'}${indent}- ${written}` };
}

function read(text: string): Document.Parsed | undefined {
  try {
    const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false });
    return document.errors.length === 0 ? document : undefined;
  } catch {
    return undefined;
  }
}

function entryNode(document: Document.Parsed | undefined, name: string): YAMLMap | undefined {
  const list = document?.get('companies', true);
  if (!isSeq(list)) return undefined;
  const key = nameKey(nameWords(name));
  return list.items.find(
    (item): item is YAMLMap => isMap(item) && nameKey(nameWords(String(item.get('name')))) === key,
  );
}

/** Lines of a list of one item; lists of names stay on their line. */
function writeEntry(entry: NewEntry): string {
  const document = new Document([entry]);
  const aliases = document.getIn([0, 'aliases'], true);
  if (isSeq(aliases)) aliases.flow = true;
  const state = document.getIn([0, 'stateAffiliated'], true);
  if (isMap(state)) state.flow = true;
  return document.toString({ lineWidth: 0 }).trimEnd();
}

function flow(values: readonly string[]): string {
  return new Document(values).toString({ collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return (map.items as Pair[]).find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function isEmptyScalar(node: unknown): boolean {
  return isScalar(node) && (node.value === null || node.value === '');
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  return (node as { range?: readonly [number, number, number] | null } | undefined)?.range ?? undefined;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function indentAt(text: string, dash: number): string {
  return ' '.repeat(Math.max(0, dash - lineStart(text, dash)));
}

/** The last character before the offset that is no white space. */
function lastMark(text: string, at: number): number {
  return Math.max(0, text.slice(0, at).trimEnd().length - 1);
}

function lineEndAfter(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/**
 * Gives every place of a registry that holds the name another one: an entry's own name, its other names, and those it is owned by. Only
 * texts that are exactly `name`.
 */
export function renameInRegistry(text: string, name: string, newName: string): readonly RegistryEdit[] {
  const document = read(text);
  if (document === undefined) return [];
  const edits: RegistryEdit[] = [];
  const written = flow([newName]).slice(1, -1);
  visit(document, {
    Scalar(key, node, path) {
      const range = rangeOf(node);
      if (key === 'key' || node.value !== name || !range || !holdsName(path)) return;
      edits.push({ start: range[0], end: range[1], newText: written });
    },
  });
  return edits;
}

/** The value of `name`, or an item of a list of names. */
function holdsName(path: readonly unknown[]): boolean {
  const pairs = path.filter((node): node is Pair => isPair(node));
  const keys = pairs.map((pair) => (isScalar(pair.key) ? String(pair.key.value) : ''));
  return keys.at(-1) === 'name' || NAME_LISTS.has(keys.at(-1) ?? '');
}

const NAME_LISTS = new Set(['aliases', 'nativeNames', 'owners', 'outlets']);
