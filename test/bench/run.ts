/**
 * `npm run bench [-- NAME...] [--write]`: what Copydesk costs beside something else, measured in one run and in turns, so that both see
 * the same machine. Without a name the usual ones are run. `--write` puts the results into docs/performance.md.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureEngine } from './engine';
import { growth, keystroke } from './keystroke';
import type { Bench, Measure } from './measure';
import { memory } from './memory';
import { others } from './others';
import { measureRegistry } from './registry';
import { requests } from './requests';
import { start } from './start';
import { writeResults } from './write';

const engine: Bench = {
  name: 'engine',
  usual: true,
  run() {
    measureEngine(5000);
    return Promise.resolve([]);
  },
};

const registry: Bench = {
  name: 'registry',
  usual: false,
  async run(place) {
    if (!(await measureRegistry(place))) process.exitCode = 1;
    return [];
  },
};

const benches: readonly Bench[] = [keystroke, requests, start, memory, growth, engine, others, registry];

async function main(words: readonly string[]): Promise<void> {
  const names = words.filter((word) => word !== '--write');
  const unknown = names.filter((name) => !benches.some((bench) => bench.name === name));
  if (unknown.length > 0)
    throw new Error(`${unknown.join(', ')}: one of ${benches.map(({ name }) => name).join(', ')}`);
  const measures: Measure[] = [];
  for (const bench of benches.filter(({ name, usual }) => (names.length > 0 ? names.includes(name) : usual))) {
    const place = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
    try {
      for (const measure of await bench.run(place)) {
        measures.push(measure);
        const { what, own, against, ratio, target } = measure;
        console.log(`${what}\n  ${own}   ${against}   ratio ${ratio}${target && `   target ${target}`}`);
      }
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  }
  if (words.includes('--write')) writeResults(measures);
}

void main(process.argv.slice(2));
