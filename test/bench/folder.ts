import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeArticle } from './article';
import { measureIndex } from './index';
import { writeSection } from './write';

/*
 * A whole folder: time to the first result, total time and peak memory of `copydesk check`, and of checkers that writers use, over the same
 * generated articles in one run, cold and warm; and what the server's index of the same folder costs.
 * Usage: tsx test/bench/folder.ts [articles] [--alone] [--cold] [--write]
 *
 * `--alone` leaves out the others, `--cold` the second runs. Cold is a first run with empty caches, warm the run after it, with the tool's own cache where it has one (`cspell --cache`,
 * `textlint --cache`; Copydesk keeps compiled code and no results).
 */

interface Measured {
  readonly name: string;
  /** milliseconds */
  readonly first: number;
  readonly total: number;
  /** megabytes, where the system tells; all processes and threads of the tool */
  readonly peak: number | undefined;
}

const words = 400;
const tools = ['cspell@9.8.0', 'textlint@15.8.0', 'textlint-rule-terminology@5.2.16'];

async function main(options: readonly string[]): Promise<void> {
  const count = Number(options.find((option) => /^\d+$/u.test(option)) ?? 1000);
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  try {
    mkdirSync(join(folder, 'articles'));
    for (let at = 0; at < count; at++)
      writeFileSync(join(folder, 'articles', `article-${at}.txt`), writeArticle(words, at + 1));
    const own = resolve('dist/cli.js');
    if (!existsSync(own)) throw new Error('npm run build comes first');
    const index = await measureIndex(resolve('dist/server.js'), folder);
    console.log(index.join('\n'));
    const results = await twice('copydesk check', [own, 'check', 'articles'], folder);
    if (!options.includes('--alone')) results.push(...(await others(folder)));
    const report = [...table(count, results), '', ...index].join('\n');
    console.log(report);
    if (options.includes('--write')) writeSection(`folder ${String(count)}`, report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function twice(name: string, command: readonly string[], cwd: string): Promise<Measured[]> {
  const results: Measured[] = [];
  for (const state of process.argv.includes('--cold') ? ['cold'] : ['cold', 'warm']) {
    const result = await measure(`${name}, ${state}`, command, cwd);
    console.log(row(result, result));
    results.push(result);
  }
  return results;
}

/** The other checkers, installed into a scratch folder of their own. */
async function others(folder: string): Promise<Measured[]> {
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  writeFileSync(join(folder, '.textlintrc.json'), '{"rules":{"terminology":true}}');
  const installed = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...tools], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (installed.status !== 0) {
    console.log(`The others could not be installed, and are left out.\n${installed.stderr}`);
    return [];
  }
  const bin = (name: string, file: string): string => join(folder, 'node_modules', name, file);
  return [
    ...(await twice('cspell', [bin('cspell', 'bin.mjs'), '--no-progress', '--cache', 'articles/**/*.txt'], folder)),
    ...(await twice('textlint', [bin('textlint', 'bin/textlint.js'), '--cache', 'articles/**/*.txt'], folder)),
  ];
}

function measure(name: string, words: readonly string[], cwd: string): Promise<Measured> {
  return new Promise((done, failed) => {
    const began = performance.now();
    const env = { ...process.env, XDG_CACHE_HOME: join(cwd, 'cache') };
    const child = spawn(process.execPath, [...words], { cwd, env, stdio: ['ignore', 'pipe', 'ignore'] });
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

function table(count: number, results: readonly Measured[]): string[] {
  return [
    `${count.toLocaleString('en-US')} articles of about ${words} words`,
    '',
    '| | first result | total | peak memory | total, as a multiple of copydesk, cold |',
    '|---|---|---|---|---|',
    ...results.map((result) => row(result, results[0]!)),
  ];
}

function row({ name, first, total, peak }: Measured, own: Measured): string {
  const memory = peak === undefined ? '–' : `${peak.toFixed(0)} MB`;
  return `| ${name} | ${seconds(first)} | ${seconds(total)} | ${memory} | ${(total / own.total).toFixed(2)} |`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

void main(process.argv.slice(2));
