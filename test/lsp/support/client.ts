import { PassThrough } from 'node:stream';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  createConnection,
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type MessageConnection,
  type Position,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { startServer } from '../../../server/src/lsp/server';
import { FakeRuntime } from './runtime';

export const folder = 'file:///newsroom';

/** What an editor such as VS Code declares. */
export const fullCapabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
  textDocument: {
    diagnostic: { relatedDocumentSupport: false },
    publishDiagnostics: { relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
  },
};

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly files?: Readonly<Record<string, string>>;
  readonly initializationOptions?: unknown;
  readonly settings?: unknown;
  /** in place of one that holds `files` */
  readonly runtime?: FakeRuntime;
}

interface Waiting {
  readonly method: string;
  readonly wanted: (params: never) => boolean;
  readonly resolve: (params: never) => void;
}

/** An editor in the same process: it speaks real JSON-RPC with the server over two streams. */
export class TestClient {
  readonly documents = new Map<string, TextDocument>();
  /** every notification and request of the server, in order */
  readonly heard: { readonly method: string; readonly params: unknown }[] = [];
  settings: unknown;
  result!: InitializeResult;
  #waiting: Waiting[] = [];

  private constructor(
    readonly connection: MessageConnection,
    readonly runtime: FakeRuntime,
    private readonly streams: readonly PassThrough[],
  ) {}

  static async start(options: ClientOptions = {}): Promise<TestClient> {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    const runtime = options.runtime ?? new FakeRuntime(options.files ?? {});
    startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), runtime);
    const connection = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    const client = new TestClient(connection, runtime, [toServer, toClient]);
    client.settings = options.settings ?? {};
    client.#listen();
    client.result = await connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: folder,
      workspaceFolders: [{ uri: folder, name: 'newsroom' }],
      capabilities: options.capabilities ?? fullCapabilities,
      initializationOptions: options.initializationOptions,
    });
    await connection.sendNotification('initialized', {});
    return client;
  }

  #listen(): void {
    this.connection.onRequest((method, params) => {
      this.#hear(method, params);
      if (method !== 'workspace/configuration') return null;
      return (params as unknown as { items: unknown[] }).items.map(() => this.settings);
    });
    this.connection.onNotification((method, params) => this.#hear(method, params));
    this.connection.listen();
  }

  #hear(method: string, params: unknown): void {
    this.heard.push({ method, params });
    const met = this.#waiting.filter((one) => one.method === method && one.wanted(params as never));
    this.#waiting = this.#waiting.filter((one) => !met.includes(one));
    for (const one of met) one.resolve(params as never);
  }

  /** The next message of the server of that method, which satisfies `wanted`. Ask before doing what causes it. */
  next<P = unknown>(method: string, wanted: (params: P) => boolean = () => true): Promise<P> {
    return new Promise((resolve) => {
      this.#waiting.push({ method, wanted, resolve });
    });
  }

  count(method: string): number {
    return this.heard.filter((one) => one.method === method).length;
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  async open(name: string, text: string, languageId = 'article'): Promise<string> {
    const uri = uriOf(name);
    this.documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    return uri;
  }

  /** Replaces the words from offset `start` to `end`. */
  async edit(uri: string, start: number, end: number, text: string): Promise<void> {
    const document = this.document(uri);
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    const version = document.version + 1;
    TextDocument.update(document, [{ range, text }], version);
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range, text }] });
  }

  async close(uri: string): Promise<void> {
    this.documents.delete(uri);
    await this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  document(uri: string): TextDocument {
    const document = this.documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.request('textDocument/diagnostic', {
      textDocument: { uri },
      identifier: 'copydesk',
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  }

  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('unchanged, though nothing was known');
    return report.items;
  }

  /** Parameters of a request about the first place of these words. */
  at(uri: string, words: string, into = 1): { textDocument: { uri: string }; position: Position } {
    return { textDocument: { uri }, position: this.document(uri).positionAt(this.offset(uri, words) + into) };
  }

  offset(uri: string, words: string): number {
    const offset = this.document(uri).getText().indexOf(words);
    if (offset < 0) throw new Error(`“${words}” is not in ${uri}`);
    return offset;
  }

  words(uri: string, range: Range): string {
    return this.document(uri).getText(range);
  }

  /** The text of a document after an edit that the server proposed. */
  applied(uri: string, edit: WorkspaceEdit): string {
    return this.appliedTo(this.documents.get(uri)?.getText() ?? '', uri, edit);
  }

  /** The same, of a file with this text that is not open. */
  appliedTo(text: string, uri: string, edit: WorkspaceEdit): string {
    const edits: TextEdit[] = [...(edit.changes?.[uri] ?? [])];
    for (const change of edit.documentChanges ?? []) {
      if ('edits' in change && change.textDocument.uri === uri) edits.push(...(change.edits as TextEdit[]));
    }
    return TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), edits);
  }

  /** Lets the server work until it has answered everything that was sent before. */
  async settle(): Promise<void> {
    await this.request('copydesk/disclaimers', { uri: 'file:///nowhere' });
  }

  /** Lets time pass, and the server work in between, until that has happened. */
  async passTime(until: Promise<unknown> | (() => boolean)): Promise<void> {
    let happened = typeof until === 'function' ? until : (): boolean => false;
    if (typeof until !== 'function') void until.then(() => (happened = () => true));
    while (!happened()) {
      this.runtime.advance(500);
      await this.settle();
    }
  }

  dispose(): void {
    this.connection.dispose();
    for (const stream of this.streams) stream.destroy();
  }
}

export function uriOf(name: string): string {
  return `${folder}/${name.split('/').map(encodeURIComponent).join('/')}`;
}
