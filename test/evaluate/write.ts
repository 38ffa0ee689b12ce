import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sets';

const BEGIN = '<!-- begin: npm run evaluate -- --others --write -->';
const END = '<!-- end -->';

/** Puts the printed table between the two comments of docs/accuracy.md; what is written around them stays. */
export function writeAccuracy(lines: readonly string[]): void {
  const path = join(root, 'docs/accuracy.md');
  const text = readFileSync(path, 'utf8');
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END, begin);
  if (begin < 0 || end < 0) throw new Error(`docs/accuracy.md lacks “${BEGIN}” or “${END}”.`);
  writeFileSync(
    path,
    `${text.slice(0, begin + BEGIN.length)}\n\`\`\`\n${lines.join('\n').trim()}\n\`\`\`\n${text.slice(end)}`,
  );
}
