import { decoded } from '../engine/index';

/** Equal for two spellings of one file's URI: clients differ in what they percent-encode and in the case of drive letters. */
export function uriKey(uri: string): string {
  return decoded(uri).replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase());
}

/** The path of the file relative to the folder, decoded, or undefined when it lies elsewhere. */
export function pathBelow(folder: string, uri: string): string | undefined {
  const root = `${uriKey(folder).replace(/\/$/, '')}/`;
  const key = uriKey(uri);
  return key.startsWith(root) ? key.slice(root.length) : undefined;
}
