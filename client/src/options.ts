import * as vscode from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler, type LanguageClientOptions } from 'vscode-languageclient';
import { commands, type CopydeskInitialization } from '../../server/src/lsp/protocol';
import { articleSelector, registrySelector } from './attach';

/** What the options need of the rest of the client. */
export interface OptionsInput {
  readonly log: vscode.LogOutputChannel;
  readonly rulesPage: vscode.Uri;
  /** folder for what the server keeps between two starts; undefined where no folder is open */
  readonly storage: vscode.Uri | undefined;
  /** the server ended by itself; true to start it again */
  readonly crashed: () => boolean;
}

const besideFiles = [
  '**/*.sources.json',
  '**/*.{bib,bibtex,biblatex}',
  '**/*.csl.{json,yaml,yml}',
  '**/{references,bibliography}.{json,yaml,yml}',
];
const besideSelector = besideFiles.map((pattern) => ({ scheme: 'file', pattern }));

const commandIds: readonly string[] = Object.values(commands);

function errorHandler(crashed: () => boolean): ErrorHandler {
  return {
    error: (_error, _message, count) => ({
      action: count !== undefined && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed: () => ({ action: crashed() ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true }),
  };
}

/**
 * Options of the language client, read from the settings as they are now. The server itself asks to be told of changed
 * settings and files.
 */
export function clientOptions(input: OptionsInput): LanguageClientOptions {
  const initialization: CopydeskInitialization = {
    trusted: vscode.workspace.isTrusted,
    commands: commandIds,
    rulesPage: input.rulesPage.toString(),
    ...(input.storage && { storage: input.storage.fsPath }),
  };
  return {
    // Registries and files beside articles are handed over too: what an editor has open counts, saved or not.
    documentSelector: [...articleSelector(), ...registrySelector(), ...besideSelector].map((filter) => ({ ...filter })),
    initializationOptions: initialization,
    outputChannel: input.log,
    diagnosticCollectionName: 'copydesk',
    diagnosticPullOptions: { onChange: true, onSave: true },
    markdown: { isTrusted: { enabledCommands: commandIds }, supportHtml: false },
    errorHandler: errorHandler(input.crashed),
  };
}
