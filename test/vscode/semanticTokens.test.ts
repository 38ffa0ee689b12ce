import { strict as assert } from 'node:assert';
import type * as vscode from 'vscode';
import { copydesk } from './support/extension';
import { cleanUp, open, rangeOf } from './support/files';
import { type Token, tokensIn, tokensOf } from './support/tokens';

describe('Semantic tokens', () => {
  let document: vscode.TextDocument;
  let tokens: readonly Token[];

  before(async () => {
    await copydesk();
    ({ document } = await open('articles/yunluo-magnet-recycling.txt'));
    tokens = await tokensOf(document);
  });
  after(cleanUp);

  /** The token on exactly these words, the first after `after`. */
  function tokenOn(words: string, after?: string): Token {
    const range = rangeOf(document, words, after);
    const token = tokens.find((candidate) => candidate.range.isEqual(range));
    assert.ok(token, `no token on “${words}”`);
    return token;
  }

  it('colour a company, and one that belongs to the state', () => {
    assert.equal(tokenOn('Yunluo Rare Earth Group').type, 'company');
    const { type, modifiers } = tokenOn('Haoshan Steel Group', 'For state-owned');
    assert.equal(type, 'company');
    assert.ok(modifiers.includes('stateAffiliated'));
  });

  it('colour an organization that is no company', () => {
    assert.equal(tokenOn('Luoshui Institute of Metallurgy').type, 'organization');
  });

  it('colour a figure, and say how its sentence is sourced', () => {
    const claimed = tokenOn('93%', 'The company claims');
    assert.equal(claimed.type, 'figure');
    assert.deepEqual(claimed.modifiers, []);
    const licence = tokenOn('RMB 22 million');
    assert.equal(licence.type, 'figure');
    assert.deepEqual(licence.modifiers, ['weak']);
  });

  it('colour the words that attribute', () => {
    assert.equal(tokenOn('claims', 'The company').type, 'attributionCue');
    assert.equal(tokenOn('According to', 'magnets.').type, 'attributionCue');
    assert.ok(tokenOn('reportedly').modifiers.includes('weak'));
  });

  it('colour a disclaimer around the names in it, which say that they are in it', () => {
    const beginning = tokens.find(({ text }) => text.startsWith('Disclaimer: This summary'));
    assert.equal(beginning?.type, 'disclaimer');
    const name = tokenOn('Haoshan Daily', 'Disclaimer:');
    assert.equal(name.type, 'organization');
    assert.ok(name.modifiers.includes('inDisclaimer'));
  });

  it('neither overlap nor cross a line end, in any article of the workspace', async () => {
    for (const path of ['articles/orvane-trial.txt', 'articles/sodal-cells.md', 'articles/tessivant-test-line.txt']) {
      const other = (await open(path)).document;
      const all = await tokensOf(other);
      assert.notEqual(all.length, 0, path);
      for (const [index, { range }] of all.entries()) {
        assert.ok(!range.isEmpty && range.end.character <= other.lineAt(range.start.line).text.length, path);
        const following = all[index + 1];
        if (following) assert.ok(!range.end.isAfter(following.range.start), `${path}: tokens overlap`);
      }
    }
  });

  it('are the same when only a part is asked for', async () => {
    const part = document.lineAt(8).range;
    const inPart = (await tokensIn(document, part)).filter(({ range }) => part.contains(range));
    assert.deepEqual(
      inPart.map(({ text, type }) => `${type} ${text}`),
      tokens.filter(({ range }) => part.contains(range)).map(({ text, type }) => `${type} ${text}`),
    );
    assert.notEqual(inPart.length, 0);
  });
});
