import type { Diagnostic, Location, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createDocument, type PositionEncoding } from './positions';

export interface OtherFilesParts {
  readonly profile: { readonly positionEncoding: PositionEncoding };
  readBytes(uri: string): Promise<Uint8Array | undefined>;
}

type Recount = (range: Range) => Range;

/**
 * Places in files that are not the one asked about. The engine tells them in UTF-16 code units, without the text; where the client counts
 * otherwise, the file is read to count anew.
 */
export class OtherFiles {
  readonly #parts: OtherFilesParts;
  readonly #done = new WeakSet<object>();

  constructor(parts: OtherFilesParts) {
    this.#parts = parts;
  }

  /** The locations as the client counts; those in the file `own` are so already. Never rejects. */
  async locations<T extends { location: Location } | Location>(found: readonly T[], own?: string): Promise<T[]> {
    if (this.#parts.profile.positionEncoding === 'utf-16') return [...found];
    const known = new Map<string, Promise<Recount>>();
    return Promise.all(
      found.map(async (one): Promise<T> => {
        const { uri, range } = 'location' in one ? one.location : one;
        if (uri === own) return one;
        const counted: Location = { uri, range: (await this.#recount(uri, known))(range) };
        return 'location' in one ? { ...one, location: counted } : { ...one, ...counted };
      }),
    );
  }

  /** Has the related places of diagnostics that lie in other files counted as the client counts, once. Never rejects. */
  async related<T extends { readonly diagnostics: readonly Diagnostic[] }>(checked: T, own: string): Promise<T> {
    if (this.#parts.profile.positionEncoding === 'utf-16') return checked;
    const known = new Map<string, Promise<Recount>>();
    for (const diagnostic of checked.diagnostics) {
      for (const one of diagnostic.relatedInformation ?? []) {
        const { location } = one;
        if (location.uri === own || this.#done.has(one)) continue;
        this.#done.add(one);
        location.range = (await this.#recount(location.uri, known))(location.range);
      }
    }
    return checked;
  }

  #recount(uri: string, known: Map<string, Promise<Recount>>): Promise<Recount> {
    let recount = known.get(uri);
    if (recount === undefined) {
      recount = this.#recountIn(uri);
      known.set(uri, recount);
    }
    return recount;
  }

  async #recountIn(uri: string): Promise<Recount> {
    const bytes = await this.#parts.readBytes(uri);
    if (bytes === undefined) return (range) => range;
    const text = new TextDecoder().decode(bytes);
    const units = TextDocument.create(uri, 'plaintext', 0, text);
    const counted = createDocument(this.#parts.profile.positionEncoding, uri, 'plaintext', 0, text);
    return ({ start, end }) => ({
      start: counted.positionAt(units.offsetAt(start)),
      end: counted.positionAt(units.offsetAt(end)),
    });
  }
}
