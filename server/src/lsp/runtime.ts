import type { FactStore, FileStamp } from '../beside/ledger/factStore';
import type { StartWorker } from '../beside/workers/model';

/** Everything the server needs from the place it runs in, so that a browser or a test can stand in for Node. */
export interface Runtime {
  readonly version: string;
  /** milliseconds from any fixed moment; never goes back */
  now(): number;
  /** Calls `run` once after that many milliseconds, unless it is cancelled before. */
  after(milliseconds: number, run: () => void): Cancellable;
  /** Lets waiting input through, so that a cancellation or a newer edit can be read. */
  pause(): Promise<void>;
  /** The text of a file without byte order mark; undefined when there is none or it cannot be read. Never rejects. */
  readFile(uri: string): Promise<string | undefined>;
  /** The bytes of a file; undefined when there is none or it cannot be read. Never rejects. */
  readBytes(uri: string): Promise<Uint8Array | undefined>;
  /**
   * URIs of the files below a folder that `wanted` takes by their path relative to it (with `/`). Folders that hold no
   * articles of one's own (`node_modules`, names that begin with a dot) are left out. Never rejects.
   */
  findFiles(folder: string, wanted: (path: string) => boolean): Promise<readonly string[]>;
  /** names the engine more exactly than its version, while it is being worked on */
  readonly build?: string;
  /** When a file was changed last and how long it is. Never rejects. */
  stamp?(uri: string): Promise<FileStamp | undefined>;
  /** The URI of a file or folder without symbolic links; undefined where it is not there. Never rejects. */
  realUri?(uri: string): Promise<string | undefined>;
  /** A folder for what is kept between two starts, made when something is written. */
  store?(folder: string): FactStore;
  /** Threads beside this one; absent where there are none. */
  readonly workers?: { readonly start: StartWorker; readonly processors: number };
}

export interface Cancellable {
  cancel(): void;
}
