import type { Diagnostic } from 'vscode-languageserver';
import { readRegistryFile } from '../beside/registryFile';
import {
  createRegistry,
  readRegistry,
  starterRegistry,
  type CompanyRegistry,
  type RegistryFile,
} from '../engine/index';
import { fileDiagnostics } from './convert';
import type { PositionEncoding } from './positions';
import type { Cancellable, Runtime } from './runtime';
import { uriKey } from './uri';

/** Milliseconds without an edit after which a registry that is being typed is read. */
const pause = 500;

/** A file of the workspace as it was last read. */
interface KnownFile {
  readonly uri: string;
  /** the last version that had no problem, or what could be read where there never was one */
  readonly good: RegistryFile;
}

export interface RegistriesParts {
  readonly runtime: Runtime;
  readonly encoding: PositionEncoding;
  /** the text of a document that the client has open: it counts, whatever is on disk */
  readonly openText: (uri: string) => string | undefined;
  /** is told the problems of each file whenever it has been read */
  readonly publish: (uri: string, diagnostics: readonly Diagnostic[]) => void;
}

/** The workspace's registry files over the bundled starter. A broken file keeps its last good entries. */
export class Registries {
  readonly #parts: RegistriesParts;
  readonly #starter = starterRegistry();
  readonly #files = new Map<string, KnownFile>();
  readonly #timers = new Map<string, Cancellable>();
  /** counts readings of a file, so that one that was overtaken changes nothing */
  readonly #turns = new Map<string, number>();
  #registry: CompanyRegistry = createRegistry(this.#starter);

  constructor(parts: RegistriesParts) {
    this.#parts = parts;
  }

  /** All entries merged. Two registries that say the same have the same `generation`. */
  get registry(): CompanyRegistry {
    return this.#registry;
  }

  /** URIs of the registry files of the workspace that a person keeps, sorted. */
  get kept(): readonly string[] {
    return this.#sorted()
      .filter(({ good }) => good.entries !== undefined)
      .map(({ uri }) => uri);
  }

  /** The text of a file as it stands in the editor, else on disk; undefined where there is none. */
  async textOf(uri: string): Promise<string | undefined> {
    return this.#parts.openText(uri) ?? (await this.#parts.runtime.readFile(uri));
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

  /** The document is being typed, or was opened or closed: it is read when its writer pauses, and then `done` is called. */
  typed(uri: string, done: () => void): void {
    const key = uriKey(uri);
    this.#timers.get(key)?.cancel();
    const timer = this.#parts.runtime.after(pause, () => {
      this.#timers.delete(key);
      void this.reload(uri).then(done);
    });
    this.#timers.set(key, timer);
  }

  async #read(uri: string): Promise<void> {
    const { openText, runtime, publish } = this.#parts;
    const key = uriKey(uri);
    const turn = (this.#turns.get(key) ?? 0) + 1;
    this.#turns.set(key, turn);
    const typed = openText(uri);
    const bytes = typed === undefined ? await runtime.readBytes(uri) : undefined;
    if (this.#turns.get(key) !== turn) return;
    const known = this.#files.get(key);
    if (typed === undefined && bytes === undefined) {
      if (known) this.#forget(key, known);
      return;
    }
    const file =
      bytes === undefined ? readRegistry(typed ?? '', uri) : await readRegistryFile(bytes, uri, () => runtime.pause());
    if (this.#turns.get(key) !== turn) return;
    const broken = file.problems.length > 0 && known !== undefined;
    this.#files.set(key, { uri, good: broken ? known.good : file });
    const text = file.problems.length === 0 ? '' : (typed ?? new TextDecoder().decode(bytes));
    publish(uri, fileDiagnostics(uri, text, file.problems, 'registry', this.#parts.encoding));
  }

  #forget(key: string, file: KnownFile): void {
    this.#files.delete(key);
    // A reading under way must not bring it back.
    this.#turns.set(key, (this.#turns.get(key) ?? 0) + 1);
    this.#parts.publish(file.uri, []);
  }

  #merge(): void {
    const merged = createRegistry(this.#starter, ...this.#sorted().map(({ good }) => good));
    if (merged.generation !== this.#registry.generation) this.#registry = merged;
  }

  #sorted(): readonly KnownFile[] {
    return [...this.#files.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }
}
