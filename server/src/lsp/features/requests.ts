import { articleEnd, noticesFor } from '../../engine/index';
import { toPosition } from '../convert';
import { stopIfCancelled } from '../guard';
import { messages, type CheckedWorkspace, type Disclaimers, type DisclaimersParams } from '../protocol';
import type { Session } from '../session';
import type { Feature } from './feature';

/** What the client's own commands ask for. */
export const requests: Feature = {
  id: 'requests',
  capabilities: () => ({}),
  register(session) {
    const { connection, guard } = session;
    const unchecked = (): CheckedWorkspace => ({ files: 0, findings: 0 });
    connection.onRequest(
      messages.checkWorkspace,
      guard.request<unknown, CheckedWorkspace>(messages.checkWorkspace, unchecked, (_, token) =>
        checkWorkspace(session, token),
      ),
    );
    const start = { line: 0, character: 0 };
    connection.onRequest(
      messages.disclaimers,
      guard.request<DisclaimersParams, Disclaimers>(
        messages.disclaimers,
        () => ({ templates: [], position: start }),
        async ({ uri }, token) => {
          const read = await session.read(uri, token);
          if (!read) return { templates: [], position: start };
          const position = toPosition(read.document, articleEnd(read.article));
          return { templates: noticesFor(read.article, session.settings.check.disclaimerTemplates), position };
        },
      ),
    );
  },
};

/** Checks every article, open or not; clients that cannot pull are told the findings of the others too. */
async function checkWorkspace(
  session: Session,
  token: Parameters<Session['checkFile']>[1] & object,
): Promise<CheckedWorkspace> {
  await session.ready();
  // What the articles say of each other is known when all have been read.
  await session.facts.ready();
  let files = 0;
  let findings = 0;
  for (const opened of session.documents.all()) {
    const checked = await session.check(opened.document.uri, token);
    if (!checked) continue;
    files++;
    findings += checked.findings.length;
  }
  for (const file of session.files.all()) {
    if (session.documents.has(file.key)) continue;
    const checked = await session.checkFile(file, token);
    stopIfCancelled(token);
    if (!checked) continue;
    files++;
    findings += checked.findings;
    if (session.profile.pullsDiagnostics) continue;
    await session.connection.sendDiagnostics({ uri: file.uri, diagnostics: [...checked.report.diagnostics] });
  }
  return { files, findings };
}
