import { messages, type KnownCompanies } from '../protocol';
import type { Feature } from './feature';

/** The companies that the workspace knows, to choose a dossier from. */
export const dossier: Feature = {
  id: 'dossier',
  capabilities: () => ({}),
  register(session) {
    const { connection, guard } = session;
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
