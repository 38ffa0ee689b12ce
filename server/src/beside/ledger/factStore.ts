import { createHash } from 'node:crypto';
import type { ArticleFacts } from '../../engine/index';

/** A folder of one's own for small files. Both methods never reject. */
export interface FactStore {
  read(name: string): Promise<string | undefined>;
  write(name: string, text: string): Promise<void>;
}

/** What tells without reading whether a file can have changed: milliseconds since 1970, bytes. */
export interface FileStamp {
  readonly mtime: number;
  readonly size: number;
}

/** What one file gave, and what the file was. */
export interface StoredFacts {
  readonly uri: string;
  readonly stamp: FileStamp;
  /** of the text */
  readonly hash: string;
  readonly facts: ArticleFacts;
}

/** Files that the facts are spread over, so that a change writes little and reading never blocks for long. */
const shards = 64;

/** A short name for a text. */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 24);
}

/**
 * Facts kept between two starts. A file counts only if its first line names the key (engine, registry) and the checksum of the rest;
 * anything else is as good as absent.
 */
export class StoredLedger {
  readonly #store: FactStore;
  readonly #key: string;
  readonly #changed = new Set<number>();

  /** `key` must change whenever the same text may give other facts. */
  constructor(store: FactStore, key: string) {
    this.#store = store;
    this.#key = key;
  }

  /** What was kept, by URI. Never rejects. */
  async load(): Promise<Map<string, StoredFacts>> {
    const found = new Map<string, StoredFacts>();
    for (let shard = 0; shard < shards; shard++) {
      const text = await this.#store.read(fileName(shard));
      if (text === undefined) continue;
      for (const entry of this.#parse(text) ?? []) found.set(entry.uri, entry);
    }
    return found;
  }

  /** Has the facts of the article written with the next {@link save}. */
  touch(uri: string): void {
    this.#changed.add(shardOf(uri));
  }

  /** Writes what was touched since the last time. */
  async save(all: ReadonlyMap<string, StoredFacts>): Promise<void> {
    if (this.#changed.size === 0) return;
    const changed = new Map([...this.#changed].map((shard) => [shard, [] as StoredFacts[]]));
    this.#changed.clear();
    for (const entry of all.values()) changed.get(shardOf(entry.uri))?.push(entry);
    for (const [shard, entries] of changed) {
      const body = entries.map((entry) => JSON.stringify(entry)).join('\n');
      const head = JSON.stringify({ key: this.#key, sum: textHash(body) });
      await this.#store.write(fileName(shard), `${head}\n${body}`);
    }
  }

  #parse(text: string): StoredFacts[] | undefined {
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    try {
      const head = JSON.parse(text.slice(0, end)) as { readonly key?: unknown; readonly sum?: unknown };
      if (head.key !== this.#key || head.sum !== textHash(body) || body === '') return undefined;
      return body.split('\n').map((line) => JSON.parse(line) as StoredFacts);
    } catch {
      // Damaged: read anew.
      return undefined;
    }
  }
}

function fileName(shard: number): string {
  return `facts-${String(shard).padStart(2, '0')}.jsonl`;
}

function shardOf(uri: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < uri.length; at++) sum = Math.imul(sum ^ uri.charCodeAt(at), 0x01000193);
  return (sum >>> 0) % shards;
}
