import type { DocumentLink } from 'vscode-languageserver';
import { addressOf, shortReference } from '../../engine/index';
import { toRange } from '../convert';
import type { Feature } from './feature';
import { articleLinks } from './support/articleLinks';

/** From each cited key to the address of what it cites (its DOI, else its URL), and from the file name of an article to it. */
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
          const articles = articleLinks(session, read.document);
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
