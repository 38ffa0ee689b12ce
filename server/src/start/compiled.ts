import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Compiled code of a script; `long` when it was kept after a long session. */
export interface Compiled {
  readonly long: boolean;
  readonly code: Buffer;
}

/** bytes before the key: checksum, length of the key, 1 after a long session */
const headerLength = 12;
const oldest = 30 * 24 * 60 * 60 * 1000;

/** The code kept for the key; undefined where there is none, where it is damaged, or where somebody else could have written it. */
export function readCompiled(key: string): Compiled | undefined {
  try {
    const folder = cacheFolder();
    if (folder === undefined || !isOwn(statSync(folder))) return undefined;
    const bytes = readOwn(join(folder, fileName(key)));
    if (bytes === undefined || bytes.length < headerLength || bytes.readUInt32LE(0) !== checksum(bytes))
      return undefined;
    const start = headerLength + bytes.readUInt32LE(4);
    // The name is a short hash of the key.
    if (bytes.toString('utf8', headerLength, start) !== key) return undefined;
    return { long: bytes.readUInt32LE(8) === 1, code: bytes.subarray(start) };
  } catch {
    return undefined;
  }
}

/** Keeps the code in the user's cache folder, in one step, and drops what has become old there. Does nothing where it cannot. */
export function writeCompiled(key: string, { long, code }: Compiled): void {
  const folder = cacheFolder();
  if (folder === undefined) return;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOwn(statSync(folder))) return;
    const text = Buffer.from(key);
    const bytes = Buffer.concat([Buffer.alloc(headerLength), text, code]);
    bytes.writeUInt32LE(text.length, 4);
    bytes.writeUInt32LE(long ? 1 : 0, 8);
    bytes.writeUInt32LE(checksum(bytes), 0);
    const path = join(folder, fileName(key));
    const unfinished = `${path}.${String(process.pid)}-${String(threadId)}`;
    try {
      writeFileSync(unfinished, bytes, { mode: 0o600 });
      renameSync(unfinished, path);
    } catch {
      // On a full disk not even what was begun may stay.
      rmSync(unfinished, { force: true });
    }
    dropOld(folder);
  } catch {
    // A start without kept code is slower and otherwise the same.
  }
}

/** The folder for what can be made again, by the custom of each system. */
function cacheFolder(): string | undefined {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local, HOME: home } = process.env;
  if (process.platform === 'win32') return local && join(local, 'copydesk', 'Cache');
  if (xdg?.startsWith('/') === true) return join(xdg, 'copydesk');
  if (home?.startsWith('/') !== true) return undefined;
  return process.platform === 'darwin' ? join(home, 'Library', 'Caches', 'copydesk') : join(home, '.cache', 'copydesk');
}

/** Compiled code is run as it is: it must come from this user. */
function isOwn({ uid, mode }: { readonly uid: number; readonly mode: number }): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

function readOwn(path: string): Buffer | undefined {
  const file = openSync(path, 'r');
  try {
    return isOwn(fstatSync(file)) ? readFileSync(file) : undefined;
  } finally {
    closeSync(file);
  }
}

function dropOld(folder: string): void {
  const now = Date.now();
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (now - statSync(path).mtimeMs > oldest) rmSync(path, { force: true });
  }
}

function fileName(key: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return `${(hash >>> 0).toString(16).padStart(8, '0')}.compiled`;
}

/** A number that changes with any byte after the first four. Four bytes at a time: there are some millions, at every start. */
function checksum(bytes: Buffer): number {
  const rest = bytes.length % 4;
  const end = (bytes.length - rest) / 4;
  // What is read from a file may start anywhere in its memory, and numbers of four bytes may not.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Buffer.from(new Uint8Array(bytes).buffer);
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, end);
  let hash = bytes.length;
  for (let i = 1; i < end; i++) hash = Math.imul(hash ^ words[i]!, 0x01000193);
  for (let i = end * 4; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash >>> 0;
}
