import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { linesOf, toOffset, toRange, toSpan } from '../../server/src/lsp/convert';

function documentOf(text: string): TextDocument {
  return TextDocument.create('file:///a.article', 'article', 1, text);
}

describe('convert', () => {
  it('counts UTF-16 units and knows all line ends', () => {
    const document = documentOf('a\r\n𝄞b\rc\nd');
    assert.deepEqual(toRange(document, { start: 3, end: 6 }), {
      start: { line: 1, character: 0 },
      end: { line: 1, character: 3 },
    });
    assert.equal(toOffset(document, { line: 3, character: 0 }), 9);
  });

  it('moves places outside the text to its ends', () => {
    const document = documentOf('one\ntwo');
    assert.equal(toOffset(document, { line: 99, character: 99 }), 7);
    assert.deepEqual(toSpan(document, { start: { line: 5, character: 0 }, end: { line: 0, character: 1 } }), {
      start: 1,
      end: 7,
    });
  });

  it('cuts a span at line ends and leaves nothing empty', () => {
    const text = 'first\r\nsecond\n\nthird';
    const pieces = linesOf(documentOf(text), { start: 2, end: text.length - 1 });
    assert.deepEqual(
      pieces.map(({ start, end }) => text.slice(start, end)),
      ['rst', 'second', 'thir'],
    );
  });
});
