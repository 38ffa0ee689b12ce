import picomatch from 'picomatch';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { baseName, hostileYaml, readAnnotations, type Article, type Span } from '../../engine/index';

/** One original that an article names. */
export interface AttachedOriginal {
  /** the path as written, or the words themselves */
  readonly value: string;
  readonly form: 'file' | 'words' | 'url';
  /** SHA-256 of the file when it was attached, in hexadecimal digits */
  readonly hash?: string;
  /** where it is named, in the article or in the file beside it */
  readonly at: Span;
  readonly named: 'frontMatter' | 'annotation' | 'setting';
  /** its place among the annotations beside the article */
  readonly annotation?: number;
}

const LONGEST_BLOCK = 20_000;

/** `original:` of the front matter: a path, or a list of them. */
export function inFrontMatter({ structure }: Article): readonly AttachedOriginal[] {
  const [first] = structure.blocks;
  if (first?.kind !== 'frontMatter') return [];
  const block = structure.text.slice(first.start, Math.min(first.end, first.start + LONGEST_BLOCK));
  if (!/^original\s*:/mu.test(block)) return [];
  const offset = block.indexOf('\n') + 1;
  const close = block.search(/\r?\n(?:---|\.\.\.)[ \t]*$/u);
  if (offset === 0 || close < offset) return [];
  const text = block.slice(offset, close + 1);
  if (hostileYaml(text) !== undefined) return [];
  const { contents } = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  if (!isMap(contents)) return [];
  const named: unknown = contents.get('original', true);
  const nodes: readonly unknown[] = isSeq(named) ? named.items : [named];
  return nodes.flatMap((node): AttachedOriginal[] => {
    if (!isScalar(node) || typeof node.value !== 'string' || node.value.trim() === '') return [];
    const [start, end] = node.range ?? [0, 0];
    const from = first.start + offset;
    return [attached(node.value.trim(), { start: start + from, end: end + from }, 'frontMatter')];
  });
}

/** The originals that the file beside the article names. */
export function inAnnotations(text: string): readonly AttachedOriginal[] {
  return readAnnotations(text).annotations.flatMap(({ kind, source, at, index }): AttachedOriginal[] => {
    if (kind !== 'original' || source === undefined) return [];
    const { form, value, hash } = source;
    const content = { form, value, at, ...(hash === undefined ? {} : { hash }) };
    return [{ ...content, named: 'annotation', annotation: index }];
  });
}

/**
 * The originals that `copydesk.original` gives an article: an object of globs and the files, paths or globs, that stand beside what they
 * match; `{name}` is the article's own name without its extension.
 */
export function inSettings(setting: unknown, uri: string): readonly string[] {
  if (typeof setting !== 'object' || setting === null || Array.isArray(setting)) return [];
  const path = decodeURIComponent(new URL(uri).pathname);
  const name = baseName(uri).replace(/\.[^.]+$/u, '');
  return Object.entries(setting as Record<string, unknown>).flatMap(([glob, files]) => {
    if (!matches(glob, path)) return [];
    const list: readonly unknown[] = Array.isArray(files) ? files : [files];
    return list
      .filter((file): file is string => typeof file === 'string')
      .map((file) => file.replaceAll('{name}', name));
  });
}

/** Whether a path is that of a glob which may begin in any folder. Globs that cannot be read match nothing. */
export function matches(glob: string, path: string): boolean {
  try {
    return picomatch(glob.startsWith('**/') || glob.startsWith('/') ? glob : `**/${glob.replace(/^\.\//u, '')}`)(path);
  } catch {
    return false;
  }
}

function attached(value: string, at: Span, named: AttachedOriginal['named']): AttachedOriginal {
  return { value, form: /^[a-z]{2,}:\/\//iu.test(value) && !value.startsWith('file:') ? 'url' : 'file', at, named };
}
