import { pathToFileURL } from 'node:url';
import { Option } from 'commander';
import { Materials } from '../../beside/materials';
import { createAnalyzer, type Analyzer, type Article } from '../../engine/index';
import type { CliCommand } from '../command';
import { loadCompanies } from '../companies';
import { collect } from '../options';
import { readArticles, type ArticleFile } from '../files';
import { articleJson } from '../inspection/json';
import { articleText } from '../inspection/readable';
import { exit, type CommandIo, type ExitCode } from '../io';
import { materialContext } from '../materials';
import { loadSettings, settingsOptions, type SettingsOptions } from '../settings';

interface InspectOptions extends SettingsOptions {
  readonly format: 'readable' | 'json';
  readonly registry: readonly string[];
}

/** `copydesk inspect`: what is recognised in each article. */
export const inspectCommand: CliCommand = {
  name: 'inspect',
  summary: 'show what is recognised: companies, figures, disclaimers, attributions, how each sentence is sourced',
  define(command, io, done) {
    settingsOptions(command)
      .argument('<paths...>', 'files, and folders whose .txt, .md and .article files are read')
      .addOption(new Option('--format <format>', 'what to print').choices(['readable', 'json']).default('readable'))
      .option(
        '--registry <file>',
        'companies to know, can be given several times (default: companies.yaml here or in the named folders)',
        collect,
        [],
      )
      .action(async (paths: string[], options: InspectOptions) => {
        done(await inspectAll(paths, options, io));
      });
  },
};

async function inspectAll(paths: readonly string[], options: InspectOptions, io: CommandIo): Promise<ExitCode> {
  const settings = await loadSettings(options, io);
  const registry = settings && (await loadCompanies(options.registry, paths, io, settings));
  if (settings === undefined || registry === undefined) return exit.trouble;
  const materials = new Materials(materialContext(io, settings, paths), (error) =>
    io.err(`beside an article: ${String(error)}\n`),
  );
  const analyzer = createAnalyzer({ registry });
  const json = options.format === 'json';
  let code: ExitCode = exit.clean;
  let first = true;
  if (json) io.out('[');
  for await (const file of readArticles(paths, io)) {
    const shown = 'trouble' in file ? undefined : await inspectOne(file, analyzer, materials, json, io);
    if (shown === undefined) {
      code = exit.trouble;
      continue;
    }
    io.out(`${first ? '' : json ? ',' : '\n'}${json ? '\n' : ''}${shown}`);
    first = false;
  }
  if (json) io.out('\n]\n');
  return code;
}

async function inspectOne(
  file: ArticleFile,
  analyzer: Analyzer,
  materials: Materials,
  json: boolean,
  io: CommandIo,
): Promise<string | undefined> {
  try {
    const bare = analyzer.analyze(file.text, file.language);
    const article = ofTheText(bare, await materials.place(pathToFileURL(file.location).href, bare));
    return json ? JSON.stringify(articleJson(file.path, article)) : articleText(file.path, article, io);
  } catch (error) {
    io.err(`${file.path}: could not be read: ${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  }
}

/** What the registry alone stands behind keeps the label that the text gives it. */
function ofTheText(bare: Article, placed: Article): Article {
  const label = (sentence: Article['sentences'][number]): Article['sentences'][number] =>
    sentence.sourcing?.support?.kind === 'registry' ? bare.sentences[sentence.index]! : sentence;
  return { ...placed, sentences: placed.sentences.map(label) };
}
