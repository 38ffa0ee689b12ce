import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { decode } from './decode';
import { reasonOf } from './files';
import type { CommandIo } from './io';
import { placeFinder } from './places';

/** The settings of a newsroom, as its editors have them. */
export interface CliSettings {
  /** what stands under `copydesk.`, by the names without it */
  readonly values: Readonly<Record<string, unknown>>;
  /** the folder that its globs are meant from */
  readonly folder: string;
  /** the file as a person would name it; absent where there is none */
  readonly path?: string;
}

/** What the options of {@link settingsOptions} give. */
export interface SettingsOptions {
  readonly settings?: string | false;
}

const WORKSPACE = '.vscode/settings.json';

/** The options that say which settings to go by, the same for every command that reads them. */
export function settingsOptions(command: Command): Command {
  return command
    .option(
      '--settings <file>',
      `go by the copydesk.* settings in this file (default: ${WORKSPACE} here or in a folder above)`,
    )
    .option('--no-settings', 'go by no settings file');
}

/**
 * The `copydesk.*` settings of the workspace, so that the command line finds what the editor finds: those of the named file, or else of the
 * nearest `.vscode/settings.json`. Comments and trailing commas are fine. Undefined, told on `io.err`, where the file cannot be used.
 */
export async function loadSettings(options: SettingsOptions, io: CommandIo): Promise<CliSettings | undefined> {
  if (options.settings === false) return { values: {}, folder: io.cwd };
  if (typeof options.settings === 'string') return read(resolve(io.cwd, options.settings), io.cwd, io, true);
  for (let folder = io.cwd; ; folder = dirname(folder)) {
    const found = await read(join(folder, WORKSPACE), folder, io, false);
    if (found !== 'absent') return found;
    if (dirname(folder) === folder) return { values: {}, folder: io.cwd };
  }
}

async function read(file: string, folder: string, io: CommandIo, wanted: true): Promise<CliSettings | undefined>;
async function read(
  file: string,
  folder: string,
  io: CommandIo,
  wanted: false,
): Promise<CliSettings | undefined | 'absent'>;
async function read(
  file: string,
  folder: string,
  io: CommandIo,
  wanted: boolean,
): Promise<CliSettings | undefined | 'absent'> {
  const path = relative(io.cwd, file).replaceAll(sep, '/');
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    if (!wanted) return 'absent';
    io.err(`${path}: ${reasonOf(error)}\n`);
    return undefined;
  }
  const decoded = decode(bytes);
  if ('problem' in decoded) {
    io.err(`${path}: ${decoded.problem}\n`);
    return undefined;
  }
  const values = valuesIn(decoded.text, path, io);
  return values === undefined ? undefined : { values, folder, path };
}

/** The settings under `copydesk.`; undefined, told with its place, where the text is no JSON object. */
function valuesIn(text: string, path: string, io: CommandIo): Record<string, unknown> | undefined {
  const errors: ParseError[] = [];
  const parsed: unknown = parse(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const [error] = errors;
  if (error !== undefined) {
    const { line, column } = placeFinder(text)(error.offset);
    io.err(`${path}:${line}:${column}: cannot be read as JSON (${printParseErrorCode(error.error)})\n`);
    return undefined;
  }
  if (parsed === undefined) return {};
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    io.err(`${path}: should be an object of settings\n`);
    return undefined;
  }
  return Object.fromEntries(
    Object.entries(parsed)
      .filter(([name]) => name.startsWith('copydesk.'))
      .map(([name, value]): [string, unknown] => [name.slice('copydesk.'.length), value]),
  );
}
