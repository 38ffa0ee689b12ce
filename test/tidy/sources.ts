import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** The repository's root. */
export const root = resolve(__dirname, '../..');

export interface Source {
  /** path from the root, with `/` */
  readonly path: string;
  readonly text: string;
  /** project files it imports, as paths from the root */
  readonly files: readonly string[];
  /** packages and Node built-ins it imports, type imports included */
  readonly packages: readonly string[];
}

/** Every TypeScript file below the folders, with what it imports. */
export function readSources(...folders: readonly string[]): Source[] {
  return folders.flatMap((folder) =>
    walk(join(root, folder))
      .filter((path) => path.endsWith('.ts'))
      .map(readSource),
  );
}

/** All files below a folder; none where it does not exist. */
export function walk(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? walk(path) : [path];
    });
  } catch {
    return [];
  }
}

const IMPORTS: readonly RegExp[] = [
  /^\s*(?:import|export)\s[^'";]*\bfrom\s*'([^']+)'/gmu,
  /\b(?:import|require)\('([^']+)'\)/gu,
  /^\s*import\s*'([^']+)'/gmu,
];

function readSource(path: string): Source {
  const text = readFileSync(path, 'utf8');
  const files: string[] = [];
  const packages: string[] = [];
  for (const match of IMPORTS.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const name = match[1]!;
    if (name.startsWith('.')) files.push(fileOf(resolve(dirname(path), name)));
    else packages.push(packageOf(name));
  }
  return { path: fromRoot(path), text, files, packages };
}

function packageOf(name: string): string {
  if (name.startsWith('node:')) return name;
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

const known = new Set(['server', 'client', 'test'].flatMap((folder) => walk(join(root, folder))));

function fileOf(path: string): string {
  const found = [path, `${path}.ts`, join(path, 'index.ts')].find((candidate) => known.has(candidate));
  return fromRoot(found ?? path);
}

const fromRoot = (path: string): string => relative(root, path).split(sep).join('/');
