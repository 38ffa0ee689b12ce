import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { copydesk } from './support/extension';
import { cleanUp, copyOf, exists, removeAfterwards } from './support/files';
import { settledFindings, untilFindings } from './support/findings';
import { findingOf, fixesOf, fixWith } from './support/fixes';

const reason = 'checked with the press office by phone';

describe('Accepting a finding with a reason', () => {
  before(copydesk);
  afterEach(cleanUp);

  /** Accepts the finding as its quick fix does, with the reason that a person would type. */
  async function accept(document: vscode.TextDocument, rule: string, at: string): Promise<void> {
    await settledFindings(document);
    const { command } = fixWith(
      await fixesOf(document, findingOf(document, rule, at)),
      /^Accept this, with a reason…$/,
    );
    assert.equal(command?.command, 'copydesk.acceptFinding');
    const args: readonly unknown[] = command.arguments ?? [];
    await vscode.commands.executeCommand(command.command, ...args, reason);
    await untilFindings(document.uri, 'the finding is gone', (findings) =>
      findings.every(({ rule: other, line }) => other !== rule || !document.lineAt(line - 1).text.includes(at)),
    );
  }

  it('keeps it in a comment in Markdown', async () => {
    const { document } = await copyOf('sodal-cells.md');
    await accept(document, 'unsourced-claim', 'Each bus carries 310 kWh');
    assert.match(document.getText(), new RegExp(`<!-- copydesk-accept unsourced-claim ".+": ${reason} -->`));
    assert.equal(await exists(besideOf(document)), false);
  });

  it('keeps it beside an article whose text must stay clean', async () => {
    const { document } = await copyOf('orvane-trial.txt');
    const beside = besideOf(document);
    removeAfterwards(beside);
    const before = document.getText();
    await accept(document, 'unsourced-claim', 'The trial enrolled');
    assert.equal(document.getText(), before);
    const kept = new TextDecoder().decode(await vscode.workspace.fs.readFile(beside));
    assert.ok(kept.includes(reason), kept);
    assert.match(kept, /"assessing"/);
    // Another one goes into the same file.
    await accept(document, 'weak-source', 'Two deaths');
    const both = new TextDecoder().decode(await vscode.workspace.fs.readFile(beside));
    assert.equal(both.split(reason).length, 3);

    await vscode.workspace.fs.delete(beside);
    await untilFindings(document.uri, 'without the file the findings are back', (findings) =>
      findings.some(({ rule, line }) => rule === 'unsourced-claim' && line === 4),
    );
  });
});

/** The file of sources and accepted findings that belongs to an article. */
function besideOf({ uri }: vscode.TextDocument): vscode.Uri {
  return uri.with({ path: `${uri.path}.sources.json` });
}
