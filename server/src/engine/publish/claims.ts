import { lastStartingAt } from '../base/span';
import { claimOf } from '../beside/annotations/claim';
import { sourceName } from '../beside/annotations/support';
import type { SourceBody } from '../beside/annotations/model';
import { iriOf } from '../beside/annotations/write';
import { addressOf, fullReference } from '../beside/citations/format';
import type { BibliographyEntry } from '../beside/citations/model';
import type { Article, ArticleSentence } from '../resolve/model';
import { citedFromBelow, marksOf } from '../resolve/sourcing/marks';
import type { Mark } from '../text/model';

/** One thing that stands behind a claim: a link, note or entry cited in the text, or a source annotated beside it. */
export type PublishedSource =
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'note'; readonly words: string }
  | { readonly kind: 'entry'; readonly entry: BibliographyEntry }
  | { readonly kind: 'unknown'; readonly key: string }
  | { readonly kind: 'annotation'; readonly source: SourceBody };

/** The sources that links, notes, citations and annotations give each claim, by sentence; attributions in words are not among them. */
export function publishedSources(article: Article): ReadonlyMap<number, readonly PublishedSource[]> {
  const { structure, sentences, beside } = article;
  const sources = new Map<number, PublishedSource[]>();
  const add = (sentence: number, source: PublishedSource): void => {
    const known = sources.get(sentence);
    if (known === undefined) sources.set(sentence, [source]);
    else known.push(source);
  };
  const below = citedFromBelow(structure);
  for (const sentence of sentences) {
    if (sentence.sourcing === undefined || sentence.sourcing.label === 'analysis') continue;
    const from = below.has(sentence.index) ? lastOfBlock(article, sentence) : sentence.index;
    for (const mark of marksOf(structure, from))
      for (const source of sourcesOf(article, mark)) add(sentence.index, source);
  }
  for (const { annotation, start, end } of beside?.annotations?.placed ?? []) {
    if (annotation.kind !== 'source' || annotation.source === undefined) continue;
    for (const { index } of claimOf(article, { start, end }))
      add(index, { kind: 'annotation', source: annotation.source });
  }
  return sources;
}

function lastOfBlock({ structure, sentences }: Article, { block }: ArticleSentence): number {
  return lastStartingAt(sentences, structure.blocks[block]!.end);
}

function sourcesOf({ structure, beside }: Article, mark: Mark): PublishedSource[] {
  const { citations, text } = structure;
  if (mark.kind === 'link') {
    const label = mark.target
      ?.replace(/^\[|\]$/gu, '')
      .trim()
      .replace(/\s+/gu, ' ')
      .toLowerCase();
    const url = citations.linkDefinitions.find((one) => one.label === label)?.target ?? mark.target;
    return url === undefined ? [] : [{ kind: 'link', url }];
  }
  if (mark.kind === 'footnote') {
    const body =
      mark.target === undefined
        ? citations.inlineNotes.find(({ start }) => start === mark.start)?.body
        : citations.noteDefinitions.find(({ label }) => label === mark.target)?.body;
    const words = body === undefined ? '' : text.slice(body.start, body.end).replace(/\s+/gu, ' ').trim();
    return words === '' ? [] : [{ kind: 'note', words }];
  }
  if (mark.kind !== 'citation') return [];
  const keys = citations.groups.find(({ start }) => start === mark.start)?.keys ?? [];
  return keys.map(({ key }): PublishedSource => {
    const entry = beside?.citations?.references.get(key);
    return entry === undefined ? { kind: 'unknown', key } : { kind: 'entry', entry };
  });
}

/**
 * The article's claims as schema.org has them, as an object to be written as JSON-LD: an `Article` whose parts are `Claim`s, each with its
 * words, who interprets it where the text attributes it, what it cites in the text (`citation`) and what is annotated beside it
 * (`isBasedOn`). `url` is the article's address or path.
 */
export function claimsJsonLd(article: Article, url: string): Readonly<Record<string, unknown>> {
  const { sentences, structure } = article;
  const sources = publishedSources(article);
  const claims = sentences.filter(({ sourcing }) => sourcing !== undefined && sourcing.label !== 'analysis');
  const title = sentences.find(({ role }) => role === 'heading');
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': url,
    ...(title === undefined ? {} : { headline: title.text.trim() }),
    hasPart: claims.map((claim, index) => ({
      '@type': 'Claim',
      '@id': `${url}#claim-${String(index + 1)}`,
      text: claimWords(structure.legible.slice(claim.start, claim.end)),
      appearance: { '@id': url },
      ...interpreter(article, claim),
      ...listed('citation', (sources.get(claim.index) ?? []).filter(({ kind }) => kind !== 'annotation').map(workOf)),
      ...listed('isBasedOn', (sources.get(claim.index) ?? []).filter(({ kind }) => kind === 'annotation').map(workOf)),
    })),
  };
}

/** The words of a claim in one line, without the gaps that keys and markers leave. */
export function claimWords(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.,;:!?])/gu, '')
    .trim();
}

function listed(name: string, works: readonly object[]): object {
  return works.length === 0 ? {} : { [name]: works };
}

/** Who the text says says so. */
function interpreter({ attributions, entities }: Article, { sourcing }: ArticleSentence): object {
  const source = sourcing?.attribution === undefined ? undefined : attributions[sourcing.attribution]?.source;
  if (source === undefined || source.text.trim() === '') return {};
  const entity = source.entity === undefined ? undefined : entities[source.entity];
  return {
    claimInterpreter:
      entity === undefined ? { '@type': 'Thing', name: source.text } : { '@type': 'Organization', name: entity.name },
  };
}

const types: Readonly<Record<string, string>> = {
  'article-journal': 'ScholarlyArticle',
  'paper-conference': 'ScholarlyArticle',
  'article-newspaper': 'NewsArticle',
  'article-magazine': 'Article',
  book: 'Book',
  chapter: 'Chapter',
  dataset: 'Dataset',
  report: 'Report',
  thesis: 'Thesis',
  webpage: 'WebPage',
};

function workOf(source: PublishedSource): object {
  switch (source.kind) {
    case 'link':
      return { '@type': 'WebPage', url: source.url };
    case 'note':
      return { '@type': 'CreativeWork', description: source.words };
    case 'unknown':
      return { '@type': 'CreativeWork', identifier: source.key };
    case 'entry':
      return entryWork(source.entry);
    case 'annotation':
      return annotatedWork(source.source);
  }
}

function entryWork({ key, details }: BibliographyEntry): object {
  const read = details();
  const { title, authors, issued, publisher, container } = read;
  const url = addressOf(read);
  return {
    '@type': types[read.type] ?? 'CreativeWork',
    identifier: key,
    name: title ?? fullReference(key, read),
    ...(authors.length === 0
      ? {}
      : {
          author: authors.map(({ family, given }) =>
            given === undefined
              ? { '@type': 'Organization', name: family }
              : { '@type': 'Person', givenName: given, familyName: family },
          ),
        }),
    ...(issued === undefined ? {} : { datePublished: issued }),
    ...(publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(container === undefined ? {} : { isPartOf: { '@type': 'CreativeWork', name: container } }),
    ...(url === undefined ? {} : { url }),
  };
}

function annotatedWork(source: SourceBody): object {
  const name = sourceName(source);
  if (source.form === 'words') return { '@type': 'CreativeWork', description: source.value };
  if (source.form === 'file') return { '@type': 'CreativeWork', name, url: iriOf(source.value) };
  return { '@type': 'WebPage', name, url: source.value };
}
