/** URIs as the server compares, joins and shows them. Nothing here throws on a malformed one. */
import { decoded } from '../engine/index';

export { baseName, decoded, shortName } from '../engine/index';

/** Equal for two spellings of one file's URI: clients differ in what they percent-encode and in the case of drive letters. */
export function uriKey(uri: string): string {
  return decoded(uri).replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase());
}

/** The file at `path` (with `/`) below the folder; a `file:` URI or an absolute path stands for itself. */
export function joinPath(folder: string, path: string): string {
  if (path.startsWith('file:')) return path;
  const encoded = path
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .map(encodeURIComponent)
    .join('/');
  if (path.startsWith('/')) return `file:///${encoded}`;
  if (/^[a-z]:[\\/]/i.test(path)) return `file:///${encoded.replace('%3A', ':')}`;
  return `${folder.replace(/\/$/, '')}/${encoded}`;
}

/** The path of the file relative to the folder, decoded, or undefined when it lies elsewhere. */
export function pathBelow(folder: string, uri: string): string | undefined {
  const root = `${uriKey(folder).replace(/\/$/, '')}/`;
  const key = uriKey(uri);
  return key.startsWith(root) ? key.slice(root.length) : undefined;
}
