import type { Command } from 'commander';
import type { CommandIo, ExitCode } from './io';

/** One subcommand. `define` declares its arguments and options; its action calls `done` with the exit code. */
export interface CliCommand {
  readonly name: string;
  readonly summary: string;
  define(command: Command, io: CommandIo, done: (code: ExitCode) => void): void;
}
