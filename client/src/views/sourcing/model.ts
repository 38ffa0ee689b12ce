import * as vscode from 'vscode';
import { messages, type Sourcing } from '../../../../server/src/lsp/protocol';
import { isArticle } from '../../attach';
import type { CopydeskClient } from '../../client';

/** Milliseconds without news after which the server is asked: findings and counts come one after the other. */
const pause = 80;

/** What the server knows of the sourcing of the active article; kept while an editor of something else is active. */
export class SourcingModel implements vscode.Disposable {
  readonly #copydesk: CopydeskClient;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  #article: vscode.Uri | undefined;
  #current: Sourcing | undefined;
  #asking: vscode.CancellationTokenSource | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** Fires when {@link current} is another one. */
  readonly onDidChange = this.#changed.event;

  constructor(copydesk: CopydeskClient) {
    this.#copydesk = copydesk;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor?.document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      copydesk.onDidChangeStatus(({ uri }) => this.#news(vscode.Uri.parse(uri))),
      copydesk.onDidChangeHealth(() => this.#news(this.#article)),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => uris.forEach((uri) => this.#news(uri))),
    );
    this.#follow(vscode.window.activeTextEditor?.document);
  }

  /** The article that is shown. */
  get article(): vscode.Uri | undefined {
    return this.#article;
  }

  get current(): Sourcing | undefined {
    return this.#current;
  }

  /** Asks the server now; what was asked before is cancelled. */
  async refresh(): Promise<Sourcing | undefined> {
    clearTimeout(this.#timer);
    this.#asking?.cancel();
    const article = this.#article;
    if (article === undefined || this.#copydesk.health !== 'running') return undefined;
    const asking = new vscode.CancellationTokenSource();
    this.#asking = asking;
    try {
      const client = await this.#copydesk.running();
      const params = { uri: client.code2ProtocolConverter.asUri(article) };
      const found = await client.sendRequest<Sourcing | null>(messages.sourcing, params, asking.token);
      if (asking.token.isCancellationRequested) return undefined;
      this.#current = found ?? undefined;
      this.#changed.fire();
      return this.#current;
    } catch (error) {
      if (!asking.token.isCancellationRequested) throw error;
      return undefined;
    } finally {
      asking.dispose();
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#asking?.cancel();
    this.#subscriptions.dispose();
  }

  #follow(document: vscode.TextDocument | undefined): void {
    if (document === undefined || !isArticle(document)) return;
    if (this.#article?.toString() === document.uri.toString()) return;
    this.#article = document.uri;
    this.#current = undefined;
    this.#changed.fire();
    this.#news(document.uri);
  }

  #closed({ uri }: vscode.TextDocument): void {
    if (this.#article?.toString() !== uri.toString()) return;
    this.#asking?.cancel();
    this.#article = undefined;
    this.#current = undefined;
    this.#changed.fire();
  }

  #news(uri: vscode.Uri | undefined): void {
    if (uri === undefined || this.#article?.toString() !== uri.toString()) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.refresh().catch((error: unknown) => this.#copydesk.log.debug(`The Sourcing view: ${String(error)}`));
    }, pause);
  }
}
