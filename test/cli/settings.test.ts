import assert from 'node:assert/strict';
import { Desk, unsourcedArticle } from './support';

const release = 'Das Werk in Stade beschäftigt 240 Menschen und fertigt 35.000 Tonnen im Jahr.\n';
const copy = 'The works in Stade makes 53,000 tonnes a year, according to Stade News.\n';

describe('the settings of the workspace on the command line', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
    desk.write('articles/stade.txt', copy);
    desk.write('originals/stade.de.txt', release);
  });
  afterEach(() => desk.remove());

  const workspace = (settings: string): string => desk.write('.vscode/settings.json', settings);
  const originals = '{\n  // by name\n  "copydesk.original": { "articles/*.txt": "originals/{name}.*" },\n}\n';

  it('give articles their originals, in every command that reads them', async () => {
    workspace(originals);
    const aligned = await desk.run('align', 'articles/stade.txt');
    assert.match(aligned.out, /53,000 tonnes +differs +\d+ % +35\.000 Tonnen +stade\.de\.txt:1/u);
    const checked = await desk.run('check', 'articles');
    assert.equal(checked.code, 1);
    assert.match(checked.out, /53,000 tonnes here, 35\.000 Tonnen in the original \(line 1\)/u);
    desk.write('articles/stade.txt', 'Stade makes 35,000 tonnes and employs 240 people.\n');
    const inspected = await desk.run('inspect', 'articles/stade.txt', '--format', 'json');
    assert.match(inspected.out, /"label":"sourced"/u);
    const alone = await desk.run('inspect', 'articles/stade.txt', '--format', 'json', '--no-settings');
    assert.doesNotMatch(alone.out, /"label":"sourced"/u);
  });

  it('hold in the folders below, and can be left aside or replaced', async () => {
    workspace(originals);
    desk.write('other.json', '{ "copydesk.original": { "stade.txt": "nothing.txt" } }');
    desk.write('articles/deeper/stade.txt', copy);
    assert.equal((await desk.run('align', 'articles/deeper/stade.txt')).code, 2);
    assert.equal((await desk.run('align', 'articles/stade.txt', '--no-settings')).code, 2);
    assert.equal((await desk.run('align', 'articles/stade.txt', '--settings', 'other.json')).code, 2);
  });

  it('set levels and strictness, under the options', async () => {
    desk.write('moss.txt', unsourcedArticle);
    workspace('{ "copydesk.rules": { "unsourced-claim": "off", "no-such-rule": "off" } }');
    const quiet = await desk.run('check', 'moss.txt');
    assert.equal(quiet.code, 0);
    assert.match(quiet.err, /^\.vscode\/settings\.json: copydesk\.rules: there is no rule “no-such-rule”\.$/mu);
    assert.equal((await desk.run('check', 'moss.txt', '--rule', 'unsourced-claim=warning')).code, 1);
    assert.equal((await desk.run('check', 'moss.txt', '--no-settings')).code, 1);
  });

  it('name the files of companies, and what becomes of notes', async () => {
    workspace('{ "copydesk.registry": "desk/*.yaml", "copydesk.footnotes": "keep" }');
    desk.write('desk/names.yaml', 'companies:\n  - name: Quorvane\n    source: its web site\n');
    desk.write('a.md', 'We heard of Quorvane and moved.[^1]\n\n[^1]: The wire.\n');
    const { out } = await desk.run('inspect', 'a.md', '--format', 'json');
    assert.match(out, /"entity":"Quorvane"/u);
    const unread = await desk.run('inspect', 'a.md', '--format', 'json', '--no-settings');
    assert.doesNotMatch(unread.out, /"entity":"Quorvane"/u);
    assert.match((await desk.run('export', 'a.md')).out, /moved\.\[\^1\]/u);
    assert.doesNotMatch((await desk.run('export', 'a.md', '--footnotes', 'drop')).out, /\[\^1\]/u);
  });

  it('that cannot be read are told with their place', async () => {
    workspace('{ "copydesk.rules": }');
    const { code, err } = await desk.run('check', 'articles');
    assert.equal(code, 2);
    assert.match(err, /^\.vscode\/settings\.json:1:\d+: cannot be read as JSON/mu);
    assert.match((await desk.run('check', 'articles', '--settings', 'gone.json')).err, /^gone\.json: /mu);
  });
});
