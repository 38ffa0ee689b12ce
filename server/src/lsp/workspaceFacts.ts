import { folderAnalyzer } from '../beside/folderAnalyzer';
import type { FileEvent } from 'vscode-languageserver';
import { FactIndex, type ReadingMark } from '../beside/ledger/factIndex';
import type { FactJob } from '../beside/ledger/factJobs';
import { ledgerMaterial } from '../beside/ledger/material';
import { StoredLedger } from '../beside/ledger/factStore';
import type { MaterialKind } from '../beside/model';
import { Crew } from '../beside/workers/crew';
import {
  createRegistry,
  dependsOnOthers,
  starterRegistry,
  type Analyzer,
  type Article,
  type ArticleFacts,
  type CompanyRegistry,
} from '../engine/index';
import type { OpenDocument } from './documents';
import { languageOf } from './language';
import { readInSlices, slice } from './reading';
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
/** Articles that have to be analysed from which on a worker does more than its start costs. */
const worthWorkers = 24;
/** Milliseconds between two tellings that articles changed: many may be opened, closed or written at a time. */
const telling = 200;

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
  #registry: CompanyRegistry | undefined;
  /** for what this thread reads itself; let go of when the workspace has been read */
  #analyzer: Analyzer | undefined;
  /** counts scans, so that an older one ends */
  #scan = 0;
  /** gives up waiting for the first scan */
  #begun: () => void = () => undefined;
  #ready = new Promise<void>((resolve) => (this.#begun = resolve));
  #write: Cancellable | undefined;
  #crew: Crew<FactJob, ArticleFacts | undefined> | undefined;
  readonly #typing = new Map<string, Cancellable>();
  /** articles that state something else since it was told last, with what they stated then */
  readonly #changed = new Map<string, ArticleFacts | undefined>();
  readonly #listeners: (() => void)[] = [];
  #telling: Cancellable | undefined;
  #stopped = false;
  #told = -telling;

  constructor(parts: WorkspaceFactsParts) {
    this.#parts = parts;
    const { runtime } = parts;
    this.index = new FactIndex({
      readText: (uri) => readArticle(runtime, uri),
      stamp: async (uri) => runtime.stamp?.(uri),
      factsOf: (uri, text) => {
        const job = { text, language: languageOf(uri, '') };
        return this.#crew === undefined ? this.#analyse(job) : this.#crew.do(job);
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

  /** Resolves when every article of the workspace has been read, which begins once the client has told its settings. */
  ready(): Promise<void> {
    return this.#ready;
  }

  /** Reads the workspace anew, in the background. */
  restart(registry: CompanyRegistry): void {
    if (this.#stopped) return;
    const scan = ++this.#scan;
    const keep = registry === this.#registry;
    if (!keep) this.#analyzer = undefined;
    this.#registry = registry;
    this.#ready = this.#read(scan, registry, keep)
      .catch(() => undefined)
      .then(this.#begun);
  }

  /** There will be nothing to read: whoever waits for the workspace need not. */
  giveUp(): void {
    this.#begun();
  }

  /** Ends what is under way, and begins nothing new. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#scan++;
    this.#begun();
    this.#telling?.cancel();
    this.#write?.cancel();
    for (const put of this.#typing.values()) put.cancel();
    await this.#crew?.end();
  }

  /** Has `listener` called after what the workspace knows has changed, not more often than a few times a second. */
  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** A mark for a file that is about to be read for another reason; undefined where its facts are known. */
  beforeReading(uri: string): Promise<ReadingMark | undefined> {
    return this.index.beforeReading(uri);
  }

  /** A file was analysed for another reason: that need not be done again. */
  learn(uri: string, mark: ReadingMark, text: string, article: Article): void {
    // Whom it concerns is told once all have been read.
    if (article.registry === this.#registry) this.index.learn(uri, mark, text, article);
  }

  /** An open article has been read; when it rests it counts as it stands. */
  typed(opened: OpenDocument, article: Article): void {
    const { uri } = opened.document;
    const key = this.uriOf(uri);
    this.#typing.get(key)?.cancel();
    const put = (): void => {
      this.#typing.delete(key);
      this.#change(key, () => this.index.opened(key, article));
    };
    // The first reading after opening seldom differs from the file, and others may be waiting for it.
    if (this.index.ledger.facts(key) === undefined) put();
    else this.#typing.set(key, this.#parts.runtime.after(stillness, put));
  }

  closed(uri: string): void {
    const key = this.uriOf(uri);
    this.#typing.get(key)?.cancel();
    this.#typing.delete(key);
    this.#change(key, () => this.index.closed(key));
  }

  /** Takes in created, changed and deleted files, after the list of files has. */
  async filesOnDisk(changes: readonly FileEvent[]): Promise<void> {
    for (const { uri } of changes) {
      const file = this.#parts.files.get(uri);
      if (file === undefined)
        for (const known of this.#knownAt(uri)) this.#change(known, () => this.index.forget(known));
      else {
        this.#remember(file.uri);
        await this.index.changed(file.uri);
        this.#tellSoon();
      }
    }
    this.#writeLater();
  }

  async #read(scan: number, registry: CompanyRegistry, keep: boolean): Promise<void> {
    const { runtime, files, storage } = this.#parts;
    // From the end, because clients ask for findings from the beginning on, and what is analysed for them is not analysed here again.
    const uris = (): string[] =>
      files
        .all()
        .map(({ uri }) => uri)
        .reverse();
    const store = storage === undefined ? undefined : runtime.store?.(storage);
    const crew = this.#crewOf(scan, registry);
    this.#crew = crew;
    const progress = uris().length >= many ? await this.#parts.progress('Reading articles') : undefined;
    let last = 0;
    try {
      const concerned = await this.#concerned();
      const result = await this.index.scan(uris, {
        keep,
        together: Math.min(runtime.workers?.processors ?? 1, 8) * 2,
        cancelled: () => this.#scan !== scan || progress?.cancelled === true,
        progress: (done, total) => {
          if (runtime.now() - last < 100) return;
          last = runtime.now();
          progress?.report(done, total);
        },
        ...(store && { stored: new StoredLedger(store, `${runtime.build ?? runtime.version} ${registry.generation}`) }),
      });
      if (this.#scan !== scan || !result.complete) return;
      // Checks that were made meanwhile knew a part of the others.
      for (const uri of await this.#concerned()) concerned.add(uri);
      if (concerned.size > 0) this.#parts.touched(concerned);
      this.#tellChanged();
    } finally {
      progress?.done();
      if (this.#crew === crew) {
        this.#crew = undefined;
        this.#analyzer = undefined;
      }
      await crew.end();
    }
  }

  /** Analyses in this thread, in slices; undefined where another scan has begun. */
  #analyse({ text, language }: FactJob): Promise<ArticleFacts | undefined> {
    const scan = this.#scan;
    this.#analyzer ??= folderAnalyzer(this.#registry ?? createRegistry(starterRegistry()));
    return readInSlices(this.#analyzer, text, language, this.#parts.runtime, () => this.#scan === scan).then(
      (article) => article && this.index.reader.read(article),
    );
  }

  /** Other threads, where there are any and enough to do: this one is left to whoever types. */
  #crewOf(scan: number, registry: CompanyRegistry): Crew<FactJob, ArticleFacts | undefined> {
    const { workers } = this.#parts.runtime;
    let jobs = 0;
    const crew: Crew<FactJob, ArticleFacts | undefined> = new Crew({
      here: (job) => {
        if (++jobs === worthWorkers) crew.enlist();
        return this.#scan === scan ? this.#analyse(job) : Promise.resolve(undefined);
      },
      start: registry.hasImports ? undefined : workers?.start,
      task: { kind: 'facts', entries: registry.entries },
      processors: workers?.processors ?? 1,
      helps: false,
    });
    return crew;
  }

  /** Articles whose findings depend on what another one states. */
  async #concerned(): Promise<Set<string>> {
    const { ledger } = this.index;
    const { runtime } = this.#parts;
    const found = new Set<string>();
    let until = runtime.now() + slice;
    for (const uri of ledger.uris()) {
      if (dependsOnOthers(ledger, uri)) found.add(uri);
      if (runtime.now() < until) continue;
      await runtime.pause();
      until = runtime.now() + slice;
    }
    return found;
  }

  /** The article with that URI, or those of a folder. */
  #knownAt(uri: string): readonly string[] {
    const { ledger } = this.index;
    if (ledger.facts(uri) !== undefined) return [uri];
    return ledger.uris().filter((known) => isAtOrBelow(uriKey(known), uriKey(uri)));
  }

  /** Makes a change of one article, and soon tells of the articles that it may concern. */
  #change(uri: string, change: () => void): void {
    this.#remember(uri);
    change();
    this.#tellSoon();
  }

  #remember(uri: string): void {
    if (!this.#changed.has(uri)) this.#changed.set(uri, this.index.ledger.facts(uri));
  }

  #tellSoon(): void {
    if (this.#telling !== undefined) return;
    const { runtime } = this.#parts;
    const wait = this.#told + telling - runtime.now();
    if (wait <= 0) this.#tell();
    else this.#telling = runtime.after(wait, () => this.#tell());
  }

  #tell(): void {
    this.#telling = undefined;
    const { ledger } = this.index;
    const touched = new Set<string>();
    let changed = false;
    for (const [uri, before] of this.#changed) {
      const after = ledger.facts(uri);
      if (before === after) continue;
      changed = true;
      if (saysTheSame(before, after)) continue;
      for (const facts of [before, after]) for (const other of this.index.neighbours(uri, facts)) touched.add(other);
    }
    this.#changed.clear();
    if (!changed) return;
    this.#told = this.#parts.runtime.now();
    if (touched.size > 0) this.#parts.touched(touched);
    this.#tellChanged();
  }

  #tellChanged(): void {
    for (const listener of this.#listeners) listener();
  }

  #writeLater(): void {
    this.#write?.cancel();
    this.#write = this.#parts.runtime.after(writing, () => void this.index.save());
  }
}

/** To other articles. */
function saysTheSame(a: ArticleFacts | undefined, b: ArticleFacts | undefined): boolean {
  const told = (facts: ArticleFacts | undefined): unknown => [
    facts?.statements,
    facts?.companies.map(({ keys, shortForms }) => [keys, shortForms]),
  ];
  return JSON.stringify(told(a)) === JSON.stringify(told(b));
}

function isAtOrBelow(key: string, folder: string): boolean {
  return key === folder || key.startsWith(`${folder}/`);
}
