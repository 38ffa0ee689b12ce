import type { Span } from '../../base/span';
import { listed, member, readTree, spanOf, stringOf, type JsonNode } from './json';
import type { AnnotationContent } from './model';
import { analysisTag, itemNodes, listPath, quoteNode, positionNode } from './read';
import { elementEdit, indentationOf, memberEdit, removalEdit, valueEdit, type JsonEdit } from './jsonEdits';

/**
 * Edits of a file of annotations. They touch what they change and nothing else, so that what other tools wrote stays byte for byte.
 * All answer undefined where the file cannot be read: it must not be overwritten.
 */

const context = 'http://www.w3.org/ns/anno.jsonld';

export interface AnnotationOrigin {
  /** the article's file name */
  readonly article: string;
  /** an IRI that no other annotation has */
  readonly id?: string;
}

/** The edits that add an annotation; those of an empty file make a new collection. */
export function addAnnotation(
  existing: string | undefined,
  content: AnnotationContent,
  origin: AnnotationOrigin,
): readonly JsonEdit[] | undefined {
  const text = existing ?? '';
  const annotation = toJson(content, origin);
  if (text.trim() === '') {
    return [
      {
        start: 0,
        end: text.length,
        newText: `${JSON.stringify(newCollection(origin.article, annotation), undefined, 2)}\n`,
      },
    ];
  }
  const root = readRoot(text);
  if (root === undefined) return undefined;
  const path = listPath(root);
  if (path === undefined) return wrapped(text, root, annotation, origin);
  const list = nodeAt(root, path);
  const counted = totalEdits(root, list, 1);
  if (list !== undefined) return sorted([...counted, elementEdit(text, list, annotation)]);
  const page = { type: 'AnnotationPage', startIndex: 0, items: [annotation] };
  const first = member(root, 'first');
  const fresh =
    first?.type === 'object' ? memberEdit(text, first, 'items', [annotation]) : memberEdit(text, root, 'first', page);
  return sorted([...counted, fresh]);
}

/** The edits that take the annotation at `index` away. */
export function removeAnnotation(existing: string, index: number): readonly JsonEdit[] | undefined {
  const root = readRoot(existing);
  const items = root === undefined ? [] : itemNodes(root);
  const item = items[index];
  if (root === undefined || item === undefined) return undefined;
  const list = item.parent;
  // One annotation by itself: what is left is an empty file.
  if (list?.type !== 'array') return [{ start: 0, end: existing.length, newText: '' }];
  return sorted([...totalEdits(root, list, -1), removalEdit(list, index)]);
}

/** What may be changed of an annotation; what is absent stays. */
export type AnnotationUpdate = Partial<
  Pick<
    AnnotationContent,
    'quote' | 'position' | 'figures' | 'unique' | 'source' | 'comment' | 'verification' | 'creator' | 'modified'
  >
> & {
  /** the hash of the file that its source is */
  readonly hash?: string;
};

/** The edits that change the annotation at `index`: its words, its source or its comment. */
export function updateAnnotation(
  existing: string,
  index: number,
  update: AnnotationUpdate,
): readonly JsonEdit[] | undefined {
  const root = readRoot(existing);
  const item = root === undefined ? undefined : itemNodes(root)[index];
  if (item === undefined) return undefined;
  const edits: JsonEdit[] = [];
  const put = (object: JsonNode | undefined, name: string, value: unknown): void => {
    if (value === undefined || object?.type !== 'object') return;
    const known = member(object, name);
    edits.push(known === undefined ? memberEdit(existing, object, name, value) : valueEdit(existing, known, value));
  };
  const target = member(item, 'target');
  if (target !== undefined) {
    const quote = quoteNode(target);
    if (update.quote !== undefined)
      for (const name of ['exact', 'prefix', 'suffix'] as const) put(quote, name, update.quote[name]);
    const position = positionNode(target);
    if (update.position !== undefined)
      for (const name of ['start', 'end'] as const) put(position, name, update.position[name]);
    const holder = listed(target)[0];
    for (const [name, value] of [
      ['copydesk:figures', update.figures],
      ['copydesk:unique', update.unique],
    ] as const)
      put(holder, name, value);
  }
  if (update.source !== undefined) put(item, 'body', bodyOf({ kind: 'source', source: update.source }));
  const hashed = listed(member(item, 'body')).find((body) => member(body, 'copydesk:sha256') !== undefined);
  put(hashed, 'copydesk:sha256', update.hash);
  if (update.comment !== undefined) put(bodyNode(item, 'commenting'), 'value', update.comment);
  if (update.verification !== undefined) {
    put(bodyNode(item, 'classifying'), 'value', update.verification.answer);
    put(item, 'copydesk:words', update.verification.words);
  }
  if (update.creator !== undefined) put(item, 'creator', { type: 'Person', name: update.creator });
  put(item, 'modified', update.modified);
  // Members that are added to one object stand at one place and must be one edit.
  return merged(edits);
}

