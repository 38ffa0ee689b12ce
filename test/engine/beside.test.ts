import assert from 'node:assert/strict';
import { createAnalyzer } from '../../server/src/engine/analyze';
import type { Support } from '../../server/src/engine/beside/model';
import { placeBeside } from '../../server/src/engine/beside/place';

const text = `Highlights
- Ferry line adds 14 ships

Body

The ferry line added 14 ships last year. It sank 2 of them. The harbour may grow.
`;
const article = createAnalyzer().analyze(text, 'article');
const sentence = (words: string): number => article.sentences.findIndex((one) => one.text.includes(words));
const behind =
  (...supports: Support[]) =>
  (): readonly Support[] =>
    supports;

const besideIt = {
  annotations: {
    file: { uri: 'file:///ferry.article.sources.json', text: '', broken: false },
    placed: [],
    stale: [],
    whole: [],
  },
};

describe('what stands beside an article', () => {
  it('leaves the article alone where there is nothing', () => {
    assert.equal(placeBeside(article, {}), article);
  });

  it('sources the sentence it stands behind, and no other', () => {
    const support: Support = { sentence: sentence('added 14'), kind: 'original', name: 'the release, line 3' };
    const placed = placeBeside(article, besideIt, undefined, [behind(support)]);
    assert.deepEqual(placed.sentences[support.sentence]!.sourcing, { label: 'sourced', reason: 'original', support });
    assert.equal(placed.sentences[sentence('sank 2')]!.sourcing?.label, 'unsourced');
  });

  it('takes the writer’s own analysis for what it is', () => {
    const support: Support = { sentence: sentence('sank 2'), kind: 'analysis', name: 'the writer' };
    const placed = placeBeside(article, besideIt, undefined, [behind(support)]);
    assert.equal(placed.sentences[support.sentence]!.sourcing?.label, 'analysis');
  });

  it('loses nothing else when one kind of material fails', () => {
    const support: Support = { sentence: sentence('sank 2'), kind: 'citation', name: 'Port Authority' };
    const broken = (): never => {
      throw new Error('no such file');
    };
    const heard: unknown[] = [];
    const placed = placeBeside(article, besideIt, (error) => heard.push(error), [broken, behind(support)]);
    assert.equal(placed.sentences[support.sentence]!.sourcing?.reason, 'citation');
    assert.equal(heard.length, 1);
  });
});
