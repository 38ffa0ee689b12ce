import Ajv from 'ajv';
import type { ErrorObject } from 'ajv';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import { once } from '../base/once';
import type { Span } from '../base/span';
import type { RegistryEntry } from './model';
import schema from './companies.schema.json';
import { toEntry } from './entry';
import { explain } from './explain';
import { hostileYaml } from './hostileYaml';
import { nameKey, nameWords } from './spelling';

/** Something in a registry file that could not be used; offsets are UTF-16 code units into the file's text. */
export interface RegistryProblem extends Span {
  readonly message: string;
}

export interface ParsedRegistry {
  readonly entries: readonly RegistryEntry[];
  readonly problems: readonly RegistryProblem[];
}

type Path = readonly (string | number)[];

/**
 * Reads a `companies.yaml`. Never throws: what cannot be used is left out and reported in plain words at its place, the other
 * entries and the other facts of an entry stay. An empty file is a registry without entries.
 */
export function parseRegistry(text: string, uri: string): ParsedRegistry {
  const lines = new LineCounter();
  const problems: RegistryProblem[] = [];
  const hostile = hostileYaml(text);
  if (hostile !== undefined) return { entries: [], problems: [hostile] };
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, logLevel: 'silent' });
  } catch (error) {
    return {
      entries: [],
      problems: [{ start: 0, end: text.length, message: `This file cannot be read as YAML: ${String(error)}` }],
    };
  }
  for (const error of document.errors) {
    const start = Math.min(error.pos[0], text.length);
    problems.push({
      start,
      end: Math.min(Math.max(error.pos[1], start + 1), text.length),
      message: yamlMessage(error.code, error.message),
    });
  }
  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === null)) return { entries: [], problems };
  const reader = new EntryReader(document, uri, lines, problems);
  return { entries: reader.read(root), problems };
}

function yamlMessage(code: string, message: string): string {
  if (code === 'TAB_AS_INDENT') return 'A tab stands where YAML wants spaces.';
  if (code === 'DUPLICATE_KEY') return 'This key stands twice in the same entry.';
  if (code === 'BAD_INDENT') return 'This line is not indented like its neighbours.';
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'A colon inside this value needs quotation marks round the value.';
  if (code === 'MISSING_CHAR') return `Something is left open here: ${message}`;
  return `YAML cannot be read here: ${message}`;
}

/** Compiling the schema takes as long as reading a hundred files. */
const validator = once(() => new Ajv({ allErrors: true, strict: false }).compile(entrySchema()));

/** Whether an entry as plain data is as the schema wants it. */
export function judgeEntry(value: unknown): boolean {
  return validator()(value);
}

class EntryReader {
  private readonly validate = validator();

  constructor(
    private readonly document: Document.Parsed,
    private readonly uri: string,
    private readonly lines: LineCounter,
    private readonly problems: RegistryProblem[],
  ) {}

  read(root: Node): RegistryEntry[] {
    if (!isMap(root)) {
      this.report(root, 'A registry begins with “companies:” and a list of entries.');
      return [];
    }
    for (const pair of root.items) {
      const key = keyOf(pair);
      if (key !== 'companies')
        this.report(pair.key, `Copydesk does not know “${key}”; a registry holds “companies:” alone.`);
    }
    const list = root.get('companies', true) as Node | undefined;
    if (list === undefined) {
      this.report(root, 'A registry begins with “companies:” and a list of entries.');
      return [];
    }
    if (isScalar(list) && list.value === null) return [];
    if (!isSeq(list)) {
      this.report(list, '“companies” must be a list: each entry on its own, after “- ”.');
      return [];
    }
    return this.readEntries(list.items as Node[]);
  }

  private readEntries(nodes: readonly Node[]): RegistryEntry[] {
    const entries: RegistryEntry[] = [];
    const seen = new Map<string, RegistryEntry>();
    nodes.forEach((node, index) => {
      const entry = this.readEntry(node, index);
      if (entry === undefined) return;
      const key = nameKey(nameWords(entry.name));
      const earlier = seen.get(key);
      if (earlier !== undefined) {
        const place = this.nodeAt(['companies', index, 'name']) ?? node;
        this.report(
          place,
          `“${short(entry.name)}” stands in this file already, in line ${String(earlier.at.line + 1)}.`,
        );
        return;
      }
      seen.set(key, entry);
      entries.push(entry);
    });
    this.reportCycles(entries, seen, nodes);
    return entries;
  }

