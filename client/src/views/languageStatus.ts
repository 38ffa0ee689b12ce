import * as vscode from 'vscode';
import { commands } from '../../../server/src/lsp/protocol';
import { articleSelector } from '../attach';
import type { CopydeskClient, Health } from '../client';

const words: Readonly<Record<Health, string>> = {
  waiting: 'Copydesk waits for an article',
  starting: 'Copydesk starts',
  running: 'Copydesk reads along',
  failed: 'Copydesk has stopped',
};

const restricted = 'Restricted Mode: the registry, the notices and the rule levels of this workspace are not used';

/** Health of the server in the language status of articles, with what Restricted Mode leaves out. */
export function languageStatus(copydesk: CopydeskClient): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('copydesk.server', articleSelector());
  item.name = 'Copydesk';
  const update = (): void => {
    const { health } = copydesk;
    const trusted = vscode.workspace.isTrusted;
    item.selector = articleSelector();
    item.text = words[health];
    item.busy = health === 'starting';
    item.detail = trusted ? '' : restricted;
    item.severity = vscode.LanguageStatusSeverity.Information;
    if (!trusted) item.severity = vscode.LanguageStatusSeverity.Warning;
    if (health === 'failed') item.severity = vscode.LanguageStatusSeverity.Error;
    item.command =
      health === 'failed'
        ? { title: 'Restart', command: commands.restartServer }
        : { title: 'Show Log', command: commands.showLog };
  };
  update();
  return vscode.Disposable.from(
    item,
    copydesk.onDidChangeHealth(update),
    vscode.workspace.onDidGrantWorkspaceTrust(update),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('copydesk.articles')) update();
    }),
  );
}
