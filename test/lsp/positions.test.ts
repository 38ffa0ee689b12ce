import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { chooseEncoding, createDocument, updateDocument, type PositionEncoding } from '../../server/src/lsp/positions';
import { mulberry32 } from '../evaluate/counts';
import { fullCapabilities, TestClient, uriOf } from './support/client';

const encodings: readonly PositionEncoding[] = ['utf-8', 'utf-16', 'utf-32'];
const pieces = [
  'a',
  ' ',
  '\n',
  '\r\n',
  '\r',
  'é',
  'e\u0301',
  '“',
  '東',
  '👩‍🚀',
  '𝄞',
  '\ud800',
  '\udc00',
  '\u0000',
  '\ufeff',
  '𝄞\r\n',
];

/** What the protocol says, in the plainest way: the characters of the line before the offset, encoded and counted. */
function reference(text: string, offset: number, encoding: PositionEncoding): { line: number; character: number } {
  const { line, character } = TextDocument.create('', '', 0, text).positionAt(offset);
  const start = TextDocument.create('', '', 0, text).offsetAt({ line, character: 0 });
  let before = text.slice(start, start + character);
  const split = /[\ud800-\udbff]$/.test(before) && /^[\udc00-\udfff]/.test(text.slice(start + character));
  if (split && encoding !== 'utf-16') before = before.slice(0, -1);
  const counts = { 'utf-8': Buffer.byteLength(before), 'utf-16': before.length, 'utf-32': [...before].length };
  return { line, character: counts[encoding] };
}

function randomText(random: () => number, length: number): string {
  return Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]!).join('');
}

