import type { Article } from '../resolve/model';
import type { FactReader } from './extract';
import { identityName } from './identity';
import { companyOf, Component, type Node } from './component';
import type { ArticleFacts, KnownCompany, Ledger, LedgerCompany, LedgerStatement } from './model';

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
  #components = new Map<string, Component>();
  #companies: readonly LedgerCompany[] | undefined;
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
    const { nodes } = this.about(keys);
    return nodes.length === 0 ? undefined : companyOf(nodes);
  }

  /** Every company and organization that the articles name, each once; it holds until the next change. */
  companies(): readonly LedgerCompany[] {
    this.#companies ??= this.#findCompanies();
    return this.#companies;
  }

  #findCompanies(): readonly LedgerCompany[] {
    const seen = new Set<Node>();
    const found: LedgerCompany[] = [];
    for (const { nodes } of this.#entries.values()) {
      for (const node of nodes) {
        if (seen.has(node) || node.known.keys.length === 0) continue;
        const all = this.about(node.known.keys).nodes;
        for (const other of all) seen.add(other);
        found.push(companyOf(all));
      }
    }
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** Statements about a company, those of `except` left out; sorted by URI and place. */
  statements(keys: readonly string[], except?: string): readonly LedgerStatement[] {
    const { statements } = this.about(keys);
    return except === undefined ? statements : statements.filter(({ uri }) => uri !== except);
  }

  /** Everything that the articles say of the company with these keys; it holds until the next change. */
  about(keys: readonly string[]): Component {
    const name = keys.join('\n');
    const known = this.#components.get(name);
    if (known !== undefined) return known;
    const nodes = this.#component(keys).sort((a, b) =>
      a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.company - b.company,
    );
    const made = new Component(nodes, (uri) => this.#entries.get(uri)!.facts);
    this.#components.set(name, made);
    // Whoever is asked for by a full name finds the same: an article after the other would otherwise look it up anew.
    if (!isLone(keys))
      for (const node of nodes) if (!isLone(node.known.keys)) this.#components.set(node.known.keys.join('\n'), made);
    return made;
  }

  /** What the other articles state, for the article at `uri`. */
  view(uri: string, article: Article, reader: FactReader): Ledger {
    const about = (entity: number): Component => this.about(reader.keysOf(article.entities[entity]!));
    // A long article asks the same of each of its figures.
    const comparable = new Map<string, readonly LedgerStatement[]>();
    let generation = this.#generation;
    return {
      state: this.#generation,
      statements: () => reader.statements(article),
      isNamedElsewhere: (entity) => about(entity).isNamedBeside(uri),
      comparable: (entity, measure) => {
        if (generation !== this.#generation) comparable.clear();
        generation = this.#generation;
        const key = `${String(entity)} ${measure}`;
        const known = comparable.get(key);
        if (known !== undefined) return known;
        const others = about(entity)
          .comparable(measure)
          .filter((stated) => stated.uri !== uri);
        comparable.set(key, others);
        return others;
      },
      shortForms: (entity) => about(entity).shortForms(uri),
      elsewhere: (entity) => this.statements(reader.keysOf(article.entities[entity]!), uri),
      company: (entity) => this.company(reader.keysOf(article.entities[entity]!)),
    };
  }

  #component(keys: readonly string[]): Node[] {
    const named = this.#linked(keys);
    // A company known by one word alone is the only one elsewhere that is also called so.
    const [only] = isLone(keys) ? [...(this.#byShort.get(keys[0]!) ?? [])] : [];
    const full = only === undefined ? named : this.#linked(only.known.keys);
    const bearers = keys.length === 1 ? [...(this.#byShort.get(keys[0]!) ?? [])] : [];
    if (only !== undefined && !bearers.every((node) => full.has(node))) return [...named];
    const all = new Set([...full, ...named]);
    // Each word once: every article of a company that is written about often bears the same ones.
    for (const short of new Set([...full].flatMap(({ shorts }) => shorts))) {
      if (![...this.#byShort.get(short)!].every((bearer) => full.has(bearer))) continue;
      for (const lone of this.#byKey.get(short) ?? []) if (lone.known.keys.length === 1) all.add(lone);
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
    this.#companies = undefined;
  }
}

function isShort(key: string): boolean {
  return !key.includes(' ') && !key.startsWith('=');
}

/** Known by one word alone, which others may bear too. */
function isLone(keys: readonly string[]): boolean {
  return keys.length === 1 && isShort(keys[0]!);
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
