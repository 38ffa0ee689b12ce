import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Edit } from '../../engine/index';
import type { FoundEntry } from './file';

/** What is asked for: the text of a bibliography, its entries in order, and the key that is to be one more. */
interface Wanted {
  readonly text: string;
  readonly entries: readonly FoundEntry[];
  readonly key: string;
}

/**
 * The edit that adds an entry with this key at the end of a bibliography, laid out as the file is; what it says is left empty for the
 * writer. Undefined where the key does not fit the format or the file has no sure place for it. Never throws on a file that was read.
 */
export function newEntryEdit(uri: string, wanted: Wanted): Edit | undefined {
  if (/\.json$/iu.test(uri)) return inJson(wanted);
  return /\.(?:bib|bibtex|biblatex)$/iu.test(uri) ? inBibtex(wanted) : inYaml(wanted);
}

function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function inBibtex({ text, key }: Wanted): Edit | undefined {
  if (!/^[^\s,{}()="#%\\]+$/u.test(key)) return undefined;
  const line = lineEndOf(text);
  const at = text.trimEnd().length;
  const fields = ['author', 'title', 'date', 'url'].map((name) => `  ${name} = {}`).join(`,${line}`);
  const entry = `@misc{${key},${line}${fields}${line}}`;
  const before = at === 0 ? '' : line + line;
  return { start: at, end: at, newText: before + entry + (at === text.length ? line : '') };
}

const empty = { type: 'document', author: [{ literal: '' }], title: '', issued: { raw: '' }, URL: '' };

function inJson({ text, key }: Wanted): Edit | undefined {
  const root = parseTree(text, [], { disallowComments: true });
  const list = root?.type === 'object' ? findNodeAtLocation(root, ['items']) : root;
  if (list?.type !== 'array') return undefined;
  const last = list.children?.at(-1);
  const entry = { id: key, ...empty };
  if (last === undefined) {
    return { start: list.offset, end: list.offset + list.length, newText: JSON.stringify([entry], undefined, 2) };
  }
  const at = last.offset + last.length;
  const indent = /(?:^|\n)([ \t]*)$/u.exec(text.slice(0, last.offset))?.[1];
  // The others stand in one line: so does this one.
  if (indent === undefined) return { start: at, end: at, newText: `, ${JSON.stringify(entry)}` };
  const line = lineEndOf(text);
  const json = JSON.stringify(entry, undefined, indent.includes('\t') ? '\t' : 2);
  return { start: at, end: at, newText: `,${line}${indent}${json.replaceAll('\n', line + indent)}` };
}

function inYaml({ text, entries, key }: Wanted): Edit | undefined {
  const last = entries.at(-1)?.entry;
  if (last === undefined) return undefined;
  const lineStart = text.lastIndexOf('\n', last.start - 1) + 1;
  const dash = /^([ \t]*)-( +)$/u.exec(text.slice(lineStart, last.start));
  if (dash === null) return undefined;
  const end = text.slice(0, last.end).trimEnd().length;
  // Behind a comment that ends the line, never before it.
  const rest = /[^\r\n]*/uy;
  rest.lastIndex = end;
  const behind = rest.exec(text)![0];
  if (!/^[ \t]*(?:#.*)?$/u.test(behind)) return undefined;
  const at = end + behind.trimEnd().length;
  const line = lineEndOf(text);
  const [, indent = '', gap = ' '] = dash;
  const inner = `${line}${indent} ${gap}`;
  const id =
    /^[a-z][\w-]*$/iu.test(key) && !/^(?:true|false|null|yes|no|on|off|y|n)$/iu.test(key) ? key : JSON.stringify(key);
  const fields = ['type: document', 'author:', `  - literal: ''`, `title: ''`, `issued: ''`, `URL: ''`];
  return {
    start: at,
    end: at,
    newText: `${line}${indent}-${gap}id: ${id}${fields.map((field) => inner + field).join('')}`,
  };
}
