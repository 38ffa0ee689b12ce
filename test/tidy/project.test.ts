import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSources, root } from './sources';

const MAX_LINES = 400;

/** Registries: a folder, the registry that lists it, and which files of the folder are entries. */
const registries: readonly {
  readonly folder: string;
  readonly registry: string;
  readonly isEntry: (name: string) => boolean;
}[] = [
  {
    folder: 'server/src/engine/recognize',
    registry: 'server/src/engine/recognize/registry.ts',
    isEntry: (name) => !['model', 'recognise', 'registry'].includes(name),
  },
  {
    folder: 'server/src/engine/rules',
    registry: 'server/src/engine/rules/registry.ts',
    isEntry: (name) => name.includes('-') || name === 'mojibake',
  },
  {
    folder: 'server/src/lsp/features',
    registry: 'server/src/lsp/features/registry.ts',
    isEntry: (name) => !['registry', 'feature', 'model'].includes(name),
  },
  {
    folder: 'server/src/beside/kinds',
    registry: 'server/src/beside/registry.ts',
    isEntry: () => true,
  },
  {
    folder: 'server/src/lsp/features/completion',
    registry: 'server/src/lsp/features/completion/registry.ts',
    isEntry: (name) => !['registry', 'provider'].includes(name),
  },
  {
    folder: 'server/src/lsp/features/rename',
    registry: 'server/src/lsp/features/rename/registry.ts',
    isEntry: (name) => !['registry', 'renamer'].includes(name),
  },
  {
    folder: 'server/src/cli/commands',
    registry: 'server/src/cli/registry.ts',
    isEntry: () => true,
  },
  {
    folder: 'client/src/commands',
    registry: 'client/src/commands/registry.ts',
    isEntry: (name) => !['registry', 'command', 'model'].includes(name),
  },
];

describe('project', () => {
  const sources = readSources('server/src', 'client/src', 'test');

  for (const { folder, registry, isEntry } of registries) {
    it(`${folder}: every file is registered`, () => {
      const entries = sources
        .map(({ path }) => path)
        .filter((path) => path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/'))
        .filter((path) => isEntry(path.slice(folder.length + 1, -'.ts'.length)));
      const registered = sources.find(({ path }) => path === registry);
      assert.ok(registered, `${registry} is missing`);
      assert.deepEqual(
        entries.filter((path) => !registered.files.includes(path)),
        [],
      );
      assert.ok(entries.length > 0);
    });
  }

  it(`no file is over ${String(MAX_LINES)} lines`, () => {
    const long = sources
      .map(({ path, text }) => [path, text.split('\n').length] as const)
      .filter(([, lines]) => lines > MAX_LINES);
    assert.deepEqual(long, []);
  });

  it('tracked files name no registry host and no path of a machine', () => {
    const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
    assert.doesNotMatch(lock, /"resolved":/u);
    for (const path of trackedText()) {
      const text = readFileSync(join(root, path), 'utf8');
      assert.doesNotMatch(text, /(?:^|[\s"'`(=])\/(?:home|root|work|Users)\/[\w-]+/mu, path);
    }
  });

  it('versions are pinned', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...manifest['dependencies'], ...manifest['devDependencies'] }).filter(
      ([, version]) => !/^\d/u.test(version),
    );
    assert.deepEqual(loose, []);
    assert.equal(manifest['engines']?.['vscode'], `^${manifest['devDependencies']?.['@types/vscode'] ?? ''}`);
  });
});

function trackedText(): string[] {
  try {
    const paths = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
    return paths.filter(
      (path) =>
        path !== '' &&
        !/\.(?:png|ico|bin|pdf)$|package-lock\.json$/u.test(path) &&
        !path.startsWith('test/fixtures/bytes/'),
    );
  } catch {
    return [];
  }
}
