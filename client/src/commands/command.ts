import type * as vscode from 'vscode';
import type { BesideChanges } from '../beside/changes';
import type { CopydeskClient } from '../client';
import type { OriginalsBeside } from '../originals/originals';
import type { SourcingModel } from '../views/sourcing/model';

/** What a command may use. */
export interface CommandContext {
  readonly copydesk: CopydeskClient;
  readonly extensionUri: vscode.Uri;
  readonly changes: BesideChanges;
  readonly sourcing: SourcingModel;
  readonly originals: OriginalsBeside;
}

/** One command. Arguments come from menus, links and code actions and are checked before use. */
export interface Command {
  readonly id: string;
  run(context: CommandContext, ...args: readonly unknown[]): Promise<void>;
}
