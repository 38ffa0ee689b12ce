import { existsSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { cacheFolder, nodePackages, say, serverNodeMajor, serverPackage } from './layout';
import { runToEnd } from './processes';

/** VS Code's server build on this machine. */
export interface ServerBuild {
  /** The folder that holds `out/server-main.js`. */
  readonly folder: string;
  /** The Node binary that runs it. */
  readonly node: string;
}

const markerName = 'installed.json';
const lockName = 'installing.lock';

/**
 * Makes sure that `folder` was filled by `fill` for exactly this `content`, and returns when it is.
 *
 * The marker is written last, so a fill that was cut short is done again from an empty folder. A second process
 * that comes meanwhile waits for the first; the lock of a process that no longer lives is taken over.
 */
export async function ensureFilled(folder: string, content: string, fill: () => Promise<void>): Promise<void> {
  const marker = path.join(folder, markerName);
  const isFilled = async (): Promise<boolean> => (await fs.readFile(marker, 'utf8').catch(() => '')) === content;
  if (await isFilled()) return;
  const lock = `${folder}.${lockName}`;
  await fs.mkdir(path.dirname(folder), { recursive: true });
  await takeLock(lock);
  try {
    if (await isFilled()) return;
    await fs.rm(folder, { recursive: true, force: true });
    await fs.mkdir(folder, { recursive: true });
    await fill();
    await fs.writeFile(marker, content);
  } finally {
    await fs.rm(lock, { force: true });
  }
}

async function takeLock(lock: string): Promise<void> {
  for (let announced = false; ;) {
    try {
      await fs.writeFile(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch {
      const holder = Number(await fs.readFile(lock, 'utf8').catch(() => '0'));
      if (!isAlive(holder)) {
        await fs.rm(lock, { force: true });
        continue;
      }
      if (!announced) say(`waiting for process ${holder}, which is installing the same`);
      announced = true;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

function isAlive(processId: number): boolean {
  if (!Number.isInteger(processId) || processId <= 0) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}

/** Runs `npm install` with `args` in `folder`, from the registry that npm is configured with. */
async function npmInstall(folder: string, ...args: string[]): Promise<void> {
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  // npm names itself when it runs a script; the launcher may also be run without it.
  const script = process.env['npm_execpath'];
  const [command, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  const { code, output } = await runToEnd(command, [...first, 'install', ...quiet, ...args], {
    cwd: folder,
    shell: command === 'npm' && process.platform === 'win32',
    env: npmEnvironment(),
  });
  if (code !== 0) throw new Error(`npm install ${args.join(' ')} ended with ${code}:\n${output.trim()}`);
}

/** The environment without the settings of the npm run around this process that would redirect an install. */
function npmEnvironment(): NodeJS.ProcessEnv {
  const redirecting =
    /^npm_(?:config_(?:local_prefix|prefix|global|workspace|omit|package_lock)|package_|lifecycle_)/iu;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !redirecting.test(name)));
}

/**
 * Brings VS Code's server build and the Node binary for it into the cache folder, unless they are there.
 *
 * @throws with npm's output when the packages cannot be fetched.
 */
export async function installServerBuild(): Promise<ServerBuild> {
  const root = path.join(cacheFolder, `server-${serverPackage.version}`);
  const folder = path.join(root, 'node_modules', serverPackage.name, 'lib', 'vscode');
  const wanted = `${serverPackage.name}@${serverPackage.version}`;
  await ensureFilled(root, JSON.stringify({ wanted }), async () => {
    say(`fetching VS Code ${serverPackage.codeVersion} (server build, once, about 600 MB on disk) …`);
    await fs.writeFile(path.join(root, 'package.json'), '{ "private": true }\n');
    await npmInstall(root, wanted);
    say('fetching the packages that it runs with …');
    await npmInstall(folder, '--omit=dev');
    if (!existsSync(path.join(folder, 'out', 'server-main.js'))) throw new Error(`${wanted} holds no server build`);
  });
  return { folder, node: await installNode() };
}

async function installNode(): Promise<string> {
  if (Number(process.versions.node.split('.')[0]) === serverNodeMajor) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const wanted = nodePackages[platform];
  if (wanted === undefined) {
    throw new Error(`no Node ${serverNodeMajor} package is known for ${platform}; install Node ${serverNodeMajor}`);
  }
  const root = path.join(cacheFolder, `node-${wanted.version}`);
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const node = path.join(root, 'node_modules', wanted.name, 'bin', binary);
  await ensureFilled(root, JSON.stringify(wanted), async () => {
    say(`fetching Node ${wanted.version} to run it (once) …`);
    await fs.writeFile(path.join(root, 'package.json'), '{ "private": true }\n');
    await npmInstall(root, `${wanted.name}@${wanted.version}`);
    if (!existsSync(node)) throw new Error(`${wanted.name}@${wanted.version} holds no Node binary`);
  });
  return node;
}
