import type { Article } from '../resolve/model';
import type { FactReader } from './extract';
import { identityName } from './identity';
import type { ArticleFacts, KnownCompany, Ledger, LedgerCompany, LedgerStatement } from './model';

/** One company of one article. */
interface Node {
  readonly uri: string;
  readonly company: number;
  readonly known: KnownCompany;
  /** single words it is also called by; they identify only where nobody else bears them */
  readonly shorts: readonly string[];
}

interface Entry {
  readonly facts: ArticleFacts;
  readonly nodes: readonly Node[];
}

/**
 * The statements of many articles by company. What it answers depends on the articles it holds and not on the order in which they
 * came. Adding and removing an article takes time in proportion to that article.
 */
export class FactLedger {
  readonly #entries = new Map<string, Entry>();
  readonly #byKey = new Map<string, Set<Node>>();
  readonly #byShort = new Map<string, Set<Node>>();
  #components = new Map<string, readonly Node[]>();
  #generation = 0;

  /** differs after every change */
  get generation(): number {
    return this.#generation;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** The articles it holds, in no particular order. */
  uris(): readonly string[] {
    return [...this.#entries.keys()];
  }

  facts(uri: string): ArticleFacts | undefined {
    return this.#entries.get(uri)?.facts;
  }

  /** Takes in an article, or what became of it. */
  put(uri: string, facts: ArticleFacts): void {
    this.remove(uri);
    const nodes = facts.companies.map((known, company) => ({ uri, company, known, shorts: shortsOf(known) }));
    this.#entries.set(uri, { facts, nodes });
    for (const node of nodes) {
      for (const key of node.known.keys) add(this.#byKey, key, node);
      for (const short of node.shorts) add(this.#byShort, short, node);
    }
    this.#changed();
  }

  /** Forgets an article. */
  remove(uri: string): void {
    const entry = this.#entries.get(uri);
    if (entry === undefined) return;
    this.#entries.delete(uri);
    for (const node of entry.nodes) {
      for (const key of node.known.keys) drop(this.#byKey, key, node);
      for (const short of node.shorts) drop(this.#byShort, short, node);
    }
    this.#changed();
  }

  /** One company across articles by what it is recognised by; undefined where no article names it. */
  company(keys: readonly string[]): LedgerCompany | undefined {
    const nodes = this.#nodesOf(keys);
    return nodes.length === 0 ? undefined : companyOf(nodes);
  }

  /** Every company and organization that the articles name, each once. */
  companies(): readonly LedgerCompany[] {
    const seen = new Set<Node>();
    const found: LedgerCompany[] = [];
    for (const { nodes } of this.#entries.values()) {
      for (const node of nodes) {
        if (seen.has(node) || node.known.keys.length === 0) continue;
        const all = this.#nodesOf(node.known.keys);
        for (const other of all) seen.add(other);
        found.push(companyOf(all));
      }
    }
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** Statements about a company, those of `except` left out; sorted by URI and place. */
  statements(keys: readonly string[], except?: string): readonly LedgerStatement[] {
    const found: LedgerStatement[] = [];
    for (const { uri, company, known } of this.#nodesOf(keys)) {
      if (uri === except) continue;
      for (const statement of this.#entries.get(uri)!.facts.statements)
        if (statement.company === company) found.push({ uri, statement, company: known });
    }
    if (found.length < 2) return found;
    return found.sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.statement.start - b.statement.start));
  }

  /** What the other articles state, for the article at `uri`. */
  view(uri: string, article: Article, reader: FactReader): Ledger {
    return {
      statements: () => reader.statements(article),
      elsewhere: (entity) => this.statements(reader.keysOf(article.entities[entity]!), uri),
      company: (entity) => this.company(reader.keysOf(article.entities[entity]!)),
    };
  }

  #nodesOf(keys: readonly string[]): readonly Node[] {
    const name = keys.join('\n');
    let known = this.#components.get(name);
    if (known === undefined) {
      known = this.#component(keys).sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.company - b.company));
      this.#components.set(name, known);
    }
    return known;
  }

  #component(keys: readonly string[]): Node[] {
    const named = this.#linked(keys);
    // A company known by one word alone is the only one elsewhere that is also called so.
    const [only] = keys.length === 1 && isShort(keys[0]!) ? [...(this.#byShort.get(keys[0]!) ?? [])] : [];
    const full = only === undefined ? named : this.#linked(only.known.keys);
    const bearers = keys.length === 1 ? [...(this.#byShort.get(keys[0]!) ?? [])] : [];
    if (only !== undefined && !bearers.every((node) => full.has(node))) return [...named];
    const all = new Set([...full, ...named]);
    for (const node of full) {
      for (const short of node.shorts) {
        if (![...this.#byShort.get(short)!].every((bearer) => full.has(bearer))) continue;
        for (const lone of this.#byKey.get(short) ?? []) if (lone.known.keys.length === 1) all.add(lone);
      }
    }
    return [...all];
  }

  /** All that share a key, and all that share a key with those. */
  #linked(keys: readonly string[]): Set<Node> {
    const nodes = new Set<Node>();
    const seen = new Set(keys);
    const queue = [...keys];
    for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
      for (const node of this.#byKey.get(key) ?? []) {
        nodes.add(node);
        for (const other of node.known.keys) {
          if (seen.has(other)) continue;
          seen.add(other);
          queue.push(other);
        }
      }
    }
    return nodes;
  }

  #changed(): void {
    this.#generation++;
    if (this.#components.size > 0) this.#components = new Map();
  }
}

function isShort(key: string): boolean {
  return !key.includes(' ') && !key.startsWith('=');
}

/** Single words that the article calls it by, beside its fullest name. */
function shortsOf({ name, spellings }: KnownCompany): string[] {
  const full = identityName(name);
  if (!full.includes(' ')) return [];
  return [...new Set(spellings.map(identityName))].filter((word) => word !== '' && isShort(word));
}

function add(map: Map<string, Set<Node>>, key: string, node: Node): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([node]));
  else known.add(node);
}

function drop(map: Map<string, Set<Node>>, key: string, node: Node): void {
  const known = map.get(key);
  known?.delete(node);
  if (known?.size === 0) map.delete(key);
}

function companyOf(nodes: readonly Node[]): LedgerCompany {
  const counts = new Map<string, number>();
  for (const { known } of nodes) {
    const share = known.places.length / known.spellings.length;
    for (const spelling of known.spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + share);
  }
  const spellings = [...counts].map(([text, count]) => ({ text, count }));
  spellings.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  const registryId = nodes.find(({ known }) => known.registryId !== undefined)?.known.registryId;
  const fullest = nodes.map(({ known }) => known.name).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]!;
  return {
    name: registryId ?? fullest,
    ...(registryId !== undefined && { registryId }),
    spellings,
    articles: nodes.map(({ uri, company, known }) => ({ uri, company, known })),
  };
}
