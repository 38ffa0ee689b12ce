/** URIs as the server compares, joins and shows them. Nothing here throws on a malformed one. */
export { pathBelow, uriKey } from '../beside/uris';
export { baseName, decoded, shortName } from '../engine/index';

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
