import assert from 'node:assert/strict';
import fc from 'fast-check';
import { disclaimersRecogniser } from '../../server/src/engine/recognize/disclaimers';
import type { SentenceFacts } from '../../server/src/engine/recognize/model';
import { resolveDisclaimers } from '../../server/src/engine/resolve/disclaimers';
import type { Disclaimer, Entity, Mention } from '../../server/src/engine/resolve/model';
import type { TextLanguage } from '../../server/src/engine/text/model';
import { TextReader } from '../../server/src/engine/text/read';
import { tokenize } from '../../server/src/engine/text/tokens';
import { parseFixture } from '../support/fixture';
import { anyString } from '../support/anyString';

const noRegistry = undefined as never;

function disclaimersIn(text: string, language: TextLanguage = 'article', outlet?: string): Disclaimer[] {
  const structure = new TextReader().read(text, language);
  const facts = structure.sentences.map((sentence): SentenceFacts => {
    const input = { text: sentence.text, role: sentence.role, tokens: tokenize(sentence.text), registry: noRegistry };
    return { notices: disclaimersRecogniser.recognize(input, {}) } as unknown as SentenceFacts;
  });
  return resolveDisclaimers(structure, facts, namesIn(text, outlet));
}

function namesIn(text: string, outlet?: string): { mentions: Mention[]; entities: Entity[]; references: [] } {
  const start = outlet === undefined ? -1 : text.indexOf(outlet);
  if (outlet === undefined || start < 0) return { mentions: [], entities: [], references: [] };
  const mention = {
    start,
    end: start + outlet.length,
    text: outlet,
    type: 'organization',
    entity: 0,
    sentence: 0,
  } as const;
  const entity = {
    index: 0,
    name: outlet,
    type: 'organization',
    mentions: [0],
    aliases: [],
    owners: [],
    outlet: true,
  } as const;
  return { mentions: [mention], entities: [entity], references: [] };
}

/** The fixture's carets against the disclaimers found; labels are `kinds` or `kinds body`. */
function expectDrawn(fixture: string, language: TextLanguage = 'article'): void {
  const { text, spans } = parseFixture(fixture);
  const found = disclaimersIn(text, language).map((one) => ({
    text: text.slice(one.start, one.end),
    label: [one.kinds.join(','), ...(one.scope === 'body' ? ['body'] : [])].join(' '),
  }));
  assert.deepEqual(
    found,
    spans.map((span) => ({ text: text.slice(span.start, span.end), label: span.label ?? '' })),
  );
}

