import assert from 'node:assert/strict';
import Ajv from 'ajv';
import fc from 'fast-check';
import schema from '../../server/src/engine/facts/companies.schema.json';
import { createRegistry, parseRegistry, starterRegistry } from '../../server/src/engine/facts/registry';
import type { RegistryEntry } from '../../server/src/engine/facts/model';

const uri = 'file:///newsroom/companies.yaml';

const good = `companies:
  - name: Harrow Magnet Works AG
    type: company
    source: commercial register of Zug
    aliases: [Harrow Magnet, HMW]
    nativeNames: [哈罗磁材]
    owners:
      - name: Lindqvist Industrier AB
        source: annual report 2024
    stateAffiliated: { value: false, source: annual report 2024 }
    listings:
      - { exchange: SIX, ticker: HMW, source: exchange list }
    outlets: [Harrow Courier]
    lei: 529900T8BM49AURSDO55
    country: Switzerland
    founded: 1974
    note: magnets
  - name: Lindqvist Industrier AB
    source: commercial register of Stockholm
`;

function read(text: string): { names: string[]; problems: string[] } {
  const { entries, problems } = parseRegistry(text, uri);
  return {
    names: entries.map((entry) => entry.name),
    problems: problems.map(
      (problem) => `${text.slice(problem.start, problem.end).split('\n')[0]!} → ${problem.message}`,
    ),
  };
}

function entry(name: string, more: Partial<RegistryEntry> = {}): RegistryEntry {
  return {
    id: name,
    name,
    type: 'company',
    aliases: [],
    nativeNames: [],
    owners: [],
    listings: [],
    outlets: [],
    source: 'test',
    at: { uri, line: 0 },
    ...more,
  };
}

