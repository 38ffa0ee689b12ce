import type { Span } from '../../base/span';
import { listed, member, numberOf, readTree, spanOf, stringOf, type JsonNode } from './json';
import type {
  Annotation,
  AnnotationKind,
  AnnotationProblem,
  ParsedAnnotations,
  Quote,
  SourceBody,
  Verification,
} from './model';

/**
 * Reads a collection of Web Annotations (Web Annotation Data Model, W3C Recommendation, 23 February 2017): a collection with its
 * first page in it, a page, a list, a JSON-LD graph, or one annotation by itself. What other tools write beyond that is let be. Never throws;
 * `problems` say in plain words, at their place in the file, what cannot be used.
 */
export function readAnnotations(text: string): ParsedAnnotations {
  const { root, problems: broken } = readTree(text);
  if (root === undefined) return { annotations: [], problems: broken };
  const items = itemsOf(root);
  if (isProblem(items)) return { annotations: [], problems: [items] };
  const annotations: Annotation[] = [];
  const problems: AnnotationProblem[] = [];
  items.forEach((item, index) => {
    const found = readOne(item, index);
    if ('message' in found) problems.push(found);
    else annotations.push(found);
  });
  return { annotations, problems };
}

/** Where the annotations stand: the path to their list, for the writer. */
export function listPath(root: JsonNode): readonly string[] | undefined {
  if (root.type === 'array') return [];
  const page = member(root, 'first');
  if (page?.type === 'object') return ['first', 'items'];
  if (member(root, 'items') !== undefined || page !== undefined) return ['items'];
  if (member(root, '@graph') !== undefined) return ['@graph'];
  return hasType(root, 'Annotation') ? undefined : ['first', 'items'];
}

/** The annotations of a tree, whatever form its collection has. */
export function itemNodes(root: JsonNode): readonly JsonNode[] {
  const items = itemsOf(root);
  return isProblem(items) ? [] : items;
}

/** The selector of a target that quotes its words. */
export function quoteNode(target: JsonNode): JsonNode | undefined {
  return selectorsOf(target).find((selector) => quoteOf(selector) !== undefined);
}

/** The selector of a target that counts code units. */
export function positionNode(target: JsonNode): JsonNode | undefined {
  return selectorsOf(target).find((selector) => positionOf(selector) !== undefined);
}

function isProblem(items: readonly JsonNode[] | AnnotationProblem): items is AnnotationProblem {
  return 'message' in items;
}

function itemsOf(root: JsonNode): readonly JsonNode[] | AnnotationProblem {
  const wrong = (node: JsonNode, message: string): AnnotationProblem => ({ ...spanOf(node), message, fatal: true });
  if (root.type === 'array') return root.children ?? [];
  if (root.type !== 'object') return wrong(root, 'A file of annotations holds a Web Annotation collection.');
  if (hasType(root, 'Annotation')) return [root];
  const page = member(root, 'first');
  if (page !== undefined && page.type !== 'object' && member(root, 'items') === undefined) {
    return wrong(page, 'The first page should stand in the collection: Copydesk follows no addresses.');
  }
  const list = member(page?.type === 'object' ? page : root, 'items') ?? member(root, '@graph');
  if (list === undefined) return [];
  return list.type === 'array' ? (list.children ?? []) : wrong(list, 'The items of a collection are a list.');
}

function readOne(item: JsonNode, index: number): Annotation | AnnotationProblem {
  const wrong = (message: string, node: JsonNode = item): AnnotationProblem => ({
    ...spanOf(node),
    message,
    fatal: false,
  });
  if (item.type !== 'object') return wrong('An annotation should stand here.');
  const targetNode = member(item, 'target');
  if (targetNode === undefined) return wrong('This annotation has no target.');
  const target = readTarget(targetNode);
  const kind = kindOf(item, target.quote !== undefined);
  const content = { ...target, ...readBody(item, kind), ...readOrigin(item) };
  const missing = whatIsMissing(kind, content);
  if (missing !== undefined) return wrong(missing, member(item, 'body') ?? item);
  if (target.quote === undefined && selectorsOf(targetNode).length > 0) {
    return wrong('No quoted words: a TextQuoteSelector with “exact” is what Copydesk finds words by.', targetNode);
  }
  return { kind, ...content, index, at: spanOf(item) };
}

