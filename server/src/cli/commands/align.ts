import { Option } from 'commander';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Materials } from '../../beside/materials';
import { extractOriginal } from '../../beside/original/extract';
import {
  alignmentOf,
  createAnalyzer,
  createOriginals,
  placeBeside,
  readOriginal,
  type Article,
  type CompanyRegistry,
  type Original,
} from '../../engine/index';
import { htmlPage } from '../alignment/html';
import { readableTable } from '../alignment/readable';
import { tableOf, type Table } from '../alignment/table';
import type { CliCommand } from '../command';
import { loadCompanies } from '../companies';
import { readArticles, reasonOf, type ArticleFile } from '../files';
import { exit, type CommandIo, type ExitCode } from '../io';
import { materialContext } from '../materials';
import { collect } from '../options';
import { loadSettings, settingsOptions, type SettingsOptions } from '../settings';

interface AlignOptions extends SettingsOptions {
  readonly original: readonly string[];
  readonly format: 'readable' | 'json' | 'html';
  readonly registry: readonly string[];
}

/** `copydesk align`: an article held against its originals. */
export const alignCommand: CliCommand = {
  name: 'align',
  summary: 'hold articles against their originals: every figure, name and quotation found, different or not there',
  define(command, io, done) {
    settingsOptions(command)
      .argument('<paths...>', 'articles, and folders of them')
      .option(
        '--original <file>',
        'text, Markdown, HTML, DOCX or PDF in any language, can be given several times (default: what the article or the settings name)',
        collect,
        [],
      )
      .addOption(
        new Option('--format <format>', 'what to print').choices(['readable', 'json', 'html']).default('readable'),
      )
      .option(
        '--registry <file>',
        'companies to know, can be given several times (default: companies.yaml here or in the named folders)',
        collect,
        [],
      )
      .action(async (paths: string[], options: AlignOptions) => {
        done(await alignAll(paths, options, io));
      });
  },
};

/** 1 where something differs or is not there, 2 where an article has no original or something could not be read. */
async function alignAll(paths: readonly string[], options: AlignOptions, io: CommandIo): Promise<ExitCode> {
  const settings = await loadSettings(options, io);
  const registry = settings && (await loadCompanies(options.registry, paths, io, settings));
  if (settings === undefined || registry === undefined) return exit.trouble;
  const given = await readOriginals(options.original, registry, io);
  if (given === undefined) return exit.trouble;
  const analyzer = createAnalyzer({ registry });
  const materials = new Materials(materialContext(io, settings, paths), (error) =>
    io.err(`beside an article: ${String(error)}\n`),
  );
  const tables: Table[] = [];
  let code: ExitCode = exit.clean;
  for await (const file of readArticles(paths, io)) {
    const table =
      'trouble' in file
        ? undefined
        : await tableFor(file, analyzer.analyze(file.text, file.language), given, materials, io);
    if (table === undefined) code = exit.trouble;
    else {
      tables.push(table);
      if (code === exit.clean && table.counts.differs + table.counts.absent > 0) code = exit.findings;
    }
  }
  if (options.format === 'json') io.out(`${JSON.stringify(tables, undefined, 2)}\n`);
  else if (options.format === 'html') io.out(htmlPage(tables));
  else for (const table of tables) io.out(`${readableTable(table, io)}\n`);
  return code;
}

async function readOriginals(
  paths: readonly string[],
  registry: CompanyRegistry,
  io: CommandIo,
): Promise<readonly Original[] | undefined> {
  const list: Original[] = [];
  for (const path of paths) {
    const location = resolve(io.cwd, path);
    let bytes: Uint8Array;
    try {
      bytes = await readFile(location);
    } catch (error) {
      io.err(`${path}: ${reasonOf(error)}\n`);
      return undefined;
    }
    const extracted = await extractOriginal(path, bytes, () => Promise.resolve(true));
    if ('problem' in extracted) {
      io.err(`${path} ${extracted.problem}.\n`);
      return undefined;
    }
    for (const note of extracted.notes) io.err(`${path} ${note}.\n`);
    list.push(readOriginal(extracted.text, { name: basename(path), uri: pathToFileURL(location).href }, registry));
  }
  return list;
}

async function tableFor(
  file: ArticleFile,
  article: Article,
  given: readonly Original[],
  materials: Materials,
  io: CommandIo,
): Promise<Table | undefined> {
  const placed =
    given.length > 0
      ? placeBeside(article, { originals: createOriginals(given) })
      : await materials.place(pathToFileURL(file.location).href, article);
  for (const trouble of placed.beside?.originals?.troubles ?? []) io.err(`${file.path}: ${trouble}\n`);
  const alignment = alignmentOf(placed);
  if (alignment !== undefined) return tableOf(file.path, placed, alignment);
  io.err(
    `${file.path}: no original; name one with --original, in the article’s front matter or in the setting copydesk.original\n`,
  );
  return undefined;
}
