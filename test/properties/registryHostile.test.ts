import assert from 'node:assert/strict';
import { readFrontMatter } from '../../server/src/beside/citations/frontMatter';
import { readCslYaml } from '../../server/src/beside/citations/cslYaml';
import { hostileYaml, parseRegistry } from '../../server/src/engine/index';

const levels = [...'bcdefgh'].map(
  (name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(', ')}]`,
);
const laughs = `a: &a [ha, ha, ha]\n${levels.join('\n')}\n`;
const bombs: readonly (readonly [string, string])[] = [
  ['keys in keys', `companies:\n  - name: ${'{'.repeat(60)}${'}'.repeat(60)}\n`],
  ['keys in keys, in order', `companies:\n  - name: {a: 1, ${'{[a]: 1, '.repeat(30)}\n`],
  ['lists in lists', `companies: ${'['.repeat(20_000)}`],
  ['lists in lists in a line', `companies:\n  ${'- '.repeat(20_000)}x\n`],
  ['keys set out', `companies:\n${'? '.repeat(5000)}x\n`],
  ['a crowd of keys', `companies:\n${Array.from({ length: 6000 }, (_, at) => `  k${String(at)}: 1\n`).join('')}`],
  [
    'a crowd of keys in a line',
    `companies: [{${Array.from({ length: 6000 }, (_, at) => `k${String(at)}: 1`).join(', ')}}]\n`,
  ],
  [
    'a crowd of keys in an item',
    `- id: x\n${Array.from({ length: 6000 }, (_, at) => `  k${String(at)}: 1\n`).join('')}`,
  ],
  ['a crowd of aliases', `companies:\n  - name: &a Brisk\n    aliases: [${'*a, '.repeat(20_000)}]\n`],
];

describe('hostile YAML', () => {
  for (const [what, text] of bombs) {
    it(`${what}: refused with one message`, () => {
      const { entries, problems } = parseRegistry(text, 'file:///companies.yaml');
      assert.deepEqual([entries.length, problems.length], [0, 1]);
      assert.match(problems[0]!.message, /^This is not read: /u);
      assert.ok(problems[0]!.start < problems[0]!.end && problems[0]!.end <= text.length);
      assert.equal(readCslYaml(text).problems.length, 1);
      assert.deepEqual(readFrontMatter(`---\nbibliography: a.bib\n${text}\n---`).names, []);
    });
  }

  it('laughs a billion times for nobody', () => {
    const { entries, problems } = parseRegistry(`${laughs}companies:\n  - name: Brisk\n    aliases: *h\n`, 'file:///a');
    assert.deepEqual(entries, []);
    assert.ok(problems.length > 0);
    const { entries: cited } = readCslYaml(`${laughs}references:\n  - id: x\n    title: *h\n    author: *h\n`);
    assert.deepEqual(cited[0]?.details(), { type: 'document', authors: [] });
  });

  it('changes no prototype', () => {
    const text =
      'companies:\n  - name: Brisk\n    source: x\n    __proto__: {polluted: 1}\n    constructor: {prototype: {polluted: 1}}\n';
    const { problems } = parseRegistry(text, 'file:///companies.yaml');
    assert.equal(problems.length, 2);
    assert.equal('polluted' in {}, false);
  });

  it('is no file that somebody keeps', () => {
    const kept = '  - { name: "Brisk [{{", aliases: [BQ, "{[{["], source: what?, note: "* * ?" } # [{[{[{[{[{[\n';
    assert.equal(hostileYaml(`companies:\n${kept.repeat(600)}`), undefined);
    const plain = '- name: Brisk\n  source: register: page 3\n  aliases:\n  - BQ\n  - Brisk, {Quay\n';
    assert.equal(hostileYaml(`companies:\n${plain.repeat(6000)}`), undefined);
    assert.equal(
      hostileYaml(`[${'{"id": "a", "author": [{"family": "Roe"}, {"family": "Kim"}]}, '.repeat(6000)}]`),
      undefined,
    );
  });
});
