import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalyzer } from '../../server/src/engine/index';
import { plainEntry } from '../../server/src/engine/facts/plainEntry';
import {
  createRegistry,
  parseRegistry,
  RegistryReader,
  type RegistryFile,
} from '../../server/src/engine/facts/registry';
import { readRegistryFile } from '../../server/src/beside/registryFile';

const uri = 'file:///newsroom/companies.yaml';

/** Reads the text in pieces of that length, as a large file from its beginning. */
function readLarge(text: string, piece = 37): RegistryFile {
  const reader = new RegistryReader(
    uri,
    { length: (part) => part.length, slice: (start, end) => text.slice(start, end) },
    90,
  );
  for (let at = 0; at < text.length; at += piece) reader.push(text.slice(at, at + piece));
  return reader.finish();
}

function entriesOf({ index }: RegistryFile): unknown[] {
  return Array.from({ length: index.list.size }, (_, at) => index.list.at(at));
}

const mixed = `# what the newsroom knows
companies:
  # by hand
  - name: Harrow Magnet Works AG
    source: commercial register of Zug
    aliases: [Harrow Magnet, "HMW, Zug"]

  - {"name":"Ostrava Präzision \\u0026 Söhne","source":"register","lei":{"value":"529900T8BM49AURSDO55","source":"GLEIF"}}
  - name: Lindqvist Industrier AB
    source: |
      a register
      - in Stockholm
    owners:
      - name: Velm Holding
        source: annual report
  - name: Velm Holding
    source: "no" # an answer
    founded: 1974
`;

describe('large registry file', () => {
  it('is read like any other, whoever wrote its entries', () => {
    const large = readLarge(mixed);
    const { entries, problems } = parseRegistry(mixed, uri);
    assert.deepEqual(entriesOf(large), entries);
    assert.deepEqual([large.problems, problems], [[], []]);
    assert.equal(large.entries, undefined);
  });

  it('is the same wherever its pieces are cut, and whatever ends its lines', () => {
    const whole = entriesOf(readLarge(mixed));
    for (const piece of [1, 5, 64, 5000]) assert.deepEqual(entriesOf(readLarge(mixed, piece)), whole, String(piece));
    assert.deepEqual(entriesOf(readLarge(mixed.replaceAll('\n', '\r\n'))), whole);
  });

  it('reports problems at their place in the file', () => {
    const text = `${mixed}  - name: Cobalt Row\n    sauce: register\n  - {"name":"velm holding","source":"again"}\n  - {"name":"Open\n`;
    const { problems } = readLarge(text);
    assert.deepEqual(
      problems
        .slice(0, 3)
        .map(({ start, end, message }) => `${text.slice(start, end).split('\n')[0]!.trim()} → ${message}`),
      [
        'name: Cobalt Row → This entry does not say what vouches for it (“source”).',
        'sauce → Copydesk does not know “sauce”. Did you mean “source”?',
        '- {"name":"velm holding","source":"again"} → “velm holding” stands in this file already, in line 16.',
      ],
    );
    assert.ok(problems.length > 3);
  });

  it('is read as a whole where it is more than a plain list', () => {
    const text = 'companies: [{ name: Ardent Foundry, source: register }]\n# and so on and so on\n';
    assert.deepEqual(readLarge(text).entries, parseRegistry(text, uri).entries);
  });

  it('gives its entries back from its bytes', async () => {
    const padding = Array.from(
      { length: 600 },
      (_, i) => `  - {"name":"Velm Works ${String(i)} – Süd 東","source":"s","note":"${'long '.repeat(200)}"}\n`,
    );
    const bytes = new TextEncoder().encode(`\uFEFF${mixed}${padding.join('')}`);
    const file = await readRegistryFile(bytes, uri, () => Promise.resolve());
    assert.equal(file.entries, undefined);
    const registry = createRegistry(file);
    assert.equal(registry.find('Velm Works 599 – Süd 東')?.at.line, 17 + 599 + 1);
    assert.equal(registry.find('HMW, Zug')?.name, 'Harrow Magnet Works AG');
    assert.equal(registry.get('Velm Holding')?.founded?.value, '1974');
    const broken = Uint8Array.from(bytes);
    broken[bytes.length - 30] = 0xff;
    const text = await readRegistryFile(broken, uri, () => Promise.resolve());
    assert.ok(createRegistry(text).find('Velm Works 590 – Süd 東') !== undefined);
  });

  it('takes no entry by itself that YAML would read otherwise', () => {
    const scalar = fc.constantFrom(
      'Acme, Ltd.',
      'yes',
      'No',
      '~',
      'null',
      '12',
      '0x1',
      "'a'",
      '"a\\n"',
      'a: b',
      'a #b',
      '[x, y]',
      '[x, "y, z"]',
      '[a b, 1]',
      '[[a]]',
      '{a: b}',
      '|',
      '&a b',
      '*a',
      '- a',
      'a\t',
      '.5',
      'Q: ',
      '"',
      'Ünal & Söhne (Nord)',
      '日本',
    );
    const line = fc.tuple(fc.constantFrom('name', 'source', 'aliases', 'note', 'country'), scalar);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const text = lines.map(([key, value], i) => `${i === 0 ? '  - ' : '    '}${key}: ${value}\n`).join('');
        const plain = plainEntry(text);
        if (plain === undefined) return;
        const { entries } = parseRegistry(`companies:\n${text}`, uri);
        const large = entriesOf(readLarge(`companies:\n${text}`, 1000));
        assert.deepEqual(large, [...entries], text);
      }),
      { numRuns: 200 },
    );
  });
});

