import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { Health } from '../../client/src/client';
import { copydesk, serverProcess } from './support/extension';
import { cleanUp, inWorkspace, open, removeAfterwards, write } from './support/files';
import { settledFindings, untilFindings, untilRead } from './support/findings';
import { next } from './support/until';

describe('The language server', () => {
  before(copydesk);
  afterEach(cleanUp);

  it('is started again when it is killed, and finds what it had found', async () => {
    const api = await copydesk();
    const { document } = await open('articles/orvane-trial.txt');
    const before = await settledFindings(document);
    assert.notEqual(before.length, 0);
    assert.equal(api.health, 'running');
    const pid = await serverProcess();

    const healths: Health[] = [];
    const subscription = api.onDidChangeHealth((health) => healths.push(health));
    const back = next('a new start of the server', api.onDidChangeHealth, (health) => health === 'running');
    try {
      process.kill(pid, 'SIGKILL');
      await back;
    } finally {
      subscription.dispose();
    }
    assert.deepEqual(healths, ['starting', 'running']);
    assert.notEqual(await serverProcess(), pid);
    const after = await settledFindings(document);
    assert.deepEqual(
      after.map(({ rule, line }) => [rule, line]),
      before.map(({ rule, line }) => [rule, line]),
    );
  });

  it('is started again on command', async () => {
    const { document } = await open('articles/orvane-trial.txt');
    const pid = await serverProcess();
    await vscode.commands.executeCommand('copydesk.restartServer');
    assert.notEqual(await serverProcess(), pid);
    await untilFindings(document.uri, 'a finding', ({ length }) => length > 0);
  });

  describe('goes on', () => {
    let pid: number;
    beforeEach(async () => {
      pid = await serverProcess();
    });
    afterEach(async () => {
      assert.equal(await serverProcess(), pid, 'the server has ended');
    });

    const odd: readonly (readonly [string, string | Uint8Array])[] = [
      ['an empty file', ''],
      ['one line of 5 MB', 'The plant makes 40 tonnes a day and no more than that. '.repeat(95_000)],
      ['mixed line ends', 'One plant\r\nmakes 40 tonnes.\n\rTwo plants\rmake 80.\r\n\r\n'],
      ['text from right to left', 'المصنع ينتج 40 طنا في اليوم.\nהמפעל מייצר 40 טון ביום.\n'],
      ['bytes that are no text', Uint8Array.from({ length: 4096 }, (_, at) => ((at * 97 + (at >> 3)) % 255) + 1)],
    ];

    for (const [index, [what, content]] of odd.entries()) {
      it(`on ${what}`, async () => {
        const uri = inWorkspace(`articles/odd-${index}.txt`);
        removeAfterwards(uri);
        const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
        await vscode.workspace.fs.writeFile(uri, bytes);
        // Not shown: how the editor draws such a file is not what is tested.
        const document = await vscode.workspace.openTextDocument(uri);
        assert.equal(document.languageId, 'article');
        await untilRead(document);
      });
    }

    it('on a lone surrogate and NUL', async () => {
      const { document } = await write('articles/odd.txt', 'A plant', '', '');
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(2, 0), 'The plant \uD800 makes \0 40 tonnes \uDC00 a day.\0');
      assert.ok(await vscode.workspace.applyEdit(edit));
      await untilRead(document);
    });

    it('when a file is deleted under it', async () => {
      const { document } = await write('articles/gone.txt', 'A plant', '', 'The plant makes 40 tonnes a day.');
      await untilFindings(document.uri, 'a finding', ({ length }) => length > 0);
      await vscode.workspace.fs.delete(document.uri);
      await cleanUp();
      await untilFindings(document.uri, 'nothing is left of it', ({ length }) => length === 0);
      const { uri } = (await open('articles/orvane-trial.txt')).document;
      await untilFindings(uri, 'a finding', ({ length }) => length > 0);
    });
  });
});
