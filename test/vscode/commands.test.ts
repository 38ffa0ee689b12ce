import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { copydesk, extension } from './support/extension';
import { cleanUp, copyOf, open } from './support/files';
import { settledFindings, untilFindings } from './support/findings';
import { undoTo } from './support/fixes';
import { until } from './support/until';

describe('Commands', () => {
  before(copydesk);
  afterEach(cleanUp);

  it('are all there', async () => {
    const { contributes } = extension().packageJSON as {
      readonly contributes: { readonly commands: readonly { readonly command: string }[] };
    };
    const registered = new Set(await vscode.commands.getCommands(true));
    for (const { command } of contributes.commands) assert.ok(registered.has(command), command);
  });

  it('insert a disclaimer that names the outlet, and undo takes it away', async () => {
    const { document } = await copyOf('haidong-boxes.txt');
    const original = document.getText();
    await settledFindings(document);
    await chooseFirst('copydesk.insertDisclaimer');
    const notice =
      'Note to readers: This article rests on Haidong Maritime News, which belongs to Haidong Ports Group. ' +
      'We have not verified its figures ourselves.';
    assert.ok(
      document
        .getText()
        .trimEnd()
        .endsWith(`on paper only. Whether it is real is what the line has yet to show.\n\n${notice}`),
      document.getText(),
    );
    await untilFindings(document.uri, 'a notice is no longer missed', (findings) =>
      findings.every(({ rule }) => rule !== 'missing-disclaimer'),
    );
    await undoTo(document, original);
    await untilFindings(document.uri, 'it is missed again', (findings) =>
      findings.some(({ rule }) => rule === 'missing-disclaimer'),
    );
  });

  it('check all articles', async () => {
    await vscode.commands.executeCommand('copydesk.checkWorkspace');
    await until(
      () => 'no findings for all articles',
      () => {
        const files = vscode.languages.getDiagnostics().filter(([, { length }]) => length > 0);
        const names = new Set(files.map(([uri]) => vscode.workspace.asRelativePath(uri)));
        return ['articles/haidong-boxes.txt', 'articles/sodal-cells.md', 'briefs/helium.article'].every((name) =>
          names.has(name),
        );
      },
      vscode.languages.onDidChangeDiagnostics,
    );
  });

  it('open the rules', async () => {
    await open('articles/orvane-trial.txt');
    await vscode.commands.executeCommand('copydesk.openRules', 'weak-source');
    await until(
      () => 'no tab shows the rules',
      () => vscode.window.tabGroups.activeTabGroup.activeTab?.label.includes('rules.md') === true,
      vscode.window.tabGroups.onDidChangeTabs,
      vscode.window.tabGroups.onDidChangeTabGroups,
    );
  });

  it('show the log', async () => {
    await vscode.commands.executeCommand('copydesk.showLog');
  });
});

/** Runs a command that asks to choose from a list, and takes the first choice. */
async function chooseFirst(command: string): Promise<void> {
  let done = false;
  const running = Promise.resolve(vscode.commands.executeCommand(command)).finally(() => {
    done = true;
  });
  // Nothing tells when a list is shown; before that, accepting does nothing.
  const accepting = (async () => {
    while (!done) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  })();
  await running;
  await accepting;
}
