import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Option, type Command } from 'commander';
import { reviewRegistry, type RegistryEntry } from '../../engine/index';
import type { CliCommand } from '../command';
import { readCompanies } from '../companies';
import { reasonOf } from '../files';
import { registryLines, type ImportCount } from '../imports/entries';
import * as sources from '../imports/registry';
import { exit, type CommandIo, type ExitCode } from '../io';
import { collect } from '../options';

interface ImportChoices {
  readonly from: keyof typeof sources;
  readonly parents?: string;
  readonly output?: string;
  readonly source?: string;
  readonly country: readonly string[];
}

/** `copydesk registry`: makes registry files of public tables, and looks over the newsroom's own. */
export const registryCommand: CliCommand = {
  name: 'registry',
  summary: 'import companies from public tables, or check registry files',
  define(command, io, done) {
    const part = (name: string, summary: string): Command =>
      command
        .command(name)
        .description(summary)
        .exitOverride()
        .configureOutput({ writeOut: (text) => io.out(text), writeErr: (text) => io.err(text) });
    part('import', 'write registry entries for the companies of a table, each fact with its source')
      .argument('<file>', 'the table')
      .addOption(new Option('--from <kind>', 'what table it is').choices(Object.keys(sources)).makeOptionMandatory())
      .option('--parents <file>', 'gleif: the relationship file (level 2), for who owns whom')
      .option('--country <code>', 'only companies of this country (can be given several times)', collect, [])
      .option('--source <text>', 'what vouches for the facts (default: the kind of table and the name of the file)')
      .option('-o, --output <file>', 'write to this file instead of standard output')
      .addHelpText('after', importHelp)
      .action(async (file: string, choices: ImportChoices) => done(await importTable(file, choices, io)));
    part(
      'check',
      'list what is wrong in registry files: errors, repeated names, circles of owners, owners without an entry',
    )
      .argument('[files...]', 'registry files, taken together (default: companies.yaml)')
      .action(async (files: string[]) => done(await checkFiles(files.length > 0 ? files : ['companies.yaml'], io)));
  },
};

const importHelp = `
Tables:
  gleif  golden copy of GLEIF, level 1, CSV or JSON, unpacked; --parents takes level 2
  sec    company_tickers.json or company_tickers_exchange.json of the SEC
  csv    any table with a header; the columns name, aliases, owners, exchange, ticker, lei, country, founded, note are known
         by their usual names, and several names in one cell are parted by ; or |

Examples:
  copydesk registry import --from sec company_tickers.json -o registry/sec.yaml
  copydesk registry import --from gleif lei2.csv --parents rr.csv --country CN -o registry/china.yaml`;

async function importTable(file: string, choices: ImportChoices, io: CommandIo): Promise<ExitCode> {
  const count: ImportCount = { entries: 0, repeated: 0 };
  const at = (path: string): string => resolve(io.cwd, path);
  const lines = registryLines(
    sources[choices.from],
    {
      file: at(file),
      countries: new Set(choices.country.map((code) => code.toUpperCase())),
      ...(choices.parents !== undefined && { parents: at(choices.parents) }),
      ...(choices.source !== undefined && { title: choices.source }),
    },
    count,
  );
  try {
    if (choices.output === undefined) for await (const line of lines) io.out(line);
    else await write(lines, at(choices.output));
  } catch (error) {
    io.err(`${file}: ${reasonOf(error)}\n`);
    return exit.trouble;
  }
  const repeated = count.repeated > 0 ? `; ${number(count.repeated)} more bear the name of an earlier one` : '';
  io.err(`${number(count.entries)} ${count.entries === 1 ? 'company' : 'companies'}${repeated}\n`);
  return exit.clean;
}

/** Waits whenever the disk is slower than the table. */
async function write(lines: AsyncIterable<string>, path: string): Promise<void> {
  const file = createWriteStream(path);
  const failed = once(file, 'error').then(([error]: unknown[]) => {
    throw error;
  });
  failed.catch(() => undefined);
  for await (const line of lines) if (!file.write(line)) await Promise.race([once(file, 'drain'), failed]);
  file.end();
  await Promise.race([once(file, 'close'), failed]);
}

async function checkFiles(paths: readonly string[], io: CommandIo): Promise<ExitCode> {
  const entries: RegistryEntry[] = [];
  const pathOf = new Map<string, string>();
  /** files whose own circles have been told */
  const told = new Set<string>();
  let problems = 0;
  for (const path of paths) {
    const file = await readCompanies(path, io, true);
    if (file === undefined) return exit.trouble;
    problems += file.problems.length;
    if (file.problems.some(({ message }) => message.includes('own itself')))
      told.add(pathToFileURL(resolve(io.cwd, path)).href);
    for (let at = 0; at < file.index.list.size; at++) {
      const entry = file.index.list.at(at);
      pathOf.set(entry.at.uri, path);
      entries.push(entry);
    }
  }
  const placeOf = ({ at }: RegistryEntry): string => `${pathOf.get(at.uri) ?? at.uri}:${String(at.line + 1)}`;
  const remarks = reviewRegistry(entries).filter(({ kind, entry }) => kind !== 'cycle' || !told.has(entry.at.uri));
  for (const { entry, other, message } of remarks)
    io.out(`${placeOf(entry)}: ${message}${other === undefined ? '' : ` (${placeOf(other)})`}\n`);
  const found = problems + remarks.length;
  io.out(
    `${number(entries.length)} ${entries.length === 1 ? 'entry' : 'entries'}, ${found === 0 ? 'nothing to look at' : `${number(found)} to look at`}\n`,
  );
  return found > 0 ? exit.findings : exit.clean;
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
