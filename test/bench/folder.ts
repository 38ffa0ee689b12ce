import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeArticle } from './article';

/*
 * A whole folder on the command line: time to the first result, total time and peak memory of `copydesk check`, and of checkers
 * that writers use, over the same generated articles in one run. Usage: tsx test/bench/folder.ts [articles] [--alone]
 */

interface Measured {
  readonly name: string;
  /** milliseconds */
  readonly first: number;
  readonly total: number;
  /** megabytes, where the system tells */
  readonly peak: number | undefined;
}

const words = 400;
const tools = ['cspell@9.8.0', 'textlint@15.8.0', 'textlint-rule-terminology@5.2.16', 'markdownlint-cli2@0.22.1'];

async function main(options: readonly string[]): Promise<void> {
  const count = Number(options.find((option) => /^\d+$/u.test(option)) ?? 1000);
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  try {
    mkdirSync(join(folder, 'articles'));
    for (let at = 0; at < count; at++)
      writeFileSync(join(folder, 'articles', `article-${at}.txt`), writeArticle(words, at + 1));
    const own = resolve('dist/cli.js');
    if (!existsSync(own)) throw new Error('npm run build comes first');
    const results = [await measure('copydesk check', [own, 'check', 'articles'], folder)];
    if (!options.includes('--alone')) results.push(...(await others(folder)));
    print(count, results);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The other checkers, installed into a scratch folder of their own. */
async function others(folder: string): Promise<Measured[]> {
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  writeFileSync(join(folder, '.textlintrc.json'), '{"rules":{"terminology":true}}');
  const installed = spawnSync('npm', ['install', '--no-audit', '--no-fund', ...tools], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (installed.status !== 0) {
    console.log(`The others could not be installed, and are left out.\n${installed.stderr}`);
    return [];
  }
  const bin = (name: string, file: string): string => join(folder, 'node_modules', name, file);
  return [
    await measure('cspell', [bin('cspell', 'bin.mjs'), '--no-progress', 'articles/**/*.txt'], folder),
    await measure('textlint', [bin('textlint', 'bin/textlint.js'), 'articles/**/*.txt'], folder),
    await measure(
      'markdownlint-cli2',
      [bin('markdownlint-cli2', 'markdownlint-cli2-bin.mjs'), 'articles/**/*.txt'],
      folder,
    ),
  ];
}

function measure(name: string, words: readonly string[], cwd: string): Promise<Measured> {
  return new Promise((done, failed) => {
    const began = performance.now();
    const child = spawn(process.execPath, [...words], { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
    let first: number | undefined;
    let peak: number | undefined;
    const watching = setInterval(() => {
      peak = peakOf(child.pid) ?? peak;
    }, 50);
    child.stdout.on('data', () => {
      first ??= performance.now() - began;
    });
    child.on('error', failed);
    child.on('close', () => {
      clearInterval(watching);
      const total = performance.now() - began;
      done({ name, first: first ?? total, total, peak });
    });
  });
}

/** Linux tells the most memory that a process has held. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/u.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

function print(count: number, results: readonly Measured[]): void {
  const own = results[0]!;
  console.log(`${count} articles of about ${words} words\n`);
  console.log('| | first result | total | peak memory | total, as a multiple of copydesk |');
  console.log('|---|---|---|---|---|');
  for (const { name, first, total, peak } of results) {
    const memory = peak === undefined ? '–' : `${peak.toFixed(0)} MB`;
    console.log(`| ${name} | ${seconds(first)} | ${seconds(total)} | ${memory} | ${(total / own.total).toFixed(2)} |`);
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

void main(process.argv.slice(2));
