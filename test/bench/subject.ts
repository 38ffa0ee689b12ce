import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type MessageConnection,
  type Position,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';

const uri = 'file:///bench/keystroke.article';

/** One server with the article open. */
export class Subject {
  readonly times: number[] = [];
  readonly #document: TextDocument;
  #resultId: string | undefined;
  #published: { readonly version: number; readonly seen: () => void } | undefined;
  diagnostics: readonly Diagnostic[] = [];

  private constructor(
    private readonly process: ChildProcess,
    private readonly connection: MessageConnection,
    text: string,
    private readonly push: boolean,
  ) {
    this.#document = TextDocument.create(uri, 'article', 1, text);
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.diagnostics = params.diagnostics;
      if ((params.version ?? 0) >= (this.#published?.version ?? Infinity)) this.#published?.seen();
    });
  }

  /**
   * `folder` is the workspace; without one there is none. `push` is for a client that cannot ask for diagnostics. Resolves when the
   * workspace has been read and the article has its diagnostics.
   */
  static async start(
    script: string,
    text: string,
    {
      initializationOptions,
      folder,
      push = false,
    }: { readonly initializationOptions?: unknown; readonly folder?: string; readonly push?: boolean },
  ): Promise<Subject> {
    const child = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const read = new Promise<void>((resolve) => {
      connection.onRequest((method) => {
        if (method === 'workspace/semanticTokens/refresh') resolve();
        return null;
      });
    });
    connection.listen();
    const subject = new Subject(child, connection, text, push);
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: folder === undefined ? [] : [{ uri: pathToFileURL(folder).href, name: 'bench' }],
      capabilities: {
        workspace: { diagnostics: { refreshSupport: !push }, semanticTokens: { refreshSupport: true } },
        textDocument: {
          ...(push ? {} : { diagnostic: {} }),
          publishDiagnostics: { relatedInformation: true },
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
          semanticTokens: { requests: { full: { delta: true } }, tokenTypes: [], tokenModifiers: [], formats: [] },
          hover: { contentFormat: ['markdown'] },
        },
      },
      initializationOptions,
    });
    await connection.sendNotification('initialized', {});
    const told = push ? subject.publication(1) : undefined;
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'article', version: 1, text },
    });
    if (folder !== undefined) await read;
    await (told ?? subject.pull());
    return subject;
  }

  /** Writes the text at the offset over as many characters, and waits for the diagnostics; milliseconds. */
  async type(offset: number, text: string, over = 1): Promise<void> {
    const range = { start: this.#document.positionAt(offset), end: this.#document.positionAt(offset + over) };
    const version = this.#document.version + 1;
    TextDocument.update(this.#document, [{ range, text }], version);
    const from = performance.now();
    const told = this.push ? this.publication(version) : undefined;
    void this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text }],
    });
    await (told ?? this.pull());
    this.times.push(performance.now() - from);
  }

  /** Asks about the article; the answer, and the milliseconds it took. */
  async ask<Answer>(method: string, params: object): Promise<{ readonly answer: Answer; readonly time: number }> {
    const from = performance.now();
    const answer = await this.connection.sendRequest<Answer>(method, { textDocument: { uri }, ...params });
    return { answer, time: performance.now() - from };
  }

  positionAt(offset: number): Position {
    return this.#document.positionAt(offset);
  }

  private publication(version: number): Promise<void> {
    return new Promise((resolve) => {
      this.#published = { version, seen: resolve };
    });
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

  /** Most memory that the process ever held and what it holds now, in MB; undefined where the system does not tell. */
  memory(): { readonly most: number; readonly now: number } | undefined {
    try {
      const status = readFileSync(`/proc/${String(this.process.pid)}/status`, 'utf8');
      const kilobytes = (name: string): number => Number(new RegExp(`${name}:\\s*(\\d+)`).exec(status)?.[1]);
      return { most: kilobytes('VmHWM') / 1024, now: kilobytes('VmRSS') / 1024 };
    } catch {
      return undefined;
    }
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    this.connection.dispose();
    this.process.kill();
  }
}

export function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A line of the report. */
export function row(name: string, times: readonly number[]): string {
  const [median, slow] = [quantile(times, 0.5), quantile(times, 0.95)];
  return `${name.padEnd(18)} median ${median.toFixed(2).padStart(7)} ms   95th percentile ${slow.toFixed(2).padStart(7)} ms`;
}
