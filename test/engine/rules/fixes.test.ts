import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../server/src/engine/analyze';
import { check } from '../../../server/src/engine/rules/check';
import type { Finding, Fix, Rule, RuleExample } from '../../../server/src/engine/rules/model';
import { rules } from '../../../server/src/engine/rules/registry';
import { defaultSettings } from '../../../server/src/engine/rules/settings';
import { applyEdits } from '../../../server/src/engine/rules/support/edits';
import { fillNotice } from '../../../server/src/engine/rules/support/fillNotice';
import { noticesFor } from '../../../server/src/engine/rules/support/noticeTexts';
import { withBeside } from '../../../server/src/engine/rules/support/examples';
import { parseFixture } from '../../support/fixture';

const analyzer = createAnalyzer();

function findingsOf(rule: Rule, text: string, example: RuleExample = { text }): readonly Finding[] {
  const settings = { ...defaultSettings, rules: { [rule.id]: 'warning' as const } };
  const article = analyzer.analyze(text, example.language ?? 'article');
  return check(withBeside(article, example), settings, undefined, [rule]).findings;
}

function ruleOf(id: string): Rule {
  return rules.find((rule) => rule.id === id)!;
}

/** A query for the writer keeps the finding, on purpose: nothing is settled yet. */
const isQuery = (title: string): boolean => title.startsWith('Leave a query');

/** Fixes that change the article; those of files beside it have tests of their own. */
const ofTheArticle = (finding: Finding): readonly Fix[] =>
  finding.fixes().filter(({ edits, files }) => edits.length > 0 || files === undefined);

/** Signs of an edit that did not fit: doubled or misplaced punctuation and space that was not there before. */
const clumsy = [/ {2}/u, / [,.;:]/u, /,,/u, /(?<!\.)\.\.(?!\.)/u, /,\./u, /\( | \)/u];

describe('quick fixes', () => {
  for (const rule of rules) {
    it(`of ${rule.id} settle what they are offered for`, () => {
      for (const example of rule.flags) {
        const { text } = parseFixture(example.text);
        for (const finding of findingsOf(rule, text, example)) {
          assert.ok(finding.fixes().length > 0, `no fix: ${finding.message}`);
          for (const { title, edits } of ofTheArticle(finding)) {
            const result = applyEdits(text, edits);
            const left = findingsOf(rule, result, example);
            const same = left.some((other) => other.message === finding.message && other.start >= finding.start);
            assert.ok(!same || isQuery(title), `${title}\n${result}\n${left.map(({ message }) => message).join('\n')}`);
          }
        }
      }
    });

    it(`of ${rule.id} have sorted edits that change something and leave tidy text`, () => {
      for (const example of rule.flags) {
        const { text } = parseFixture(example.text);
        for (const finding of findingsOf(rule, text, example)) {
          const fixes = finding.fixes();
          assert.equal(new Set(fixes.map(({ title }) => title)).size, fixes.length, 'titles differ');
          assert.ok(fixes.filter(({ preferred }) => preferred).length <= 1, 'one is preferred');
          for (const { title, edits } of ofTheArticle(finding)) {
            let last = 0;
            for (const edit of edits) {
              assert.ok(last <= edit.start && edit.start <= edit.end && edit.end <= text.length, title);
              last = edit.end;
            }
            const result = applyEdits(text, edits);
            assert.notEqual(result, text, title);
            for (const sign of clumsy) assert.ok(sign.test(text) || !sign.test(result), `${title}\n${result}`);
          }
        }
      }
    });
  }

  it('offer a query once', () => {
    const rule = ruleOf('unsourced-claim');
    const text = 'The plant employs 420 people.';
    const [finding] = findingsOf(rule, text);
    const query = finding!.fixes().find(({ title }) => isQuery(title))!;
    const queried = applyEdits(text, query.edits);
    assert.equal(queried, 'The plant employs 420 people [source?].');
    assert.deepEqual(
      findingsOf(rule, queried).flatMap(({ fixes }) => fixes().filter(({ title }) => isQuery(title))),
      [],
    );
  });

  it('fill the newsroom’s own notices', () => {
    const rule = ruleOf('missing-disclaimer');
    const text = 'The yard launched nine ships, according to the state-owned Harbour Gazette.\n\n0 Comments\n';
    const article = analyzer.analyze(text, 'article');
    const templates = ['Note: taken from {outlet}.', 'Note: {outlet} belongs to {owner}.', 'Note: {outlet} is {tie}.'];
    const { findings } = check(article, { ...defaultSettings, disclaimerTemplates: templates }, undefined, [rule]);
    const results = findings.flatMap(({ fixes }) => fixes().map(({ edits }) => applyEdits(text, edits)));
    assert.deepEqual(results, [
      text.replace('\n\n0', '\n\nNote: taken from Harbour Gazette.\n\n0'),
      text.replace('\n\n0', '\n\nNote: Harbour Gazette is state-owned.\n\n0'),
    ]);
  });

  it('fill a notice alike wherever it is offered, whatever the names hold', () => {
    assert.deepEqual(
      fillNotice('{outlet}, {tie}, {owner}', { outlet: "$& $' Gazette", tie: 'state-owned', owner: undefined }),
      {
        text: "$& $' Gazette, state-owned, [owner]",
        complete: false,
      },
    );
    const article = analyzer.analyze(
      'The yard launched nine ships, according to the state-owned Harbour Gazette.\n',
      'article',
    );
    const texts = noticesFor(article, ['Note: {outlet} is {tie}, owned by {owner}.']).map(({ text }) => text.trim());
    assert.deepEqual(texts, ['Note: Harbour Gazette is state-owned, owned by [owner].']);
    assert.match(
      noticesFor(article, [])[0]!.text,
      /based on reporting by Harbour Gazette, a state-owned source\. Its claims/u,
    );
  });

  it('keep the line ends of the file', () => {
    const text = 'The yard launched nine ferries.\r\n\r\n0 Comments\r\nNo replies yet\r\n';
    const [finding] = findingsOf(ruleOf('web-residue'), text);
    assert.equal(applyEdits(text, finding!.fixes()[0]!.edits), 'The yard launched nine ferries.\r\n');
  });
});
