import { readAcceptances, type Acceptance } from '../engine/index';
import type { Runtime } from './runtime';
import { sidecarSuffix } from './settings';
import { uriKey } from './uri';

export type Acceptances = readonly Acceptance[];

/** The URI of the annotations beside an article. */
export function sidecarOf(uri: string): string {
  return `${uri}${sidecarSuffix}`;
}

/** Accepted findings kept beside articles, each file read once until it changes. */
export class Sidecars {
  readonly #runtime: Runtime;
  readonly #log: (line: string) => void;
  readonly #known = new Map<string, Promise<Acceptances>>();

  constructor(runtime: Runtime, log: (line: string) => void) {
    this.#runtime = runtime;
    this.#log = log;
  }

  /** The acceptances of an article; none where there is no file or nothing in it can be read. */
  get(uri: string): Promise<Acceptances> {
    const key = uriKey(uri);
    const known = this.#known.get(key);
    if (known) return known;
    const read = this.#read(uri);
    this.#known.set(key, read);
    return read;
  }

  /** Has the file read anew the next time. */
  forget(uri: string): void {
    this.#known.delete(uriKey(uri));
  }

  async #read(uri: string): Promise<Acceptances> {
    if (!uri.startsWith('file:')) return [];
    const text = await this.#runtime.readFile(sidecarOf(uri));
    if (text === undefined) return [];
    const { acceptances, problems } = readAcceptances(text);
    for (const problem of problems) this.#log(`${sidecarOf(uri)}: ${problem}`);
    return acceptances;
  }
}
