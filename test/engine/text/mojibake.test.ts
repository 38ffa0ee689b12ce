import assert from 'node:assert/strict';
import { findRepairs, padded } from '../../../server/src/engine/text/mojibake';

function repaired(text: string): string {
  let result = '';
  let at = 0;
  for (const repair of findRepairs(text)) {
    result += text.slice(at, repair.start) + repair.replacement;
    at = repair.end;
  }
  return result + text.slice(at);
}

describe('mojibake', () => {
  const broken: readonly [text: string, expected: string][] = [
    ['Hallvik Shippingâ€™s fleet', 'Hallvik Shipping’s fleet'],
    ['â€œWe waited,â€\u009d she said â€” twice', '“We waited,” she said — twice'],
    ['CafÃ© MÃ¼ller, 20Â°C, Â£4m', 'Café Müller, 20°C, £4m'],
    ['The bankโs “no” and the chairโs yes', 'The bank’s “no” and the chair’s yes'],
    ['a โquietโ quarter', 'a “quiet” quarter'],
    ['five berthsโtwo of them new', 'five berths—two of them new'],
    ['the plan.ยTwo more', 'the plan. Two more'],
    ['ยฉ 2024', '© 2024'],
    ['Ð½е', 'Ð½е'],
  ];
  for (const [text, expected] of broken)
    it(text, () => {
      assert.equal(repaired(text), expected);
    });

  const sound: readonly string[] = [
    'โรงงานใหม่ในระยอง opened',
    'SÃO PAULO and ÂNGELA',
    'вода и воздух',
    'β decay, Café, naïve, Ørsted, Škoda',
    'plain ASCII',
  ];
  for (const text of sound)
    it(`leaves alone: ${text}`, () => {
      assert.deepEqual(findRepairs(text), []);
    });

  it('says which readings are certain', () => {
    const [dash, apostrophe] = findRepairs('berthsโtwo of the portโs');
    assert.deepEqual([dash!.certain, apostrophe!.certain], [false, true]);
  });

  it('keeps the old length', () => {
    for (const [text] of broken)
      for (const repair of findRepairs(text)) assert.equal(padded(repair).length, repair.end - repair.start);
  });
});
