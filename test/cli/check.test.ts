import assert from 'node:assert/strict';
import { run } from '../../server/src/cli/run';
import { commands } from '../../server/src/cli/registry';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Desk, sourcedArticle, unsourcedArticle } from './support';

interface Place {
  start: number;
  end: number;
  line: number;
  column: number;
  message: string;
}
interface JsonFinding extends Place {
  rule: string;
  level: string;
  related: Place[];
}
interface JsonFile {
  file: string;
  findings: JsonFinding[];
  counts: Record<string, number>;
  accepted?: (JsonFinding & { reason: string })[];
  stale?: { rule: string; quote: string; reason: string }[];
}
interface JsonReport {
  version: number;
  files: JsonFile[];
}

const parse = (out: string): JsonReport => JSON.parse(out) as JsonReport;

describe('copydesk check', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
  });
  afterEach(() => desk.remove());

  it('prints a header, aligned rows and a summary, and exits with 1', async () => {
    desk.write('articles/plant.txt', unsourcedArticle);
    const { code, out, err } = await desk.run('check', 'articles/plant.txt');
    assert.equal(code, 1);
    assert.equal(err, '');
    const lines = out.split('\n');
    assert.equal(lines[0], 'articles/plant.txt');
    const rows = lines.slice(1, lines.indexOf(''));
    assert.ok(rows.length > 0);
    for (const row of rows)
      assert.match(row, /^ {2}\d+:\d+ {3,}(?:hint|information|warning|error) {2,}\S.*\S {3}[a-z-]+$/u);
    assert.ok(
      rows.some((row) => /warning {2}.+unsourced-claim$/u.test(row)),
      out,
    );
    assert.match(
      lines.at(-2) ?? '',
      /^1 article, \d+ claims?: \d+ sourced, \d+ weak, \d+ notice only, \d+ without a source\. {3}\d+ warnings?, \d+ notes?$/u,
    );
    assert.equal(lines.at(-1), '');
  });

  it('aligns the columns of a file', async () => {
    desk.write('a.txt', `${'Filler text, the author believes.\n\n'.repeat(6)}${unsourcedArticle}\n${unsourcedArticle}`);
    const { out } = await desk.run('check', 'a.txt', '--strictness', 'strict');
    const rows = out.split('\n').filter((line) => line.startsWith('  '));
    const columns = new Set(rows.map((row) => /^ {2}\d+:\d+ +/u.exec(row)?.[0].length));
    assert.equal(columns.size, 1, out);
  });

  it('says nothing about a clean file but the summary, and exits with 0', async () => {
    desk.write('a.txt', sourcedArticle);
    const { code, out } = await desk.run('check', 'a.txt');
    assert.equal(code, 0, out);
    assert.match(
      out,
      /^1 article, 1 claim: 1 sourced, 0 weak, 0 notice only, 0 without a source\. {3}0 warnings, 0 notes\n$/u,
    );
  });

  it('obeys --fail-on, --rule and --strictness', async () => {
    desk.write('a.txt', unsourcedArticle);
    assert.equal((await desk.run('check', 'a.txt', '--fail-on', 'off')).code, 0);
    assert.equal((await desk.run('check', 'a.txt', '--fail-on', 'error')).code, 0);
    assert.equal((await desk.run('check', 'a.txt', '--fail-on', 'hint')).code, 1);
    assert.equal((await desk.run('check', 'a.txt', '--fail-on', 'error', '--rule', 'unsourced-claim=error')).code, 1);
    const off = await desk.run('check', 'a.txt', '--rule', 'unsourced-claim=off', '--rule', 'weak-source=hint');
    assert.ok(!off.out.includes('unsourced-claim'), off.out);
    assert.equal((await desk.run('check', 'a.txt', '--strictness', 'relaxed')).err, '');
  });

  it('tells what is wrong with its options and exits with 2', async () => {
    desk.write('a.txt', sourcedArticle);
    for (const [words, message] of [
      [['check', 'a.txt', '--rule', 'nonsense=off'], /no rule “nonsense”/u],
      [['check', 'a.txt', '--rule', 'weak-source'], /RULE=LEVEL/u],
      [['check', 'a.txt', '--rule', 'weak-source=loud'], /off, hint, information, warning, error/u],
      [['check', 'a.txt', '--fail-on', 'never'], /Allowed choices/u],
      [['check', 'a.txt', '--format', 'xml'], /Allowed choices/u],
      [['check', 'a.txt', '--colour'], /unknown option/u],
      [['chekc', 'a.txt'], /unknown command/u],
      [['check', 'a.txt', '--registry', 'nowhere.yaml'], /nowhere\.yaml: no such file/u],
      [['inspect'], /missing required argument/u],
    ] as const) {
      const { code, err } = await desk.run(...words);
      assert.equal(code, 2, words.join(' '));
      assert.match(err, message);
    }
  });

  it('prints JSON with places of findings and their related words', async () => {
    const text = `\uFEFF${unsourcedArticle.replaceAll('\n', '\r\n')}`;
    desk.write('a.txt', text);
    desk.write('b.txt', sourcedArticle);
    const { code, out } = await desk.run('check', 'a.txt', 'b.txt', '--format', 'json');
    assert.equal(code, 1);
    const report = parse(out);
    assert.equal(report.version, 1);
    assert.deepEqual(
      report.files.map(({ file }) => file),
      ['a.txt', 'b.txt'],
    );
    const plain = text.slice(1);
    for (const finding of report.files[0]!.findings) {
      assert.deepEqual(Object.keys(finding), ['rule', 'level', 'start', 'end', 'line', 'column', 'message', 'related']);
      const before = plain.slice(0, finding.start).split('\r\n');
      assert.deepEqual([finding.line, finding.column], [before.length, before.at(-1)!.length + 1]);
      for (const related of finding.related)
        assert.deepEqual(Object.keys(related), ['start', 'end', 'line', 'column', 'message']);
    }
    const counts = report.files[0]!.counts;
    assert.equal(counts['claims'], counts['sourced']! + counts['weak']! + counts['blanket']! + counts['unsourced']!);
    assert.ok(counts['unsourced']! > 0);
  });

  it('prints whole JSON when there is nothing to print', async () => {
    const { code, out } = await desk.run('check', 'gone.txt', '--format', 'json');
    assert.equal(code, 2);
    assert.deepEqual(parse(out), { version: 1, files: [] });
  });

  it('reads folders, whatever the globs say, and skips what is not of one’s own writing', async () => {
    for (const path of [
      'z.article',
      'notes/a.txt',
      'notes/b.md',
      'notes/deep/c.article.md',
      'node_modules/m/d.md',
      '.git/e.txt',
      'dist/f.txt',
      'g.json',
      'h.html',
    ]) {
      desk.write(path, sourcedArticle);
    }
    const { out } = await desk.run('check', '.', '--format', 'json');
    assert.deepEqual(
      parse(out).files.map(({ file }) => file),
      ['notes/a.txt', 'notes/b.md', 'notes/deep/c.article.md', 'z.article'],
    );
    const twice = await desk.run('check', 'notes', './notes/a.txt', 'notes/', '--format', 'json');
    assert.equal(parse(twice.out).files.length, 3);
    const whole = await desk.run('check', '--format', 'json');
    assert.equal(parse(whole.out).files.length, 4);
    assert.equal((await desk.run('check', 'h.html')).code, 0);
  });

  it('lists accepted findings with their reasons', async () => {
    desk.write('a.txt', unsourcedArticle);
    const before = parse((await desk.run('check', 'a.txt', '--format', 'json')).out).files[0]!;
    const finding = before.findings.find(({ rule }) => rule === 'unsourced-claim')!;
    const lineStart = unsourcedArticle.lastIndexOf('\n', finding.start) + 1;
    const from = Math.max(lineStart, unsourcedArticle.lastIndexOf('. ', finding.start) + 2);
    const exact = unsourcedArticle.slice(from, unsourcedArticle.indexOf('.', finding.start) + 1);
    const annotation = (quote: string, id: string) => ({
      id,
      type: 'Annotation',
      motivation: 'assessing',
      body: [
        { type: 'TextualBody', value: 'checked on the spot', purpose: 'commenting' },
        { type: 'TextualBody', value: 'unsourced-claim', purpose: 'classifying' },
      ],
      target: { source: 'a.txt', selector: [{ type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' }] },
    });
    desk.write('a.txt.sources.json', sidecar(annotation, exact));
    const plain = await desk.run('check', 'a.txt');
    const listed = await desk.run('check', 'a.txt', '--accepted');
    assert.equal(plain.err, '');
    assert.ok(!plain.out.includes('checked on the spot'));
    assert.match(listed.out, /accepted +\S.* Accepted: checked on the spot {3}unsourced-claim/u);
    assert.match(listed.out, /stale +“These words are gone\.” .+unsourced-claim/u);
    const json = parse((await desk.run('check', 'a.txt', '--accepted', '--format', 'json')).out).files[0]!;
    assert.equal(json.accepted?.[0]?.reason, 'checked on the spot');
    assert.equal(json.stale?.[0]?.quote, 'These words are gone.');
    assert.ok(json.findings.every(({ rule, start }) => rule !== finding.rule || start !== finding.start));
  });

  it('says so when the annotations beside an article are broken', async () => {
    desk.write('a.txt', sourcedArticle);
    desk.write('a.txt.sources.json', '{ "type": ');
    const { code, err } = await desk.run('check', 'a.txt');
    assert.equal(code, 0);
    assert.match(err, /^a\.txt\.sources\.json:1:10: \S/u);
  });

  it('knows the companies of companies.yaml and tells what is wrong in it', async () => {
    desk.write('desk/a.txt', 'Nobody here knows Zorv.\n');
    desk.write(
      'desk/companies.yaml',
      'companies:\n  - name: Zorv\n    type: company\n    source: the trade register\n',
    );
    const known = await desk.run('inspect', 'desk', '--format', 'json');
    assert.equal(known.err, '');
    assert.deepEqual(
      (JSON.parse(known.out) as { mentions: { text: string }[] }[])[0]!.mentions.map(({ text }) => text),
      ['Zorv'],
    );
    const other = desk.write('other.yaml', 'companies: []\n');
    const unknown = await desk.run('inspect', 'desk/a.txt', '--format', 'json', '--registry', other);
    assert.deepEqual((JSON.parse(unknown.out) as { mentions: unknown[] }[])[0]!.mentions, []);
    desk.write('companies.yaml', 'companies: [ { name: Zorv, colour: blue\n');
    const broken = await desk.run('check', 'desk/a.txt');
    assert.match(broken.err, /^companies\.yaml:\d+:\d+: \S/mu);
    assert.notEqual(broken.code, 2);
  });

  it('colours only where colours are wanted, and lets no text steer the terminal', async () => {
    desk.write('a.txt', unsourcedArticle.replace('4 million cells', '4 million \u001B[31mcells'));
    const bare = await desk.run('check', 'a.txt');
    const coloured = await desk.runWith({ colours: true }, 'check', 'a.txt');
    assert.ok(!bare.out.includes('\u001B'));
    assert.ok(coloured.out.includes('\u001B[33mwarning'));
    const codes = coloured.out.split('\u001B[').map((part) => part.split('m')[0]);
    assert.ok(!codes.includes('31'), 'the article chose a colour');
  });

  it('prints help and version on standard output', async () => {
    const help = await desk.run('--help');
    assert.equal(help.code, 0);
    for (const { name } of commands) assert.ok(help.out.includes(`  ${name}`));
    const checkHelp = await desk.run('check', '--help');
    for (const option of ['--format', '--fail-on', '--accepted', '--strictness', '--rule', '--registry'])
      assert.ok(checkHelp.out.includes(option), option);
    assert.deepEqual(await desk.run('--version'), { code: 0, out: '1.2.3\n', err: '' });
    assert.equal((await desk.run()).code, 2);
  });

  it('has one file for each command', () => {
    const files = readdirSync(join(__dirname, '../../server/src/cli/commands')).map((file) =>
      file.replace(/\.ts$/u, ''),
    );
    assert.deepEqual(files.sort(), commands.map(({ name }) => name).sort());
  });
});

function sidecar(annotation: (quote: string, id: string) => unknown, exact: string): string {
  return JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    first: {
      type: 'AnnotationPage',
      items: [annotation(exact, 'urn:a'), annotation('These words are gone.', 'urn:b')],
    },
  });
}

