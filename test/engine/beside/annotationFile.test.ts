import assert from 'node:assert/strict';
import Ajv from 'ajv';
import schema from '../../../server/src/engine/beside/annotations/annotations.schema.json';
import type { AnnotationContent } from '../../../server/src/engine/beside/annotations/model';
import { readAnnotations } from '../../../server/src/engine/beside/annotations/read';
import { addAnnotation, removeAnnotation, updateAnnotation } from '../../../server/src/engine/beside/annotations/write';
import { applyEdits } from '../../../server/src/engine/rules/support/edits';
import { fileOf } from '../../support/annotating';

const quote = { exact: 'The ferry sank.', prefix: 'It sold another. ', suffix: '\n' };
const whole: AnnotationContent = {
  kind: 'source',
  quote,
  position: { start: 17, end: 32 },
  figures: ['158'],
  unique: true,
  creator: 'Ida Holm',
  created: '2026-03-02T10:00:00Z',
  source: { form: 'url', value: 'https://harbour.example/release', label: 'the release' },
};

const contentOf = (text: string): unknown[] =>
  readAnnotations(text).annotations.map((annotation) =>
    Object.fromEntries(Object.entries(annotation).filter(([key]) => key !== 'index' && key !== 'at')),
  );

describe('a file of annotations', () => {
  it('gives back everything that was put into it', () => {
    const all: AnnotationContent[] = [
      whole,
      { ...whole, source: { form: 'file', value: 'originals/re lease#2.pdf' } },
      { ...whole, source: { form: 'words', value: 'Ann Lee, harbour master, by phone' } },
      { kind: 'analysis', quote, creator: 'Ida Holm' },
      { kind: 'acceptance', quote, rule: 'unsourced-claim', comment: 'seen in the dock' },
      {
        kind: 'verification',
        quote,
        comment: 'the register',
        verification: { item: 'figure', answer: 'verified', words: '158' },
      },
      { kind: 'original', source: { form: 'file', value: 'release.pdf', hash: 'ab12' } },
      { kind: 'note', quote, comment: 'nice' },
    ];
    assert.deepEqual(contentOf(fileOf(all)), all);
  });

  it('is a W3C Web Annotation collection', () => {
    const collection = JSON.parse(fileOf([whole])) as { first: { items: unknown[] } };
    assert.deepEqual(collection, {
      '@context': ['http://www.w3.org/ns/anno.jsonld', { copydesk: 'urn:copydesk:' }],
      type: 'AnnotationCollection',
      label: 'Annotations of ferry.article',
      total: 1,
      first: {
        type: 'AnnotationPage',
        startIndex: 0,
        items: [
          {
            type: 'Annotation',
            motivation: 'linking',
            creator: { type: 'Person', name: 'Ida Holm' },
            created: '2026-03-02T10:00:00Z',
            body: { id: 'https://harbour.example/release', label: 'the release' },
            target: {
              source: 'ferry.article',
              selector: [
                { type: 'TextQuoteSelector', ...quote },
                { type: 'TextPositionSelector', start: 17, end: 32 },
              ],
              'copydesk:figures': ['158'],
              'copydesk:unique': true,
            },
          },
        ],
      },
    });
  });

  it('fits the schema that editors complete it by', () => {
    const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);
    assert.ok(validate(JSON.parse(fileOf([whole, { kind: 'analysis', quote }]))), JSON.stringify(validate.errors));
    assert.ok(!validate({ items: [{ body: 'https://harbour.example' }] }), 'an annotation has a target');
  });

  it('is the same again after an annotation was added and removed', () => {
    const before = fileOf([whole, { ...whole, source: { form: 'words', value: 'the mayor' } }]);
    const added = applyEdits(before, addAnnotation(before, { kind: 'analysis', quote }, { article: 'ferry.article' })!);
    assert.equal((JSON.parse(added) as { total: number }).total, 3);
    assert.equal(applyEdits(added, removeAnnotation(added, 2)!), before);
    const without = applyEdits(added, removeAnnotation(added, 0)!);
    assert.deepEqual(contentOf(without), contentOf(added).slice(1));
  });

  it('changes what is asked for and nothing else', () => {
    const before = fileOf([whole, { kind: 'acceptance', quote, rule: 'unsourced-claim', comment: 'seen' }]);
    const anchor = {
      quote: { ...quote, exact: 'The ferry sank twice.' },
      position: { start: 1, end: 22 },
      figures: ['2'],
    };
    const moved = applyEdits(before, updateAnnotation(before, 0, { ...anchor, modified: '2026-03-03T10:00:00Z' })!);
    assert.deepEqual(contentOf(moved), [
      { ...whole, ...anchor, modified: '2026-03-03T10:00:00Z' },
      ...contentOf(before).slice(1),
    ]);
    const reasoned = applyEdits(before, updateAnnotation(before, 1, { comment: 'seen twice' })!);
    assert.equal(reasoned, before.replace('"seen"', '"seen twice"'));
    const source = { form: 'words', value: 'the mayor' } as const;
    const edited = applyEdits(before, updateAnnotation(before, 0, { source })!);
    assert.deepEqual(contentOf(edited)[0], { ...whole, source });
  });

  it('keeps the indentation and line ends that it has', () => {
    const windows = fileOf([whole]).replaceAll('\n', '\r\n').replaceAll('  ', '\t');
    const added = applyEdits(windows, addAnnotation(windows, { kind: 'analysis', quote }, { article: 'f' })!);
    assert.doesNotMatch(added, /[^\r]\n| {2}/u);
    assert.ok(added.startsWith(windows.slice(0, windows.indexOf('"total"'))));
  });
});

