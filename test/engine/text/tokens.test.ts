import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../../server/src/engine/text/tokens';
import { anyString } from '../../support/anyString';

const words = (text: string): string =>
  tokenize(text)
    .map((token) => (token.spaced ? ' ' : '_') + token.text)
    .join('')
    .trim();

describe('tokens', () => {
  const cases: readonly [text: string, tokens: string][] = [
    ['Orsted’s 3M deal', 'Orsted_’_s 3M deal'],
    ['10,000tpa at US$1.2bn', '10,000_tpa at US_$_1.2_bn'],
    ['solid-state, A380', 'solid_-_state_, A380'],
    ['1,200.50 t.', '1,200.50 t_.'],
    ['Kühn & Søn A/S', 'Kühn & Søn A_/_S'],
    ['東京Steel工場', '東京_Steel_工場'],
    ['a\u2060b 🔋x', 'ab 🔋_x'],
  ];
  for (const [text, expected] of cases)
    it(text, () => {
      assert.equal(words(text), expected);
    });

  it('tells shapes', () => {
    const [first, second, third] = tokenize('BASF pHluid Linz');
    assert.deepEqual([first!.allCapitals, first!.capital], [true, true]);
    assert.deepEqual([second!.allCapitals, second!.capital], [false, false]);
    assert.deepEqual([third!.allCapitals, third!.capital], [false, true]);
  });

  it('takes no acronym for the word of grammar that it spells', () => {
    const grammar = (text: string): string[] => tokenize(text).map(({ lower }) => lower);
    assert.deepEqual(grammar('cases doubled, the WHO estimates').slice(-2), ['WHO', 'estimates']);
    assert.deepEqual(grammar('WHO PAYS'), ['who', 'pays']);
    assert.deepEqual(grammar('those who pay'), ['those', 'who', 'pay']);
  });

  it('covers every visible character once, in order, whatever the text', () => {
    fc.assert(
      fc.property(anyString(60), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          assert.ok(token.start >= end && token.end > token.start && token.end <= text.length);
          assert.match(text.slice(end, token.start), /^[\s\u2060]*$/u);
          end = token.end;
        }
        assert.match(text.slice(end), /^[\s\u2060]*$/u);
      }),
    );
  });
});
