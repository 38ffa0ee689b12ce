import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const folders = [join(root, 'examples/articles'), resolve(root, '../shared/articles')];

/** Articles to begin with: the project's examples and, where they stand beside it, real ones; a page of each. */
export function seedTexts(): readonly string[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => /\.(?:txt|md|article)$/u.test(path))
    .map((path) => readFileSync(path, 'utf8').slice(0, 3000));
}
