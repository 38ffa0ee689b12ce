import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextReader } from '../../../server/src/engine/text/read';
import type { TextLanguage } from '../../../server/src/engine/text/model';
import { anyString } from '../../support/anyString';

/** One line per sentence: block kind, `H` in the Highlights, role, words. */
function outline(text: string, language: TextLanguage = 'article'): string[] {
  const { blocks, sentences } = new TextReader().read(text, language);
  return sentences.map(({ block, role, text: words, leadIn, depth }) => {
    const { kind, highlights } = blocks[block]!;
    return [
      kind,
      ...(highlights ? ['H'] : []),
      ...(role === kind || (role === 'prose' && kind === 'paragraph') || (role === 'bullet' && kind === 'listItem')
        ? []
        : [role]),
      ...(leadIn ? ['leadIn'] : []),
      ...(depth > 0 ? [String(depth)] : []),
      words.trim().replace(/ {2,}/gu, ' '),
    ].join(' ');
  });
}

describe('reading plain text', () => {
  it('knows title, byline, Highlights, headings, lists, tables, residue', () => {
    const text = `Cathode maker trims its plans
By Runa Vester, Malmö

Highlights
- Halden Cathode cuts one line.
- Jobs at risk: 40

Halden Cathode will close a line. It names no date.
Who pays
The owners will, in two parts:
- cash
- shares
Bottom line:
Little changes.
Line | Tonnes
---|---
North | 400 t, flat
(Reporting by Runa Vester; editing by Ola Brandt)
Press contact: desk@halden.example
0 Comments
Leave a Reply`;
    assert.deepEqual(outline(text), [
      'heading Cathode maker trims its plans',
      'byline By Runa Vester, Malmö',
      'heading Highlights',
      'listItem H Halden Cathode cuts one line.',
      'listItem H Jobs at risk: 40',
      'paragraph Halden Cathode will close a line.',
      'paragraph It names no date.',
      'heading Who pays',
      'paragraph leadIn The owners will, in two parts:',
      'listItem cash',
      'listItem shares',
      'paragraph label Bottom line:',
      'paragraph Little changes.',
      'tableRow columnTitle Line',
      'tableRow columnTitle Tonnes',
      'tableRow rowTitle North',
      'tableRow cell 400 t, flat',
      'byline (Reporting by Runa Vester; editing by Ola Brandt)',
      'furniture Press contact: desk@halden.example',
      'furniture 0 Comments',
      'furniture Leave a Reply',
    ]);
  });

  it('joins the lines of hard-wrapped paragraphs', () => {
    const text = `Port volumes recover

The two largest terminals of the bay handled more boxes in the summer than at
any time since the strike, and the smaller ones were busy too, the port
authority said on Monday. Rates did not follow.

Carriers blame new ships. They expect a weaker winter and have already begun to
cancel sailings, three forwarders said.`;
    assert.deepEqual(
      outline(text).map((line) => line.slice(0, 38)),
      [
        'heading Port volumes recover',
        'paragraph The two largest terminals of',
        'paragraph Rates did not follow.',
        'paragraph Carriers blame new ships.',
        'paragraph They expect a weaker winter ',
      ],
    );
  });

  it('takes a run-in heading for a label, not for a sentence', () => {
    assert.deepEqual(
      outline('Title here\n\nOutlook for Buyers: A Slow Start Ahead. Orders fell in June.')[1],
      'paragraph label Outlook for Buyers: A Slow Start Ahead.',
    );
  });

  it('takes the standing text about a company for boilerplate', () => {
    const text =
      'Halden opens mill\n\nHalden opened a mill.\n\nIt cost €3m.\n\nAbout Halden\n\nHalden makes paper. It has 40 mills.\n\nNotes\n\nThe mill is in Moss.';
    assert.deepEqual(outline(text).slice(3), [
      'heading About Halden',
      'paragraph boilerplate Halden makes paper.',
      'paragraph boilerplate It has 40 mills.',
      'heading Notes',
      'paragraph The mill is in Moss.',
    ]);
  });

  it('tells questions from answers in an interview', () => {
    const text = 'The co-op in numbers\n\nQ: How was the year?\nA: Dry. We sold 40,000 t.\n\nA. Holm spoke on Monday.';
    const { blocks } = new TextReader().read(text, 'article');
    assert.deepEqual(
      blocks.map(({ kind, turn }) => turn ?? kind),
      ['heading', 'question', 'answer', 'paragraph'],
    );
  });

  it('blanks link residue and keeps its place', () => {
    const text = 'Orrin Steel (opens in a new tab) said so.';
    const { legible, marks } = new TextReader().read(text, 'article');
    assert.equal(legible, 'Orrin Steel                      said so.');
    assert.deepEqual(marks, [{ kind: 'lostLink', start: 12, end: 32, label: { start: 6, end: 11 } }]);
  });
});

