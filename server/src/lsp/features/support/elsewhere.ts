import type { Location } from 'vscode-languageserver';
import type { Article, Place } from '../../../engine/index';
import type { Session } from '../../session';
import { uriKey } from '../../uri';

/** A place in an article that need not be open. Names stand on one line. */
export function placeLocation(uri: string, { line, character, start, end }: Place): Location {
  return { uri, range: { start: { line, character }, end: { line, character: character + end - start } } };
}

/** The mentions of the article's company in the other articles of the workspace, sorted by URI and place. */
export async function mentionsElsewhere(
  session: Session,
  uri: string,
  article: Article,
  entity: number,
): Promise<Location[]> {
  await session.facts.ready();
  const { index } = session.facts;
  const company = index.ledger.company(index.reader.keysOf(article.entities[entity]!));
  const own = uriKey(uri);
  const found = (company?.articles ?? [])
    .filter((other) => uriKey(other.uri) !== own)
    .flatMap((other) => other.known.places.map((place) => placeLocation(other.uri, place)));
  return session.otherFiles.locations(found);
}
