import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';

describe('Copydesk in VS Code', () => {
  it('is present and wakes up when an article is opened', async () => {
    const extension = vscode.extensions.getExtension('copydesk.copydesk');
    assert.ok(extension, 'VS Code knows no extension copydesk.copydesk');

    const [article] = await vscode.workspace.findFiles('articles/*.txt', undefined, 1);
    assert.ok(article, 'the workspace holds no article');
    const document = await vscode.workspace.openTextDocument(article);
    await vscode.window.showTextDocument(document);
    assert.equal(document.languageId, 'article');

    // Nobody calls `activate` here, so only the article can have set it off.
    await until(() => extension.isActive, 'the article does not wake the extension up');
  });
});

/** Resolves as soon as `holds` returns true; throws with `complaint` when it does not within 20 s. */
async function until(holds: () => boolean, complaint: string): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!holds()) {
    assert.ok(Date.now() < deadline, complaint);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
