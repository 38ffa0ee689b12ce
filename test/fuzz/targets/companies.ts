import { createAnalyzer, createRegistry, parseRegistry, starterRegistry } from '../../../server/src/engine/index';
import { mutateOften } from '../mutate';
import { failure, type Target } from '../target';

const seed = `companies:
  - name: Brisk Quay AG
    aliases: [Brisk Quay, BQ]
    type: company
    owners:
      - { value: Velm Holdings, source: 'annual report, 2025' }
    listings:
      - { exchange: XETRA, ticker: BQAG, source: exchange list }
    outlets:
      - { value: Quay News, source: imprint }
  - name: Velm Holdings
    type: company
    stateAffiliated: { value: true, source: 'ministry, 2024' }
`;

/** Broken, nested, looping and hostile registries: problems have places in the file, and what could be read can be used. */
export const companies: Target = {
  id: 'companies.yaml',
  run(random) {
    const text = mutateOften(seed, 1 + Math.floor(random() * 6), random);
    try {
      const { entries, problems } = parseRegistry(text, 'file:///companies.yaml');
      for (const { start, end, message } of problems) {
        if (start < 0 || end < start || end > text.length || message === '')
          throw new Error('a problem without a place');
      }
      const registry = createRegistry(starterRegistry(), entries);
      for (const { id } of entries) registry.ownersOf(id);
      createAnalyzer({ registry }).analyze('Brisk Quay said Velm Holdings owns 12% of BQ.', 'article');
      if (({} as Record<string, unknown>)['name'] !== undefined) throw new Error('every object now has a name');
    } catch (error) {
      throw failure(error instanceof Error ? error.message : String(error), text, error);
    }
    return Promise.resolve(1);
  },
};