  private readEntry(node: Node, index: number): RegistryEntry | undefined {
    const value: unknown = this.plain(node);
    const path: Path = ['companies', index];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.report(node, 'An entry is a list of “key: value” lines that begins with a name.');
      return undefined;
    }
    const bad = new Set<string>();
    if (!this.validate(value)) this.reportErrors(path, node, this.validate.errors ?? [], bad);
    if (bad.has('name') || bad.has('source')) return undefined;
    const good = Object.fromEntries(Object.entries(value).filter(([key]) => !bad.has(key)));
    const at = { uri: this.uri, line: this.lineOf(node) };
    return toEntry(good, at);
  }

  /** Aliases that refer to nothing, or to a bomb of themselves, make `toJS` throw. */
  private plain(node: Node): unknown {
    try {
      return isNode(node) ? node.toJS(this.document, { maxAliasCount: 100 }) : null;
    } catch {
      return null;
    }
  }

  /** One message for each place: the deepest error there says most. */
  private reportErrors(path: Path, node: Node, errors: readonly ErrorObject[], bad: Set<string>): void {
    const told = new Set<string>();
    for (const error of [...errors].sort((a, b) => b.instancePath.length - a.instancePath.length)) {
      const steps = error.instancePath.split('/').slice(1).map(unescapePointer);
      const explained = explain(error, steps);
      const top = steps[0] ?? explained.key;
      if (top !== undefined && !(steps.length === 0 && error.keyword === 'additionalProperties')) bad.add(top);
      if (explained.message === undefined || told.has(top ?? '')) continue;
      if (steps.length > 0) told.add(top ?? '');
      const place = this.placeOf(path, steps, explained.unknown) ?? node;
      this.report(place, explained.message);
    }
  }

  private placeOf(path: Path, steps: readonly string[], unknown: string | undefined): unknown {
    const full = [...path, ...steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step))];
    const node = this.nodeAt(full);
    if (unknown === undefined || !isMap(node)) return node;
    return node.items.find((pair) => keyOf(pair) === unknown)?.key ?? node;
  }

  private nodeAt(path: Path): unknown {
    return this.document.getIn(path, true);
  }

  private reportCycles(
    entries: readonly RegistryEntry[],
    byKey: ReadonlyMap<string, RegistryEntry>,
    nodes: readonly Node[],
  ): void {
    const done = new Set<RegistryEntry>();
    for (const first of entries) {
      const path = new Set<RegistryEntry>();
      let entry: RegistryEntry | undefined = first;
      while (entry !== undefined && !done.has(entry) && !path.has(entry)) {
        path.add(entry);
        const owner: string | undefined = entry.owners[0]?.value;
        entry = owner === undefined ? undefined : byKey.get(nameKey(nameWords(owner)));
      }
      if (entry !== undefined && path.has(entry)) {
        const line = entry.at.line;
        const node = nodes.find((candidate) => this.lineOf(candidate) === line);
        const owners = isMap(node) ? (node.get('owners', true) as Node | undefined) : undefined;
        this.report(owners ?? node, `“${short(entry.name)}” would own itself by way of its owners.`);
      }
      for (const member of path) done.add(member);
    }
  }

  private lineOf(node: unknown): number {
    const start = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    return Math.max(0, this.lines.linePos(start).line - 1);
  }

  private report(place: unknown, message: string): void {
    const range = isNode(place) ? place.range : undefined;
    const start = range?.[0] ?? 0;
    this.problems.push({ start, end: Math.max(range?.[1] ?? start, start), message });
  }
}

/** The schema of one entry, so that a broken entry is judged alone. */
function entrySchema(): object {
  return { $ref: '#/definitions/entry', definitions: schema.definitions };
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

function unescapePointer(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

function short(name: string): string {
  return name.length > 60 ? `${name.slice(0, 57)}…` : name;
}
