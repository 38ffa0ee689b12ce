import assert from 'node:assert/strict';
import { readLegible, type Legible } from '../../server/src/engine/text/window';
import { mulberry32 } from '../evaluate/counts';

/** What marks, repairs and odd characters are made of. */
const pieces = [
  'The yard said so. ',
  '\n',
  '\r\n',
  '\r',
  '[^1]',
  '[^1]: ',
  '[@doe99, p. 3]',
  'https://example.org/a.b',
  'www.',
  '(opens in a new tab)',
  '<!-- copydesk-accept',
  '-->',
  'โ',
  'ยฉ',
  'สวัสดี',
  'â€™',
  'Ã©',
  '“',
  '”',
  '\u00a0',
  '\u200b',
  '\ud83d\ude00',
  '\ud83d',
  '\ude00',
  '\0',
  't',
  ' ',
];

describe('the marks and repairs of an edited text', () => {
  for (let seed = 1; seed <= 40; seed++) {
    it(`are those of a text read from scratch: ${String(seed)}`, () => {
      const random = mulberry32(seed * 104_729);
      const piece = (): string => pieces[Math.floor(random() * pieces.length)]!;
      let text = Array.from({ length: 12 }, piece).join('');
      let kept: Legible | undefined;
      for (let round = 0; round < 60; round++) {
        kept = readLegible(text, kept);
        assert.deepEqual(kept, readLegible(text), JSON.stringify(text));
        const at = Math.floor(random() * (text.length + 1));
        const length = random() < 0.5 ? 0 : Math.floor(random() * 12);
        text = text.slice(0, at) + (random() < 0.6 || length === 0 ? piece() : '') + text.slice(at + length);
      }
    });
  }
});
