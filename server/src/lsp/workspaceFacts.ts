import type { FileEvent } from 'vscode-languageserver';
import { FactIndex } from '../beside/ledger/factIndex';
import { ledgerMaterial } from '../beside/ledger/material';
import { StoredLedger } from '../beside/ledger/factStore';
import type { MaterialKind } from '../beside/model';
import { createAnalyzer, type Analyzer, type Article, type CompanyRegistry } from '../engine/index';
import type { OpenDocument } from './documents';
import { languageOf } from './language';
import { readInSlices } from './reading';
import { readArticle } from './tooLong';
import type { Cancellable, Runtime } from './runtime';
import { uriKey } from './uri';
import type { WorkspaceFiles } from './workspaceFiles';

/** Milliseconds without an edit after which an open article counts in the workspace as it stands. */
const stillness = 1000;
/** Milliseconds after which what is known is written for the next start. */
const writing = 5000;
/** Articles from which on the work is worth telling. */
const many = 20;

/** Says how far the workspace has been read. */
export interface ReadingProgress {
  report(done: number, total: number): void;
  done(): void;
  readonly cancelled: boolean;
}

export interface WorkspaceFactsParts {
  readonly runtime: Runtime;
  readonly files: WorkspaceFiles;
  /** folder for what is kept between two starts; undefined where there is none */
  readonly storage: string | undefined;
  /** Begins to tell the client of long work. */
  progress(title: string): Promise<ReadingProgress>;
  /** Other articles state something else now than when these were checked. */
  touched(uris: ReadonlySet<string>): void;
}

/** What all articles of the workspace state, read in the background and kept up to date. */
export class WorkspaceFacts {
  readonly index: FactIndex;
  readonly #parts: WorkspaceFactsParts;
  #analyzer: Analyzer = createAnalyzer();
  /** counts scans, so that an older one ends */
  #scan = 0;
  #ready: Promise<void> = Promise.resolve();
  #write: Cancellable | undefined;
  readonly #typing = new Map<string, Cancellable>();

  constructor(parts: WorkspaceFactsParts) {
    this.#parts = parts;
    const { runtime } = parts;
    this.index = new FactIndex({
      readText: (uri) => readArticle(runtime, uri),
      stamp: async (uri) => runtime.stamp?.(uri),
      analyse: (uri, text) => {
        const scan = this.#scan;
        return readInSlices(this.#analyzer, text, languageOf(uri, ''), runtime, () => this.#scan === scan);
      },
    });
  }

  /** The ledger as material beside articles. */
  material(): MaterialKind {
    return ledgerMaterial(this.index, (uri) => this.uriOf(uri));
  }

  /** The URI as the index spells it: that of the file where it lies in the workspace. */
  uriOf(uri: string): string {
    return this.#parts.files.get(uri)?.uri ?? uri;
  }

  /** Resolves when every article of the workspace has been read. */
  ready(): Promise<void> {
    return this.#ready;
  }

  /** Reads the workspace anew, in the background. */
  restart(registry: CompanyRegistry): void {
    const scan = ++this.#scan;
    const keep = registry === this.#analyzer.registry;
    if (!keep) this.#analyzer = createAnalyzer({ registry });
    this.#ready = this.#read(scan, registry, keep).catch(() => undefined);
  }

  /** An open article has been read; when it rests it counts as it stands. */
  typed(opened: OpenDocument, article: Article): void {
    const { uri } = opened.document;
    const key = this.uriOf(uri);
    this.#typing.get(key)?.cancel();
    const put = (): void => {
      this.#typing.delete(key);
      this.#follow(key, () => this.index.opened(key, article));
    };
    // The first reading after opening seldom differs from the file, and others may be waiting for it.
    if (this.index.ledger.facts(key) === undefined) put();
    else this.#typing.set(key, this.#parts.runtime.after(stillness, put));
  }

  closed(uri: string): void {
    const key = this.uriOf(uri);
    this.#typing.get(key)?.cancel();
    this.#typing.delete(key);
    this.#follow(key, () => this.index.closed(key));
  }

  /** Takes in created, changed and deleted files, after the list of files has. */
  async filesOnDisk(changes: readonly FileEvent[]): Promise<void> {
    for (const { uri } of changes) {
      const file = this.#parts.files.get(uri);
      const gone = this.index.ledger.uris().filter((known) => isAtOrBelow(uriKey(known), uriKey(uri)));
      if (file === undefined) for (const known of gone) this.#follow(known, () => this.index.forget(known));
      else await this.#followLater(file.uri, () => this.index.changed(file.uri));
    }
    this.#writeLater();
  }

  async #read(scan: number, registry: CompanyRegistry, keep: boolean): Promise<void> {
    const { runtime, files, storage } = this.#parts;
    const uris = (): string[] => files.all().map(({ uri }) => uri);
    const store = storage === undefined ? undefined : runtime.store?.(storage);
    const progress = uris().length >= many ? await this.#parts.progress('Reading articles') : undefined;
    let last = 0;
    const result = await this.index.scan(uris, {
      keep,
      cancelled: () => this.#scan !== scan || progress?.cancelled === true,
      progress: (done, total) => {
        if (runtime.now() - last < 100) return;
        last = runtime.now();
        progress?.report(done, total);
      },
      ...(store && { stored: new StoredLedger(store, `${runtime.build ?? runtime.version} ${registry.generation}`) }),
    });
    progress?.done();
    if (this.#scan === scan && result.complete) this.#parts.touched(this.#comparable());
  }

  /** Articles that measure what another one measures too. */
  #comparable(): Set<string> {
    const found = new Set<string>();
    for (const uri of this.index.ledger.uris()) {
      if (this.index.ledger.facts(uri)!.statements.length === 0) continue;
      for (const other of this.index.neighbours(uri)) found.add(other);
    }
    return found;
  }

  /** Makes a change of one article, and tells of the articles that it may concern. */
  #follow(uri: string, change: () => void): void {
    const before = this.index.ledger.facts(uri)?.statements;
    const touched = this.index.neighbours(uri);
    change();
    this.#tell(uri, before, touched);
  }

  async #followLater(uri: string, change: () => Promise<void>): Promise<void> {
    const before = this.index.ledger.facts(uri)?.statements;
    const touched = this.index.neighbours(uri);
    await change();
    this.#tell(uri, before, touched);
  }

  #tell(uri: string, before: unknown, touched: Set<string>): void {
    const after = this.index.ledger.facts(uri)?.statements;
    if (before === after || JSON.stringify(before) === JSON.stringify(after)) return;
    for (const other of this.index.neighbours(uri)) touched.add(other);
    if (touched.size > 0) this.#parts.touched(touched);
  }

  #writeLater(): void {
    this.#write?.cancel();
    this.#write = this.#parts.runtime.after(writing, () => void this.index.save());
  }
}

function isAtOrBelow(key: string, folder: string): boolean {
  return key === folder || key.startsWith(`${folder}/`);
}
