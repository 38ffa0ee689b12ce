import { existsSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { findBrowsers } from './browser';
import { installServerBuild } from './installation';
import { cacheFolder, hasDisplay, reason, say, serverPackage } from './layout';

/** A VS Code that can run the suite. */
export interface Host {
  readonly name: string;
  /**
   * Gets it ready and returns the executable that `runTests` is given.
   *
   * @throws when this host cannot be had on this machine.
   */
  prepare(): Promise<string>;
}

/** What to install where no host works. */
export const remedy =
  'install desktop VS Code and name its executable in COPYDESK_VSCODE, ' +
  'or let npm reach its registry and install Chrome, Edge or Chromium';

/** The hosts to try, the best first; `COPYDESK_HOST` set to `desktop` or `server` leaves out the others. */
export function hostsToTry(): Host[] {
  const named = process.env['COPYDESK_VSCODE'];
  const only = process.env['COPYDESK_HOST'] ?? '';
  if (!['', 'desktop', 'server'].includes(only)) throw new Error(`COPYDESK_HOST is ${only}, not desktop or server`);
  const hosts: Host[] = [];
  if (named !== undefined && named !== '') hosts.push(namedHost(named));
  if (only !== 'server') hosts.push(downloadedHost);
  if (only !== 'desktop') hosts.push(serverHost);
  return hosts;
}

function namedHost(executable: string): Host {
  return {
    name: `the VS Code that COPYDESK_VSCODE names`,
    prepare: async () => {
      if (!existsSync(executable)) throw new Error(`${executable} does not exist`);
      return Promise.resolve(executable);
    },
  };
}

/** No byte for so long ends a download. */
const stallMilliseconds = 10_000;

const downloadedHost: Host = {
  name: `desktop VS Code ${serverPackage.codeVersion}`,
  prepare: async () => {
    if (!hasDisplay()) throw new Error('this machine has no display');
    await fs.mkdir(cacheFolder, { recursive: true });
    return downloadAndUnzipVSCode({
      version: serverPackage.codeVersion,
      cachePath: cacheFolder,
      timeout: stallMilliseconds,
    });
  },
};

const serverHost: Host = {
  name: `VS Code ${serverPackage.codeVersion}'s server build with a browser`,
  prepare: async () => {
    await installServerBuild();
    const browsers = await findBrowsers();
    say(`browser: ${browsers[0]?.name ?? 'none'}`);
    return writeStandIn();
  },
};

/** Writes a script that can be started like VS Code's executable and runs {@link file://./executable.ts}. */
async function writeStandIn(): Promise<string> {
  // One process rather than the two of tsx's own command, so that signals arrive at once.
  const loader = pathToFileURL(createRequire(__filename).resolve('tsx')).href;
  const script = path.join(__dirname, 'executable.ts');
  if (process.platform === 'win32') {
    const file = path.join(cacheFolder, 'code.cmd');
    await fs.writeFile(file, `@"${process.execPath}" --import "${loader}" "${script}" %*\r\n`);
    return file;
  }
  const file = path.join(cacheFolder, 'code');
  const quoted = [process.execPath, '--import', loader, script].map((part) => `'${part.replaceAll("'", `'\\''`)}'`);
  await fs.writeFile(file, `#!/bin/sh\nexec ${quoted.join(' ')} "$@"\n`, { mode: 0o755 });
  return file;
}

/** Says in one line why a host is not used. */
export function sayUnusable(host: Host, error: unknown): void {
  say(`${host.name} is not used: ${reason(error).split('\n').slice(0, 20).join('\n')}`);
}
