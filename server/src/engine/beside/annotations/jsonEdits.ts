import type { Span } from '../../base/span';
import { spanOf, type JsonNode } from './json';

/** A change of a JSON text. */
export interface JsonEdit extends Span {
  readonly newText: string;
}

/** How a JSON text is laid out: by its first indented line. */
export function indentationOf(text: string): {
  readonly newLine: string;
  readonly unit: string;
  readonly inOneLine: boolean;
} {
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const unit = /[\r\n]([ \t]{1,8})\S/u.exec(text)?.[1];
  return { newLine, unit: unit ?? '  ', inOneLine: unit === undefined };
}

/** Puts a value at the end of a list. */
export function elementEdit(text: string, list: JsonNode, value: unknown): JsonEdit {
  return appendEdit(text, list, (indent) => laidOut(text, value, indent));
}

/** Puts a member at the end of an object. */
export function memberEdit(text: string, object: JsonNode, name: string, value: unknown): JsonEdit {
  const colon = indentationOf(text).inOneLine ? ':' : ': ';
  return appendEdit(text, object, (indent) => `${JSON.stringify(name)}${colon}${laidOut(text, value, indent)}`);
}

/** Puts a value in the place of another. */
export function valueEdit(text: string, node: JsonNode, value: unknown): JsonEdit {
  return { ...spanOf(node), newText: laidOut(text, value, indentBefore(text, node.offset)) };
}

/** Takes the element and its comma out of a list. */
export function removalEdit(list: JsonNode, index: number): JsonEdit {
  const elements = list.children ?? [];
  const element = elements[index]!;
  const before = elements[index - 1];
  const after = elements[index + 1];
  if (after !== undefined) return { start: element.offset, end: after.offset, newText: '' };
  if (before !== undefined)
    return { start: before.offset + before.length, end: element.offset + element.length, newText: '' };
  return { start: list.offset, end: list.offset + list.length, newText: '[]' };
}

function appendEdit(text: string, parent: JsonNode, write: (indent: string) => string): JsonEdit {
  const { newLine, unit, inOneLine } = indentationOf(text);
  const last = parent.children?.at(-1);
  if (last !== undefined) {
    const end = last.offset + last.length;
    const own = startsLine(text, last.offset);
    const indent = indentBefore(text, last.offset);
    return { start: end, end, newText: own ? `,${newLine}${indent}${write(indent)}` : `,${write(indent)}` };
  }
  const { start, end } = spanOf(parent);
  const [open, close] = parent.type === 'array' ? ['[', ']'] : ['{', '}'];
  const outer = indentBefore(text, start);
  const inner = outer + unit;
  const inside = inOneLine ? write('') : `${newLine}${inner}${write(inner)}${newLine}${outer}`;
  return { start, end, newText: `${open}${inside}${close}` };
}

function laidOut(text: string, value: unknown, indent: string): string {
  const { newLine, unit, inOneLine } = indentationOf(text);
  const json = inOneLine ? JSON.stringify(value) : JSON.stringify(value, undefined, unit);
  return json.replaceAll('\n', newLine + indent);
}

/** The white space that the line of the offset begins with. */
function indentBefore(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  let end = start;
  while (end < offset && (text[end] === ' ' || text[end] === '\t')) end++;
  return text.slice(start, end);
}

function startsLine(text: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return at > 0 && isLineEnd(text.charCodeAt(at - 1));
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
