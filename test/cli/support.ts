import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../server/src/cli/run';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for each test, with the files that the test puts there. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'copydesk-cli-'));

  write(path: string, content: string | Uint8Array): string {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  async run(...words: readonly string[]): Promise<Outcome> {
    return this.runWith({}, ...words);
  }

  async runWith(options: { readonly colours?: boolean }, ...words: readonly string[]): Promise<Outcome> {
    let out = '';
    let err = '';
    const code = await run(words, {
      cwd: this.folder,
      version: '1.2.3',
      colours: options.colours ?? false,
      out: (text) => (out += text),
      err: (text) => (err += text),
    });
    return { code, out, err };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Flat claims, one with a figure: at least one warning in the standard settings. */
export const unsourcedArticle = [
  'Halden Battery opens a plant in Moss',
  '',
  'Halden Battery AS opened a plant in Moss on Monday. The plant makes 4 million cells a year.',
  '',
].join('\n');

/** Every claim has a named speaker. */
export const sourcedArticle = [
  'Halden Battery opens a plant in Moss',
  '',
  'The plant makes 4 million cells a year, according to the Norwegian Battery Association.',
  '',
].join('\n');
