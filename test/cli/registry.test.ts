import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRegistry, parseRegistry, type RegistryEntry } from '../../server/src/engine/index';
import { Desk } from './support';

describe('copydesk registry', () => {
  let desk: Desk;

  beforeEach(() => {
    desk = new Desk();
  });
  afterEach(() => {
    desk.remove();
  });

  /** The entries that an import writes, which must read without a problem. */
  function entriesOf(text: string): readonly RegistryEntry[] {
    const { entries, problems } = parseRegistry(text, 'file:///imported.yaml');
    assert.deepEqual(problems, []);
    return entries;
  }

  it('imports a CSV table by its header, each fact with its source', async () => {
    desk.write(
      'firms.csv',
      '\uFEFFCompany;Alias;Parent;Ticker;Exchange;Country;Founded\n"Orvane Pharma; Labs AG";OPL | Orvane;Kessling Holding;ORV;SIX;CH;1988\nTarvik Oyj;;;;;FI;\n;;;;;;\ntarvik oyj;;;;;FI;\n',
    );
    const { code, out, err } = await desk.run(
      'registry',
      'import',
      '--from',
      'csv',
      '--source',
      'Our files',
      'firms.csv',
    );
    assert.equal(code, 0, err);
    assert.match(err, /^2 companies; 1 more bear the name of an earlier one/);
    const [orvane, tarvik] = entriesOf(out);
    assert.equal(orvane?.name, 'Orvane Pharma; Labs AG');
    assert.deepEqual(orvane?.aliases, ['OPL', 'Orvane', 'Orvane Pharma; Labs']);
    assert.deepEqual(orvane?.owners, [{ value: 'Kessling Holding', source: 'Our files' }]);
    assert.deepEqual(orvane?.listings, [{ exchange: 'SIX', ticker: 'ORV', source: 'Our files' }]);
    assert.deepEqual(tarvik?.country, { value: 'FI', source: 'Our files' });
    assert.deepEqual(tarvik?.aliases, ['Tarvik']);
  });

  it('imports the tickers of the SEC in both their forms', async () => {
    const rows = {
      0: { cik_str: 7, ticker: 'VLK', title: 'VELKORN BATTERIES INC' },
      1: { cik_str: 7, ticker: 'VLK-P', title: 'x' },
    };
    desk.write('company_tickers.json', JSON.stringify(rows));
    const first = entriesOf((await desk.run('registry', 'import', '--from', 'sec', 'company_tickers.json')).out);
    assert.deepEqual(
      first.map(({ name, aliases, note, source }) => [name, aliases, note, source]),
      [['VELKORN BATTERIES INC', ['VELKORN BATTERIES'], 'CIK 7, ticker VLK', 'SEC EDGAR, company_tickers.json']],
    );
    const table = {
      fields: ['cik', 'name', 'ticker', 'exchange'],
      data: [
        [7, 'Velkorn Batteries Inc', 'VLK', 'NYSE'],
        [8, 'Next Inc', 'NXT', 'Nasdaq'],
      ],
    };
    desk.write('exchange.json', JSON.stringify(table));
    const second = entriesOf((await desk.run('registry', 'import', '--from', 'sec', 'exchange.json')).out);
    assert.deepEqual(second[0]?.listings[0], { exchange: 'NYSE', ticker: 'VLK', source: 'SEC EDGAR, exchange.json' });
    assert.deepEqual(second[1]?.aliases, [], 'an everyday word is no short form to rely on');
  });

  const level1 = [
    'LEI,Entity.LegalName,Entity.OtherEntityNames.OtherEntityName.1,Entity.LegalAddress.Country,Entity.EntityStatus,Registration.RegistrationStatus',
    '529900AAAAAAAAAAAA01,"Kessling Halbleiter, GmbH",凯斯林,DE,ACTIVE,ISSUED',
    '529900AAAAAAAAAAAA02,Kessling Holding SE,,DE,ACTIVE,ISSUED',
    '529900AAAAAAAAAAAA03,Gone Works Ltd,,GB,INACTIVE,RETIRED',
    '529900AAAAAAAAAAAA04,Porto Norte SA,,PT,ACTIVE,LAPSED',
  ].join('\n');

  it('imports GLEIF’s golden copy with parents, from CSV', async () => {
    desk.write('lei2.csv', level1);
    desk.write(
      'rr.csv',
      [
        'Relationship.StartNode.NodeID,Relationship.EndNode.NodeID,Relationship.RelationshipType,Relationship.RelationshipStatus',
        '529900AAAAAAAAAAAA01,529900AAAAAAAAAAAA02,IS_DIRECTLY_CONSOLIDATED_BY,ACTIVE',
        '529900AAAAAAAAAAAA01,529900AAAAAAAAAAAA04,IS_ULTIMATELY_CONSOLIDATED_BY,ACTIVE',
        '529900AAAAAAAAAAAA02,529900AAAAAAAAAAAA04,IS_DIRECTLY_CONSOLIDATED_BY,INACTIVE',
      ].join('\n'),
    );
    const { code, err } = await desk.run(
      'registry',
      'import',
      '--from',
      'gleif',
      'lei2.csv',
      '--parents',
      'rr.csv',
      '--country',
      'de',
      '-o',
      'german.yaml',
    );
    assert.deepEqual([code, err], [0, '2 companies\n']);
    const registry = createRegistry(entriesOf(readFileSync(join(desk.folder, 'german.yaml'), 'utf8')));
    const kessling = registry.find('凯斯林');
    assert.equal(kessling?.name, 'Kessling Halbleiter, GmbH');
    assert.equal(kessling.lei?.value, '529900AAAAAAAAAAAA01');
    assert.deepEqual(kessling.owners, [{ value: 'Kessling Holding SE', source: 'GLEIF relationship records, rr.csv' }]);
    assert.deepEqual(registry.subsidiariesOf('Kessling Holding SE'), [kessling]);
  });

  it('reads GLEIF’s JSON like its CSV', async () => {
    const value = (text: string): object => ({ $: text });
    desk.write(
      'lei2.json',
      JSON.stringify({
        records: [
          {
            LEI: value('529900AAAAAAAAAAAA01'),
            Entity: {
              LegalName: { '@xml:lang': 'de', $: 'Kessling Halbleiter GmbH' },
              OtherEntityNames: { OtherEntityName: [{ '@type': 'TRADING', $: 'Kessling Chips' }] },
              LegalAddress: { Country: value('DE') },
              EntityStatus: value('ACTIVE'),
            },
          },
        ],
      }),
    );
    const [entry] = entriesOf((await desk.run('registry', 'import', '--from', 'gleif', 'lei2.json')).out);
    assert.deepEqual(entry?.aliases, ['Kessling Chips', 'Kessling Halbleiter']);
    assert.equal(entry?.country?.value, 'DE');
  });

  it('says what it cannot import', async () => {
    desk.write('odd.csv', 'a,b\n1,2\n');
    const odd = await desk.run('registry', 'import', '--from', 'csv', 'odd.csv');
    assert.equal(odd.code, 2);
    assert.match(odd.err, /no column is called name or company, but a, b/);
    assert.equal((await desk.run('registry', 'import', '--from', 'csv', 'none.csv')).code, 2);
    assert.match(
      (await desk.run('registry', 'import', '--from', 'xml', 'odd.csv')).err,
      /Allowed choices are csv, gleif, sec/,
    );
  });

  it('checks several registries together', async () => {
    desk.write(
      'companies.yaml',
      'companies:\n  - {name: Alder Works, source: s, owners: [Birch Group], aliases: [AW]}\n  - {name: Cedar AG, source: s, sauce: x}\n',
    );
    desk.write(
      'more.yaml',
      'companies:\n  - {name: Birch Group, source: s, owners: [Alder Works, Nobody Ltd]}\n  - {name: Ash World, source: s, aliases: [AW]}\n  - {name: cedar ag, source: s}\n',
    );
    const { code, out, err } = await desk.run('registry', 'check', 'companies.yaml', 'more.yaml');
    assert.equal(code, 1);
    assert.match(err, /^companies\.yaml:3:\d+: Copydesk does not know “sauce”/);
    assert.deepEqual(out.trim().split('\n'), [
      'more.yaml:4: “cedar ag” has an entry already. (companies.yaml:3)',
      'more.yaml:3: “AW” is a name of “Alder Works” too. (companies.yaml:2)',
      'more.yaml:2: The owner “Nobody Ltd” has no entry of its own.',
      'more.yaml:2: “Alder Works” would own itself: Alder Works › Birch Group › Alder Works. (companies.yaml:2)',
      '5 entries, 5 to look at',
    ]);
    desk.write('companies.yaml', 'companies:\n  - {name: Alder Works, source: s}\n');
    assert.deepEqual(await desk.run('registry', 'check'), { code: 0, out: '1 entry, nothing to look at\n', err: '' });
    assert.equal((await desk.run('registry', 'check', 'absent.yaml')).code, 2);
  });
});
