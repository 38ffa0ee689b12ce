import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type Disposable,
} from 'vscode-languageserver';
import { settingsSection } from '../protocol';
import type { Session } from '../session';
import type { Feature } from './feature';

/** Settings, workspace folders and files on disk, followed live. */
export const workspaceState: Feature = {
  id: 'workspaceState',
  capabilities: () => ({ workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
  register(session) {
    const { connection, guard, profile } = session;
    let folders = profile.folders;
    let pushed = profile.initialSettings;
    let watching: Disposable | undefined;
    const configure = async (): Promise<void> => {
      await session.configure(() => (profile.configuration ? askSettings(session) : Promise.resolve(pushed)), folders);
      const before = watching;
      if (profile.registersWatchers) watching = await watchFiles(session);
      before?.dispose();
    };
    connection.onShutdown(() => guard.leave('shutdown', session.end()));
    connection.onInitialized(
      guard.notification('initialized', async () => {
        if (profile.registersConfiguration) {
          guard.leave(
            'register',
            connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection }),
          );
        }
        await configure();
      }),
    );
    connection.onDidChangeConfiguration(
      guard.notification('didChangeConfiguration', async ({ settings }) => {
        pushed = sectionOf(settings);
        await configure();
      }),
    );
    connection.onDidChangeWatchedFiles(
      guard.notification('didChangeWatchedFiles', ({ changes }) => session.filesOnDisk(changes)),
    );
    // Where no watcher runs, at least what is saved through this client is seen.
    connection.onDidSaveTextDocument(
      guard.notification('didSave', async ({ textDocument }) => {
        if (!profile.registersWatchers)
          await session.filesOnDisk([{ uri: textDocument.uri, type: FileChangeType.Changed }]);
      }),
    );
    connection.onNotification(
      'workspace/didChangeWorkspaceFolders',
      guard.notification('didChangeWorkspaceFolders', async (params: unknown) => {
        folders = changedFolders(folders, params);
        await configure();
      }),
    );
  },
};

function askSettings({ connection }: Session): Promise<unknown> {
  return connection.workspace.getConfiguration(settingsSection) as Promise<unknown>;
}

async function watchFiles({ connection, settings }: Session): Promise<Disposable> {
  const watchers = settings.watched.map((globPattern) => ({ globPattern }));
  return connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

/** Clients send all settings or only the section. */
function sectionOf(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null) return undefined;
  return settingsSection in settings ? (settings as Record<string, unknown>)[settingsSection] : settings;
}

function changedFolders(folders: readonly string[], params: unknown): readonly string[] {
  const event = (params as { event?: { added?: unknown; removed?: unknown } } | undefined)?.event;
  const removed = new Set(uris(event?.removed));
  return [...folders.filter((uri) => !removed.has(uri)), ...uris(event?.added)];
}

function uris(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list
    .map((folder: unknown) => (folder as { uri?: unknown } | null)?.uri)
    .filter((uri) => typeof uri === 'string');
}
