import type { Connection, InitializeParams, InitializeResult, ServerCapabilities } from 'vscode-languageserver';
import * as features from './features/registry';
import { createGuard } from './guard';
import { readProfile, type ClientProfile } from './profile';
import type { Runtime } from './runtime';
import { Session } from './session';

/**
 * Serves one client over the connection, which is listened to from here on. Everything that depends on the place the server
 * runs in comes through `runtime`.
 */
export function startServer(connection: Connection, runtime: Runtime): void {
  const guard = createGuard((line) => {
    try {
      connection.console.error(line);
    } catch {
      // The client has gone, and with it whoever could read the line.
    }
  });
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const profile = readProfile(params);
    const session = new Session({ connection, runtime, guard, profile });
    for (const feature of Object.values(features)) feature.register(session);
    return { capabilities: capabilitiesFor(profile), serverInfo: { name: 'Copydesk', version: runtime.version } };
  });
  connection.listen();
}

/** What the features together can do for this client. */
export function capabilitiesFor(profile: ClientProfile): ServerCapabilities {
  const all: ServerCapabilities = {};
  for (const feature of Object.values(features)) {
    const own = feature.capabilities(profile);
    Object.assign(all, own, own.workspace && { workspace: { ...all.workspace, ...own.workspace } });
  }
  return all;
}
