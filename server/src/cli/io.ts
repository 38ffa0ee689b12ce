import type { StartWorker } from '../beside/workers/model';

/** What the command line needs of the process it runs in. Tests hand in collectors. */
export interface CommandIo {
  /** folder that relative paths begin in */
  readonly cwd: string;
  readonly version: string;
  /** colours are wanted: standard output is a terminal and NO_COLOR is not set */
  readonly colours: boolean;
  out(text: string): void;
  err(text: string): void;
  /** shows how many articles have been read, and of how many, or nothing when all have; absent where nobody watches */
  progress?(done?: number, total?: number): void;
  /** Threads beside this one, for work that can be spread; absent where there are none. */
  readonly workers?: { readonly start: StartWorker; readonly processors: number };
  /** Calls `changed` whenever something below the paths changes, until the process is told to end. */
  watch?(paths: readonly string[], changed: () => void): Promise<void>;
}

/** Exit codes, the same for every command. */
export const exit = { clean: 0, findings: 1, trouble: 2 } as const;

export type ExitCode = (typeof exit)[keyof typeof exit];
