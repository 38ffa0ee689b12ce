import { pathBelow } from './uris';

/** The URI of a file without symbolic links; undefined where there is no such file, or no telling. */
export type RealUri = (uri: string) => Promise<string | undefined>;

/**
 * Whether a file lies outside of these folders, by its address (`..` resolved) or by where symbolic links lead. What an article or a
 * setting names must lie inside. Never rejects.
 */
export async function isOutside(uri: string, folders: readonly string[], realUri: RealUri): Promise<boolean> {
  let address: string;
  try {
    address = new URL(uri).href;
  } catch {
    return true;
  }
  if (!address.startsWith('file:') || !liesIn(address, folders)) return true;
  const real = await realUri(address);
  if (real === undefined) return false;
  const realFolders = await Promise.all(folders.map(async (folder) => (await realUri(folder)) ?? folder));
  return !liesIn(real, realFolders);
}

function liesIn(uri: string, folders: readonly string[]): boolean {
  return folders.some((folder) => pathBelow(folder, uri) !== undefined);
}
