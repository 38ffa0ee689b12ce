import type { Location } from 'vscode-languageserver';
import { toLocation, toOffset } from '../convert';
import { entryLocation } from './definition';
import type { Feature } from './feature';
import { entityAt, entryOnDisk, mentionsOf } from './support/places';

/** All mentions of a company in the article; its entry in the registry file counts as the declaration. */
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
          const entity = entityAt(read.article, toOffset(read.document, position));
          if (!entity) return [];
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
