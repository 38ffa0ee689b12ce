import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../server/src/engine/rules/registry';
import { parseFixture } from '../../support/fixture';

const folder = join(__dirname, '../../../server/src/engine/rules');
/** What the folder holds besides rules. */
const others = ['accept', 'check', 'docs', 'keep', 'model', 'registry', 'settings'];

describe('rules', () => {
  it('are the files of their folder, each registered once', () => {
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => name.slice(0, -3))
      .filter((name) => !others.includes(name));
    assert.deepEqual(rules.map(({ id }) => id).sort(), files.sort());
  });

  it('explain themselves in a line and a paragraph', () => {
    for (const { id, summary, rationale } of rules) {
      assert.match(summary, /^[A-Z].*\.$/u, id);
      assert.ok(summary.length <= 120, id);
      assert.ok(rationale.length >= 100 && !rationale.includes('\n'), id);
    }
  });

  it('grow no quieter with strictness', () => {
    const order = ['off', 'hint', 'information', 'warning', 'error'];
    for (const { id, levels } of rules) {
      assert.ok(order.indexOf(levels.relaxed) <= order.indexOf(levels.standard), id);
      assert.ok(order.indexOf(levels.standard) <= order.indexOf(levels.strict), id);
    }
  });

  it('have examples whose carets stand under their text', () => {
    for (const rule of rules) {
      for (const example of rule.flags) {
        const { text, spans } = parseFixture(example.text);
        assert.ok(spans.length > 0, example.text);
        for (const span of spans)
          assert.equal(text.slice(span.start, span.end).trim(), text.slice(span.start, span.end), example.text);
        for (const span of spans) assert.ok(span.end <= text.length && span.start < span.end, example.text);
      }
      for (const example of rule.allows) assert.deepEqual(parseFixture(example.text).spans, [], example.text);
    }
  });
});