describe('disclaimers: whole articles', () => {
  it('takes a labelled notice to the end of its paragraph', () => {
    expectDrawn(
      [
        'Halden Battery opens a plant in Moss',
        'The plant will make 4 million cells a year. It employs 120 people.',
        'Disclaimer: This text is based on a company announcement. It reflects the plans of May. Details should be independently verified.',
        '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ provenance,verification',
      ].join('\n'),
    );
  });

  it('takes the paragraph under a label on a line of its own', () => {
    const text =
      'The ferry sails daily.\n\nDisclaimer:\nThe author owns shares in the operator.\n\nThe ferry is 90 metres long. It was built in Gdansk.\n';
    const [only, ...others] = disclaimersIn(text);
    assert.equal(others.length, 0);
    assert.equal(text.slice(only!.start, only!.end), 'Disclaimer:\nThe author owns shares in the operator.');
    assert.deepEqual([only!.kinds, only!.labelled, only!.scope], [['interest'], true, 'article']);
  });

  it('takes a section under a heading only while it is a notice', () => {
    const text =
      '# Ferries\n\nThe ferry sails daily.\n\n## Disclaimer\n\nThis is not investment advice. Do your own research.\n\nThe views expressed here are the author’s own.\n';
    const found = disclaimersIn(text, 'markdown');
    assert.equal(found.length, 1);
    assert.ok(text.slice(found[0]!.start, found[0]!.end).endsWith('the author’s own.'));
    assert.deepEqual(
      disclaimersIn('# Disclaimer row divides port\n\nThe port lost a court case on Monday.\n', 'markdown'),
      [],
    );
  });

  it('finds an unlabelled notice at the end and joins its sentences', () => {
    expectDrawn(
      [
        'Corvo Pharma has started a trial with 80 patients in Lyon.',
        '',
        'This story was written with the help of an AI tool. The reporter holds shares in Corvo Pharma.',
        '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ generated,interest',
        '',
        'Got a tip? Write to us.',
      ].join('\n'),
    );
  });

  it('takes looser wordings at the end of a text alone', () => {
    const body = 'The yard in Ohio opened on Monday. It employs 300 people. Orders rose 5%. Rivals are building.';
    for (const [notice, kind] of [
      ["Last week's letter put the dividend at $1.2bn. That was the year before. Sorry.", 'correction'],
      ['We got the fare wrong: it is 14 cents, not 41.', 'correction'],
      ["This paper's owner counts the yard among its advertisers.", 'interest'],
      ['Tovala makes a market in the shares and expects to seek advisory fees from the yard.', 'interest'],
      ["The writer's husband works for a supplier of the yard.", 'interest'],
      ['For institutional investors only.', 'advice'],
      ['Do your own homework.', 'advice'],
      ['Headline written with the help of a language model.', 'generated'],
    ] as const) {
      const [only, ...others] = disclaimersIn(`${body}\n\n${notice}`);
      assert.deepEqual([only?.kinds, others.length], [[kind], 0], notice);
      assert.equal(only!.end - only!.start, notice.length, notice);
      assert.deepEqual(disclaimersIn(`${body}\n\n${notice}\n\n${body}`), [], notice);
    }
  });

  it('finds a notice at the top', () => {
    expectDrawn(
      [
        'Editor’s note: This story was corrected on 2 May to give the right tonnage.',
        '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ correction',
        '',
        'The mill shipped 300 tonnes in April.',
      ].join('\n'),
    );
  });

  it('calls a caveat among other sentences one of the body', () => {
    expectDrawn(
      [
        'The firm says that its cell lasts 20 years. The figure has not been independently verified. It plans a second line.',
        '                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ verification body',
        '',
        'A third line may follow.',
      ].join('\n'),
    );
  });

  it('reads italics, quotes and lists of Markdown', () => {
    for (const text of [
      'A plant opens.\n\n*This article is for informational purposes only.*\n',
      'A plant opens.\n\n> This post is sponsored by Kestrel Bank.\n',
      'A plant opens.\n\n---\n\n_Translated from the Finnish by A. Virtanen._\n',
      'A plant opens.\n\n**Disclosure:** The author owns shares in Kestrel Bank.\n',
    ]) {
      assert.equal(disclaimersIn(text, 'markdown').length, 1, text);
    }
  });

  it('reads a notice that runs over line breaks', () => {
    const text =
      'A plant opens.\r\n\r\nDisclaimer: This article is based on a press release\r\nfrom Halden Battery. It should be\r\nindependently verified.\r\n';
    const [only] = disclaimersIn(text, 'markdown');
    assert.ok(only);
    assert.deepEqual(only.kinds, ['provenance', 'verification']);
    assert.ok(text.slice(only.start, only.end).startsWith('Disclaimer:'));
    assert.ok(text.slice(only.start, only.end).endsWith('verified.'));
  });

  it('leaves furniture, headings and news about notices alone', () => {
    for (const text of [
      'The regulator issued a disclaimer. It said the figures should be independently verified.',
      'Corrections officers went on strike.\n\nUpdate\n\nThe strike ended on Friday.',
      'The fund’s head says Ana Marin owns shares of Corvo Foods.\n\nShe bought them in May. The price has doubled. Others followed. A fifth investor waits.',
      'Background\nThe mill was founded in 1920.\nNote\nThe mill closed in 1980.',
    ]) {
      assert.deepEqual(disclaimersIn(text), [], text);
    }
  });

  it('takes a bare holding line only at the edge of the text', () => {
    const line = 'Ana Marin owns shares of Corvo Foods.';
    const body = 'The price rose in May. It fell in June. Traders shrugged. Others bought.';
    assert.equal(disclaimersIn(`${body}\n\n${line}`).length, 1);
    assert.equal(disclaimersIn(`${body}\n\n${line}\n\n${body}`).length, 0);
  });

  it('names the outlets of a notice', () => {
    const text = 'A plant opens.\n\nThis article is based on a report in Moss Daily.\n';
    assert.deepEqual(disclaimersIn(text, 'article', 'Moss Daily')[0]?.outlets, [0]);
    assert.deepEqual(
      disclaimersIn(
        'Moss Daily has readers.\n\nThis article is based on a press release.\n',
        'article',
        'Moss Daily',
      )[0]?.outlets,
      [],
    );
  });

  it('falls back on what the label says', () => {
    assert.deepEqual(disclaimersIn('Disclaimer: Terms apply to everything here.')[0]?.kinds, ['advice']);
    assert.deepEqual(disclaimersIn('Disclosure: Halden is a client.')[0]?.kinds, ['interest']);
  });

  it('never throws, and its spans stay sorted inside the text', () => {
    const piece = fc.oneof(
      anyString(20),
      fc.constantFrom(
        'Disclaimer:',
        'This article is based on ',
        'a press release',
        '.\n',
        '\r\n\r\n',
        '\ud800',
        '\u0000',
        '# ',
        '- ',
        '> ',
        '免责声明：',
        '本文不构成投资建议。',
        'not ',
        'independently verified',
        '| a | b |\n',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom<TextLanguage>('article', 'markdown'),
        (pieces, language) => {
          const text = pieces.join('');
          let end = 0;
          for (const one of disclaimersIn(text, language)) {
            assert.ok(one.start >= end && one.end > one.start && one.end <= text.length);
            assert.ok(one.kinds.length > 0);
            end = one.end;
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('reads one line of two hundred thousand characters', () => {
    const long = 'this article is not intended as any advice or '.repeat(1_000);
    assert.ok(Array.isArray(disclaimersIn(long)));
    assert.ok(Array.isArray(disclaimersIn('x'.repeat(50_000))));
  });
});
