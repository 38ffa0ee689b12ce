import { within } from '../../base/span';
import type { RegistryEntry } from '../../facts/model';
import type { Article, ArticleSentence } from '../../resolve/model';
import type { Support } from '../model';
import { namesExchange } from './exchanges';

/*
 * Background facts that the registry holds with a source: founding, owner, seat, listing. A sentence counts only where it is nothing else:
 * the whole of it is a name and one or more such facts, each the registry's own. One word more and somebody has to say so.
 */

/** Words without which no sentence below can be one. */
const TELLING =
  /\b(?:founded|established|set up|incorporated|subsidiary|unit|arm|division|part of|owned|belongs|based|headquartered|headquarters|listed|trades|traded)\b/u;
const LONGEST = 240;

/** Names are written `⟦entity⟧` and dates `⟪date⟫` in the sentences that are compared. */
const NAME = String.raw`(?:[Tt]he )?⟦(?<name>\d+)⟧(?: \(⟦\k<name>⟧\))?`;
const OTHER = String.raw`(?<state>state-owned )?(?:the )?⟦(?<owner>\d+)⟧(?: \(⟦\k<owner>⟧\))?`;
const YEAR = String.raw`(?:in |on )?⟪(?<date>[^⟫]+)⟫`;
const WORDS = String.raw`\p{L}[\p{L} .'’-]{1,60}`;

interface Fact {
  /** what stands after *X is* or, after a comma, beside the name */
  readonly words: RegExp;
  /** the source of the fact in the registry; undefined where the registry does not have it so */
  readonly source: (
    entry: RegistryEntry,
    groups: Readonly<Record<string, string | undefined>>,
    article: Article,
  ) => string | undefined;
}

const facts: readonly Fact[] = [
  {
    words: new RegExp(`^(?:was |is )?(?:founded|established|set up|incorporated) ${YEAR}$`, 'u'),
    source: ({ founded }, { date = '' }) =>
      founded !== undefined && (founded.value === date || founded.value.startsWith(`${date}-`))
        ? founded.source
        : undefined,
  },
  {
    words: new RegExp(
      `^(?:(?:is )?(?:(?:an? |the )?(?:subsidiary|unit|arm|division|part) of|owned by)|belongs to) ${OTHER}$`,
      'u',
    ),
    source: ({ id, owners }, { owner = '', state }, { entities, registry }) => {
      const named = entities[Number(owner)]?.registryId;
      if (named === undefined || (state !== undefined && registry.get(named)?.stateAffiliated?.value !== true))
        return undefined;
      const [direct] = owners.filter(({ value }) => registry.find(value)?.id === named);
      if (direct !== undefined) return direct.source;
      const above = registry.ownersOf(id).find((one) => one.id === named);
      return above?.source;
    },
  },
  {
    words: new RegExp(`^(?:is )?(?:based|headquartered) in (?:the )?(?<place>${WORDS})$`, 'u'),
    source: ({ country }, { place = '' }) =>
      country?.value.toLowerCase() === place.toLowerCase() ? country.source : undefined,
  },
  {
    words: new RegExp(
      `^(?:is |are )?(?:listed|traded|trades) (?:on|in|at) (?<exchange>(?:the )?(?:⟦\\d+⟧|${WORDS}?))(?:,? (?:under|as|with) (?:the )?(?:ticker |symbol |code |stock code )*[“"(]?(?<ticker>[\\p{L}\\d.]{1,8})[”")]?)?$`,
      'u',
    ),
    source: ({ listings }, { exchange = '', ticker }, { entities }) => {
      const named = /⟦(\d+)⟧/u.exec(exchange)?.[1];
      const words = named === undefined ? exchange : (entities[Number(named)]?.name ?? '');
      return listings.find((one) => namesExchange(words, one.exchange) && (ticker ?? one.ticker) === one.ticker)
        ?.source;
    },
  },
];

