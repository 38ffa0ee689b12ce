import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { copydesk } from './support/extension';
import { cleanUp, write } from './support/files';
import { findingsOf, settledFindings, untilFindings } from './support/findings';

/** A writer who rests for longer than this may be told of the sentence as it stands, so that attempt does not count. */
const restMilliseconds = 1000;
const mostAttempts = 5;

describe('While a sentence is typed', () => {
  let editor: vscode.TextEditor;
  let files = 0;

  before(copydesk);
  beforeEach(async () => {
    files++;
    editor = await write(
      `articles/typed-${files}.txt`,
      'Korvane opens a mill',
      '',
      'Korvane Pulp plc has opened a mill in Tarn, the company said on Monday.',
      '',
      '',
    );
    assert.deepEqual(await settledFindings(editor.document), []);
  });
  afterEach(cleanUp);

  /** Types at the end, character by character; returns the findings seen meanwhile, or undefined if the typist rested. */
  async function typeOnce(text: string): Promise<readonly string[] | undefined> {
    const { document } = editor;
    const seen = new Set<string>();
    const subscription = vscode.languages.onDidChangeDiagnostics(() => {
      for (const { rule, message } of findingsOf(document.uri)) seen.add(`${rule}: ${message}`);
    });
    try {
      const end = document.positionAt(document.getText().length);
      editor.selection = new vscode.Selection(end, end);
      let last = Date.now();
      for (const character of text) {
        await vscode.commands.executeCommand('type', { text: character });
        const now = Date.now();
        if (now - last > restMilliseconds) return undefined;
        last = now;
      }
      assert.ok(document.getText().endsWith(text), document.getText());
      return [...seen];
    } finally {
      subscription.dispose();
    }
  }

  async function typeSteadily(context: Mocha.Context, text: string): Promise<readonly string[]> {
    const { document } = editor;
    const before = document.getText();
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const seen = await typeOnce(text);
      if (seen !== undefined) return seen;
      const whole = new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length));
      await editor.edit((edit) => edit.replace(whole, before));
      await untilFindings(document.uri, 'nothing is shown before the next attempt', ({ length }) => length === 0);
    }
    if (context.test) context.test.title += ' (skipped: this machine is too busy to type without resting)';
    return context.skip();
  }

  it('nothing is raised before its end, and what is to be said comes then', async function () {
    assert.deepEqual(await typeSteadily(this, 'The mill employs 340 people and cost €61 million to build'), []);
    await vscode.commands.executeCommand('type', { text: '. ' });
    const findings = await untilFindings(editor.document.uri, 'the claim is found', ({ length }) => length > 0);
    assert.deepEqual(
      findings.map(({ rule, line }) => `${line} ${rule}`),
      ['5 unsourced-claim'],
    );
  });

  it('nothing is raised at all when it says who says so', async function () {
    const sentence = 'The mill employs 340 people and cost €61 million to build, the company said.';
    assert.deepEqual(await typeSteadily(this, sentence), []);
    assert.deepEqual(await settledFindings(editor.document), []);
  });
});
