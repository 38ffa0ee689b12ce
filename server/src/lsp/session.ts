import type { CancellationToken, Connection, Diagnostic, FileEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  createAnalyzer,
  createChecker,
  type Analyzer,
  type Article,
  type Checker,
  type Finding,
  type TextLanguage,
} from '../engine/index';
import { toDiagnostics } from './convert';
import { OpenDocuments, statusOf, type Checked, type OpenDocument, type Reading } from './documents';
import { Generations } from './generations';
import { FileChecks } from './fileChecks';
import { stopIfCancelled, type Guard } from './guard';
import { languageOf } from './language';
import type { ClientProfile } from './profile';
import { messages } from './protocol';
import { calm, stillness } from './quiet';
import { checkQuietly } from './quietCheck';
import { OtherFiles } from './otherFiles';
import { readInSlices } from './reading';
import type { Registries } from './registries';
import { Reports, type Report } from './reports';
import type { Runtime } from './runtime';
import { readSettings, type ServerSettings } from './settings';
import type { Materials } from '../beside/materials';
import { declineTooLong, isTooLong } from './tooLong';
import type { WorkspaceFacts } from './workspaceFacts';
import { workspaceFacts } from './sessionFacts';
import { sessionMaterials, sessionRegistries } from './sessionMaterials';
import { WorkspaceFiles, type WorkspaceFile } from './workspaceFiles';

export interface SessionParts {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly guard: Guard;
  readonly profile: ClientProfile;
}

/** Milliseconds that open articles wait for the workspace to be listed. */
const longestWait = 1000;

/** One client's documents and settings, and what is known of them. Features ask it; it asks the engine. */
export class Session {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly guard: Guard;
  readonly profile: ClientProfile;
  readonly documents: OpenDocuments;
  readonly files: WorkspaceFiles;
  readonly registries: Registries;
  readonly materials: Materials;
  readonly facts: WorkspaceFacts;
  readonly otherFiles = new OtherFiles(this);
  readonly #reports: Reports;
  readonly #fileChecks: FileChecks;
  #settings: ServerSettings;
  #analyzer: Analyzer;
  /** changes whenever every check must be made anew */
  #epoch = 0;
  readonly #generations = new Generations();
  /** changes whenever articles may have other material beside them */
  #material = 0;
  #configured: Promise<void> = Promise.resolve();
  #ready: Promise<void> = Promise.resolve();

