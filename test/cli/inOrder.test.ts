import assert from 'node:assert/strict';
import { InOrder } from '../../server/src/cli/inOrder';

describe('results in order', () => {
  const run = (results: readonly (string | undefined)[], late: readonly string[]): string => {
    let out = '';
    const order = new InOrder<string>((one) => (out += one));
    for (const result of results) order.add(result);
    for (const result of late) order.late(result);
    return out;
  };

  it('are handed on at once while nothing waits', () => {
    assert.equal(run(['a', 'b', 'c'], []), 'abc');
  });

  it('wait for those before them that are known late', () => {
    assert.equal(run(['a', undefined, 'c', undefined, undefined, 'f'], ['b', 'd', 'e']), 'abcdef');
    assert.equal(run([undefined], ['a']), 'a');
  });

  it('wait in bounded number', () => {
    const many = Array.from({ length: 1000 }, () => 'x');
    assert.equal(run([undefined, ...many], ['late']).replaceAll('x', '').length, 'late'.length);
    assert.ok(run([undefined, ...many], []).length >= 400);
  });
});
