import { FactLedger, FactReader, type Article, type ArticleFacts, type LedgerStatement } from '../../engine/index';
import { textHash, type FileStamp, type StoredFacts, type StoredLedger } from './factStore';

/** What the index needs of the place it runs in. */
export interface IndexFiles {
  /** the text of a file; undefined where it is gone. Never rejects. */
  readText(uri: string): Promise<string | undefined>;
  /** undefined where nothing is known or the file is gone. Never rejects. */
  stamp(uri: string): Promise<FileStamp | undefined>;
  /** Analyses a text; undefined when that was given up. */
  analyse(uri: string, text: string): Promise<Article | undefined>;
}

/** What became of a scan. */
export interface ScanResult {
  /** articles whose text had to be analysed */
  readonly analysed: number;
  /** articles known from an earlier start */
  readonly kept: number;
  readonly complete: boolean;
}

export interface ScanOptions {
  /** Asked before each file; true ends the scan. */
  readonly cancelled?: () => boolean;
  /** Is told after each file. */
  readonly progress?: (done: number, total: number) => void;
  readonly stored?: StoredLedger;
  /** what is known already still counts where the text is the same */
  readonly keep?: boolean;
}

/**
 * The facts of every article of a workspace. An open document counts instead of its file. Whatever sequence of changes it was told
 * of, it holds what a new index over the same files and documents would hold.
 */
export class FactIndex {
  readonly ledger = new FactLedger();
  readonly reader = new FactReader();
  readonly #files: IndexFiles;
  #onDisk = new Map<string, StoredFacts>();
  readonly #open = new Map<string, ArticleFacts>();
  #stored: StoredLedger | undefined;
  /** counts changes of a file that are being read, so that the last one told wins */
  readonly #turns = new Map<string, number>();

  constructor(files: IndexFiles) {
    this.#files = files;
  }

  /**
   * Makes these the articles of the workspace; they are asked for late, because files come and go meanwhile. What is known and did not
   * change is not read. Never rejects.
   */
  async scan(list: () => readonly string[], options: ScanOptions = {}): Promise<ScanResult> {
    const known = (await options.stored?.load()) ?? new Map<string, StoredFacts>();
    const uris = list();
    this.#stored = options.stored;
    const wanted = new Set(uris);
    if (options.keep === true) for (const [uri, entry] of this.#onDisk) known.set(uri, entry);
    this.#onDisk = new Map();
    for (const uri of this.ledger.uris()) {
      // What is read anew counts as it was until then, so that nothing seems gone in the meantime.
      if (!this.#open.has(uri) && !wanted.has(uri)) this.ledger.remove(uri);
    }
    for (const uri of known.keys()) if (!wanted.has(uri)) options.stored?.touch(uri);
    let analysed = 0;
    let done = 0;
    for (const uri of uris) {
      if (options.cancelled?.() === true) return { analysed, kept: done - analysed, complete: false };
      if (!this.#onDisk.has(uri) && (await this.#read(uri, known.get(uri)))) analysed++;
      done++;
      options.progress?.(done, uris.length);
    }
    await this.save();
    return { analysed, kept: done - analysed, complete: true };
  }

  /** The file was created, changed or deleted. */
  async changed(uri: string): Promise<void> {
    await this.#read(uri, this.#onDisk.get(uri));
  }

  /** The file is no article of the workspace any more. */
  forget(uri: string): void {
    this.#turn(uri);
    if (this.#onDisk.delete(uri)) this.#stored?.touch(uri);
    if (!this.#open.has(uri)) this.ledger.remove(uri);
  }

  /** The open document, as it stands now, counts instead of the file. */
  opened(uri: string, article: Article): void {
    const facts = this.reader.read(article);
    const before = this.ledger.facts(uri);
    this.#open.set(uri, facts);
    if (before === undefined || !sameFacts(before, facts)) this.ledger.put(uri, facts);
  }

  /** The document was closed: the file counts again. */
  closed(uri: string): void {
    if (!this.#open.delete(uri)) return;
    const entry = this.#onDisk.get(uri);
    if (entry === undefined) this.ledger.remove(uri);
    else this.ledger.put(uri, entry.facts);
  }

  /** Keeps what is known for the next start. */
  async save(): Promise<void> {
    await this.#stored?.save(this.#onDisk);
  }

  /** The articles that measure something of a company that this one measures too. */
  neighbours(uri: string): Set<string> {
    const found = new Set<string>();
    const facts = this.ledger.facts(uri);
    if (facts === undefined) return found;
    const others = new Map<number, readonly LedgerStatement[]>();
    for (const { company, measure } of facts.statements) {
      let about = others.get(company);
      if (about === undefined) {
        about = this.ledger.statements(facts.companies[company]!.keys, uri);
        others.set(company, about);
      }
      for (const { uri: other, statement } of about) if (statement.measure.key === measure.key) found.add(other);
    }
    return found;
  }

  /** True when the text had to be analysed. */
  async #read(uri: string, known: StoredFacts | undefined): Promise<boolean> {
    const turn = this.#turn(uri);
    const stamp = await this.#files.stamp(uri);
    if (known !== undefined && stamp !== undefined && sameStamp(known.stamp, stamp)) {
      if (this.#turns.get(uri) === turn) this.#keep(known, false);
      return false;
    }
    const text = await this.#files.readText(uri);
    if (this.#turns.get(uri) !== turn) return false;
    if (text === undefined) {
      this.forget(uri);
      return false;
    }
    const hash = textHash(text);
    const at = stamp ?? { mtime: 0, size: -1 };
    if (known?.hash === hash) {
      this.#keep({ ...known, stamp: at }, true);
      return false;
    }
    const article = await this.#files.analyse(uri, text);
    if (article === undefined || this.#turns.get(uri) !== turn) return true;
    this.#keep({ uri, stamp: at, hash, facts: this.reader.read(article) }, true);
    return true;
  }

  #keep(entry: StoredFacts, write: boolean): void {
    this.#onDisk.set(entry.uri, entry);
    if (write) this.#stored?.touch(entry.uri);
    if (this.#open.has(entry.uri) || this.ledger.facts(entry.uri) === entry.facts) return;
    this.ledger.put(entry.uri, entry.facts);
  }

  #turn(uri: string): number {
    const turn = (this.#turns.get(uri) ?? 0) + 1;
    this.#turns.set(uri, turn);
    return turn;
  }
}

function sameStamp(a: FileStamp, b: FileStamp): boolean {
  return a.size === b.size && a.mtime === b.mtime;
}

function sameFacts(a: ArticleFacts, b: ArticleFacts): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
