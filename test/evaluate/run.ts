/**
 * `npm run evaluate`: how well the engine recognises, on articles annotated for the project and on sets that others annotated.
 *   --others        also runs compromise, wink-nlp and Recognizers-Text (installed on demand) over the same sets
 *   --alarms [RULE] counts what the rules report over news texts, or lists the findings of RULE; --set SET over that set alone
 *   --originals     holds the pairs of copy and original against the faults planted in them
 *   --errors SET    lists what was missed or wrong in SET (rare-earth, news, own or an external set), by frequency
 *   --write         puts the table into docs/accuracy.md
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyzer } from '../../server/src/engine';
import { analysed, measureShares, measureSpans } from './annotated';
import { f1, interval, precision, recall, sum, type Tally } from './counts';
import { listAlarms } from './alarms';
import { countErrors, listErrors } from './errors';
import { engineSystem, measures, readSets, type System } from './external';
import { reportOriginals } from './originals';
import { otherSystems } from './others';
import { goldSets, shared, type Gold } from './sets';
import { writeAccuracy } from './write';

const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);

async function main(argv: readonly string[]): Promise<void> {
  const alarms = argv.indexOf('--alarms');
  if (alarms >= 0) {
    const set = argv.indexOf('--set');
    const rule = argv[alarms + 1];
    const lines = listAlarms(rule?.startsWith('--') ? undefined : rule, set >= 0 ? argv[set + 1] : undefined);
    console.log(lines.join('\n'));
    return;
  }
  if (argv.includes('--originals')) {
    console.log(reportOriginals().join('\n'));
    return;
  }
  const errors = argv.indexOf('--errors');
  if (errors >= 0) {
    console.log(listErrors(argv[errors + 1] ?? ''));
    return;
  }
  const lines: string[] = [];
  const say = (line: string): void => {
    lines.push(line);
    console.log(line);
  };
  if (!existsSync(join(shared, 'gold'))) say(`There is no ${shared}: only the project's own gold is measured.`);
  for (const [title, gold] of goldSets()) if (gold.length > 0) reportArticles(title, gold, say);
  await reportExternal(argv.includes('--others'), say);
  reportSpeed(say);
  if (argv.includes('--write')) writeAccuracy(lines);
}

function reportArticles(title: string, gold: readonly Gold[], say: (line: string) => void): void {
  const pairs = analysed(gold);
  say(`\n${title}: ${String(gold.length)} articles`);
  say(`${''.padEnd(32)}    P     R    F1   95 % interval   right wrong missed`);
  for (const row of measureSpans(pairs)) say(`${row.name.padEnd(32)}${scores(row.tally, row.interval)}`);
  for (const { name, right, all } of measureShares(pairs))
    say(`${name.padEnd(32)}${percent(all === 0 ? 0 : right / all)}   (${String(right)} of ${String(all)})`);
  say('missed or wrong, by class:');
  for (const [name, count] of countErrors(gold)) say(`${String(count).padStart(6)}  ${name}`);
}

function scores(tally: Tally, range?: readonly [number, number]): string {
  const between = range ? `${percent(range[0])} – ${percent(range[1])}` : ' '.repeat(13);
  const numbers = [tally.right, tally.wrong, tally.missed].map((n) => String(n).padStart(6)).join('');
  return `${percent(precision(tally))} ${percent(recall(tally))} ${percent(f1(tally))}   ${between}  ${numbers}`;
}

async function reportExternal(others: boolean, say: (line: string) => void): Promise<void> {
  const sets = readSets();
  const systems: System[] = [engineSystem(), ...(others ? await otherSystems(say) : [])];
  say(`\nsets that others annotated`);
  say(`${''.padEnd(54)}    P     R    F1   95 % interval   right wrong missed`);
  for (const measure of measures) {
    const documents = sets.get(measure.set) ?? [];
    if (documents.length === 0) continue;
    for (const system of systems) {
      const tallies = measure.run(system, documents);
      if (tallies === undefined) continue;
      const name = `${measure.set}: ${measure.name}`.padEnd(54);
      say(
        system === systems[0]
          ? `${name}${scores(sum(tallies), interval(tallies))}`
          : `${`    ${system.name}`.padEnd(54)}${scores(sum(tallies))}`,
      );
    }
  }
}

/** Words per second of the whole engine over all texts, caches empty at the start of each round; the median of five rounds. */
function reportSpeed(say: (line: string) => void): void {
  const gold = goldSets().flatMap(([, articles]) => articles.map(({ text }) => text));
  const texts = [...gold, ...(readSets().get('eww_dev') ?? []).map(({ text }) => text)];
  const words = texts.reduce((count, text) => count + text.split(/\s+/u).length, 0);
  const rates = Array.from({ length: 6 }, () => {
    const analyzer = createAnalyzer();
    const start = performance.now();
    for (const text of texts) analyzer.analyze(text, 'article');
    return words / ((performance.now() - start) / 1000);
  })
    .slice(1)
    .sort((a, b) => a - b);
  say(
    `\nspeed: ${Math.round(rates[2]!).toLocaleString('en-GB')} words/s, whole engine, one core (${words.toLocaleString('en-GB')} words, median of 5 rounds)`,
  );
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 2;
});
