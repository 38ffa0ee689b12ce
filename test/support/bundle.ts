import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

const root = resolve(__dirname, '../..');

/** Bundles a program of the project, named by its path from the root, into `folder`; the path of the bundle. */
export function bundle(folder: string, entry: string, name: string): string {
  const outfile = join(folder, name);
  buildSync({
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    loader: { '.yaml': 'text' },
    logLevel: 'error',
  });
  return outfile;
}