describe('imported names', () => {
  const names = [
    'Next',
    'Green Energy',
    'Anna Halvorsen',
    'South Bend',
    'Olivia',
    'LED',
    'Velkorn Batteries',
    'Tarvik',
    'The Market',
    'June',
    'Paris',
    'Said',
  ];
  const filler = Array.from(
    { length: 2000 },
    (_, i) => `  - {"name":"Filler ${String(i)} Works","source":"register"}\n`,
  );
  const file = readLarge(
    `companies:\n${names.map((name) => `  - {"name":${JSON.stringify(name)},"source":"register"}\n`).join('')}${filler.join('')}`,
    4000,
  );
  const bare = createAnalyzer({ registry: createRegistry() });
  const full = createAnalyzer({ registry: createRegistry(file) });

  const mentioned = (analyzer: typeof full, text: string): string[] =>
    analyzer.analyze(text, 'article').mentions.map((mention) => mention.text);

  it('make no company of everyday words, people, places and short acronyms', () => {
    for (const text of [
      'Next came the question of price. The Market opened late in June.',
      'Anna Halvorsen said that green energy is cheap in Paris and South Bend.',
      'Green Energy is the title of her book. Olivia wrote it by the light of an LED lamp.',
    ])
      assert.deepEqual(mentioned(full, text), mentioned(bare, text), text);
  });

  it('vouch for names that nothing else bears, and say whose they are', () => {
    const article = full.analyze('Shares of Velkorn Batteries fell. Its rival Tarvik GmbH gained.', 'article');
    const velkorn = article.entities.find(({ name }) => name === 'Velkorn Batteries');
    assert.equal(velkorn?.registryId, 'Velkorn Batteries');
    assert.equal(velkorn.type, 'company');
  });

  it('are the same company with a legal form behind them', () => {
    const kept = createRegistry(parseRegistry('companies:\n  - {name: Kessling Holding, source: s}\n', uri).entries);
    const text =
      'Orvane Labs is a subsidiary of Kessling Holding. Kessling Holding SE hired 40 people, Kessling Holding, Inc. nobody.';
    const { entities } = createAnalyzer({ registry: kept }).analyze(text, 'article');
    assert.deepEqual(
      entities
        .filter(({ name }) => name.startsWith('Kessling'))
        .map(({ registryId, mentions }) => [registryId, mentions.length]),
      [['Kessling Holding', 3]],
    );
  });

  it('leave the last word to the registry that a person keeps', () => {
    const { entries } = parseRegistry(
      'companies:\n  - {name: Velkorn Batteries, source: mine, aliases: [Velkorn]}\n',
      uri,
    );
    const registry = createRegistry(file, entries);
    assert.equal(registry.get('Velkorn Batteries')?.source, 'mine');
    assert.equal(registry.find('Velkorn')?.id, 'Velkorn Batteries');
    assert.equal([...registry.all()].filter(({ name }) => name === 'Velkorn Batteries').length, 1);
    assert.equal(registry.longestMatch(['Filler', '7', 'Works'], 0), undefined);
    assert.equal(registry.longestImported(['Filler', '7', 'Works'], 0)?.length, 3);
  });
});
