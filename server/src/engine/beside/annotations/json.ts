import type { Node, ParseError } from 'jsonc-parser';
import { parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Span } from '../../base/span';
import type { AnnotationProblem } from './model';

export type JsonNode = Node;

/** The tree of a JSON text, or where and why there is none. Never throws; an empty text has neither. */
export function readTree(text: string): { readonly root?: JsonNode; readonly problems: readonly AnnotationProblem[] } {
  if (text.trim() === '') return { problems: [] };
  const errors: ParseError[] = [];
  let root: JsonNode | undefined;
  try {
    root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    // Only nesting beyond what a stack holds comes here.
    return {
      problems: [
        { start: 0, end: 1, message: 'Nothing of this file can be read: it is nested too deep.', fatal: true },
      ],
    };
  }
  const first = errors[0];
  if (first !== undefined) {
    const start = Math.min(first.offset, text.length - 1);
    const end = Math.min(text.length, Math.max(start + 1, first.offset + first.length));
    return { problems: [{ start, end, message: explained(first.error), fatal: true }] };
  }
  return root === undefined ? { problems: [] } : { root, problems: [] };
}

const explanations: Readonly<Record<string, string>> = {
  CommaExpected: 'A comma is missing before this.',
  ColonExpected: 'A colon is missing before this.',
  ValueExpected: 'A value is missing here.',
  PropertyNameExpected: 'A name in quotation marks is missing here.',
  CloseBraceExpected: 'A “}” is missing here.',
  CloseBracketExpected: 'A “]” is missing here.',
  UnexpectedEndOfString: 'The quotation mark that ends this text is missing.',
  EndOfFileExpected: 'Nothing may follow the end of the collection.',
  InvalidCommentToken: 'JSON has no comments.',
};

function explained(code: number): string {
  return explanations[printParseErrorCode(code)] ?? 'JSON cannot be read from here on.';
}

export function spanOf(node: JsonNode): Span {
  return { start: node.offset, end: node.offset + node.length };
}

/** The value under a name of an object; undefined for anything else. */
export function member(node: JsonNode | undefined, name: string): JsonNode | undefined {
  if (node?.type !== 'object') return undefined;
  // As for JSON.parse, the last of several equal names counts.
  return node.children?.filter((property) => property.children?.[0]?.value === name).at(-1)?.children?.[1];
}

/** The elements of a list, or the node itself where it stands for a list of one. */
export function listed(node: JsonNode | undefined): readonly JsonNode[] {
  if (node === undefined || node.type === 'null') return [];
  return node.type === 'array' ? (node.children ?? []) : [node];
}

export function stringOf(node: JsonNode | undefined): string | undefined {
  return node?.type === 'string' ? (node.value as string) : undefined;
}

export function numberOf(node: JsonNode | undefined): number | undefined {
  return node?.type === 'number' && Number.isSafeInteger(node.value) ? (node.value as number) : undefined;
}
