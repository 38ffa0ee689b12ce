/**
 * `npm run endure [-- --minutes 60]`: an hour of editing over a hundred articles against the bundled server, as fast as it answers: open,
 * type, paste, undo, switch, close. Prints the server's memory after a tenth of the way and at the end, and its open handles. Linux alone
 * tells these.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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
  const { values } = parseArgs({ options: { minutes: { type: 'string', default: '60' } } });
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-endure-'));
  const server = spawn(process.execPath, [serverFile(), '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
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
    const warm = Math.ceil(steps / 10);
    await edit(connection, uris, warm, 1);
    report('after warm-up', server.pid!);
    await edit(connection, uris, steps - warm, 2);
    report(`after ${String(steps)} steps`, server.pid!);
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

function report(when: string, pid: number): void {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  const megabytes = Math.round(Number(/VmRSS:\s*(\d+)/u.exec(status)?.[1] ?? 0) / 1024);
  const [user, system] = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
    .split(') ')[1]!
    .split(' ')
    .slice(11, 13)
    .map(Number);
  const handles = readdirSync(`/proc/${String(pid)}/fd`).length;
  console.log(
    `${when}: ${String(megabytes)} MB, ${String(handles)} open handles, ${(((user ?? 0) + (system ?? 0)) / 100).toFixed(1)} s of processor time`,
  );
}

void main();
