import * as vscode from 'vscode';
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import { keepLanguage } from './attach';
import { BesideChanges } from './beside/changes';
import { followRenames } from './beside/renames';
import { CopydeskClient } from './client';
import { registerCommands } from './commands/registry';
import { attachOnDrop } from './originals/drop';
import { OriginalsBeside } from './originals/originals';
import { registerViews } from './views/registry';
import { SourcingModel } from './views/sourcing/model';
import { SourcingTree } from './views/sourcing/tree';

/** Port that a debugger attaches to when the extension itself is being debugged. */
const debugPort = 6009;

function serverOptions(module: string): ServerOptions {
  const run = { module, transport: TransportKind.stdio };
  return { run, debug: { ...run, options: { execArgv: ['--nolazy', `--inspect=${String(debugPort)}`] } } };
}

/** What other extensions (and the tests) see of this one. */
export interface CopydeskExtension {
  readonly copydesk: CopydeskClient;
  readonly sourcing: SourcingModel;
  readonly tree: SourcingTree;
}

/** Called by VS Code. */
export function activate(context: vscode.ExtensionContext): CopydeskExtension {
  const server = serverOptions(context.asAbsolutePath('dist/server.js'));
  const copydesk = new CopydeskClient(
    (options) => new LanguageClient('copydesk', 'Copydesk', server, options),
    vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules.md'),
    context.storageUri,
  );
  const changes = new BesideChanges();
  const sourcing = new SourcingModel(copydesk);
  const originals = new OriginalsBeside(copydesk);
  const tree = new SourcingTree(sourcing, changes);
  context.subscriptions.push(
    copydesk,
    changes,
    sourcing,
    originals,
    tree,
    followRenames(changes),
    keepLanguage(),
    attachOnDrop(),
    registerCommands({ copydesk, extensionUri: context.extensionUri, changes, sourcing, originals }),
    registerViews(copydesk),
  );
  void copydesk.startWhenNeeded();
  return { copydesk, sourcing, tree };
}
