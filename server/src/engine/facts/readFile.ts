import { fingerprint } from './fingerprint';
import { LargeFileReader, type RegistryFile, type TextSource } from './largeFile';
import { indexEntries } from './nameIndex';
import { parseRegistry } from './parse';

export type { RegistryFile, TextSource } from './largeFile';

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

  /** A large file is read again from `source`, entry by entry, whenever one is asked for. */
  constructor(
    private readonly uri: string,
    private readonly source: TextSource,
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
    this.#large = LargeFileReader.for(this.#pieces.join(''), this.uri, this.source) ?? null;
    if (this.#large === null) return;
    for (const earlier of this.#pieces) this.#large.push(earlier);
    this.#pieces = [];
  }

  finish(): RegistryFile {
    if (this.#large) return this.#large.finish();
    const { entries, problems } = parseRegistry(this.#pieces.join('').replace(/^\uFEFF/, ''), this.uri);
    return { index: indexEntries(entries), fingerprint: fingerprint(entries), problems, entries };
  }
}

/** The same for a text that is there as a whole. */
export function readRegistry(text: string, uri: string): RegistryFile {
  const reader = new RegistryReader(uri, {
    length: (part) => part.length,
    slice: (start, end) => text.slice(start, end),
  });
  reader.push(text);
  return reader.finish();
}
