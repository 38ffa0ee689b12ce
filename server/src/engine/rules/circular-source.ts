import { within, type Span } from '../base/span';
import { namesMedium, sourcedClaims, subjectOf, type ClaimSource, type SourcedClaim } from '../resolve/claimSources';
import type { Article } from '../resolve/model';
import { ownershipOf, type Ownership, type Party, type Tie } from '../resolve/ownership';
import { allows, flags } from './examples/circular-source';
import type { Report, Rule } from './model';
import { queryFix } from './support/claims';
import { chainWords, disclosure, evidenceOf, isDisclosed, partiesOf, partyName } from './support/ties';
import { counted, quotation } from './support/words';

/** Claims that a company must be the only source of before its own word is worth a hint. */
const fewestOwn = 3;
/** Most other places of a source that a finding shows. */
const mostPlaces = 8;

const ownWord = {
  what: 'where the subject openly speaks for itself and nobody else does',
  levels: { relaxed: 'hint', standard: 'hint', strict: 'information' },
} as const;

export const circularSource: Rule = {
  id: 'circular-source',
  summary: 'Claims about a company whose only source is its owner, an outlet of its own house, or itself.',
  rationale:
    'When the newspaper of a group reports what a company of the group achieved, nobody outside stands behind it, and a reader ' +
    'who does not know the owners cannot tell. Ownership is what the company registry and the article say (*part of*, *a ' +
    'subsidiary of*). A tie that is told beside the source raises nothing, nor does any source outside the group.',
  levels: { relaxed: 'hint', standard: 'information', strict: 'information' },
  lesser: ownWord,
  quiet: true,
  flags,
  allows,
  check(article, { strictness }) {
    const ownership = ownershipOf(article);
    // Without a tie only a company's own word can be circular, and only where nobody else speaks.
    if (othersSpeak(article) && !houseMediaSpeak(article, ownership)) return [];
    const claims = sourcedClaims(article, ownership);
    const outside = claims.some((claim) => hasOutsider(ownership, claim));
    const tied = tiedSources(article, ownership, claims, outside);
    if (tied.length > 0) return tied.map((source) => reportTied(article, source, outside));
    if (outside) return [];
    return reportOwnWord(article, claims).map((report) => ({ ...report, level: ownWord.levels[strictness] }));
  },
};

function othersSpeak({ attributions, sentences }: Article): boolean {
  return attributions.some(({ source, sentence }) => {
    if (source.class === 'self' || source.class === 'hearsay') return false;
    const label = sentences[sentence]?.sourcing?.label;
    return label === 'sourced' || label === 'weak';
  });
}

/** Some medium that is a source of the article belongs to somebody. */
function houseMediaSpeak({ attributions, disclaimers, entities }: Article, ownership: Ownership): boolean {
  const owned = (entity: number): boolean =>
    entities[entity]!.outlet && ownership.owners(ownership.party(entity)).length > 0;
  return (
    disclaimers.some(({ outlets }) => outlets.some(owned)) ||
    attributions.some(({ source }) => source.entity !== undefined && (namesMedium(source.text) || owned(source.entity)))
  );
}

/** A source with what ties it to the company that its claims are about. */
interface TiedSource {
  readonly party: Party;
  readonly about: Party;
  readonly tie: Tie;
  readonly sources: ClaimSource[];
  readonly sentences: Set<number>;
}

/** Owners and outlets of the house that claims rest on and nobody else stands behind, those of one house once. */
function tiedSources(
  article: Article,
  ownership: Ownership,
  claims: readonly SourcedClaim[],
  outside: boolean,
): TiedSource[] {
  const found = new Map<string, TiedSource>();
  for (const claim of claims) {
    const { about } = claim;
    if (about === undefined || hasOutsider(ownership, claim)) continue;
    for (const source of claim.sources) {
      if (source.party === undefined || source.class === 'publication') continue;
      const known = found.get(source.party.key);
      const tie = known?.tie ?? tieOf(article, ownership, source, about, outside);
      if (tie === undefined || (known !== undefined && known.about.key !== about.key)) continue;
      const entry = known ?? { party: source.party, about, tie, sources: [], sentences: new Set<number>() };
      if (!entry.sources.some(({ place }) => place.start === source.place.start)) entry.sources.push(source);
      entry.sentences.add(claim.sentence);
      found.set(source.party.key, entry);
    }
  }
  return oncePerHouse([...found.values()]).filter(({ sources, tie }) => !isTold(article, sources, tie));
}

/** The reader is told beside one of the places that quote the source; a notice at the end tells too late. */
function isTold(article: Article, sources: readonly ClaimSource[], tie: Tie): boolean {
  const quoted = sources.filter(({ attribution }) => attribution !== undefined);
  return (quoted.length > 0 ? quoted : sources).some((source) => isDisclosed(article, source, partiesOf(tie)));
}

