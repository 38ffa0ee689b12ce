import * as vscode from 'vscode';
import { State, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import { commands, messages, type ArticleStatus } from '../../server/src/lsp/protocol';
import { hasArticles, isArticle } from './attach';
import { clientOptions } from './options';
import { RestartBudget } from './restarts';

/** `waiting` until an article is opened; `failed` when the server ended too often or could not start. */
export type Health = 'waiting' | 'starting' | 'running' | 'failed';

const restartLimit = 4;
const restartWindow = 3 * 60 * 1000;

/** The setting that the language client reads once, at its start: which documents it hands to the server. */
const settingsOfTheStart = ['copydesk.articles', 'copydesk.registry'];

/** Makes a language client of the host: a child process in Node. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** The running language client: started when the first article is there, restarted after a crash, one at a time. */
export class CopydeskClient implements vscode.Disposable {
  readonly #make: MakeClient;
  readonly #rulesPage: vscode.Uri;
  readonly #storage: vscode.Uri | undefined;
  readonly #log: vscode.LogOutputChannel;
  readonly #healthChanged = new vscode.EventEmitter<Health>();
  readonly #statusChanged = new vscode.EventEmitter<ArticleStatus>();
  readonly #subscriptions: vscode.Disposable[] = [];
  readonly #statuses = new Map<string, ArticleStatus>();
  #budget = new RestartBudget(restartLimit, restartWindow);
  #health: Health = 'waiting';
  #running: { readonly client: BaseLanguageClient; readonly parts: vscode.Disposable } | undefined;
  #starting: Promise<BaseLanguageClient> | undefined;

  /** Fires with the server's new state of health. */
  readonly onDidChangeHealth = this.#healthChanged.event;
  /** Fires with the counts of an article after each of its analyses. */
  readonly onDidChangeStatus = this.#statusChanged.event;

  constructor(make: MakeClient, rulesPage: vscode.Uri, storage?: vscode.Uri) {
    this.#make = make;
    this.#storage = storage;
    this.#rulesPage = rulesPage;
    this.#log = vscode.window.createOutputChannel('Copydesk', { log: true });
    this.#subscriptions.push(
      this.#log,
      this.#healthChanged,
      this.#statusChanged,
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (this.#health === 'waiting' && isArticle(document)) this.#startQuietly();
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#statuses.delete(document.uri.toString())),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.#restartQuietly()),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (settingsOfTheStart.some((setting) => change.affectsConfiguration(setting))) this.#restartQuietly();
      }),
    );
  }

  get health(): Health {
    return this.#health;
  }

  get log(): vscode.LogOutputChannel {
    return this.#log;
  }

  /** The counts of an open article as of its last analysis. */
  statusOf(uri: vscode.Uri): ArticleStatus | undefined {
    return this.#statuses.get(uri.toString());
  }

  /** Starts the server when the workspace holds an article; otherwise it waits for one to be opened. */
  async startWhenNeeded(): Promise<void> {
    if (await hasArticles()) this.#startQuietly();
  }

  /** The running language client, started now if it was not; rejects when the server cannot be started. */
  async running(): Promise<BaseLanguageClient> {
    this.#starting ??= this.#start();
    return this.#starting;
  }

  /** Ends the server, if there is one, and starts a new one with the settings as they are now. */
  async restart(): Promise<void> {
    this.#budget = new RestartBudget(restartLimit, restartWindow);
    await this.#stop();
    await this.running();
  }

  dispose(): void {
    void this.#stop();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  async #start(): Promise<BaseLanguageClient> {
    this.#setHealth('starting');
    const client = this.#make(
      clientOptions({
        log: this.#log,
        rulesPage: this.#rulesPage,
        storage: this.#storage,
        crashed: () => this.#crashed(),
      }),
    );
    const parts = vscode.Disposable.from(
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Starting) this.#setHealth('starting');
        if (newState === State.Running) this.#setHealth('running');
      }),
      client.onNotification(messages.status, (status: ArticleStatus) => this.#keepStatus(status)),
    );
    this.#running = { client, parts };
    try {
      await client.start();
      return client;
    } catch (error) {
      this.#setHealth('failed');
      throw error;
    }
  }

  async #stop(): Promise<void> {
    const running = this.#running;
    const starting = this.#starting;
    this.#running = undefined;
    this.#starting = undefined;
    this.#statuses.clear();
    if (running === undefined) return;
    running.parts.dispose();
    try {
      // A client that is still starting cannot be stopped.
      await starting;
      await running.client.dispose();
    } catch (error) {
      // A server that is already gone cannot be asked to stop.
      this.#log.debug(`While stopping the server: ${String(error)}`);
    }
  }

  #crashed(): boolean {
    this.#statuses.clear();
    if (this.#budget.take(Date.now())) {
      void this.#tell('The Copydesk language server ended unexpectedly and was started again.');
      return true;
    }
    this.#setHealth('failed');
    void this.#tell('The Copydesk language server keeps ending and was not started again.', 'Restart');
    return false;
  }

  async #tell(message: string, ...actions: readonly 'Restart'[]): Promise<void> {
    this.#log.warn(message);
    const choice = await vscode.window.showWarningMessage(message, ...actions, 'Show Log');
    if (choice === 'Show Log') this.#log.show();
    if (choice === 'Restart') await vscode.commands.executeCommand(commands.restartServer);
  }

  #keepStatus(status: ArticleStatus): void {
    const uri = vscode.Uri.parse(status.uri);
    this.#statuses.set(uri.toString(), status);
    this.#statusChanged.fire(status);
  }

  #setHealth(health: Health): void {
    if (this.#health === health) return;
    this.#health = health;
    this.#healthChanged.fire(health);
  }

  #startQuietly(): void {
    this.running().catch((error: unknown) => this.#log.error(`The server did not start: ${String(error)}`));
  }

  #restartQuietly(): void {
    if (this.#running === undefined) return;
    this.restart().catch((error: unknown) => this.#log.error(`The server did not restart: ${String(error)}`));
  }
}
