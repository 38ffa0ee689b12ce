import { SymbolKind, type SymbolInformation } from 'vscode-languageserver';
import type { Session } from '../session';
import { shortName } from '../uri';
import type { Feature } from './feature';
import { placeLocation } from './support/elsewhere';

/** Most symbols in one answer: nobody reads more, and the client asks again with every letter. */
const most = 300;

/** Companies, at their first mention, and headlines of all articles. */
export const workspaceSymbols: Feature = {
  id: 'workspaceSymbols',
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register(session) {
    const { connection, guard } = session;
    connection.onWorkspaceSymbol(
      guard.request(
        'workspaceSymbols',
        () => [],
        async ({ query }) => session.otherFiles.locations(await symbolsFor(session, query)),
      ),
    );
  },
};

async function symbolsFor(session: Session, query: string): Promise<SymbolInformation[]> {
  await session.facts.ready();
  const { ledger } = session.facts.index;
  const wanted = query.toLowerCase().replaceAll(/\s+/g, '');
  const found: SymbolInformation[] = [];
  for (const { name, spellings, articles } of ledger.companies()) {
    const first = articles[0]!;
    const place = first.known.places[0];
    const fitting = [name, ...spellings.map(({ text }) => text)].find((text) => holdsInOrder(text, wanted));
    if (place === undefined || fitting === undefined) continue;
    const kind = first.known.type === 'company' ? SymbolKind.Class : SymbolKind.Namespace;
    const containerName =
      fitting === name ? `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}` : name;
    found.push({ name: fitting, kind, location: placeLocation(first.uri, place), containerName });
    if (found.length >= most) return found;
  }
  for (const uri of [...ledger.uris()].sort()) {
    const headline = ledger.facts(uri)!.headline;
    if (headline === undefined || !holdsInOrder(headline.text, wanted)) continue;
    found.push({
      name: headline.text,
      kind: SymbolKind.String,
      location: placeLocation(uri, headline),
      containerName: shortName(uri),
    });
    if (found.length >= most) break;
  }
  return found;
}

/** Whether the text holds the letters in their order, as clients filter too. `wanted` is lower case. */
function holdsInOrder(text: string, wanted: string): boolean {
  let at = 0;
  for (const letter of text.toLowerCase()) if (letter === wanted[at]) at++;
  return at >= wanted.length;
}