/** The tie, where it is one that a reader cannot see. */
function tieOf(
  article: Article,
  ownership: Ownership,
  source: ClaimSource,
  about: Party,
  outside: boolean,
): Tie | undefined {
  const party = source.party!;
  const tie = ownership.tie(party, about);
  if (tie === undefined || tie.relation === 'itself') return undefined;
  if (isOutlet(article, party)) return tie;
  // An owner speaks under its own name. That is worth a word where no one else speaks at all.
  const named = within(article.mentions, source.place).some(({ entity }) => entity === party.entity);
  return tie.relation === 'owner' && named && !outside && about.entity === subjectOf(article) ? tie : undefined;
}

function isOutlet(article: Article, { entity, mediumOf }: Party): boolean {
  return mediumOf !== undefined || (entity !== undefined && article.entities[entity]!.outlet);
}

/** Somebody stands behind the claim who is not tied to the company that it is about, or who is not named. */
function hasOutsider(ownership: Ownership, { about, sources, more }: SourcedClaim): boolean {
  if (more) return true;
  return sources.some(({ class: kind, party }) => {
    if (kind === 'hearsay') return false;
    if (party === undefined) return kind !== 'self';
    return kind === 'publication' || about === undefined || ownership.tie(party, about) === undefined;
  });
}

/** *Velm Group media* and *Velm Daily* are one house: the first of them is reported, with the places of both. */
function oncePerHouse(found: readonly TiedSource[]): TiedSource[] {
  const houses = new Map<string, TiedSource>();
  for (const source of [...found].sort((a, b) => steps(b) - steps(a) || first(a) - first(b))) {
    const house = `${source.tie.top.key} ${source.about.key}`;
    const known = houses.get(house);
    if (known === undefined) houses.set(house, source);
    else {
      known.sources.push(...source.sources);
      for (const sentence of source.sentences) known.sentences.add(sentence);
    }
  }
  return [...houses.values()].sort((a, b) => first(a) - first(b));
}

function steps({ tie }: TiedSource): number {
  return tie.fromSource.length > 0 ? 1 : 0;
}

function first({ sources }: TiedSource): number {
  return sources[0]!.place.start;
}

function reportTied(article: Article, found: TiedSource, outside: boolean): Report {
  const { party, about, tie, sources, sentences } = found;
  const source = sources[0]!;
  const what = outside ? `The only source of ${counted(sentences.size, 'claim')}` : 'The only source';
  return {
    start: source.place.start,
    end: source.place.end,
    message: `${what}, ${party.name}, ${tieWords(tie)} (${chainOf(tie)}).`,
    related: [
      ...sources.slice(1, mostPlaces + 1).map(({ place }) => ({
        start: place.start,
        end: place.end,
        message: `${quotation(article, place)} again`,
      })),
      ...evidenceOf(article, [...tie.fromSource, ...tie.fromSubject], source.place),
    ],
    fixes: () => [
      ...disclosure(article, source, clauseOf(article, tie, about)),
      ...queryFix(article, source.place, '[a source outside?]'),
    ],
  };
}

function tieWords({ relation }: Tie): string {
  if (relation === 'owner') return 'owns the subject';
  return relation === 'owned' ? 'belongs to the subject' : 'belongs to the subject’s owner';
}

function chainOf(tie: Tie): string {
  return chainWords(tie.relation === 'owned' ? tie.fromSource : tie.fromSubject);
}

function clauseOf(article: Article, tie: Tie, about: Party): string {
  const name = partyName(article, about);
  if (tie.relation === 'owner') return `which owns ${name}`;
  if (tie.relation === 'owned') return `which belongs to ${name}`;
  return `which belongs to the owner of ${name}`;
}

/** Where no claim of the article has any other source than the company that it is about. */
function reportOwnWord(article: Article, claims: readonly SourcedClaim[]): Report[] {
  if (claims.length < fewestOwn) return [];
  const about = claims[0]!.about;
  if (about === undefined || claims.some((claim) => claim.about?.key !== about.key)) return [];
  const places: Span[] = [];
  for (const { party, place } of claims.flatMap(({ sources }) => sources)) {
    if (party?.key === about.key && !places.some(({ start }) => start === place.start)) places.push(place);
  }
  const place = places.find(({ start, end }) => start < end);
  if (place === undefined) return [];
  return [
    {
      start: place.start,
      end: place.end,
      message: `The only source of all ${counted(claims.length, 'claim')} is the subject itself, ${about.name}.`,
      related: places
        .filter((other) => other !== place && other.start < other.end)
        .slice(0, mostPlaces)
        .map(({ start, end }) => ({ start, end, message: `${quotation(article, { start, end })} again` })),
      fixes: () => queryFix(article, place, '[a source outside?]'),
    },
  ];
}
