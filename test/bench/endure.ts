/**
 * `npm run endure [-- --minutes 60]`: an hour of editing over a hundred articles against the bundled server, as fast as it answers: open,
 * type, paste, undo, switch, close. Prints the server's memory at each tenth of the way, and its open handles; with `--heap` also what is
 * in use of the heap once all that can be collected is. Linux alone tells these.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-languageserver/node';
import { mulberry32 } from '../evaluate/counts';

const articles = 100;
/** What an editor does in a minute: a stroke a second, and now and then something else. */
const stepsPerMinute = 60;
const sentence = 'The line at Orvane makes 4,000 cells a day, the company said. It has 310 people. ';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { minutes: { type: 'string', default: '60' }, heap: { type: 'boolean', default: false } },
  });
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-endure-'));
  const snapshots = values.heap ? ['--heapsnapshot-signal=SIGUSR2', `--diagnostic-dir=${folder}`] : [];
  const server = spawn(process.execPath, [...snapshots, serverFile(), '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  try {
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    const uris = writeArticles(folder);
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } },
    });
    await connection.sendNotification('initialized', {});
    const steps = Math.max(20, Math.round(Number(values.minutes) * stepsPerMinute));
    for (let tenth = 1; tenth <= 10; tenth++) {
      await edit(connection, uris, Math.ceil(steps / 10), tenth);
      const heap = values.heap && tenth % 3 === 1 ? `, ${await heapInUse(folder, server.pid!)} in use` : '';
      report(`after ${String(Math.ceil(steps / 10) * tenth)} steps`, server.pid!, heap);
    }
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function serverFile(): string {
  const { bin } = JSON.parse(readFileSync(resolve(__dirname, '../../package.json'), 'utf8')) as {
    bin: Readonly<Record<string, string>>;
  };
  return resolve(__dirname, '../..', bin['copydesk-language-server']!);
}

function writeArticles(folder: string): string[] {
  mkdirSync(join(folder, 'articles'));
  return Array.from({ length: articles }, (_, at) => {
    const path = join(folder, 'articles', `story-${String(at)}.txt`);
    writeFileSync(path, `Story ${String(at)}\n\n${`${sentence.repeat(3)}\n\n`.repeat(20)}`);
    return pathToFileURL(path).href;
  });
}

/** Keystrokes with their diagnostics; every so often a hover, a paste and its undoing, or another article. */
async function edit(
  connection: MessageConnection,
  uris: readonly string[],
  steps: number,
  seed: number,
): Promise<void> {
  const random = mulberry32(seed);
  const at = (line: number, character: number): object => ({ line, character });
  let version = 1;
  for (let step = 0; step < steps;) {
    const uri = uris[Math.floor(random() * uris.length)]!;
    const textDocument = { uri };
    const text = `Story\n\n${`${sentence.repeat(3)}\n\n`.repeat(20)}`;
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'article', version, text },
    });
    const change = (start: object, end: object, words: string): Promise<void> =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: ++version },
        contentChanges: [{ range: { start, end }, text: words }],
      });
    for (let stroke = Math.floor(random() * 40); stroke >= 0 && step < steps; stroke--, step++) {
      const line = 2 + 2 * Math.floor(random() * 20);
      if (random() < 0.1) {
        await change(at(line, 0), at(line, 0), sentence.repeat(30));
        await connection.sendRequest('textDocument/diagnostic', { textDocument });
        await change(at(line, 0), at(line, sentence.length * 30), '');
      } else await change(at(line, 5), at(line, 5), 'n');
      await connection.sendRequest('textDocument/diagnostic', { textDocument });
      await connection.sendRequest('textDocument/hover', { textDocument, position: at(line, 30) });
    }
    await connection.sendNotification('textDocument/didClose', { textDocument });
  }
}

/** What a snapshot holds, which is taken after everything else was collected. */
async function heapInUse(folder: string, pid: number): Promise<string> {
  const before = new Set(readdirSync(folder));
  process.kill(pid, 'SIGUSR2');
  for (let size = -1; ;) {
    await setTimeout(500);
    const name = readdirSync(folder).find((one) => one.endsWith('.heapsnapshot') && !before.has(one));
    const now = name === undefined ? 0 : statSync(join(folder, name)).size;
    if (name === undefined || now === 0 || now !== size) {
      size = now;
      continue;
    }
    const { snapshot, nodes } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      readonly snapshot: { readonly meta: { readonly node_fields: readonly string[] } };
      readonly nodes: readonly number[];
    };
    const fields = snapshot.meta.node_fields;
    let bytes = 0;
    for (let at = fields.indexOf('self_size'); at < nodes.length; at += fields.length) bytes += nodes[at]!;
    return `${(bytes / 1024 / 1024).toFixed(1)} MB of heap`;
  }
}

function report(when: string, pid: number, heap: string): void {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  const megabytes = Math.round(Number(/VmRSS:\s*(\d+)/u.exec(status)?.[1] ?? 0) / 1024);
  const [user, system] = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
    .split(') ')[1]!
    .split(' ')
    .slice(11, 13)
    .map(Number);
  const handles = readdirSync(`/proc/${String(pid)}/fd`).length;
  console.log(
    `${when}: ${String(megabytes)} MB${heap}, ${String(handles)} open handles, ${(((user ?? 0) + (system ?? 0)) / 100).toFixed(1)} s of processor time`,
  );
}

void main();
