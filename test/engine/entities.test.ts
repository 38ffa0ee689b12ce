import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createRegistry, parseRegistry } from '../../server/src/engine/facts/registry';
import type { CompanyRegistry } from '../../server/src/engine/facts/model';
import { resolveNames } from '../support/nameFixture';

/** Each entity as `name = alias = alias (type, what else is known)`, in order of first mention. */
function entities(text: string, registry?: CompanyRegistry): string[] {
  const resolved = resolveNames(text, registry);
  return resolved.entities.map((entity) => {
    const notes: string[] = [entity.type];
    if (entity.acronym !== undefined) notes.push(`acronym ${entity.acronym}`);
    for (const owner of entity.owners) notes.push(`owned by ${resolved.entities[owner.entity]!.name}`);
    if (entity.stateAffiliated !== undefined) notes.push('state');
    if (entity.outlet) notes.push('outlet');
    return `${[entity.name, ...entity.aliases].join(' = ')} (${notes.join(', ')})`;
  });
}

/** What the generic phrases stand for. */
function references(text: string): string[] {
  const resolved = resolveNames(text);
  return resolved.references.map(
    (reference) => `${text.slice(reference.start, reference.end)}: ${resolved.entities[reference.entity]!.name}`,
  );
}

describe('entities: one organization under several spellings', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'an acronym in parentheses after the name',
      'The Coastal Protection Agency (CPA) fined two yards. CPA inspectors return in May.',
      ['Coastal Protection Agency = CPA (organization, acronym CPA)'],
    ],
    [
      'an acronym before the name',
      'NBI (Nordic Battery Institute) built the line. Later NBI sold it.',
      ['Nordic Battery Institute = NBI (organization, acronym NBI)'],
    ],
    [
      'a short form without the legal form, and its first word',
      'Kestner Optik GmbH moved to Jena. Kestner Optik says rents were lower. Staff like Kestner’s new canteen.',
      ['Kestner Optik GmbH = Kestner Optik = Kestner (company)'],
    ],
    [
      'a headline that cuts the second word short',
      "Hungary's Orrava Bio says the shot works. Orrava Biological Products Group tested it in May.",
      ['Orrava Biological Products Group = Orrava Bio (company)'],
    ],
    [
      'the first word with its group',
      'Orrava Biological Products Group tested a shot. The text is from the media of Orrava Group, which sells it.',
      ['Orrava Biological Products Group = Orrava Group (company)'],
    ],
    [
      'no groups of which two begin alike',
      'Orrava Biological Products Group bought Orrava Steel Trading Group. Orrava Group is a holding.',
      ['Orrava Biological Products Group (company)', 'Orrava Steel Trading Group (company)', 'Orrava Group (company)'],
    ],
    [
      'a short form without country and group',
      'China Western Copper Group closed a smelter. Western Copper blamed the price of power.',
      ['China Western Copper Group = Western Copper (company)'],
    ],
    [
      'capitals in a heading',
      'REDGUM HAULAGE CUTS JOBS\n\nRedgum Haulage Pty Ltd will cut 40 jobs. Redgum Haulage employs 900 people.',
      ['Redgum Haulage Pty Ltd = REDGUM HAULAGE = Redgum Haulage (company)'],
    ],
    [
      'a name that only another sentence vouches for',
      'Buyers met Torvane in Oslo. Torvane’s shares rose after the talks.',
      ['Torvane (company)'],
    ],
    [
      'two organizations that share a word stay two',
      'Harlan Bank lent to Harlan University.',
      ['Harlan Bank (company)', 'Harlan University (organization)'],
    ],
  ];
  for (const [title, text, expected] of cases) it(title, () => assert.deepEqual(entities(text), expected));
});

describe('entities: people and places are none', () => {
  it('a surname stays a person after its full name', () => {
    assert.deepEqual(
      entities(
        'Olabode Mankwe founded the yard. Mankwe told Harbour Times that he would retire. Mankwe said so twice.',
      ),
      ['Harbour Times (organization, outlet)'],
    );
  });
  it('a surname in the plural of a family firm is the firm', () => {
    assert.deepEqual(entities('Anna Brandt sold Brandt Optik A/S to a fund.'), ['Brandt Optik A/S (company)']);
  });
  it('a company named before a person of its name keeps its short form', () => {
    assert.deepEqual(
      entities('Delling Paper Ltd grew. "We hire," said Ada Delling. A mill closed, Delling reported.'),
      ['Delling Paper Ltd = Delling (company)'],
    );
  });
  it('a person named first keeps the surname', () => {
    assert.deepEqual(entities('Ada Delling founded Delling Paper Ltd in May. Delling said she would hire.'), [
      'Delling Paper Ltd (company)',
    ]);
  });
  it('an acronym of a lower-case term is none', () => {
    assert.deepEqual(entities('The battery management system (BMS) failed. Engineers blamed the BMS supplier.'), []);
  });
});

