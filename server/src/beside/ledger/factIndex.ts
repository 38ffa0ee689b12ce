import { FactLedger, FactReader, type Article, type ArticleFacts } from '../../engine/index';
import { textHash, type FileStamp, type StoredFacts, type StoredLedger } from './factStore';

/** What the index needs of the place it runs in. */
export interface IndexFiles {
  /** the text of a file; undefined where it is gone. Never rejects. */
  readText(uri: string): Promise<string | undefined>;
  /** undefined where nothing is known or the file is gone. Never rejects. */
  stamp(uri: string): Promise<FileStamp | undefined>;
  /** What a text states; undefined when that was given up. */
  factsOf(uri: string, text: string): Promise<ArticleFacts | undefined>;
}

/** What tells whether a file has changed since. */
export interface ReadingMark {
  readonly turn: number;
  readonly stamp: FileStamp;
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
  /** files that are read at a time; 1 where it is absent */
  readonly together?: number;
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
    const result = { analysed: 0, kept: 0, complete: true };
    let next = 0;
    let done = 0;
    const readSome = async (): Promise<void> => {
      while (next < uris.length && result.complete) {
        if (options.cancelled?.() === true) {
          result.complete = false;
          return;
        }
        const uri = uris[next++]!;
        if (!this.#onDisk.has(uri) && (await this.#read(uri, known.get(uri)))) result.analysed++;
        else result.kept++;
        options.progress?.(++done, uris.length);
      }
    };
    await Promise.all(Array.from({ length: options.together ?? 1 }, readSome));
    if (result.complete) await this.save();
    return result;
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

  /** The articles whose findings may depend on what this one states, or stated: they measure the same, or abbreviate a company too. */
  neighbours(uri: string, facts: ArticleFacts | undefined): Set<string> {
    const found = new Set<string>();
    if (facts === undefined) return found;
    for (const { company, measure, period, planned } of facts.statements) {
      if (planned || period?.from === undefined) continue;
      const about = this.ledger.about(facts.companies[company]!.keys);
      for (const other of about.comparable(measure.key)) found.add(other.uri);
    }
    for (const { keys, shortForms } of facts.companies) {
      if (shortForms === undefined) continue;
      for (const other of this.ledger.about(keys).nodes) if (other.known.shortForms !== undefined) found.add(other.uri);
    }
    found.delete(uri);
    return found;
  }

  /** A mark for what a file is now; undefined for a file whose facts are known or that has no stamp. To be asked before it is read. */
  async beforeReading(uri: string): Promise<ReadingMark | undefined> {
    if (this.#onDisk.has(uri)) return undefined;
    const turn = this.#turns.get(uri) ?? 0;
    const stamp = await this.#files.stamp(uri);
    return stamp && { turn, stamp };
  }

  /** The text of a file was analysed for another reason: it need not be done again. Does nothing where the file has changed since the mark. */
  learn(uri: string, { turn, stamp }: ReadingMark, text: string, article: Article): void {
    if (this.#onDisk.has(uri) || (this.#turns.get(uri) ?? 0) !== turn) return;
    this.#keep({ uri, stamp, hash: textHash(text), facts: this.reader.read(article) }, true);
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
    const facts = await this.#files.factsOf(uri, text);
    if (facts === undefined || this.#turns.get(uri) !== turn) return true;
    this.#keep({ uri, stamp: at, hash, facts }, true);
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
