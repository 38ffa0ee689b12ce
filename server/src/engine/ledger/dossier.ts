import type { CompanyRegistry, RegistryEntry } from '../facts/model';
import { identityName } from './identity';
import type { FactLedger } from './ledger';
import type { LedgerCompany, LedgerStatement } from './model';

/** One figure in a dossier, with its parts and those who give the same. */
export interface DossierRow {
  readonly stated: LedgerStatement;
  readonly parts: readonly LedgerStatement[];
}

/** All figures of one measure, in time order. */
export interface DossierMeasure {
  readonly name: string;
  readonly rows: readonly DossierRow[];
}

export interface DossierArticle {
  readonly uri: string;
  readonly headline: string;
  readonly mentions: number;
  /** zero-based line of the first mention */
  readonly line: number;
}

/** Everything that the workspace and the registry know of one company. */
export interface Dossier {
  readonly name: string;
  readonly type: string;
  readonly entry?: RegistryEntry;
  /** the articles' words for a tie to a state, or the registry's */
  readonly stateAffiliated: boolean;
  /** owners by the registry, the highest first; else by the articles, each with its place */
  readonly owners: readonly { readonly name: string; readonly uri: string; readonly line: number }[];
  readonly subsidiaries: readonly { readonly name: string; readonly uri: string; readonly line: number }[];
  readonly spellings: LedgerCompany['spellings'];
  readonly measures: readonly DossierMeasure[];
  readonly articles: readonly DossierArticle[];
  /** companies and organizations named in the same articles, most often first */
  readonly namedWith: readonly { readonly name: string; readonly articles: number }[];
}

/** Most names that a dossier lists beside the company's own. */
const mostNamedWith = 12;

/** The company of that name, spelling, ticker or registry id; undefined where no article names it. */
export function findCompany(ledger: FactLedger, registry: CompanyRegistry, name: string): LedgerCompany | undefined {
  const entry = registry.get(name) ?? registry.find(name);
  const known = entry && ledger.company([`=${entry.id}`]);
  if (known !== undefined) return known;
  const key = identityName(name);
  const direct = key === '' ? undefined : ledger.company([key]);
  if (direct !== undefined) return direct;
  const bearers = ledger
    .companies()
    .filter(({ spellings }) => spellings.some(({ text }) => identityName(text) === key));
  return bearers.length === 1 ? bearers[0] : undefined;
}

/** What is known of a company. */
export function dossierOf(ledger: FactLedger, registry: CompanyRegistry, company: LedgerCompany): Dossier {
  const entry = company.registryId === undefined ? undefined : registry.get(company.registryId);
  const first = company.articles[0]!;
  return {
    name: entry?.name ?? company.name,
    type: entry?.type ?? first.known.type,
    ...(entry && { entry }),
    stateAffiliated:
      entry?.stateAffiliated?.value === true || company.articles.some(({ known }) => known.stateLine !== undefined),
    owners: ownersOf(ledger, registry, company, entry),
    subsidiaries: subsidiariesOf(ledger, registry, company, entry),
    spellings: company.spellings,
    measures: measuresOf(ledger, ledger.statements(first.known.keys)),
    articles: company.articles.map(({ uri, known }) => ({
      uri,
      headline: ledger.facts(uri)?.headline?.text ?? '',
      mentions: known.places.length,
      line: known.places[0]?.line ?? 0,
    })),
    namedWith: namedWith(ledger, company),
  };
}

type Tie = Dossier['owners'][number];

function ownersOf(
  ledger: FactLedger,
  registry: CompanyRegistry,
  company: LedgerCompany,
  entry: RegistryEntry | undefined,
): readonly Tie[] {
  const listed = entry === undefined ? [] : registry.ownersOf(entry.id);
  if (listed.length > 0) return [...listed].reverse().map(({ name, at }) => ({ name, ...at }));
  const found = new Map<string, Tie>();
  for (const { uri, known } of company.articles) {
    for (const { company: owner, line } of known.owners) {
      const name = ledger.facts(uri)!.companies[owner]!.name;
      if (!found.has(name)) found.set(name, { name, uri, line });
    }
  }
  return [...found.values()];
}

function subsidiariesOf(
  ledger: FactLedger,
  registry: CompanyRegistry,
  company: LedgerCompany,
  entry: RegistryEntry | undefined,
): readonly Tie[] {
  const found = new Map<string, Tie>();
  for (const { name, at } of entry === undefined ? [] : registry.subsidiariesOf(entry.id))
    found.set(identityName(name), { name, ...at });
  for (const { uri, company: own } of company.articles) {
    for (const { name, owners } of ledger.facts(uri)!.companies) {
      const tie = owners.find((owner) => owner.company === own);
      if (tie !== undefined && !found.has(identityName(name)))
        found.set(identityName(name), { name, uri, line: tie.line });
    }
  }
  return [...found.values()];
}

function measuresOf(ledger: FactLedger, statements: readonly LedgerStatement[]): DossierMeasure[] {
  const groups = new Map<string, DossierRow[]>();
  const names = new Map<string, string>();
  const inArticle = new Map<string, LedgerStatement[]>();
  for (const stated of statements) {
    const own = inArticle.get(stated.uri);
    if (own === undefined) inArticle.set(stated.uri, [stated]);
    else own.push(stated);
  }
  for (const stated of statements) {
    const { statement, uri } = stated;
    if (statement.partOf !== undefined) continue;
    const { key, name } = statement.measure;
    const own = ledger.facts(uri)!.statements;
    const parts = inArticle
      .get(uri)!
      .filter(({ statement: { partOf } }) => partOf !== undefined && own[partOf] === statement);
    const row = { stated, parts };
    const group = groups.get(key);
    names.set(key, names.get(key) ?? name);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const measures = [...groups].map(([key, rows]) => ({ name: names.get(key)!, rows: rows.sort(byTime) }));
  return measures.sort((a, b) => b.rows.length - a.rows.length || (a.name < b.name ? -1 : 1));
}

/** Fixed periods in time order, then what fixes none. */
function byTime(a: DossierRow, b: DossierRow): number {
  const first = a.stated.statement.period?.to ?? Number.MAX_SAFE_INTEGER;
  const second = b.stated.statement.period?.to ?? Number.MAX_SAFE_INTEGER;
  return first - second || (a.stated.uri < b.stated.uri ? -1 : 1);
}

function namedWith(ledger: FactLedger, company: LedgerCompany): Dossier['namedWith'] {
  const counts = new Map<string, { readonly name: string; articles: number }>();
  for (const { uri, company: own } of company.articles) {
    const seen = new Set<string>();
    ledger.facts(uri)!.companies.forEach((other, index) => {
      const key = other.registryId === undefined ? identityName(other.name) : `=${other.registryId}`;
      if (index === own || seen.has(key)) return;
      seen.add(key);
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { name: other.registryId ?? other.name, articles: 1 });
      else known.articles++;
    });
  }
  const all = [...counts.values()].sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
  return all.slice(0, mostNamedWith);
}
