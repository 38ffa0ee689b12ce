import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { copydesk } from './support/extension';
import { cleanUp, inWorkspace, open, rangeOf } from './support/files';

describe('The hover', () => {
  let document: vscode.TextDocument;

  before(async () => {
    await copydesk();
    ({ document } = await open('articles/yunluo-magnet-recycling.txt'));
  });
  after(cleanUp);

  /** What Copydesk says of these words; the mouse rests in their middle. */
  async function hoverOn(words: string, after?: string): Promise<vscode.MarkdownString> {
    const { start, end } = rangeOf(document, words, after);
    const middle = start.translate(0, Math.floor((end.character - start.character) / 2));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      middle,
    );
    const contents = hovers.flatMap((hover) => hover.contents);
    assert.equal(contents.length, 1, `not one text on “${words}”`);
    const [content] = contents;
    assert.ok(content instanceof vscode.MarkdownString);
    return content;
  }

  it('of a company says what it is, who owns it, what is said of it and where each fact comes from', async () => {
    const { value } = await hoverOn('Yunluo Rare Earth Group');
    const lines = value.split('\n').filter((line) => line.trim() !== '');
    assert.ok(lines.length <= 12, value);
    assert.match(lines[0] ?? '', /^\*\*Yunluo Rare Earth Group\*\* · company/);
    assert.match(value, /also here as \*Yunluo\*, \*YRE\*/);
    assert.match(value, /Haoshan Steel Group \(owner, state-(?:owned|affiliated)\) › \*\*Yunluo Rare Earth Group\*\*/);
    assert.match(value, /\*\*Said of it\*\*/);
    const article = document.uri.toString();
    assert.ok(value.includes(`(${article}#L9)`), `no link to line 9 in\n${value}`);
    const registry = inWorkspace('companies.yaml').toString();
    assert.match(value, /6 mentions here/);
    assert.ok(value.includes(`(${registry}#L23)`), `no link to the registry in\n${value}`);
  });

  it('of a figure says its kind and who stands behind it', async () => {
    const { value } = await hoverOn('RMB 310 million');
    assert.match(value, /^\*\*RMB 310 million\*\* · money · 310,000,000 CNY/);
    const patents = await hoverOn('64', 'Yunluo filed');
    assert.match(patents.value, /^\*\*64\*\* patents · count · 2025 · Yunluo/);
    assert.match(patents.value, /said by a state-affiliated source: \*Haoshan Daily reported\*/);
  });

  it('of a disclaimer says what it covers and what rests on it alone', async () => {
    const { value } = await hoverOn('verified its figures');
    assert.match(value, /^\*\*Disclaimer\*\* · provenance/);
    assert.match(value, /translated/);
    assert.match(value, /\*Haoshan Daily\*|Haoshan Daily/);
  });

  it('is plain CommonMark that may run none but the commands of Copydesk', async () => {
    const content = await hoverOn('Haoshan Steel Group', 'For state-owned');
    assert.doesNotMatch(content.value, /<[a-z]/i);
    assert.notEqual(content.supportHtml, true);
    assert.notEqual(content.isTrusted, true);
  });

  it('is absent where there is nothing to tell of', async () => {
    const { start } = rangeOf(document, 'European buyers');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      start.translate(0, 3),
    );
    assert.deepEqual(hovers, []);
  });
});
