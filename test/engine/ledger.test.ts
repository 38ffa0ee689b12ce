import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  comparablePart,
  createAnalyzer,
  dependsOnOthers,
  excerptFor,
  FactLedger,
  FactReader,
  type ArticleFacts,
  type LedgerExcerpt,
  type LedgerStatement,
  type Statement,
} from '../../server/src/engine/index';
import { intervalOf } from '../../server/src/engine/ledger/period';
import { relation } from '../../server/src/engine/rules/support/statements';

const analyzer = createAnalyzer();
const reader = new FactReader();

function factsOf(...lines: readonly string[]): ArticleFacts {
  return reader.read(analyzer.analyze(lines.join('\n'), 'article'));
}

/** An excerpt without what {@link comparablePart} leaves out, and no rule asks for. */
function trimmed(excerpt: LedgerExcerpt | undefined): LedgerExcerpt | undefined {
  if (excerpt === undefined) return undefined;
  const part = ({ uri, statement, company }: LedgerStatement): LedgerStatement => {
    const facts = comparablePart({ companies: [company], statements: [statement], sources: [] });
    return { uri, statement: facts.statements[0]!, company: facts.companies[0]! };
  };
  const companies = excerpt.companies.map((one) => ({
    ...one,
    comparable: Object.fromEntries(Object.entries(one.comparable).map(([key, list]) => [key, list.map(part)])),
  }));
  return { companies };
}

/** `company: figure, measure, period`, with what else is known of the statement. */
function shown(facts: ArticleFacts): string[] {
  return facts.statements.map(({ company, figure, measure, period, planned, narrowed, partOf }) =>
    [
      `${facts.companies[company]!.name}: ${figure.text}, ${measure.name}`,
      ...(period === undefined ? [] : [period.text]),
      ...(planned ? ['planned'] : []),
      ...(narrowed === '' ? [] : [`only ${narrowed}`]),
      ...(partOf === undefined ? [] : ['a part']),
    ].join(', '),
  );
}

describe('statements', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'In 2025, Halden Batteries GmbH claimed 158 patent filings (including 125 invention patents).',
      [
        'Halden Batteries GmbH: 158, patents filed, 2025',
        'Halden Batteries GmbH: 125, invention patents filed, 2025, a part',
      ],
    ],
    [
      'Norvik Pharma AS filed 359 patents in two years, revised 146 rules and hired 12 people.',
      [
        'Norvik Pharma AS: 359, patents filed, two years',
        'Norvik Pharma AS: 146, rules revised',
        'Norvik Pharma AS: 12, people hired',
      ],
    ],
    [
      'Revenue of Tarn Ports plc rose 8% to €450 million in the third quarter of 2025.',
      [
        'Tarn Ports plc: 8%, revenue, growth, third quarter of 2025',
        'Tarn Ports plc: €450 million, revenue, third quarter of 2025',
      ],
    ],
    [
      'Tarn Ports plc’s new crane line handles 40,000 TEU a year.',
      ['Tarn Ports plc: 40,000 TEU, handled a year (new crane line)'],
    ],
    ['Tessel Bank AG plans to open 40 branches in 2027.', ['Tessel Bank AG: 40, branches opened, 2027, planned']],
    ['Tessel Bank AG sold 900 cars in Japan in 2024.', ['Tessel Bank AG: 900, cars sold, 2024, only japan']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(shown(factsOf(text)), expected));

  const silent: readonly string[] = [
    'A supplier of Tessel Bank AG sold 900 cars in 2024.',
    'Delling Research said revenue was €4 million in 2024.',
    'Tessel Bank AG and Tarn Ports plc sold 900 cars in 2024.',
    'Tessel Bank AG sold more cars than the 900 of 2024.',
    'Tessel Bank AG did not sell 900 cars in 2024.',
    'Tessel Bank AG and its rival sold 900 and 800 cars respectively.',
    'Cars of 900 kinds stood in the yard of Tessel Bank AG.',
  ];
  for (const text of silent) it(`says nothing of: ${text}`, () => assert.deepEqual(shown(factsOf(text)), []));

  it('leave out highlights that restate the body', () => {
    const facts = factsOf(
      'Highlights',
      '- Tessel Bank AG sold 900 cars',
      '',
      'Tessel Bank AG sold 900 cars in 2024, it said.',
    );
    assert.equal(facts.statements.length, 1);
  });

  it('have the place of their figure', () => {
    const { statements } = factsOf('A heading', '', 'Tessel Bank AG sold 900 cars in 2024, it said.');
    assert.deepEqual(
      statements.map(({ line, character }) => ({ line, character })),
      [{ line: 2, character: 20 }],
    );
  });
});

describe('periods', () => {
  const cases: readonly (readonly [string, readonly [string, string]])[] = [
    ['2025', ['2025-01-01', '2026-01-01']],
    ['2024-Q3', ['2024-07-01', '2024-10-01']],
    ['2027-H1', ['2027-01-01', '2027-07-01']],
    ['2025-12', ['2025-12-01', '2026-01-01']],
    ['2024-02-29', ['2024-02-29', '2024-03-01']],
    ['2025-Q1/2025-Q3', ['2025-01-01', '2025-10-01']],
    ['199X', ['1990-01-01', '2000-01-01']],
  ];
  for (const [date, expected] of cases) {
    it(date, () => {
      const shownDays = intervalOf(date)!.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
      assert.deepEqual(shownDays, expected);
    });
  }
  it('are unknown for a day without a year', () => assert.equal(intervalOf('--10-09'), undefined));
});

