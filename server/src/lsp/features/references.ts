import type { Location } from 'vscode-languageserver';
import { toLocation, toOffset } from '../convert';
import { entryLocation } from './definition';
import type { Feature } from './feature';
import { coveredAt } from './support/coverage';
import { entityAt, entryOnDisk, mentionsOf } from './support/places';

/**
 * All mentions of a company in the article, its entry in the registry file as the declaration; of a notice, the claims that it
 * covers, itself as the declaration.
 */
export const references: Feature = {
  id: 'references',
  capabilities: () => ({ referencesProvider: true }),
  register(session) {
    const { connection, guard } = session;
    connection.onReferences(
      guard.request(
        'references',
        () => [],
        async ({ textDocument, position, context }, token) => {
          const read = await session.read(textDocument.uri, token);
          if (!read) return [];
          const offset = toOffset(read.document, position);
          const entity = entityAt(read.article, offset);
          if (!entity) {
            const covered = coveredAt(read.article, offset, context.includeDeclaration);
            return covered.map((span) => toLocation(read.document, span));
          }
          const entry = context.includeDeclaration ? entryOnDisk(read.article, entity) : undefined;
          const places: Location[] = mentionsOf(read.article, entity.index).map((mention) =>
            toLocation(read.document, mention),
          );
          return [...(entry ? [entryLocation(entry)] : []), ...places];
        },
      ),
    );
  },
};
