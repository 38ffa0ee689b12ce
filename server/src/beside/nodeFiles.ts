import { randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import type { FactStore, FileStamp } from './ledger/factStore';

/** Folders that hold nothing of one's own writing. */
const skipped = new Set(['node_modules']);

/** The bytes of a file; undefined when it is gone, unreadable, a folder, or not on this machine. Never rejects. */
export async function readBytes(uri: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(fileURLToPath(uri));
  } catch {
    return undefined;
  }
}

/**
 * URIs of the files below a folder that `wanted` takes by their path relative to it (with `/`), sorted. Folders that hold no
 * articles of one's own (`node_modules`, names that begin with a dot) are left out. Never rejects.
 */
export async function findFiles(folder: string, wanted: (path: string) => boolean): Promise<readonly string[]> {
  const found: string[] = [];
  await list(folder.replace(/\/$/, ''), '', wanted, found);
  return found;
}

async function list(folder: string, below: string, wanted: (path: string) => boolean, found: string[]): Promise<void> {
  const uri = below === '' ? folder : `${folder}/${below.split('/').map(encodeURIComponent).join('/')}`;
  let entries;
  try {
    entries = await readdir(fileURLToPath(uri), { withFileTypes: true });
  } catch {
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || skipped.has(entry.name)) continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) await list(folder, path, wanted, found);
    else if (entry.isFile() && wanted(path)) found.push(`${uri}/${encodeURIComponent(entry.name)}`);
  }
}

/** When a file was changed last and how long it is; undefined when it is gone. Never rejects. */
export async function fileStamp(uri: string): Promise<FileStamp | undefined> {
  try {
    const { mtimeMs, size } = await stat(fileURLToPath(uri));
    return { mtime: mtimeMs, size };
  } catch {
    return undefined;
  }
}

/** The URI of a file or folder without symbolic links; undefined where it is not there. Never rejects. */
export async function realUri(uri: string): Promise<string | undefined> {
  try {
    return pathToFileURL(await realpath(fileURLToPath(uri))).href;
  } catch {
    return undefined;
  }
}

/** A folder on disk as a store: a file is written whole or not at all, and one that cannot be written is not there next time. */
export function folderStore(folder: string): FactStore {
  return {
    read: async (name) => {
      try {
        return await readFile(join(folder, name), 'utf8');
      } catch {
        return undefined;
      }
    },
    write: async (name, text) => {
      // A name of its own: other windows, and threads of this one, may write the same file.
      const draft = join(folder, `${name}.${randomUUID()}.part`);
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(draft, text);
        await rename(draft, join(folder, name));
      } catch {
        // A full or read-only disk costs the next start time, and nothing else: not even the space of what was begun.
        await rm(draft, { force: true }).catch(() => undefined);
      }
    },
  };
}
