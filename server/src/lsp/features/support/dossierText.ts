import { dossierMarkdown } from '../../../beside/ledger/dossierText';
import { dossierOf, findCompany } from '../../../engine/index';
import type { Session } from '../../session';

/** The dossier of a company, as Markdown. */
export async function dossierText(session: Session, name: string): Promise<string> {
  await session.facts.ready();
  const { ledger } = session.facts.index;
  const { registry } = session.registries;
  const company = findCompany(ledger, registry, name);
  if (company !== undefined)
    return dossierMarkdown(dossierOf(ledger, registry, company), (uri, line) => addressInPreview(session, uri, line));
  return `# ${name}\n\nNo article of this workspace names it.\n`;
}

/** VS Code's Markdown preview follows no `file:` address, but one that begins at the root of the first workspace folder. */
function addressInPreview({ files }: Session, uri: string, line: number): string | undefined {
  const folder = files.folders[0]?.replace(/\/$/, '');
  return folder !== undefined && uri.startsWith(`${folder}/`)
    ? `${uri.slice(folder.length)}#L${String(line + 1)}`
    : undefined;
}
