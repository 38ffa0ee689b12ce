import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SourceBody } from '../../server/src/engine/beside/annotations/model';
import {
  claimsJsonLd,
  createAnalyzer,
  placeBeside,
  publish,
  sayPublication,
  type Article,
  type Bibliography,
  type NoteStyle,
  type TextLanguage,
} from '../../server/src/engine/index';
import { besides } from '../support/annotating';

const analyzer = createAnalyzer();
const uri = 'file:///desk/refs.bib';
const at = { uri, start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const citations: Bibliography = {
  references: new Map([
    [
      'velm2025',
      {
        key: 'velm2025',
        at,
        details: () => ({
          type: 'report',
          authors: [{ family: 'Velm Port Authority' }],
          title: 'North Quay',
          issued: '2025',
          url: 'https://velm.example/quay',
        }),
      },
    ],
    [
      'roe',
      {
        key: 'roe',
        at,
        details: () => ({ type: 'book', authors: [{ family: 'Roe', given: 'Jane' }], title: 'Cranes' }),
      },
    ],
  ]),
  files: [uri],
  named: true,
  broken: false,
  missing: [],
  own: [],
  writable: [],
};

function read(text: string, language: TextLanguage = 'markdown'): Article {
  return placeBeside(analyzer.analyze(text, language), { citations });
}

const published = (text: string, style: NoteStyle = 'drop', language?: TextLanguage): string =>
  publish(read(text, language), style).text;

const story = `---
title: Velm counts
bibliography: refs.bib
---

# Velm counts

<!-- ask the port -->
The quay moved 2.1 million tonnes [see @velm2025, p. 4; @roe].[^1] It grew [source?] by 3%. <!-- copydesk-accept weak-source "It grew": asked -->

As @velm2025 shows, it fell.^[By weight, says @roe.] See [the notice](https://velm.example/n).

[^1]: In 2024,
    by weight [@roe, p. 3].

The end[^1].
`;

describe('publishing an article', () => {
  it('drops comments, queries, keys, markers, notes and front matter', () => {
    const made = publish(read(story), 'drop');
    assert.equal(
      made.text,
      `# Velm counts

The quay moved 2.1 million tonnes. It grew by 3%.

As Velm Port Authority (2025) shows, it fell. See [the notice](https://velm.example/n).

The end.
`,
    );
    assert.equal(
      sayPublication(made),
      '2 comments, 1 open query, the front matter, 2 citations, 3 note markers, 1 note',
    );
  });

  it('lists notes at the end, each once', () => {
    assert.equal(
      published(story, 'endnotes').split('\n').slice(2).join('\n'),
      `The quay moved 2.1 million tonnes[1].[2] It grew by 3%.

As Velm Port Authority (2025) shows, it fell.[3] See [the notice](https://velm.example/n).

The end[2].

Notes

1. see Velm Port Authority, “North Quay”, 2025, https://velm.example/quay, p. 4; Jane Roe, “Cranes”
2. In 2024, by weight (Jane Roe, “Cranes”, p. 3).
3. By weight, says Roe.
`,
    );
  });

  it('sets notes in the sentence, before its full stop', () => {
    assert.equal(
      published(story, 'inline').split('\n').slice(2).join('\n'),
      `The quay moved 2.1 million tonnes (see Velm Port Authority, 2025, p. 4; Roe) (In 2024, by weight (Jane Roe, “Cranes”, p. 3)). It grew by 3%.

As Velm Port Authority (2025) shows, it fell (By weight, says Roe). See [the notice](https://velm.example/n).

The end (In 2024, by weight (Jane Roe, “Cranes”, p. 3)).
`,
    );
  });

  it('keeps footnotes and makes footnotes of keys', () => {
    const text = published(story, 'keep');
    assert.match(text, /tonnes\[\^2\]\.\[\^1\] It grew by 3%\.\n/u);
    assert.match(text, /it fell\.\[\^3\] See/u);
    assert.match(text, /\[\^1\]: In 2024,\n {4}by weight \(Jane Roe, “Cranes”, p\. 3\)\.\n/u);
    assert.match(text, /\n\[\^2\]: see Velm Port Authority[^\n]*\n\[\^3\]: By weight, says Roe\.\n$/u);
    assert.doesNotMatch(text, /@/u);
  });

  it('names keys that no bibliography holds, and leaves handles alone', () => {
    const made = publish(read('It grew by 3% [@kim2020]. Ask @velmport.\n'), 'endnotes');
    assert.equal(made.text, 'It grew by 3%. Ask @velmport.\n');
    assert.match(sayPublication(made)!, /nothing in the place of “kim2020”, which no bibliography holds/u);
  });

  it('leaves a clean article as it is, byte for byte', () => {
    for (const text of [
      'One.\r\n\r\n\r\nTwo.\r\n',
      '\n\nOne.',
      '',
      'One [two] three?\n',
      '`<!-- c -->` and `[@roe]`.\n',
      '    [@roe]\n',
    ]) {
      const made = publish(read(text), 'drop');
      assert.equal(made.text, text);
      assert.equal(sayPublication(made), undefined);
    }
  });

  it('takes comments and queries out of plain text, and nothing else', () => {
    const text = 'It grew [who says?] by 3%. <!-- ask -->\n<!-- wp:paragraph -->\nThe end [@roe].\n';
    assert.equal(published(text, 'drop', 'article'), 'It grew by 3%.\nThe end [@roe].\n');
  });

  it('takes any text, and is done after one time', () => {
    const pieces = fc.constantFrom(
      '[',
      ']',
      '@',
      '^',
      '[^1]',
      '[^1]: ',
      '[@roe]',
      '<!--',
      '-->',
      '[who?]',
      '---\n',
      ';',
      ' ',
      '\n',
      '\n\n',
      '`',
      'a',
      '.',
      '\ud800',
      '- ',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 40 }),
        fc.constantFrom<NoteStyle>('drop', 'keep', 'endnotes', 'inline'),
        (parts, style) => {
          assert.equal(typeof published(parts.join(''), style), 'string');
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('claims as JSON-LD', () => {
  it('hold their words, who says so, and what they cite', () => {
    const article = read(
      '# Velm counts\n\nThe quay moved 2.1 million tonnes [@velm2025].\n\nIt [fell](https://velm.example/n) by 3%. Roe & Sons Ltd. said it sold 40 cranes in May.\n',
    );
    const json = JSON.parse(JSON.stringify(claimsJsonLd(article, 'a.md'))) as Record<string, unknown>;
    assert.equal(json['@type'], 'Article');
    assert.equal(json['headline'], 'Velm counts');
    const [quay, fell, cranes] = json['hasPart'] as Record<string, unknown>[];
    assert.equal(quay!['@type'], 'Claim');
    assert.match(String(quay!['text']), /^The quay moved 2\.1 million tonnes/u);
    assert.deepEqual(quay!['citation'], [
      {
        '@type': 'Report',
        identifier: 'velm2025',
        name: 'North Quay',
        author: [{ '@type': 'Organization', name: 'Velm Port Authority' }],
        datePublished: '2025',
        url: 'https://velm.example/quay',
      },
    ]);
    assert.deepEqual(fell!['citation'], [{ '@type': 'WebPage', url: 'https://velm.example/n' }]);
    assert.equal((cranes!['claimInterpreter'] as Record<string, unknown>)['name'], 'Roe & Sons Ltd.');
  });

  it('are based on what is annotated beside them, while it holds', () => {
    const words = 'The ferry carried 9,400 people.';
    const noted = (article: Article, source: SourceBody): Article => {
      const start = article.structure.text.indexOf(words);
      const position = { start, end: start + words.length };
      const quote = { exact: words, prefix: '', suffix: '' };
      return besides(article, [{ kind: 'source', quote, position, figures: ['9,400'], source }]);
    };
    const basedOn = (article: Article): unknown[] =>
      (claimsJsonLd(article, 'a.article')['hasPart'] as { isBasedOn?: unknown }[]).map(({ isBasedOn }) => isBasedOn);
    const story = analyzer.analyze(`${words} The line sold two ships in May.\n`, 'article');
    const sources: readonly (readonly [SourceBody, unknown])[] = [
      [
        { form: 'url', value: 'https://velm.example/q', label: 'the release' },
        { '@type': 'WebPage', name: 'the release', url: 'https://velm.example/q' },
      ],
      [
        { form: 'file', value: '../originals/re lease.pdf' },
        { '@type': 'CreativeWork', name: '../originals/re lease.pdf', url: '../originals/re%20lease.pdf' },
      ],
      [
        { form: 'words', value: 'Ann Lee, harbour master' },
        { '@type': 'CreativeWork', description: 'Ann Lee, harbour master' },
      ],
    ];
    for (const [source, work] of sources) assert.deepEqual(basedOn(noted(story, source)), [[work], undefined]);
    const changed = analyzer.analyze(story.structure.text.replace('9,400', '4,900'), 'article');
    const stale = besides(changed, [
      {
        kind: 'source',
        quote: { exact: words, prefix: '', suffix: '' },
        position: { start: 0, end: words.length },
        figures: ['9,400'],
        source: sources[0]![0],
      },
    ]);
    assert.deepEqual(basedOn(stale), [undefined, undefined]);
  });
});
