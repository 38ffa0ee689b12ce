/**
 * `npm run bench`: what a keystroke costs. A character is typed into a 5,000-word article of unique sentences, and the time until
 * its diagnostics arrive is taken, for the language server and for a bare server that answers with as many diagnostics. Both run
 * as child processes over standard input and output, in turns, so that both see the same machine. Then what the engine alone takes.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { buildSync } from 'esbuild';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type MessageConnection,
} from 'vscode-languageserver/node';
import { mulberry32 } from '../evaluate/counts';
import { writeArticle } from './article';
import { measureEngine } from './engine';

const words = 5000;
const warmUp = 60;
const keystrokes = 300;
const allowed = 5;
const uri = 'file:///bench/keystroke.article';

/** One server with the article open. */
class Subject {
  readonly times: number[] = [];
  readonly #document: TextDocument;
  #resultId: string | undefined;
  diagnostics: readonly Diagnostic[] = [];

  private constructor(
    private readonly process: ChildProcess,
    private readonly connection: MessageConnection,
    text: string,
  ) {
    this.#document = TextDocument.create(uri, 'article', 1, text);
  }

  static async start(script: string, text: string, initializationOptions: unknown): Promise<Subject> {
    const child = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.onRequest(() => null);
    connection.listen();
    const subject = new Subject(child, connection, text);
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        workspace: { diagnostics: { refreshSupport: true } },
        textDocument: { diagnostic: {}, publishDiagnostics: { relatedInformation: true } },
      },
      initializationOptions,
    });
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'article', version: 1, text },
    });
    await subject.pull();
    return subject;
  }

  /** Replaces the character at the offset and waits for the diagnostics; milliseconds. */
  async type(offset: number, text: string): Promise<void> {
    const range = { start: this.#document.positionAt(offset), end: this.#document.positionAt(offset + 1) };
    const version = this.#document.version + 1;
    TextDocument.update(this.#document, [{ range, text }], version);
    const from = performance.now();
    void this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text }],
    });
    await this.pull();
    this.times.push(performance.now() - from);
  }

  private async pull(): Promise<void> {
    const previousResultId = this.#resultId === undefined ? {} : { previousResultId: this.#resultId };
    const report = await this.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
      ...previousResultId,
    });
    this.#resultId = report.resultId;
    if (report.kind === 'full') this.diagnostics = report.items;
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    this.connection.dispose();
    this.process.kill();
  }
}

function bundle(folder: string, entry: string, name: string): string {
  const outfile = join(folder, name);
  buildSync({
    entryPoints: [resolve(__dirname, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    loader: { '.yaml': 'text' },
    logLevel: 'error',
  });
  return outfile;
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function row(name: string, times: readonly number[]): string {
  const [median, slow] = [quantile(times, 0.5), quantile(times, 0.95)];
  return `${name.padEnd(18)} median ${median.toFixed(2).padStart(7)} ms   95th percentile ${slow.toFixed(2).padStart(7)} ms`;
}

async function measureKeystrokes(folder: string): Promise<number> {
  const text = writeArticle(words, 7);
  const server = await Subject.start(bundle(folder, '../../server/src/main.node.ts', 'server.cjs'), text, {});
  const bare = await Subject.start(bundle(folder, 'bare.ts', 'bare.cjs'), text, { items: server.diagnostics });
  const random = mulberry32(11);
  const letters = [...text.matchAll(/[a-z](?=[a-z])/g)].map(({ index }) => index);
  for (let i = 0; i < warmUp + keystrokes; i++) {
    const offset = letters[Math.floor(random() * letters.length)]!;
    const letter = 'abcdefghijklmnopqrstuvwxyz'[Math.floor(random() * 26)]!;
    await server.type(offset, letter);
    await bare.type(offset, letter);
  }
  const [own, floor] = [server.times.slice(warmUp), bare.times.slice(warmUp)];
  const [ownMedian, floorMedian] = [quantile(own, 0.5), quantile(floor, 0.5)];
  const count = text.split(/\s+/).length;
  console.log(
    `change to diagnostics, ${String(count)} words, ${String(server.diagnostics.length)} diagnostics, ${String(keystrokes)} keystrokes each`,
  );
  console.log(row('  language server', own));
  console.log(row('  bare server', floor));
  const more = ownMedian - floorMedian;
  console.log(
    `  ${more.toFixed(2)} ms more at the median (${(ownMedian / floorMedian).toFixed(1)} times); allowed: ${String(allowed)} ms`,
  );
  await Promise.all([server.stop(), bare.stop()]);
  return more;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  try {
    if ((await measureKeystrokes(folder)) > allowed) process.exitCode = 1;
    measureEngine(words);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
