import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../server/src/engine/analyze';
import { placeBeside } from '../../../server/src/engine/beside/place';
import {
  acceptanceEdit,
  acceptanceOf,
  addAcceptance,
  readAcceptances,
  removeAcceptance,
} from '../../../server/src/engine/rules/accept';
import type { CheckResult } from '../../../server/src/engine/rules/check';
import { check } from '../../../server/src/engine/rules/check';
import type { Acceptance } from '../../../server/src/engine/beside/model';
import type { Rule } from '../../../server/src/engine/rules/model';
import { defaultSettings } from '../../../server/src/engine/rules/settings';
import { applyEdits } from '../../../server/src/engine/rules/support/edits';

const analyzer = createAnalyzer();

/** Flags every *ferry*, so that these tests do not hang on what the real rules find. */
const ferries: Rule = {
  id: 'ferries',
  summary: '',
  rationale: '',
  levels: { relaxed: 'warning', standard: 'warning', strict: 'warning' },
  quiet: false,
  flags: [],
  allows: [],
  check: (article) =>
    [...article.structure.text.matchAll(/ferry/gu)].map((match) => ({
      start: match.index,
      end: match.index + 5,
      message: 'a ferry',
    })),
};

const text = 'The yard built a ferry. It sold another ferry to Oslo.\n\nThe ferry sank.\n';

function run(
  copy: string,
  acceptances: readonly Acceptance[] = [],
  language: 'article' | 'markdown' = 'article',
): CheckResult {
  return check(placeBeside(analyzer.analyze(copy, language), { acceptances }), defaultSettings, undefined, [ferries]);
}

function accepting(index: number, reason = 'seen in the dock'): Acceptance {
  return acceptanceOf(analyzer.analyze(text, 'article'), run(text).findings[index]!, reason);
}

describe('an acceptance beside the text', () => {
  it('covers the findings of its rule in the sentence it quotes, and no others', () => {
    const { findings, accepted, stale } = run(text, [accepting(1)]);
    assert.equal(findings.length, 2);
    assert.deepEqual(
      accepted.map(({ finding, reason }) => [text.slice(finding.start, finding.end), reason]),
      [['ferry', 'seen in the dock']],
    );
    assert.deepEqual(stale, []);
    assert.equal(run(text, [{ ...accepting(1), rule: 'other' }]).findings.length, 3);
  });

  it('follows its words when text is written before them', () => {
    const moved = `A new first paragraph.\n\n${text}`;
    assert.equal(run(moved, [accepting(1)]).accepted.length, 1);
  });

  it('goes stale when the words change, and never moves to a look-alike', () => {
    const changed = text.replace('another ferry', 'a second ferry');
    const { accepted, stale } = run(changed, [accepting(1)]);
    assert.deepEqual(accepted, []);
    assert.deepEqual(
      stale.map((acceptance) => acceptance.stale),
      [true],
    );
    const twice = 'A ferry sank.\n\nNobody was hurt.\n\nA ferry sank.\n';
    const moved = { rule: 'ferries', quote: { exact: 'A ferry sank.', prefix: 'xx', suffix: 'yy' }, reason: 'r' };
    assert.equal(run(twice, [moved]).stale.length, 1);
  });

  it('survives a round through the file', () => {
    const json = addAcceptance(undefined, 'ferry.article', accepting(1))!;
    assert.deepEqual(readAcceptances(json), { acceptances: [accepting(1)], problems: [] });
    assert.equal(addAcceptance(json, 'ferry.article', accepting(1)), json);
    const two = addAcceptance(json, 'ferry.article', accepting(2))!;
    assert.deepEqual(
      readAcceptances(two).acceptances.map(({ quote }) => quote.exact),
      ['It sold another ferry to Oslo.', 'The ferry sank.'],
    );
    assert.equal(removeAcceptance(two, accepting(2)), json);
  });

  it('is written as a W3C Web Annotation collection', () => {
    const collection = JSON.parse(addAcceptance(undefined, 'ferry.article', accepting(2))!) as {
      total: number;
      first: { items: Record<string, unknown>[] };
    };
    assert.deepEqual(
      { ...collection, first: undefined },
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        type: 'AnnotationCollection',
        label: 'Annotations of ferry.article',
        total: 1,
        first: undefined,
      },
    );
    const [item] = collection.first.items;
    assert.equal(item!['motivation'], 'assessing');
    assert.deepEqual(item!['target'], {
      source: 'ferry.article',
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: 'The ferry sank.',
          prefix: text.slice(text.indexOf('The ferry') - 32, text.indexOf('The ferry')),
          suffix: '\n',
        },
        {
          type: 'TextPositionSelector',
          start: text.indexOf('The ferry'),
          end: text.indexOf('The ferry') + 'The ferry sank.'.length,
        },
      ],
    });
  });

  it('leaves other annotations of the file as they are', () => {
    const other = { type: 'Annotation', motivation: 'identifying', body: 'https://port.example', target: 'x' };
    const existing = JSON.stringify({ type: 'AnnotationCollection', creator: 'desk', items: [other] });
    const written = JSON.parse(addAcceptance(existing, 'ferry.article', accepting(0))!) as {
      creator: string;
      first: { items: unknown[] };
    };
    assert.equal(written.creator, 'desk');
    assert.deepEqual(written.first.items[0], other);
    assert.equal(written.first.items.length, 2);
  });

  it('says what it cannot read, and never overwrites it', () => {
    for (const broken of ['{', '[]', '7', '{"items": 3}', '{"first": "page.json"}']) {
      const { acceptances, problems } = readAcceptances(broken);
      assert.deepEqual(acceptances, []);
      assert.equal(problems.length, 1, broken);
      assert.equal(addAcceptance(broken, 'ferry.article', accepting(0)), undefined);
    }
    const incomplete = JSON.stringify({ items: [{ motivation: 'assessing', target: {} }, null, 4] });
    assert.equal(readAcceptances(incomplete).problems.length, 1);
    assert.deepEqual(readAcceptances('  '), { acceptances: [], problems: [] });
  });
});

