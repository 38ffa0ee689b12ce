import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createAnalyzer } from '../../server/src/engine/analyze';
import { anchorAt } from '../../server/src/engine/beside/annotations/claim';
import type { AnnotationContent, PlacedAnnotations } from '../../server/src/engine/beside/annotations/model';
import { sayChange } from '../../server/src/engine/beside/annotations/say';
import type { Span } from '../../server/src/engine/base/span';
import { mulberry32 } from '../evaluate/counts';
import { besides } from '../support/annotating';

const analyzer = createAnalyzer();
const source = { form: 'words', value: 'the annual report' } as const;

function noted(text: string, words: string): AnnotationContent {
  const start = text.indexOf(words);
  return {
    kind: 'source',
    source,
    ...anchorAt(analyzer.analyze(text, 'article'), { start, end: start + words.length })!,
  };
}

function placedIn(text: string, contents: readonly AnnotationContent[]): PlacedAnnotations {
  return besides(analyzer.analyze(text, 'article'), contents).beside!.annotations!;
}

/** What becomes of one annotation: its state and words, or what changed and the words it may be anchored to. */
function fate(text: string, content: AnnotationContent): readonly string[] {
  const { placed, stale } = placedIn(text, [content]);
  const found = placed[0];
  if (found !== undefined) return [found.state, text.slice(found.start, found.end)];
  return [
    `stale: ${sayChange(stale[0]!.change)}`,
    ...stale[0]!.candidates.map(({ start, end }) => text.slice(start, end)),
  ];
}

const story = `Harwick yard has a good year

The yard in Harwick filed 158 patents last year. It employs 420 people.

Sund yard, its rival, closed a dock. Tolls at the canal rose 4% in March.
`;
const claim = 'The yard in Harwick filed 158 patents last year.';
const atClaim = noted(story, claim);

describe('an anchor', () => {
  it('stands where its words stand', () => {
    assert.deepEqual(fate(story, atClaim), ['exact', claim]);
  });

  it('follows its words when they move, once', () => {
    assert.deepEqual(fate(`An editor adds a line.\n\n${story}`, atClaim), ['moved', claim]);
    const without = story.replace(`${claim} `, '');
    assert.deepEqual(fate(`${without}\n${claim}\n`, atClaim), ['moved', claim]);
    assert.deepEqual(fate(story.replaceAll('\n', '\r\n'), atClaim), ['moved', claim]);
    const broken = claim.replace('filed 158', 'filed\n158');
    assert.deepEqual(fate(story.replace(claim, broken), atClaim), ['exact', broken]);
  });

  it('goes stale with a figure, and says which', () => {
    const changed = claim.replace('158', '185');
    assert.deepEqual(fate(story.replace(claim, changed), atClaim), ['stale: 158 → 185', changed]);
  });

  it('goes stale with the words, and says which', () => {
    const changed = claim.replace('filed', 'was granted');
    assert.deepEqual(fate(story.replace(claim, changed), atClaim), ['stale: “filed” → “was granted”', changed]);
    const longer = claim.replace('Harwick', 'Harwick, a port,');
    assert.deepEqual(fate(story.replace(claim, longer), atClaim), ['stale: “Harwick” → “Harwick, a port,”', longer]);
  });

  it('goes stale when the words are gone', () => {
    assert.deepEqual(fate(story.replace(`${claim} `, ''), atClaim), ['stale: these words are gone']);
    assert.deepEqual(fate('', atClaim), ['stale: these words are gone']);
  });

  it('goes stale when a figure beside the annotated words changes', () => {
    const part = noted(story, 'yard in Harwick');
    assert.deepEqual(fate(story.replace('158', '185'), part), ['stale: 158 → 185', 'yard in Harwick']);
    assert.deepEqual(fate(story.replace('filed', 'got'), part), ['exact', 'yard in Harwick']);
    assert.deepEqual(fate(story.replace('last year', 'and 12 licences last year'), part)[0], 'stale: 12 is new');
  });

  it('names both places of a paragraph that was copied and changed around', () => {
    const twice = `${story}\nAs we said before. ${claim} So it was.\n`.replace('It employs', 'It has');
    const both = ['stale: these words stand in 2 places', claim, claim];
    assert.deepEqual(fate(twice.replace('a good year', 'a very good year'), atClaim), both);
    const copied = `${story}\n${story}`;
    assert.deepEqual(fate(`x\n${copied}`, atClaim), both);
  });

  it('never moves to a look-alike', () => {
    const pair = 'Harwick grew.\n\nProfit rose 5%. It hired.\n\nSund shrank.\n\nProfit rose 5%. It sold.\n';
    const first = noted(pair, 'Profit rose 5%.');
    const gone = pair.replace('Profit rose 5%. It hired.', 'It hired nobody at all.');
    assert.deepEqual(fate(gone, first), ['stale: these words stand elsewhere now', 'Profit rose 5%.']);
    const changed = pair.replace('Profit rose 5%. It hired.', 'Profit rose 6%. It hired.');
    assert.deepEqual(fate(changed, first).slice(0, 1), ['stale: these words stand elsewhere now']);
  });

  it('lets annotations overlap', () => {
    const all = [
      atClaim,
      noted(story, '158 patents last year. It employs'),
      noted(story, 'It employs 420 people.'),
      atClaim,
    ];
    assert.equal(placedIn(story, all).placed.length, 4);
    const changed = placedIn(story.replace('420', '402'), all);
    assert.deepEqual([changed.placed.length, changed.stale.length], [2, 2]);
  });
});

