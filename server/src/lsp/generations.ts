import type { CancellationToken } from 'vscode-languageserver';

/** A number that changes whenever a file that is not open may have new diagnostics, and those who wait for that. */
export class Generations {
  #current = 0;
  #waiting: (() => void)[] = [];

  get current(): number {
    return this.#current;
  }

  advance(): void {
    this.#current++;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }

  /** Resolves when the generation is no longer `generation`, or as soon as the request is cancelled. */
  async changeAfter(generation: number, token: CancellationToken): Promise<void> {
    if (this.#current !== generation || token.isCancellationRequested) return;
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
      token.onCancellationRequested(() => resolve());
    });
  }
}