describe('relation', () => {
  const first = (text: string): Statement => factsOf(text).statements[0]!;
  const base = first('Tessel Bank AG sold 1,200 tonnes of cocoa in 2024.');
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['Tessel Bank AG sold 1.2 kt of cocoa in 2024.', 'same'],
    ['Tessel Bank AG sold 1.9 kt of cocoa in 2024.', 'conflict'],
    ['Tessel Bank AG sold about 1,190 tonnes of cocoa in 2024.', 'same'],
    ['Tessel Bank AG sold 1.9 kt of cocoa in 2025.', 'newer'],
    ['Tessel Bank AG sold 1.9 kt of cocoa in 2023.', 'older'],
    ['Tessel Bank AG sold 1.9 kt of cocoa in the first half of 2024.', 'otherPeriod'],
    ['Tessel Bank AG sold 1.9 kt of cocoa in fiscal 2024.', 'otherPeriod'],
    ['Tessel Bank AG sold 1.9 kt of copper in 2024.', undefined],
    ['Tessel Bank AG sold 1.9 kt of cocoa in Ghana in 2024.', undefined],
    ['Tessel Bank AG will sell 1.9 kt of cocoa in 2024.', undefined],
  ];
  for (const [text, expected] of cases) it(text, () => assert.equal(relation(base, first(text)), expected));
});

describe('the fact ledger', () => {
  const texts: Readonly<Record<string, string>> = {
    a: 'Halden Batteries GmbH (HBG) filed 158 patents in 2025, the company said.',
    b: 'Halden Batteries filed 120 patents in 2024. Tessel Bank AG sold 9 ships.',
    c: 'HBG, a maker of cells, filed 130 patents in 2023, HBG said.',
    d: 'Harbour Bulk Group (HBG) sold 8 ships in 2025, the company said.',
  };
  const put = (ledger: FactLedger, name: string): void => ledger.put(name, factsOf(texts[name]!));
  const named = (ledger: FactLedger): string[] =>
    ledger.companies().map(({ name, articles }) => `${name}: ${articles.map(({ uri }) => uri).join(' ')}`);

  it('takes names with and without legal form for one company', () => {
    const ledger = new FactLedger();
    for (const name of ['a', 'b']) put(ledger, name);
    assert.deepEqual(named(ledger), ['Halden Batteries GmbH: a b', 'Tessel Bank AG: b']);
    assert.equal(ledger.statements(['halden batteries']).length, 2);
  });

  it('takes an acronym alone for the only company that bears it', () => {
    const ledger = new FactLedger();
    for (const name of ['a', 'c']) put(ledger, name);
    assert.deepEqual(named(ledger), ['Halden Batteries GmbH: a c']);
    put(ledger, 'd');
    assert.deepEqual(named(ledger), ['HBG: c', 'Halden Batteries GmbH: a', 'Harbour Bulk Group: d']);
  });

  it('is the same whatever came before', () => {
    const names = fc.constantFrom(...Object.keys(texts));
    const edit = fc.record({ name: names, kind: fc.constantFrom('put', 'remove', 'other'), text: names });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 24 }), (edits) => {
        const ledger = new FactLedger();
        const held = new Map<string, ArticleFacts>();
        for (const { name, kind, text } of edits) {
          const facts = factsOf(texts[kind === 'other' ? text : name]!);
          if (kind === 'remove') held.delete(name);
          else held.set(name, facts);
          if (kind === 'remove') ledger.remove(name);
          else ledger.put(name, facts);
          ledger.company(['halden batteries']);
        }
        const fresh = new FactLedger();
        for (const [name, facts] of [...held].reverse()) fresh.put(name, facts);
        assert.deepEqual(ledger.companies(), fresh.companies());
        assert.deepEqual(ledger.statements(['halden batteries']), fresh.statements(['halden batteries']));
      }),
      { numRuns: 40 },
    );
  });
});

describe('what an article needs of the others', () => {
  it('is there exactly where a rule can find something by comparing', () => {
    const ledger = new FactLedger();
    const texts = [
      'Halden Batteries GmbH filed 158 patents in 2025.',
      'Halden Batteries GmbH filed 185 patents in 2025.',
      'Halden Batteries GmbH filed 9 patents in 2026. It wants to file 40 in 2030.',
      'Tessel Bank AG sold 12 branches in 2024.',
      'The Velm Transport Institute (VTI) opened.',
      'The Velm Transport Institute (VTL) closed.',
      'Nothing happened.',
    ];
    texts.forEach((text, at) => ledger.put(`file:///${String(at)}.txt`, factsOf(text)));
    const told = ledger.uris().map((uri) => [dependsOnOthers(ledger, uri), excerptFor(ledger, uri) !== undefined]);
    assert.deepEqual(
      told,
      [true, true, false, false, true, true, false].map((one) => [one, one]),
    );
    // What is held of many articles is enough for each comparison.
    const parts = new FactLedger();
    for (const uri of ledger.uris()) parts.put(uri, comparablePart(ledger.facts(uri)!));
    for (const uri of ledger.uris())
      assert.deepEqual(excerptFor(parts, uri), trimmed(excerptFor(ledger, uri)), `excerpt for ${uri}`);
  });
});
