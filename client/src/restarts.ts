/** Says whether one more restart is allowed: at most `limit` within any `window` milliseconds. */
export class RestartBudget {
  readonly #limit: number;
  readonly #window: number;
  #spent: readonly number[] = [];

  constructor(limit: number, window: number) {
    this.#limit = limit;
    this.#window = window;
  }

  /** Takes one restart at the time `now` (milliseconds) from the budget; false when it is used up. */
  take(now: number): boolean {
    this.#spent = this.#spent.filter((time) => now - time < this.#window);
    if (this.#spent.length >= this.#limit) return false;
    this.#spent = [...this.#spent, now];
    return true;
  }
}
