import type { WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { acceptanceEdit, acceptanceOf, addAcceptance, type Article, type Finding } from '../../engine/index';
import { toOffset, toPosition, toWorkspaceEdit } from '../convert';
import { stopIfCancelled } from '../guard';
import {
  messages,
  type Acceptance,
  type AcceptParams,
  type CheckedWorkspace,
  type Disclaimers,
  type DisclaimersParams,
} from '../protocol';
import type { Session } from '../session';
import { sidecarOf } from '../../beside/kinds/annotations';
import { baseName } from '../uri';
import type { Feature } from './feature';
import { articleEnd, noticesFor } from './support/notices';

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
    connection.onRequest(
      messages.accept,
      guard.request<AcceptParams, Acceptance>(
        messages.accept,
        () => null,
        (params) => accept(session, params),
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

/** The edit that keeps an acceptance: a comment in Markdown, else an annotation beside the article. */
async function accept(session: Session, { uri, rule, range, reason }: AcceptParams): Promise<WorkspaceEdit | null> {
  const read = await session.read(uri);
  const checked = await session.check(uri);
  if (!read || !checked || reason.trim() === '') return null;
  const { document, article } = read;
  const start = toOffset(document, range.start);
  const end = toOffset(document, range.end);
  const finding = checked.findings.find(
    (candidate) => candidate.rule === rule && candidate.start === start && candidate.end === end,
  );
  if (!finding) return null;
  const comment = acceptanceEdit(article, finding, reason);
  return comment
    ? toWorkspaceEdit(document, [comment], session.profile)
    : annotate(session, uri, article, finding, reason);
}

async function annotate(
  session: Session,
  uri: string,
  article: Article,
  finding: Finding,
  reason: string,
): Promise<WorkspaceEdit | null> {
  const sidecar = sidecarOf(uri);
  const { profile } = session;
  const existing = await session.runtime.readFile(sidecar);
  const text = addAcceptance(existing, baseName(uri), acceptanceOf(article, finding, reason));
  if (text === undefined) throw new Error(`${sidecar} cannot be read and is left as it is.`);
  const end = TextDocument.create(sidecar, 'json', 0, existing ?? '').positionAt(existing?.length ?? 0);
  const edits = [{ range: { start: { line: 0, character: 0 }, end }, newText: text }];
  if (!profile.documentChanges) return { changes: { [sidecar]: edits } };
  const change = { textDocument: { uri: sidecar, version: null }, edits };
  if (existing !== undefined) return { documentChanges: [change] };
  if (!profile.createsFiles) return { changes: { [sidecar]: edits } };
  return { documentChanges: [{ kind: 'create', uri: sidecar, options: { ignoreIfExists: true } }, change] };
}
