import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { connectToLauncher } from './channel';
import { installServerBuild } from './installation';
import { cacheFolder, reason, say } from './layout';
import { endOnSignal } from './processes';
import { quietSettings, type Server, startServer, workbenchAddress } from './server';
import { openWorkbench, type Workbench } from './workbench';
import { temporaryFolder } from './workspace';

/**
 * Stands in for the executable of VS Code: takes the same arguments as far as extension tests need them, runs the
 * suite in VS Code's server build and a browser, and exits with the suite's code.
 */

interface Arguments {
  readonly folder: string;
  readonly extension: string;
  readonly tests: string;
}

/** Reads what `@vscode/test-electron` hands to VS Code; switches that mean nothing here are passed over. */
function readArguments(args: readonly string[]): Arguments {
  const valueOf = (name: string): string | undefined =>
    args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const folder = args.find((arg) => !arg.startsWith('-'));
  const extension = valueOf('extensionDevelopmentPath');
  const tests = valueOf('extensionTestsPath');
  if (folder === undefined || extension === undefined || tests === undefined) {
    throw new Error('a folder, --extensionDevelopmentPath=… and --extensionTestsPath=… are needed');
  }
  return { folder, extension, tests };
}

/** Rejects when the launcher says that waiting for the suite is useless. */
function untilGivenUp(): Promise<never> {
  return new Promise((_, reject) => {
    void connectToLauncher((message) => {
      if (message.kind === 'giveUp') reject(new Error(message.reason));
    }).then((launcher) => launcher?.send({ kind: 'hello', from: 'host' }));
  });
}

async function untilServerEnds(server: Server): Promise<never> {
  throw new Error(`VS Code's server ended with ${await server.ended}`);
}

async function runSuite(opening: Arguments): Promise<number> {
  const data = await temporaryFolder('server');
  const log: string[] = [];
  let server: Server | undefined;
  let workbench: Workbench | undefined;
  const cleanUp = async (): Promise<void> => {
    await workbench?.close().catch(() => undefined);
    await server?.stop();
    await data.remove();
  };
  endOnSignal(cleanUp);
  try {
    const build = await installServerBuild();
    server = await startServer(build, data.path, quietSettings);
    workbench = await openWorkbench(workbenchAddress(server.authority, opening), {
      width: 1280,
      height: 800,
      log: (level, text) => log.push(`${level}: ${text}`),
    });
    return await Promise.race([workbench.finished, untilServerEnds(server), untilGivenUp()]);
  } finally {
    await cleanUp();
    await fs.writeFile(path.join(cacheFolder, 'workbench.log'), log.join('\n'));
  }
}

async function main(): Promise<void> {
  let code = 1;
  try {
    code = await runSuite(readArguments(process.argv.slice(2)));
  } catch (error) {
    say(reason(error));
  }
  if (code !== 0) say(`VS Code's own log is in ${path.relative(process.cwd(), cacheFolder)}/workbench.log`);
  // The connection to the launcher would keep the process alive.
  process.exit(code);
}

void main();
