import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { copydesk } from './support/extension';
import { cleanUp, rangeOf, write } from './support/files';
import { settledFindings, untilFindings } from './support/findings';
import { apply, findingOf, fixesOf, fixWith, undoTo } from './support/fixes';
import { everyNow, until } from './support/until';

const body = 'Yunluo Rare Earth Group filed 71 patents in 2026, Haoshan Daily reported on Monday.';
const bare = 'The new line in the north treats 900 tonnes of scrap a year.';

describe('Sources and notices', () => {
  before(copydesk);
  afterEach(cleanUp);

  it('a source of the house is told with the chain of owners and where each link is stated', async () => {
    const { document } = await write('articles/house-paper.txt', body, '');
    await settledFindings(document);
    const original = document.getText();
    const finding = findingOf(document, 'circular-source');
    assert.match(
      finding.diagnostic.message,
      /Haoshan Daily, belongs to the subject’s owner \(Haoshan Steel Group › Yunluo/,
    );
    assert.equal(document.getText(finding.diagnostic.range), 'Haoshan Daily');
    const related = finding.diagnostic.relatedInformation ?? [];
    const files = related.map(({ location }) => vscode.workspace.asRelativePath(location.uri));
    assert.deepEqual(files, ['companies.yaml', 'companies.yaml'], related.map(({ message }) => message).join(' | '));
    assert.match(related[1]!.message, /Yunluo Rare Earth Group belongs to Haoshan Steel Group: Prospectus, page 41/);

    await apply(fixWith(await fixesOf(document, finding), /^Say so: /));
    const told = 'Haoshan Daily, which belongs to the owner of Yunluo Rare Earth Group, reported on Monday.';
    assert.ok(document.getText().includes(told), document.getText());
    await untilFindings(document.uri, 'the tie is told', (findings) =>
      findings.every(({ rule }) => rule !== 'circular-source'),
    );
    await undoTo(document, original);
  });

  it('the notice and the claims that it covers lead to each other', async () => {
    const notice =
      'Disclaimer: This article is based on a report by Haoshan Daily. Its claims have not been independently verified.';
    const { document } = await write('articles/covered.txt', body, '', bare, '', notice, '');
    await settledFindings(document);
    const at = (words: string): vscode.Position => rangeOf(document, words).start.translate(0, 1);
    const definition = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at('treats'),
    );
    assert.deepEqual(
      definition.map(({ range }) => document.getText(range)),
      [notice],
    );
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      at('Disclaimer'),
    );
    const words = references.map(({ range }) => document.getText(range));
    assert.ok(words.includes('900 tonnes'), words.join(' | '));
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at('Disclaimer'),
    );
    const text = hover!.contents.map((content) => (content as vscode.MarkdownString).value).join('\n');
    assert.match(text, /names: Haoshan Daily \(of Haoshan Steel Group, state-affiliated\)/);
    assert.match(text, /verified: \*have not been independently verified\*/);
  });

  it('a notice of the house is completed where its label is typed, and undo takes it away', async () => {
    const editor = await write('articles/completed.txt', body, '', 'Disclaimer', '');
    const { document } = editor;
    await settledFindings(document);
    const original = document.getText();
    const end = rangeOf(document, 'Disclaimer').end;
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    const notice = /^Note to readers: This article rests on Haoshan Daily, which belongs to Haoshan Steel Group\./m;
    await until(
      () => `no notice was taken:\n${document.getText()}`,
      () => {
        if (notice.test(document.getText())) return true;
        // Nothing tells when the list is shown; taking its first item does nothing before that.
        void vscode.commands.executeCommand('acceptSelectedSuggestion');
        return false;
      },
      everyNow,
      vscode.workspace.onDidChangeTextDocument,
    );
    assert.doesNotMatch(document.getText(), /Disclaimer/);
    await undoTo(document, original);
  });

  it('a notice that names nobody is completed by a fix', async () => {
    const notice =
      'Disclaimer: This article is based on a report by a Chinese state-owned newspaper. It has not been independently verified.';
    const { document } = await write('articles/nameless.txt', body, '', notice, '');
    await settledFindings(document);
    const original = document.getText();
    const finding = findingOf(document, 'incomplete-disclaimer');
    assert.equal(document.getText(finding.diagnostic.range), 'a Chinese state-owned newspaper');
    await apply(fixWith(await fixesOf(document, finding), /^Name it: /));
    assert.ok(document.getText().includes('a Chinese state-owned newspaper (Haoshan Daily).'), document.getText());
    await untilFindings(document.uri, 'the notice names somebody', (findings) =>
      findings.every(({ rule }) => rule !== 'incomplete-disclaimer'),
    );
    await undoTo(document, original);
  });
});
