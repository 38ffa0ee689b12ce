import { mulberry32 } from '../evaluate/counts';
import { writeArticle } from './article';
import { compared, type Bench, type Measure } from './measure';
import { bundle } from '../support/bundle';
import { quantile, Subject } from './subject';

/** A pair of servers with the same article open: the language server, and a bare one that answers with as many diagnostics. */
export async function startPair(folder: string, text: string, push: boolean): Promise<readonly [Subject, Subject]> {
  const server = await Subject.start(bundle(folder, 'server/src/main.node.ts', 'server.cjs'), text, { push });
  const bare = await Subject.start(bundle(folder, 'test/bench/bare.ts', 'bare.cjs'), text, {
    push,
    initializationOptions: { items: server.diagnostics },
  });
  return [server, bare];
}

/** Types letters at random, `over` letters or between them, in turns; whoever goes second finds the machine warmer. */
export async function typeInTurns(
  subjects: readonly Subject[],
  text: string,
  edits: number,
  { seed = 11, over = 1 } = {},
): Promise<void> {
  const random = mulberry32(seed);
  const letters = [...text.matchAll(/[a-z](?=[a-z])/g)].map(({ index }) => index);
  for (let i = 0; i < edits; i++) {
    const offset = letters[Math.floor(random() * letters.length)]!;
    const letter = 'abcdefghijklmnopqrstuvwxyz'[Math.floor(random() * 26)]!;
    for (const subject of i % 2 === 0 ? subjects : [...subjects].reverse()) await subject.type(offset, letter, over);
  }
}

const lengths = [
  { words: 5000, warmUp: 60, edits: 200, over: 1, target: '1.5 / 1.5' },
  { words: 5000, warmUp: 60, edits: 200, over: 0, target: '1.5 / 1.5' },
  { words: 50_000, warmUp: 15, edits: 40, over: 1, target: '2 / –' },
] as const;

/** Milliseconds that a letter typed over another in the shorter article, pulled, may take more than with the bare server, at the median. */
const mostOver = 5;

/** What a keystroke costs until its diagnostics are there; the run fails where it is too much. */
export const keystroke: Bench = {
  name: 'keystroke',
  usual: true,
  async run(folder) {
    const measures: Measure[] = [];
    for (const { words, warmUp, edits, over, target } of lengths) {
      const text = writeArticle(words, 7);
      for (const push of [false, true]) {
        const [server, bare] = await startPair(folder, text, push);
        await typeInTurns([server, bare], text, warmUp + edits, { over });
        const typed = over === 0 ? ', letters put in' : '';
        const what = `change → diagnostics, ${words.toLocaleString('en-US')} words${typed}, ${push ? 'push' : 'pull'}`;
        const [own, floor] = [server.times.slice(warmUp), bare.times.slice(warmUp)];
        const name = `bare server, ${String(server.diagnostics.length)} diagnostics`;
        measures.push(compared(what, own, name, floor, target));
        const more = quantile(own, 0.5) - quantile(floor, 0.5);
        if (words === lengths[0].words && over === lengths[0].over && !push && more > mostOver) {
          console.error(`${what}: ${more.toFixed(1)} ms over the bare server, ${String(mostOver)} at most`);
          process.exitCode = 1;
        }
        await Promise.all([server.stop(), bare.stop()]);
      }
    }
    return measures;
  },
};

const steps = [1000, 10_000, 100_000];

/** How the cost of an edit grows with the article. */
export const growth: Bench = {
  name: 'growth',
  usual: false,
  async run(folder) {
    const medians: number[] = [];
    const floors: number[] = [];
    for (const words of steps) {
      const text = writeArticle(words, 7);
      const [server, bare] = await startPair(folder, text, false);
      await typeInTurns([server, bare], text, 60);
      for (const [subject, into] of [
        [server, medians],
        [bare, floors],
      ] as const)
        into.push([...subject.times.slice(20)].sort((a, b) => a - b)[20]!);
      await Promise.all([server.stop(), bare.stop()]);
    }
    const list = (times: readonly number[]): string => times.map((time) => time.toFixed(2)).join(', ');
    const ratio = `${(medians.at(-1)! / medians[0]!).toFixed(1)} (bare server ${(floors.at(-1)! / floors[0]!).toFixed(1)})`;
    return [
      {
        what: 'growth: an edit at 1,000, 10,000 and 100,000 words, medians, pull',
        own: `${list(medians)} ms`,
        against: `bare server, as many diagnostics: ${list(floors)} ms`,
        ratio: `last to first: ${ratio}`,
        target: 'flat',
      },
    ];
  },
};
