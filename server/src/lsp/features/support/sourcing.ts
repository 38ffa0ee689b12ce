import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  placeAcceptances,
  sayChange,
  sourceName,
  type Annotation,
  type Article,
  type ArticleSentence,
  type Finding,
  type Span,
} from '../../../engine/index';
import { toRange } from '../../convert';
import type { AnnotationItem, ClaimItem, ClaimState, Item, NameItem, Sourcing } from '../../protocol';

interface Page {
  readonly document: TextDocument;
  readonly article: Article;
  /** reasons by the sentence that they let stand */
  readonly accepted: ReadonlyMap<number, string>;
}

/** Rules whose acceptance settles a claim. */
const sourcingRules: ReadonlySet<string> = new Set(['unsourced-claim', 'weak-source', 'blanket-source']);

/** Everything that the Sourcing view shows of an article. */
export function sourcingOf(
  document: TextDocument,
  article: Article,
  findings: readonly Finding[],
  version: number,
): Omit<Sourcing, 'checklist' | 'lost' | 'signedOff'> {
  const accepted = new Map<number, string>();
  for (const { rule, reason, sentence } of placeAcceptances(article).placed) {
    if (sentence !== undefined && sourcingRules.has(rule)) accepted.set(sentence, reason);
  }
  const page: Page = { document, article, accepted };
  const claims = article.sentences.flatMap((sentence) => claimItem(page, sentence, sentence));
  return {
    uri: document.uri,
    version,
    claims,
    companies: companies(page),
    figures: article.figures
      .filter(({ kind }) => kind !== 'date')
      .flatMap((figure) => claimItem(page, article.sentences[figure.sentence]!, figure)),
    disclaimers: article.disclaimers.map((one) => ({
      name: wordsOf(page, one),
      detail: one.kinds.join(', '),
      places: [itemAt(page, one)],
    })),
    sources: sources(page),
    annotations: annotations(page),
    decisions: decisions(page, findings),
  };
}

function claimItem(page: Page, sentence: ArticleSentence, span: Span): ClaimItem[] {
  const state = stateOf(page, sentence);
  if (state === undefined) return [];
  const by = speakerOf(page, sentence, state);
  const figures = sentence.facts.figures.filter(({ kind }) => kind !== 'date').length;
  return [{ ...itemAt(page, span), state, figures, ...(by === undefined ? {} : { by }) }];
}

function stateOf({ accepted }: Page, { index, sourcing }: ArticleSentence): ClaimState | undefined {
  if (sourcing === undefined) return undefined;
  if (sourcing.label === 'sourced' || !accepted.has(index)) {
    // What the writer plainly judges is no claim; what somebody marked as analysis is one that was decided.
    return sourcing.label === 'analysis' && sourcing.support === undefined ? undefined : sourcing.label;
  }
  return sourcing.label === 'analysis' ? undefined : 'accepted';
}

function speakerOf({ article, accepted }: Page, sentence: ArticleSentence, state: ClaimState): string | undefined {
  const { sourcing, index } = sentence;
  if (state === 'accepted') return accepted.get(index);
  if (sourcing?.support !== undefined) return sourcing.support.name;
  const attribution = sourcing?.attribution === undefined ? undefined : article.attributions[sourcing.attribution];
  const name = attribution?.source.text.replaceAll(/\s+/gu, ' ').trim() ?? '';
  if (name !== '') return name;
  return sourcing?.reason === 'link' || sourcing?.reason === 'citation' ? `a ${sourcing.reason}` : undefined;
}

function companies(page: Page): NameItem[] {
  const { article } = page;
  return article.entities.map((entity) => ({
    name: entity.name,
    detail: [entity.type, ...(entity.stateAffiliated === undefined ? [] : ['state-affiliated'])].join(', '),
    places: entity.mentions.map((mention) => itemAt(page, article.mentions[mention]!)),
  }));
}

const classes = {
  named: 'named',
  self: 'the company itself',
  state: 'state-affiliated',
  anonymous: 'nobody named',
  hearsay: 'hearsay',
  publication: 'the publication',
} as const;

