import type { Location } from 'vscode-languageserver';
import type { RegistryEntry } from '../../engine/index';
import { toLocation, toOffset } from '../convert';
import type { Feature } from './feature';
import { noticesAt } from './support/coverage';
import { entityAt, entryOnDisk, mentionsOf } from './support/places';

/**
 * From a company to its entry in the registry file, and to its first and its fullest mention here; from the other words of a claim to
 * the notice that covers it.
 */
export const definition: Feature = {
  id: 'definition',
  capabilities: () => ({ definitionProvider: true }),
  register(session) {
    const { connection, guard } = session;
    connection.onDefinition(
      guard.request<{ textDocument: { uri: string }; position: { line: number; character: number } }, Location[]>(
        'definition',
        () => [],
        async ({ textDocument, position }, token) => {
          const read = await session.read(textDocument.uri, token);
          if (!read) return [];
          const { article, document } = read;
          const offset = toOffset(document, position);
          const entity = entityAt(article, offset);
          if (!entity) return noticesAt(article, offset).map((notice) => toLocation(document, notice));
          const entry = entryOnDisk(article, entity);
          const mentions = mentionsOf(article, entity.index);
          const introduction = mentions.find((mention) => mention.text === entity.name) ?? mentions[0];
          return [
            ...(entry ? [entryLocation(entry)] : []),
            ...(introduction ? [toLocation(document, introduction)] : []),
          ];
        },
      ),
    );
  },
};

/** Where an entry begins in its file. */
export function entryLocation({ at }: RegistryEntry): Location {
  const start = { line: at.line, character: 0 };
  return { uri: at.uri, range: { start, end: start } };
}
