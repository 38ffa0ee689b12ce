import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { mulberry32 } from '../evaluate/counts';
import {
  createAnalyzer,
  createRegistry,
  starterRegistry,
  type Article,
  type TextLanguage,
} from '../../server/src/engine';

const root = resolve(__dirname, '../..');
const folders = [join(root, 'examples/articles'), resolve(root, '../shared/articles')];

/** What an editor may do to a text: type, delete, paste a line elsewhere, break a line, paste something odd. */
function edit(text: string, random: () => number): string {
  const at = Math.floor(random() * (text.length + 1));
  const length = Math.floor(random() * 60);
  const pieces = [
    'a',
    ' ',
    '.',
    '\n',
    '\n\n',
    '- ',
    'Baltic Anode GmbH said ',
    '12%',
    '”',
    '\ud800',
    '\0',
    'โ',
    '| x |',
    '(opens in a new tab)',
  ];
  const kind = Math.floor(random() * 3);
  if (kind === 0) return text.slice(0, at) + pieces[Math.floor(random() * pieces.length)]! + text.slice(at);
  if (kind === 1) return text.slice(0, at) + text.slice(at + length);
  const cut = text.slice(at, at + length);
  const rest = text.slice(0, at) + text.slice(at + length);
  const to = Math.floor(random() * (rest.length + 1));
  return rest.slice(0, to) + cut + rest.slice(to);
}

const comparable = (article: Article): unknown => ({ ...article, registry: undefined });