  constructor(parts: SessionParts) {
    this.connection = parts.connection;
    this.runtime = parts.runtime;
    this.guard = parts.guard;
    this.profile = parts.profile;
    this.documents = new OpenDocuments(this.profile.positionEncoding);
    this.files = new WorkspaceFiles(this.runtime);
    this.facts = workspaceFacts(this);
    const publish = (uri: string, diagnostics: readonly Diagnostic[]): void =>
      this.guard.leave('publish', this.connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] }));
    this.materials = sessionMaterials(this, publish);
    this.registries = sessionRegistries(this, (uri) => this.documents.get(uri)?.document.getText(), publish);
    this.#reports = new Reports(Math.trunc(this.runtime.now()).toString(36));
    this.#fileChecks = new FileChecks({
      ...parts,
      reports: this.#reports,
      analyzer: () => this.#analyzer,
      epoch: () => this.#epoch,
      facts: this.facts,
      otherFiles: this.otherFiles,
      place: (uri, article) => this.materials.place(uri, article),
      findings: (article) => this.#findingsBy(createChecker())(article),
    });
    this.#settings = readSettings(this.profile.initialSettings, this.profile.trusted);
    this.#analyzer = createAnalyzer({ registry: this.registries.registry });
  }

  get settings(): ServerSettings {
    return this.#settings;
  }

  get generation(): number {
    return this.#generations.current;
  }

  /** Resolves when the workspace has been listed and its registries are read, or that has taken long. */
  ready(): Promise<void> {
    return this.#ready;
  }

  /** Takes new settings and folders, lists the workspace and checks everything again. */
  configure(settings: () => Promise<unknown>, folders: readonly string[]): Promise<void> {
    const done = this.#configured
      .then(async () => {
        this.#settings = readSettings(await settings(), this.profile.trusted);
        for (const problem of this.#settings.problems) this.connection.console.warn(problem);
        await this.registries.load(await this.files.scan(folders, this.#settings));
      })
      .then(() => this.#everythingChanged());
    this.#configured = done.catch(() => this.facts.giveUp());
    // A huge folder must not keep an open article waiting: it is checked again when the registries are there.
    const patience = new Promise<void>((resolve) => void this.runtime.after(longestWait, resolve));
    this.#ready = Promise.race([this.#configured, patience]);
    return done;
  }

  opened(opened: OpenDocument): void {
    opened.language = this.#languageOf(opened.document);
    this.changed(opened);
  }

  changed(changed: OpenDocument): void {
    declineTooLong(this, changed);
    if (changed.language === undefined) this.#besideTyped(changed.document.uri);
    else this.#follow(changed);
  }

  /** The client closed it: from now on the file on disk counts. */
  closed(closed: OpenDocument): void {
    this.files.invalidate(closed.document.uri);
    this.facts.closed(closed.document.uri);
    if (closed.language === undefined) this.#besideTyped(closed.document.uri);
    else this.#filesChanged();
    if (closed.published === undefined) return;
    this.guard.leave('publish', this.connection.sendDiagnostics({ uri: closed.document.uri, diagnostics: [] }));
  }

  /** The bytes of a file as the client has it open, else as it is on disk. */
  async readBytes(uri: string): Promise<Uint8Array | undefined> {
    const opened = this.documents.get(uri);
    return opened ? new TextEncoder().encode(opened.document.getText()) : this.runtime.readBytes(uri);
  }

  /** An open article as it stands now; undefined for anything else. Rejects when cancelled. */
  async read(
    uri: string,
    token?: CancellationToken,
  ): Promise<(Reading & { readonly document: TextDocument }) | undefined> {
    const opened = this.documents.get(uri);
    if (opened?.language === undefined) return undefined;
    const reading = await this.#reading(opened, opened.language);
    if (token) stopIfCancelled(token);
    return reading && { ...reading, document: opened.document };
  }

  /** The findings of an open article that are shown now. */
  async check(uri: string, token?: CancellationToken): Promise<Checked | undefined> {
    await this.#ready;
    const opened = this.documents.get(uri);
    if (!opened) return undefined;
    for (;;) {
      const reading = await this.read(uri, token);
      if (!reading) return undefined;
      if (reading.version === opened.document.version)
        return this.otherFiles.related(this.#checkOpen(opened, reading), uri);
    }
  }

  /** The diagnostics of an article, open or on disk; undefined when there is no such article. */
  async report(uri: string, token?: CancellationToken): Promise<Report | undefined> {
    if (this.documents.get(uri)) return this.check(uri, token);
    await this.#ready;
    const file = this.files.get(uri);
    return file && (await this.checkFile(file, token))?.report;
  }

  /** The diagnostics of an article on disk; undefined when it cannot be read any more. Rejects when cancelled. */
  checkFile(file: WorkspaceFile, token?: CancellationToken): Promise<WorkspaceFile['checked']> {
    return this.#fileChecks.check(file, token);
  }

  // ---- what happens outside

  /** Takes in what happened to files on disk. */
  async filesOnDisk(changes: readonly FileEvent[]): Promise<void> {
    const news = this.files.apply(changes, this.#settings);
    const touched = this.materials.changed(changes.map(({ uri }) => uri));
    if (touched !== 'all') for (const uri of touched) this.files.invalidate(uri);
    this.guard.leave('facts', this.facts.filesOnDisk(changes));
    for (const uri of news.registries) await this.registries.reload(uri);
    if (this.registries.registry !== this.#analyzer.registry) this.#everythingChanged();
    else if (touched.length > 0) this.materialsChanged(touched === 'all');
    else if (news.articles) this.#filesChanged();
  }

  /** What stands beside open articles is other than it was; with `everywhere`, beside the others too. */
  materialsChanged(everywhere: boolean): void {
    this.#material++;
    if (everywhere) this.#epoch++;
    this.#recheckOpen();
    this.#filesChanged();
  }

  /** What stands beside these articles alone is other than it was. */
  besideChanged(uris: Iterable<string>): void {
    let open = false;
    for (const uri of uris) {
      this.files.invalidate(uri);
      const opened = this.documents.get(uri);
      if (!opened) continue;
      open = true;
      opened.beside++;
      this.#follow(opened);
    }
    if (open) this.#refreshOpen();
    this.#filesChanged();
  }

  /** Resolves when the generation is no longer `generation`, or as soon as the request is cancelled. */
  changeAfter(generation: number, token: CancellationToken): Promise<void> {
    return this.#generations.changeAfter(generation, token);
  }

  isArticle(uri: string): boolean {
    return this.#settings.isArticle(this.files.path(uri));
  }

  /** Whether it is a registry of the workspace; never in an untrusted one. */
  isRegistry(uri: string): boolean {
    return this.#settings.isRegistry(this.files.path(uri));
  }

  /** The client is about to go: what is under way is dropped, and nothing new begins. */
  end(): Promise<void> {
    this.documents.closeAll();
    this.#fileChecks.end();
    return this.facts.stop();
  }

  /** A file that stands beside articles is written in the editor: what it says there counts. */
  #besideTyped(uri: string): void {
    if (this.isRegistry(uri)) this.registries.typed(uri, () => this.guard.leave('registry', this.#registryRead()));
    const touched = this.materials.changed([uri]);
    if (touched !== 'all') for (const article of touched) this.files.invalidate(article);
    if (touched.length > 0) this.materialsChanged(touched === 'all');
  }

  async #registryRead(): Promise<void> {
    await this.#configured;
    if (this.registries.registry !== this.#analyzer.registry) this.#everythingChanged();
  }

  #languageOf(document: TextDocument): TextLanguage | undefined {
    if (document.languageId !== 'article' && !this.isArticle(document.uri)) return undefined;
    return languageOf(document.uri, document.languageId);
  }

  #everythingChanged(): void {
    this.#epoch++;
    this.#material++;
    const { registry } = this.registries;
    if (registry !== this.#analyzer.registry) this.#analyzer = this.#analyzer.withRegistry(registry);
    for (const opened of this.documents.all())
      opened.language = isTooLong(opened.document) ? undefined : this.#languageOf(opened.document);
    this.facts.restart(registry);
    this.#recheckOpen();
    this.#filesChanged();
    if (this.profile.refreshesTokens) this.guard.leave('refresh', this.connection.languages.semanticTokens.refresh());
  }

  /** Changes count once, whether they concern all articles or this one. */
  #materialOf(opened: OpenDocument): number {
    return this.#material + opened.beside;
  }

  #refreshOpen(): void {
    if (this.profile.pullsDiagnostics) this.guard.leave('refresh', this.connection.languages.diagnostics.refresh());
  }

  #recheckOpen(): void {
    this.#refreshOpen();
    for (const opened of this.documents.all()) this.#follow(opened);
  }

  #filesChanged(): void {
    this.#generations.advance();
  }

  /** Reads the document, says how it stands, and tells clients that cannot pull what was found. */
  #follow(opened: OpenDocument): void {
    this.guard.leave('analysis', this.#publish(opened));
    if (!opened.pulled) this.#filesChanged();
  }

  async #publish(opened: OpenDocument): Promise<void> {
    const { uri } = opened.document;
    if (this.profile.pullsDiagnostics) {
      await this.read(uri);
      return;
    }
    const checked = await this.check(uri);
    if (!checked || !this.documents.holds(opened)) return;
    const { version } = opened.document;
    const published = `${String(version)} ${checked.resultId}`;
    if (published === opened.published) return;
    opened.published = published;
    await this.connection.sendDiagnostics({ uri, version, diagnostics: [...checked.diagnostics] });
  }

  /** The current reading; all who ask while it is made share one analysis, which starts over when the text changes. */
  #reading(opened: OpenDocument, language: TextLanguage): Promise<Reading | undefined> {
    const { reading, document } = opened;
    if (
      reading?.version === document.version &&
      reading.analyzer === this.#analyzer &&
      reading.material === this.#materialOf(opened)
    )
      return Promise.resolve(reading);
    opened.pending ??= this.#analyse(opened, language).finally(() => {
      opened.pending = undefined;
    });
    return opened.pending;
  }

  async #analyse(opened: OpenDocument, language: TextLanguage): Promise<Reading | undefined> {
    const { document } = opened;
    await this.#ready;
    while (this.documents.holds(opened)) {
      const { version } = document;
      const analyzer = this.#analyzer;
      const material = this.#materialOf(opened);
      const goOn = (): boolean =>
        this.documents.holds(opened, version) && this.#analyzer === analyzer && this.#materialOf(opened) === material;
      const before = opened.reading;
      const bare =
        before?.version === version && before.analyzer === analyzer
          ? before.bare
          : await readInSlices(analyzer, document.getText(), language, this.runtime, goOn, before?.article);
      const article = bare && (await this.materials.place(document.uri, bare));
      if (!article || !goOn()) continue;
      opened.reading = { version, analyzer, material, bare: bare!, article };
      this.guard.leave('status', this.#tellStatus(opened, opened.reading));
      return opened.reading;
    }
    return undefined;
  }

  /** After the requests that came with the edit, because nobody waits for the status; not at all where another edit has come. */
  async #tellStatus(opened: OpenDocument, reading: Reading): Promise<void> {
    await this.runtime.pause();
    if (opened.reading !== reading) return;
    this.facts.typed(opened, reading.article);
    await this.connection.sendNotification(messages.status, statusOf(opened, reading));
  }

  #findingsBy(checker: Checker): (article: Article) => readonly Finding[] {
    return (article) => checker.check(article, this.#settings.check, this.guard.report).findings;
  }

  #checkOpen(opened: OpenDocument, reading: Reading): Checked {
    const key = [reading.version, this.#epoch, reading.material].join(' ');
    if (opened.checked?.key === key) return opened.checked;
    const now = this.runtime.now();
    const result = checkQuietly(reading.article, opened.quiet, now, this.#findingsBy(opened.checker));
    opened.quiet = result.state;
    opened.release?.cancel();
    opened.release = result.waiting ? this.#releaseLater(opened, now) : undefined;
    const findings = result.shown;
    const diagnostics = toDiagnostics(opened.document, findings, this.profile, opened.written);
    opened.checked = { key, findings, ...this.#reports.of(opened.key, diagnostics) };
    return opened.checked;
  }

  #releaseLater(opened: OpenDocument, now: number): OpenDocument['release'] {
    const wait = (opened.quiet.lastEdit ?? now) + stillness - now;
    return this.runtime.after(Math.max(0, wait), () => this.guard.leave('release', this.#release(opened)));
  }

  /** Nothing was edited for a while: what waited is shown, and the client is told only if that makes a difference. */
  async #release(opened: OpenDocument): Promise<void> {
    const before = opened.checked;
    if (!this.documents.holds(opened) || !before) return;
    opened.quiet = { ...calm(), shown: opened.quiet.shown, changes: opened.quiet.changes };
    opened.checked = undefined;
    const after = await this.check(opened.document.uri);
    if (!after || after.resultId === before.resultId) return;
    if (this.profile.pullsDiagnostics) await this.connection.languages.diagnostics.refresh();
    else await this.#publish(opened);
  }
}
