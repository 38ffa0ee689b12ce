/** Articles that may wait for one before them; with more than that, what is ready is printed and only what waits comes later. */
const mostWaiting = 400;

/** Hands results on in the order of their articles, although some are known only after all have been read. */
export class InOrder<T> {
  #waiting: (T | undefined)[] = [];

  constructor(private readonly emit: (result: T) => void) {}

  /** The result of the next article; undefined where it is answered later, by {@link late}. */
  add(result: T | undefined): void {
    if (result !== undefined && this.#waiting.length === 0) this.emit(result);
    else this.#waiting.push(result);
    if (this.#waiting.length <= mostWaiting) return;
    const ready = this.#waiting.filter((one) => one !== undefined);
    this.#waiting = this.#waiting.filter((one) => one === undefined);
    for (const one of ready) this.emit(one);
  }

  /** The result of the first article that still waits for its own. */
  late(result: T): void {
    const place = this.#waiting.indexOf(undefined);
    for (const one of this.#waiting.splice(0, place + 1)) if (one !== undefined) this.emit(one);
    this.emit(result);
    while (this.#waiting.length > 0 && this.#waiting[0] !== undefined) this.emit(this.#waiting.shift()!);
  }
}
