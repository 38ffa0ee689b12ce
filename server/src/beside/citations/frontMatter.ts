import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import { hostileYaml, type MissingBibliography } from '../../engine/index';
import { readCslYaml } from './cslYaml';
import type { BibliographyText } from './file';

/** What the front matter of an article says of its sources; spans are offsets into the article. */
export interface FrontMatter {
  /** the files that `bibliography` names */
  readonly names: readonly MissingBibliography[];
  /** where `inline` was read from */
  readonly offset: number;
  /** the entries under `references`, where there are any */
  readonly inline?: BibliographyText;
}

const none: FrontMatter = { names: [], offset: 0 };

/** Reads the block between the dashes, given with them as it begins the article. Never throws. */
export function readFrontMatter(block: string): FrontMatter {
  const offset = block.indexOf('\n') + 1;
  const close = block.search(/\r?\n(?:---|\.\.\.)[ \t]*$/u);
  if (offset === 0 || close < offset) return none;
  const text = block.slice(offset, close + 1);
  if (hostileYaml(text) !== undefined) return none;
  const { contents } = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  if (!isMap(contents)) return none;
  const named: unknown = contents.get('bibliography', true);
  const nodes: readonly unknown[] = isSeq(named) ? named.items : [named];
  const names = nodes.filter(isName).map((node) => nameAt(node, offset));
  return contents.has('references') ? { names, offset, inline: readCslYaml(text, false) } : { names, offset };
}

function isName(node: unknown): node is Scalar<string> {
  return isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '';
}

function nameAt(node: Scalar<string>, offset: number): MissingBibliography {
  const [start, end] = node.range ?? [0, 0];
  return { name: node.value.trim(), start: start + offset, end: end + offset };
}