describe('an acceptance in Markdown', () => {
  function accept(copy: string, index: number, reason: string): string {
    const article = analyzer.analyze(copy, 'markdown');
    const edit = acceptanceEdit(article, run(copy, [], 'markdown').findings[index]!, reason)!;
    return applyEdits(copy, [edit]);
  }

  it('is a comment after the sentence, and covers it', () => {
    const copy = accept(text, 0, 'seen in the dock');
    assert.equal(
      copy,
      'The yard built a ferry. <!-- copydesk-accept ferries "The yard built a": seen in the dock --> It sold another ferry to Oslo.\n\nThe ferry sank.\n',
    );
    const { findings, accepted } = run(copy, [], 'markdown');
    assert.equal(findings.length, 2);
    assert.deepEqual(
      accepted.map(({ reason }) => reason),
      ['seen in the dock'],
    );
  });

  it('quotes as many words as tell the sentence from the others', () => {
    const copy = accept('The yard built a ferry for Oslo.\n\nThe yard built a ferry for Turku.\n', 1, 'seen');
    assert.match(copy, /"The yard built a ferry for Turku\."/u);
    const { accepted } = run(copy, [], 'markdown');
    assert.deepEqual(
      accepted.map(({ finding }) => finding.start),
      [copy.lastIndexOf('ferry for Turku', copy.indexOf('<!--'))],
    );
  });

  it('cannot be ended early by its reason or its words', () => {
    const copy = accept('The "new -- ferry" --> sank in the dock.\n', 0, 'it --> did\nsink');
    assert.equal(copy.match(/-->/gu)?.length, 2);
    assert.equal(run(copy, [], 'markdown').accepted[0]?.reason, 'it –› did sink');
  });

  it('goes stale when the words change', () => {
    const copy = accept(text, 0, 'seen in the dock').replace('The yard built a ferry', 'The dock built a ferry');
    const { accepted, stale } = run(copy, [], 'markdown');
    assert.deepEqual(accepted, []);
    assert.equal(stale.length, 1);
  });

  it('is not offered for plain text, which must stay clean', () => {
    const article = analyzer.analyze(text, 'article');
    assert.equal(acceptanceEdit(article, run(text).findings[0]!, 'r'), undefined);
  });
});
