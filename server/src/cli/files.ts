import { readdir, readFile, stat } from 'node:fs/promises';
import { join, normalize, resolve, sep } from 'node:path';
import type { TextLanguage } from '../engine/index';
import { decode } from './decode';
import type { CommandIo } from './io';

/** An article as read. */
export interface ArticleFile {
  /** as given, or below the folder as given, with `/` */
  readonly path: string;
  /** absolute */
  readonly location: string;
  readonly text: string;
  readonly language: TextLanguage;
}

const ARTICLE = /(?<!\.signoff)\.(?:txt|md|article)$/iu;
const MARKDOWN = /\.(?:md|markdown)$/iu;
const SKIPPED = new Set(['node_modules', '.git', 'dist']);
const MEGABYTE = 1_000_000;
/** Larger files are no articles, and reading them would stall everything else. */
const LARGEST = 50 * MEGABYTE;

/** Something that could not be read, already told on `io.err`. */
export interface Trouble {
  readonly trouble: true;
}

const trouble: Trouble = { trouble: true };

/**
 * Reads the named files, and all `.txt`, `.md` and `.article` files below the named folders, one after the other, each once. What
 * cannot be read is told on `io.err`, yields a `Trouble`, and does not keep the others from being read.
 */
export async function* readArticles(paths: readonly string[], io: CommandIo): AsyncGenerator<ArticleFile | Trouble> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const found of list(tidy(path), io)) {
      if (typeof found !== 'string') yield found;
      else if (!seen.has(resolve(io.cwd, found))) {
        seen.add(resolve(io.cwd, found));
        yield await read(found, io);
      }
    }
  }
}

/** How many articles {@link readArticles} will find, roughly: what is named twice counts twice. Tells nothing. */
export async function countArticles(paths: readonly string[], io: CommandIo): Promise<number> {
  let count = 0;
  for (const path of paths)
    for await (const found of list(tidy(path), { ...io, err: () => undefined })) if (typeof found === 'string') count++;
  return count;
}

/** `./a//b/` as `a/b`; an absolute path and the current folder stay. */
function tidy(path: string): string {
  const short = normalize(path).replaceAll(sep, '/');
  return short.length > 1 ? short.replace(/\/$/u, '') : short;
}

async function* list(path: string, io: CommandIo): AsyncGenerator<string | Trouble> {
  try {
    if (!(await stat(resolve(io.cwd, path))).isDirectory()) {
      yield path;
      return;
    }
  } catch (error) {
    yield tell(path, reasonOf(error), io);
    return;
  }
  let found = false;
  for await (const item of walk(path, io)) {
    found = true;
    yield item;
  }
  if (!found) yield tell(path, 'no .txt, .md or .article file in this folder', io);
}

async function* walk(folder: string, io: CommandIo): AsyncGenerator<string | Trouble> {
  let entries;
  try {
    entries = await readdir(resolve(io.cwd, folder), { withFileTypes: true });
  } catch (error) {
    yield tell(folder, reasonOf(error), io);
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = folder === '.' ? entry.name : join(folder, entry.name).replaceAll(sep, '/');
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) yield* walk(path, io);
    } else if (ARTICLE.test(entry.name) && !entry.isFIFO() && !entry.isSocket()) yield path;
  }
}

async function read(path: string, io: CommandIo): Promise<ArticleFile | Trouble> {
  const location = resolve(io.cwd, path);
  try {
    const about = await stat(location);
    if (!about.isFile()) return tell(path, 'is not a file', io);
    if (about.size > LARGEST) {
      return tell(
        path,
        `has ${Math.round(about.size / MEGABYTE)} MB; articles of up to ${LARGEST / MEGABYTE} MB are read`,
        io,
      );
    }
    const decoded = decode(await readFile(location));
    if ('problem' in decoded) return tell(path, decoded.problem, io);
    if (decoded.note !== undefined) io.err(`${path}: ${decoded.note}\n`);
    return { path, location, text: decoded.text, language: MARKDOWN.test(path) ? 'markdown' : 'article' };
  } catch (error) {
    return tell(path, reasonOf(error), io);
  }
}

function tell(path: string, reason: string, io: CommandIo): Trouble {
  io.err(`${path}: ${reason}\n`);
  return trouble;
}

/** Why a file system call failed, in plain words. */
export function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'no such file or folder',
    EACCES: 'may not be read (permission denied)',
    EPERM: 'may not be read (permission denied)',
    EISDIR: 'is a folder',
    ENOTDIR: 'no such file or folder',
    ELOOP: 'is a link that leads back to itself',
    EMFILE: 'too many files are open',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk is full',
    EFBIG: 'the file would be too large',
  };
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
