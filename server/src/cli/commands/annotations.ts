import { pathToFileURL } from 'node:url';
import { Option } from 'commander';
import {
  addressOf,
  claimsJsonLd,
  claimWords,
  createAnalyzer,
  publishedSources,
  shortReference,
  type Analyzer,
  type Article,
  type PublishedSource,
} from '../../engine/index';
import { Materials } from '../../beside/materials';
import type { CliCommand } from '../command';
import { loadCompanies } from '../companies';
import { readArticles } from '../files';
import { exit, type CommandIo, type ExitCode } from '../io';
import { materialContext } from '../materials';
import { placeFinder } from '../places';
import { loadSettings, settingsOptions, type SettingsOptions } from '../settings';

interface AnnotationsOptions extends SettingsOptions {
  readonly format: 'readable' | 'jsonld';
  readonly registry: readonly string[];
}

/** `copydesk annotations`: what stands behind the claims of each article, in the text and beside it. */
export const annotationsCommand: CliCommand = {
  name: 'annotations',
  summary: 'list the links, notes, citations and annotations behind the claims, or export them as JSON-LD',
  define(command, io, done) {
    settingsOptions(command)
      .argument('<paths...>', 'files, and folders whose .txt, .md and .article files are read')
      .addOption(new Option('--format <format>', 'what to print').choices(['readable', 'jsonld']).default('readable'))
      .option(
        '--registry <file>',
        'companies to know, can be given several times (default: companies.yaml here or in the named folders)',
        (value: string, earlier: readonly string[]) => [...earlier, value],
        [],
      )
      .addHelpText('after', '\nJSON-LD is schema.org: an Article with Claims, each with its citation and isBasedOn.')
      .action(async (paths: string[], options: AnnotationsOptions) => {
        done(await listAll(paths, options, io));
      });
  },
};

async function listAll(paths: readonly string[], options: AnnotationsOptions, io: CommandIo): Promise<ExitCode> {
  const settings = await loadSettings(options, io);
  const registry = settings && (await loadCompanies(options.registry, paths, io, settings));
  if (settings === undefined || registry === undefined) return exit.trouble;
  const analyzer: Analyzer = createAnalyzer({ registry });
  const materials = new Materials(materialContext(io, settings, paths), (error) =>
    io.err(`beside an article: ${String(error)}\n`),
  );
  const documents: object[] = [];
  let code: ExitCode = exit.clean;
  for await (const file of readArticles(paths, io)) {
    if ('trouble' in file) {
      code = exit.trouble;
      continue;
    }
    const bare = analyzer.analyze(file.text, file.language);
    const article = await materials.place(pathToFileURL(file.location).href, bare);
    if (options.format === 'jsonld') documents.push(claimsJsonLd(article, file.path));
    else io.out(readable(file.path, article));
  }
  if (options.format === 'jsonld') {
    io.out(`${JSON.stringify(documents.length === 1 ? documents[0] : documents, undefined, 2)}\n`);
  }
  return code;
}

function readable(path: string, article: Article): string {
  const placeOf = placeFinder(article.structure.text);
  const lines: string[] = [];
  for (const [index, sources] of [...publishedSources(article)].sort(([a], [b]) => a - b)) {
    const sentence = article.sentences[index]!;
    const { line, column } = placeOf(sentence.start);
    lines.push(`  ${line}:${column}  ${claimWords(sentence.text)}`);
    for (const source of sources) lines.push(`      ${nameOf(source)}`);
  }
  const { placed = [], stale = [] } = article.beside?.annotations ?? {};
  if (stale.length > 0) lines.push(`  ${stale.length} of ${placed.length + stale.length} annotations are stale`);
  return `${path}\n${lines.length === 0 ? '  nothing cited or annotated' : lines.join('\n')}\n`;
}

function nameOf(source: PublishedSource): string {
  switch (source.kind) {
    case 'link':
      return `link: ${source.url}`;
    case 'note':
      return `note: ${source.words}`;
    case 'unknown':
      return `citation: ${source.key} (in no bibliography)`;
    case 'entry': {
      const details = source.entry.details();
      const address = addressOf(details);
      const name = shortReference(source.entry.key, details);
      return `citation: ${name}${address === undefined ? '' : `, ${address}`}`;
    }
    case 'annotation':
      return `annotation: ${source.source.label ?? source.source.value}`;
  }
}
