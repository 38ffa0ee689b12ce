import { readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findFiles } from '../beside/nodeFiles';
import { readRegistryFile } from '../beside/registryFile';
import { matches } from '../beside/original/attached';
import {
  createRegistry,
  readRegistry,
  starterRegistry,
  type CompanyRegistry,
  type RegistryEntry,
  type RegistryFile,
} from '../engine/index';
import { decode } from './decode';
import { reasonOf } from './files';
import type { CommandIo } from './io';
import { placeFinder } from './places';
import type { CliSettings } from './settings';

const FILE_NAME = 'companies.yaml';
/** Bytes from which a file is read in pieces, as UTF-8. */
const LARGE = 1_000_000;

/**
 * The starter registry with the workspace's companies over it: those of the files `named`, or else of those that the settings name, or else of `companies.yaml` in the current folder
 * and in the folders among `paths`. What cannot be used in a file is told on `io.err` with its place. Undefined where a named
 * file cannot be read.
 */
export async function loadCompanies(
  named: readonly string[],
  paths: readonly string[],
  io: CommandIo,
  settings?: CliSettings,
): Promise<CompanyRegistry | undefined> {
  const chosen = named.length > 0 || settings === undefined ? named : await namedBySettings(settings, io);
  if (chosen.length > 0) {
    const files: RegistryFile[] = [];
    for (const path of chosen) {
      const file = await readCompanies(path, io, true);
      if (file === undefined) return undefined;
      files.push(file);
    }
    return createRegistry(starterRegistry(), ...files);
  }
  const lists: (RegistryFile | readonly RegistryEntry[])[] = [starterRegistry()];
  const seen = new Set<string>();
  for (const folder of ['.', ...paths]) {
    const location = resolve(io.cwd, folder);
    if (seen.has(location) || !(await isFolder(location))) continue;
    seen.add(location);
    const path = folder === '.' ? FILE_NAME : join(folder, FILE_NAME).replaceAll(sep, '/');
    const file = await readCompanies(path, io, false);
    if (file !== undefined) lists.push(file);
  }
  return createRegistry(...lists);
}

/** The files that the setting `copydesk.registry` names, as paths from the current folder. */
async function namedBySettings({ values, folder }: CliSettings, io: CommandIo): Promise<readonly string[]> {
  const wanted: unknown = values['registry'];
  const list: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted];
  const globs = list.filter((glob): glob is string => typeof glob === 'string' && glob.trim() !== '');
  if (globs.length === 0) return [];
  const found = await findFiles(pathToFileURL(folder).href, (path) => globs.some((glob) => matches(glob, path)));
  return found.map((uri) => relative(io.cwd, fileURLToPath(uri)).replaceAll(sep, '/'));
}

async function isFolder(location: string): Promise<boolean> {
  try {
    return (await stat(location)).isDirectory();
  } catch {
    // Told when the articles are read.
    return false;
  }
}

/** A registry file, its problems told on `io.err`; undefined where it cannot be read, told so where it was `wanted`. */
export async function readCompanies(path: string, io: CommandIo, wanted: boolean): Promise<RegistryFile | undefined> {
  const location = resolve(io.cwd, path);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(location);
  } catch (error) {
    if (wanted || !isAbsent(error)) io.err(`${path}: ${reasonOf(error)}\n`);
    return undefined;
  }
  const uri = pathToFileURL(location).href;
  if (bytes.length > LARGE) {
    const file = await readRegistryFile(bytes, uri, () => Promise.resolve());
    if (file.problems.length > 0) tellProblems(path, new TextDecoder().decode(bytes), file, io);
    return file;
  }
  const decoded = decode(bytes);
  if ('problem' in decoded) {
    io.err(`${path}: ${decoded.problem}\n`);
    return undefined;
  }
  const file = readRegistry(decoded.text, uri);
  tellProblems(path, decoded.text, file, io);
  return file;
}

function tellProblems(path: string, text: string, file: RegistryFile, io: CommandIo): void {
  const placeOf = placeFinder(text);
  for (const problem of file.problems) {
    const { line, column } = placeOf(problem.start);
    io.err(`${path}:${line}:${column}: ${problem.message}\n`);
  }
}

function isAbsent(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
