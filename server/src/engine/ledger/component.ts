import type { ArticleFacts, KnownCompany, LedgerCompany, LedgerStatement, Place, ShortForm } from './model';

/** One company of one article. */
export interface Node {
  readonly uri: string;
  readonly company: number;
  readonly known: KnownCompany;
  /** single words it is also called by; they identify only where nobody else bears them */
  readonly shorts: readonly string[];
}

/** All that the articles say of one company. What is asked for is made once: it holds until an article changes. */
export class Component {
  #statements: readonly LedgerStatement[] | undefined;
  #comparable: Map<string, LedgerStatement[]> | undefined;
  #shortForms: Map<string, Map<string, Place>> | undefined;

  /** `nodes` sorted by URI and company. */
  constructor(
    readonly nodes: readonly Node[],
    private readonly factsOf: (uri: string) => ArticleFacts,
  ) {}

  /** Sorted by URI and place. */
  get statements(): readonly LedgerStatement[] {
    this.#statements ??= this.#find();
    return this.#statements;
  }

  /** Those of a measure that can agree or disagree with others: of a fixed period, and no plans. */
  comparable(measure: string): readonly LedgerStatement[] {
    if (this.#comparable === undefined) {
      this.#comparable = new Map();
      for (const stated of this.statements) {
        const { period, planned, measure: own } = stated.statement;
        if (planned || period?.from === undefined || period.to === undefined) continue;
        const known = this.#comparable.get(own.key);
        if (known === undefined) this.#comparable.set(own.key, [stated]);
        else known.push(stated);
      }
    }
    return this.#comparable.get(measure) ?? [];
  }

  /** The short forms in capitals that articles other than `except` use, sorted. */
  shortForms(except: string): readonly ShortForm[] {
    this.#shortForms ??= this.#findShortForms();
    const found: ShortForm[] = [];
    for (const [text, places] of this.#shortForms) {
      const articles = places.size - (places.has(except) ? 1 : 0);
      for (const [uri, place] of places) {
        if (uri === except) continue;
        found.push({ text, articles, uri, place });
        break;
      }
    }
    return found;
  }

  isNamedBeside(uri: string): boolean {
    const { nodes } = this;
    return nodes.length > 0 && (nodes[0]!.uri !== uri || nodes.at(-1)!.uri !== uri);
  }

  #find(): LedgerStatement[] {
    const found: LedgerStatement[] = [];
    for (const { uri, company, known } of this.nodes) {
      for (const statement of this.factsOf(uri).statements)
        if (statement.company === company) found.push({ uri, statement, company: known });
    }
    return found.sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.statement.start - b.statement.start));
  }

  #findShortForms(): Map<string, Map<string, Place>> {
    const found = new Map<string, Map<string, Place>>();
    for (const { uri, known } of this.nodes) {
      for (const { text, ...place } of known.shortForms ?? []) {
        const places = found.get(text);
        if (places === undefined) found.set(text, new Map([[uri, place]]));
        else if (!places.has(uri)) places.set(uri, place);
      }
    }
    return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** The company as its articles know it. */
export function companyOf(nodes: readonly Node[]): LedgerCompany {
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
