import type { CliCommand } from './command';
import { alignCommand } from './commands/align';
import { annotationsCommand } from './commands/annotations';
import { checkCommand } from './commands/check';
import { exportCommand } from './commands/export';
import { factsCommand } from './commands/facts';
import { inspectCommand } from './commands/inspect';
import { registryCommand } from './commands/registry';

/** Every subcommand, in the order of `--help`. */
export const commands: readonly CliCommand[] = [
  checkCommand,
  factsCommand,
  inspectCommand,
  alignCommand,
  registryCommand,
  annotationsCommand,
  exportCommand,
];
