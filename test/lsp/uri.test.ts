import assert from 'node:assert/strict';
import { baseName, joinPath, pathBelow, shortName, uriKey } from '../../server/src/lsp/uri';

describe('uri', () => {
  it('is the same file however its URI is written', () => {
    assert.equal(uriKey('file:///C%3A/desk/a%20b.txt'), uriKey('file:///c:/desk/a b.txt'));
    assert.notEqual(uriKey('file:///desk/a.txt'), uriKey('file:///desk/A.txt'));
    assert.equal(uriKey('file:///desk/%zz.txt'), 'file:///desk/%zz.txt');
  });

  it('finds the way from a folder to a file and back', () => {
    const file = joinPath('file:///desk/', 'articles/mai 3.txt');
    assert.equal(file, 'file:///desk/articles/mai%203.txt');
    assert.equal(pathBelow('file:///desk', file), 'articles/mai 3.txt');
    assert.equal(pathBelow('file:///des', file), undefined);
    assert.equal(baseName(file), 'mai 3.txt');
  });

  it('shortens long names at their first separator', () => {
    assert.equal(shortName('file:///d/plant.article.txt'), 'plant');
    assert.equal(shortName('file:///d/017_a-very-long-name-of-an-article.txt'), '017…');
  });
});