/** A text and where the annotated words are in it; undefined once an edit has touched them. */
interface Tracked {
  readonly text: string;
  readonly spans: readonly (Span | undefined)[];
}

function replaced({ text, spans }: Tracked, start: number, end: number, by: string): Tracked {
  const moved = spans.map((span) => {
    if (span === undefined || span.end <= start) return span;
    const change = by.length - (end - start);
    return span.start >= end ? { start: span.start + change, end: span.end + change } : undefined;
  });
  return { text: text.slice(0, start) + by + text.slice(end), spans: moved };
}

/** Cuts a stretch of text and pastes it elsewhere, annotated words and all. */
function cutAndPasted(before: Tracked, cut: Span, to: number): Tracked {
  const words = before.text.slice(cut.start, cut.end);
  const without = replaced(before, cut.start, cut.end, '');
  const at = Math.min(to, without.text.length);
  const pasted = replaced(without, at, at, words);
  const spans = before.spans.map((span, index) =>
    span !== undefined && cut.start <= span.start && span.end <= cut.end
      ? { start: span.start - cut.start + at, end: span.end - cut.start + at }
      : pasted.spans[index],
  );
  return { text: pasted.text, spans };
}

function edited(tracked: Tracked, random: () => number): Tracked {
  const { text } = tracked;
  const paragraphs = [...text.matchAll(/[^\n]+\n*/gu)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const paragraph = paragraphs[Math.floor(random() * paragraphs.length)] ?? { start: 0, end: text.length };
  const other = paragraphs[Math.floor(random() * paragraphs.length)]?.start ?? 0;
  const at = Math.floor(random() * (text.length + 1));
  switch (Math.floor(random() * 6)) {
    case 0:
      return cutAndPasted(tracked, paragraph, other);
    case 1:
      return replaced(tracked, other, other, text.slice(paragraph.start, paragraph.end));
    case 2:
      return replaced(tracked, at, Math.min(text.length, at + 1 + Math.floor(random() * 30)), '');
    case 3:
      return replaced(tracked, at, at, [' ', 'x', '\n', ' about 12%', '”', '\ud800'][Math.floor(random() * 6)]!);
    case 4: {
      const digits = [...text.matchAll(/\d+/gu)];
      const figure = digits[Math.floor(random() * digits.length)];
      if (figure === undefined) return tracked;
      return replaced(tracked, figure.index, figure.index + figure[0].length, String(Number(figure[0]) + 1));
    }
    default:
      return replaced(tracked, paragraph.start, paragraph.end, '');
  }
}

describe('anchors after random edits', () => {
  const folder = resolve(__dirname, '../../../shared/articles');
  const paths = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  if (paths.length === 0) it.skip('of real articles: there are none in ../shared');

  for (const name of [...paths.slice(0, 8), undefined]) {
    it(`keep or report, and never lie: ${name ?? 'a story of our own'}`, () => {
      const original = name === undefined ? story : readFileSync(join(folder, name), 'utf8');
      const random = mulberry32((name ?? '').length * 31 + 7);
      const article = analyzer.analyze(original, 'article');
      const claims = article.sentences
        .filter(({ sourcing }) => sourcing !== undefined)
        .filter((_, index) => index % 3 === 0);
      const contents = claims.map((sentence) => ({ kind: 'source', source, ...anchorAt(article, sentence)! }) as const);
      for (let round = 0; round < 4; round++) {
        let tracked: Tracked = { text: original, spans: contents.map(({ position }) => position) };
        for (let edits = 0; edits <= round * 2; edits++) tracked = edited(tracked, random);
        assertHonest(contents, tracked);
      }
    });
  }
});

function assertHonest(contents: readonly AnnotationContent[], { text, spans }: Tracked): void {
  const { placed, stale } = placedIn(text, contents);
  assert.equal(placed.length + stale.length, contents.length, 'none is lost');
  for (const { annotation, start, end } of placed) {
    const { exact } = annotation.quote!;
    const words = text.slice(start, end);
    const spaced = (all: string): string => all.replace(/\s+/gu, ' ');
    assert.equal(spaced(words), spaced(exact), 'stands at its own words');
    const own = spans[annotation.index];
    if (own === undefined || own.start === start) continue;
    // It may stand at a copy only where the copy cannot be told from the original.
    const around = (from: number, to: number): string => text.slice(from - 8, from) + text.slice(to, to + 8);
    const copied = around(start, end) === around(own.start, own.end) || text.split(exact).length > 2;
    assert.ok(copied, `“${exact}” is said to stand where something else stands`);
  }
  for (const { annotation, candidates, at } of stale) {
    assert.ok(at.start >= 0 && at.end <= text.length && at.start <= at.end);
    const own = spans[annotation.index];
    if (own === undefined) continue;
    // Reported although its words were left alone: only where they stand more than once, or lost what told them from others.
    assert.ok(candidates.length > 0, `“${annotation.quote!.exact}” was lost`);
  }
}
