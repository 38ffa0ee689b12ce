import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../server/src/engine/analyze';
import type { AnnotationContent } from '../../../server/src/engine/beside/annotations/model';
import { answerTo, checklistOf } from '../../../server/src/engine/beside/signoff/checklist';
import type { Checklist } from '../../../server/src/engine/beside/signoff/model';
import {
  goneSinceSignOff,
  readSignOff,
  signOffOf,
  signOffPage,
  sinceSignOff,
} from '../../../server/src/engine/beside/signoff/record';
import { besides } from '../../support/annotating';

const analyzer = createAnalyzer();
const text = `Harwick Shipyard plc wins a year

Harwick Shipyard plc launched 158 barges and 12 tugs last year. “We have never built so many,” said Ann Lee.

Tolls rose 4%, the Canal Authority said.

Disclaimer: This article is based on a press release by Harwick Shipyard plc. Its claims have not been independently verified.
`;

function listOf(copy: string, answers: readonly AnnotationContent[] = []): Checklist {
  return checklistOf(besides(analyzer.analyze(copy, 'article'), answers));
}

const shown = ({ items }: Checklist): string[] =>
  items.map(({ kind, words, state }) => `${kind} ${words.slice(0, 20)} ${state}`);

function answerAll(copy: string): AnnotationContent[] {
  const article = analyzer.analyze(copy, 'article');
  return checklistOf(article).items.map((item) => ({
    ...answerTo(article, item, item.kind === 'notice' ? 'accepted' : 'verified', 'the register'),
    creator: 'Ida Holm',
    created: '2026-03-02T10:00:00Z',
  }));
}

const signature = { article: 'yard.article', sha256: 'ab12', by: 'Ida Holm', when: '2026-03-02T11:00:00Z' };

describe('the checklist of an article', () => {
  it('holds its figures, names, sources, quotations and notices in their order', () => {
    assert.deepEqual(shown(listOf(text)), [
      'name Harwick Shipyard plc open',
      'figure 158 open',
      'figure 12 open',
      'quotation We have never built  open',
      'source Ann Lee open',
      'figure 4% open',
      'name Canal Authority open',
      'source Canal Authority open',
      'notice Disclaimer: This art open',
    ]);
  });

  it('keeps what each item was checked against, by whom and when', () => {
    const { items, lost } = listOf(text, answerAll(text));
    assert.deepEqual(lost, []);
    for (const { state, kind, comment, creator, created } of items) {
      assert.deepEqual(
        [state, comment, creator, created],
        [kind === 'notice' ? 'accepted' : 'verified', 'the register', 'Ida Holm', '2026-03-02T10:00:00Z'],
      );
    }
  });

  it('keeps its answers when the text moves', () => {
    const moved = listOf(`A line above.\n\n${text}`, answerAll(text));
    assert.deepEqual(
      moved.items.filter(({ state }) => state === 'open' || state === 'stale'),
      [],
    );
  });

  it('lets go stale what changed, and nothing else', () => {
    const changed = listOf(text.replace('158', '185'), answerAll(text));
    const stale = changed.items.filter(({ state }) => state === 'stale');
    assert.deepEqual(
      stale.map(({ words, change }) => [words, change]),
      [
        ['185', '158 → 185'],
        ['12', '158 → 185'],
      ],
    );
    assert.deepEqual(
      changed.items.filter(({ state }) => state === 'open'),
      [],
    );
  });

  it('tells of answers whose words are gone', () => {
    const { lost } = listOf(text.replace('Tolls rose 4%, the Canal Authority said.\n\n', ''), answerAll(text));
    assert.deepEqual(lost.map(({ words }) => words).sort(), ['4%', 'Canal Authority', 'Canal Authority']);
  });
});

describe('the record of a sign-off', () => {
  const article = analyzer.analyze(text, 'article');
  const record = signOffOf(article, listOf(text, answerAll(text)), signature);

  it('survives a round through its file', () => {
    assert.deepEqual(readSignOff(JSON.stringify(record)), record);
    for (const broken of ['', '{', '[]', '{"items":[3]}', 'null']) assert.equal(readSignOff(broken), undefined);
  });

  it('is a page that fits one screen and says who, when and what', () => {
    const page = signOffPage(record);
    assert.match(page, /^# Sign-off: yard\.article\n\nSigned off by \*\*Ida Holm\*\* on 2026-03-02 11:00 UTC\./u);
    assert.match(page, /9 of 9 items checked; \d claims, \d of them sourced\n- SHA-256 of the article: `ab12`/u);
    assert.match(
      page,
      /\n\| 158 \(3\) · 12 \(3\) · 4% \(5\) \| verified against the register \(Ida Holm, 2026-03-02\) \|\n/u,
    );
    assert.ok(page.split('\n').length < 40);
    const odd = signOffPage({ ...record, items: [{ kind: 'figure', words: 'a | b\n<c>', line: 1, state: 'open' }] });
    assert.match(odd, /\| a \\\| b \\<c\\> \(1\) \| not checked \|/u);
  });

  it('shows a second reader only what is new or changed since', () => {
    const since = (copy: string): string[] =>
      sinceSignOff(listOf(copy, answerAll(text)), record).map(({ words, state }) => `${words} ${state}`);
    assert.deepEqual(since(text), []);
    assert.deepEqual(since(`${text}\nIt rained.\n`), []);
    assert.deepEqual(since(text.replace('rose 4%', 'rose 6%')), ['6% stale']);
    const added = text.replace('said.\n', 'said. Harwick Shipyard plc owes 31 banks.\n');
    assert.deepEqual(since(added), ['31 open']);
  });

  it('tells what was not checked then and is gone now', () => {
    const open = signOffOf(article, listOf(text), signature);
    assert.deepEqual(goneSinceSignOff(listOf(text), open), []);
    assert.deepEqual(goneSinceSignOff(listOf(text.replace('158', '185')), open), ['158']);
    const answered = listOf(text.replace('158', '185'), answerAll(text));
    assert.deepEqual(goneSinceSignOff(answered, record), [], 'the answer itself says 158 → 185');
  });

  it('counts what nobody answered as not checked', () => {
    const open = signOffOf(article, listOf(text), signature);
    assert.match(signOffPage(open), /0 of 9 items checked/u);
    // It was there and open when it was signed: that is no news to the second reader.
    assert.deepEqual(sinceSignOff(listOf(text), open), []);
  });
});
