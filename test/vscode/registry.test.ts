import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { copydesk } from './support/extension';
import { cleanUp, inWorkspace, open, rangeOf } from './support/files';
import { settledFindings, untilFindings } from './support/findings';

describe('The company registry', () => {
  const registry = (): vscode.Uri => inWorkspace('companies.yaml');
  let good: string;

  before(async () => {
    await copydesk();
    good = new TextDecoder().decode(await vscode.workspace.fs.readFile(registry()));
  });
  afterEach(async () => {
    await save(good);
    await untilFindings(registry(), 'the registry is whole again', ({ length }) => length === 0);
    await cleanUp();
  });

  /** Writes and saves the registry as a person does, in an editor. */
  async function save(text: string): Promise<void> {
    const { document } = await open('companies.yaml');
    const edit = new vscode.WorkspaceEdit();
    const whole = new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length));
    edit.replace(document.uri, whole, text);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await document.save();
    assert.equal(document.isDirty, false);
  }

  async function hoverOn(document: vscode.TextDocument, words: string): Promise<string> {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      rangeOf(document, words).start.translate(0, 1),
    );
    return hovers.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value)).join('\n');
  }

  it('has its errors shown in its file while the last good one stays in use', async () => {
    const { document } = await open('articles/yunluo-magnet-recycling.txt');
    await settledFindings(document);
    await save(good.replace('source: Prospectus of Yunluo Rare Earth Group, 2019', 'sauce: Prospectus'));
    const [error] = await untilFindings(registry(), 'the errors are shown', ({ length }) => length > 0);
    assert.equal(error?.diagnostic.severity, vscode.DiagnosticSeverity.Error);
    assert.ok(error.line >= 23 && error.line <= 31, `the error is shown in line ${error.line}`);
    assert.match(await hoverOn(document, 'Yunluo Rare Earth Group'), /Haoshan Steel Group \(owner/);

    await save(`${good}  - name: [unfinished\n`);
    await untilFindings(registry(), 'broken YAML is shown', (findings) => findings.some(({ line }) => line > 120));
    assert.match(await hoverOn(document, 'Yunluo Rare Earth Group'), /Haoshan Steel Group \(owner/);

    await save(good);
    await untilFindings(registry(), 'nothing is left to complain of', ({ length }) => length === 0);
  });

  it('is used as soon as it is saved', async () => {
    const { document } = await open('articles/orvane-trial.txt');
    await settledFindings(document);
    assert.doesNotMatch(await hoverOn(document, 'Kessington Labs'), /companies/);
    const status = (await copydesk()).onDidChangeStatus;
    const readAgain = new Promise<void>((resolve) => {
      const subscription = status(({ uri }) => {
        if (vscode.Uri.parse(uri).toString() !== document.uri.toString()) return;
        subscription.dispose();
        resolve();
      });
    });
    await save(`${good}\n  - name: Kessington Labs\n    source: Its web site, read in May\n    country: Ireland\n`);
    await readAgain;
    assert.match(await hoverOn(document, 'Kessington Labs'), /facts from \[companies(?:\\?\.yaml)?:\d+\]/);
  });
});
