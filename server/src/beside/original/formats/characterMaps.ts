import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Beside the bundle in what is shipped, else in the package that they come from. */
const PLACES = ['characterMaps', 'node_modules/pdfjs-dist/cmaps'];

/**
 * Hands PDF.js the character maps of Chinese, Japanese and Korean that PDFs name and do not carry (UniGB-UCS2-H, 90ms-RKSJ-H), from the files
 * that come with Copydesk.
 */
export class CharacterMaps {
  async fetch({ name }: { readonly name: string }): Promise<{ cMapData: Uint8Array; isCompressed: boolean }> {
    const folder = folderOfMaps();
    if (folder === undefined || !/^[\w-]+$/u.test(name)) throw new Error(`There is no character map ${name}.`);
    return { cMapData: Uint8Array.from(await readFile(join(folder, `${name}.bcmap`))), isCompressed: true };
  }
}

function folderOfMaps(): string | undefined {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const found = PLACES.map((place) => join(folder, place)).find(existsSync);
    if (found !== undefined || dirname(folder) === folder) return found;
  }
}
