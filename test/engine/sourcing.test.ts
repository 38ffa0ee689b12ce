import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { createAnalyzer } from '../../server/src/engine/analyze';
import { createRegistry } from '../../server/src/engine/facts/registry';
import type { Article } from '../../server/src/engine/resolve/model';
import { NEWS_ARTICLES } from './fixtures/newsArticles';
import { SOURCING_ARTICLES } from './fixtures/sourcingArticles';

const LABELS: Readonly<Record<string, string>> = {
  S: 'sourced',
  W: 'weak',
  B: 'blanket',
  U: 'unsourced',
  A: 'analysis',
};
const analyzer = createAnalyzer({ registry: createRegistry([]) });

/** The article without its tags, and the label expected at each offset where a tag stood. */
function untag(tagged: string): { text: string; expected: Map<number, string> } {
  const expected = new Map<number, string>();
  let text = '';
  let last = 0;
  for (const match of tagged.matchAll(/\[([SWBUA])\]/g)) {
    text += tagged.slice(last, match.index);
    expected.set(text.length, LABELS[match[1]!]!);
    last = match.index + match[0].length;
  }
  return { text: text + tagged.slice(last), expected };
}

function describeLabels(article: Article, labels: ReadonlyMap<number, string>): string {
  return [...labels]
    .map(([at, label]) => `${label}: ${article.structure.text.slice(at, at + 60).split('\n')[0]!}`)
    .join('\n');
}

