import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface LanguageConfiguration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly onEnterRules: readonly { readonly beforeText: string; readonly action: { readonly appendText: string } }[];
}

const file = join(__dirname, '..', '..', 'syntaxes', 'article.language-configuration.json');
const configuration = JSON.parse(readFileSync(file, 'utf8')) as LanguageConfiguration;

describe('language configuration of articles', () => {
  const { pattern, flags } = configuration.wordPattern;
  const words = (text: string): readonly string[] => text.match(new RegExp(pattern, `g${flags}`)) ?? [];

  it('keeps names, units and money together', () => {
    assert.deepEqual(words('The Pr-Nd plan cost US$1.2bn, or A$45m a year (12%).'), [
      'The',
      'Pr-Nd',
      'plan',
      'cost',
      'US$1.2bn',
      'or',
      'A$45m',
      'a',
      'year',
      '12%',
    ]);
    assert.deepEqual(words('O’Brien’s 300mm line at AT&T'), ['O’Brien’s', '300mm', 'line', 'at', 'AT&T']);
  });

  it('never matches nothing', () => {
    assert.equal(new RegExp(pattern, flags).test(''), false);
  });

  it('continues the bullet of a line that has words, and ends the list on one that has none', () => {
    for (const bullet of ['-', '*', '•', '–']) {
      const continues = (line: string): boolean =>
        configuration.onEnterRules.some(
          (rule) => rule.action.appendText === `${bullet} ` && new RegExp(rule.beforeText).test(line),
        );
      assert.equal(continues(`${bullet} three mills`), true, bullet);
      assert.equal(continues(`${bullet} `), false, bullet);
      assert.equal(continues('three mills'), false, bullet);
    }
  });
});
