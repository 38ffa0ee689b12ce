/** What the command line needs of the process it runs in. Tests hand in collectors. */
export interface CommandIo {
  /** folder that relative paths begin in */
  readonly cwd: string;
  readonly version: string;
  /** colours are wanted: standard output is a terminal and NO_COLOR is not set */
  readonly colours: boolean;
  out(text: string): void;
  err(text: string): void;
}

/** Exit codes, the same for every command. */
export const exit = { clean: 0, findings: 1, trouble: 2 } as const;

export type ExitCode = (typeof exit)[keyof typeof exit];
