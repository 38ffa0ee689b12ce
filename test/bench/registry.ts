import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { mulberry32 } from '../evaluate/counts';
import { writeArticle } from './article';
import { typeInTurns } from './keystroke';
import { bundle } from '../support/bundle';
import { quantile, row, Subject } from './subject';

const names = 1_000_000;
const warmUp = 60;
const keystrokes = 300;
const words = 5000;
/** times a keystroke without the names, and MB */
const allowed = { ratio: 1.1, memory: 600 };
const tables = resolve(__dirname, '../../../shared/gold/external');

/**
 * What a keystroke costs with a million names beside the article, against the same server without them, in turns; and the memory of
 * both processes. Half of the entries are written by hand (`key: value` lines), half as an import writes them (one line). True when both stay in
 * their bounds.
 */
export async function measureRegistry(folder: string): Promise<boolean> {
  const workspace = join(folder, 'newsroom');
  const empty = join(folder, 'empty');
  for (const path of [workspace, empty]) mkdirSync(path);
  const megabytes = writeRegistry(join(workspace, 'companies.yaml'));
  const server = bundle(folder, 'server/src/main.node.ts', 'server.cjs');
  const text = writeArticle(words, 23);
  const without = await Subject.start(server, text, { folder: empty });
  const from = performance.now();
  const loaded = await Subject.start(server, text, { folder: workspace });
  const seconds = (performance.now() - from) / 1000;
  await typeInTurns([without, loaded], text, warmUp + keystrokes, { seed: 31 });
  const [bare, full] = [without, loaded].map(({ times }) => times.slice(warmUp)) as [number[], number[]];
  const ratio = quantile(full, 0.5) / quantile(bare, 0.5);
  const [small, large] = [without.memory(), loaded.memory()];
  console.log(
    `registry of ${names.toLocaleString('en-US')} names, ${megabytes.toFixed(0)} MB, read in ${seconds.toFixed(1)} s`,
  );
  console.log(row('  without it', bare));
  console.log(row('  with it', full));
  console.log(`  ${ratio.toFixed(3)} times at the median; allowed: ${String(allowed.ratio)}`);
  if (large && small)
    console.log(
      `  memory ${large.now.toFixed(0)} MB, ${large.most.toFixed(0)} MB at most (without it ${small.now.toFixed(0)} and ${small.most.toFixed(0)}); allowed: ${String(allowed.memory)}`,
    );
  await Promise.all([without.stop(), loaded.stop()]);
  return ratio <= allowed.ratio && (large?.most ?? 0) <= allowed.memory;
}

/** Names of listed companies with variations, or made up where there are no tables: half of them aliases. Its size in MB. */
function writeRegistry(path: string): number {
  const seeds = ['sec_tickers.tsv', 'financedatabase.tsv'].flatMap((file) => readNames(join(tables, file)));
  const random = mulberry32(17);
  const bases = seeds.length > 0 ? seeds : Array.from({ length: 40_000 }, () => madeUp(random));
  const seen = new Set<string>();
  const file = openSync(path, 'w');
  let size = writeSync(file, 'companies:\n');
  for (let i = 0, lines: string[] = []; i < names / 2; i++) {
    const base = bases[i % bases.length]!;
    let name = i < bases.length ? base : `${base} ${madeUp(random)}`;
    while (seen.has(name.toLowerCase())) name = `${base} ${madeUp(random)} ${String(i)}`;
    seen.add(name.toLowerCase());
    lines.push(i % 2 === 0 ? byHand(name, i) : imported(name, i));
    if (lines.length < 10_000 && i + 1 < names / 2) continue;
    size += writeSync(file, lines.join(''));
    lines = [];
  }
  closeSync(file);
  return size / 1e6;
}

function byHand(name: string, i: number): string {
  return `  - name: ${JSON.stringify(name)}\n    source: company register, ${String(1990 + (i % 36))}\n    aliases: [${JSON.stringify(`${name} ${String(i)}`)}]\n`;
}

function imported(name: string, i: number): string {
  const source = 'register of legal entities, 1 May';
  return `  - ${JSON.stringify({ name, source, aliases: [`${name} ${String(i)}`], lei: { value: String(i).padStart(20, '0'), source } })}\n`;
}

function readNames(path: string): string[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').slice(1);
  return [...new Set(lines.map((line) => line.split('\t')[1]?.trim() ?? '').filter((name) => name !== ''))];
}

const syllables = 'bal cor den fel gan hol jar kes lam mor nes pol quil ros sel tor und ven wes yar zan'.split(' ');

function madeUp(random: () => number): string {
  const pick = (): string => syllables[Math.floor(random() * syllables.length)]!;
  const word = pick() + pick() + pick();
  return word.charAt(0).toUpperCase() + word.slice(1);
}
