import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalyzer } from '../../server/src/engine/analyze';
import { createRegistry } from '../../server/src/engine/facts/registry';
import type { Span } from '../../server/src/engine/base/span';
import { TextReader } from '../../server/src/engine/text/read';

const analyzer = createAnalyzer({ registry: createRegistry([]) });
const reader = new TextReader();
const frontMatter = '---\nbibliography: refs.bib\n---\n\n';

const read = (text: string) => reader.read(text, 'markdown');
const words = (text: string, span: Span): string => text.slice(span.start, span.end);

/** `label reason: words` of every sentence that has a label. */
function labels(text: string): string[] {
  return analyzer
    .analyze(text, 'markdown')
    .sentences.filter(({ sourcing }) => sourcing !== undefined)
    .map(
      ({ sourcing, text: sentence }) =>
        `${sourcing!.label} ${sourcing!.reason}: ${sentence.split(/\s+/u, 2).join(' ')}`,
    );
}

describe('citations in Markdown', () => {
  it('reads keys with prefix, locator, braces and without author', () => {
    const text = 'Output rose [see @iea-2023, p. 3; -@roe; @{https://velm.example/a}].';
    const { groups } = read(text).citations;
    assert.equal(groups.length, 1);
    assert.equal(words(text, groups[0]!), '[see @iea-2023, p. 3; -@roe; @{https://velm.example/a}]');
    assert.deepEqual(
      groups[0]!.keys.map((one) => [one.key, words(text, one), words(text, one.name), one.locator]),
      [
        ['iea-2023', '@iea-2023', 'iea-2023', 'p. 3'],
        ['roe', '-@roe', 'roe', undefined],
        ['https://velm.example/a', '@{https://velm.example/a}', 'https://velm.example/a', undefined],
      ],
    );
  });

  it('ends a bare key where Pandoc ends it, and takes the locator after it', () => {
    const keys = (text: string): string[] =>
      read(text).citations.groups.flatMap((group) => group.keys.map(({ key }) => key));
    assert.deepEqual(keys('As @foo_bar.baz. says, @roe--doe and -@kim [p. 12] differ.'), ['foo_bar.baz', 'roe', 'kim']);
    assert.equal(read('As @kim [p. 12] says.').citations.groups[0]!.keys[0]!.locator, 'p. 12');
  });

  it('takes no key inside a word, a link, code or an address', () => {
    const text =
      'Write to desk@velm.example, `[@code]`, [to @velm](https://velm.example/@velm), x/@velm or \\@velm.\n\n    [@code]\n';
    assert.deepEqual(
      read(text).citations.groups.flatMap(({ bare, keys }) => (bare ? [] : keys)),
      [],
    );
    assert.ok(!read(text).marks.some(({ kind }) => kind === 'citation'));
  });

  it('takes a bare key for a citation only where the front matter names a bibliography', () => {
    const marks = (text: string) => read(text).marks.filter(({ kind }) => kind === 'citation').length;
    assert.equal(marks('As @roe writes, it rose.'), 0);
    assert.equal(marks(`${frontMatter}As @roe writes, it rose.`), 1);
  });

  it('reads notes, their texts with what goes on with them, and notes in the line', () => {
    const text = `One.[^1] Two.^[See [it](https://velm.example) and @roe.]

[^1]: First
lazily on.

    A second paragraph.
[^long-one]: Other

Prose again.`;
    const { citations, blocks, sentences } = read(text);
    assert.deepEqual(
      citations.notes.map(({ label }) => label),
      ['1'],
    );
    assert.deepEqual(
      citations.noteDefinitions.map((note) => [note.label, words(text, note.body).trim()]),
      [
        ['1', 'First\nlazily on.\n\n    A second paragraph.'],
        ['long-one', 'Other'],
      ],
    );
    assert.equal(words(text, citations.inlineNotes[0]!.body), 'See [it](https://velm.example) and @roe.');
    assert.equal(citations.groups[0]!.keys[0]!.key, 'roe');
    assert.deepEqual(
      blocks.map(({ kind }) => kind),
      ['paragraph', 'comment', 'comment', 'paragraph'],
    );
    assert.deepEqual(
      sentences.map((one) => one.text.trim()),
      ['One.', 'Two.', 'Prose again.'],
    );
  });

  it('reads definitions of links and what refers to them, whatever the case', () => {
    const text =
      'The [report][Annual  Report] and the [Notice][] rose.\n\n[annual report]: https://velm.example/r "Title"\n[notice]: <https://velm.example/n>\n';
    const { links, linkDefinitions } = read(text).citations;
    assert.deepEqual(
      links.map(({ label }) => label),
      ['annual report', 'notice'],
    );
    assert.deepEqual(
      linkDefinitions.map(({ label, target }) => [label, target]),
      [
        ['annual report', 'https://velm.example/r'],
        ['notice', 'https://velm.example/n'],
      ],
    );
  });

  it('leaves no key in the legible text', () => {
    const text = `${frontMatter}Output rose 12% [@iea2023; see @roe, p. 4] in May.[^a1] As @kim2020 shows, it fell.^[By 3%.]`;
    const { legible } = read(text);
    assert.equal(legible.length, text.length);
    assert.doesNotMatch(legible, /iea2023|roe|a1|kim2020|3%/u);
  });

  it('finds none in plain text', () => {
    const { citations, marks } = reader.read('Output rose [@roe] and @kim.[^1]\n\n[^1]: Note.', 'article');
    assert.deepEqual(
      Object.values(citations).filter((list) => list !== false && (list as unknown[]).length > 0),
      [],
    );
    assert.ok(marks.every(({ target }) => target !== 'kim'));
  });

  it('reads any text', () => {
    const pieces = fc.constantFrom(
      '[',
      ']',
      '@',
      '^',
      '[^',
      ']:',
      '-',
      '{',
      '}',
      ';',
      ' ',
      '\n',
      '\n\n',
      '    ',
      'a',
      '1',
      '(',
      ')',
      '> ',
      '- ',
      '\ud800',
      '|',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const structure = read(text);
        assert.equal(structure.legible.length, text.length);
        for (const list of Object.values(structure.citations)) {
          if (!Array.isArray(list)) continue;
          for (const { start, end } of list as Span[]) assert.ok(start >= 0 && start < end && end <= text.length, text);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the reach of a citation', () => {
  it('leaves out a clause after it that stands for itself', () => {
    const text = 'Output rose 12% [@roe], and exports fell by 3% in March.';
    assert.deepEqual(labels(text), ['unsourced nobody: Output rose']);
    const { sourcing } = analyzer.analyze(text, 'markdown').sentences[0]!;
    assert.equal(words(text, sourcing!.rest!).trim(), 'exports fell by 3% in March.');
  });

  it('covers the sentence where the rest states nothing of its own, or a link does', () => {
    const covered = [
      'Output rose 12% [@roe], and exports fell by 3% in March [@kim].',
      'Output rose 12% [@roe], and exports 3%.',
      'Output rose 12% [@roe], and the company hired people.',
      'Output [rose 12%](https://velm.example), and exports fell by 3% in March.',
      'Output rose 12%[^1] in the second quarter of 2023.',
    ];
    for (const text of covered) assert.match(labels(text)[0]!, /^sourced (?:citation|link)/u, text);
  });

  it('covers the sentence that it ends, before or after the full stop', () => {
    assert.deepEqual(labels('The port moved 5,200 tons.[^1] It hired 310 people.'), [
      'sourced citation: The port',
      'unsourced nobody: It hired',
    ]);
    assert.deepEqual(labels('The port moved 5,200 tons. It hired 310 people [@roe].'), [
      'unsourced nobody: The port',
      'sourced citation: It hired',
    ]);
  });

  it('covers a paragraph from its end where nothing else in it is cited', () => {
    assert.deepEqual(labels('The port moved 5,200 tons. It hired 310 people. [@roe]'), [
      'sourced citation: The port',
      'sourced citation: It hired',
    ]);
    assert.deepEqual(
      labels('The port moved 5,200 tons. It [hired](https://velm.example) 310 people. It paid $4m.[^1]')[0],
      'unsourced nobody: The port',
    );
  });

  it('covers the row from a column of its own', () => {
    const table =
      '| Port | Tons | Source |\n|---|---|---|\n| Velm | Shipped 5,200 t | [^1] |\n| Oslo | Shipped 6,200 t[^1] | none |\n| Bergen | Shipped 7,200 t | none |';
    assert.deepEqual(
      labels(table).filter(
        (label) =>
          label.endsWith('Shipped 5,200') || label.endsWith('Shipped 6,200') || label.endsWith('Shipped 7,200'),
      ),
      ['sourced citation: Shipped 5,200', 'sourced citation: Shipped 6,200', 'unsourced nobody: Shipped 7,200'],
    );
  });
});