describe('incremental analysis', () => {
  const files = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));

  for (const path of files.filter((file) => /\.(?:txt|md)$/u.test(file))) {
    it(`equals analysis from scratch after random edits: ${path.split(/[\\/]/u).at(-1)!}`, () => {
      const random = mulberry32(path.length * 7919);
      const language: TextLanguage = path.endsWith('.md') ? 'markdown' : 'article';
      const kept = createAnalyzer();
      // A page is enough to hold every shape that the article has, and ten times as quick as the whole.
      let text = readFileSync(path, 'utf8').slice(0, 2500);
      let before: Article | undefined;
      for (let round = 0; round < 4; round++) {
        const scratch = comparable(createAnalyzer({ registry: kept.registry }).analyze(text, language));
        assert.deepEqual(comparable(kept.analyze(text, language)), scratch, 'with what was kept of the sentences');
        const article = kept.analyze(text, language, before);
        assert.deepEqual(comparable(article), scratch, 'after the article before the edits');
        before = article;
        for (let edits = 0; edits < 1 + (round % 3); edits++) text = edit(text, random);
      }
    });
  }

  it('equals analysis from scratch after letters typed, struck and exchanged', () => {
    const random = mulberry32(23);
    const own = ['examples/articles', 'test/gold'].flatMap((folder) =>
      readdirSync(join(root, folder)).map((file) => join(root, folder, file)),
    );
    for (const path of own.filter((file) => /\.(?:txt|md)$/u.test(file))) {
      const kept = createAnalyzer();
      const whole = readFileSync(path, 'utf8');
      let text = whole.slice(Math.floor(random() * Math.max(1, whole.length - 1500))).slice(0, 1500);
      let article = kept.analyze(text, 'article');
      for (let edits = 0; edits < 10; edits++) {
        const at = Math.floor(random() * text.length);
        const letter = 'abcdefghijklmnopqrstuvwxyz ABCS,.'[Math.floor(random() * 33)]!;
        const struck = Math.floor(random() * 2);
        text = text.slice(0, at) + (struck === 1 && random() < 0.3 ? '' : letter) + text.slice(at + struck);
        article = kept.analyze(text, 'article', article);
        const scratch = createAnalyzer({ registry: kept.registry }).analyze(text, 'article');
        assert.deepEqual(comparable(article), comparable(scratch), `${path}, ${String(at)}, ${letter}`);
      }
    }
  });

  it('equals analysis from scratch where a word more or less decides over a short form', () => {
    const kept = createAnalyzer();
    const start = 'Boca Juniors won the cup on Sunday.\n\nThere is talk of Boca.\n';
    const around = ['the coach of', 'fans of', 'in', 'at', 'near', 'to', 'by', 'from', 'with', 'Mr', 'told', 'against'];
    const after = ['said', 'won', 'who', 'is', 'shares', 'province', 'lost', 'river', 'signed', 'has'];
    let before = kept.analyze(start, 'article');
    for (const left of around) {
      for (const right of after) {
        const text = start.replace('talk of Boca', `talk ${left} Boca ${right} it`);
        const article = kept.analyze(text, 'article', before);
        assert.deepEqual(
          comparable(article),
          comparable(createAnalyzer({ registry: kept.registry }).analyze(text, 'article')),
          text,
        );
        before = article;
      }
    }
  });

  it('equals analysis from scratch where lists, tables and titles are typed letter by letter', () => {
    const kept = createAnalyzer();
    const start = 'Brisk Quay\n\nOrders rose 4%.\n\nThe yard said so.\n';
    const typed = '\nHighlights\n- Orders: rose\n  - 4%\n\n| yard | orders |\n|---|---|\n| Quay | 12 |\n\n';
    let before: Article | undefined;
    for (let length = 0; length <= typed.length; length++) {
      const text = start.replace('\n\nOrders', `\n${typed.slice(0, length)}\nOrders`);
      const article = kept.analyze(text, 'article', before);
      assert.deepEqual(
        comparable(article),
        comparable(createAnalyzer({ registry: kept.registry }).analyze(text, 'article')),
        typed.slice(0, length),
      );
      before = article;
    }
  });

  it('equals analysis from scratch where letters are typed over between names and ties', () => {
    const kept = createAnalyzer();
    const random = mulberry32(17);
    let text = [
      'Port operator grows\n\nBrisk Quay AG, a subsidiary of state-owned Velm Holdings, added 14 cranes. The company said it paid $3m.',
      'Velm Holdings, which owns Brisk Quay, is run by the state. “We will grow,” said Ida Moor, its chief executive.',
      'Orders at the state-run Arden Yard rose 4%, according to the yard. It said so in May.',
    ].join('\n\n');
    let before: Article | undefined;
    for (let edits = 0; edits < 150; edits++) {
      const at = Math.floor(random() * text.length);
      const letter = ' abcdefghijklmnopqrstuvwxyzAS,.'[Math.floor(random() * 31)]!;
      if (/[a-z ]/u.test(text[at]!)) text = text.slice(0, at) + letter + text.slice(at + Math.floor(random() * 2));
      const article = kept.analyze(text, 'article', before);
      assert.deepEqual(comparable(article), comparable(kept.analyze(text, 'article')), text);
      before = article;
    }
  });

  it('takes nothing over from an article of another registry', () => {
    const analyzer = createAnalyzer();
    const text = 'Tessel said orders rose 4%.';
    const registry = createRegistry([
      { ...starterRegistry()[0]!, id: 'Tessel', name: 'Tessel', aliases: [], type: 'company' },
    ]);
    const before = analyzer.analyze(text, 'article');
    const after = analyzer.withRegistry(registry).analyze(text, 'article', before);
    assert.equal(after.mentions[0]?.text, 'Tessel');
    assert.equal(after.entities[0]?.registryId, 'Tessel');
  });

  it('recognises only the sentences that an edit changed', () => {
    const analyzer = createAnalyzer();
    const sentences = Array.from(
      { length: 400 },
      (_, index) => `Line ${String(index)} of the mill made ${String(index * 3)} tonnes.`,
    );
    const text = sentences.join(' ');
    const before = analyzer.analyze(text, 'article');
    const edited = text.replace('Line 200 of', 'Row 200 of');
    for (const after of [analyzer.analyze(edited, 'article'), analyzer.analyze(edited, 'article', before)]) {
      const changed = after.sentences.filter((sentence, index) => sentence.facts !== before.sentences[index]!.facts);
      assert.deepEqual(
        changed.map(({ index }) => index),
        [200],
      );
    }
  });

  it('reads only the paragraphs that an edit changed', () => {
    const analyzer = createAnalyzer();
    const text = Array.from({ length: 60 }, (_, index) => `Mill ${String(index)} made ${String(index)} tonnes.`).join(
      '\n\n',
    );
    const before = analyzer.analyze(text, 'article');
    const after = analyzer.analyze(text.replace('Mill 30 made', 'Mill 30 lost'), 'article', before);
    const read = after.structure.sentences.filter((sentence, index) => sentence !== before.structure.sentences[index]);
    // An edited block and the one before it, which is read with an eye on the next.
    assert.deepEqual(
      read.map((sentence) => sentence.block),
      [29, 30],
    );
  });
});