function bodyNode(item: JsonNode, purpose: string): JsonNode | undefined {
  return listed(member(item, 'body')).find((body) => stringOf(member(body, 'purpose')) === purpose);
}

function merged(edits: readonly JsonEdit[]): readonly JsonEdit[] {
  const result: JsonEdit[] = [];
  for (const edit of sorted(edits)) {
    const last = result.at(-1);
    if (last !== undefined && last.start === edit.start && last.end === edit.end && last.start === last.end) {
      result[result.length - 1] = { ...last, newText: last.newText + edit.newText };
    } else result.push(edit);
  }
  return result;
}

function readRoot(text: string): JsonNode | undefined {
  const { root } = readTree(text);
  return root === undefined || !(root.type === 'array' || root.type === 'object') ? undefined : root;
}

function nodeAt(root: JsonNode, path: readonly string[]): JsonNode | undefined {
  const found = path.reduce<JsonNode | undefined>((node, name) => member(node, name), root);
  return found?.type === 'array' ? found : undefined;
}

function totalEdits(root: JsonNode, list: JsonNode | undefined, by: number): JsonEdit[] {
  const total = member(root, 'total');
  return total?.type === 'number' ? [{ ...spanOf(total), newText: String((list?.children?.length ?? 0) + by) }] : [];
}

/** A file that holds one annotation by itself becomes a collection of two. */
function wrapped(text: string, root: JsonNode, annotation: object, { article }: AnnotationOrigin): readonly JsonEdit[] {
  const collection = JSON.stringify(newCollection(article, undefined));
  const at = collection.lastIndexOf(']');
  const { newLine } = indentationOf(text);
  return [
    { start: root.offset, end: root.offset, newText: collection.slice(0, at) + newLine },
    {
      start: root.offset + root.length,
      end: root.offset + root.length,
      newText: `,${newLine}${JSON.stringify(annotation)}${newLine}${collection.slice(at)}`,
    },
  ];
}

function newCollection(article: string, annotation: object | undefined): object {
  return {
    '@context': [context, { copydesk: 'urn:copydesk:' }],
    type: 'AnnotationCollection',
    label: `Annotations of ${article}`,
    total: annotation === undefined ? 2 : 1,
    first: { type: 'AnnotationPage', startIndex: 0, items: annotation === undefined ? [] : [annotation] },
  };
}

function sorted<T extends Span>(edits: readonly T[]): readonly T[] {
  return [...edits].sort((a, b) => a.start - b.start);
}

// ---- one annotation

const motivations = {
  source: 'linking',
  original: 'linking',
  analysis: 'classifying',
  acceptance: 'assessing',
  verification: 'assessing',
  note: 'commenting',
} as const;

function toJson(content: AnnotationContent, { article, id }: AnnotationOrigin): object {
  const { kind, creator, created, modified, verification } = content;
  return {
    ...(id === undefined ? {} : { id }),
    type: 'Annotation',
    motivation: kind === 'source' && content.source?.form === 'words' ? 'identifying' : motivations[kind],
    ...(creator === undefined ? {} : { creator: { type: 'Person', name: creator } }),
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
    ...(verification === undefined ? {} : { 'copydesk:item': verification.item, 'copydesk:words': verification.words }),
    body: bodyOf(content),
    target: targetOf(content, article),
  };
}

function bodyOf({ kind, source, rule, comment, verification }: AnnotationContent): unknown {
  const textual = (purpose: string, value: string): object => ({ type: 'TextualBody', purpose, value });
  if (source !== undefined) {
    if (source.form === 'words') return textual('identifying', source.value);
    return {
      id: source.form === 'file' ? iriOf(source.value) : source.value,
      ...(source.label === undefined ? {} : { label: source.label }),
      ...(source.hash === undefined ? {} : { 'copydesk:sha256': source.hash }),
    };
  }
  if (kind === 'analysis') return textual('classifying', analysisTag);
  const classified = kind === 'acceptance' ? rule : verification?.answer;
  const comments = comment === undefined ? [] : [textual('commenting', comment)];
  return classified === undefined ? comments : [textual('classifying', classified), ...comments];
}

function targetOf({ quote, position, figures, unique }: AnnotationContent, article: string): unknown {
  const source = iriOf(article);
  if (quote === undefined) return source;
  const { exact, prefix, suffix } = quote;
  const selector: object[] = [{ type: 'TextQuoteSelector', exact, prefix, suffix }];
  if (position !== undefined) selector.push({ type: 'TextPositionSelector', start: position.start, end: position.end });
  return {
    source,
    selector,
    ...(figures === undefined ? {} : { 'copydesk:figures': figures }),
    ...(unique === undefined ? {} : { 'copydesk:unique': unique }),
  };
}

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu;

/** A path as a relative reference. Lone surrogates, which no reference can hold, become U+FFFD. */
export function iriOf(path: string): string {
  const escaped = path.replace(loneSurrogate, '\uFFFD').replace(/[%#?\s"<>\\^`{|}]/gu, encodeURIComponent);
  return /^[^/]*:/u.test(escaped) ? `./${escaped}` : escaped;
}
