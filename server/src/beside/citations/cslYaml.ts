import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from 'yaml';
import { hostileYaml } from '../../engine/index';
import type { FileProblem } from '../model';
import { cslDetails, isRecord } from './csl';
import { repeatedKeys, type BibliographyText, type FoundEntry } from './file';

/**
 * Reads CSL-YAML: a list of items, or a mapping with `references`. Also what the front matter of an article holds, where nothing but
 * `references` matters: `required` false keeps silent where there are none. Never throws.
 */
export function readCslYaml(text: string, required = true): BibliographyText {
  const hostile = hostileYaml(text);
  if (hostile !== undefined) return { entries: [], problems: [hostile] };
  const document = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false, logLevel: 'silent' });
  const problems: FileProblem[] = document.errors.map(({ pos, message }) => ({
    start: Math.min(pos[0], text.length),
    end: Math.min(Math.max(pos[1], pos[0]), text.length),
    message: sentence(message),
  }));
  const { contents } = document;
  const list: unknown = isMap(contents) ? contents.get('references', true) : contents;
  if (!isSeq(list)) {
    if (required && problems.length === 0 && contents !== null)
      problems.push({
        start: 0,
        end: Math.min(text.length, 1),
        message: 'This should be a list of references, each with an “id”.',
      });
    return { entries: [], problems };
  }
  const entries = list.items.flatMap((item) => entryOf(item, problems));
  return { entries, problems: [...problems, ...repeatedKeys(entries)].sort((a, b) => a.start - b.start) };
}

function entryOf(item: unknown, problems: FileProblem[]): FoundEntry[] {
  const map = isMap(item) ? item : undefined;
  const id = map && idOf(map);
  if (map === undefined || id === undefined) {
    const [start, end] = rangeOf(item);
    problems.push({ start, end: Math.min(end, start + 60), message: 'This reference has no “id”.' });
    return [];
  }
  const [start, end] = rangeOf(id.node);
  const quoted = isScalar(id.node) && (id.node.type === 'QUOTE_DOUBLE' || id.node.type === 'QUOTE_SINGLE') ? 1 : 0;
  const [from, to] = rangeOf(map);
  const entry = { start: from, end: to };
  return [{ key: id.key, start: start + quoted, end: end - quoted, entry, details: () => detailsOf(map) }];
}

function idOf(map: YAMLMap): { readonly key: string; readonly node: Node } | undefined {
  const pair = map.items.find((one) => isPair(one) && isScalar(one.key) && one.key.value === 'id');
  const node = pair?.value;
  if (!isScalar(node)) return undefined;
  const key = typeof node.value === 'string' || typeof node.value === 'number' ? String(node.source ?? node.value) : '';
  return key === '' ? undefined : { key, node };
}

function detailsOf(map: YAMLMap): ReturnType<typeof cslDetails> {
  const item: unknown = map.toJSON();
  return cslDetails(isRecord(item) ? item : {});
}

function rangeOf(node: unknown): readonly [number, number] {
  const range = typeof node === 'object' && node !== null && 'range' in node ? (node as Node).range : undefined;
  return range ? [range[0], range[1]] : [0, 0];
}

function sentence(message: string): string {
  const first = message.split('\n', 1)[0]!.trim();
  return /[.!?]$/u.test(first) ? first : `${first}.`;
}
