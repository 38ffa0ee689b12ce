import type { FactReader } from '../../ledger/extract';
import type { FactLedger } from '../../ledger/ledger';
import type { ArticleFacts, KnownCompany, Ledger, LedgerStatement, ShortForm, Statement } from '../../ledger/model';
import type { Article } from '../../resolve/model';
import { relation } from './statements';

/** What the rules need of the other articles for one article. Plain data, so that it can be handed to another thread. */
export interface LedgerExcerpt {
  /** in the order of the article's entities */
  readonly companies: readonly {
    readonly isNamedElsewhere: boolean;
    /** by measure, sorted by URI and place */
    readonly comparable: Readonly<Record<string, readonly LedgerStatement[]>>;
    readonly shortForms: readonly ShortForm[];
  }[];
}

/** Whether anything of the article can be held against others: a figure of a fixed period, or a short form of a company's name. */
export function isComparable({ statements, companies }: ArticleFacts): boolean {
  return statements.some(isHeldAgainst) || companies.some(({ shortForms }) => shortForms !== undefined);
}

/**
 * As much of what an article states as any excerpt is made of, of this article or of others: its companies, by the same indices and
 * without their places, and the figures that are held against others (whose `partOf` has nothing to point to any more). Excerpts come
 * out the same, and a folder of it takes less room.
 */
export function comparablePart({ companies, statements }: ArticleFacts): ArticleFacts {
  return {
    companies: companies.map((company) => ({ ...company, places: [], owners: [] })),
    statements: statements.filter(isHeldAgainst),
    sources: [],
  };
}

/**
 * The excerpt for the article at `uri`; undefined where no rule can find anything in it: no figure disagrees with one of another article or
 * is older, and nobody abbreviates a company otherwise. The answer is that of the article's own words: what stands beside it may
 * make less of it, never more.
 */
export function excerptFor(ledger: FactLedger, uri: string): LedgerExcerpt | undefined {
  const facts = ledger.facts(uri);
  if (facts === undefined) return undefined;
  const measured = new Map<number, Map<string, readonly LedgerStatement[]>>();
  for (const own of facts.statements) {
    if (!isHeldAgainst(own)) continue;
    const of = measured.get(own.company) ?? new Map<string, readonly LedgerStatement[]>();
    measured.set(own.company, of);
    const earlier = of.get(own.measure.key) ?? [];
    const others = ledger
      .about(facts.companies[own.company]!.keys)
      .comparable(own.measure.key)
      .filter((other) => other.uri !== uri && tells(relation(own, other.statement)) && !earlier.includes(other));
    if (others.length > 0) of.set(own.measure.key, inOrder([...earlier, ...others]));
  }
  const companies = facts.companies.map(({ keys, shortForms }, index) => ({
    isNamedElsewhere: (measured.get(index)?.size ?? 0) > 0,
    comparable: Object.fromEntries(measured.get(index) ?? []),
    shortForms: rivalsOf(ledger, uri, keys, shortForms),
  }));
  const telling = companies.some((one) => one.isNamedElsewhere || one.shortForms.length > 0);
  return telling ? { companies } : undefined;
}

/** Whether there is an excerpt for the article at `uri`: the same answer, as soon as one thing is found. */
export function dependsOnOthers(ledger: FactLedger, uri: string): boolean {
  const facts = ledger.facts(uri);
  if (facts === undefined) return false;
  const { companies, statements } = facts;
  const disagrees = statements.some(
    (own) =>
      isHeldAgainst(own) &&
      ledger
        .about(companies[own.company]!.keys)
        .comparable(own.measure.key)
        .some((other) => other.uri !== uri && tells(relation(own, other.statement))),
  );
  return disagrees || companies.some(({ keys, shortForms }) => rivalsOf(ledger, uri, keys, shortForms).length > 0);
}

/** The excerpt as the ledger beside the article that it was made for. It knows what rules ask for, and not what people may. */
export function ledgerOfExcerpt(excerpt: LedgerExcerpt, article: Article, reader: FactReader): Ledger {
  return {
    state: 0,
    statements: () => reader.statements(article),
    isNamedElsewhere: (entity) => excerpt.companies[entity]?.isNamedElsewhere ?? false,
    comparable: (entity, measure) => excerpt.companies[entity]?.comparable[measure] ?? [],
    shortForms: (entity) => excerpt.companies[entity]?.shortForms ?? [],
    elsewhere: (entity) => Object.values(excerpt.companies[entity]?.comparable ?? {}).flat(),
    company: () => undefined,
  };
}

function isHeldAgainst({ period, planned }: Statement): boolean {
  return period?.from !== undefined && !planned;
}

function tells(found: ReturnType<typeof relation>): boolean {
  return found === 'conflict' || found === 'newer';
}

/** The short forms that others use, where there is one that the article does not use. */
function rivalsOf(
  ledger: FactLedger,
  uri: string,
  keys: readonly string[],
  own: KnownCompany['shortForms'],
): readonly ShortForm[] {
  if (own === undefined) return [];
  const others = ledger.about(keys).shortForms(uri);
  return others.some(({ text }) => own.every((one) => one.text !== text)) ? others : [];
}

function inOrder(statements: readonly LedgerStatement[]): readonly LedgerStatement[] {
  return [...statements].sort((a, b) =>
    a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.statement.start - b.statement.start,
  );
}
