import assert from 'node:assert/strict';
import { readSources, type Source } from './sources';

const ENGINE = 'server/src/engine/';

interface Layer {
  readonly name: string;
  readonly holds: (path: string) => boolean;
  /** layers it may import besides itself */
  readonly sees: readonly string[];
  readonly packages: readonly string[];
}

const below =
  (folder: string) =>
  (path: string): boolean =>
    path.startsWith(folder);
/** Data shapes only: the facts' model is shared by the layers beside it. */
const isModel = (path: string): boolean => path.startsWith(ENGINE) && path.endsWith('/model.ts');

const layers: readonly Layer[] = [
  { name: 'models', holds: isModel, sees: ['base'], packages: [] },
  { name: 'base', holds: below(`${ENGINE}base/`), sees: [], packages: [] },
  {
    name: 'text',
    holds: below(`${ENGINE}text/`),
    sees: ['base', 'models', 'lexicon'],
    packages: ['@lezer/markdown', '@lezer/common'],
  },
  { name: 'lexicon', holds: below(`${ENGINE}lexicon/`), sees: ['base', 'models'], packages: [] },
  {
    name: 'facts',
    holds: below(`${ENGINE}facts/`),
    sees: ['base', 'models', 'text', 'lexicon'],
    packages: ['yaml', 'ajv'],
  },
  { name: 'recognize', holds: below(`${ENGINE}recognize/`), sees: ['base', 'models', 'text', 'lexicon'], packages: [] },
  {
    name: 'resolve',
    holds: below(`${ENGINE}resolve/`),
    sees: ['base', 'models', 'text', 'lexicon', 'facts', 'recognize'],
    packages: [],
  },
  {
    name: 'engine-beside',
    holds: below(`${ENGINE}beside/`),
    sees: ['base', 'models', 'text', 'lexicon', 'facts', 'recognize', 'resolve'],
    packages: ['diff', 'jsonc-parser'],
  },
  {
    name: 'ledger',
    holds: below(`${ENGINE}ledger/`),
    sees: ['base', 'models', 'text', 'lexicon', 'facts', 'recognize', 'resolve'],
    packages: [],
  },
  {
    name: 'rules',
    holds: below(`${ENGINE}rules/`),
    sees: ['base', 'models', 'text', 'lexicon', 'facts', 'recognize', 'resolve', 'engine-beside', 'ledger'],
    packages: [],
  },
  {
    name: 'publish',
    holds: below(`${ENGINE}publish/`),
    sees: ['base', 'models', 'text', 'lexicon', 'facts', 'recognize', 'resolve', 'engine-beside', 'ledger', 'rules'],
    packages: [],
  },
  {
    name: 'engine',
    holds: (path) => /^server\/src\/engine\/[^/]+\.ts$/u.test(path),
    sees: [
      'base',
      'models',
      'text',
      'lexicon',
      'facts',
      'recognize',
      'resolve',
      'engine-beside',
      'rules',
      'publish',
      'ledger',
    ],
    packages: [],
  },
  {
    name: 'beside',
    holds: below('server/src/beside/'),
    sees: ['engine'],
    packages: [
      '@citation-js/core',
      '@citation-js/plugin-bibtex',
      'jsonc-parser',
      'yaml',
      'node:',
      'htmlparser2',
      'jszip',
      'mammoth',
      'picomatch',
      'unpdf',
    ],
  },
  {
    name: 'lsp',
    holds: below('server/src/lsp/'),
    sees: ['engine', 'beside'],
    packages: ['vscode-languageserver', 'vscode-languageserver-textdocument', 'picomatch', 'node:'],
  },
  {
    name: 'cli',
    holds: below('server/src/cli/'),
    sees: ['engine', 'beside'],
    packages: ['cli-progress', 'commander', 'csv-parse', 'jsonc-parser', '@streamparser/json', 'node:'],
  },
  {
    name: 'mains',
    holds: (path) => /^server\/src\/main\.[^/]+$/u.test(path),
    sees: ['lsp', 'cli', 'engine', 'beside'],
    packages: ['vscode-languageserver', 'commander', 'node:'],
  },
  { name: 'start', holds: below('server/src/start/'), sees: [], packages: ['node:'] },
  {
    name: 'client',
    holds: below('client/src/'),
    sees: ['lsp'],
    packages: ['vscode', 'vscode-languageclient', 'picomatch', 'node:'],
  },
];

const layerOf = (path: string): Layer | undefined => layers.find((layer) => layer.holds(path));
const allowed = (layer: Layer, name: string): boolean =>
  layer.packages.some((known) => (known.endsWith(':') ? name.startsWith(known) : name === known));

describe('layers', () => {
  const sources = readSources('server/src', 'client/src');

  it('hold every file', () => {
    assert.deepEqual(
      sources.filter(({ path }) => layerOf(path) === undefined).map(({ path }) => path),
      [],
    );
  });

  it('import only what lies below them', () => {
    const wrong = sources.flatMap(({ path, files }) => {
      const layer = layerOf(path)!;
      return files
        .filter((file) => {
          const other = layerOf(file);
          return other !== undefined && other !== layer && !layer.sees.includes(other.name);
        })
        .map((file) => `${path} imports ${file}`);
    });
    assert.deepEqual(wrong, []);
  });

  it('enter the engine by its door alone', () => {
    const wrong = sources.flatMap(({ path, files }) =>
      path.startsWith(ENGINE)
        ? []
        : files
            .filter((file) => file.startsWith(ENGINE) && file !== `${ENGINE}index.ts`)
            .map((file) => `${path} imports ${file}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('give the client nothing of the server but its protocol', () => {
    const wrong = sources.flatMap(({ path, files }) =>
      path.startsWith('client/')
        ? files.filter((file) => file.startsWith('server/') && file !== 'server/src/lsp/protocol.ts')
        : [],
    );
    assert.deepEqual(wrong, []);
  });

  it('use only the packages of their layer', () => {
    const wrong = sources.flatMap(({ path, packages }) =>
      packages.filter((name) => !allowed(layerOf(path)!, name)).map((name) => `${path} imports ${name}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('have no import cycles', () => {
    assert.equal(firstCycle(sources)?.join(' → '), undefined);
  });
});

function firstCycle(sources: readonly Source[]): string[] | undefined {
  const imports = new Map(sources.map(({ path, files }) => [path, files]));
  const done = new Set<string>();
  const visit = (path: string, above: readonly string[]): string[] | undefined => {
    if (above.includes(path)) return [...above.slice(above.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const file of imports.get(path) ?? []) {
      const cycle = visit(file, [...above, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return undefined;
  };
  for (const path of imports.keys()) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}
