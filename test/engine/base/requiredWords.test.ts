import assert from 'node:assert/strict';
import { GatedPattern } from '../../../server/src/engine/base/gatedPattern';
import { requiredWords } from '../../../server/src/engine/base/requiredWords';
import { englishTopics } from '../../../server/src/engine/recognize/disclaimers/english';
import { otherLanguageTopics } from '../../../server/src/engine/recognize/disclaimers/languages';
import { plain } from '../../../server/src/engine/recognize/disclaimers/plain';

describe('required words', () => {
  const cases: readonly (readonly [source: string, words: string])[] = [
    ['has not been verified', 'has not been verified'],
    ['\\bnot (?:yet )?verified\\b', 'verified + not '],
    ['(?:checked|confirmed) by', 'checked|confirmed'],
    ['(?:checked|con(?:firmed|sidered)) independently', ' independently + checked|sidered|firmed'],
    ['(?:checked|\\w+) carefully', ' carefully'],
    ['(?=certain)(?!lest)(?<!never )(?<=often )confirmed', 'confirmed'],
    ['audited?(?:ly)*', 'audite'],
    ['audit{0,2}(?:reports)+', 'reports + audi'],
    ['[^\\\]audited|checked]+ by [^)]*others', 'others +  by '],
    ['form (?:10|20)-[kq]\\.htm', '.htm + form '],
    ['\\u0061udited|\\x61udited \\p{Lu}|(?<name>nothing)\\k<name>', 'udited|udited |nothing'],
    ['a|b', ''],
    ['', ''],
  ];
  for (const [source, words] of cases)
    it(`of ${source === '' ? 'nothing' : source}`, () => {
      const sets = requiredWords(source).map((set) => [...set].sort().join('|'));
      assert.deepEqual(
        sets.sort(),
        words === ''
          ? []
          : words
              .split(' + ')
              .map((set) => set.split('|').sort().join('|'))
              .sort(),
      );
    });
});

describe('a gated pattern', () => {
  it('says what its pattern says', () => {
    const lines = [
      'the claims in this release have not been independently verified by this newspaper.',
      'this article is based on a press release that was issued by a state-owned group.',
      'the author holds shares in the company that is discussed in this article.',
      'actual results may differ materially from those in forward-looking statements.',
      'nothing in this article constitutes investment advice, and readers should consult a professional adviser.',
      'an earlier version of this article misstated the year of the merger.',
      'dieser artikel wurde mit hilfe von künstlicher intelligenz übersetzt.',
      'the plant will make 40,000 tonnes a year, the group said on friday.',
    ].map(plain);
    let matched = 0;
    for (const { rules } of [...englishTopics, ...otherLanguageTopics])
      for (const { pattern } of rules) {
        const whole = new RegExp(pattern.source);
        for (const line of lines) {
          assert.equal(pattern.test(line), whole.test(line), `${pattern.source} on ${line}`);
          if (whole.test(line)) matched++;
        }
      }
    assert.ok(matched >= 7, String(matched));
  });

  it('is not compiled before a text holds its words', () => {
    const broken = new GatedPattern('verified by (?:nobody');
    assert.equal(broken.test('the plant was opened on friday'), false);
    assert.throws(() => broken.test('verified by nobody'), SyntaxError);
  });
});
