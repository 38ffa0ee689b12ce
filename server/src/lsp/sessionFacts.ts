import type { Connection } from 'vscode-languageserver';
import type { ClientProfile } from './profile';
import type { Runtime } from './runtime';
import type { WorkspaceFiles } from './workspaceFiles';
import { WorkspaceFacts, type ReadingProgress } from './workspaceFacts';

/** What the facts need of their session. */
export interface FactsSession {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly files: WorkspaceFiles;
  readonly profile: ClientProfile;
  besideChanged(uris: Iterable<string>): void;
}

/** The facts of a session's workspace, which tells its client of long reading and of changed findings. */
export function workspaceFacts(session: FactsSession): WorkspaceFacts {
  const { runtime, files, profile } = session;
  return new WorkspaceFacts({
    runtime,
    files,
    storage: profile.storage,
    progress: (title) => beginProgress(session, title),
    touched: (uris) => session.besideChanged(uris),
  });
}

/** Work-done progress where the client shows it, else nothing. */
async function beginProgress({ connection, profile }: FactsSession, title: string): Promise<ReadingProgress> {
  if (!profile.showsProgress) return { report: () => undefined, done: () => undefined, cancelled: false };
  const progress = await connection.window.createWorkDoneProgress();
  progress.begin(title, 0, undefined, true);
  return {
    report: (done, total) => progress.report(Math.floor((100 * done) / total), `${done} of ${total}`),
    done: () => progress.done(),
    get cancelled() {
      return progress.token.isCancellationRequested;
    },
  };
}
