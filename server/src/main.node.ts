import { readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { fileStamp, findFiles, folderStore, readBytes, realUri } from './beside/nodeFiles';
import { startNodeWorker } from './beside/workers/nodeWorker';
import type { Runtime } from './lsp/runtime';
import { startServer } from './lsp/server';

const usage = `Usage: copydesk-language-server --stdio

The Copydesk language server, for any editor that speaks the Language Server Protocol.

  --stdio             speak over standard input and output
  --node-ipc          speak over the channel of a Node parent process
  --socket=PORT       speak over a socket
  --pipe=NAME         speak over a named pipe
  --version           print the version
  --help              print this
`;

function nodeRuntime(version: string): Runtime {
  return {
    version,
    now: () => performance.now(),
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return { cancel: () => clearTimeout(timer) };
    },
    pause: () => new Promise((resolve) => void setImmediate(resolve)),
    readFile: async (uri) => {
      const bytes = await readBytes(uri);
      return bytes && new TextDecoder().decode(bytes);
    },
    readBytes,
    findFiles,
    build: buildOf(version),
    stamp: fileStamp,
    realUri,
    store: folderStore,
    workers: {
      start: (task) => startNodeWorker(join(__dirname, 'worker.js'), task),
      processors: availableParallelism(),
    },
  };
}

/** The version, and when and how large this file was built: two builds of one version may read an article differently. */
function buildOf(version: string): string {
  try {
    const { mtimeMs, size } = statSync(__filename);
    return `${version} ${Math.trunc(mtimeMs)} ${size}`;
  } catch {
    return version;
  }
}

/** The version in the project's own package.json, which stands above this file, bundled or not. */
function readVersion(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    try {
      const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      if (typeof manifest === 'object' && manifest !== null && 'name' in manifest && manifest.name === 'copydesk') {
        return 'version' in manifest ? String(manifest.version) : 'unknown';
      }
    } catch {
      // Not in this folder.
    }
    if (dirname(folder) === folder) return 'unknown';
  }
}

function main(options: readonly string[]): void {
  if (options.includes('--version')) {
    process.stdout.write(`${readVersion()}\n`);
    return;
  }
  if (options.includes('--help')) {
    process.stdout.write(usage);
    return;
  }
  if (!options.some((option) => /^--(?:stdio|node-ipc|socket(?:=|$)|pipe(?:=|$))/.test(option))) {
    process.stderr.write(usage);
    process.exitCode = 2;
    return;
  }
  startServer(createConnection(ProposedFeatures.all), nodeRuntime(readVersion()));
}

main(process.argv.slice(2));
