import type { Location } from 'vscode-languageserver';
import { toLocation, toOffset } from '../convert';
import type { Session } from '../session';
import { entryLocation } from './definition';
import type { Feature } from './feature';
import {
  citedAt,
  definitionsOf,
  entryOf,
  othersCiting,
  referencesTo,
  type CitedThing,
  type CitingArticle,
} from './support/citations';
import { coveredAt } from './support/coverage';
import { mentionsElsewhere } from './support/elsewhere';
import { entityAt, entryOnDisk, mentionsOf } from './support/places';

/**
 * All mentions of a company in the article, then those in the others, its entry in the registry file as the declaration; of a notice, the claims that it
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
          const cited = citedAt(read.article, offset);
          if (cited) return citations(session, read, cited, context.includeDeclaration);
          const entity = entityAt(read.article, offset);
          if (!entity) {
            const covered = coveredAt(read.article, offset, context.includeDeclaration);
            return covered.map((span) => toLocation(read.document, span));
          }
          const entry = context.includeDeclaration ? entryOnDisk(read.article, entity) : undefined;
          const places: Location[] = mentionsOf(read.article, entity.index).map((mention) =>
            toLocation(read.document, mention),
          );
          const others = await mentionsElsewhere(session, textDocument.uri, read.article, entity.index);
          return [...(entry ? [entryLocation(entry)] : []), ...places, ...others];
        },
      ),
    );
  },
};

/** What cites the same entry here and in other articles; what refers to the same note or link here. */
async function citations(
  session: Session,
  { document, article }: CitingArticle,
  cited: CitedThing,
  declaration: boolean,
): Promise<Location[]> {
  const entry = entryOf(article, cited);
  const others = entry ? await othersCiting(session, document.uri, entry) : [];
  const places = [{ document, article }, ...others].flatMap((one) =>
    referencesTo(one.article, cited).map((span) => toLocation(one.document, span)),
  );
  if (!declaration) return places;
  if (entry) {
    const declared = { uri: entry.at.uri, range: { start: entry.at.start, end: entry.at.end } };
    return [...(await session.otherFiles.locations([declared], document.uri)), ...places];
  }
  return [...definitionsOf(article, cited).map((span) => toLocation(document, span)), ...places];
}
