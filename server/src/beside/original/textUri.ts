/** Documents of this scheme are texts that were read out of originals: PDF, Word, web pages, pasted words. */
export const originalScheme = 'copydesk-original';

/** Which text a document is. */
export interface OriginalText {
  /** URI of the article that it is attached to */
  readonly article: string;
  readonly name: string;
  /** SHA-256 of what it was read from, so that another version is another document */
  readonly hash: string;
}

/** Hexadecimal digits that tell versions of one file apart. */
const ENOUGH = 16;

/** The URI of the document with the text of an original. */
export function originalTextUri({ article, name, hash }: OriginalText): string {
  const query = JSON.stringify({ article, name, hash: hash.slice(0, ENOUGH) });
  return `${originalScheme}:/${encodeURIComponent(name)}.txt?${encodeURIComponent(query)}`;
}

/** Which text such a URI is of, however its client escapes it; undefined for any other URI. */
export function readOriginalTextUri(uri: string): OriginalText | undefined {
  if (!uri.startsWith(`${originalScheme}:`)) return undefined;
  try {
    const query: unknown = JSON.parse(decodeURIComponent(uri.slice(uri.indexOf('?') + 1)));
    if (typeof query !== 'object' || query === null) return undefined;
    const { article, name, hash } = query as Readonly<Record<string, unknown>>;
    return typeof article === 'string' && typeof name === 'string' && typeof hash === 'string'
      ? { article, name, hash }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Whether two URIs are of the same text. */
export function isSameText(uri: string | undefined, asked: OriginalText): boolean {
  const text = uri === undefined ? undefined : readOriginalTextUri(uri);
  return text?.name === asked.name && text.hash === asked.hash;
}
