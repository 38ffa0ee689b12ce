import { dossierMarkdown } from '../../beside/ledger/dossierText';
import { dossierOf, findCompany } from '../../engine/index';
import { dossierName, dossierScheme, messages, type KnownCompanies } from '../protocol';
import type { Session } from '../session';
import { decoded } from '../uri';
import type { Feature } from './feature';

/** Dossiers that are kept up to date. */
const mostShown = 20;

/** What the workspace knows of a company, as a read-only document of its own scheme. */
export const dossier: Feature = {
  id: 'dossier',
  capabilities: () => ({ workspace: { textDocumentContent: { schemes: [dossierScheme] } } }),
  register(session) {
    const { connection, guard } = session;
    const shown = new Set<string>();
    if (session.profile.showsContent) {
      session.facts.onChange(() => {
        for (const uri of shown) guard.leave('dossier', connection.workspace.textDocumentContent.refresh(uri));
      });
    }
    const answer = guard.request<{ readonly uri: string }, { text: string }>(
      'workspace/textDocumentContent',
      () => ({ text: '' }),
      async ({ uri }) => {
        // Nobody tells that one was closed: the latest are those that can be open.
        shown.delete(uri);
        shown.add(uri);
        if (shown.size > mostShown) for (const oldest of [...shown].slice(0, 1)) shown.delete(oldest);
        return { text: await dossierText(session, dossierName(decoded(uri))) };
      },
    );
    connection.workspace.textDocumentContent.on(
      async (params, token) => (await answer(params, token)) as { text: string },
    );
    connection.onRequest(
      messages.companies,
      guard.request<unknown, KnownCompanies>(
        messages.companies,
        () => ({ companies: [] }),
        async () => {
          await session.facts.ready();
          const companies = session.facts.index.ledger.companies().map(({ name, articles, spellings }) => ({
            name,
            articles: articles.length,
            spellings: spellings.map(({ text }) => text).filter((text) => text !== name),
          }));
          return { companies };
        },
      ),
    );
  },
};

async function dossierText(session: Session, name: string): Promise<string> {
  await session.facts.ready();
  const { ledger } = session.facts.index;
  const { registry } = session.registries;
  const company = findCompany(ledger, registry, name);
  if (company !== undefined) return dossierMarkdown(dossierOf(ledger, registry, company));
  return `# ${name}\n\nNo article of this workspace names it.\n`;
}
