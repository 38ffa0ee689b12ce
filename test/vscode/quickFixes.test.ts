import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { copydesk } from './support/extension';
import { cleanUp, copyOf } from './support/files';
import { findingsOf, settledFindings, untilFindings } from './support/findings';
import { apply, findingOf, fixesOf, fixWith, undoTo } from './support/fixes';

interface Case {
  readonly rule: string;
  /** an article of the examples; the test works on a copy */
  readonly article: string;
  /** words of the line that the finding stands in */
  readonly at: string;
  readonly fix: RegExp;
  /** what the article then holds */
  readonly result: string;
}

const cases: readonly Case[] = [
  {
    rule: 'figure-mismatch',
    article: 'yunluo-magnet-recycling.txt',
    at: 'The line recovers',
    fix: /^Use the body’s figure: 93%$/,
    result: '\n- The line recovers 93% of the neodymium and praseodymium\n',
  },
  {
    rule: 'attribution-lost',
    article: 'tessivant-test-line.txt',
    at: 'The move saves',
    fix: /^Say who: /,
    result: '\n- The move saves US$38 million a year, the company says\n',
  },
  {
    rule: 'unsourced-claim',
    article: 'orvane-trial.txt',
    at: 'The trial enrolled',
    fix: /^Attribute to Orvane Pharma AG /,
    result: ' The trial enrolled 214 patients in 31 hospitals, according to Orvane Pharma AG.\n',
  },
  {
    rule: 'weak-source',
    article: 'orvane-trial.txt',
    at: 'Sources familiar',
    fix: /^Leave a query for the writer: “\[who\?\]”$/,
    result: ' Sources familiar with the matter [who?] say that the board is talking to Tarrow Biosciences Inc. about ',
  },
  {
    rule: 'undefined-acronym',
    article: 'orvane-trial.txt',
    at: 'PFS was the goal',
    fix: /^Spell it out here: /,
    result: '\nProgression-free survival (PFS) was the goal that the company and the regulator had agreed on in 2023.',
  },
  {
    rule: 'inconsistent-name',
    article: 'haidong-boxes.txt',
    at: 'HDOL',
    fix: /^Use “HOL” throughout/,
    result: '\nHaidong Ocean Lines (HOL) would still be a medium-sized line.',
  },
  {
    rule: 'lost-link',
    article: 'tessivant-test-line.txt',
    at: 'A new building in Penang',
    fix: /^Remove “\(opens in a new tab\)”$/,
    result: ' A new building in Penang has 11,000 square metres of clean room.\n',
  },
  {
    rule: 'mojibake',
    article: 'tessivant-test-line.txt',
    at: 'Of the 1,150 people',
    fix: /^Repair 13 broken characters/,
    result:
      '\n“Testing is where we were slowest,” Whitlow told analysts. “A wafer waited nine days for a machine — now it',
  },
  {
    rule: 'web-residue',
    article: 'tessivant-test-line.txt',
    at: 'Share this article',
    fix: /^Remove page residue \(6 lines\)$/,
    result: ' an ocean away from the customers who want them.\n',
  },
  {
    rule: 'missing-disclaimer',
    article: 'haidong-boxes.txt',
    at: 'Haidong Maritime News',
    fix: /Haidong Maritime News/,
    result:
      'Note to readers: This article rests on Haidong Maritime News, which belongs to Haidong Ports Group. ' +
      'We have not verified its figures ourselves.',
  },
];

describe('Quick fixes', () => {
  before(copydesk);
  afterEach(cleanUp);

  for (const { rule, article, at, fix, result } of cases) {
    it(`of ${rule}: ${fix.source}`, async () => {
      const { document } = await copyOf(article);
      const before = placesOf(await settledFindings(document));
      const original = document.getText();
      const finding = findingOf(document, rule, at);
      const words = document.getText(finding.diagnostic.range);

      const action = fixWith(await fixesOf(document, finding), fix);
      await apply(action);
      const fixed = document.getText();
      assert.ok(fixed.includes(result), `the sentence is not the expected one:\n${fixed}`);
      await untilFindings(document.uri, `${rule} is gone`, (findings) =>
        findings.every(
          (other) =>
            other.rule !== rule ||
            document.getText(other.diagnostic.range) !== words ||
            !document.lineAt(other.line - 1).text.includes(at),
        ),
      );

      await undoTo(document, original);
      await untilFindings(document.uri, 'all findings are back', (now) => String(placesOf(now)) === String(before));
    });
  }

  it('take the residue of a page away all at once on demand, and nothing of the copy', async () => {
    const { document } = await copyOf('tessivant-test-line.txt');
    await settledFindings(document);
    const lines = document.lineCount;
    const whole = new vscode.Range(0, 0, lines, 0);
    const kind = 'source.fixAll.copydesk';
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      whole,
      kind,
    );
    assert.equal(actions.length, 1);
    await apply(fixWith(actions, /^Remove page residue/));
    assert.doesNotMatch(document.getText(), /Leave a Reply|Loading comments/);
    assert.match(document.getText(), /the customers who want them\.\n$/);
    await untilFindings(document.uri, 'no residue is left', (findings) =>
      findings.every(({ rule }) => rule !== 'web-residue'),
    );
  });

  it('come with the way to accept each finding', async () => {
    const { document } = await copyOf('orvane-trial.txt');
    await settledFindings(document);
    for (const finding of findingsOf(document.uri)) {
      fixWith(await fixesOf(document, finding), /^Accept this, with a reason…$/);
    }
  });
});

function placesOf(findings: readonly { readonly rule: string; readonly line: number }[]): readonly string[] {
  return findings.map(({ rule, line }) => `${line} ${rule}`);
}
