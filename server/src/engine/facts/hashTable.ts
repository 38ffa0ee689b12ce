const FIRST_CAPACITY = 64;
const NONE: readonly number[] = [];

/**
 * Numbers under 32-bit hashes, several under one hash, in typed arrays: about 20 bytes for each, so that a million names fit into
 * 20 MB. Whoever looks something up checks what is found, because unlike names may share a hash.
 */
export class HashTable {
  #hashes = new Int32Array(FIRST_CAPACITY);
  #values = new Uint32Array(FIRST_CAPACITY);
  #next = new Int32Array(FIRST_CAPACITY);
  #heads = new Int32Array(2 * FIRST_CAPACITY).fill(-1);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(hash: number, value: number): void {
    if (this.#size === this.#values.length) this.#grow();
    const at = this.#size++;
    this.#hashes[at] = hash;
    this.#values[at] = value;
    this.#link(at);
  }

  /** At most `most` numbers under the hash, the latest first. */
  under(hash: number, most: number): readonly number[] {
    let found: number[] | undefined;
    for (let at = this.#heads[this.#slot(hash)]!; at >= 0; at = this.#next[at]!) {
      if (this.#hashes[at] !== (hash | 0)) continue;
      if (found === undefined) found = [];
      if (found.push(this.#values[at]!) === most) break;
    }
    return found ?? NONE;
  }

  #slot(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.#heads.length - 1);
  }

  #link(at: number): void {
    const slot = this.#slot(this.#hashes[at]!);
    this.#next[at] = this.#heads[slot]!;
    this.#heads[slot] = at;
  }

  #grow(): void {
    const capacity = 2 * this.#values.length;
    this.#hashes = enlarged(this.#hashes, new Int32Array(capacity));
    this.#values = enlarged(this.#values, new Uint32Array(capacity));
    this.#next = new Int32Array(capacity);
    this.#heads = new Int32Array(2 * capacity).fill(-1);
    for (let at = 0; at < this.#size; at++) this.#link(at);
  }
}

function enlarged<List extends Int32Array | Uint32Array>(from: List, to: List): List {
  to.set(from);
  return to;
}

/** Whole numbers up to 2³², in the order they were added. */
export class NumberList {
  #numbers = new Uint32Array(FIRST_CAPACITY);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(number: number): void {
    if (this.#size === this.#numbers.length) this.#numbers = enlarged(this.#numbers, new Uint32Array(2 * this.#size));
    this.#numbers[this.#size++] = number;
  }

  at(index: number): number {
    return this.#numbers[index]!;
  }
}
