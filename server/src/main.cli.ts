import { readFileSync, watch as watchFiles } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { startNodeWorker } from './beside/workers/nodeWorker';
import { run } from './cli/run';

function version(): string {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8'));
    if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
  } catch {
    // A bundle that was moved elsewhere still works.
  }
  return 'unknown';
}

/** A reader that stops early (`| head`) is no fault. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(process.exitCode);
  throw error;
}

process.stdout.on('error', leaveQuietly);
process.stderr.on('error', leaveQuietly);

/** Counts articles on one line of the terminal, once it takes longer than people wait without a word. */
function countOn(terminal: NodeJS.WriteStream): (done?: number) => void {
  const began = Date.now();
  let shown = 0;
  return (done) => {
    if (done === undefined) {
      if (shown > 0) terminal.write('\r\u001B[K');
      return;
    }
    const now = Date.now();
    if (now - began < 1000 || now - shown < 100) return;
    shown = now;
    terminal.write(`\r${done} articles read`);
  };
}

/** Changes come in bursts: an editor writes a file in several steps. */
const burst = 150;

function watch(paths: readonly string[], changed: () => void): Promise<void> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    const watchers = paths.map((path) =>
      watchFiles(path, { recursive: true }, (_event, name) => {
        if (name !== null && !/\.(?:txt|md|article|yaml|yml|json|bib)$/iu.test(name)) return;
        clearTimeout(timer);
        timer = setTimeout(changed, burst);
      }),
    );
    process.once('SIGINT', () => {
      for (const watcher of watchers) watcher.close();
      clearTimeout(timer);
      resolve();
    });
  });
}

const { NO_COLOR: noColour, TERM: terminal } = process.env;

void run(process.argv.slice(2), {
  cwd: process.cwd(),
  version: version(),
  colours: process.stdout.isTTY && (noColour === undefined || noColour === '') && terminal !== 'dumb',
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  ...(process.stderr.isTTY && !process.stdout.isTTY && { progress: countOn(process.stderr) }),
  workers: { start: (task) => startNodeWorker(join(__dirname, 'worker.js'), task), processors: availableParallelism() },
  watch,
}).then((code) => {
  process.exitCode = code;
});