function whatIsMissing(kind: AnnotationKind, content: Partial<Annotation>): string | undefined {
  if (kind === 'acceptance' && (content.comment ?? '').trim() === '') {
    return 'No reason: a body with the purpose “commenting” says why the finding may stand.';
  }
  if ((kind === 'source' || kind === 'original') && content.source === undefined)
    return 'No source: the body is empty.';
  return undefined;
}

// ---- target

type Target = Pick<Annotation, 'quote' | 'position' | 'figures' | 'unique'>;

function readTarget(node: JsonNode): Target {
  let quote: Quote | undefined;
  let position: Span | undefined;
  for (const selector of selectorsOf(node)) {
    quote ??= quoteOf(selector);
    position ??= positionOf(selector);
  }
  const first = listed(node)[0];
  const figures = member(first, 'copydesk:figures');
  const unique = member(first, 'copydesk:unique');
  return {
    ...(quote === undefined ? {} : { quote }),
    ...(position === undefined ? {} : { position }),
    ...(figures?.type === 'array' ? { figures: listed(figures).flatMap((one) => stringOf(one) ?? []) } : {}),
    ...(unique?.type === 'boolean' ? { unique: unique.value as boolean } : {}),
  };
}

const deepestSelector = 4;

/** The selectors of all targets, and those that refine them. */
function selectorsOf(target: JsonNode): JsonNode[] {
  const found: JsonNode[] = [];
  const add = (node: JsonNode | undefined, depth: number): void => {
    for (const selector of listed(node)) {
      if (selector.type !== 'object') continue;
      found.push(selector);
      if (depth < deepestSelector) add(member(selector, 'refinedBy'), depth + 1);
    }
  };
  for (const one of listed(target)) {
    add(member(one, 'selector'), 0);
    // Choice, List and Composite targets hold their parts as items.
    for (const part of listed(member(one, 'items'))) add(member(part, 'selector'), 0);
  }
  return found;
}

function quoteOf(selector: JsonNode): Quote | undefined {
  if (!hasType(selector, 'TextQuoteSelector')) return undefined;
  const exact = stringOf(member(selector, 'exact'));
  if (exact === undefined || exact === '') return undefined;
  return {
    exact,
    prefix: stringOf(member(selector, 'prefix')) ?? '',
    suffix: stringOf(member(selector, 'suffix')) ?? '',
  };
}

function positionOf(selector: JsonNode): Span | undefined {
  if (!hasType(selector, 'TextPositionSelector')) return undefined;
  const start = numberOf(member(selector, 'start'));
  const end = numberOf(member(selector, 'end'));
  return start === undefined || end === undefined || start < 0 || end < start ? undefined : { start, end };
}

// ---- body

/** The kind, from the motivation and from what Copydesk itself wrote beside it. */
function kindOf(item: JsonNode, quoted: boolean): AnnotationKind {
  const motivations = motivationsOf(item);
  if (readVerification(item) !== undefined) return 'verification';
  if (motivations.includes('assessing')) return bodyText(item, 'classifying') === undefined ? 'note' : 'acceptance';
  if (motivations.includes('classifying'))
    return bodyText(item, 'classifying', true) === analysisTag ? 'analysis' : 'note';
  if (motivations.includes('linking') || motivations.includes('identifying')) return quoted ? 'source' : 'original';
  return 'note';
}

/** What a body says of a claim that is the writer's own. */
export const analysisTag = 'analysis';

