import assert from 'node:assert/strict';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver/node';
import { tokenModifiers, tokenTypes } from '../../server/src/lsp/features/semanticTokens';
import { TestClient } from './support/client';
import { bareClaim, plant } from './support/texts';

interface Decoded {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly text: string;
  readonly type: string;
  readonly modifiers: readonly string[];
}

describe('semantic tokens', () => {
  let client: TestClient;
  afterEach(() => client.dispose());

  const full = (uri: string): Promise<SemanticTokens> =>
    client.request('textDocument/semanticTokens/full', { textDocument: { uri } });

  function decode(uri: string, { data }: SemanticTokens): Decoded[] {
    const tokens: Decoded[] = [];
    let [line, character] = [0, 0];
    for (let i = 0; i < data.length; i += 5) {
      const [lines, characters, length, type, bits] = data.slice(i, i + 5) as [number, number, number, number, number];
      character = lines === 0 ? character + characters : characters;
      line += lines;
      const end = { line, character: character + length };
      const text = client.words(uri, { start: { line, character }, end });
      const modifiers = tokenModifiers.filter((_, bit) => (bits & (1 << bit)) !== 0);
      tokens.push({ line, character, length, text, type: tokenTypes[type]!, modifiers });
    }
    return tokens;
  }

  function assertSound(uri: string, tokens: readonly Decoded[]): void {
    const lines = client
      .document(uri)
      .getText()
      .split(/\r\n|\r|\n/);
    for (const [index, token] of tokens.entries()) {
      assert.ok(token.length > 0);
      assert.ok(token.character + token.length <= lines[token.line]!.length, `crosses a line end: ${token.text}`);
      const before = tokens[index - 1];
      if (before?.line === token.line)
        assert.ok(before.character + before.length <= token.character, `overlaps: ${token.text}`);
    }
  }

  const find = (tokens: readonly Decoded[], text: string): Decoded | undefined =>
    tokens.find((token) => token.text === text);

  it('mark names, figures, cues and the notice round them, apart from one another and line by line', async () => {
    client = await TestClient.start();
    const uri = await client.open('a.article', plant);
    const tokens = decode(uri, await full(uri));
    assertSound(uri, tokens);
    assert.equal(find(tokens, 'Tamarind Shipping Ltd.')?.type, 'company');
    assert.deepEqual(find(tokens, '310')?.modifiers, ['weak'], 'only the notice stands behind it');
    assert.deepEqual(find(tokens, '75')?.modifiers, ['weak']);
    assert.equal(find(tokens, 'said')?.type, 'attributionCue');
    const notice = tokens.filter(({ type }) => type === 'disclaimer');
    assert.equal(notice[0]?.text, 'Disclaimer: This article is based on a press release by ');
    assert.deepEqual(
      tokens.filter(({ modifiers }) => modifiers.includes('inDisclaimer')).map(({ text }) => text),
      ['Tamarind Shipping'],
    );
    assert.deepEqual(new Set(notice.map(({ line }) => line)), new Set([13]));
  });

  it('mark what nobody stands behind, and cut a notice at its line ends', async () => {
    client = await TestClient.start();
    const bare = await client.open('a.article', bareClaim);
    assert.deepEqual(find(decode(bare, await full(bare)), '4,700')?.modifiers, ['unsourced']);
    const text =
      'All is well.\r\n\r\n> Disclaimer: This article is based on a press release\r\n> by Tamarind Shipping.\r\n';
    const uri = await client.open('articles/b.md', text, 'markdown');
    const tokens = decode(uri, await full(uri));
    assertSound(uri, tokens);
    assert.deepEqual(
      new Set(tokens.filter(({ type }) => type === 'disclaimer').map(({ line }) => line)),
      new Set([2, 3]),
    );
  });

  it('stay within their lines whatever the line ends', async () => {
    client = await TestClient.start();
    const uri = await client.open('a.article', plant.replaceAll('\n', '\r\n'));
    const tokens = decode(uri, await full(uri));
    assertSound(uri, tokens);
    assert.ok(tokens.every(({ text }) => !/[\r\n]/.test(text)));
    assert.equal(find(tokens, '310')?.type, 'figure');
  });

  it('are the same by range as in full', async () => {
    client = await TestClient.start();
    const uri = await client.open('a.article', plant);
    const all = decode(uri, await full(uri));
    const range = { start: { line: 5, character: 0 }, end: { line: 10, character: 0 } };
    const part = decode(
      uri,
      await client.request('textDocument/semanticTokens/range', { textDocument: { uri }, range }),
    );
    assert.deepEqual(
      part,
      all.filter(({ line }) => line >= 5 && line < 10),
    );
    assert.ok(part.length > 3);
  });

  it('are told by their difference after an edit', async () => {
    client = await TestClient.start();
    const uri = await client.open('a.article', plant);
    const before = await full(uri);
    const at = client.offset(uri, 'It hired');
    await client.edit(uri, at, at, 'Kestrel Wind GmbH left. ');
    const delta = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument: { uri },
      previousResultId: before.resultId,
    });
    assert.equal(delta.edits.length, 1);
    const [edit] = delta.edits;
    const data = [...before.data];
    data.splice(edit!.start, edit!.deleteCount, ...(edit!.data ?? []));
    assert.ok(edit!.data!.length < data.length / 2);
    assert.deepEqual(data, (await full(uri)).data);
    const unknown = await client.request<SemanticTokens>('textDocument/semanticTokens/full/delta', {
      textDocument: { uri },
      previousResultId: 'of another time',
    });
    assert.deepEqual(unknown.data, data);
  });
});
