import assert from 'node:assert/strict';
import { drawFixture, parseFixture } from '../../support/fixture';

describe('fixtures', () => {
  it('read spans, labels and the cursor', () => {
    const { text, spans, cursor } = parseFixture('one two$0 three\n^^^ number ^^^^^\nfour\n  ^^\n');
    assert.equal(text, 'one two three\nfour\n');
    assert.deepEqual(spans, [
      { start: 0, end: 3, label: 'number' },
      { start: 11, end: 16 },
      { start: 16, end: 18 },
    ]);
    assert.equal(cursor, 7);
  });

  it('take several rows of carets under one line', () => {
    const { text, spans } = parseFixture('one two\n^^^ first\n^^^^^^^ all\n    ^^^ second');
    assert.equal(text, 'one two');
    assert.deepEqual(
      spans.map(({ start, end, label }) => [start, end, label]),
      [
        [0, 3, 'first'],
        [0, 7, 'all'],
        [4, 7, 'second'],
      ],
    );
  });

  it('draw what they read', () => {
    const drawn = 'one two three\n^^^ number\n    ^^^ word\n        ^^^^^\n\nfour';
    const { text, spans } = parseFixture(drawn);
    assert.deepEqual(parseFixture(drawFixture(text, spans)), { text, spans });
    assert.equal(drawFixture('one two', []), 'one two');
  });
});
