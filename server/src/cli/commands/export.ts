import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Option } from 'commander';
import { createAnalyzer, publish, sayPublication, type NoteStyle } from '../../engine/index';
import { Materials } from '../../beside/materials';
import type { CliCommand } from '../command';
import { readArticles, reasonOf } from '../files';
import { exit, type CommandIo, type ExitCode } from '../io';
import { materialContext } from '../materials';
import { loadSettings, settingsOptions, type SettingsOptions } from '../settings';

interface ExportOptions extends SettingsOptions {
  readonly footnotes?: NoteStyle;
  readonly output?: string;
}

const STYLES = ['drop', 'keep', 'endnotes', 'inline'] as const satisfies readonly NoteStyle[];

/** `copydesk export`: an article as it can be published. */
export const exportCommand: CliCommand = {
  name: 'export',
  summary: 'print an article with no comment, query, key or marker left in it',
  define(command, io, done) {
    settingsOptions(command)
      .argument('<file>', 'the article')
      .addOption(
        new Option(
          '--footnotes <style>',
          'what becomes of notes and citations (default: as in the settings, else drop)',
        ).choices(STYLES),
      )
      .option('-o, --output <file>', 'write to this file instead of standard output')
      .addHelpText('after', help)
      .action(async (file: string, options: ExportOptions) => {
        done(await exportArticle(file, options, io));
      });
  },
};

const help = `
Footnotes:
  drop      leave notes and citations out
  keep      leave Markdown footnotes, and make footnotes of keys
  endnotes  number them and list them at the end
  inline    set them in the sentence, in brackets

What was taken out is told on standard error.`;

async function exportArticle(path: string, options: ExportOptions, io: CommandIo): Promise<ExitCode> {
  const settings = await loadSettings(options, io);
  if (settings === undefined) return exit.trouble;
  const notes = options.footnotes ?? STYLES.find((style) => style === settings.values['footnotes']) ?? 'drop';
  const materials = new Materials(materialContext(io, settings, [path]), (error) =>
    io.err(`beside an article: ${String(error)}\n`),
  );
  let code: ExitCode = exit.clean;
  let seen = false;
  for await (const file of readArticles([path], io)) {
    if (seen) {
      io.err(`${path}: is a folder; one article at a time can be exported\n`);
      return exit.trouble;
    }
    seen = true;
    if ('trouble' in file) return exit.trouble;
    const bare = createAnalyzer().analyze(file.text, file.language);
    const publication = publish(await materials.place(pathToFileURL(file.location).href, bare), notes);
    const said = sayPublication(publication);
    io.err(`${file.path}: ${said === undefined ? 'nothing to take out' : `taken out or written out: ${said}`}\n`);
    code = await write(publication.text, options.output, io);
  }
  return code;
}

async function write(text: string, output: string | undefined, io: CommandIo): Promise<ExitCode> {
  if (output === undefined) {
    io.out(text);
    return exit.clean;
  }
  try {
    await writeFile(resolve(io.cwd, output), text);
    return exit.clean;
  } catch (error) {
    io.err(`${output}: ${reasonOf(error)}\n`);
    return exit.trouble;
  }
}
