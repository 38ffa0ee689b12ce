import { mulberry32 } from '../evaluate/counts';

const companies = [
  'Halvorsen Batteries AS',
  'Tamarind Shipping Ltd.',
  'Okello Microchips Inc.',
  'Rivière Pharma SA',
  'Granite Bay Bancorp',
  'Kestrel Wind GmbH',
];
const shortNames = ['Halvorsen', 'Tamarind', 'Okello', 'Rivière', 'Granite Bay', 'Kestrel'];
const bodies = [
  'the Port Authority of Velm',
  'the Ministry of Trade',
  'the University of Arden',
  'the Central Statistics Office',
];
const verbs = ['shipped', 'ordered', 'produced', 'returned', 'bought', 'sold', 'tested', 'scrapped'];
const things = [
  'containers',
  'battery packs',
  'wafers',
  'doses',
  'turbine blades',
  'mortgages',
  'sensors',
  'tonnes of steel',
  'cell housings',
  'vials',
];
const places = [
  'in Velm',
  'in the northern districts',
  'at its second plant',
  'along the coast',
  'in three regions',
  'at the old harbour',
];
const reasons = [
  'after a strike',
  'because of a late delivery',
  'despite higher prices',
  'on the back of new contracts',
  'during the spring',
  'under a new agreement',
];
const judgements = [
  'could change the balance of the trade',
  'may prove harder than it looks',
  'is a sign of confidence',
  'should not be read as a promise',
];

/** An article of at least that many words, no two sentences alike; the same for the same seed. */
export function writeArticle(words: number, seed: number): string {
  const random = mulberry32(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const seen = new Set<string>();
  const paragraphs: string[] = [];
  let written = 0;
  const sentence = (): string => {
    for (;;) {
      const made = makeSentence(pick, random);
      if (seen.has(made)) continue;
      seen.add(made);
      written += made.split(' ').length;
      return made;
    }
  };
  while (written < words) {
    if (paragraphs.length % 6 === 0)
      paragraphs.push(`What ${pick(shortNames)} did in ${String(1990 + Math.floor(random() * 36))}`);
    const length = 3 + Math.floor(random() * 4);
    paragraphs.push(Array.from({ length }, sentence).join(' '));
  }
  return `${paragraphs.join('\n\n')}\n`;
}

function makeSentence(pick: <T>(list: readonly T[]) => T, random: () => number): string {
  const number = Math.floor(random() * 90_000) + 100;
  const amount = random() < 0.5 ? number.toLocaleString('en-US') : String(number % 900);
  const fact = `${pick(verbs)} ${amount} ${pick(things)} ${pick(places)} ${pick(reasons)}`;
  const money = `$${(number / 1000).toFixed(1)} million`;
  switch (Math.floor(random() * 7)) {
    case 0:
      return `${pick(companies)} ${fact}.`;
    case 1:
      return `${pick(shortNames)} ${fact}, the company said.`;
    case 2:
      return `According to ${pick(bodies)}, ${pick(companies)} ${fact}.`;
    case 3:
      return `The contract with ${pick(shortNames)} is worth ${money}, up ${String(number % 97)}% from ${String(2000 + (number % 25))}.`;
    case 4:
      return `Analysts say that ${pick(shortNames)} ${fact} for ${money}.`;
    case 5:
      return `The ${String(number)} ${pick(things)} that ${pick(shortNames)} ${pick(verbs)} ${pick(places)} ${pick(judgements)}.`;
    default:
      return `It also ${fact} and paid ${money}.`;
  }
}
