import assert from 'node:assert/strict';
import fc from 'fast-check';
import { citations } from '../../server/src/beside/kinds/citations';
import { readBibtex } from '../../server/src/beside/citations/bibtex';
import { readBibtexDetails } from '../../server/src/beside/citations/bibtexContents';
import { readCslJson } from '../../server/src/beside/citations/cslJson';
import { readCslYaml } from '../../server/src/beside/citations/cslYaml';
import type { BibliographyText } from '../../server/src/beside/citations/file';
import { newEntryEdit } from '../../server/src/beside/citations/newEntry';
import type { FileProblem, Material } from '../../server/src/beside/model';
import {
  createAnalyzer,
  fullReference,
  shortReference,
  type Bibliography,
  type ReferenceDetails,
} from '../../server/src/engine/index';

const quay = `@string{vp = "Velm Press"}
@comment{kept out}
@report{velm2025,
  author = {{Velm Port Authority}},
  title = {Traffic at the {North} Quay \\& Beyond},
  institution = vp, date = {2025-03-09},
  abstract = {Long {words} here},
}
@article(roe-2024, author = "Roe, Jane and Mu{\\~n}oz, Iv{\\'a}n", title = {Cranes}, journaltitle = {Harbour Studies},
  volume = 12, number = 3, year = 2024, pages = {3--9}, doi = {https://doi.org/10.1000/xyz})
`;
const unread = (): ReferenceDetails => ({ type: 'document', authors: [] });
const messages = (text: string, problems: readonly FileProblem[]): string[] =>
  problems.map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`);

describe('bibliography files', () => {
  it('reads BibTeX with the places of the keys, TeX and macros', () => {
    const { entries, problems } = readBibtex(quay, readBibtexDetails);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      entries.map(({ key, start, end }) => [key, quay.slice(start, end)]),
      [
        ['velm2025', 'velm2025'],
        ['roe-2024', 'roe-2024'],
      ],
    );
    const [velm, roe] = entries.map((entry) => fullReference(entry.key, entry.details()));
    assert.equal(velm, 'Velm Port Authority, “Traffic at the North Quay & Beyond”, Velm Press, 9 March 2025');
    assert.equal(
      roe,
      'Jane Roe and Iván Muñoz, “Cranes”, Harbour Studies 12 (3), pp. 3–9, 2024, https://doi.org/10.1000/xyz',
    );
    assert.equal(shortReference('velm2025', entries[0]!.details()), 'Velm Port Authority, 2025');
  });

  for (const [name, text, expected] of [
    [
      'an entry that does not close',
      '@book{a, title = {Open\n}\n\n@book{b, title = {B}}\n',
      ['a: “a” is not closed: a brace or a quotation mark is missing.'],
    ],
    ['no key', '@book{, title = {A}}\n@book{b,title={B}}', ['@book{: This entry has no key.']],
    ['no comma after the key', '@book{a title = {A}}\n@book{b}', ['a: A comma is missing after the key “a”.']],
    [
      'no comma between fields',
      '@book{a, title = {A} year = 2024}\n@book{b}',
      [' : A comma is missing before the next field.'],
    ],
    ['a key twice', '@book{b, title = {A}}\n@book{b, title = {B}}', ['b: “b” is the key of an earlier entry.']],
    [
      'a stray value',
      '@book{a, {A}}\n@book{b, title = {B}}',
      ['{: This is not a field of “a”; a brace, a quotation mark or a comma may be missing before it.'],
    ],
  ] as const) {
    it(`shows ${name} at its place and reads what follows`, () => {
      const { entries, problems } = readBibtex(text, unread);
      assert.deepEqual(messages(text, problems), expected);
      assert.ok(entries.some(({ key }) => key === 'b'));
    });
  }

  it('reads CSL-JSON and CSL-YAML alike', () => {
    const json =
      '[{"id": "velm2025", "type": "report", "title": "North <i>Quay</i>", "author": [{"literal": "Velm Port Authority"}], "issued": {"date-parts": [[2025, 3]]}, "URL": "https://velm.example/q"}]';
    const yaml =
      '---\nreferences:\n- id: velm2025\n  type: report\n  title: North Quay\n  author:\n  - literal: Velm Port Authority\n  issued: 2025-03\n  URL: https://velm.example/q\n...\n';
    for (const [text, read] of [
      [json, readCslJson(json)],
      [yaml, readCslYaml(yaml)],
    ] as const) {
      assert.deepEqual(read.problems, []);
      const [entry] = read.entries;
      assert.equal(text.slice(entry!.start, entry!.end), 'velm2025');
      assert.equal(
        fullReference(entry!.key, entry!.details()),
        'Velm Port Authority, “North Quay”, March 2025, https://velm.example/q',
      );
    }
  });

  it('shows what is wrong in CSL at its place', () => {
    const json = '[{"id": "a"}, {"title": "B"}, {"id": "c",}]';
    const found = readCslJson(json);
    assert.deepEqual(
      found.entries.map(({ key }) => key),
      ['a', 'c'],
    );
    assert.deepEqual(
      messages(json, found.problems).map((one) => one.split(':', 1)[0]),
      ['{"title"', '}'],
    );
    const yaml = '- id: a\n- title: B\n- id: [c\n';
    assert.ok(readCslYaml(yaml).problems.length >= 2);
    assert.match(readCslYaml('one: 2').problems[0]!.message, /list of references/u);
  });

  it('reads any text', () => {
    const pieces = fc.constantFrom(
      '@book{',
      '@',
      'a',
      ',',
      '{',
      '}',
      '"',
      '=',
      '#',
      '(',
      ')',
      '\\\\',
      '\n',
      ' ',
      '[',
      ']',
      ':',
      '- ',
      'id: ',
      '"id": ',
      '\\ud800',
      '\\0',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 50 }), (parts) => {
        const text = parts.join('');
        for (const read of [readBibtex(text, unread), readCslJson(text), readCslYaml(text)]) {
          for (const { start, end } of [...read.entries, ...read.problems])
            assert.ok(start >= 0 && start <= end && end <= text.length, text);
        }
      }),
      { numRuns: 200 },
    );
    assert.deepEqual(
      readBibtexDetails('@book{a, title = {\\\\foo{x} $$ {'),
      readBibtexDetails('@book{a, title = {\\\\foo{x} $$ {'),
    );
    assert.equal(readBibtex('@book{a,'.repeat(50_000), unread).entries.length > 0, true);
  });
});

describe('the bibliography of an article', () => {
  const files = new Map<string, string>();
  const told = new Map<string, readonly string[]>();
  let material: Material;
  const analyzer = createAnalyzer();
  const uriOf = (path: string): string => `file:///desk/${path}`;
  beforeEach(() => {
    files.clear();
    told.clear();
    material = citations.open({
      files: {
        readBytes: (uri) => Promise.resolve(files.has(uri) ? new TextEncoder().encode(files.get(uri)) : undefined),
        find: (wanted) => Promise.resolve([...files.keys()].filter((uri) => wanted(uri.slice('file:///desk/'.length)))),
      },
      settings: () => ({}),
      report: (uri, _text, problems) =>
        told.set(
          uri,
          problems.map(({ message }) => message),
        ),
    });
  });
  const of = async (text: string, path = 'articles/a.md'): Promise<Bibliography | undefined> =>
    (await material.of(uriOf(path), analyzer.analyze(text, path.endsWith('.md') ? 'markdown' : 'article'))).citations;
  const keys = async (text: string, path?: string): Promise<string[]> => [
    ...((await of(text, path))?.references.keys() ?? []),
  ];

  it('is what the front matter names, from the article or the workspace folder', async () => {
    files.set(uriOf('articles/own%20refs.bib'), '@book{own, title={O}}');
    files.set(uriOf('lib/all.yaml'), '- id: all\n');
    files.set(uriOf('other.bib'), '@book{other, title={X}}');
    assert.deepEqual(await keys('---\nbibliography: [own refs.bib, lib/all.yaml, gone.bib]\n---\n\nText.'), [
      'own',
      'all',
    ]);
    const text = '---\nbibliography: gone.bib\n---\n\nText.';
    const { missing, named } = (await of(text))!;
    assert.equal(named, true);
    assert.deepEqual(
      missing.map(({ name, start, end }) => [name, text.slice(start, end)]),
      [['gone.bib', 'gone.bib']],
    );
  });

  it('is what the front matter holds', async () => {
    const text = '---\ntitle: T\nreferences:\n- id: roe\n  title: Cranes\n---\n\nText.';
    const roe = (await of(text))!.references.get('roe')!;
    assert.deepEqual(roe.at, {
      uri: uriOf('articles/a.md'),
      start: { line: 3, character: 6 },
      end: { line: 3, character: 9 },
    });
    assert.equal(roe.details().title, 'Cranes');
  });

  it('is found in the workspace otherwise, the nearest first, and never for plain text', async () => {
    files.set(uriOf('refs.bib'), '@book{a, title={Far}}\n@book{far}');
    files.set(uriOf('articles/refs.bib'), '@book{a, title={Near}}');
    files.set(uriOf('package.json'), '{}');
    const found = (await of('Text.'))!;
    assert.deepEqual([...found.references.keys()], ['a', 'far']);
    assert.equal(found.references.get('a')!.details().title, 'Near');
    assert.equal(found.named, false);
    assert.equal(await of('Text.', 'articles/a.txt'), undefined);
  });

  it('keeps the last good version of a broken file, and lets go of a deleted one', async () => {
    const uri = uriOf('refs.bib');
    files.set(uri, '@book{a, title={A}}\n@book{b, title={B}}');
    assert.deepEqual(await keys('Text.'), ['a', 'b']);
    assert.deepEqual(told.get(uri), []);
    files.set(uri, '@book{a, title={A}\n');
    assert.equal(material.changed([uri]), 'all');
    const broken = (await of('Text.'))!;
    assert.deepEqual([...broken.references.keys()].sort(), ['a', 'b']);
    assert.equal(broken.broken, true);
    assert.equal(told.get(uri)!.length, 1);
    files.delete(uri);
    material.changed([uri]);
    assert.deepEqual(await keys('Text.'), []);
  });

  it('is known at once from the second time on, and told only of files that matter', async () => {
    files.set(uriOf('refs.bib'), '@book{a, title={A}}');
    await of('Text.');
    const again = material.of(uriOf('articles/a.md'), analyzer.analyze('Other text.', 'markdown'));
    assert.ok(!(again instanceof Promise));
    assert.deepEqual(material.changed([uriOf('package.json'), uriOf('articles/a.md')]), []);
  });
});

