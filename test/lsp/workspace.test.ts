import assert from 'node:assert/strict';
import type { Location, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { readSettings } from '../../server/src/lsp/settings';
import { WorkspaceFiles } from '../../server/src/lsp/workspaceFiles';
import { FakeRuntime } from './support/runtime';
import { TestClient, uriOf } from './support/client';
import { plant, registryFile } from './support/texts';

describe('the registry file', () => {
  let client: TestClient;
  afterEach(() => client.dispose());

  const registry = uriOf('companies.yaml');
  const changed = async (text: string | undefined): Promise<PublishDiagnosticsParams> => {
    if (text === undefined) client.runtime.files.delete(registry);
    else client.runtime.files.set(registry, text);
    const told = client.next<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      ({ uri }) => uri === registry,
    );
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: registry, type: text === undefined ? 3 : 2 }],
    });
    return told;
  };
  const known = async (uri: string): Promise<boolean> => {
    const found = await client.request<Location[]>(
      'textDocument/definition',
      client.at(uri, 'Tamarind Shipping carried'),
    );
    return found.some((place) => place.uri === registry);
  };

  it('shows its errors in itself and keeps the last good entries until it is whole again', async () => {
    client = await TestClient.start({ files: { 'companies.yaml': registryFile } });
    const uri = await client.open('a.article', plant);
    assert.ok(await known(uri));
    const broken = await changed(registryFile.replace('type: company', 'type: [company'));
    assert.ok(broken.diagnostics.length > 0);
    assert.ok(await known(uri), 'the last good registry is kept');
    const whole = await changed(registryFile);
    assert.deepEqual(whole.diagnostics, []);
    assert.ok(await known(uri));
    await changed(undefined);
    assert.ok(!(await known(uri)), 'a deleted file takes its entries along');
  });

  it('shows the errors of a file that was never good', async () => {
    client = await TestClient.start({ files: { 'companies.yaml': 'companies: [\u0000' } });
    await client.settle();
    const uri = await client.open('a.article', plant);
    await client.diagnostics(uri);
    const told = client.heard.find(({ method }) => method === 'textDocument/publishDiagnostics');
    assert.equal((told?.params as PublishDiagnosticsParams | undefined)?.uri, registry);
  });

  it('is read where the settings say, and not at all in an untrusted workspace', async () => {
    const files = { 'desk/names.yaml': registryFile };
    client = await TestClient.start({ files, settings: { registry: 'desk/names.yaml' } });
    const uri = await client.open('a.article', plant);
    const found = await client.request<Location[]>(
      'textDocument/definition',
      client.at(uri, 'Tamarind Shipping carried'),
    );
    assert.equal(found[0]?.uri, uriOf('desk/names.yaml'));
    client.dispose();
    client = await TestClient.start({
      files: { 'companies.yaml': registryFile },
      initializationOptions: { trusted: false },
    });
    await client.open('a.article', plant);
    assert.ok(!(await known(uri)));
  });

  it('is read once, not at each keystroke', async () => {
    client = await TestClient.start({ files: { 'companies.yaml': registryFile } });
    const uri = await client.open('a.article', plant);
    await client.diagnostics(uri);
    const reads = client.runtime.reads.length;
    for (const character of 'A few words more.') {
      await client.edit(uri, 0, 0, character);
      await client.diagnostics(uri);
    }
    assert.equal(client.runtime.reads.length, reads);
  });
});

describe('bad input', () => {
  let client: TestClient;
  afterEach(() => client.dispose());

  const texts: Readonly<Record<string, string>> = {
    'an empty file': '',
    'one long line': `Tamarind Shipping Ltd. ordered 40 vessels, ${'and then 9 more of them '.repeat(20_000)}`,
    binary: Array.from({ length: 4000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join(''),
    'lone surrogates': 'Tamarind \ud83d Shipping Ltd. ordered \udc00 40 vessels.\ud83d',
    'mixed line ends': 'One\r\nTamarind Shipping Ltd. ordered 40 vessels.\rTwo\nThree\r\r\n\n',
    NUL: 'Tamarind\u0000Shipping Ltd.\u0000ordered 40 vessels.\u0000',
    'right-to-left text': 'שלום 40 ספינות. Tamarind Shipping Ltd. طلبت ٤٠ سفينة.',
  };

  for (const [name, text] of Object.entries(texts)) {
    it(`${name}: every request is answered`, async () => {
      client = await TestClient.start();
      const uri = await client.open('bad.article', text);
      const place = { textDocument: { uri }, position: { line: 0, character: 3 } };
      const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
      await client.diagnostics(uri);
      await client.request('textDocument/semanticTokens/full', { textDocument: { uri } });
      await client.request('textDocument/documentSymbol', { textDocument: { uri } });
      await client.request('textDocument/foldingRange', { textDocument: { uri } });
      await client.request('textDocument/hover', place);
      await client.request('textDocument/documentHighlight', place);
      await client.request('textDocument/codeAction', {
        textDocument: { uri },
        range: whole,
        context: { diagnostics: [] },
      });
      assert.equal(
        client.count('window/logMessage'),
        0,
        JSON.stringify(client.heard.filter(({ method }) => method === 'window/logMessage')),
      );
    });
  }

  it('requests about documents that are not open are answered with nothing', async () => {
    client = await TestClient.start();
    const place = { textDocument: { uri: 'file:///gone.article' }, position: { line: 7, character: 7 } };
    assert.equal(await client.request('textDocument/hover', place), null);
    assert.deepEqual(await client.request('textDocument/definition', place), []);
    await client.notify('textDocument/didChange', {
      textDocument: { uri: 'file:///gone.article', version: 3 },
      contentChanges: [{ text: 'x' }],
    });
    await client.notify('textDocument/didClose', { textDocument: { uri: 'file:///gone.article' } });
    await client.settle();
    assert.equal(client.count('window/logMessage'), 0);
  });

  it('positions outside the text are moved to its ends', async () => {
    client = await TestClient.start();
    const uri = await client.open('a.article', plant);
    const position = { line: 9999, character: 9999 };
    assert.equal(await client.request('textDocument/hover', { textDocument: { uri }, position }), null);
  });
});

describe('workspace files', () => {
  it('holds the articles of a folder that is itself named articles', async () => {
    const runtime = new FakeRuntime({});
    runtime.files.set('file:///desk/articles/a.txt', 'A plant opens.');
    const files = new WorkspaceFiles(runtime);
    const settings = readSettings({}, true);
    await files.scan(['file:///desk/articles'], settings);
    assert.deepEqual(
      files.all().map(({ uri }) => uri),
      ['file:///desk/articles/a.txt'],
    );
    assert.ok(!settings.isArticle(new WorkspaceFiles(runtime).path('file:///desk/notes/a.txt')));
  });
});
