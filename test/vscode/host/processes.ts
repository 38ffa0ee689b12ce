import { type ChildProcess, spawn, spawnSync, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';

/** A child process together with everything that it starts. */
export interface Tree {
  readonly child: ChildProcess;
  /** Resolves with the exit code (or the signal's name) once the child has ended. */
  readonly ended: Promise<number | string>;
  /** Ends the child and all its descendants; resolves once the child is gone. */
  stop(): Promise<void>;
}

const isWindows = process.platform === 'win32';
const graceMilliseconds = 3000;

function signalTree(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  if (isWindows) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    // The child leads a process group of its own, so a negative id reaches its descendants too.
    process.kill(-child.pid, signal);
  } catch {
    // The whole group has ended already.
  }
}

/**
 * Starts a command whose whole process tree ends with {@link Tree.stop}, and at the latest with this process.
 *
 * @throws when the command cannot be started.
 */
export async function startTree(command: string, args: readonly string[], options: SpawnOptions): Promise<Tree> {
  const child = spawn(command, args, { ...options, detached: !isWindows });
  const killNow = (): void => signalTree(child, 'SIGKILL');
  const ended = new Promise<number | string>((resolve) => {
    child.once('exit', (code, signal) => {
      // Descendants that outlive the leader would be orphans.
      killNow();
      process.off('exit', killNow);
      resolve(code ?? signal ?? 0);
    });
  });
  process.on('exit', killNow);
  try {
    await once(child, 'spawn');
  } catch (error) {
    process.off('exit', killNow);
    throw error;
  }
  const stop = async (): Promise<void> => {
    signalTree(child, 'SIGTERM');
    const timer = setTimeout(killNow, graceMilliseconds);
    await ended;
    clearTimeout(timer);
  };
  return { child, ended, stop };
}

/**
 * Runs a command to its end and returns its exit code and all that it printed.
 * Its tree ends with this process.
 */
export async function runToEnd(
  command: string,
  args: readonly string[],
  options: SpawnOptions,
): Promise<{ code: number | string; output: string }> {
  const tree = await startTree(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const collect = (chunk: Buffer): void => {
    output += chunk.toString('utf8');
  };
  tree.child.stdout?.on('data', collect);
  tree.child.stderr?.on('data', collect);
  return { code: await tree.ended, output };
}

/** The signals that a terminal or a supervisor ends a process with, and the exit code that reports each. */
const endings: readonly (readonly [NodeJS.Signals, number])[] = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
];

/**
 * Runs `cleanUp` once when this process is asked to end, then exits.
 * A second request exits at once; trees of {@link startTree} end in either case.
 *
 * @returns what takes the listeners away again.
 */
export function endOnSignal(cleanUp: () => Promise<void>): () => void {
  let ending = false;
  const listeners = endings.map(([signal, code]): [NodeJS.Signals, () => void] => {
    const end = (): void => {
      if (ending) process.exit(code);
      ending = true;
      void cleanUp().finally(() => process.exit(code));
    };
    process.on(signal, end);
    return [signal, end];
  });
  return () => {
    for (const [signal, end] of listeners) process.off(signal, end);
  };
}

/** This process's environment without what a surrounding VS Code or Node debugger would leak into a child. */
export function cleanEnvironment(additions: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (!/^(?:VSCODE_|ELECTRON_|NODE_OPTIONS$)/u.test(name)) environment[name] = value;
  }
  return { ...environment, ...additions };
}
