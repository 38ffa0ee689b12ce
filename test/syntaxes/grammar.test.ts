import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createRegistry } from 'vscode-tmgrammar-test/dist/common/index';
import {
  parseGrammarTestCase,
  runGrammarTestCase,
  type GrammarTestCase,
  type TestFailure,
} from 'vscode-tmgrammar-test/dist/unit/index';

/** Fixtures draw the expected scopes under the text: `; ^^^^ scope - unwanted`. */
const folder = __dirname;
const root = join(folder, '..', '..');

interface Manifest {
  readonly contributes: {
    readonly grammars: readonly { readonly scopeName: string; readonly path: string; readonly injectTo?: string[] }[];
  };
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

const registry = createRegistry([
  ...manifest.contributes.grammars.map((grammar) => ({ ...grammar, path: join(root, grammar.path) })),
  // VS Code's Markdown grammar is not on npm; this one has the scopes that the injection looks at.
  { scopeName: 'text.html.markdown', path: join(folder, 'markdown.tmLanguage.json') },
]);

function describeFailure(test: GrammarTestCase, failure: TestFailure): string {
  const line = test.source[failure.srcLine] ?? '';
  const words = line.slice(failure.start, failure.end);
  const parts = [
    `line ${String(failure.line + 1)}, “${words}” in “${line}”`,
    failure.missing.length > 0 ? `  missing ${failure.missing.join(' ')}` : '',
    failure.unexpected.length > 0 ? `  unwanted ${failure.unexpected.join(' ')}` : '',
    `  has ${failure.actual.join(' ')}`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

describe('grammars', () => {
  const fixtures = readdirSync(folder).filter((name) => /\.test\.(?:article|md)$/.test(name));

  it('have fixtures', () => {
    assert.ok(fixtures.length >= 2, `${String(fixtures.length)} fixtures in ${folder}`);
  });

  for (const name of fixtures) {
    it(name, async () => {
      const test = parseGrammarTestCase(readFileSync(join(folder, name), 'utf8'));
      assert.ok(test.assertions.length > 0, 'the fixture asserts nothing');
      const failures = await runGrammarTestCase(registry, test);
      assert.equal(failures.map((failure) => describeFailure(test, failure)).join('\n'), '');
    });
  }

  it('read a long line without trouble', async () => {
    const grammar = await registry.loadGrammar('text.article');
    assert.ok(grammar);
    const { tokens } = grammar.tokenizeLine('A 12% rise, 3,400 t | US$1.2bn - '.repeat(600), null);
    const money = tokens.filter((token) => token.scopes.includes('constant.numeric.figure.money.article'));
    assert.equal(money.length, 600);
  });
});
