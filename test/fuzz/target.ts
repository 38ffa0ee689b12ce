/** Something that is fed with random input. One file in `targets/` and one line in `registry.ts`. */
export interface Target {
  readonly id: string;
  /** Tries one case; rejects, with what went wrong and the input, when it does not hold. Answers how many inputs it tried. */
  run(random: () => number, seeds: readonly string[]): Promise<number>;
}

/** An error that says with which input it happened, so that it can be pasted into a test. */
export function failure(what: string, input: string, cause?: unknown): Error {
  return new Error(`${what}\ninput: ${JSON.stringify(input)}`, { cause });
}
