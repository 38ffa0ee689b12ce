import { strict as assert } from 'node:assert';
import { createAnalyzer } from '../../server/src/engine/analyze';
import { createRegistry } from '../../server/src/engine/facts/registry';
import { alignHighlights, stem } from '../../server/src/engine/resolve/highlights';

const TEXT = `Highlights

- Sable Optics files 74 lens patents in a year
- Lens plant in Brno doubles its output
- Investors await the next move

Sable Optics said it filed 74 patents for lenses in 2025. The company hired a chemist from Jena.

Output at the Brno plant has doubled since March. Glass is made from sand.`;

describe('highlights and the sentences they restate', () => {
  const article = createAnalyzer({ registry: createRegistry([]) }).analyze(TEXT, 'article');
  const facts = article.sentences.map((sentence) => sentence.facts);
  const aligned = alignHighlights(article.structure, facts, article);
  const pairs = [...aligned].map(([bullet, body]) => [article.sentences[bullet]!.text, article.sentences[body]!.text]);
  it('finds the body sentence with the same figures and words', () => {
    assert.deepEqual(pairs, [
      ['Sable Optics files 74 lens patents in a year', 'Sable Optics said it filed 74 patents for lenses in 2025.'],
      ['Lens plant in Brno doubles its output', 'Output at the Brno plant has doubled since March.'],
    ]);
  });
  it('finds what headline, subheads and closing lines restate', () => {
    const text = `Sable Optics doubles lens output in Brno

Sable Optics said output of lenses at its Brno plant doubled. Glass is made from sand.

Chemist from Jena hired to cut waste

The company hired a chemist from Jena who is to cut waste of glass.

Outlook

Nothing is sure.

Bottom line:
Lens output at the Brno plant doubled.`;
    const { sentences, restatements } = createAnalyzer({ registry: createRegistry([]) }).analyze(text, 'article');
    assert.deepEqual(
      restatements.map(({ kind, line, body }) => [
        kind,
        sentences[line]!.text.slice(0, 12),
        sentences[body]!.text.slice(0, 12),
      ]),
      [
        ['headline', 'Sable Optics', 'Sable Optics'],
        ['subhead', 'Chemist from', 'The company '],
        ['closing', 'Lens output ', 'Sable Optics'],
      ],
    );
  });
  it('aligns nothing where there is no list of highlights', () => {
    const plain = createAnalyzer({ registry: createRegistry([]) }).analyze(
      TEXT.replace('Highlights', 'Elsewhere'),
      'article',
    );
    assert.equal(
      alignHighlights(
        plain.structure,
        plain.sentences.map((sentence) => sentence.facts),
        plain,
      ).size,
      0,
    );
  });
  it('stems inflected forms alike', () => {
    for (const [a, b] of [
      ['patents', 'patent'],
      ['filed', 'filing'],
      ['doubles', 'doubled'],
    ] as const)
      assert.equal(stem(a), stem(b));
  });
});
