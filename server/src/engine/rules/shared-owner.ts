import { namesMedium, sourcedClaims, subjectOf, type ClaimSource } from '../resolve/claimSources';
import type { Article } from '../resolve/model';
import { mayHoldTies, ownershipOf, type Ownership, type Tie } from '../resolve/ownership';
import { allows, flags } from './examples/shared-owner';
import type { Report, Rule } from './model';
import { queryFix } from './support/claims';
import { chainWords, disclosure, evidenceOf, isDisclosed, partiesOf, partyName } from './support/ties';
import { quotation } from './support/words';

/** Most sources that are compared with one another. */
const mostSources = 24;

export const sharedOwner: Rule = {
  id: 'shared-owner',
  summary: 'Two sources of an article that belong to one owner.',
  rationale:
    'Two newspapers that report the same look like one confirming the other. Where both belong to one owner they may have it from ' +
    'one desk. Ownership is what the company registry and the article say. Companies that each speak for themselves raise ' +
    'nothing, nor does a tie that is told beside one of the two sources.',
  levels: { relaxed: 'off', standard: 'hint', strict: 'information' },
  quiet: true,
  flags,
  allows,
  check(article) {
    if (!severalOutlets(article) || !mayHoldTies(article, namesMedium)) return [];
    const ownership = ownershipOf(article);
    const sources = distinctSources(article, ownership);
    return sources.flatMap((second, index) => {
      for (const first of sources.slice(0, index)) {
        const tie = tieOf(article, ownership, first, second);
        if (tie !== undefined) return [report(article, first, second, tie)];
      }
      return [];
    });
  },
};

/** Two sources at least, one of them an outlet: what follows is dear, and companies speak for themselves. */
function severalOutlets({ attributions, entities }: Article): boolean {
  let outlet = false;
  const seen = new Set<number>();
  for (const { source } of attributions) {
    if (source.entity === undefined || source.class === 'publication') continue;
    seen.add(source.entity);
    outlet ||= entities[source.entity]!.outlet || source.class !== 'self';
  }
  return outlet && seen.size > 1;
}

/** The named sources that claims rest on, each where it speaks first; nobody who speaks for itself alone. */
function distinctSources(article: Article, ownership: Ownership): ClaimSource[] {
  const found = new Map<string, ClaimSource>();
  for (const { about, sources } of sourcedClaims(article, ownership)) {
    for (const source of sources) {
      if (source.party === undefined || source.attribution === undefined) continue;
      if (source.class === 'publication' || source.party.key === about?.key) continue;
      const known = found.get(source.party.key);
      if (known === undefined || source.place.start < known.place.start) found.set(source.party.key, source);
    }
  }
  return [...found.values()].sort((a, b) => a.place.start - b.place.start).slice(0, mostSources);
}

/** One owner above both, or one the medium of the other; not the house that the article is about, which is *circular-source*. */
function tieOf(article: Article, ownership: Ownership, first: ClaimSource, second: ClaimSource): Tie | undefined {
  const tie = ownership.tie(second.party!, first.party!);
  if (tie === undefined || tie.relation === 'itself') return undefined;
  const child = tie.relation === 'owner' ? first : tie.relation === 'owned' ? second : undefined;
  if (child !== undefined && !isOutlet(article, child)) return undefined;
  const subject = subjectOf(article);
  if (subject !== undefined) {
    const circular = ownership.tie(tie.top, ownership.party(subject));
    if (circular?.relation === 'owner' || circular?.relation === 'itself') return undefined;
  }
  const parties = partiesOf(tie);
  return [first, second].some((source) => isDisclosed(article, source, parties)) ? undefined : tie;
}

function isOutlet(article: Article, { party }: ClaimSource): boolean {
  return party?.mediumOf !== undefined || (party?.entity !== undefined && article.entities[party.entity]!.outlet);
}

function report(article: Article, first: ClaimSource, second: ClaimSource, tie: Tie): Report {
  const { place } = second;
  return {
    start: place.start,
    end: place.end,
    message: `${second.party!.name} and ${first.party!.name} belong to one house (${chainsOf(tie)}).`,
    related: [
      {
        start: first.place.start,
        end: first.place.end,
        message: `${quotation(article, first.place)}, the other source`,
      },
      ...evidenceOf(article, [...tie.fromSource, ...tie.fromSubject], place),
    ],
    fixes: () => [
      ...disclosure(article, second, clauseOf(article, first, tie)),
      ...queryFix(article, place, '[one desk?]'),
    ],
  };
}

/** *Meridian Media › Kestrel Times, Dorra Gazette*, or each chain by itself where it has more than one step. */
function chainsOf({ top, fromSource, fromSubject }: Tie): string {
  if (fromSource.length === 1 && fromSubject.length === 1)
    return `${top.name} › ${fromSubject[0]!.child.name}, ${fromSource[0]!.child.name}`;
  return [fromSubject, fromSource]
    .map(chainWords)
    .filter((chain) => chain !== '')
    .join(', ');
}

function clauseOf(article: Article, { party }: ClaimSource, { relation, top }: Tie): string {
  const name = partyName(article, party!);
  if (relation === 'owner') return `which owns ${name}`;
  return relation === 'owned'
    ? `which belongs to ${name}`
    : `which, like ${name}, belongs to ${partyName(article, top)}`;
}
