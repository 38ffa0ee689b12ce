/**
 * `npm run bench`: what a keystroke costs. A character is typed into a 5,000-word article of unique sentences, and the time until
 * its diagnostics arrive is taken, for the language server and for a bare server that answers with as many diagnostics. Both run
 * as child processes over standard input and output, in turns, so that both see the same machine. Then what the engine alone takes,
 * and what a registry of a million names adds.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mulberry32 } from '../evaluate/counts';
import { writeArticle } from './article';
import { measureEngine } from './engine';
import { measureRegistry } from './registry';
import { bundle, quantile, row, Subject } from './subject';

const words = 5000;
const warmUp = 60;
const keystrokes = 300;
const allowed = 5;

async function measureKeystrokes(folder: string): Promise<number> {
  const text = writeArticle(words, 7);
  const server = await Subject.start(bundle(folder, '../../server/src/main.node.ts', 'server.cjs'), text, {});
  const bare = await Subject.start(bundle(folder, 'bare.ts', 'bare.cjs'), text, {
    initializationOptions: { items: server.diagnostics },
  });
  const random = mulberry32(11);
  const letters = [...text.matchAll(/[a-z](?=[a-z])/g)].map(({ index }) => index);
  for (let i = 0; i < warmUp + keystrokes; i++) {
    const offset = letters[Math.floor(random() * letters.length)]!;
    const letter = 'abcdefghijklmnopqrstuvwxyz'[Math.floor(random() * 26)]!;
    await server.type(offset, letter);
    await bare.type(offset, letter);
  }
  const [own, floor] = [server.times.slice(warmUp), bare.times.slice(warmUp)];
  const [ownMedian, floorMedian] = [quantile(own, 0.5), quantile(floor, 0.5)];
  const count = text.split(/\s+/).length;
  console.log(
    `change to diagnostics, ${String(count)} words, ${String(server.diagnostics.length)} diagnostics, ${String(keystrokes)} keystrokes each`,
  );
  console.log(row('  language server', own));
  console.log(row('  bare server', floor));
  const more = ownMedian - floorMedian;
  console.log(
    `  ${more.toFixed(2)} ms more at the median (${(ownMedian / floorMedian).toFixed(1)} times); allowed: ${String(allowed)} ms`,
  );
  await Promise.all([server.stop(), bare.stop()]);
  return more;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  try {
    if ((await measureKeystrokes(folder)) > allowed) process.exitCode = 1;
    measureEngine(words);
    if (!(await measureRegistry(folder))) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
