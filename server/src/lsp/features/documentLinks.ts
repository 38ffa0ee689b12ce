import type { DocumentLink } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { addressOf, shortReference, type Article } from '../../engine/index';
import { toRange } from '../convert';
import type { Feature } from './feature';
import { articleLinks } from './support/articleLinks';

/**
 * From each cited key to the address of what it cites (its DOI, else its URL), from the file name of an article to it, and
 * from the path of an original in the front matter to its text.
 */
export const documentLinks: Feature = {
  id: 'documentLinks',
  capabilities: () => ({ documentLinkProvider: {} }),
  register(session) {
    const { connection, guard } = session;
    connection.onDocumentLinks(
      guard.request<{ textDocument: { uri: string } }, DocumentLink[]>(
        'documentLinks',
        () => [],
        async ({ textDocument }, token) => {
          const read = await session.read(textDocument.uri, token);
          if (!read) return [];
          const articles = [...articleLinks(session, read.document), ...originalLinks(read.document, read.article)];
          const references = read.article.beside?.citations?.references;
          if (!references || references.size === 0) return articles;
          const cited = read.article.structure.citations.groups.flatMap(({ keys }) =>
            keys.flatMap(({ key, name }): DocumentLink[] => {
              const details = references.get(key)?.details();
              const target = details && addressOf(details);
              if (details === undefined || target === undefined) return [];
              return [{ range: toRange(read.document, name), target, tooltip: shortReference(key, details) }];
            }),
          );
          return [...articles, ...cited];
        },
      ),
    );
  },
};

function originalLinks(document: TextDocument, article: Article): DocumentLink[] {
  const originals = article.beside?.originals;
  return (originals?.attachments ?? []).flatMap(({ at, name, uri, original }): DocumentLink[] => {
    const target = original === undefined ? undefined : (originals?.list[original]?.uri ?? uri);
    if (at === undefined || target === undefined) return [];
    return [{ range: toRange(document, at), target, tooltip: `The original: ${name}` }];
  });
}
