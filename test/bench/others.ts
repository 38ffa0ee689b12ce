import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { check, createAnalyzer, defaultSettings } from '../../server/src/engine/index';
import { writeArticle } from './article';
import type { Bench, Measure } from './measure';
import { median } from './start';
import { load, tool } from './tools';

const words = 5000;
const rounds = 8;

type Read = (text: string) => unknown;

/** Words a second of the whole engine, registry and rules included, over articles it has not seen, and of others, in turns. */
export const others: Bench = {
  name: 'others',
  usual: false,
  async run() {
    const { registry } = createAnalyzer();
    const own: Read = (text) => check(createAnalyzer({ registry }).analyze(text, 'article'), defaultSettings);
    const readers: [name: string, read: Read][] = [['Copydesk', own]];
    for (const [name, make] of Object.entries({ 'wink-nlp': wink, 'harper.js': harper, 'cspell-lib': cspell })) {
      const read = await make();
      if (read) readers.push([name, read]);
    }
    const times = readers.map((): number[] => []);
    const cold = readers.map(() => 0);
    for (let round = 0; round <= rounds; round++) {
      for (const [i, [, read]] of readers.entries()) {
        const text = writeArticle(words, 500 + round);
        const from = performance.now();
        await read(text);
        const time = performance.now() - from;
        if (round === 0) cold[i] = time;
        else times[i]!.push(time);
      }
    }
    const speed = (time: number): string => Math.round((words / time) * 1000).toLocaleString('en-US');
    return readers.slice(1).map(([name], i): Measure => {
      const [mine, theirs] = [median(times[0]!), median(times[i + 1]!)];
      return {
        what: `words a second, whole engine, against ${name} (in brackets: its first article)`,
        own: `${speed(mine)} (${speed(cold[0]!)})`,
        against: `${name}: ${speed(theirs)} (${speed(cold[i + 1]!)})`,
        ratio: (theirs / mine).toFixed(1),
        target: name === 'wink-nlp' ? '10' : '',
      };
    });
  },
};

async function wink(): Promise<Read | undefined> {
  const [path, modelPath] = [tool('wink-nlp'), tool('wink-eng-lite-web-model')];
  if (path === undefined || modelPath === undefined) return undefined;
  type Nlp = { readDoc(text: string): { entities(): { out(): unknown } } };
  const { default: make } = await load<{ default: (model: unknown) => Nlp }>(join(path, 'src/wink-nlp.js'));
  const { default: model } = await load<{ default: unknown }>(join(modelPath, 'dist/model.js'));
  const nlp = make(model);
  return (text) => nlp.readDoc(text).entities().out();
}

async function harper(): Promise<Read | undefined> {
  const path = tool('harper.js');
  if (path === undefined) return undefined;
  type Linter = { setup(): Promise<void>; lint(text: string): Promise<unknown> };
  const { LocalLinter } = await load<{ LocalLinter: new (options: object) => Linter }>(join(path, 'dist/index.js'));
  const { binaryInlined } = await load<{ binaryInlined: unknown }>(join(path, 'dist/binaryInlined.js'));
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return (text) => linter.lint(text);
}

async function cspell(): Promise<Read | undefined> {
  const path = tool('cspell-lib');
  if (path === undefined) return undefined;
  type Check = (document: object, options: object, settings: object) => Promise<unknown>;
  const { spellCheckDocument } = await load<{ spellCheckDocument: Check }>(join(path, 'dist/index.js'));
  return (text) =>
    spellCheckDocument(
      { uri: 'file:///bench.txt', text, languageId: 'plaintext', locale: 'en' },
      { generateSuggestions: false, noConfigSearch: true },
      { words: [], suggestionsTimeout: 0 },
    );
}
