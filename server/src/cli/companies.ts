import { readFile, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createRegistry,
  parseRegistry,
  starterRegistry,
  type CompanyRegistry,
  type RegistryEntry,
} from '../engine/index';
import { decode } from './decode';
import { reasonOf } from './files';
import type { CommandIo } from './io';
import { placeFinder } from './places';

const FILE_NAME = 'companies.yaml';

/**
 * The starter registry with the workspace's companies over it: those of `named`, or else of `companies.yaml` in the current folder
 * and in the folders among `paths`. What cannot be used in a file is told on `io.err` with its place. Undefined where the named
 * file cannot be read.
 */
export async function loadCompanies(
  named: string | undefined,
  paths: readonly string[],
  io: CommandIo,
): Promise<CompanyRegistry | undefined> {
  if (named !== undefined) {
    const entries = await entriesOf(named, io, true);
    return entries === undefined ? undefined : createRegistry(starterRegistry(), entries);
  }
  const lists = [starterRegistry()];
  const seen = new Set<string>();
  for (const folder of ['.', ...paths]) {
    const location = resolve(io.cwd, folder);
    if (seen.has(location) || !(await isFolder(location))) continue;
    seen.add(location);
    const entries = await entriesOf(
      folder === '.' ? FILE_NAME : join(folder, FILE_NAME).replaceAll(sep, '/'),
      io,
      false,
    );
    if (entries !== undefined) lists.push(entries);
  }
  return createRegistry(...lists);
}

async function isFolder(location: string): Promise<boolean> {
  try {
    return (await stat(location)).isDirectory();
  } catch {
    // Told when the articles are read.
    return false;
  }
}

async function entriesOf(path: string, io: CommandIo, wanted: boolean): Promise<readonly RegistryEntry[] | undefined> {
  const location = resolve(io.cwd, path);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(location);
  } catch (error) {
    if (wanted || !isAbsent(error)) io.err(`${path}: ${reasonOf(error)}\n`);
    return undefined;
  }
  const decoded = decode(bytes);
  if ('problem' in decoded) {
    io.err(`${path}: ${decoded.problem}\n`);
    return undefined;
  }
  const { entries, problems } = parseRegistry(decoded.text, pathToFileURL(location).href);
  const placeOf = placeFinder(decoded.text);
  for (const problem of problems) {
    const { line, column } = placeOf(problem.start);
    io.err(`${path}:${line}:${column}: ${problem.message}\n`);
  }
  return entries;
}

function isAbsent(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
