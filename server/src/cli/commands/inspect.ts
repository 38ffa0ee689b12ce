import { Option } from 'commander';
import { createAnalyzer, type Analyzer, type Article } from '../../engine/index';
import type { CliCommand } from '../command';
import { loadCompanies } from '../companies';
import { collect } from '../options';
import { readArticles, type ArticleFile } from '../files';
import { articleJson } from '../inspection/json';
import { articleText } from '../inspection/readable';
import { exit, type CommandIo, type ExitCode } from '../io';

interface InspectOptions {
  readonly format: 'readable' | 'json';
  readonly registry: readonly string[];
}

/** `copydesk inspect`: what is recognised in each article. */
export const inspectCommand: CliCommand = {
  name: 'inspect',
  summary: 'show what is recognised: companies, figures, disclaimers, attributions, how each sentence is sourced',
  define(command, io, done) {
    command
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
  const registry = await loadCompanies(options.registry, paths, io);
  if (registry === undefined) return exit.trouble;
  const analyzer = createAnalyzer({ registry });
  const json = options.format === 'json';
  let code: ExitCode = exit.clean;
  let first = true;
  if (json) io.out('[');
  for await (const file of readArticles(paths, io)) {
    const shown = 'trouble' in file ? undefined : inspectOne(file, analyzer, json, io);
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

function inspectOne(file: ArticleFile, analyzer: Analyzer, json: boolean, io: CommandIo): string | undefined {
  try {
    const article: Article = analyzer.analyze(file.text, file.language);
    return json ? JSON.stringify(articleJson(file.path, article)) : articleText(file.path, article, io);
  } catch (error) {
    io.err(`${file.path}: could not be read: ${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  }
}
