import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { compareWithExpected } from './support/expected';
import { copydesk, extension } from './support/extension';
import { cleanUp, exists, inWorkspace, open, writeUnseen } from './support/files';
import { settledFindings, untilFindings } from './support/findings';

/** The articles on rare earths that lie beside the project; the launcher puts them into the workspace. */
const sharedArticles = [
  '000_9022dfa2dc0b538a.txt',
  '001_5d6e322c01cf9669.txt',
  '002_703ca9a0dc70ffa9.txt',
  '003_b4821d9843559ef5.txt',
  '004_795f20ba7fcec53c.txt',
];
const ownArticles = ['yunluo-magnet-recycling.txt', 'tessivant-test-line.txt', 'orvane-trial.txt', 'sodal-cells.md'];

describe('Findings', () => {
  before(copydesk);
  afterEach(cleanUp);

  for (const name of ownArticles) {
    it(`of ${name} are the expected ones`, async () => {
      await compareWithExpected(name, await settledFindings((await open(`articles/${name}`)).document));
    });
  }

  for (const name of sharedArticles) {
    it(`of the shared article ${name} are the expected ones, a page at most`, async function () {
      const path = `articles/${name}`;
      if (!(await exists(inWorkspace(path)))) {
        // The title of a skipped test says why.
        if (this.test) this.test.title += ' (skipped: ../shared/articles is not there)';
        this.skip();
      }
      const findings = await settledFindings((await open(path)).document);
      const { document } = vscode.window.activeTextEditor ?? {};
      assert.equal(document?.languageId, 'article');
      const count = (...levels: readonly vscode.DiagnosticSeverity[]): number =>
        findings.filter(({ diagnostic }) => levels.includes(diagnostic.severity)).length;
      const { Warning, Information } = vscode.DiagnosticSeverity;
      assert.ok(count(Warning) <= 6, `${count(Warning)} warnings`);
      assert.ok(count(Warning, Information) <= 10, `${count(Warning, Information)} warnings and informations`);
      await compareWithExpected(name, findings);
    });
  }

  it('are absent from a well-edited article', async () => {
    assert.deepEqual(await settledFindings((await open('articles/brenmoor-black-mass.txt')).document), []);
  });

  it('link to their rule and to the words that they rest on', async () => {
    const { document } = await open('articles/yunluo-magnet-recycling.txt');
    const mismatch = (await settledFindings(document)).find(({ rule }) => rule === 'figure-mismatch');
    assert.ok(mismatch, 'the highlight is not compared with the body');
    const { code, relatedInformation, severity } = mismatch.diagnostic;
    assert.equal(severity, vscode.DiagnosticSeverity.Warning);
    assert.ok(typeof code === 'object');
    const page = vscode.Uri.joinPath(extension().extensionUri, 'docs', 'rules.md');
    assert.equal(code.target.toString(), page.with({ fragment: 'figure-mismatch' }).toString());
    const rules = new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
    assert.match(rules, /^#+ (?:<a.*>)?`?figure-mismatch/m);
    const [related] = relatedInformation ?? [];
    assert.ok(related, 'nothing says what the finding rests on');
    assert.equal(document.getText(related.location.range), '93%');
  });

  it('appear for articles that nobody has opened', async () => {
    const uri = await writeUnseen('articles/unseen.txt', 'A mill', '', 'The mill employs 340 people.', 'Leave a Reply');
    await untilFindings(uri, 'the unseen article has findings', ({ length }) => length > 0);
    const open = vscode.workspace.textDocuments.map((document) => document.uri.toString());
    assert.ok(!open.includes(uri.toString()));
    await cleanUp();
    await untilFindings(uri, 'nothing is left of it when it is gone', ({ length }) => length === 0);
  });

  it('count in the status of the article', async () => {
    const { document } = await open('articles/orvane-trial.txt');
    await settledFindings(document);
    const status = (await copydesk()).statusOf(document.uri);
    assert.ok(status);
    assert.ok(status.claims > 0 && status.unsourced > 0 && status.self > 0);
    assert.equal(status.claims, status.sourced + status.weak + status.blanket + status.unsourced);
  });
});
