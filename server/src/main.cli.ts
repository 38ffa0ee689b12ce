import { readFileSync, watch as watchFiles, writeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { startNodeWorker } from './beside/workers/nodeWorker';
import { reasonOf } from './cli/files';
import { exit } from './cli/io';
import { showProgress } from './cli/progress';
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

/** A reader that stops early (`| head`) is no fault; where the rest has no room, nobody must take what is there for everything. */
function leave(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(process.exitCode);
  try {
    writeSync(process.stderr.fd, `copydesk: the output cannot be written: ${reasonOf(error)}\n`);
  } catch {
    // Nor can this.
  }
  process.exit(exit.trouble);
}

process.stdout.on('error', leave);
process.stderr.on('error', leave);

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
const progress = process.stderr.isTTY ? showProgress(process.stderr) : undefined;
/** Results and the bar may share a terminal. */
const besideBar =
  (write: (text: string) => void) =>
  (text: string): void => {
    progress?.aside();
    write(text);
  };

void run(process.argv.slice(2), {
  cwd: process.cwd(),
  version: version(),
  colours: process.stdout.isTTY && (noColour === undefined || noColour === '') && terminal !== 'dumb',
  out: besideBar((text) => process.stdout.write(text)),
  err: besideBar((text) => process.stderr.write(text)),
  ...(progress && { progress: (done, total) => progress.report(done, total) }),
  workers: { start: (task) => startNodeWorker(join(__dirname, 'worker.js'), task), processors: availableParallelism() },
  watch,
}).then((code) => {
  process.exitCode = code;
});
