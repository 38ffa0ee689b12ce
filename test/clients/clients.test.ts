import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * The language server as it is bundled, driven by the LSP clients of Neovim and Emacs. Run with `npm run test:clients`, after
 * `npm run build`. Where a program is missing, its tests say so and are skipped.
 */

const server = resolve(__dirname, '../../dist/server.js');
const article = [
  'Quarry gets a new line',
  '',
  'Velmont Quarries AG opened a crushing line in the spring. The line makes 300,000 tonnes of gravel a year.',
  '',
  '“We’re proud – 😀 – of it,” said Ida Moor, who runs Velmont Quarries. The company said it had hired 40 people.',
  '',
].join('\n');

interface Arrived {
  readonly failed?: string;
  readonly diagnostics: readonly { readonly line: number; readonly message: string }[];
  readonly hover: string | null;
  readonly titles: readonly string[];
  readonly text: string;
  readonly completions: readonly string[];
  readonly renamed?: string | null;
  readonly stopped: boolean;
}

interface Editor {
  readonly name: string;
  readonly program: string;
  readonly words: readonly string[];
}

const editors: readonly Editor[] = [
  {
    name: 'Neovim',
    program: 'nvim',
    words: ['--headless', '--clean', '-S', join(__dirname, 'neovim.lua')],
  },
  // The start-up files of the system stay on: they are what makes a packaged eglot known.
  { name: 'Emacs (eglot)', program: 'emacs', words: ['--no-init-file', '--batch', '-l', join(__dirname, 'emacs.el')] },
];

for (const { name, program, words } of editors) {
  describe(name, function () {
    this.timeout(120_000);
    let folder: string;
    let arrived: Arrived;

    before(function () {
      if (spawnSync(program, ['--version']).status !== 0) {
        console.log(`      (${program} is not installed)`);
        this.skip();
      }
      folder = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk-clients-')));
      mkdirSync(join(folder, 'articles'));
      const path = join(folder, 'articles', 'quarry.txt');
      writeFileSync(path, article);
      const { stdout, stderr } = spawnSync(program, words, {
        encoding: 'utf8',
        timeout: 100_000,
        env: {
          ...process.env,
          COPYDESK_NODE: process.execPath,
          COPYDESK_SERVER: server,
          COPYDESK_ROOT: folder,
          COPYDESK_ARTICLE: path,
          COPYDESK_HOVER: 'Velmont Quarries AG',
          COPYDESK_CLAIM: '300,000',
          COPYDESK_ACTION: 'Attribute to Ida Moor',
          COPYDESK_NEW_NAME: 'Velmont Stone AG',
        },
      });
      const line = stdout.split('\n').find((one) => one.startsWith('{'));
      assert.ok(line !== undefined, `${stdout}\n${stderr}`);
      arrived = JSON.parse(line) as Arrived;
      assert.equal(arrived.failed, undefined);
    });

    after(() => {
      // Unset where the program is missing.
      if (folder) rmSync(folder, { recursive: true, force: true });
    });

    it('shows the findings', () => {
      assert.deepEqual(
        arrived.diagnostics.map(({ line, message }) => [line, message.includes('stands behind “300,000 tonnes”')]),
        [[2, true]],
      );
    });

    it('shows a company on hover', () => {
      assert.match(arrived.hover ?? '', /^\*\*Velmont Quarries AG\*\* · company/u);
    });

    it('offers quick fixes and makes their edits', () => {
      assert.ok(arrived.titles.some((title) => title.startsWith('Attribute to Ida Moor')));
      assert.ok(arrived.text.includes('makes 300,000 tonnes of gravel a year, according to Ida Moor.\n'), arrived.text);
    });

    it('completes notices', () => {
      assert.ok(
        arrived.completions.some((label) => label.startsWith('Provenance')),
        arrived.completions.join(', '),
      );
    });

    it('ends with the editor', () => {
      assert.equal(arrived.stopped, true);
    });
  });
}
