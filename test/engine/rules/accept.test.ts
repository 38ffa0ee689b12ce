import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../server/src/engine/analyze';
import type { AnnotationContent } from '../../../server/src/engine/beside/annotations/model';
import { acceptanceEdit, acceptanceOf } from '../../../server/src/engine/rules/accept';
import type { CheckResult } from '../../../server/src/engine/rules/check';
import { check } from '../../../server/src/engine/rules/check';
import type { Rule } from '../../../server/src/engine/rules/model';
import { defaultSettings } from '../../../server/src/engine/rules/settings';
import { applyEdits } from '../../../server/src/engine/rules/support/edits';
import { besides } from '../../support/annotating';

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
  acceptances: readonly AnnotationContent[] = [],
  language: 'article' | 'markdown' = 'article',
): CheckResult {
  return check(besides(analyzer.analyze(copy, language), acceptances), defaultSettings, undefined, [ferries]);
}

function accepting(index: number, reason = 'seen in the dock'): AnnotationContent {
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
      stale.map(({ quote }) => quote.exact),
      ['It sold another ferry to Oslo.'],
    );
    const twice = 'A ferry sank.\n\nNobody was hurt.\n\nA ferry sank.\n';
    const quote = { exact: 'A ferry sank.', prefix: 'xx', suffix: 'yy' };
    const moved = { kind: 'acceptance', rule: 'ferries', quote, comment: 'r' } as const;
    assert.equal(run(twice, [moved]).stale.length, 1);
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
