import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { FileProblem } from '../model';
import { cslDetails, isRecord } from './csl';
import { repeatedKeys, type BibliographyText, type FoundEntry } from './file';

/** Reads CSL-JSON: a list of items. What a broken file still shows is read. Never throws. */
export function readCslJson(text: string): BibliographyText {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const first = errors.filter(({ offset }, index) => errors[index - 1]?.offset !== offset);
  const problems: FileProblem[] = first.map(({ error, offset, length }) => ({
    start: offset,
    end: Math.min(text.length, offset + Math.max(1, length)),
    message: `Not JSON: ${inWords(printParseErrorCode(error))}.`,
  }));
  const list = root?.type === 'object' ? findNodeAtLocation(root, ['items']) : root;
  if (list?.type !== 'array') {
    if (problems.length === 0)
      problems.push({
        start: 0,
        end: Math.min(1, text.length),
        message: 'This should be a list of references, each with an “id”.',
      });
    return { entries: [], problems };
  }
  const entries = (list.children ?? []).flatMap((item) => entryOf(item, problems));
  return { entries, problems: [...problems, ...repeatedKeys(entries)].sort((a, b) => a.start - b.start) };
}

function entryOf(item: Node, problems: FileProblem[]): FoundEntry[] {
  const id = item.type === 'object' ? findNodeAtLocation(item, ['id']) : undefined;
  const value: unknown = id?.value;
  const key = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (id === undefined || key === '') {
    problems.push({
      start: item.offset,
      end: item.offset + Math.min(item.length, 60),
      message: 'This reference has no “id”.',
    });
    return [];
  }
  const quoted = typeof value === 'string' ? 1 : 0;
  const details = (): ReturnType<typeof cslDetails> => {
    const read: unknown = getNodeValue(item);
    return cslDetails(isRecord(read) ? read : {});
  };
  return [{ key, start: id.offset + quoted, end: id.offset + id.length - quoted, details }];
}

/** `CommaExpected` as *comma expected*. */
function inWords(code: string): string {
  return code.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLowerCase();
}
