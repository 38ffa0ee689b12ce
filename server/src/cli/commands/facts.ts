import { folderAnalyzer } from '../../beside/folderAnalyzer';
import { relative, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Option } from 'commander';
import { dossierMarkdown } from '../../beside/ledger/dossierText';
import { readFacts, type FactJob } from '../../beside/ledger/factJobs';
import { Crew } from '../../beside/workers/crew';
import { doneInOrder } from '../../beside/workers/inOrder';
import {
  dossierOf,
  FactLedger,
  findCompany,
  type ArticleFacts,
  type CompanyRegistry,
  type Dossier,
} from '../../engine/index';
import type { CliCommand } from '../command';
import { loadCompanies } from '../companies';
import { dossierJson } from '../facts/json';
import { dossierText } from '../facts/readable';
import { countArticles, readArticles, type ArticleFile, type Trouble } from '../files';
import { exit, type CommandIo, type ExitCode } from '../io';
import { loadSettings, settingsOptions, type SettingsOptions } from '../settings';

interface FactsOptions extends SettingsOptions {
  readonly format: 'readable' | 'json' | 'markdown';
  readonly registry: readonly string[];
}

/** `copydesk facts`: what the articles state of a company. */
export const factsCommand: CliCommand = {
  name: 'facts',
  summary: 'show what the articles state of a company: figures over time, who says so, where',
  define(command, io, done) {
    settingsOptions(command)
      .argument('<company>', 'a name, short form, acronym or ticker of the company')
      .argument('[paths...]', 'files, and folders whose .txt, .md and .article files are read (default: this folder)')
      .addOption(
        new Option('--format <format>', 'what to print').choices(['readable', 'markdown', 'json']).default('readable'),
      )
      .option('--registry <file>', 'companies to know (can be given several times)', collect, [])
      .addHelpText('after', help)
      .action(async (company: string, paths: string[], options: FactsOptions) => {
        done(await showFacts(company, paths.length > 0 ? paths : ['.'], options, io));
      });
  },
};

const help = `
Examples:
  copydesk facts "Northern Rare Earth" articles
  copydesk facts CNRH --format markdown > dossier.md`;

function collect(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value];
}

async function showFacts(
  name: string,
  paths: readonly string[],
  options: FactsOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const settings = await loadSettings(options, io);
  const registry = settings && (await loadCompanies(options.registry, paths, io, settings));
  if (registry === undefined) return exit.trouble;
  const { ledger, trouble } = await readLedger(paths, registry, io);
  const company = findCompany(ledger, registry, name);
  if (company === undefined) {
    io.err(`No article names “${name}”.${suggestions(ledger, name)}\n`);
    return exit.trouble;
  }
  const dossier = dossierOf(ledger, registry, company);
  io.out(shown(dossier, options.format, io));
  return trouble ? exit.trouble : exit.clean;
}

function shown(dossier: Dossier, format: FactsOptions['format'], io: CommandIo): string {
  const pathOf = (uri: string): string =>
    uri.startsWith('file:') ? relative(io.cwd, fileURLToPath(uri)).replaceAll(sep, '/') : uri;
  if (format === 'markdown')
    return dossierMarkdown(dossier, (uri, line) =>
      uri.startsWith('file:') ? `${pathOf(uri).split('/').map(encodeURIComponent).join('/')}#L${line + 1}` : undefined,
    );
  return format === 'json'
    ? `${JSON.stringify(dossierJson(dossier, pathOf), null, 2)}\n`
    : dossierText(dossier, pathOf, io);
}

/** Articles from which on a worker does more than its start costs. */
const worthWorkers = 24;

async function readLedger(
  paths: readonly string[],
  registry: CompanyRegistry,
  io: CommandIo,
): Promise<{ readonly ledger: FactLedger; readonly trouble: boolean }> {
  const read = readFacts(folderAnalyzer(registry));
  const crew = new Crew<FactJob, ArticleFacts>({
    here: async (job) => {
      await setImmediate();
      return read(job);
    },
    start: registry.hasImports ? undefined : io.workers?.start,
    task: { kind: 'facts', entries: registry.entries },
    processors: io.workers?.processors ?? 1,
    helps: true,
  });
  const ledger = new FactLedger();
  let trouble = false;
  let count = 0;
  let total: number | undefined;
  if (io.progress !== undefined) void countArticles(paths, io).then((all) => (total = all));
  const factsOf = async (file: ArticleFile | Trouble): Promise<readonly [string, ArticleFacts] | undefined> => {
    if (++count === worthWorkers) crew.enlist();
    if ('trouble' in file) return undefined;
    return [pathToFileURL(file.location).href, await crew.do({ text: file.text, language: file.language })];
  };
  try {
    for await (const found of doneInOrder(readArticles(paths, io), factsOf, () => crew.width * 4)) {
      if (found === undefined) trouble = true;
      else ledger.put(...found);
      io.progress?.(ledger.size, total);
    }
  } finally {
    await crew.end();
  }
  io.progress?.();
  return { ledger, trouble };
}

/** Companies whose name holds the word that was asked for. */
function suggestions(ledger: FactLedger, name: string): string {
  const wanted = name.toLowerCase();
  const near = ledger
    .companies()
    .filter((company) => company.spellings.some(({ text }) => text.toLowerCase().includes(wanted)))
    .map((company) => company.name);
  return near.length === 0 ? '' : ` Did you mean ${near.slice(0, 5).join(', ')}?`;
}