describe('a new entry', () => {
  const readers: Readonly<Record<string, (text: string) => BibliographyText>> = {
    bib: (text) => readBibtex(text, readBibtexDetails),
    json: readCslJson,
    yaml: readCslYaml,
  };
  /** The file with the entry in it, which reads as before and holds one entry more; undefined where no place is sure. */
  function added(format: string, text: string, key = 'kim2020'): string | undefined {
    const read = readers[format]!;
    const { entries } = read(text);
    const edit = newEntryEdit(`file:///refs.${format}`, { text, entries, key });
    if (edit === undefined) return undefined;
    const after = text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
    const { entries: now, problems } = read(after);
    assert.deepEqual(problems, [], after);
    assert.deepEqual([...entries.map((entry) => entry.key), key].sort(), now.map((entry) => entry.key).sort());
    for (const entry of now) assert.equal(fullReference(entry.key, entry.details()).length > 0, true);
    return after;
  }

  it('stands at the end, in the layout of the file', () => {
    assert.equal(
      added('bib', '@book{a, title = {A}}\n'),
      '@book{a, title = {A}}\n\n@misc{kim2020,\n  author = {},\n  title = {},\n  date = {},\n  url = {}\n}\n',
    );
    assert.match(added('bib', '@book{a}\r\n')!, /\r\n\r\n@misc\{kim2020,\r\n {2}author/u);
    assert.ok(added('bib', '')!.startsWith('@misc{kim2020,'));
    assert.match(added('json', '[\n\t{ "id": "a" }\n]\n')!, /^\[\n\t\{ "id": "a" \},\n\t\{\n\t\t"id": "kim2020",/u);
    assert.ok(added('json', '{"items":[{"id":"a"}]}'));
    assert.ok(added('json', '[]'));
    assert.match(
      added('yaml', 'references:\n- id: a\n  title: A # mine\n')!,
      /# mine\n- id: kim2020\n {2}type: document\n/u,
    );
    assert.match(
      added('yaml', '  -   id: a\n      title: >\n        Long\n\nother: 1\n'.replace('other: 1\n', ''))!,
      /\n {2}- {3}id: kim2020\n/u,
    );
    assert.match(added('yaml', '- id: a\n', '2020')!, /- id: "2020"/u);
  });

  it('is not offered where there is no sure place for it', () => {
    for (const [format, text, key] of [
      ['yaml', '[{id: a}]\n', 'b'],
      ['yaml', 'references: []\n', 'b'],
      ['json', '{"a": 1}', 'b'],
      ['bib', '@book{a}', 'b{c'],
    ] as const)
      assert.equal(added(format, text, key), undefined, text);
  });
});
