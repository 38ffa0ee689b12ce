import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { installServerBuild } from './installation';
import { hasDisplay, projectFolder, reason, say } from './layout';
import { endOnSignal } from './processes';
import { exampleArticle } from './scenes';
import { quietSettings, type Server, startServer, workbenchAddress } from './server';
import { temporaryFolder } from './workspace';

/**
 * `npm start`: VS Code with the extension and the example workspace, in a browser, until Ctrl-C.
 *
 * `COPYDESK_PORT` sets the port or the range of ports; `BROWSER=none` opens no browser.
 */

/** A range rather than any free port, so that the address is the same from one start to the next. */
const usualPorts = '8710-8799';

async function main(): Promise<number> {
  const data = await temporaryFolder('start');
  let server: Server | undefined;
  let ending = false;
  const cleanUp = async (): Promise<void> => {
    ending = true;
    await server?.stop();
    await data.remove();
  };
  endOnSignal(async () => {
    process.stdout.write('\n');
    say('ending VS Code');
    await cleanUp();
  });
  try {
    const build = await installServerBuild();
    server = await startServer(build, data.path, quietSettings, process.env['COPYDESK_PORT'] ?? usualPorts);
    const folder = path.join(projectFolder, 'examples');
    const article = path.join(folder, exampleArticle);
    const file = existsSync(article) ? { file: { path: article } } : {};
    const address = workbenchAddress(server.authority, { folder, extension: projectFolder, ...file });
    process.stdout.write(`\nVS Code with Copydesk and the example articles runs at\n\n  ${address}\n\n`);
    process.stdout.write('Ctrl-C ends it.\n\n');
    openInBrowser(address);
    const code = await server.ended;
    // On a signal the clean-up is under way already and ends this process.
    if (ending) return await new Promise<never>(() => undefined);
    say(`VS Code's server ended with ${code}`);
    return 1;
  } finally {
    await cleanUp();
  }
}

/** Opens the default browser; where there is none, the printed address is there to be copied. */
function openInBrowser(address: string): void {
  if (process.env['BROWSER'] === 'none' || !hasDisplay()) return;
  const openers: Readonly<Record<string, readonly string[]>> = {
    darwin: ['open'],
    win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  };
  const [command = 'xdg-open', ...args] = openers[process.platform] ?? [];
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    say(reason(error));
    process.exit(1);
  },
);
