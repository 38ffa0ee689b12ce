import { fingerprint } from './fingerprint';
import { LargeFileReader, type RegistryFile } from './largeFile';
import { indexEntries } from './nameIndex';
import { parseRegistry } from './parse';

export type { RegistryFile } from './largeFile';

/** Code units from which a file is read entry by entry. */
const LARGE = 500_000;

/**
 * Reads a registry file that comes in pieces, cut anywhere. A file of usual size is read as a whole when it ends; a large one while
 * it comes, so that each `push` takes a few milliseconds for a piece of 64 KB. Never throws.
 */
export class RegistryReader {
  #pieces: string[] = [];
  #length = 0;
  /** null: the file has to be read as a whole */
  #large: LargeFileReader | null | undefined;

  constructor(
    private readonly uri: string,
    private readonly large = LARGE,
  ) {}

  push(piece: string): void {
    if (this.#large) {
      this.#large.push(piece);
      return;
    }
    this.#pieces.push(piece);
    this.#length += piece.length;
    if (this.#large === null || this.#length < this.large) return;
    this.#large = LargeFileReader.for(this.#pieces.join(''), this.uri) ?? null;
    if (this.#large === null) return;
    for (const earlier of this.#pieces) this.#large.push(earlier);
    this.#pieces = [];
  }

  finish(): RegistryFile {
    if (this.#large) return this.#large.finish();
    const { entries, problems } = parseRegistry(this.#pieces.join(''), this.uri);
    return { index: indexEntries(entries), fingerprint: fingerprint(entries), problems, entries };
  }
}

/** The same for a text that is there as a whole. */
export function readRegistry(text: string, uri: string): RegistryFile {
  const reader = new RegistryReader(uri);
  reader.push(text);
  return reader.finish();
}
