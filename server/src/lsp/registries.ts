import type { Diagnostic } from 'vscode-languageserver';
import {
  createRegistry,
  parseRegistry,
  starterRegistry,
  type CompanyRegistry,
  type RegistryEntry,
} from '../engine/index';
import { fileDiagnostics } from './convert';
import type { Runtime } from './runtime';
import { uriKey } from './uri';

interface RegistryFile {
  readonly uri: string;
  /** entries of the last version that had no problem, or what could be read where there never was one */
  readonly entries: readonly RegistryEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The workspace's registry files over the bundled starter. A broken file keeps its last good entries. */
export class Registries {
  readonly #runtime: Runtime;
  readonly #publish: (uri: string, diagnostics: readonly Diagnostic[]) => void;
  readonly #starter = starterRegistry();
  readonly #files = new Map<string, RegistryFile>();
  #registry: CompanyRegistry = createRegistry(this.#starter);

  /** `publish` is told the problems of each file whenever it has been read. */
  constructor(runtime: Runtime, publish: (uri: string, diagnostics: readonly Diagnostic[]) => void) {
    this.#runtime = runtime;
    this.#publish = publish;
  }

  /** All entries merged. Two registries that say the same have the same `generation`. */
  get registry(): CompanyRegistry {
    return this.#registry;
  }

  /** Makes these the registry files, read anew. */
  async load(uris: readonly string[]): Promise<void> {
    const keys = new Set(uris.map(uriKey));
    for (const [key, file] of this.#files) {
      if (!keys.has(key)) this.#forget(key, file);
    }
    await Promise.all(uris.map((uri) => this.#read(uri)));
    this.#merge();
  }

  /** Reads one file anew; one that is gone takes its entries with it. */
  async reload(uri: string): Promise<void> {
    await this.#read(uri);
    this.#merge();
  }

  async #read(uri: string): Promise<void> {
    const key = uriKey(uri);
    const text = await this.#runtime.readFile(uri);
    const known = this.#files.get(key);
    if (text === undefined) {
      if (known) this.#forget(key, known);
      return;
    }
    const { entries, problems } = parseRegistry(text, uri);
    const diagnostics = fileDiagnostics(uri, text, problems, 'registry');
    const broken = problems.length > 0 && known !== undefined;
    this.#files.set(key, { uri, entries: broken ? known.entries : entries, diagnostics });
    this.#publish(uri, diagnostics);
  }

  #forget(key: string, file: RegistryFile): void {
    this.#files.delete(key);
    this.#publish(file.uri, []);
  }

  #merge(): void {
    const files = [...this.#files.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
    const merged = createRegistry(this.#starter, ...files.map((file) => file.entries));
    if (merged.generation !== this.#registry.generation) this.#registry = merged;
  }
}
