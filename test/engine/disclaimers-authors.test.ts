import assert from 'node:assert/strict';
import { createAnalyzer } from '../../server/src/engine';

const disclaimers = (text: string): string[] =>
  createAnalyzer()
    .analyze(text, 'article')
    .disclaimers.map(({ start, end, kinds }) => `${kinds.join(', ')}: ${text.slice(start, end)}`);

describe('what an author has to declare', () => {
  const body =
    'Turbines and tolls\n\nBy Ines Kaldor and Tom Reeve\n\nThe toll on the strait rose by 4% in May.\n\nShipowners grumble. They pay all the same.\n\n';

  const notices: readonly string[] = [
    'Ines Kaldor advises Norrvik Shipping AS on tariffs and owns units in a port fund.',
    '*Tom Reeve is a director of Strait Pilots Ltd.*',
    "Editor's note: Norrvik Shipping paid for our reporter's travel to Halden.",
    "Harbour Letter's publisher, Quay Media Ltd, rents an office from the port.",
    'This column was drafted by software and read by an editor.',
    'Notice: The above is a digest, translated from Korean, of reports carried by media of Daesun Group, which the state controls.',
    'It is a summary of announcements issued by the port operator.',
    'Monday’s story misstated the capacity of the berth. We apologise.',
    'Calder Bank acts as corporate broker to Norrvik and may hold positions in its shares.',
  ];
  for (const notice of notices) {
    it(notice, () => {
      assert.equal(disclaimers(body + notice).length, 1);
      assert.ok(disclaimers(body + notice)[0]!.endsWith(notice));
    });
  }

  it('does not take the same words for a notice when they are news of somebody else', () => {
    assert.deepEqual(disclaimers(`${body}Lena Marsh is a director of Strait Pilots Ltd.`), []);
    assert.deepEqual(
      disclaimers('Tolls\n\nBy Ines Kaldor\n\nThe union paid for the strike. The ships were drafted by engineers.'),
      [],
    );
  });
});
