import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyzer } from '../../server/src/engine/analyze';
import { check } from '../../server/src/engine/rules/check';
import type { Finding } from '../../server/src/engine/rules/model';
import { rules } from '../../server/src/engine/rules/registry';
import { defaultSettings } from '../../server/src/engine/rules/settings';

const folder = join(__dirname, '../../../shared/articles');
const analyzer = createAnalyzer();

function findingsOf(text: string): readonly Finding[] {
  const fail = (rule: string, error: unknown): void => assert.fail(`${rule} threw ${String(error)}`);
  return check(analyzer.analyze(text, 'article'), defaultSettings, fail).findings;
}

function summary(findings: readonly Finding[]): string {
  return findings.map(({ level, rule, message }) => `${level} ${rule}: ${message}`).join('\n');
}

/** At most six warnings, at most ten warnings and informations together. */
function assertQuiet(findings: readonly Finding[]): void {
  const warnings = findings.filter(({ level }) => level === 'warning' || level === 'error').length;
  const listed = findings.filter(({ level }) => level !== 'hint').length;
  assert.ok(warnings <= 6, `${warnings} warnings:\n${summary(findings)}`);
  assert.ok(listed <= 10, `${listed} listed:\n${summary(findings)}`);
}

describe('noise in standard', () => {
  it('stays within a page on real articles', function () {
    if (!existsSync(folder)) {
      console.log('      (no ../shared/articles here: skipped)');
      this.skip();
    }
    const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    assert.ok(files.length > 0);
    for (const file of files) assertQuiet(findingsOf(readFileSync(join(folder, file), 'utf8')));
  });

  it('is nothing on a well-edited article', () => {
    const findings = findingsOf(wellEdited);
    assert.equal(summary(findings), '');
  });

  it('quotes at most sixty characters, in the article’s own words', function () {
    if (!existsSync(folder)) this.skip();
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
      const text = readFileSync(join(folder, file), 'utf8');
      for (const { rule, message, start, end } of findingsOf(text)) {
        assert.ok(start < end && end <= text.length, `${file}: ${rule}`);
        for (const [, quoted] of message.matchAll(/“([^“”]*)”/gu)) {
          assert.ok(quoted!.length <= 60, message);
          if (rule === 'mojibake') continue;
          for (const part of quoted!.split('…'))
            assert.ok(text.replace(/\s+/gu, ' ').includes(part), `${file}: ${message}`);
        }
      }
    }
  });

  it('keeps every rule’s range to a few words', () => {
    for (const rule of rules) {
      for (const example of rule.flags) {
        for (const { start, end } of findingsOf(example.text)) assert.ok(end - start <= 120, example.text);
      }
    }
  });
});

const wellEdited = `Highlights
- Halden Batteries will hire 60 engineers, the company says
- Regulator approved the plant in March

Halden Batteries GmbH will hire 60 engineers for its plant in Bremen, the company said on Monday. “We start in May,” said Marta Oyelaran, who runs the site.

The environment agency approved the plant in March, according to its public register. The register also lists a limit of 40 tonnes of solvent a year.

According to the annual report, the plant made 2.1 million cells in 2024. The report puts sales at €310 million.

Whether that is enough is another question. The company could find it hard to sell more cells than its rivals.
`;
