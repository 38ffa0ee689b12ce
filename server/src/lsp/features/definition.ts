import type { Location } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article, RegistryEntry } from '../../engine/index';
import { toLocation, toOffset } from '../convert';
import type { Feature } from './feature';
import { citedAt, definitionsOf, entryOf, referencesTo, type CitedThing } from './support/citations';
import { noticesAt } from './support/coverage';
import { originalAt } from './support/originalPlaces';
import { entityAt, entryOnDisk, mentionsOf } from './support/places';

/**
 * From a company to its entry in the registry file, and to its first and its fullest mention here; from a citation to what it cites;
 * from the other words of a claim to the notice that covers it; from a figure, name or quotation to what the original has for it.
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
          const cited = citedAt(article, offset);
          if (cited) return session.otherFiles.locations(citedDefinition(document, article, cited), document.uri);
          const entity = entityAt(article, offset);
          const original = originalAt(article, offset, session.profile.positionEncoding);
          if (!entity) {
            if (original.length > 0) return original;
            return noticesAt(article, offset).map((notice) => toLocation(document, notice));
          }
          const entry = entryOnDisk(article, entity);
          const mentions = mentionsOf(article, entity.index);
          const introduction = mentions.find((mention) => mention.text === entity.name) ?? mentions[0];
          return [
            ...(entry ? [entryLocation(entry)] : []),
            ...(introduction ? [toLocation(document, introduction)] : []),
            ...original,
          ];
        },
      ),
    );
  },
};

/** From a key to its entry, from a note or a link to its definition, and from a definition to what refers to it. */
function citedDefinition(document: TextDocument, article: Article, cited: CitedThing): Location[] {
  const entry = entryOf(article, cited);
  if (entry && !cited.defines) return [{ uri: entry.at.uri, range: { start: entry.at.start, end: entry.at.end } }];
  const places = cited.defines ? referencesTo(article, cited) : definitionsOf(article, cited);
  return places.map((place) => toLocation(document, place));
}

/** Where an entry begins in its file. */
export function entryLocation({ at }: RegistryEntry): Location {
  const start = { line: at.line, character: 0 };
  return { uri: at.uri, range: { start, end: start } };
}
