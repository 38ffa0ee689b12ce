import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeLens, DocumentLink, Hover, MarkupContent } from 'vscode-languageserver/node';
import { findFiles, realUri } from '../../server/src/beside/nodeFiles';
import type { SourceBody } from '../../server/src/engine/beside/annotations/model';
import { isOutside } from '../../server/src/beside/confinement';
import { fileOf } from '../support/annotating';
import { readSources } from '../tidy/sources';
import { TestClient, uriOf } from './support/client';

const evil = '](command:evil)<img src=x onerror=1>[x](javascript:1)![i](https://evil.example/a)`&lt;';
/** Marks that would still open something: an unescaped bracket, angle, image or link. */
const live = /(?<!\\)(?:\\\\)*(?:\]\((?!file:)|<[a-z/!]|!\[|`)/iu;

const registry = `companies:
  - name: "Kestrel ${evil} GmbH"
    aliases: ["Kestrel Wind"]
    owners: [{ value: "Owner ${evil}", source: "src ${evil}" }]
    listings: [{ exchange: "${evil}", ticker: "${evil}", source: "${evil}" }]
    note: "${evil}"
    source: "${evil}"
`;
const bibliography = JSON.stringify([
  {
    id: 'kestrel',
    type: `report ${evil}`,
    title: `Title ${evil}`,
    author: [{ family: `Roe ${evil}`, given: evil }],
    'container-title': evil,
    DOI: '10.1/\ud800x',
    URL: 'command:evil',
  },
]);
const article = `---
bibliography: refs.json
---

# Kestrel Wind

Kestrel Wind sold 75 turbines [@kestrel], “${evil}” said Jo Velm of Velm ${evil} AG.[^n] See [that][way].

[^n]: A note ${evil}

[way]: command:evil
`;

describe('security', () => {
  let client: TestClient;
  afterEach(() => client.dispose());

  async function start(trusted = true): Promise<string> {
    client = await TestClient.start({
      files: { 'companies.yaml': registry, 'articles/refs.json': bibliography, 'articles/a.md': article },
      initializationOptions: { trusted },
      settings: {
        rules: { 'unsourced-claim': 'off' },
        original: { '**': 'refs.json' },
        disclaimerTemplates: ['Mine.'],
      },
    });
    return client.open('articles/a.md', article, 'markdown');
  }

  it('no words of an article, a registry or a bibliography make a link, a command or an image in a hover', async () => {
    const uri = await start();
    await client.diagnostics(uri);
    let hovers = 0;
    for (let offset = 0; offset < article.length; offset += 3) {
      const position = client.document(uri).positionAt(offset);
      const hover = await client.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position });
      if (hover === null) continue;
      hovers++;
      const { value } = hover.contents as MarkupContent;
      assert.doesNotMatch(value, live);
    }
    assert.ok(hovers > 5);
  });

  it('links lead to the web or to files alone', async () => {
    const uri = await start();
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
    for (const { target } of links) assert.match(target ?? '', /^(?:https?|file):/u);
    assert.ok(links.some(({ target }) => target === 'https://doi.org/10.1/x'));
  });

  it('an untrusted workspace has no file beside an article read, and no setting but the strictness counts', async () => {
    const uri = await start(false);
    const found = await client.diagnostics(uri);
    const read = client.runtime.reads.filter((one) => !one.endsWith('.sources.json') && !one.endsWith('a.md'));
    assert.deepEqual(read, []);
    assert.ok(found.every(({ code }) => code !== 'undefined-citation'));
    const symbols = await client.request<unknown[]>('workspace/symbol', { query: 'Owner' });
    assert.doesNotMatch(JSON.stringify(symbols), /Owner/u);
  });

  it('no annotation makes a link or a command in a hover, a lens or the view’s tooltips, and a dossier links to files alone', async () => {
    const uri = await start();
    const words = 'Kestrel Wind sold 75 turbines';
    const at = article.indexOf(words);
    const position = { start: at, end: at + words.length };
    const quote = { exact: words, prefix: '', suffix: '' };
    const sources: readonly SourceBody[] = [
      { form: 'url', value: 'command:evil', label: `Label ${evil}` },
      { form: 'url', value: `https://evil.example/${evil}` },
      { form: 'file', value: `../${evil}.pdf`, label: evil },
      { form: 'words', value: `Ann ${evil} Lee` },
    ];
    for (const source of sources) {
      client.runtime.files.set(`${uri}.sources.json`, fileOf([{ kind: 'source', quote, position, source }], 'a.md'));
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: `${uri}.sources.json`, type: 2 }] });
      for (const words of ['Kestrel Wind sold', '75', 'turbines']) {
        const hover = await client.request<Hover | null>('textDocument/hover', client.at(uri, words));
        if (hover !== null) assert.doesNotMatch((hover.contents as MarkupContent).value, live, source.value);
      }
      const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
      assert.ok(lenses.every(({ command }) => command === undefined || !command.command.includes('evil')));
    }
    const { text } = await client.request<{ text: string }>('workspace/textDocumentContent', {
      uri: `copydesk-dossier:/${encodeURIComponent('Kestrel Wind')}.md`,
    });
    assert.match(text, /Kestrel/u);
    assert.doesNotMatch(text, /(?<!\\)(?:\\\\)*(?:\]\((?!file:|\/(?!\/)|data:image)|<[a-z/!])/iu);
  });

  it('what an article or a setting names is read inside the workspace alone, trusted or not', async () => {
    const outside = ['file:///secret/refs.json', 'file:///secret/text.txt', 'file:///etc/passwd', 'file:///secret.bib'];
    const names = [
      '../../secret/refs.json',
      '%2e%2e/../secret/refs.json',
      '/etc/passwd',
      'file:///secret.bib',
      'link.bib',
    ];
    const front = `bibliography: [${names.join(', ')}]\noriginal: [${names.join(', ')}, ../../secret/text.txt]`;
    client = await TestClient.start({
      files: { 'articles/link.bib': '@book{a}' },
      settings: { original: { '**': ['../../secret/text.txt', '/secret/*'] }, registry: '../secret/*.yaml' },
    });
    for (const uri of outside) client.runtime.files.set(uri, bibliography);
    const link = uriOf('articles/link.bib');
    client.runtime.links.set(link, 'file:///secret.bib');
    const uri = await client.open(
      'articles/a.md',
      `---\n${front}\n---\n\nIt sold 75 turbines [@kestrel].\n`,
      'markdown',
    );
    const found = await client.diagnostics(uri);
    assert.deepEqual(
      client.runtime.reads.filter((one) => outside.includes(one) || one === link),
      [],
    );
    const told = found.map(({ message }) => String(message)).join('\n');
    assert.match(told, /“\.\.\/\.\.\/secret\/refs\.json” lies outside of the workspace and is not read\./u);
    // The same link, leading nowhere else, is a file of the workspace.
    client.runtime.links.clear();
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: link, type: 2 }] });
    await client.diagnostics(uri);
    assert.ok(client.runtime.reads.includes(link));
  });

  it('files are not looked for behind symbolic links', async () => {
    await start();
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-links-'));
    try {
      mkdirSync(join(folder, 'desk'));
      mkdirSync(join(folder, 'outside'));
      writeFileSync(join(folder, 'outside', 'companies.yaml'), registry);
      symlinkSync(join(folder, 'outside'), join(folder, 'desk', 'inside'));
      symlinkSync(join(folder, 'outside', 'companies.yaml'), join(folder, 'desk', 'companies.yaml'));
      symlinkSync(join(folder, 'desk'), join(folder, 'desk', 'loop'));
      const desk = pathToFileURL(join(folder, 'desk')).href;
      assert.deepEqual(await findFiles(desk, () => true), []);
      for (const path of [
        'inside/companies.yaml',
        'companies.yaml',
        '../outside/companies.yaml',
        '%2e%2e/outside/companies.yaml',
      ])
        assert.equal(await isOutside(`${desk}/${path}`, [desk], realUri), true, path);
      writeFileSync(join(folder, 'desk', 'own.yaml'), registry);
      for (const path of ['own.yaml', 'loop/own.yaml', 'x/../own.yaml', 'gone.yaml'])
        assert.equal(await isOutside(`${desk}/${path}`, [desk], realUri), false, path);
      assert.equal(await isOutside('https://evil.example/', [desk], realUri), true);
      assert.equal(await isOutside('no address', [desk], realUri), true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('no part of server or command line starts programs, opens connections or runs text', async () => {
    await start();
    // The starter runs the project's own bundle from code compiled before.
    const wrong = readSources('server/src').filter(
      ({ path, packages, text }) =>
        path !== 'server/src/start/bundle.ts' &&
        (packages.some((name) =>
          /^(?:node:)?(?:child_process|cluster|vm|net|tls|dgram|dns|https?|http2|inspector)\b/u.test(name),
        ) ||
          /\beval\(|\bnew Function\(|(?<!async )\bfetch\(|\bWebSocket\(/u.test(text)),
    );
    assert.deepEqual(
      wrong.map(({ path }) => path),
      [],
    );
  });
});
