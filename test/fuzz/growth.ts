import { performance } from 'node:perf_hooks';
import {
  check,
  createAnalyzer,
  parseCheckSettings,
  rules,
  type Analyzer,
  type TextLanguage,
} from '../../server/src/engine/index';
import { plant } from '../lsp/support/texts';
import { pieces } from './mutate';

const { settings } = parseCheckSettings({ strictness: 'strict' }, rules);
const times = 4;
/** Four times the text may take up to this many times four times as long: machines are noisy, and explosions are not subtle. */
const tolerated = 2.5;

/** Pairs of pieces whose repetition is what patterns with two loops stumble over. */
function units(): readonly string[] {
  const joined = pieces.flatMap((piece, at) => [
    piece,
    `${piece} `,
    `${piece}${pieces[(at * 7 + 3) % pieces.length]!}`,
  ]);
  const sentences = [
    'Brisk Quay AG, a unit of Velm Holdings, said output rose 12% to 4,000 t in 2025. ',
    'a b, c d and e f of the g h, ',
    'The company, which said it, which said it, ',
    '“Yes,” he said, “no,” she said, ',
    'from 1 to 2 to 3 to ',
    'this article is not advice or ',
    '- **A** [b](c) `d` ',
    '> > > ',
    '| a | b ',
    plant,
  ];
  return [...new Set([...joined, ...sentences])].filter((unit) => unit !== '');
}

/**
 * Reads and checks every unit repeated to `size` characters and to four times as many, and prints those whose time grows faster than
 * the text. Ratios of one run, each the best of three. Answers how many grew too fast.
 */
export function measureGrowth(size: number): number {
  let exploded = 0;
  let worst = { ratio: 0, unit: '', language: '' };
  const all = units();
  for (const language of ['article', 'markdown'] as const) {
    for (const unit of all) {
      const ratio = growth(unit, size, language);
      if (ratio > worst.ratio) worst = { ratio, unit, language };
      if (ratio <= tolerated) continue;
      // Once more, because another program may have taken the processor.
      const again = growth(unit, size, language);
      if (again <= tolerated) continue;
      exploded++;
      console.log(`  ${again.toFixed(1)} times ${String(times)}: ${JSON.stringify(unit)} (${language})`);
    }
  }
  console.log(
    `growth           ${String(all.length)} units, ${size.toLocaleString('en-US')} against ${(size * times).toLocaleString('en-US')} characters: ` +
      `${String(exploded)} grow faster than the text (worst single reading ${worst.ratio.toFixed(1)}: ${JSON.stringify(worst.unit)}, ${worst.language})`,
  );
  return exploded;
}

function growth(unit: string, size: number, language: TextLanguage): number {
  const short = fastest(unit.repeat(Math.ceil(size / unit.length)), language);
  const long = fastest(unit.repeat(Math.ceil((size * times) / unit.length)), language);
  // Below a millisecond the clock says little.
  return long / Math.max(short, 1) / times;
}

function fastest(text: string, language: TextLanguage): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && best > 0; run++) best = Math.min(best, once(createAnalyzer(), text, language));
  return best;
}

function once(analyzer: Analyzer, text: string, language: TextLanguage): number {
  const from = performance.now();
  check(analyzer.analyze(text, language), settings);
  return performance.now() - from;
}
