import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

/** What is kept for the next start is written a few seconds after the last article, and V8 then gives memory back, once: within a minute of 10,000 articles. */
const settlingSeconds = 60;
const idleSeconds = 60;
/** ticks of a processor's clock in a second, as Linux counts them in /proc */
const ticks = 100;

/** What the server's index of a folder costs: read for the first time, read again with what was kept, and at rest. */
export async function measureIndex(server: string, folder: string): Promise<string[]> {
  const lines: string[] = [];
  for (const state of ['nothing kept before', 'with what was kept']) {
    const { seconds, processor, memory, settling, idle, workers } = await start(server, folder);
    lines.push(
      `Index, ${state}: complete after ${seconds.toFixed(1)} s (${processor.toFixed(1)} s of a processor, ${String(workers)} threads at most), ` +
        `${memory.toFixed(0)} MB at most; ${settling.toFixed(2)} s of a processor in the ${String(settlingSeconds)} s after it, ` +
        `then at rest ${(100 * idle).toFixed(2)} % of a core over ${String(idleSeconds)} s.`,
    );
  }
  return lines;
}

interface IndexCost {
  readonly seconds: number;
  readonly processor: number;
  readonly memory: number;
  /** seconds of a processor until it rests */
  readonly settling: number;
  /** share of a core */
  readonly idle: number;
  readonly workers: number;
}

/** A client that pulls no workspace diagnostics, so that nothing but the index is measured. */
async function start(server: string, folder: string): Promise<IndexCost> {
  const began = performance.now();
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest(() => null);
  connection.listen();
  let workers = 0;
  const watching = setInterval(() => (workers = Math.max(workers, threadsOf(child.pid))), 200);
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
    capabilities: {},
    initializationOptions: { storage: join(folder, 'storage') },
  });
  await connection.sendNotification('initialized', {});
  // The answer waits for the settings, and then for every article.
  await connection.sendRequest('workspace/symbol', { query: 'zzzz' });
  await connection.sendRequest('copydesk/companies', {});
  const seconds = (performance.now() - began) / 1000;
  const processor = processorSeconds(child.pid);
  clearInterval(watching);
  await setTimeout(settlingSeconds * 1000);
  const before = processorSeconds(child.pid);
  await setTimeout(idleSeconds * 1000);
  const idle = (processorSeconds(child.pid) - before) / idleSeconds;
  const memory = peakOf(child.pid);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  connection.dispose();
  return { seconds, processor, memory, settling: before - processor, idle, workers };
}

function statusOf(pid: number | undefined): string {
  try {
    return readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  } catch {
    return '';
  }
}

function peakOf(pid: number | undefined): number {
  return Number(/VmHWM:\s+(\d+) kB/u.exec(statusOf(pid))?.[1] ?? Number.NaN) / 1024;
}

function threadsOf(pid: number | undefined): number {
  return Number(/Threads:\s+(\d+)/u.exec(statusOf(pid))?.[1] ?? 0);
}

/** All threads of the process, in user and system mode. */
function processorSeconds(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
      .split(') ')[1]!
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / ticks;
  } catch {
    return Number.NaN;
  }
}
