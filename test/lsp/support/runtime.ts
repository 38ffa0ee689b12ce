import type { FactStore, FileStamp } from '../../../server/src/beside/ledger/factStore';
import type { Cancellable, Runtime } from '../../../server/src/lsp/runtime';

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** Files in a map, a clock that stands still until it is moved, and a count of every read. */
export class FakeRuntime implements Runtime {
  readonly version = '0.0.0-test';
  readonly files = new Map<string, string>();
  readonly reads: string[] = [];
  /** where symbolic links lead */
  readonly links = new Map<string, string>();
  searches = 0;
  pauses = 0;
  /** what the clock moves on each time it is looked at */
  tick = 0;
  /** every call of {@link after} */
  scheduled = 0;
  #now = 1000;
  #timers: Timer[] = [];

  constructor(files: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(files)) this.files.set(`file:///newsroom/${path}`, text);
  }

  now(): number {
    this.#now += this.tick;
    return this.#now;
  }

  /** Moves the clock and runs what is due. */
  advance(milliseconds: number): void {
    this.#now += milliseconds;
    const due = this.#timers.filter(({ at }) => at <= this.#now);
    this.#timers = this.#timers.filter(({ at }) => at > this.#now);
    for (const { run } of due) run();
  }

  /** What is to be done later and not cancelled. */
  get waiting(): number {
    return this.#timers.length;
  }

  after(milliseconds: number, run: () => void): Cancellable {
    this.scheduled++;
    const timer = { at: this.#now + milliseconds, run };
    this.#timers.push(timer);
    return { cancel: () => (this.#timers = this.#timers.filter((other) => other !== timer)) };
  }

  pause(): Promise<void> {
    this.pauses++;
    return new Promise((resolve) => setTimeout(resolve, 0));
  }

  readFile(uri: string): Promise<string | undefined> {
    this.reads.push(uri);
    return Promise.resolve(this.files.get(uri));
  }

  readBytes(uri: string): Promise<Uint8Array | undefined> {
    this.reads.push(uri);
    const text = this.files.get(uri);
    return Promise.resolve(text === undefined ? undefined : new TextEncoder().encode(text));
  }

  realUri(uri: string): Promise<string | undefined> {
    return Promise.resolve(this.links.get(uri) ?? uri);
  }

  findFiles(folder: string, wanted: (path: string) => boolean): Promise<readonly string[]> {
    this.searches++;
    const below = [...this.files.keys()].filter((uri) => uri.startsWith(`${folder}/`));
    return Promise.resolve(below.filter((uri) => wanted(decodeURIComponent(uri.slice(folder.length + 1)))));
  }
}

/** The same with times of change and a place to keep things, which stay from one start of the server to the next. */
export class KeepingRuntime extends FakeRuntime {
  constructor(
    files: Readonly<Record<string, string>>,
    readonly kept: Map<string, string>,
    readonly changed: Readonly<Record<string, number>> = {},
  ) {
    super(files);
  }

  stamp(uri: string): Promise<FileStamp | undefined> {
    const text = this.files.get(uri);
    return Promise.resolve(text === undefined ? undefined : { mtime: this.changed[uri] ?? 1, size: text.length });
  }

  store(folder: string): FactStore {
    return {
      read: (name) => Promise.resolve(this.kept.get(`${folder}/${name}`)),
      write: (name, text) => Promise.resolve(void this.kept.set(`${folder}/${name}`, text)),
    };
  }
}
