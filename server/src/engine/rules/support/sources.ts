import type { Span } from '../../base/span';
import { bySpan, contains, lastStartingAt, within } from '../../base/span';
import type { Article, Attribution, Disclaimer, Entity, Mention, SourcePhrase } from '../../resolve/model';
import { collapse } from './words';

/** Somebody the article names who could be made to answer for a claim. */
export interface NamedSource {
  /** as it reads after *according to*: *Baltic Grid*, *the port authority* */
  readonly name: string;
  /** where the article names it */
  readonly at: Span;
  readonly entity?: number;
}

const longestName = 48;
const pronoun =
  /^(?:it|its|he|his|him|she|her|they|their|them|we|our|us|i|my|who|whose|which|that|this|these|those)$/iu;
const generic =
  /^(?:the|this|that|its|their|our|his|her|a|an)\s+(?:\S+\s+){0,2}(?:company|firm|group|institute|institution|ministry|agency|source|giant|maker|producer|bank|university|operator|association|start-up|startup|developer|supplier|carrier|report|study|statement|filing|release|paper|team|list|announcement)s?$/iu;
const unnamed =
  /\b(?:analysts?|experts?|observers?|insiders?|officials?|sources?|people|person|critics|traders|executives|spokesman|spokeswoman|spokesperson|someone|somebody)\b/iu;
const introduced = /\b(?:from|by)\s+(\S.*)$/iu;
const stateOwned = /\bstate[-\s](?:owned|run|controlled|backed|affiliated|linked)\b/iu;

/** Every source of the article that a claim could be given to, each once, with all places that name it. */
export interface SourceList {
  /** the `most` nearest to the offset, nearest first */
  nearest(offset: number, most: number): NamedSource[];
}

/**
 * The sources that a claim could be given to: those that the article attributes something to under a name, and the outlets its
 * notices name. Never the writer, never unnamed people.
 */
export function sourceList(article: Article): SourceList {
  const writers = new Set(
    article.attributions.flatMap(({ source }) => (source.class === 'publication' ? (source.entity ?? []) : [])),
  );
  const places = [
    ...article.attributions.flatMap((attribution) => sourceOf(article, attribution) ?? []),
    ...article.disclaimers.flatMap((disclaimer) => noticeSources(article, disclaimer)),
  ].filter(({ entity }) => entity === undefined || !writers.has(entity));
  places.sort((a, b) => bySpan(a.at, b.at));
  const keys = identities(places);
  const distinct = new Set(keys).size;
  const starts = places.map(({ at }) => ({ start: at.start, end: at.start }));
  return {
    nearest(offset, most) {
      const found: NamedSource[] = [];
      const seen = new Set<number>();
      let after = lastStartingAt(starts, offset) + 1;
      let before = after - 1;
      while (seen.size < Math.min(most, distinct) && (before >= 0 || after < places.length)) {
        const back = before >= 0 ? offset - starts[before]!.start : Number.POSITIVE_INFINITY;
        const ahead = after < places.length ? starts[after]!.start - offset : Number.POSITIVE_INFINITY;
        const at = back <= ahead ? before-- : after++;
        if (seen.has(keys[at]!)) continue;
        seen.add(keys[at]!);
        found.push(places[at]!);
      }
      return found;
    },
  };
}

/** The same number for places that name the same source, by entity or by name. */
function identities(places: readonly NamedSource[]): number[] {
  const byName = new Map<string, number>();
  const byEntity = new Map<number, number>();
  return places.map(({ name, entity }, index) => {
    const key = name.toLowerCase();
    const known = (entity === undefined ? undefined : byEntity.get(entity)) ?? byName.get(key) ?? index;
    byName.set(key, known);
    if (entity !== undefined) byEntity.set(entity, known);
    return known;
  });
}

