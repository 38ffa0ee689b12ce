import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { listenForSuite, portVariable, type Totals } from './host/channel';
import { type Host, hostsToTry, remedy, sayUnusable } from './host/hosts';
import { endOnSignal } from './host/processes';
import { projectFolder, reason, say } from './host/layout';
import { testWorkspace } from './host/workspace';

/** Runs the suite of this folder inside VS Code and exits with its code. `--grep PATTERN` narrows it. */

/** How a host ended, or why it never came to the suite. */
type Result = { readonly code: number; readonly totals: Totals | undefined } | { readonly unusable: unknown };

async function main(): Promise<number> {
  const missing = await unlistedFiles();
  if (missing.length > 0) throw new Error(`test/vscode/index.ts does not list ${missing.join(', ')}`);
  for (const host of hostsToTry()) {
    const result = await runOn(host);
    if ('unusable' in result) {
      sayUnusable(host, result.unusable);
      continue;
    }
    if (result.totals === undefined) say('the suite did not come to its end');
    return result.totals === undefined && result.code === 0 ? 1 : result.code;
  }
  throw new Error(`no VS Code could run the suite: ${remedy}`);
}

/** Files of tests that the suite would leave out. */
async function unlistedFiles(): Promise<string[]> {
  const index = await fs.readFile(path.join(__dirname, 'index.ts'), 'utf8');
  const files = (await fs.readdir(__dirname)).filter((name) => name.endsWith('.test.ts'));
  return files.filter((name) => !index.includes(`'./${name.slice(0, -3)}'`));
}

async function runOn(host: Host): Promise<Result> {
  let executable: string;
  const forgetPreparing = endOnSignal(() => Promise.resolve());
  try {
    executable = await host.prepare();
  } catch (error) {
    return { unusable: error };
  } finally {
    forgetPreparing();
  }
  say(`running the suite in ${host.name}`);
  const listener = await listenForSuite((line) => process.stdout.write(`${line}\n`));
  const workspace = await testWorkspace();
  const running = runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: projectFolder,
    extensionTestsPath: path.join(projectFolder, 'dist', 'test', 'vscode', 'index.js'),
    launchArgs: [workspace.path, '--disable-extensions'],
    extensionTestsEnv: { [portVariable]: String(listener.port), ...narrowing(), ...colours() },
  });
  let interrupted = false;
  const forget = endOnSignal(async () => {
    interrupted = true;
    listener.giveUp('interrupted');
    await running.catch(() => undefined);
    await workspace.remove();
  });
  try {
    return { code: await running, totals: listener.totals() };
  } catch (error) {
    if (!interrupted && !listener.reachedSuite()) return { unusable: error };
    const code = error instanceof TestRunFailedError ? (error.code ?? 1) : 1;
    return { code: code === 0 ? 1 : code, totals: listener.totals() };
  } finally {
    forget();
    listener.close();
    await workspace.remove();
  }
}

function narrowing(): Record<string, string> {
  const at = process.argv.indexOf('--grep');
  const pattern = at < 0 ? undefined : process.argv[at + 1];
  return pattern === undefined ? {} : { COPYDESK_GREP: pattern };
}

function colours(): Record<string, string> {
  return process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    say(reason(error));
    process.exitCode = 1;
  },
);
