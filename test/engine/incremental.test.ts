import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { mulberry32 } from '../evaluate/counts';
import { createAnalyzer, type Article, type TextLanguage } from '../../server/src/engine';

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

const comparable = ({ registry: _, ...article }: Article): unknown => article;

describe('incremental analysis', () => {
  const files = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));

  for (const path of files.filter((file) => /\.(?:txt|md)$/u.test(file))) {
    it(`equals analysis from scratch after random edits: ${path.split(/[\\/]/u).at(-1)!}`, () => {
      const random = mulberry32(path.length * 7919);
      const language: TextLanguage = path.endsWith('.md') ? 'markdown' : 'article';
      const kept = createAnalyzer();
      let text = readFileSync(path, 'utf8');
      for (let round = 0; round < 8; round++) {
        const article = kept.analyze(text, language);
        assert.deepEqual(
          comparable(article),
          comparable(createAnalyzer({ registry: kept.registry }).analyze(text, language)),
        );
        for (let edits = 0; edits < 3; edits++) text = edit(text, random);
      }
    });
  }

  it('recognises only the sentences that an edit changed', () => {
    const analyzer = createAnalyzer();
    const sentences = Array.from(
      { length: 400 },
      (_, index) => `Line ${String(index)} of the mill made ${String(index * 3)} tonnes.`,
    );
    const text = sentences.join(' ');
    const before = analyzer.analyze(text, 'article');
    const after = analyzer.analyze(text.replace('Line 200 of', 'Row 200 of'), 'article');
    const changed = after.sentences.filter((sentence, index) => sentence.facts !== before.sentences[index]!.facts);
    assert.deepEqual(
      changed.map(({ index }) => index),
      [200],
    );
  });
});