describe('annotations that other tools wrote', () => {
  const selector = { '@type': 'oa:TextQuoteSelector', exact: 'The ferry sank.' };
  const body = 'https://harbour.example/a';
  const foreign = { motivation: 'http://www.w3.org/ns/oa#linking', body, target: { source: 'x', selector } };
  const forms: Readonly<Record<string, unknown>> = {
    'a list': [foreign],
    'a page': { type: 'AnnotationPage', items: [foreign] },
    'a collection with its page in it': { type: 'AnnotationCollection', first: { items: [foreign] } },
    'a graph': { '@graph': [foreign] },
    'one annotation': { ...foreign, type: 'Annotation' },
    'a refined selector': [{ ...foreign, target: { selector: { type: 'FragmentSelector', refinedBy: selector } } }],
    'several targets': [{ ...foreign, target: [{ id: 'y' }, { selector: [selector] }] }],
    'a body with a source': [{ ...foreign, body: { type: 'SpecificResource', source: body } }],
  };
  for (const [name, form] of Object.entries(forms)) {
    it(`are read from ${name}, and stay byte for byte beside a new one`, () => {
      for (const text of [JSON.stringify(form), JSON.stringify(form, undefined, 4)]) {
        const { annotations, problems } = readAnnotations(text);
        assert.deepEqual(problems, []);
        assert.deepEqual(
          annotations.map(({ kind, quote: read, source }) => [kind, read?.exact, source?.value]),
          [['source', 'The ferry sank.', body]],
        );
        const edits = addAnnotation(text, whole, { article: 'ferry.article' })!;
        assert.ok(edits.every(({ start, end }) => start === end || /^\d+$/u.test(text.slice(start, end))));
        const added = applyEdits(text, edits);
        assert.equal(readAnnotations(added).annotations.length, 2, added);
        assert.doesNotThrow(() => JSON.parse(added) as unknown);
      }
    });
  }

  it('stay byte for byte while one of them is changed or taken away, and overlap as they like', () => {
    const target = (exact: string): object => ({ target: { source: 'x', selector: { ...selector, exact } } });
    const parts = [
      { ...foreign, 'x:mine': [1, { deep: '\u00e9' }], ...target('The ferry sank.') },
      { motivation: 'commenting', bodyValue: 'first', ...target('ferry sank. It') },
      { ...foreign, ...target('sank') },
    ];
    // Laid out as no tool of ours would.
    const text = `{"items" : [\n${parts.map((part) => `\t  ${JSON.stringify(part)}`).join(' ,\n\n')}]\n\n , "tool":  "other" }`;
    const { annotations } = readAnnotations(text);
    assert.deepEqual(
      annotations.map(({ quote: read }) => read?.exact),
      ['The ferry sank.', 'ferry sank. It', 'sank'],
    );
    const source = { form: 'url', value: 'https://harbour.example/b' } as const;
    const updated = applyEdits(text, updateAnnotation(text, 2, { source })!);
    const kept = annotations[2]!.at.start;
    assert.equal(updated.slice(0, kept), text.slice(0, kept));
    assert.ok(updated.endsWith(']\n\n , "tool":  "other" }'));
    const without = applyEdits(text, removeAnnotation(text, 1)!);
    for (const part of [parts[0], parts[2]]) assert.ok(without.includes(JSON.stringify(part)), without);
    assert.deepEqual(
      readAnnotations(without).annotations.map(({ quote: read }) => read?.exact),
      ['The ferry sank.', 'sank'],
    );
  });

  it('mean what they say, and nothing more', () => {
    const kinds = [
      { motivation: 'commenting', bodyValue: 'really?' },
      { motivation: 'highlighting' },
      { motivation: ['assessing'], body: { value: '5 stars' } },
      { motivation: 'classifying', body: { value: 'sports' } },
      { motivation: 'identifying', body: { type: 'TextualBody', value: 'the mayor' } },
      { motivation: 'classifying', body: [{ value: 'analysis' }] },
    ].map((part) => ({ ...part, target: { selector } }));
    assert.deepEqual(
      readAnnotations(JSON.stringify(kinds)).annotations.map(({ kind }) => kind),
      ['note', 'note', 'note', 'note', 'source', 'analysis'],
    );
  });
});

