import * as vscode from 'vscode';
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import { keepLanguage } from './attach';
import { CopydeskClient } from './client';
import { registerCommands } from './commands/registry';
import { registerViews } from './views/registry';

/** Port that a debugger attaches to when the extension itself is being debugged. */
const debugPort = 6009;

function serverOptions(module: string): ServerOptions {
  const run = { module, transport: TransportKind.stdio };
  return { run, debug: { ...run, options: { execArgv: ['--nolazy', `--inspect=${String(debugPort)}`] } } };
}

/** Called by VS Code. Returns the client, so that other extensions (and the tests) can see the server's health. */
export function activate(context: vscode.ExtensionContext): CopydeskClient {
  const server = serverOptions(context.asAbsolutePath('dist/server.js'));
  const copydesk = new CopydeskClient(
    (options) => new LanguageClient('copydesk', 'Copydesk', server, options),
    vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules.md'),
  );
  context.subscriptions.push(
    copydesk,
    keepLanguage(),
    registerCommands({ copydesk, extensionUri: context.extensionUri }),
    registerViews(copydesk),
  );
  void copydesk.startWhenNeeded();
  return copydesk;
}