describe('reading Markdown', () => {
  it('keeps words, blanks mark-up, and knows links, notes and comments', () => {
    const text = `---
title: x
---
# Gallium *supply*

**Highlights**

- One [plant](https://plant.example/a) opens

The firm **said**[^1] so. <!-- copydesk-accept weak-source "The firm": known -->

> Quoted words.

| Site | Output |
|---|---|
| Graz | 3 t |

[^1]: A note.`;
    assert.deepEqual(outline(text, 'markdown'), [
      'heading Gallium supply',
      'heading Highlights',
      'listItem H One plant opens',
      'paragraph The firm said so.',
      'quote prose Quoted words.',
      'tableRow columnTitle Site',
      'tableRow columnTitle Output',
      'tableRow rowTitle Graz',
      'tableRow cell 3 t',
    ]);
    const { marks } = new TextReader().read(text, 'markdown');
    assert.deepEqual(marks.map(({ kind, target }) => [kind, target]).slice(0, 3), [
      ['link', 'https://plant.example/a'],
      ['footnote', '1'],
      ['accept', 'copydesk-accept weak-source "The firm": known'],
    ]);
  });
});

describe('credits', () => {
  const kindOf = (line: string): string => outline(`A fire\n\nIt burnt.\n\n${line}\n`).at(-1)!.split(' ')[0]!;

  for (const line of [
    '(Reporting by Runa Vester; editing by Ola Brandt)',
    '— With assistance from Ola Brandt',
    '--With reporting by Ola Brandt and Runa Vester in Malmö.',
    '*Runa Vester contributed to this report.*',
    'Ola Brandt in Oslo contributed reporting.',
  ])
    it(line, () => assert.equal(kindOf(line), 'byline'));

  for (const line of [
    'With help from a bank, the mine was reopened.',
    'With help from Orlan Bank, the mine was reopened.',
    'Tariffs contributed to the fall.',
    'The mine contributed 4% to the sales of the group.',
  ])
    it(`none: ${line}`, () => assert.equal(kindOf(line), 'paragraph'));
});

describe('reading anything', () => {
  const languages: readonly TextLanguage[] = ['article', 'markdown'];
  const texts = fc.oneof(
    anyString(200),
    fc
      .array(
        fc.constantFrom(
          '- a',
          '# b',
          'Highlights',
          '|',
          'x | y',
          '---',
          '\r\n',
          '\n',
          '> q',
          'One. Two',
          '\ud800',
          '\0',
          '\u202e',
          '(opens in a new tab)',
          '[a](b)',
          '<!--',
          '-->',
          'โ',
          '```',
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join('\n')),
  );

  for (const language of languages) {
    it(`never throws, keeps the length, and orders blocks and sentences (${language})`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          const { legible, blocks, sentences } = new TextReader().read(text, language);
          assert.equal(legible.length, text.length);
          for (const spans of [blocks, sentences]) {
            let end = 0;
            for (const span of spans) {
              assert.ok(span.start >= end && span.end >= span.start && span.end <= text.length, JSON.stringify(spans));
              end = span.end;
            }
          }
          for (const sentence of sentences) assert.equal(sentence.text, legible.slice(sentence.start, sentence.end));
        }),
        { numRuns: 150 },
      );
    });
  }

  it('reads one line of 5 MB in pieces', () => {
    const text = 'lorem ipsum '.repeat(430_000);
    const { sentences } = new TextReader().read(text, 'article');
    assert.ok(sentences.length > 1000);
  });
});
