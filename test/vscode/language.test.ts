import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { copydesk, extension } from './support/extension';
import { cleanUp, open, write } from './support/files';
import { findingsOf, settledFindings, untilFindings } from './support/findings';
import { changeSetting } from './support/settings';
import { next } from './support/until';

const draft = ['Korvane opens a mill', '', 'The mill in Tarn employs 340 people and cost €61 million to build.'];

describe('The language of a file', () => {
  afterEach(cleanUp);

  it('is article for articles by their folder and by their extension', async () => {
    for (const path of ['articles/orvane-trial.txt', 'briefs/helium.article']) {
      assert.equal((await open(path)).document.languageId, 'article', path);
    }
    const { document } = await write('briefs/mill.article.txt', ...draft);
    assert.equal(document.languageId, 'article');
  });

  it('stays plain text elsewhere, where nothing is checked', async () => {
    const { document } = await write('notes/mill.txt', ...draft);
    assert.equal(document.languageId, 'plaintext');
    const api = await copydesk();
    // An article that is opened later is read later, so the note would have been read by then.
    await settledFindings((await open('articles/orvane-trial.txt')).document);
    assert.equal(api.statusOf(document.uri), undefined);
    assert.deepEqual(findingsOf(document.uri), []);
  });

  it('stays Markdown for Markdown, which is checked all the same', async () => {
    const { document } = await open('articles/sodal-cells.md');
    assert.equal(document.languageId, 'markdown');
    await untilFindings(document.uri, 'it has a finding', ({ length }) => length > 0);
  });

  it('stays Markdown elsewhere, where nothing is checked', async () => {
    const { document } = await open('README.md');
    assert.equal(document.languageId, 'markdown');
    const api = await copydesk();
    await settledFindings((await open('articles/sodal-cells.md')).document);
    assert.equal(api.statusOf(document.uri), undefined);
  });

  it('becomes plain text, still checked, when the setting says so, and article again', async () => {
    const { document } = await write('articles/mill-in-plain-text.txt', ...draft);
    assert.equal(document.languageId, 'article');
    await untilFindings(document.uri, 'it has a finding', (findings) => findings.length > 0);

    const opened = vscode.workspace.onDidOpenTextDocument;
    const turned = (language: string) => (other: vscode.TextDocument) =>
      other.uri.toString() === document.uri.toString() && other.languageId === language;
    const toPlain = next('a turn to plain text', opened, turned('plaintext'));
    const restore = await changeSetting('language', 'plaintext');
    try {
      const plain = await toPlain;
      await untilFindings(plain.uri, 'it has a finding', ({ length }) => length > 0);
    } finally {
      const back = next('a turn back to article', opened, turned('article'));
      await restore();
      await back;
    }
  });
});

describe('The editor on an article', () => {
  const defaults: readonly (readonly [string, unknown])[] = [
    ['wordWrap', 'on'],
    ['semanticHighlighting.enabled', true],
    ['unicodeHighlight.ambiguousCharacters', false],
    ['unicodeHighlight.invisibleCharacters', false],
    ['wordBasedSuggestions', 'off'],
    ['quickSuggestions', { comments: 'off', strings: 'off', other: 'off' }],
    ['minimap.enabled', false],
  ];

  for (const [name, value] of defaults) {
    it(`has ${name} ${JSON.stringify(value)} by default`, () => {
      const settings = vscode.workspace.getConfiguration('editor', { languageId: 'article' });
      assert.deepEqual(settings.inspect(name)?.defaultLanguageValue ?? settings.get(name), value);
    });
  }

  it('takes Pr-Nd and US$1.2bn for one word each', async () => {
    const { document } = await write('articles/words.txt', 'The Pr-Nd alloy brought in US$1.2bn last year.');
    const wordAt = (character: number): string =>
      document.getText(document.getWordRangeAtPosition(new vscode.Position(0, character)));
    assert.equal(wordAt(5), 'Pr-Nd');
    assert.equal(wordAt(34), 'US$1.2bn');
  });

  it('declares what it does in untrusted and virtual workspaces', () => {
    const { capabilities } = extension().packageJSON as {
      readonly capabilities: Readonly<Record<string, { readonly supported: unknown }>>;
    };
    assert.equal(capabilities['untrustedWorkspaces']?.supported, 'limited');
    assert.equal(capabilities['virtualWorkspaces']?.supported, false);
  });
});