describe('registry file', () => {
  it('reads every kind of fact, with its source', () => {
    const { entries, problems } = parseRegistry(good, uri);
    assert.deepEqual(problems, []);
    const [harrow, lindqvist] = entries;
    assert.equal(harrow?.at.line, 1);
    assert.equal(lindqvist?.at.line, 17);
    assert.deepEqual(harrow?.owners, [{ value: 'Lindqvist Industrier AB', source: 'annual report 2024' }]);
    assert.deepEqual(harrow?.stateAffiliated, { value: false, source: 'annual report 2024' });
    assert.deepEqual(harrow?.listings, [{ exchange: 'SIX', ticker: 'HMW', source: 'exchange list' }]);
    assert.deepEqual(harrow?.outlets, [{ value: 'Harrow Courier', source: 'commercial register of Zug' }]);
    assert.deepEqual(harrow?.founded, { value: '1974', source: 'commercial register of Zug' });
  });

  it('is empty when the file is', () => {
    for (const text of ['', '\n', '# nothing yet\n', 'companies:\n', 'companies: []'])
      assert.deepEqual(read(text), { names: [], problems: [] });
  });

  it('points at an unknown key and says what was probably meant', () => {
    const text = 'companies:\n  - name: Ardent Foundry\n    source: register\n    alias: [AF]\n';
    assert.deepEqual(read(text), {
      names: ['Ardent Foundry'],
      problems: ['alias → Copydesk does not know “alias”. Did you mean “aliases”?'],
    });
  });

  it('leaves out a fact of the wrong type and keeps the entry', () => {
    const text =
      'companies:\n  - name: Ardent Foundry\n    source: register\n    aliases: AF\n    listings: [{exchange: LSE}]\n';
    assert.deepEqual(read(text), {
      names: ['Ardent Foundry'],
      problems: [
        '{exchange: LSE} → This lacks “ticker”. “listings” must be a list of exchange, ticker and source.',
        'AF → “aliases” must be a list of names.',
      ],
    });
  });

  it('loses only the entry that is broken', () => {
    const text =
      'companies:\n  - source: register\n  - just words\n  - name: Ardent Foundry\n    source: register\n  - name: Cobalt Row\n';
    assert.deepEqual(read(text), {
      names: ['Ardent Foundry'],
      problems: [
        'source: register → This entry has no name.',
        'just words → An entry is a list of “key: value” lines that begins with a name.',
        'name: Cobalt Row → This entry does not say what vouches for it (“source”).',
      ],
    });
  });

  it('reports the second of two entries with one name', () => {
    const text = 'companies:\n  - {name: Ardent Foundry, source: a}\n  - {name: ARDENT FOUNDRY, source: b}\n';
    assert.deepEqual(read(text), {
      names: ['Ardent Foundry'],
      problems: ['ARDENT FOUNDRY → “ARDENT FOUNDRY” stands in this file already, in line 2.'],
    });
  });

  it('reports a company that would own itself', () => {
    const text =
      'companies:\n  - {name: A Works, source: s, owners: [B Works]}\n  - {name: B Works, source: s, owners: [A Works]}\n';
    assert.deepEqual(read(text).problems, ['[B Works] → “A Works” would own itself by way of its owners.']);
  });

  it('says where YAML breaks', () => {
    const { names, problems } = read(
      'companies:\n  - name: Ardent Foundry\n    source: register\n  - name: "Cobalt Row\n',
    );
    assert.deepEqual(names, ['Ardent Foundry']);
    assert.match(problems[0]!, /left open/);
    assert.match(read('companies:\n\t- name: x').problems[0]!, /tab/i);
    assert.match(read('- name: x').problems[0]!, /begins with “companies:”/);
    assert.match(read('firms: []').problems[0]!, /does not know “firms”/);
  });

  it('never throws, and every problem lies in the text', () => {
    const piece = fc.constantFrom(
      'companies:',
      '\n',
      '  - ',
      'name:',
      ' A',
      '"',
      '[',
      '{',
      '&a',
      '*a',
      '\t',
      'source: x',
      '!!map',
      '\u0000',
      '\ud800',
      '<<: *a',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const problem of parseRegistry(text, uri).problems) {
          assert.ok(
            problem.start >= 0 && problem.start <= problem.end && problem.end <= text.length,
            JSON.stringify([text, problem]),
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('registry', () => {
  const registry = createRegistry(parseRegistry(good, uri).entries);

  it('finds names, aliases, native names, outlets and tickers, whatever the article and the capitals', () => {
    for (const name of [
      'Harrow Magnet Works AG',
      'the Harrow Magnet',
      'HARROW MAGNET',
      '哈罗磁材',
      'Harrow Courier',
      'SIX:HMW',
      'SIX HMW',
    ]) {
      assert.equal(registry.find(name)?.id, 'Harrow Magnet Works AG', name);
    }
    assert.equal(registry.find('harrow magnet'), undefined);
    assert.equal(registry.find('Harrow'), undefined);
  });

  it('matches the longest name and never an outlet', () => {
    const words = ['the', 'Harrow', 'Magnet', 'Works', 'AG', '.'];
    assert.deepEqual(registry.longestMatch(words, 1)?.length, 4);
    assert.deepEqual(registry.longestMatch(['Harrow', 'Magnet', 'media'], 0)?.length, 2);
    assert.equal(registry.longestMatch(['Harrow', 'Courier'], 0), undefined);
    assert.equal(registry.longestMatch(words, 6), undefined);
  });

  it('walks owners to the top and cuts cycles', () => {
    const ring = createRegistry([
      entry('A', { owners: [{ value: 'B', source: 's' }] }),
      entry('B', { owners: [{ value: 'C', source: 's' }] }),
      entry('C', {
        owners: [
          { value: 'A', source: 's' },
          { value: 'nobody', source: 's' },
        ],
      }),
    ]);
    assert.deepEqual(
      ring.ownersOf('A').map((owner) => owner.id),
      ['B', 'C'],
    );
    assert.deepEqual(
      ring.subsidiariesOf('C').map((child) => child.id),
      ['B'],
    );
    assert.deepEqual(ring.ownersOf('nobody'), []);
  });

  it('lets the workspace extend and override the starter', () => {
    const mine = entry('Lynas Rare Earths', {
      source: 'mine',
      aliases: ['LYC'],
      owners: [{ value: 'X', source: 'mine' }],
    });
    const merged = createRegistry(starterRegistry(), [mine]);
    const found = merged.find('LYC');
    assert.equal(found?.source, 'mine');
    assert.ok(found.aliases.includes('Lynas'));
    assert.equal(found.listings[0]?.ticker, 'LYC');
    assert.equal(merged.entries.length, starterRegistry().length);
  });

  it('has another generation when anything changed, and the same when nothing did', () => {
    const changed = createRegistry(parseRegistry(good.replace('magnets', 'motors'), uri).entries);
    assert.notEqual(changed.generation, registry.generation);
    assert.equal(createRegistry(parseRegistry(good, uri).entries).generation, registry.generation);
  });

  it('reads no more words among fifty thousand names than among a hundred', () => {
    const entries = Array.from({ length: 5_000 }, (_, i) =>
      entry(`Orchard ${String(i)} Holdings`, {
        aliases: Array.from({ length: 9 }, (__, j) => `Orchard ${String(i)} Works ${String(j)}`),
      }),
    );
    const large = createRegistry(entries);
    assert.equal(
      probes(large, ['Orchard', '77', 'Works', '3', 'said']),
      probes(createRegistry(entries.slice(70, 80)), ['Orchard', '77', 'Works', '3', 'said']),
    );
    assert.equal(large.longestMatch(['Orchard', '4999', 'Holdings', 'said'], 0)?.entry.id, 'Orchard 4999 Holdings');
  }).timeout(60_000);
});

/** Words that a look-up reads. */
function probes(registry: ReturnType<typeof createRegistry>, words: readonly string[]): number {
  let reads = 0;
  const counted = new Proxy(words as string[], {
    get(target, key): unknown {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
      return Reflect.get(target, key);
    },
  });
  assert.equal(registry.longestMatch(counted, 0)?.length, 4);
  return reads;
}

describe('starter registry', () => {
  it('holds a source for every fact, and passes its own schema', () => {
    const validate = new Ajv({ strict: false }).compile(schema);
    const starter = starterRegistry();
    assert.ok(starter.length >= 60 && starter.length <= 200);
    for (const company of starter) {
      const facts = [
        ...company.owners,
        ...company.listings,
        ...company.outlets,
        company.country,
        company.stateAffiliated,
      ];
      assert.ok(company.source !== '', company.name);
      for (const fact of facts) assert.ok(fact === undefined || fact.source !== '', company.name);
      const plain = {
        name: company.name,
        source: company.source,
        aliases: company.aliases,
        listings: company.listings,
      };
      assert.ok(validate({ companies: [plain] }), JSON.stringify(validate.errors));
    }
    assert.equal(new Set(starter.map((company) => company.name)).size, starter.length);
  });

  it('knows who owns whom only where an article says so', () => {
    const registry = createRegistry(starterRegistry());
    assert.deepEqual(
      registry.ownersOf('Inner Mongolia Rare Earth Research Institute').map((owner) => owner.name),
      ['China Northern Rare Earth Group', 'Baogang Group'],
    );
  });
});
