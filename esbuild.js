// Bundles what runs: the client extension, the language server, the command line, and the worker of the last two.
// With --tests it also bundles the suite that runs inside VS Code; with --watch it rebuilds on change; --outdir=FOLDER takes the place of dist.
const { cpSync, readFileSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const esbuild = require('esbuild');

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');
const outdir = process.argv.find((option) => option.startsWith('--outdir='))?.slice('--outdir='.length) ?? 'dist';

// Large libraries that few articles need: a bundle each, loaded where the code first requires it.
const apart = {
  progressBar: 'server/src/cli/progressBar.ts',
  bibtexContents: 'server/src/beside/citations/bibtexContents.ts',
  originalWorker: 'server/src/beside/original/originalWorker.ts',
};

/** @type {import('esbuild').Plugin} */
const loadedApart = {
  name: 'loaded-apart',
  setup(build) {
    build.onResolve({ filter: new RegExp(`/(${Object.keys(apart).join('|')})$`) }, ({ kind, path }) =>
      kind === 'dynamic-import' || kind === 'require-call' || kind === 'require-resolve'
        ? { path: `./${path.slice(path.lastIndexOf('/') + 1)}.js`, external: true }
        : undefined,
    );
    // Citation.js can fetch references from the web. Nothing here asks it to, and so nothing here could.
    build.onResolve({ filter: /^(sync-fetch|fetch-ponyfill)$/ }, () => ({ path: 'no-network', namespace: 'absent' }));
    build.onLoad({ filter: /./, namespace: 'absent' }, () => ({ contents: 'module.exports = () => ({});' }));
  },
};

/**
 * esbuild leaves regular expressions as they are written. One letter outside ASCII in them, and V8 holds and reads the whole bundle in
 * twice as many bytes.
 * @type {import('esbuild').Plugin}
 */
const inAscii = {
  name: 'in-ascii',
  setup(build) {
    build.onEnd(({ errors }) => {
      if (errors.length > 0) return;
      const file = build.initialOptions.outfile;
      const code = readFileSync(file, 'utf8');
      const escaped = code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
      if (escaped !== code) writeFileSync(file, escaped);
    });
  },
};

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // Every Node 20 has them; taken for absent, each literal would become a `new RegExp` that is made anew wherever it stands.
  supported: { 'regexp-unicode-property-escapes': true },
  sourcemap: !production,
  minify: production,
  logLevel: 'warning',
  mainFields: ['module', 'main'],
  loader: { '.yaml': 'text' },
  plugins: [loadedApart, inAscii],
};

/**
 * What `server/src/start` runs as a script that may have been compiled before; such a script has no `import()`.
 * @type {import('esbuild').BuildOptions}
 */
const started = { ...common, supported: { ...common.supported, 'dynamic-import': false } };

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  { ...common, entryPoints: ['client/src/extension.node.ts'], outfile: `${outdir}/extension.js`, external: ['vscode'] },
  { ...started, entryPoints: ['server/src/main.node.ts'], outfile: `${outdir}/serverMain.js` },
  { ...started, entryPoints: ['server/src/main.cli.ts'], outfile: `${outdir}/cliMain.js` },
  { ...started, entryPoints: ['server/src/main.worker.ts'], outfile: `${outdir}/workerMain.js` },
  ...['server', 'cli', 'worker'].map((name) => ({
    ...common,
    entryPoints: [`server/src/start/${name}.ts`],
    outfile: `${outdir}/${name}.js`,
    banner: { js: '#!/usr/bin/env node' },
  })),
  ...Object.entries(apart).map(([name, file]) => ({ ...common, entryPoints: [file], outfile: `${outdir}/${name}.js` })),
];

if (process.argv.includes('--tests')) {
  bundles.push({
    ...common,
    entryPoints: ['test/vscode/index.ts'],
    outfile: `${outdir}/test/vscode/index.js`,
    external: ['vscode', 'mocha'],
  });
}

async function main() {
  // What PDFs in Chinese, Japanese and Korean name and do not carry.
  const maps = join(dirname(require.resolve('pdfjs-dist/package.json')), 'cmaps');
  cpSync(maps, join(outdir, 'characterMaps'), { recursive: true });
  if (!watch) {
    await Promise.all(bundles.map((options) => esbuild.build(options)));
    return;
  }
  const contexts = await Promise.all(bundles.map((options) => esbuild.context(options)));
  await Promise.all(contexts.map((context) => context.watch()));
}

main().catch(() => {
  process.exitCode = 1;
});
