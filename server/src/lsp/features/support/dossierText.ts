import { dossierMarkdown } from '../../../beside/ledger/dossierText';
import { dossierOf, findCompany } from '../../../engine/index';
import type { Session } from '../../session';

/** The dossier of a company, as Markdown. */
export async function dossierText(session: Session, name: string): Promise<string> {
  await session.facts.ready();
  const { ledger } = session.facts.index;
  const { registry } = session.registries;
  const company = findCompany(ledger, registry, name);
  if (company !== undefined) return dossierMarkdown(dossierOf(ledger, registry, company));
  return `# ${name}\n\nNo article of this workspace names it.\n`;
}
