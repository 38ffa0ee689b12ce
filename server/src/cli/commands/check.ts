import { Option } from 'commander';
import { parseCheckSettings, rules, type CheckSettings, type Level, type Strictness } from '../../engine/index';
import { Checker } from '../checking';
import type { CliCommand } from '../command';
import { loadCompanies } from '../companies';
import { collect } from '../options';
import { InOrder } from '../inOrder';
import { exit, type CommandIo, type ExitCode } from '../io';
import { jsonReport } from '../report/json';
import { readableReport } from '../report/readable';
import type { CheckedFile } from '../report/report';
import { loadSettings, settingsOptions, type CliSettings, type SettingsOptions } from '../settings';

interface CheckOptions extends SettingsOptions {
  readonly format: 'readable' | 'json';
  readonly failOn: Level;
  readonly watch: boolean;
  readonly accepted: boolean;
  readonly strictness?: Strictness;
  readonly rule: readonly string[];
  readonly registry: readonly string[];
}

const LEVELS = ['off', 'hint', 'information', 'warning', 'error'] as const satisfies readonly Level[];
const STRICTNESSES = ['relaxed', 'standard', 'strict'] as const satisfies readonly Strictness[];

/** `copydesk check`: the findings of each article and how its claims are sourced. */
export const checkCommand: CliCommand = {
  name: 'check',
  summary: 'check articles and list what wants a look',
  define(command, io, done) {
    settingsOptions(command)
      .argument(
        '[paths...]',
        'files, and folders whose .txt, .md and .article files are checked (default: this folder)',
      )
      .addOption(new Option('--format <format>', 'what to print').choices(['readable', 'json']).default('readable'))
      .addOption(new Option('--fail-on <level>', 'exit with 1 from this level on').choices(LEVELS).default('warning'))
      .option('--watch', 'check again whenever an article, its companions or the registry changes', false)
      .option('--accepted', 'list accepted findings, with the reasons, as well', false)
      .addOption(
        new Option(
          '--strictness <name>',
          'which rules speak up, and how loudly (default: that of the settings, else standard)',
        ).choices(STRICTNESSES),
      )
      .option('--rule <id=level>', 'set the level of one rule (can be given several times)', collect, [])
      .option(
        '--registry <file>',
        'companies to know, can be given several times (default: companies.yaml here or in the named folders)',
        collect,
        [],
      )
      .addHelpText('after', help)
      .action(async (paths: string[], options: CheckOptions) => {
        const wanted = paths.length > 0 ? paths : ['.'];
        done(await (options.watch ? checkOnChange(wanted, options, io) : checkAll(wanted, options, io)));
      });
  },
};

const help = `
Rules: ${rules.map(({ id }) => id).join(', ')}
Levels: ${LEVELS.join(', ')}

Examples:
  copydesk check articles
  copydesk check story.txt --rule weak-source=warning --fail-on information
  copydesk check . --format json > findings.json`;

/** Checks now and after each change; changes during a check are one more check after it. */
async function checkOnChange(paths: readonly string[], options: CheckOptions, io: CommandIo): Promise<ExitCode> {
  let code = await checkAll(paths, options, io);
  if (io.watch === undefined || code === exit.trouble) return code;
  let running: Promise<void> | undefined;
  let again = false;
  const run = async (): Promise<void> => {
    do {
      again = false;
      io.out('\n');
      code = await checkAll(paths, options, io);
    } while (again);
    running = undefined;
  };
  await io.watch(paths, () => {
    if (running === undefined) running = run();
    else again = true;
  });
  await running;
  return code;
}

async function checkAll(paths: readonly string[], options: CheckOptions, io: CommandIo): Promise<ExitCode> {
  const workspace = await loadSettings(options, io);
  const settings = workspace && settingsOf(options, workspace, io);
  const registry = settings && (await loadCompanies(options.registry, paths, io, workspace));
  if (workspace === undefined || settings === undefined || registry === undefined) return exit.trouble;
  const report = options.format === 'json' ? jsonReport(io, options.accepted) : readableReport(io, options.accepted);
  let code: ExitCode = exit.clean;
  const add = (checked: CheckedFile): void => {
    report.add(checked);
    if (code === exit.clean && fails(checked, options.failOn)) code = exit.findings;
  };
  const inOrder = new InOrder(add);
  const checker = new Checker(registry, settings, io, workspace, paths);
  report.begin();
  try {
    for await (const checked of checker.articles()) {
      if (checked === undefined) code = exit.trouble;
      else inOrder.add(checked === 'held' ? undefined : checked);
    }
    for await (const checked of checker.finish()) inOrder.late(checked);
  } finally {
    await checker.end();
  }
  io.progress?.();
  report.end();
  return code;
}

function fails(file: CheckedFile, threshold: Level): boolean {
  return threshold !== 'off' && file.findings.some(({ level }) => LEVELS.indexOf(level) >= LEVELS.indexOf(threshold));
}

/**
 * The settings of the workspace with what the options ask for over them; undefined, with the reasons told, where the options make no sense. What
 * makes no sense in the workspace's is told and left out, as in the editor.
 */
function settingsOf(
  options: CheckOptions,
  { values, path = '' }: CliSettings,
  io: CommandIo,
): CheckSettings | undefined {
  const levels: Record<string, Level> = {};
  const problems: string[] = [];
  for (const rule of options.rule) {
    const at = rule.indexOf('=');
    const id = rule.slice(0, at).trim();
    const level = rule.slice(at + 1).trim();
    if (at < 0) problems.push(`--rule ${rule}: should be RULE=LEVEL, such as weak-source=off`);
    else if (!rules.some((known) => known.id === id)) problems.push(`--rule ${rule}: there is no rule “${id}”`);
    else {
      const known = LEVELS.find((name) => name === level);
      if (known === undefined) problems.push(`--rule ${rule}: the level should be one of ${LEVELS.join(', ')}`);
      else levels[id] = known;
    }
  }
  const given = parseCheckSettings(values, rules);
  for (const problem of given.problems) io.err(`${path}: ${problem}\n`);
  const settings = {
    ...given.settings,
    strictness: options.strictness ?? given.settings.strictness,
    rules: { ...given.settings.rules, ...levels },
  };
  for (const problem of problems) io.err(`copydesk: ${problem}\n`);
  return problems.length === 0 ? settings : undefined;
}
