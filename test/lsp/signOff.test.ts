import assert from 'node:assert/strict';
import type { CodeLens, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnnotationEdit, Sourcing } from '../../server/src/lsp/protocol';
import { TestClient } from './support/client';
import { plant } from './support/texts';

describe('the Sourcing view and the sign-off', () => {
  let client: TestClient;
  afterEach(() => client.dispose());

  async function sourcing(uri: string): Promise<Sourcing> {
    const found = await client.request<Sourcing | null>('copydesk/sourcing', { uri });
    assert.ok(found);
    return found;
  }

  /** Writes every file that the edit changes. */
  async function save(edit: WorkspaceEdit | null): Promise<void> {
    assert.ok(edit);
    const uris: string[] = [];
    for (const change of edit.documentChanges ?? []) {
      if (!('edits' in change)) continue;
      const { uri } = change.textDocument;
      const before = TextDocument.create(uri, '', 0, client.runtime.files.get(uri) ?? '');
      client.runtime.files.set(uri, TextDocument.applyEdits(before, change.edits as never));
      uris.push(uri);
    }
    await client.notify('workspace/didChangeWatchedFiles', { changes: uris.map((uri) => ({ uri, type: 2 })) });
  }

  it('hold what the article holds, and what has to be decided', async () => {
    client = await TestClient.start();
    const uri = await client.open('a.article', plant);
    const { claims, companies, figures, disclaimers, sources, decisions } = await sourcing(uri);
    assert.deepEqual(
      companies.map(({ name }) => name),
      ['Tamarind Shipping Ltd.', 'Kestrel Wind GmbH'],
    );
    assert.ok(claims.some(({ state, by }) => state === 'sourced' && by === 'the company'));
    assert.ok(claims.some(({ state }) => state === 'weak'));
    assert.ok(figures.every(({ text }) => /\d/u.test(text)));
    assert.equal(disclaimers.length, 1);
    assert.ok(sources.some(({ detail }) => detail === 'nobody named'));
    assert.ok(decisions.length > 0);
    for (const { range, text } of [...decisions, ...claims]) {
      assert.ok(client.words(uri, range).replaceAll(/\s+/gu, ' ').startsWith(text.replace(/…$/u, '')), text);
    }
    assert.equal(await client.request('copydesk/sourcing', { uri: 'file:///nowhere' }), null);
  });

  it('say over each section how its claims are sourced', async () => {
    client = await TestClient.start();
    const uri = await client.open('a.article', plant);
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    assert.deepEqual(
      lenses.map(({ range, command }) => [range.start.line, command?.title]),
      [
        [2, 'claims 3, sourced 2'],
        [7, 'claims 3, sourced 0'],
      ],
    );
  });

  it('sign an article off, and tell what changed since', async () => {
    client = await TestClient.start();
    const uri = await client.open('a.article', plant);
    const first = await sourcing(uri);
    assert.equal(first.signedOff, undefined);
    for (const [index, { kind, words }] of first.checklist.entries()) {
      const params = { uri, index, kind, words, answer: 'verified', comment: 'the register', creator: 'Ida Holm' };
      await save(await client.request<AnnotationEdit>('copydesk/answer', params));
    }
    const answered = await sourcing(uri);
    assert.ok(answered.checklist.every(({ state, creator }) => state === 'verified' && creator === 'Ida Holm'));
    await save(await client.request<AnnotationEdit>('copydesk/signOff', { uri, creator: 'Ida Holm' }));
    assert.match(client.runtime.files.get(`${uri}.signoff.md`) ?? '', /Signed off by \*\*Ida Holm\*\*/u);
    const signed = await sourcing(uri);
    assert.deepEqual([signed.signedOff?.by, signed.signedOff?.same, signed.signedOff?.since], ['Ida Holm', true, []]);

    const at = client.offset(uri, '5,200');
    await client.edit(uri, at, at + 5, '5,900');
    const after = await sourcing(uri);
    assert.equal(after.signedOff?.same, false);
    const news = after.signedOff.since.map((index) => after.checklist[index]!);
    assert.ok(
      news.some(({ words, state, change }) => words === '5,900' && state === 'stale' && change === '5,200 → 5,900'),
    );
    assert.ok(news.every(({ state }) => state === 'stale'));
    assert.ok(news.length < after.checklist.length / 2);

    // Answered anew, it is news no more.
    const index = after.checklist.findIndex(({ words }) => words === '5,900');
    const again = {
      uri,
      index,
      kind: 'figure',
      words: '5,900',
      answer: 'accepted',
      comment: 'the port',
      creator: 'Bo Dahl',
    };
    await save(await client.request<AnnotationEdit>('copydesk/answer', again));
    const entry = (await sourcing(uri)).checklist[index];
    assert.deepEqual([entry?.state, entry?.comment, entry?.creator], ['accepted', 'the port', 'Bo Dahl']);
    assert.equal(await client.request('copydesk/answer', { ...again, words: 'other' }), null);
    assert.equal(await client.request('copydesk/answer', { ...again, comment: ' ' }), null);
  });
});
