import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalyzer } from '../../server/src/engine/analyze';
import { acceptanceEdit, acceptanceOf } from '../../server/src/engine/rules/accept';
import { check } from '../../server/src/engine/rules/check';
import { rules } from '../../server/src/engine/rules/registry';
import { defaultSettings } from '../../server/src/engine/rules/settings';
import type { TextLanguage } from '../../server/src/engine/text/model';
import { parseFixture } from '../support/fixture';
import { anyString } from '../support/anyString';

const analyzer = createAnalyzer();
const everything = {
  ...defaultSettings,
  strictness: 'strict' as const,
  rules: Object.fromEntries(rules.map(({ id }) => [id, 'warning' as const])),
};

/** Runs all rules, and everything that a finding offers, and checks that all of it stays inside the text. */
function assertSound(text: string, language: TextLanguage): void {
  const article = analyzer.analyze(text, language);
  const { findings } = check(article, everything, (rule, error) => assert.fail(`${rule} threw ${String(error)}`));
  for (const finding of findings) {
    for (const span of [finding, ...finding.related, ...finding.fixes().flatMap(({ edits }) => edits)]) {
      assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length, finding.rule);
    }
    assert.ok(finding.end > finding.start, `${finding.rule} marks nothing`);
    assert.ok(finding.message.length < 300, finding.message);
    const acceptance = acceptanceOf(article, finding, 'because');
    assert.equal(text.slice(acceptance.position!.start, acceptance.position!.end), acceptance.quote!.exact);
    acceptanceEdit(article, finding, 'because');
  }
}

describe('rules on any text', () => {
  const pieces = rules
    .flatMap((rule) => [...rule.flags, ...rule.allows])
    .map((example) => parseFixture(example.text).text);
  const odd = [
    '',
    '\n',
    '\r\n',
    '\0',
    '\uD800',
    '\uDC00x',
    '“',
    '”',
    '|',
    '- ',
    '#',
    '> ',
    '```',
    '<!--',
    '-->',
    '\u202Eabc',
    '…',
    '(',
    ')',
  ];

  for (const language of ['article', 'markdown'] as const) {
    it(`stay inside it and never fail (${language})`, () => {
      const text = fc
        .array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...odd), anyString(8)), {
          maxLength: 8,
        })
        .map((parts) => parts.join(''));
      fc.assert(
        fc.property(text, (joined) => assertSound(joined, language)),
        { numRuns: 60, seed: 7 },
      );
    });

    it(`read every kind of line end alike (${language})`, () => {
      for (let from = 0; from < pieces.length; from += 40) {
        const text = pieces.slice(from, from + 40).join('\n\n');
        for (const end of ['\r\n', '\r']) assertSound(text.replaceAll('\n', end), language);
      }
    });
  }
});
