import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

const { NO_COLOR: noColour, TERM: terminal } = process.env;

void run(process.argv.slice(2), {
  cwd: process.cwd(),
  version: version(),
  colours: process.stdout.isTTY && (noColour === undefined || noColour === '') && terminal !== 'dumb',
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}).then((code) => {
  process.exitCode = code;
});
