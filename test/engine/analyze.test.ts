import assert from 'node:assert/strict';
import { createAnalyzer } from '../../server/src/engine/index';

describe('an analyzer', () => {
  const known = 'Halden Batteries GmbH filed 158 patents in 2025, the company said.';
  const others = 'Revenue rose 4% to €12 million. Analysts say demand is strong. Norvik Pharma AS hired 12 people.';

  it('remembers no more sentences than it is told, and reads them the same', () => {
    const few = createAnalyzer({ sentences: 2 });
    const many = createAnalyzer();
    for (const analyzer of [few, many]) {
      const [first] = analyzer.analyze(known, 'article').sentences;
      assert.equal(analyzer.analyze(known, 'article').sentences[0]!.facts, first!.facts);
      const again = analyzer.analyze(`${others} ${known}`, 'article').sentences.at(-1)!;
      assert.equal(again.facts === first!.facts, analyzer === many);
      assert.deepEqual(again.facts, first!.facts);
    }
  });
});
