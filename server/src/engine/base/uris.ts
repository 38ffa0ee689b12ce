/** URIs as people read them. Nothing here throws on a malformed one. */

/** The last part of the path, decoded. */
export function baseName(uri: string): string {
  const path = decoded(uri);
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A name short enough for a link: without extension, cut at the first separator when it is long. */
export function shortName(uri: string): string {
  const name = baseName(uri).replace(/(?:\.article)?\.[a-z]{1,7}$/i, '');
  if (name.length <= 24) return name;
  const separator = name.slice(0, 16).search(/[\s_.-]/);
  return `${name.slice(0, separator > 0 ? separator : 16)}…`;
}

/** The URI with its percent escapes read; as it stands where they are broken. */
export function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
