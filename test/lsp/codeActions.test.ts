import assert from 'node:assert/strict';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver/node';
import { check, createAnalyzer, defaultSettings, rules, type Edit } from '../../server/src/engine/index';
import type { Acceptance, Disclaimers, FindingPlace } from '../../server/src/lsp/protocol';
import { parseFixture } from '../support/fixture';
import { TestClient, uriOf } from './support/client';
import { bareClaim } from './support/texts';

function withEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .reverse()
    .reduce((changed, { start, end, newText }) => changed.slice(0, start) + newText + changed.slice(end), text);
}

describe('code actions', () => {
  let client: TestClient;
  afterEach(() => client.dispose());

  async function actions(uri: string, only?: string[]): Promise<CodeAction[]> {
    const diagnostics = await client.diagnostics(uri);
    const range = diagnostics[0]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    return client.request('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics, ...(only ? { only } : {}) },
    });
  }

  it('offer every fix of every rule, and their edits make of the text what the engine says', async () => {
    client = await TestClient.start();
    const analyzer = createAnalyzer();
    const seen = new Set<string>();
    for (const rule of rules) {
      for (const [index, { text, language = 'article', beside }] of rule.flags.entries()) {
        // What stands beside an article the server looks for itself, and does not find here.
        if (beside !== undefined) continue;
        const plain = parseFixture(text).text;
        const { findings } = check(analyzer.analyze(plain, language), defaultSettings);
        const fixes = findings.flatMap((finding) => finding.fixes());
        const expected = fixes.map(({ title, edits }) => [title, withEdits(plain, edits)]);
        const uri = await client.open(`articles/${rule.id}-${String(index)}.txt`, plain, language);
        await client.diagnostics(uri);
        const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
        const context = { diagnostics: [], only: ['quickfix'] };
        const offered = await client.request<CodeAction[]>('textDocument/codeAction', {
          textDocument: { uri },
          range,
          context,
        });
        assert.deepEqual(
          offered.map(({ title, edit }) => [title, client.applied(uri, edit!)]),
          expected,
        );
        if (fixes.length > 0) seen.add(rule.id);
        await client.close(uri);
      }
    }
    assert.ok(seen.size >= 8, [...seen].join());
  });

  it('belong to their diagnostic, the preferred one marked', async () => {
    client = await TestClient.start();
    const uri = await client.open('a.article', `${bareClaim}\nLeave a Reply\n`);
    const diagnostics = await client.diagnostics(uri);
    const residue = diagnostics.find(({ code }) => code === 'web-residue');
    const offered = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: residue!.range,
      context: { diagnostics },
    });
    assert.deepEqual(offered[0]?.diagnostics, [residue]);
    assert.equal(offered[0].isPreferred, true);
  });

  it('remove page residue on request, and only that', async () => {
    client = await TestClient.start();
    const text = `All is well.\n\n${bareClaim}\nLeave a Reply\n`;
    const uri = await client.open('a.article', text);
    const [action] = await actions(uri, ['source.fixAll']);
    assert.equal(action?.kind, 'source.fixAll.copydesk');
    assert.doesNotMatch(client.applied(uri, action.edit!), /Leave a Reply/);
    assert.match(client.applied(uri, action.edit!), /4,700 battery packs/);
    assert.ok(!(await actions(uri)).some(({ kind }) => kind?.startsWith('source')));
  });

  it('offer to accept a finding only to a client that can ask for the reason', async () => {
    client = await TestClient.start();
    const uri = await client.open('a.article', bareClaim);
    assert.ok(!(await actions(uri)).some(({ command }) => command));
    client.dispose();
    client = await TestClient.start({ initializationOptions: { commands: ['copydesk.acceptFinding'] } });
    await client.open('a.article', bareClaim);
    const offered = (await actions(uri)).find(({ command }) => command);
    assert.equal(offered?.title, 'Accept this, with a reason…');
    const place = offered.command!.arguments![0] as FindingPlace;
    assert.deepEqual([place.uri, place.rule], [uri, 'unsourced-claim']);
  });
});

describe('requests of the client', () => {
  let client: TestClient;
  afterEach(() => client.dispose());

  async function accept(uri: string, reason: string): Promise<WorkspaceEdit | null> {
    const [first] = await client.diagnostics(uri);
    return client.request<Acceptance>('copydesk/accept', { uri, rule: first!.code, range: first!.range, reason });
  }

  it('keep an acceptance beside a plain article, and the finding is gone', async () => {
    client = await TestClient.start();
    const uri = await client.open('a.article', bareClaim);
    const edit = await accept(uri, 'checked by phone');
    const sidecar = uriOf('a.article.sources.json');
    assert.ok(
      edit?.documentChanges?.some((change) => 'kind' in change && change.kind === 'create' && change.uri === sidecar),
    );
    const text = client.applied(sidecar, edit!);
    assert.match(text, /checked by phone/);
    client.runtime.files.set(sidecar, text);
    const refreshed = client.next('workspace/diagnostic/refresh');
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: sidecar, type: 1 }] });
    await refreshed;
    assert.deepEqual(await client.diagnostics(uri), []);
  });

  it('keep an acceptance in a comment of a Markdown article', async () => {
    client = await TestClient.start();
    const uri = await client.open('articles/a.md', bareClaim, 'markdown');
    const edit = await accept(uri, 'checked by phone');
    const text = client.applied(uri, edit!);
    assert.match(text, /<!-- copydesk-accept unsourced-claim "Halvorsen Batteries AS shipped": checked by phone -->/);
    await client.edit(uri, 0, bareClaim.length, text);
    assert.deepEqual(await client.diagnostics(uri), []);
  });

  it('refuse an acceptance without reason or finding, and one that would overwrite a broken file', async () => {
    client = await TestClient.start();
    const uri = await client.open('a.article', bareClaim);
    assert.equal(await accept(uri, '  '), null);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } };
    assert.equal(await client.request('copydesk/accept', { uri, rule: 'mojibake', range, reason: 'no' }), null);
    client.runtime.files.set(uriOf('a.article.sources.json'), '{ broken');
    assert.equal(await accept(uri, 'checked'), null);
  });

  it('offer disclaimers filled with what the article names, at its end', async () => {
    client = await TestClient.start();
    const text = `According to the Velm Daily News, ${bareClaim}`;
    const uri = await client.open('a.article', `${text}\nLeave a Reply\n`);
    const { templates, position } = await client.request<Disclaimers>('copydesk/disclaimers', { uri });
    assert.deepEqual(position, { line: 0, character: text.trimEnd().length });
    assert.ok(templates.length >= 3);
    for (const template of templates) assert.match(template.text, /^\n\nDisclaimer: [^{}]+\.$/);
  });

  it('offer the disclaimers of the newsroom where it has its own', async () => {
    client = await TestClient.start({ settings: { disclaimerTemplates: ['Taken from {outlet}, unverified.'] } });
    const uri = await client.open('a.article', bareClaim);
    const { templates } = await client.request<Disclaimers>('copydesk/disclaimers', { uri });
    assert.deepEqual(
      templates.map((template) => template.text),
      ['\n\nTaken from [outlet], unverified.'],
    );
  });
});