describe('positions', () => {
  it('are counted as the client first says it can', () => {
    assert.equal(chooseEncoding(['utf-7', 'utf-32', 'utf-8']), 'utf-32');
    assert.equal(chooseEncoding(['utf-16', 'utf-8']), 'utf-16');
    for (const odd of [undefined, null, [], [7], 'utf-8', ['ascii']]) assert.equal(chooseEncoding(odd), 'utf-16');
  });

  for (const encoding of encodings) {
    it(`${encoding}: there and back for any text, edited any way`, () => {
      const random = mulberry32(11);
      for (let turn = 0; turn < 60; turn++) {
        let text = randomText(random, 30);
        const document = createDocument(encoding, 'file:///a', 'article', 1, text);
        for (let edit = 2; edit < 8; edit++) {
          for (let offset = 0; offset <= text.length; offset++) {
            const wanted = reference(text, offset, encoding);
            assert.deepEqual(document.positionAt(offset), wanted, JSON.stringify([text, offset]));
            const back = document.offsetAt(wanted);
            assert.deepEqual(document.positionAt(back), wanted);
            assert.ok(back === offset || back === offset - 1, JSON.stringify([text, offset, back]));
          }
          const [from, to] = [random(), random()].map((at) => Math.floor(at * (text.length + 1))).sort((a, b) => a - b);
          const range = { start: document.positionAt(from!), end: document.positionAt(to!) };
          const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
          const typed = randomText(random, 3);
          updateDocument(document, [{ range, text: typed }], edit);
          text = text.slice(0, start) + typed + text.slice(end);
          assert.equal(document.getText(), text);
          assert.equal(document.version, edit);
        }
      }
    });

    it(`${encoding}: findings, hovers and tokens stand where the words are`, async () => {
      const text = 'Ähm 👩‍🚀 Überwerk opens\r\n\r\n𝄞 On 𝄞 day the Überwerk AG sold 5,200 turbines.\r\n';
      const client = await TestClient.start({
        capabilities: { ...fullCapabilities, general: { positionEncodings: [encoding] } },
      });
      try {
        assert.equal(client.result.capabilities.positionEncoding, encoding);
        const uri = await client.open('a.article', text);
        const at = reference(text, text.indexOf('5,200') + 2, encoding);
        const hover = await client.request<{ range: unknown }>('textDocument/hover', {
          textDocument: { uri },
          position: at,
        });
        assert.deepEqual(hover.range, {
          start: reference(text, text.indexOf('5,200'), encoding),
          end: reference(text, text.indexOf(' turbines'), encoding),
        });
        const found = await client.diagnostics(uri);
        assert.equal(found.length, 1);
        assert.deepEqual(found[0]!.range.start, reference(text, text.indexOf('5,200'), encoding));
        const { data } = await client.request<{ data: number[] }>('textDocument/semanticTokens/full', {
          textDocument: { uri },
        });
        const widths = data.filter((_, index) => index % 5 === 2);
        const width = { 'utf-8': 12, 'utf-16': 11, 'utf-32': 11 }[encoding];
        assert.ok(widths.includes(width), `${String(widths)} for Überwerk AG`);
        await client.notify('textDocument/didChange', {
          textDocument: { uri, version: 9 },
          contentChanges: [
            { range: { start: at, end: at }, text: '1' },
            {
              range: {
                start: reference(text, text.indexOf('day'), encoding),
                end: reference(text, text.indexOf('the'), encoding),
              },
              text: '',
            },
          ],
        });
        const edited = text.replace('5,200', '5,1200').replace('day ', '');
        const again = await client.diagnostics(uri);
        assert.deepEqual(again[0]?.range.start, reference(edited, edited.indexOf('5,1200'), encoding));
      } finally {
        client.dispose();
      }
    });

    it(`${encoding}: places in other files stand where the words are there`, async () => {
      const open = '𝄞 “Ä” – Halden Batteries GmbH filed 158 patents in 2025, the company said [@quay].\n';
      const closed =
        '𝄞 东 “Größe” – Halden Batteries GmbH filed 185 patents in 2025, the patent office said [@quay].\n';
      const bibliography = '@misc{ä, title={𝄞 東}} @misc{quay, title={Quay}}\n';
      const client = await TestClient.start({
        files: { 'articles/closed.md': closed, 'articles/open.md': open, 'articles/refs.bib': bibliography },
        capabilities: { ...fullCapabilities, general: { positionEncodings: [encoding] } },
      });
      const spanOf = (text: string, words: string): object => {
        const at = text.indexOf(words);
        return { start: reference(text, at, encoding), end: reference(text, at + words.length, encoding) };
      };
      try {
        await client.request('copydesk/checkWorkspace', {});
        const uri = await client.open('articles/open.md', open, 'markdown');
        const at = (words: string): object => ({
          textDocument: { uri },
          position: reference(open, open.indexOf(words) + 2, encoding),
        });
        const other = uriOf('articles/closed.md');
        const find = async (): Promise<object | undefined> =>
          (await client.diagnostics(uri)).find(({ code }) => code === 'figure-conflict')?.relatedInformation?.[0]
            ?.location;
        for (let turn = 0; turn < 2; turn++)
          assert.deepEqual(await find(), { uri: other, range: spanOf(closed, '185') }, 'counted anew once');
        const entry = { uri: uriOf('articles/refs.bib'), range: spanOf(bibliography, 'quay') };
        assert.deepEqual(await client.request('textDocument/definition', at('quay')), [entry]);
        const cited = await client.request<object[]>('textDocument/references', {
          ...at('quay'),
          context: { includeDeclaration: true },
        });
        assert.deepEqual(cited, [
          entry,
          { uri, range: spanOf(open, 'quay') },
          { uri: other, range: spanOf(closed, 'quay') },
        ]);
        const named = await client.request<object[]>('textDocument/references', {
          ...at('Halden'),
          context: { includeDeclaration: false },
        });
        const name = 'Halden Batteries GmbH';
        assert.deepEqual(named, [
          { uri, range: spanOf(open, name) },
          { uri: other, range: spanOf(closed, name) },
        ]);
        const symbols = await client.request<{ location: object }[]>('workspace/symbol', { query: 'halden' });
        assert.ok(
          symbols.some(({ location }) => isDeepStrictEqual(location, { uri: other, range: spanOf(closed, name) })),
        );
        const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...at('quay'), newName: 'kai' });
        const edits = Object.fromEntries(
          (edit.documentChanges as TextDocumentEdit[]).map((one) => [one.textDocument.uri, one.edits]),
        );
        assert.deepEqual(edits, {
          [uri]: [{ range: spanOf(open, 'quay'), newText: 'kai' }],
          [other]: [{ range: spanOf(closed, 'quay'), newText: 'kai' }],
          [entry.uri]: [{ range: entry.range, newText: 'kai' }],
        });
      } finally {
        client.dispose();
      }
    });
  }

  it('cost little in a line of a million characters', () => {
    const document = createDocument('utf-8', 'file:///a', 'article', 1, 'é'.repeat(1_000_000));
    let sum = 0;
    for (let offset = 0; offset < 1_000_000; offset += 10) sum += document.positionAt(offset).character;
    assert.equal(sum, 2 * 10 * ((99_999 * 100_000) / 2));
  });
});