/** Who the text or a note beside it makes answer, each with the claims it answers for. */
function sources(page: Page): NameItem[] {
  const { article } = page;
  const found = new Map<string, { name: string; detail: string; places: Item[] }>();
  const add = (name: string, detail: string, span: Span): void => {
    const known = found.get(name) ?? { name, detail, places: [] };
    known.places.push(itemAt(page, span));
    found.set(name, known);
  };
  for (const { source, sentence } of article.attributions) {
    const entity = source.entity === undefined ? undefined : article.entities[source.entity];
    const name = entity?.name ?? source.text.replaceAll(/\s+/gu, ' ').trim();
    const said = article.sentences[sentence];
    if (said !== undefined) add(name === '' ? 'nobody' : name, classes[source.class], said);
  }
  for (const sentence of article.sentences) {
    const support = sentence.sourcing?.support;
    if (support !== undefined && support.kind !== 'analysis') add(support.name, besides[support.kind], sentence);
  }
  return [...found.values()];
}

const besides = {
  annotation: 'noted beside the text',
  citation: 'cited',
  original: 'the original',
  registry: 'the registry',
} as const;

function annotations(page: Page): AnnotationItem[] {
  const all = page.article.beside?.annotations;
  if (all === undefined) return [];
  const { document } = page;
  const items = [
    ...all.placed.map(({ annotation, state, start, end }) => ({
      ...annotationItem(annotation),
      state,
      range: toRange(document, { start, end }),
    })),
    ...all.stale.map(({ annotation, change, at }) => ({
      ...annotationItem(annotation),
      state: 'stale' as const,
      change: sayChange(change),
      range: toRange(document, at),
    })),
    ...all.whole.map((annotation) => ({
      ...annotationItem(annotation),
      state: 'whole' as const,
      range: toRange(document, { start: 0, end: 0 }),
    })),
  ];
  return items.sort((a, b) => a.index - b.index);
}

function annotationItem(annotation: Annotation): Omit<AnnotationItem, 'state' | 'range'> {
  const { index, kind, quote, source, comment, creator, created } = annotation;
  return {
    index,
    kind,
    title: titleOf(annotation),
    quote: quote?.exact ?? '',
    ...(source === undefined ? {} : { source: notedSource(source) }),
    ...(comment === undefined ? {} : { comment }),
    ...(creator === undefined ? {} : { creator }),
    ...(created === undefined ? {} : { created }),
  };
}

function notedSource({ form, value, label }: NonNullable<Annotation['source']>): NonNullable<AnnotationItem['source']> {
  return { form, value, ...(label === undefined ? {} : { label }) };
}

function titleOf({ kind, source, rule, comment, verification }: Annotation): string {
  if (source !== undefined) return sourceName(source);
  if (kind === 'analysis') return 'the writer’s analysis';
  if (kind === 'acceptance') return `${rule ?? 'a finding'} accepted: ${comment ?? ''}`;
  if (kind === 'verification') return `${verification?.answer ?? 'verified'}: ${comment ?? ''}`;
  return comment ?? 'a note';
}

/** Findings that the Problems panel lists, and claims without a source that none of them speaks of. */
function decisions(page: Page, findings: readonly Finding[]): Item[] {
  const { article } = page;
  const spans: Span[] = findings.filter(({ level }) => level !== 'hint').map(({ start, end }) => ({ start, end }));
  const told = [...spans, ...findings.flatMap(({ related }) => related)];
  for (const sentence of article.sentences) {
    const state = stateOf(page, sentence);
    if (state !== 'unsourced' && state !== 'weak') continue;
    if (!told.some(({ start }) => sentence.start <= start && start < sentence.end)) spans.push(sentence);
  }
  spans.sort((a, b) => a.start - b.start);
  return spans.filter((span, index) => span.start !== spans[index - 1]?.start).map((span) => itemAt(page, span));
}

function itemAt(page: Page, span: Span): Item {
  return { text: wordsOf(page, span), range: toRange(page.document, span) };
}

const longestWords = 80;

function wordsOf({ article }: Page, { start, end }: Span): string {
  const { legible } = article.structure;
  const words = legible
    .slice(start, Math.min(end, start + longestWords * 4))
    .replaceAll(/[\s#*_|\u2060]+/gu, ' ')
    .trim();
  if (words.length <= longestWords) return words;
  return `${words.slice(0, longestWords - 1).replace(/\s\S*$|[\uD800-\uDBFF]$/u, '')}…`;
}