describe('entities: owners and states', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'Havbris ASA is a subsidiary of Nordkyn Holdings.',
      ['Havbris ASA (company, owned by Nordkyn Holdings)', 'Nordkyn Holdings (company)'],
    ],
    [
      'Sunlit Mines (part of state-owned Orient Tin Group) closed.',
      ['Sunlit Mines (company, owned by Orient Tin Group)', 'Orient Tin Group (company, state)'],
    ],
    [
      'Vessel Weekly’s parent company, Anchor Media Ltd, paid.',
      ['Vessel Weekly (organization, owned by Anchor Media Ltd, outlet)', 'Anchor Media Ltd (company)'],
    ],
    [
      'Anchor Media Ltd, which owns Vessel Weekly, paid.',
      ['Anchor Media Ltd (company)', 'Vessel Weekly (organization, owned by Anchor Media Ltd, outlet)'],
    ],
    [
      'The Tin Research Institute, owned by Orient Tin Group, tested it.',
      ['Tin Research Institute (company, owned by Orient Tin Group)', 'Orient Tin Group (company)'],
    ],
    [
      'Saltworks Holdings, Karst Group’s joint venture with Delmar Inc., opened.',
      [
        'Saltworks Holdings (company, owned by Karst Group, owned by Delmar Inc.)',
        'Karst Group (company)',
        'Delmar Inc. (company)',
      ],
    ],
    [
      'The report comes from the Longhai Daily, a state-run newspaper.',
      ['Longhai Daily (organization, state, outlet)'],
    ],
    ['State news agency TASS reported it.', ['TASS (organization, state)']],
    ['Xinhua, the official news agency, reported it.', ['Xinhua (organization, state)']],
    [
      'Longhai Daily, which is run by the ministry, and Delmar Inc. disagree.',
      ['Longhai Daily (organization, state, outlet)', 'Delmar Inc. (company)'],
    ],
    [
      'The State Bank of Ruritania lends to Delmar Inc. on good terms.',
      ['State Bank of Ruritania (organization)', 'Delmar Inc. (company)'],
    ],
    [
      'Delmar Inc. competes with state-owned Orient Tin Group.',
      ['Delmar Inc. (company)', 'Orient Tin Group (company, state)'],
    ],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(entities(text), expected));
});

describe('entities: the registry', () => {
  const { entries } = parseRegistry(
    `companies:
  - name: Lindqvist Industrier AB
    source: register
    aliases: [Linqo, LQI]
    stateAffiliated: true
  - name: imarec
    type: organization
    source: register
`,
    'file:///companies.yaml',
  );
  const registry = createRegistry(entries);
  it('joins its aliases and knows its type', () => {
    assert.deepEqual(entities('Linqo and LQI are one. The chip was made at imarec last year.', registry), [
      'Linqo = LQI (company, acronym LQI, state)',
      'imarec (organization)',
    ]);
    assert.equal(resolveNames('Linqo rose.', registry).entities[0]?.registryId, 'Lindqvist Industrier AB');
  });
});

describe('references', () => {
  it('resolve to the name with the same head noun, else to the subject of the sentence before', () => {
    assert.deepEqual(
      references(
        'Delmar Inc. hired the Tin Research Institute. The institute tested the ore. The company paid for it. It said the ore was rich.',
      ),
      ['The institute: Tin Research Institute', 'The company: Delmar Inc.', 'It: Delmar Inc.'],
    );
  });
  it('are none before the first name, and none for an empty it', () => {
    assert.deepEqual(references('The company grew. Delmar Inc. did not. It is a hard market.'), []);
  });
  it('never overlap a mention', () => {
    assert.deepEqual(references('Delmar Inc. sued. The Tin Research Institute answered.'), []);
  });
});

describe('names of any text', () => {
  const piece = fc.constantFrom(
    ...[
      'Delmar',
      ' Inc.',
      ' of',
      ' and',
      ' the',
      ' (',
      ')',
      ' &',
      '-',
      '’s',
      "'",
      ' A',
      '.',
      ',',
      '/',
      ' CEO',
      ' Ministry',
      ' 3M',
      '\n',
      '\u0000',
      '\ud800',
      '\udc00',
      'é',
      '公司',
      '|',
      ' said',
      '"',
    ],
  );
  it('are sorted, disjoint and inside their sentences', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const { mentions, references: found, structure, entities: all } = resolveNames(text);
        let end = 0;
        for (const mention of mentions) {
          const sentence = structure.sentences[mention.sentence]!;
          assert.ok(mention.start >= end && mention.end > mention.start, JSON.stringify(text));
          assert.ok(sentence.start <= mention.start && mention.end <= sentence.end, JSON.stringify(text));
          assert.ok(all[mention.entity]!.mentions.length > 0);
          end = mention.end;
        }
        for (const reference of found) assert.ok(reference.entity < all.length);
      }),
    );
  });
  it('are found in a very long line', () => {
    const line = 'Delmar Inc. sold ore to Karst Group and the '.repeat(4_000);
    assert.ok(resolveNames(line).entities.length >= 2);
  });
});
