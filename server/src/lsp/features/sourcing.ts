import type { CancellationToken } from 'vscode-languageserver';
import { sidecarSuffix } from '../../beside/kinds/annotations';
import { readAnnotations, sourceName } from '../../engine/index';
import { stopIfCancelled } from '../guard';
import { messages, type NotedSource, type Sourcing, type SourcingParams } from '../protocol';
import type { Session } from '../session';
import type { Feature } from './feature';
import { checklistView } from './support/signOffFiles';
import { sourcingOf } from './support/sourcing';

/** What the Sourcing view shows, and the sources that the workspace knows already. */
export const sourcing: Feature = {
  id: 'sourcing',
  capabilities: () => ({}),
  register(session) {
    const { connection, guard } = session;
    connection.onRequest(
      messages.sourcing,
      guard.request<SourcingParams, Sourcing | null>(
        messages.sourcing,
        () => null,
        async ({ uri }, token) => {
          const read = await session.read(uri, token);
          const checked = await session.check(uri, token);
          if (!read || !checked) return null;
          const { document, article, version } = read;
          const list = await checklistView(session, document, article);
          return { ...sourcingOf(document, article, checked.findings, version), ...list };
        },
      ),
    );
    connection.onRequest(
      messages.knownSources,
      guard.request<SourcingParams, NotedSource[]>(
        messages.knownSources,
        () => [],
        ({ uri }, token) => knownSources(session, uri, token),
      ),
    );
  },
};

/** Sources noted anywhere in the workspace, each once, those of this article first. Files are left out: their paths belong to an article. */
async function knownSources(session: Session, uri: string, token: CancellationToken): Promise<NotedSource[]> {
  const files = await session.files.find((path) => path.endsWith(sidecarSuffix));
  const own = uri + sidecarSuffix;
  const known = new Map<string, NotedSource>();
  for (const file of [own, ...files.filter((other) => other !== own)]) {
    const bytes = await session.readBytes(file);
    stopIfCancelled(token);
    if (bytes === undefined) continue;
    for (const { kind, source } of readAnnotations(new TextDecoder().decode(bytes)).annotations) {
      if (kind !== 'source' || source === undefined || (source.form === 'file' && file !== own)) continue;
      const { form, value, label } = source;
      const noted = { form, value, ...(label === undefined ? {} : { label }) };
      const key = `${form} ${sourceName(source)}`;
      if (!known.has(key)) known.set(key, noted);
    }
  }
  return [...known.values()];
}
