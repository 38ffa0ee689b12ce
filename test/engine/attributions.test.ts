import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { createAnalyzer } from '../../server/src/engine/analyze';
import { attributionsRecogniser } from '../../server/src/engine/recognize/attributions';
import type { AttributionCandidate, SentenceFacts } from '../../server/src/engine/recognize/model';
import { createRegistry } from '../../server/src/engine/facts/registry';
import { tokenize } from '../../server/src/engine/text/tokens';
import { parseFixture } from '../support/fixture';
import { ATTRIBUTION_SENTENCES } from './fixtures/attributionSentences';
import { MORE_ATTRIBUTION_SENTENCES } from './fixtures/attributionSentencesMore';

const registry = createRegistry([]);

function attributionsOf(text: string, earlier: Partial<SentenceFacts> = {}): readonly AttributionCandidate[] {
  return attributionsRecogniser.recognize({ text, role: 'prose', tokens: tokenize(text), registry }, earlier);
}

function drawn(text: string, found: readonly AttributionCandidate[]): string {
  const parts = found.flatMap(({ source, cue }) => [
    ...(source.end > source.start ? [`source ${text.slice(source.start, source.end)}`] : []),
    `cue ${text.slice(cue.start, cue.end)}`,
  ]);
  return parts.sort().join(' | ');
}

/** Each sentence of the fixture with the caret lines under it. */
function sentencesWithCarets(): { text: string; expected: string }[] {
  const groups: string[][] = [];
  const lines = [ATTRIBUTION_SENTENCES, MORE_ATTRIBUTION_SENTENCES].flatMap((text) => text.split('\n').slice(1, -1));
  for (const line of lines) {
    if (/^ *\^/.test(line)) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  return groups.map((lines) => {
    const { text, spans } = parseFixture(lines.join('\n'));
    const parts = spans.map((span) => `${span.label ?? ''} ${text.slice(span.start, span.end)}`);
    return { text, expected: parts.sort().join(' | ') };
  });
}

describe('attributions of one sentence', () => {
  const sentences = sentencesWithCarets();
  it('has at least 80 attributing sentences to try', () => {
    assert.ok(sentences.filter((sentence) => sentence.expected !== '').length >= 80);
  });
  for (const { text, expected } of sentences) {
    it(expected === '' ? `attributes nothing: ${text}` : text, () => {
      assert.equal(drawn(text, attributionsOf(text)), expected);
    });
  }

  const content = (text: string): string => {
    const span = attributionsOf(text)[0]?.content;
    return span === undefined ? '' : text.slice(span.start, span.end);
  };
  it('gives the content without complementiser, final stop and the writer’s own tail', () => {
    assert.equal(content('The yard said that two tankers were sold.'), 'two tankers were sold');
    assert.equal(content('Two tankers were sold, the yard said.'), 'Two tankers were sold');
    assert.equal(content('According to the yard, two tankers were sold.'), 'two tankers were sold');
    assert.equal(content('The yard reported record sales, underscoring the recovery of the port.'), 'record sales');
    assert.equal(content('The yard reported record sales—a first for the port.'), 'record sales');
  });
  it('keeps datelines, addressees and openers out of the content, and ranges in it', () => {
    assert.equal(
      content('The yard told investors that output would fall 12–15% in May.'),
      'output would fall 12–15% in May',
    );
    assert.equal(
      content(
        'LIMA, Peru, June 4, 2026 – Brixen Corp., a maker of pumps, today announced that it has sold its first rig.',
      ),
      'it has sold its first rig',
    );
    assert.equal(
      content('First, tanker prices fell to $40 million, according to the yard.'),
      'tanker prices fell to $40 million',
    );
    assert.equal(
      content('The yard is not alone: two in six mines close, according to the union.'),
      'two in six mines close',
    );
    assert.equal(
      content('In a striking move, the yard will close in May, the owner said.'),
      'the yard will close in May',
    );
    assert.equal(content('The owner said sales rose and reiterated his target of 12 ships.'), 'sales rose');
  });
  it('reads through the link that a plain text holds', () => {
    const text = 'The yard burned, according to a [2023 survey](https://doi.example/4) by the port authority.';
    assert.equal(
      drawn(text, attributionsOf(text)),
      'cue according to | source a [2023 survey](https://doi.example/4) by the port authority',
    );
  });
  it('gives the class where the sentence alone decides it', () => {
    const classOf = (text: string): string | undefined => attributionsOf(text)[0]?.class;
    assert.equal(classOf('Officials said the dam was safe.'), 'anonymous');
    assert.equal(classOf('A trader in Oslo said prices fell.'), undefined);
    assert.equal(classOf('One trader said prices fell.'), 'anonymous');
    assert.equal(classOf('The dam reportedly leaks.'), 'hearsay');
    assert.equal(classOf('We expect prices to fall.'), 'publication');
    assert.equal(classOf('The Acme spokesman said prices fell.'), undefined);
  });
  it('keeps every span inside the sentence on any text', () => {
    const words = fc.constantFrom(
      'said',
      'according',
      'to',
      'The',
      'company',
      'Acme',
      ',',
      '"',
      '“',
      '”',
      'that',
      'it',
      '—',
      '.',
      'per',
      'in',
      'its',
      'report',
      "'",
      's',
      '(',
      ')',
      ':',
      '4',
      'was',
      'by',
      '\ud800',
      '\u0000',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
        ),
        (text) => {
          for (const { source, cue, content: span } of attributionsOf(text)) {
            for (const one of [source, cue, span])
              assert.ok(0 <= one.start && one.start <= one.end && one.end <= text.length);
            assert.ok(cue.end > cue.start);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('attributions of an article', () => {
  const text = `Alder Foods opened a plant in Ghent. Alder Foods says the plant will run on biogas. "We are proud," said Ruth Claes, its chief executive.

Claes added that 90 people would be hired. Karl Weber, an analyst at Brenner Bank, said the plant was small. Dutch officials welcomed the plan. According to the state-owned newspaper Polder News, the plant cost €40m. The plant reportedly has its own pier. It expects to break even in 2028.`;
  const article = createAnalyzer({ registry }).analyze(text, 'article');
  const classes = article.attributions.map((one) => `${one.source.text}: ${one.source.class}`);
  it('names the class of each source', () => {
    assert.deepEqual(classes, [
      'Alder Foods: self',
      'Ruth Claes: self',
      'Claes: self',
      'Karl Weber, an analyst at Brenner Bank: named',
      'Dutch officials: anonymous',
      'Polder News: state',
      ': hearsay',
      'It: self',
    ]);
  });
  it('places the spans in the article', () => {
    for (const one of article.attributions) {
      assert.equal(text.slice(one.source.start, one.source.end), one.source.text);
      const sentence = article.sentences[one.sentence]!;
      assert.ok(sentence.start <= one.cue.start && one.cue.end <= sentence.end);
    }
  });
});
