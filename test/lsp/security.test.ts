import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DocumentLink, Hover, MarkupContent } from 'vscode-languageserver/node';
import { findFiles } from '../../server/src/beside/nodeFiles';
import { readSources } from '../tidy/sources';
import { TestClient } from './support/client';

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
      assert.deepEqual(await findFiles(pathToFileURL(join(folder, 'desk')).href, () => true), []);
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
          /\beval\(|\bnew Function\(|\bfetch\(|\bWebSocket\(/u.test(text)),
    );
    assert.deepEqual(
      wrong.map(({ path }) => path),
      [],
    );
  });
});
