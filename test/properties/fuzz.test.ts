import { mulberry32 } from '../evaluate/counts';
import { targets } from '../fuzz/registry';
import { seedTexts } from '../fuzz/seeds';

/** A short, repeatable run of what `npm run fuzz` does for as long as one likes. */
const cases: Readonly<Record<string, number>> = {
  articles: 3,
  'companies.yaml': 25,
  annotations: 25,
  bibliographies: 15,
  originals: 6,
  imports: 15,
  'sign-offs': 25,
  protocol: 2,
};

describe('random input', () => {
  const seeds = seedTexts().map((text) => text.slice(0, 1200));
  for (const target of targets) {
    it(`${target.id}: nothing breaks`, async () => {
      for (let seed = 1; seed <= (cases[target.id] ?? 1); seed++) await target.run(mulberry32(seed * 7919), seeds);
    });
  }
});
