import type * as vscode from 'vscode';
import type { CopydeskClient } from '../client';

/** What a command may use. */
export interface CommandContext {
  readonly copydesk: CopydeskClient;
  readonly extensionUri: vscode.Uri;
}

/** One command. Arguments come from menus, links and code actions and are checked before use. */
export interface Command {
  readonly id: string;
  run(context: CommandContext, ...args: readonly unknown[]): Promise<void>;
}
