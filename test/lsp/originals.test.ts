import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { CodeAction, CodeLens, DocumentLink, Hover, Location, WorkspaceEdit } from 'vscode-languageserver/node';
import { commands, messages, type OriginalsAnswer } from '../../server/src/lsp/protocol';
import { fullCapabilities, TestClient, folder } from './support/client';

const release =
  'Stade, 3. Juli 2026. Der Umsatz stieg auf 1,274 Mrd. Euro.\nDas Werk beschäftigt 240 Menschen und fertigt 35.000 Tonnen im Jahr.';
const copy =
  '---\noriginal: ../release.txt\n---\n\nSales rose to €1.274 billion, the works said on 3 July 2026. It makes 53,000 tonnes a year.\n';

describe('originals in an editor', () => {
  let client: TestClient;
  afterEach(() => client.dispose());

  const open = async (): Promise<string> => {
    client = await TestClient.start({ files: { 'release.txt': release } });
    return client.open('articles/stade.md', copy, 'markdown');
  };
  const hoverAt = async (uri: string, words: string): Promise<string> => {
    const hover = await client.request<Hover>('textDocument/hover', client.at(uri, words));
    return (hover.contents as { readonly value: string }).value;
  };

  it('show their line on hover', async () => {
    const uri = await open();
    assert.match(
      await hoverAt(uri, '€1.274 billion'),
      /in the original \*\*1,274 Mrd\\?\. Euro\*\* in .*release\\?\.txt:1.*#L1\)\) · \d+ % sure/u,
    );
    assert.match(await hoverAt(uri, '53,000 tonnes'), /otherwise in the original: \*\*35.?\.000 Tonnen\*\*/u);
  });

  it('are where a finding points to, with a fix that takes their figure', async () => {
    const uri = await open();
    const diagnostic = (await client.diagnostics(uri)).find(({ code }) => code === 'figure-not-in-source');
    assert.ok(diagnostic);
    assert.equal(diagnostic.message, '53,000 tonnes here, 35.000 Tonnen in the original (line 2).');
    assert.deepEqual(diagnostic.relatedInformation?.[0]?.location, {
      uri: `${folder}/release.txt`,
      range: { start: { line: 1, character: 46 }, end: { line: 1, character: 59 } },
    });
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic], only: ['quickfix'] },
    });
    const fix = actions.find(({ title }) => title === 'Use the original’s figure: 35,000 tonnes');
    assert.match(client.applied(uri, fix!.edit!), /It makes 35,000 tonnes a year/u);
  });

  it('answer for the claims whose figures and subject they have', async () => {
    const uri = await open();
    const found = await client.diagnostics(uri);
    assert.deepEqual(
      found.filter(({ message }) => String(message).includes('€1.274')).map(({ code }) => code),
      [],
    );
  });

  it('are counted in a lens, and listed with what the copy leaves out', async () => {
    const uri = await open();
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    assert.equal(lenses[0]?.command?.title, 'in the original 2, differ 1, left out 1');
    const answer = await client.request<OriginalsAnswer>(messages.originals, { uri });
    assert.deepEqual(
      answer.items.map(({ range, state }) => [client.words(uri, range), state]),
      [
        ['€1.274 billion', 'found'],
        ['3 July 2026', 'found'],
        ['53,000 tonnes', 'differs'],
      ],
    );
    assert.deepEqual(
      answer.leftOut.map(({ words, kind }) => [words, kind]),
      [['240', 'figure']],
    );
  });

  it('are attached beside the article with a hash, read back, and said to have changed', async () => {
    client = await TestClient.start({ files: { 'release.txt': release } });
    const uri = await client.open('articles/stade.txt', 'The works makes 53,000 tonnes a year.');
    const edit = await client.request<WorkspaceEdit>(messages.attachOriginal, { uri, file: `${folder}/release.txt` });
    const text = JSON.stringify(edit);
    assert.match(text, /stade\.txt\.sources\.json/u);
    assert.match(text, /linking/u);
    assert.match(text, /\.\.\/release\.txt/u);
    assert.match(text, /[0-9a-f]{64}/u);
  });

  it('are led to from figures, and from the front matter', async () => {
    const uri = await open();
    const [place] = await client.request<Location[]>('textDocument/definition', client.at(uri, '53,000 tonnes'));
    assert.deepEqual(place, {
      uri: `${folder}/release.txt`,
      range: { start: { line: 1, character: 46 }, end: { line: 1, character: 59 } },
    });
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
    assert.deepEqual(
      links.map(({ range, target }) => [client.words(uri, range), target]),
      [['../release.txt', `${folder}/release.txt`]],
    );
  });

  const beside = (body: object): string =>
    JSON.stringify({ type: 'Annotation', motivation: 'linking', target: 'stade.txt', body });

  it('that are no text files open as documents of their text', async () => {
    const words = { type: 'TextualBody', purpose: 'identifying', value: release };
    client = await TestClient.start({
      capabilities: { ...fullCapabilities, workspace: { ...fullCapabilities.workspace, textDocumentContent: {} } },
      initializationOptions: { commands: [commands.openOriginal] },
      files: { 'articles/stade.txt.sources.json': beside(words) },
    });
    const uri = await client.open('articles/stade.txt', 'The works makes 53,000 tonnes a year.\n', 'article');
    const [place] = await client.request<Location[]>('textDocument/definition', client.at(uri, '53,000 tonnes'));
    assert.match(place?.uri ?? '', /^copydesk-original:\/pasted%20text\.txt\?/u);
    assert.deepEqual(place?.range.start, { line: 1, character: 46 });
    const content = { uri: place!.uri };
    assert.deepEqual(await client.request('workspace/textDocumentContent', content), { text: release });
    const diagnostic = (await client.diagnostics(uri)).find(({ code }) => code === 'figure-not-in-source');
    assert.equal(diagnostic?.relatedInformation?.[0]?.location.uri, place?.uri);
    const asked = encodeURIComponent(JSON.stringify([uri, 0, 1]));
    assert.ok((await hoverAt(uri, '53,000')).includes(`[pasted text:2](command:${commands.openOriginal}?${asked})`));
    await client.close(uri);
    assert.deepEqual(await client.request('workspace/textDocumentContent', content), { text: '' });
  });

  it('are a finding where they changed, with a fix that accepts them as they are', async () => {
    const hash = 'b'.repeat(64);
    client = await TestClient.start({
      files: {
        'release.txt': release,
        'articles/stade.txt.sources.json': beside({ id: '../release.txt', 'copydesk:sha256': hash }),
      },
    });
    const uri = await client.open('articles/stade.txt', 'The works makes 35,000 tonnes a year.\n', 'article');
    const diagnostic = (await client.diagnostics(uri)).find(({ code }) => code === 'changed-original');
    assert.equal(diagnostic?.message, 'release.txt has changed since it was attached as the original.');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: diagnostic!.range,
      context: { diagnostics: [diagnostic], only: ['quickfix'] },
    });
    const edit = JSON.stringify(actions.find(({ title }) => title === 'Accept release.txt as it is now')?.edit);
    assert.match(edit, /stade\.txt\.sources\.json/u);
    const now = createHash('sha256').update(release).digest('hex');
    assert.ok(edit.includes(now) && !edit.includes(hash));
  });
});