describe('a file of annotations that cannot be read', () => {
  const problemsAt = (text: string): string[] =>
    readAnnotations(text).problems.map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`);

  it('is told at the place, and is not written', () => {
    const broken: Readonly<Record<string, RegExp>> = {
      '{"items": [}': /^\}: /u,
      '{"items": 3}': /^3: The items of a collection are a list\.$/u,
      '{"first": "https://page.example"}': /Copydesk follows no addresses\.$/u,
      '"text"': /holds a Web Annotation collection\.$/u,
      '[1, 2] /* mine */': /mine/u,
      '{"items": [] "total": 0}': /^"total": A comma is missing before this\.$/u,
    };
    for (const [text, expected] of Object.entries(broken)) {
      const problems = problemsAt(text);
      assert.equal(problems.length, 1, text);
      assert.match(problems[0]!, expected, text);
    }
    for (const text of ['{"items": [}', '7', '{ broken', '"text"', 'null']) {
      assert.equal(addAnnotation(text, whole, { article: 'f' }), undefined, text);
    }
  });

  it('costs the annotations that are wrong, and no others', () => {
    const items = [
      { type: 'Annotation' },
      4,
      {
        target: { selector: { type: 'XPathSelector', value: '/p' } },
        motivation: 'linking',
        body: 'https://a.example',
      },
      { motivation: 'linking', target: { selector: { type: 'TextQuoteSelector', exact: 'x' } } },
      {
        motivation: 'assessing',
        body: { purpose: 'classifying', value: 'mojibake' },
        target: { selector: { type: 'TextQuoteSelector', exact: 'x' } },
      },
    ];
    const text = fileOf([whole]).replace(
      '"items": [',
      `"items": [${items.map((item) => JSON.stringify(item)).join()},`,
    );
    const { annotations, problems } = readAnnotations(text);
    assert.equal(annotations.length, 1);
    assert.equal(problems.length, items.length);
    assert.ok(problems.every(({ fatal, start, end }) => !fatal && end > start));
  });

  it('never throws', () => {
    for (const text of ['', '\0', '\uD800', '[', '{"a":', '['.repeat(20_000)]) {
      assert.deepEqual(readAnnotations(text).annotations, []);
    }
  });
});