function readBody(item: JsonNode, kind: AnnotationKind): Partial<Annotation> {
  if (kind === 'source' || kind === 'original') {
    const source = readSource(item);
    return source === undefined ? {} : { source };
  }
  const comment = bodyText(item, 'commenting') ?? (kind === 'note' ? stringOf(member(item, 'bodyValue')) : undefined);
  const rule = kind === 'acceptance' ? bodyText(item, 'classifying') : undefined;
  const verification = kind === 'verification' ? readVerification(item) : undefined;
  return {
    ...(comment === undefined ? {} : { comment }),
    ...(rule === undefined ? {} : { rule }),
    ...(verification === undefined ? {} : { verification }),
  };
}

function readVerification(item: JsonNode): Verification | undefined {
  const about = stringOf(member(item, 'copydesk:item'));
  const answer = bodyText(item, 'classifying') === 'accepted' ? 'accepted' : 'verified';
  const known = (['figure', 'name', 'source', 'quotation', 'notice'] as const).find((one) => one === about);
  const words = stringOf(member(item, 'copydesk:words'));
  return known === undefined || words === undefined ? undefined : { item: known, answer, words };
}

function readSource(item: JsonNode): SourceBody | undefined {
  const value = stringOf(member(item, 'bodyValue'));
  if (value !== undefined && value.trim() !== '') return { form: 'words', value: value.trim() };
  for (const body of listed(member(item, 'body'))) {
    const address =
      stringOf(body) ??
      stringOf(member(body, 'id')) ??
      stringOf(member(body, '@id')) ??
      stringOf(member(body, 'source'));
    const words = stringOf(member(body, 'value'));
    const label = stringOf(member(body, 'label')) ?? (address === undefined ? undefined : words);
    const named = label === undefined || label.trim() === '' ? {} : { label: label.trim() };
    const digest = stringOf(member(body, 'copydesk:sha256'));
    const hash = digest === undefined ? {} : { hash: digest };
    // The id of a textual body names the body, not what it speaks of.
    if (address !== undefined && address.trim() !== '' && !hasType(body, 'TextualBody')) {
      const form = /^[a-z][a-z\d+.-]+:/iu.test(address) && !address.startsWith('file:') ? 'url' : 'file';
      return { form, value: form === 'file' ? decoded(address) : address, ...named, ...hash };
    }
    if (words !== undefined && words.trim() !== '') return { form: 'words', value: words.trim() };
  }
  return undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The text of the first body with the purpose; with `any`, of one without a purpose too. */
function bodyText(item: JsonNode, purpose: string, any = false): string | undefined {
  const bodies = listed(member(item, 'body'));
  const fits = (body: JsonNode): boolean => {
    const purposes = listed(member(body, 'purpose')).map((one) => shortName(stringOf(one) ?? ''));
    return purposes.includes(purpose) || (any && purposes.length === 0);
  };
  const body = bodies.find(fits);
  return stringOf(member(body, 'value')) ?? (any ? stringOf(body) : undefined);
}

// ---- who and when

function readOrigin(item: JsonNode): Partial<Annotation> {
  const id = stringOf(member(item, 'id')) ?? stringOf(member(item, '@id'));
  const creatorNode = listed(member(item, 'creator'))[0];
  const creator =
    stringOf(member(creatorNode, 'name')) ?? stringOf(member(creatorNode, 'nickname')) ?? stringOf(creatorNode);
  const created = stringOf(member(item, 'created'));
  const modified = stringOf(member(item, 'modified'));
  return {
    ...(id === undefined ? {} : { id }),
    ...(creator === undefined ? {} : { creator }),
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
  };
}

function motivationsOf(item: JsonNode): readonly string[] {
  return listed(member(item, 'motivation')).map((one) => shortName(stringOf(one) ?? stringOf(member(one, 'id')) ?? ''));
}

function hasType(node: JsonNode, type: string): boolean {
  const given = member(node, 'type') ?? member(node, '@type');
  return listed(given).some((one) => shortName(stringOf(one) ?? '') === type);
}

/** `oa:linking` and `http://www.w3.org/ns/oa#linking` are `linking`. */
function shortName(term: string): string {
  return term.slice(Math.max(term.lastIndexOf('#'), term.lastIndexOf(':')) + 1);
}
