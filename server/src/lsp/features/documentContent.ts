import { originalScheme, readOriginalTextUri } from '../../beside/original/textUri';
import { dossierName, dossierScheme } from '../protocol';
import type { Session } from '../session';
import { decoded } from '../uri';
import type { Feature } from './feature';
import { dossierText } from './support/dossierText';
import { originalText } from './support/originalText';

/** Dossiers that are kept up to date. */
const mostShown = 20;

/** Read-only documents of the server's own: what is known of a company, the text that was read out of an original. */
export const documentContent: Feature = {
  id: 'documentContent',
  capabilities: () => ({ workspace: { textDocumentContent: { schemes: [dossierScheme, originalScheme] } } }),
  register(session) {
    const { connection, guard } = session;
    const dossierOf = shownDossiers(session);
    const answer = guard.request<{ readonly uri: string }, { text: string }>(
      'workspace/textDocumentContent',
      () => ({ text: '' }),
      async ({ uri }, token) => {
        const original = readOriginalTextUri(uri);
        return { text: await (original === undefined ? dossierOf(uri) : originalText(session, original, token)) };
      },
    );
    connection.workspace.textDocumentContent.on(
      async (params, token) => (await answer(params, token)) as { text: string },
    );
  },
};

/** Answers for dossiers, and has those that can be open read again when something else is known. */
function shownDossiers(session: Session): (uri: string) => Promise<string> {
  const { connection, guard } = session;
  const shown = new Set<string>();
  if (session.profile.showsContent) {
    session.facts.onChange(() => {
      for (const uri of shown) guard.leave('dossier', connection.workspace.textDocumentContent.refresh(uri));
    });
  }
  return (uri) => {
    // Nobody tells that one was closed: the latest are those that can be open.
    shown.delete(uri);
    shown.add(uri);
    if (shown.size > mostShown) for (const oldest of [...shown].slice(0, 1)) shown.delete(oldest);
    return dossierText(session, dossierName(decoded(uri)));
  };
}
