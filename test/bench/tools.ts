import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = resolve(__dirname, '../../.vscode-test/bench');

/** The tools that Copydesk is measured against, never among its dependencies. */
const versions = {
  'wink-nlp': '2.4.0',
  'wink-eng-lite-web-model': '1.8.1',
  'harper.js': '2.10.0',
  'cspell-lib': '9.8.0',
} as const;

/** The folder of an installed tool, which is fetched where it is not there; undefined, with a word on it, where it cannot be had. */
export function tool(name: keyof typeof versions): string | undefined {
  const path = join(folder, 'node_modules', name);
  if (!existsSync(path)) install();
  if (existsSync(path)) return path;
  console.log(`${name} is not installed and could not be fetched: left out`);
  return undefined;
}

/** A file of an installed tool, loaded. */
export async function load<Module>(path: string): Promise<Module> {
  return (await import(pathToFileURL(path).href)) as Module;
}

function install(): void {
  mkdirSync(folder, { recursive: true });
  // Without a manifest of its own npm would install into the project above.
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  const packages = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  spawnSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', ...packages], {
    cwd: folder,
    stdio: 'ignore',
    timeout: 300_000,
  });
}
