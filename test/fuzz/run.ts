/**
 * `npm run fuzz [-- --seconds 60] [--seed 1] [--only articles]`: feeds the engine, the files beside articles and the protocol with
 * random input for as long as is asked, and prints how many inputs were tried. A failure prints its seed and its input.
 * `npm run fuzz -- --growth [--size 10000]` reads repetitions instead and prints what takes longer than its length allows.
 */
import { parseArgs } from 'node:util';
import { mulberry32 } from '../evaluate/counts';
import { measureGrowth } from './growth';
import { targets } from './registry';
import { seedTexts } from './seeds';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
      growth: { type: 'boolean', default: false },
      size: { type: 'string', default: '10000' },
    },
  });
  if (values.growth) {
    process.exitCode = measureGrowth(Number(values.size)) > 0 ? 1 : 0;
    return;
  }
  const chosen = targets.filter(({ id }) => values.only === undefined || id === values.only);
  if (chosen.length === 0) throw new Error(`--only is one of ${targets.map(({ id }) => id).join(', ')}`);
  const seeds = seedTexts();
  for (const target of chosen) {
    const until = Date.now() + (Number(values.seconds) * 1000) / chosen.length;
    let [cases, inputs, seed] = [0, 0, Number(values.seed)];
    for (; cases === 0 || Date.now() < until; cases++, seed++) {
      try {
        inputs += await target.run(mulberry32(seed), seeds);
      } catch (error) {
        console.log(
          `${target.id}: seed ${String(seed)}: ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
        );
        process.exitCode = 1;
        break;
      }
    }
    console.log(`${target.id.padEnd(16)} ${String(cases)} cases, ${String(inputs)} inputs`);
  }
}

void main();