function noticeSources(article: Article, disclaimer: Disclaimer): NamedSource[] {
  // A note on who publishes or pays names outlets too, which say nothing of the subject.
  if (!disclaimer.kinds.includes('provenance') && !disclaimer.kinds.includes('translation')) return [];
  return disclaimer.outlets.flatMap((outlet) => {
    const name = entityName(article, outlet);
    const at = article.entities[outlet]?.mentions
      .map((index) => article.mentions[index]!)
      .find((mention) => contains(disclaimer, mention));
    return name === undefined || at === undefined ? [] : [{ name, at, entity: outlet }];
  });
}

/** The name under which the source of the attribution can be repeated elsewhere, if it has one. */
export function sourceOf(article: Article, attribution: Attribution): NamedSource | undefined {
  const { source } = attribution;
  if (source.class === 'anonymous' || source.class === 'hearsay' || source.class === 'publication') return undefined;
  const spoken = repeatable(article, source);
  const name = spoken ?? (source.entity === undefined ? undefined : entityName(article, source.entity));
  if (name === undefined) return undefined;
  return { name, at: source, ...(source.entity === undefined ? {} : { entity: source.entity }) };
}

/** The source phrase as it can stand after *according to* in another sentence; undefined for *it*, *the company*, *a study*. */
function repeatable(article: Article, source: SourcePhrase): string | undefined {
  const phrase = collapse(source.text)
    .replace(/(?:,|\s[–—(-]|—).*$/u, '')
    .replace(/[’']s?$/u, '');
  const tail = introduced.exec(phrase)?.[1] ?? phrase;
  if (tail === '' || tail.length > longestName || pronoun.test(tail) || generic.test(tail)) return undefined;
  if (unnamed.test(tail) || /^(?:a|an|its|their|his|her|our|this|that)\s/iu.test(tail)) return undefined;
  if (/^the\s/iu.test(tail)) return `the${tail.slice(3)}`;
  if (!/^\p{Lu}|^\p{Ll}\S*\p{Lu}/u.test(tail)) return undefined;
  return withArticle(
    article,
    tail,
    within(article.mentions, source).find((mention) => collapse(mention.text) === tail),
  );
}

/** The entity's name, with *the* where the article writes it so; its acronym where the name is long. */
export function entityName(article: Article, index: number): string | undefined {
  const entity = article.entities[index];
  if (entity === undefined) return undefined;
  const names = [entity.name, ...entity.aliases];
  const name = names.find((candidate) => candidate.length <= longestName) ?? entity.name;
  const mention = entity.mentions.map((at) => article.mentions[at]!).find((candidate) => candidate.text === name);
  return withArticle(article, collapse(name), mention);
}

function withArticle(article: Article, name: string, mention: Mention | undefined): string {
  if (mention === undefined) return name;
  const before = article.structure.legible.slice(Math.max(0, mention.start - 4), mention.start);
  return /^the\s$/iu.test(before) ? `the ${name}` : name;
}

/** How the article calls the tie of a source to a state, by its evidence or in the source phrase: *state-owned*, else *state-affiliated*. */
export function stateTie(article: Article, entity: Entity | undefined, phrase: string): string {
  const evidence = entity?.stateAffiliated?.evidence;
  const shown = evidence === undefined ? phrase : article.structure.legible.slice(evidence.start, evidence.end);
  const said = stateOwned.exec(shown) ?? stateOwned.exec(phrase);
  return said === null ? 'state-affiliated' : said[0].toLowerCase().replace(/\s/u, '-');
}

/** By the article or by the registry. */
export function isStateAffiliated(article: Article, entity: Entity): boolean {
  if (entity.stateAffiliated !== undefined) return true;
  const known = entity.registryId === undefined ? undefined : article.registry.get(entity.registryId);
  return known?.stateAffiliated?.value === true;
}

/** Who owns it, by the article or else by the registry. */
export function ownerName(article: Article, entity: Entity | undefined): string | undefined {
  if (entity === undefined) return undefined;
  const stated = entity.owners[0];
  if (stated !== undefined) return entityName(article, stated.entity);
  return entity.registryId === undefined ? undefined : article.registry.ownersOf(entity.registryId)[0]?.name;
}
