import assert from 'node:assert/strict';
import { createAnalyzer, createRegistry, placeBeside, readRegistry } from '../../../server/src/engine/index';

const registry = createRegistry(
  readRegistry(
    `companies:
  - name: Norvik Cells AS
    type: company
    aliases: [Norvik Cells, NCA]
    owners: [{ name: Velm Harbour Group, source: "annual report 2024, page 3" }]
    founded: { value: "1998", source: company register }
    country: { value: Norway, source: company register }
    listings: [{ exchange: SSE, ticker: 600999, source: exchange list }]
    source: company register
  - name: Velm Harbour Group
    type: company
    owners: [{ name: Arden Holding, source: press office }]
    stateAffiliated: { value: true, source: ministry list }
    source: company register
  - name: Arden Holding
    type: company
    source: company register
`,
    'file:///newsroom/companies.yaml',
  ),
);
const analyzer = createAnalyzer({ registry });

/** Label and source of the last sentence, without and with what the registry has. */
function labels(text: string): [string, string] {
  const bare = analyzer.analyze(text, 'article');
  const shown = [bare, placeBeside(bare, {})].map(({ sentences }) => {
    const { label, support } = sentences.at(-1)!.sourcing ?? { label: 'none' };
    return support === undefined ? label : `${label} by ${support.kind}: ${support.name}`;
  });
  return shown as [string, string];
}

describe('background facts that the registry holds', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Norvik Cells AS was founded in 1998.', 'company register'],
    ['Norvik Cells was established in 1998 and is based in Norway.', 'company register'],
    [
      'The Velm Harbour Group owns it. Norvik Cells is part of state-owned Velm Harbour Group.',
      'annual report 2024, page 3',
    ],
    ['Norvik Cells is owned by Arden Holding.', 'company register'],
    ['Norvik Cells is listed on the Shanghai Stock Exchange under the ticker 600999.', 'exchange list'],
    ['Norvik Cells is listed in Shanghai.', 'exchange list'],
    ['Norvik Cells, founded in 1998, is a unit of Velm Harbour Group.', 'company register'],
    ['Founded in 1998, Norvik Cells is based in Norway.', 'company register'],
  ];
  for (const [text, source] of cases) {
    it(`need no other source: ${text}`, () => {
      const [bare, placed] = labels(text);
      assert.equal(bare, 'unsourced');
      assert.equal(placed, `sourced by registry: ${source}`);
    });
  }

  const others = [
    'Norvik Cells was founded in 1989.',
    'Norvik Cells was founded in 1998 by two brothers.',
    'Norvik Cells was founded in 1998 and sold 4,000 cells.',
    'Norvik Cells is a wholly owned subsidiary of Velm Harbour Group.',
    'Velm Harbour Group is a subsidiary of Norvik Cells.',
    'Norvik Cells is listed in Oslo.',
    'Norvik Cells is listed on the Shanghai Stock Exchange under the ticker 600998.',
    'Norvik Cells is based in Sweden.',
    'Norvik Cells is not a subsidiary of Velm Harbour Group.',
    'Moss Marine AS was founded in 1998.',
    'Arden Holding was founded in 1998.',
  ];
  for (const text of others) {
    it(`are nothing but that: ${text}`, () => {
      const [bare, placed] = labels(text);
      assert.equal(placed, bare);
    });
  }

  it('leave an article alone that states none', () => {
    const article = analyzer.analyze('Norvik Cells sold 4,000 cells.', 'article');
    assert.equal(placeBeside(article, {}), article);
  });
});
