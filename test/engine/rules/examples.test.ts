import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../server/src/engine/analyze';
import { check } from '../../../server/src/engine/rules/check';
import type { Finding, Rule, RuleExample } from '../../../server/src/engine/rules/model';
import { rules } from '../../../server/src/engine/rules/registry';
import { defaultSettings } from '../../../server/src/engine/rules/settings';
import { applyEdits } from '../../../server/src/engine/rules/support/edits';
import { ruleArticle } from '../../support/ruleArticle';
import { drawFixture, parseFixture } from '../../support/fixture';

const analyzer = createAnalyzer();

function findingsOf(rule: Rule, text: string, example: RuleExample): readonly Finding[] {
  const article = ruleArticle(analyzer, text, example);
  const settings = { ...defaultSettings, rules: { [rule.id]: 'warning' as const } };
  return check(article, settings, fail, [rule]).findings;
}

function fail(rule: string, error: unknown): void {
  assert.fail(`${rule} threw ${String(error)}`);
}

/** Findings in the form of the examples, so that a failure prints what to paste. */
function drawn(text: string, findings: readonly Finding[]): string {
  return drawFixture(text, findings);
}

for (const rule of rules) {
  describe(`examples of ${rule.id}`, () => {
    it('are enough', () => {
      assert.ok(rule.flags.length >= 8, `${rule.flags.length} flags`);
      assert.ok(rule.allows.length >= 8, `${rule.allows.length} allows`);
      assert.ok(
        rule.flags.some((example) => example.fix !== undefined),
        'a fix',
      );
    });
    for (const example of rule.flags) {
      it(`flags ${example.text.split('\n')[0]!}`, () => {
        const { text, spans } = parseFixture(example.text);
        const findings = findingsOf(rule, text, example);
        const places = findings.map(({ start, end }) => ({ start, end }));
        assert.equal(drawn(text, findings), drawFixture(text, spans));
        assert.equal(places.length, spans.length);
        if (example.fix !== undefined) assertFix(rule, text, example, findings);
      });
    }
    for (const example of rule.allows) {
      it(`allows ${example.text.split('\n')[0]!}`, () => {
        const findings = findingsOf(rule, example.text, example);
        assert.equal(drawn(example.text, findings), example.text);
      });
    }
  });
}

function assertFix(rule: Rule, text: string, example: RuleExample, findings: readonly Finding[]): void {
  const { title, result } = example.fix!;
  const fixes = findings.flatMap((finding) => finding.fixes());
  const fix = fixes.find((candidate) => candidate.title === title);
  assert.ok(fix, `no fix “${title}” among: ${fixes.map((candidate) => candidate.title).join(' | ')} (${rule.id})`);
  assert.equal(applyEdits(text, fix.edits), result);
}
