import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { copydesk } from './support/extension';
import { cleanUp, open, write } from './support/files';
import { type Shown, untilFindings } from './support/findings';
import { changeSetting } from './support/settings';

describe('Settings, applied while an article is open', () => {
  const restores: (() => Promise<void>)[] = [];

  before(copydesk);
  afterEach(async () => {
    for (const restore of restores.splice(0).reverse()) await restore();
    await cleanUp();
  });

  async function set(name: string, value: unknown): Promise<void> {
    restores.push(await changeSetting(name, value));
  }

  const has =
    (rule: string, severity?: vscode.DiagnosticSeverity) =>
    (findings: readonly Shown[]): boolean =>
      findings.some(
        (finding) => finding.rule === rule && (severity === undefined || finding.diagnostic.severity === severity),
      );
  const hasNo =
    (rule: string) =>
    (findings: readonly Shown[]): boolean =>
      !has(rule)(findings);

  it('switch a rule off and on again', async () => {
    const { document } = await open('articles/orvane-trial.txt');
    await untilFindings(document.uri, 'the rule is on', has('unsourced-claim'));
    await set('rules', { 'unsourced-claim': 'off' });
    const rest = await untilFindings(document.uri, 'the rule is off', hasNo('unsourced-claim'));
    assert.ok(has('weak-source')(rest), 'another rule went with it');
    await set('rules', {});
    await untilFindings(document.uri, 'the rule is on again', has('unsourced-claim'));
  });

  it('give a rule another level', async () => {
    const { document } = await open('articles/orvane-trial.txt');
    const { Error, Information } = vscode.DiagnosticSeverity;
    await untilFindings(document.uri, 'the level is information', has('weak-source', Information));
    await set('rules', { 'weak-source': 'error' });
    await untilFindings(document.uri, 'the level is error', has('weak-source', Error));
  });

  it('make the desk stricter and more relaxed', async () => {
    await set('rules', {});
    const { document } = await open('articles/orvane-trial.txt');
    const { Hint, Information, Warning } = vscode.DiagnosticSeverity;
    await untilFindings(document.uri, 'standard: acronyms are hints', has('undefined-acronym', Hint));
    await set('strictness', 'strict');
    await untilFindings(document.uri, 'strict: weak sources are warnings', has('weak-source', Warning));
    await untilFindings(document.uri, 'strict: acronyms are listed', has('undefined-acronym', Information));
    await set('strictness', 'relaxed');
    await untilFindings(document.uri, 'relaxed: weak sources are hints', has('weak-source', Hint));
    await untilFindings(document.uri, 'relaxed: acronyms are left alone', hasNo('undefined-acronym'));
  });

  it('make other Markdown files articles', async () => {
    const { document } = await write('notes/mill.md', '# A mill', '', 'The mill in Tarn employs 340 people.');
    assert.equal(document.languageId, 'markdown');
    await set('articles', ['notes/*.md']);
    await untilFindings(document.uri, 'the note is checked', has('unsourced-claim'));
  });
});
