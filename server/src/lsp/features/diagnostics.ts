import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type DocumentDiagnosticReport,
  type PreviousResultId,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Session } from '../session';
import { uriKey } from '../uri';
import type { Feature } from './feature';

/** Files after which a long workspace answer sends what it has. */
const batch = 20;

type Send = (items: WorkspaceDocumentDiagnosticReport[]) => void;

/** Pull diagnostics of documents and of the whole workspace. Clients that cannot pull are told by the session. */
export const diagnostics: Feature = {
  id: 'diagnostics',
  capabilities: (profile) =>
    profile.pullsDiagnostics
      ? // Only registries and sidecars change what is found in other files, and then all is refreshed.
        { diagnosticProvider: { identifier: 'copydesk', interFileDependencies: false, workspaceDiagnostics: true } }
      : {},
  register(session) {
    const { connection, guard } = session;
    // Clients forget what they know of a file when its editor is closed, and could not be told that it is gone.
    const told = new Map<string, string>();
    const nothing = (): DocumentDiagnosticReport => ({ kind: DocumentDiagnosticReportKind.Full, items: [] });
    connection.languages.diagnostics.on(
      guard.request('textDocument/diagnostic', nothing, async ({ textDocument, previousResultId }, token) => {
        const opened = session.documents.get(textDocument.uri);
        if (opened) opened.pulled = true;
        const report = await session.report(textDocument.uri, token);
        if (!report) return nothing();
        const { resultId } = report;
        if (opened) told.set(opened.key, textDocument.uri);
        if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
        return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...report.diagnostics] };
      }),
    );
    connection.languages.diagnostics.onWorkspace(async (params, token, _work, progress) => {
      const send = progress && ((items: WorkspaceDocumentDiagnosticReport[]) => progress.report({ items }));
      const answer = guard.request<readonly PreviousResultId[], WorkspaceDiagnosticReport>(
        'workspace/diagnostic',
        () => ({ items: [] }),
        (previous, cancellation) => workspaceDiagnostics(session, told, previous, cancellation, send),
      );
      // The protocol's types know no error answer here, its transport does.
      return (await answer(params.previousResultIds, token)) as WorkspaceDiagnosticReport;
    });
  },
};

/** Answers when there is something that the client does not know yet, and costs nothing until then. */
async function workspaceDiagnostics(
  session: Session,
  told: Map<string, string>,
  previous: readonly PreviousResultId[],
  token: CancellationToken,
  send: Send | undefined,
): Promise<WorkspaceDiagnosticReport> {
  const known = new Map(previous.map(({ uri, value }) => [uriKey(uri), { uri, value }]));
  await session.ready();
  for (;;) {
    const { generation } = session;
    const { items, sent } = await newReports(session, told, known, token, send);
    if (items.length > 0 || sent) return { items };
    await session.changeAfter(generation, token);
    if (token.isCancellationRequested) return { items: [] };
  }
}

async function newReports(
  session: Session,
  told: Map<string, string>,
  known: ReadonlyMap<string, { readonly uri: string; readonly value: string }>,
  token: CancellationToken,
  send: Send | undefined,
): Promise<{ readonly items: WorkspaceDocumentDiagnosticReport[]; readonly sent: boolean }> {
  let items: WorkspaceDocumentDiagnosticReport[] = [];
  let sent = false;
  const present = new Set<string>();
  for (const file of session.files.all()) {
    const opened = session.documents.get(file.uri);
    present.add(file.key);
    if (opened?.pulled) continue;
    const report = await session.report(file.uri, token);
    if (!report) {
      present.delete(file.key);
      continue;
    }
    if (known.get(file.key)?.value === report.resultId) continue;
    const version = opened?.document.version ?? null;
    items.push({
      resultId: report.resultId,
      kind: DocumentDiagnosticReportKind.Full,
      uri: file.uri,
      version,
      items: [...report.diagnostics],
    });
    if (send && items.length >= batch) {
      send(items);
      items = [];
      sent = true;
    }
  }
  for (const [key, { uri }] of known) {
    if (present.has(key) || session.documents.has(key)) continue;
    // Without a result id the client forgets the file, so that this is said once.
    items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
  }
  for (const [key, uri] of told) {
    if (session.documents.has(key)) continue;
    told.delete(key);
    if (present.has(key) || known.has(key)) continue;
    items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
  }
  return { items, sent };
}
