import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { createRegistry } from '../../server/src/engine/facts/registry';
import { assertionRecogniser } from '../../server/src/engine/recognize/assertion';
import { recogniseSentence } from '../../server/src/engine/recognize/recognise';
import type { Assertion } from '../../server/src/engine/recognize/model';
import type { SentenceRole } from '../../server/src/engine/text/model';
import { tokenize } from '../../server/src/engine/text/tokens';
import { FACTS, JUDGEMENTS } from './fixtures/assertionSentences';

const registry = createRegistry([]);

function assertionOf(text: string, role: SentenceRole = 'prose'): Assertion {
  return assertionRecogniser.recognize({ text, role, tokens: tokenize(text), registry }, {});
}

function focusOf(text: string): string {
  const { focus } = assertionOf(text);
  return text.slice(focus.start, focus.end);
}

describe('fact or analysis', () => {
  for (const [kind, list] of [
    ['fact', FACTS],
    ['analysis', JUDGEMENTS],
  ] as const) {
    const sentences = list.trim().split('\n');
    it(`has enough sentences of ${kind}`, () => {
      assert.ok(sentences.length >= 80);
    });
    for (const text of sentences) {
      it(`${kind}: ${text}`, () => {
        const found = assertionOf(text);
        assert.equal(found.kind, kind, `${found.reason} ${found.weight.toFixed(2)}`);
      });
    }
  }

  it('reads bullets and cells without a subject', () => {
    assert.equal(assertionOf('Cuts the cost of casting', 'bullet').kind, 'fact');
    assert.equal(assertionOf('Won the 2024 national safety award', 'bullet').kind, 'fact');
    assert.equal(assertionOf('Signals a new phase in the contest', 'bullet').kind, 'analysis');
    assert.equal(assertionOf('1.4m tonnes, down 3%', 'cell').kind, 'fact');
    assert.equal(assertionOf('Speed and scale', 'rowTitle').kind, 'analysis');
  });
  it('puts the focus on a figure with its noun, else on the verb phrase', () => {
    assert.equal(focusOf('The yard hired 240 welders in May.'), '240 welders');
    assert.equal(focusOf('A court in Lyon rejected the appeal.'), 'rejected the appeal');
    assert.ok(
      focusOf('The regulator withdrew the licence of the largest ferry operator on the western coast of the island.')
        .length <= 60,
    );
  });
  it('ends the focus with the head of its noun phrase', () => {
    const cases: Record<string, string> = {
      'It hired 70 new welders.': '70 new welders',
      'The depot lies 460 kilometres south of Ferro.': '460 kilometres',
      'They waited four hours Friday for a tow.': 'four hours',
      'Two ministers attended the opening.': 'Two ministers',
      'The line makes 900 cells a day.': '900 cells a day',
      'Its first users will be depots.': 'first users',
      'The dock held 11 wooden boats despite the storm.': '11 wooden boats',
      'The board accepted a low-cost, low-noise design from Ferro.': 'accepted a low-cost, low-noise design',
      'The yard turned scrap into high-grade steel plates for hulls.': 'turned scrap into high-grade steel plates',
      'The works closed in May.': 'closed in May',
    };
    for (const [text, words] of Object.entries(cases)) {
      const { focus } = recogniseSentence({ text, role: 'prose' }, registry).assertion;
      assert.equal(text.slice(focus.start, focus.end), words);
    }
  });
  it('knows a continuation and a quotation', () => {
    assert.equal(assertionOf('The company also runs a ferry.').continues, true);
    assert.equal(assertionOf('In addition, it runs a ferry.').continues, true);
    assert.equal(assertionOf('The company runs a ferry.').continues, false);
    assert.equal(assertionOf('“We run a ferry.”').quoted, true);
    assert.equal(assertionOf('The ferry’s crew rested.').quoted, false);
  });
  it('keeps focus and weight in bounds on any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { focus, weight } = assertionOf(text);
        assert.ok(0 <= focus.start && focus.start <= focus.end && focus.end <= text.length);
        assert.ok(weight >= -1 && weight <= 1);
      }),
      { numRuns: 150 },
    );
  });
});