describe('sourcing labels', () => {
  for (const { title, text: tagged } of [...SOURCING_ARTICLES, ...NEWS_ARTICLES]) {
    it(title, () => {
      const { text, expected } = untag(tagged);
      const article = analyzer.analyze(text, 'article');
      const found = new Map<number, string>();
      for (const sentence of article.sentences) {
        if (sentence.sourcing !== undefined && sentence.role !== 'rowTitle')
          found.set(sentence.start, sentence.sourcing.label);
      }
      assert.equal(describeLabels(article, found), describeLabels(article, expected));
    });
  }

  it('says why: what sources a sentence, what it restates, which notice covers it', () => {
    const { text } = untag(SOURCING_ARTICLES.find((one) => one.title.startsWith('highlights'))!.text);
    const article = analyzer.analyze(text, 'article');
    const first = article.sentences.find((sentence) => sentence.role === 'bullet')!;
    assert.equal(first.sourcing?.reason, 'restates');
    assert.match(article.sentences[first.sourcing.restates!]!.text, /^Velmont Pharma said on Monday/);
    const continued = article.sentences.find((sentence) => sentence.text.startsWith('The company also'))!;
    assert.equal(article.attributions[continued.sourcing!.attribution!]!.sentence, continued.index);
  });

  it('takes a footnote or a link after the full stop for the sentence before it', () => {
    const article = analyzer.analyze(
      'The yard opened in May.[^1] It built 12 ferries. The dock holds 40 boats. [Register](https://port.example/r)\n\n[^1]: Yearbook.',
      'markdown',
    );
    assert.deepEqual(
      article.sentences.slice(0, 3).map(({ sourcing }) => `${sourcing!.label} ${sourcing!.reason}`),
      ['sourced citation', 'unsourced nobody', 'sourced link'],
    );
  });

  it('lets an attributed line answer for the table under it, and a credit for the table above it', () => {
    const table = '| Port | Cranes |\n|---|---|\n| Halm | 14 |\n';
    const labelled = (text: string): string[] =>
      analyzer
        .analyze(text, 'markdown')
        .sentences.filter(({ role }) => role === 'cell')
        .map(({ sourcing }) => `${sourcing!.label} ${sourcing!.reason}`);
    assert.deepEqual(labelled(`According to the harbour board, these are the figures:\n\n${table}`), [
      'sourced leadIn',
    ]);
    assert.deepEqual(labelled(`The board gave these figures:\n\n${table}`), ['sourced leadIn']);
    assert.deepEqual(labelled(`Cranes are scarce.\n\n${table}\nSource: harbour board\n`), ['sourced citation']);
    assert.deepEqual(labelled(`Cranes are scarce:\n\n${table}`), ['unsourced nobody']);
  });

  it('takes answers of an interview for what the person asked says', () => {
    const article = analyzer.analyze(
      'Q: How was the year?\n\nA: We sold 40 boats. Two were lost.\n\nQ: And the next?\n\nA: It starts with 12 orders.\n\nThe yard employs 90 people.',
      'article',
    );
    const facts = article.sentences.filter(({ facts }) => facts.figures.length > 0);
    assert.deepEqual(
      facts.map(({ sourcing }) => sourcing!.label),
      ['sourced', 'sourced', 'sourced', 'unsourced'],
    );
  });

  it('takes turns under the speakers’ names for what they say, and a list of places for none', () => {
    const talk =
      'Tide Ledger: How many boats will it be?\n\nMarit Vale: Fourteen. We sold 40 last year.\n\nTwo were lost.\n\nTL: Rivals say you are cheap.\n\nMV: Our margin was 7%.\n\nShe took over in 2020.';
    const figures = ['40', 'Two', '7%', '2020'].map((figure) => {
      const at = talk.indexOf(figure);
      return analyzer.analyze(talk, 'article').sentences.find(({ start, end }) => start <= at && at < end)!.sourcing!
        .label;
    });
    assert.deepEqual(figures, ['sourced', 'sourced', 'sourced', 'unsourced']);
    const ports =
      'Rotterdam: Volumes rose 4%.\n\nHamburg: Volumes fell 2%.\n\nRotterdam: Two cranes fell.\n\nHamburg: Rents rose 3%.';
    assert.deepEqual(
      analyzer.analyze(ports, 'article').sentences.map(({ sourcing }) => sourcing?.label),
      ['unsourced', 'unsourced', 'unsourced', 'unsourced'],
    );
  });

  const labelsOf = (text: string): string[] =>
    analyzer.analyze(text, 'article').sentences.map(({ sourcing }) => sourcing?.label ?? '');

  it('takes a refusal to speak as sourced, what is passed on as weak, and a link as a source', () => {
    assert.deepEqual(labelsOf('Tessel Bank N.V. did not return calls seeking comment.'), ['sourced']);
    assert.deepEqual(labelsOf("Two of its dealers, I'm told, have asked for refunds."), ['weak']);
    assert.deepEqual(labelsOf('Three rivals are said to be offering discounts.'), ['weak']);
    assert.deepEqual(labelsOf('Hobby pilots in Peru [report](https://track.example/1) that the drone is lost.'), [
      'sourced',
    ]);
  });

  it('takes what a press release states for its issuer’s: in the paragraph that announces, and as a credit over the rest', () => {
    const news =
      'OSLO, 4 May 2026 – Velm A/S today announced an order for 40 pumps. The contract is worth €3 million.\n\nDeliveries reached 300 pumps in April.\n\nTwo ships were lost.\n\n';
    const after = 'The yard makes pumps.';
    assert.deepEqual(labelsOf(`${news}About Velm\n\n${after}`).slice(0, 3), ['sourced', 'sourced', 'blanket']);
    assert.deepEqual(labelsOf(`${news}Press contact: press@velm.example`).slice(0, 3), [
      'sourced',
      'sourced',
      'blanket',
    ]);
    // the same words in a report
    assert.deepEqual(labelsOf(news + after).slice(0, 3), ['sourced', 'unsourced', 'unsourced']);
  });

  it('gives a quotation that is a sentence to whom the sentence before brings up', () => {
    assert.deepEqual(labelsOf('Ana Ruiz buried 12 dogs that winter. “We lost 12 more in May.”'), [
      'unsourced',
      'sourced',
    ]);
  });

  it('goes on with a poll', () => {
    assert.deepEqual(
      labelsOf('A Harrow poll found that 74% of drivers want the toll gone. Sixty-two percent of pilots agreed.'),
      ['sourced', 'sourced'],
    );
  });

  it('does not carry a refusal or an opinion on to the next sentence', () => {
    const [, after] = labelsOf('Tessel Bank N.V. would not comment. It sold 12 branches in May.');
    assert.equal(after, 'unsourced');
    const [, traded] = labelsOf('Tessel Bank N.V. thinks the shares will halve. They last traded at 84 cents.');
    assert.equal(traded, 'unsourced');
  });

  it('classes the media and subsidiaries of the subject as the subject itself', () => {
    const { attributions } = analyzer.analyze(
      "Tessel Bank N.V. has closed a branch, the bank's in-house newspaper reported. Rents fell 12%, the paper said.\n\nTessel Bank bought Lowdham Ltd, a wholly owned subsidiary. Lowdham director Ana Ruiz said the yard was sold for $3 million.",
      'article',
    );
    assert.deepEqual(
      attributions.map(({ source }) => source.class),
      ['self', 'self', 'self'],
    );
  });

  it('finds the outlet or the body that a generic noun stands for', () => {
    const article = analyzer.analyze(
      'The Ministry of Ports met the Harbour Gazette and Tessel Bank N.V. on Monday. The newspaper said rents had doubled. The ministry said they had not. The port police said two men were held.',
      'article',
    );
    assert.deepEqual(
      article.attributions.map(({ source }) =>
        source.entity === undefined ? '' : article.entities[source.entity]!.name,
      ),
      ['Harbour Gazette', 'Ministry of Ports', ''],
    );
  });

  it('takes a surname for the company whose chief was introduced by it', () => {
    const article = analyzer.analyze(
      'Tessel Bank N.V. lost 40 clients. “It hurts,” said chief executive Ann Okoro. Okoro expects 12 to return.',
      'article',
    );
    assert.deepEqual(
      article.attributions.map(({ source }) => source.class),
      ['self', 'self'],
    );
  });

  it('labels any text without throwing, and no heading', () => {
    const piece = fc.constantFrom(
      'He said so.',
      '"We did.',
      'It rose 4%.',
      '- item:',
      '- 5 tons',
      '\n\n',
      '# Head',
      '| a | b |',
      '|---|---|',
      'Disclaimer: not verified.',
      '”',
      'They also won.',
      'Highlights',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const article = analyzer.analyze(pieces.join('\n'), 'article');
        for (const sentence of article.sentences) {
          if (sentence.role === 'heading') assert.equal(sentence.sourcing, undefined);
          const attribution = sentence.sourcing?.attribution;
          if (attribution !== undefined) assert.ok(article.attributions[attribution] !== undefined);
        }
      }),
      { numRuns: 150 },
    );
  });
});
