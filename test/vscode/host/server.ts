import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import type { ServerBuild } from './installation';
import { cleanEnvironment, startTree, type Tree } from './processes';

/** A running server build of VS Code. */
export interface Server {
  /** `127.0.0.1:PORT`, also the authority of its `vscode-remote:` addresses. */
  readonly authority: string;
  /** Resolves once it has ended, for whatever reason. */
  readonly ended: Promise<number | string>;
  /** Ends it with its extension hosts and language servers. */
  stop(): Promise<void>;
}

/** What a workbench of the server opens. */
export interface Opening {
  /** The folder that is opened. */
  readonly folder: string;
  /** The folder of the extension that is loaded in development mode. */
  readonly extension: string;
  /** The bundle whose `run()` is the suite, if the suite is to be run. */
  readonly tests?: string;
  /** The file that is shown, with the 1-based line to go to. */
  readonly file?: { readonly path: string; readonly line?: number };
}

/** Settings that keep the editor to the article: nothing asks, advertises or reports. */
export const quietSettings: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  // The web build saves by itself; what is tried must not change the examples.
  'files.autoSave': 'off',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'window.title': '${activeEditorShort}${separator}${rootName}',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

const readyLine = /Extension host agent listening on (\d+)/u;
const readyMilliseconds = 60_000;

/**
 * Starts the server build on a free port of this machine and resolves once it listens.
 *
 * @param dataFolder holds its state and its user's settings; one folder serves one server at a time.
 * @param port a port or a range `from-to`; 0 takes any free port.
 * @throws with the server's output when it ends, or does not listen within a minute.
 */
export async function startServer(
  build: ServerBuild,
  dataFolder: string,
  settings: Readonly<Record<string, unknown>>,
  port = '0',
): Promise<Server> {
  const userFolder = path.join(dataFolder, 'data', 'User');
  await fs.mkdir(userFolder, { recursive: true });
  await fs.writeFile(path.join(userFolder, 'settings.json'), JSON.stringify(settings, undefined, 2));
  // The build lies below the extension in development, so its themes would count as that extension's, and the first
  // of them would be put on whatever the settings say. Seen through a link they lie elsewhere.
  const builtIn = path.join(dataFolder, 'built-in');
  await fs.rm(builtIn, { force: true });
  await fs.symlink(path.join(build.folder, 'extensions'), builtIn, 'junction');
  const args = [
    path.join(build.folder, 'out', 'server-main.js'),
    ...['--host', '127.0.0.1', '--port', port, '--without-connection-token', '--accept-server-license-terms'],
    ...['--enable-smoke-test-driver', '--disable-telemetry', '--disable-workspace-trust'],
    ...['--server-data-dir', dataFolder, '--extensions-dir', path.join(dataFolder, 'extensions')],
    ...['--builtin-extensions-dir', builtIn],
  ];
  const tree = await startTree(build.node, args, { stdio: ['ignore', 'pipe', 'pipe'], env: cleanEnvironment() });
  const listening = await untilListening(tree);
  return { authority: `127.0.0.1:${listening}`, ended: tree.ended, stop: tree.stop };
}

async function untilListening(tree: Tree): Promise<number> {
  let output = '';
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<number>((resolve, reject) => {
      const read = (chunk: Buffer): void => {
        output += chunk.toString('utf8');
        const found = readyLine.exec(output);
        if (found !== null) resolve(Number(found[1]));
      };
      tree.child.stdout?.on('data', read);
      tree.child.stderr?.on('data', read);
      void tree.ended.then((code) => reject(new Error(`VS Code's server ended with ${code}:\n${output.trim()}`)));
      timer = setTimeout(
        () => reject(new Error(`VS Code's server does not listen:\n${output.trim()}`)),
        readyMilliseconds,
      );
    });
  } catch (error) {
    await tree.stop();
    throw error;
  } finally {
    clearTimeout(timer);
    // The pipes must go on being drained, or a full one would stop the server.
    tree.child.stdout?.removeAllListeners('data').resume();
    tree.child.stderr?.removeAllListeners('data').resume();
  }
}

/** The path part of the address of a file on this machine. */
function addressPath(file: string): string {
  const forward = path.resolve(file).split(path.sep).join('/');
  return forward.startsWith('/') ? forward : `/${forward}`;
}

/** The address at which a browser sees `opening` in the workbench of the server at `authority`. */
export function workbenchAddress(authority: string, opening: Opening): string {
  const remote = (file: string): string => `vscode-remote://${authority}${encodeURI(addressPath(file))}`;
  const payload: [string, string][] = [['extensionDevelopmentPath', remote(opening.extension)]];
  if (opening.tests !== undefined) payload.push(['extensionTestsPath', remote(opening.tests)]);
  if (opening.file !== undefined) {
    const line = opening.file.line;
    payload.push(['openFile', remote(opening.file.path) + (line === undefined ? '' : `:${line}:1`)]);
    if (line !== undefined) payload.push(['gotoLineMode', 'true']);
  }
  payload.push(['skipWelcome', 'true']);
  const query = new URLSearchParams({ folder: addressPath(opening.folder), payload: JSON.stringify(payload) });
  return `http://${authority}/?${query.toString()}`;
}
