import { Command, CommanderError } from 'commander';
import { exit, type CommandIo, type ExitCode } from './io';
import { commands } from './registry';

/**
 * Runs the command line. `words` are the arguments after the program's name. Resolves to the exit code: 0 clean, 1 findings at or
 * over the threshold, 2 something could not be done. Never rejects: what goes wrong is told on `io.err`.
 */
export async function run(words: readonly string[], io: CommandIo): Promise<ExitCode> {
  let code: ExitCode = exit.clean;
  const program = define(io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.clean : exit.trouble;
    io.err(`copydesk: ${error instanceof Error ? error.message : String(error)}\n`);
    return exit.trouble;
  }
}

function define(io: CommandIo, done: (code: ExitCode) => void): Command {
  const program = new Command('copydesk');
  const output = { writeOut: (text: string) => io.out(text), writeErr: (text: string) => io.err(text) };
  program
    .description("A newsroom's copy desk: companies, figures, disclaimers, and claims that nobody stands behind.")
    .version(io.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput(output)
    .addHelpText(
      'after',
      '\nExit code: 0 clean, 1 findings at or over --fail-on, 2 something could not be read or done.',
    );
  for (const { name, summary, define: defineCommand } of commands) {
    const command = new Command(name).description(summary).exitOverride().configureOutput(output);
    command.helpOption('-h, --help', 'print this help');
    defineCommand(command, io, done);
    program.addCommand(command);
  }
  return program;
}