describe('copydesk check over several articles', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
    desk.write('articles/a.txt', 'Halden Batteries GmbH filed 158 patents in 2025, the company said.\n');
    desk.write('articles/b.txt', 'Halden Batteries GmbH filed 185 patents in 2025, the patent office said.\n');
    desk.write('articles/c.txt', sourcedArticle);
  });
  afterEach(() => desk.remove());

  it('compares their figures, whatever their order', async () => {
    const { out } = await desk.run('check', 'articles');
    assert.match(out, /articles\/a\.txt\n.*158 here, 185 in b:1: patents filed, 2025\..*figure-conflict/);
    assert.match(out, /articles\/b\.txt\n.*185 here, 158 in a:1: patents filed, 2025\..*figure-conflict/);
    assert.match(out, /3 articles,/);
    assert.doesNotMatch((await desk.run('check', 'articles/a.txt')).out, /figure-conflict/);
  });

  it('checks again whenever something changes', async () => {
    let out = '';
    const changes: (() => void)[] = [];
    const code = await run(['check', 'articles', '--watch'], {
      cwd: desk.folder,
      version: '1',
      colours: false,
      out: (text) => (out += text),
      err: (text) => (out += text),
      watch: (_paths, changed) => {
        desk.write('articles/b.txt', 'Halden Batteries GmbH filed 158 patents in 2025, the patent office said.\n');
        changes.push(changed);
        changed();
        changed();
        return Promise.resolve();
      },
    });
    assert.equal(code, 0);
    assert.equal(changes.length, 1);
    const runs = out.split(/3 articles,.*\n/);
    assert.equal(runs.length, 4, 'at the start, after the change, and after the one that came during the check');
    assert.match(runs[0]!, /figure-conflict/);
    assert.doesNotMatch(runs[1]!, /figure-conflict/);
  });
});