/** *X is …*, *X, founded in …, is …*, *Founded in …, X is …*. */
const SHAPES: readonly RegExp[] = [
  new RegExp(`^${NAME},? (?<rest>.+)$`, 'u'),
  new RegExp(`^(?<first>[^⟦,]{1,80}(?:⟦\\d+⟧)?), ${NAME} (?<rest>.+)$`, 'u'),
];

/** The sentences that say nothing but what the registry holds with a source. */
export function backgroundSupports(article: Article): readonly Support[] {
  const found: Support[] = [];
  for (const index of namingRegistered(article)) {
    const sentence = article.sentences[index]!;
    const { sourcing, text } = sentence;
    if (sourcing === undefined || (sourcing.label !== 'unsourced' && sourcing.label !== 'blanket')) continue;
    if (text.length > LONGEST || !TELLING.test(text)) continue;
    const name = sourceOf(article, sentence);
    if (name !== undefined) found.push({ sentence: sentence.index, kind: 'registry', name });
  }
  return found;
}

/** The sentences that name somebody whom the registry knows, in order. */
function namingRegistered({ mentions, references, entities }: Article): readonly number[] {
  const registered = entities.map(({ registryId }) => registryId !== undefined);
  if (!registered.includes(true)) return [];
  const named = new Set<number>();
  for (const list of [mentions, references])
    for (const { entity, sentence } of list) if (registered[entity] === true) named.add(sentence);
  return [...named].sort((a, b) => a - b);
}

function sourceOf(article: Article, sentence: ArticleSentence): string | undefined {
  const shape = shapeOf(article, sentence);
  for (const pattern of SHAPES) {
    const match = pattern.exec(shape);
    const entity = article.entities[Number(match?.groups?.['name'] ?? -1)];
    const entry = entity?.registryId === undefined ? undefined : article.registry.get(entity.registryId);
    if (!match?.groups || entry === undefined) continue;
    const { first, rest = '' } = match.groups;
    const source = sourceOfAll([...(first === undefined ? [] : [lower(first)]), ...clausesOf(rest)], entry, article);
    if (source !== undefined) return source;
  }
  return undefined;
}

/** The source of the first clause, where each of them is a fact of the entry. */
function sourceOfAll(clauses: readonly string[], entry: RegistryEntry, article: Article): string | undefined {
  let first: string | undefined;
  for (const clause of clauses) {
    let source: string | undefined;
    for (const fact of facts) {
      const match = fact.words.exec(clause);
      source ??= match === null ? undefined : fact.source(entry, match.groups ?? {}, article);
    }
    if (source === undefined) return undefined;
    first ??= source;
  }
  return first;
}

function clausesOf(rest: string): readonly string[] {
  return rest
    .replace(/\.$/u, '')
    .split(
      /,? and (?:it )?(?=is |was |belongs|founded|established|owned|based|headquartered|listed|trades)|, (?=is |was |founded|established|owned|based|headquartered|listed|a |an |part )/u,
    )
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** The sentence with its names and dates in the place of their words. */
function shapeOf(article: Article, { start, end, text, facts: { figures } }: ArticleSentence): string {
  const span = { start, end };
  const names = [...within(article.mentions, span), ...within(article.references, span)].map((one) => ({
    start: one.start - start,
    end: one.end - start,
    words: `⟦${one.entity}⟧`,
  }));
  const dates = figures.flatMap(({ kind, date, ...place }) =>
    kind === 'date' && date !== undefined ? [{ start: place.start, end: place.end, words: `⟪${date}⟫` }] : [],
  );
  let shape = '';
  let at = 0;
  for (const part of [...names, ...dates].sort((a, b) => a.start - b.start)) {
    if (part.start < at) continue;
    shape += text.slice(at, part.start) + part.words;
    at = part.end;
  }
  return (shape + text.slice(at)).replaceAll(/\s+/gu, ' ').trim();
}
