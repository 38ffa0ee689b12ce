import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Range } from './counts';
import type { System } from './external';
import { ageTail } from './models';
import { root } from './sets';

/** Installed on demand, never a dependency. */
const PACKAGES: Readonly<Record<string, string>> = {
  compromise: '14.17.0',
  'wink-nlp': '2.4.0',
  'wink-eng-lite-web-model': '1.8.1',
  '@microsoft/recognizers-text-suite': '1.3.1',
};

/** The best-known JavaScript libraries for the same things, over the same texts; none where they cannot be installed. */
export async function otherSystems(say: (line: string) => void): Promise<System[]> {
  const folder = join(root, '.vscode-test/evaluate');
  try {
    install(folder);
  } catch {
    say('The other libraries could not be installed; only copydesk is measured.');
    return [];
  }
  const load = createRequire(join(folder, 'package.json'));
  return [compromise(load), wink(load), recognizers(load)];
}

function install(folder: string): void {
  if (Object.keys(PACKAGES).every((name) => existsSync(join(folder, 'node_modules', name)))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: PACKAGES }));
  execFileSync('npm', ['install', '--ignore-scripts', '--no-package-lock'], {
    cwd: folder,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
}

interface Offset {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

interface CompromiseView {
  out(format: 'offset'): Offset[];
  out(format: 'array'): string[];
}

function compromise(load: NodeJS.Require): System {
  const nlp = load('compromise') as (
    text: string,
  ) => Record<'organizations' | 'money' | 'numbers' | 'sentences', () => CompromiseView>;
  const spans = (view: CompromiseView): Range[] => view.out('offset').map(trimmed);
  return {
    name: 'compromise',
    organizations: (text) => spans(nlp(text).organizations()),
    money: (text) => spans(nlp(text).money()),
    quantities: (text) => spans(nlp(text).numbers()),
    figures: (text) => spans(nlp(text).numbers()),
    sentences: (text) => nlp(text).sentences().out('array'),
  };
}

/** Its spans take in the punctuation that follows; cutting that off is in its favour. */
function trimmed({ text, offset }: Offset): Range {
  const words = text.replace(/[\s,.;:!?)"”’']+$/u, '');
  const start = offset.start + (words.length - words.trimStart().length);
  return { start, end: offset.start + words.length };
}

interface WinkItems {
  out(): string[];
  out(what: unknown): unknown[];
}

interface Wink {
  readonly its: Readonly<Record<'detail' | 'pos' | 'precedingSpaces' | 'value', unknown>>;
  readDoc(text: string): Record<'entities' | 'sentences' | 'tokens', () => WinkItems>;
}

function wink(load: NodeJS.Require): System {
  const library = (load('wink-nlp') as (model: unknown) => Wink)(load('wink-eng-lite-web-model'));
  const entities = (text: string, types: ReadonlySet<string>): Range[] => {
    let from = 0;
    return (library.readDoc(text).entities().out(library.its.detail) as { value: string; type: string }[]).flatMap(
      ({ value, type }) => {
        const start = text.indexOf(value, from);
        if (start < 0) return [];
        from = start + value.length;
        return types.has(type) ? [{ start, end: from }] : [];
      },
    );
  };
  return {
    name: 'wink-nlp (names: runs of proper nouns)',
    organizations: (text) => properNouns(library, text),
    money: (text) => entities(text, new Set(['MONEY'])),
    quantities: (text) => entities(text, new Set(['MONEY', 'PERCENT', 'CARDINAL', 'DURATION'])),
    figures: (text) => entities(text, new Set(['MONEY', 'PERCENT', 'CARDINAL', 'DURATION', 'ORDINAL', 'DATE'])),
    sentences: (text) => library.readDoc(text).sentences().out(),
  };
}

function properNouns(library: Wink, text: string): Range[] {
  const tokens = library.readDoc(text).tokens();
  const words = tokens.out(library.its.value) as string[];
  const parts = tokens.out(library.its.pos) as string[];
  const runs: { start: number; end: number }[] = [];
  let from = 0;
  let open = false;
  words.forEach((word, index) => {
    const start = text.indexOf(word, from);
    if (start < 0) return;
    from = start + word.length;
    if (parts[index] !== 'PROPN') open = false;
    else if (open) runs.at(-1)!.end = from;
    else {
      runs.push({ start, end: from });
      open = true;
    }
  });
  return runs;
}

type Recognize = (
  text: string,
  culture: string,
) => { readonly start: number; readonly end: number; readonly resolution?: { readonly value?: unknown } }[];

function recognizers(load: NodeJS.Require): System {
  const suite = load('@microsoft/recognizers-text-suite') as Record<string, Recognize>;
  // its time grows faster than the length of the text, so that it gets one paragraph at a time
  const run = (text: string, names: readonly string[]): Range[] =>
    [...text.matchAll(/[^\n]+/gu)].flatMap(({ 0: line, index }) =>
      runLine(line, names).map(({ start, end }) => ({ start: start + index, end: end + index })),
    );
  const runLine = (text: string, names: readonly string[]): Range[] => {
    const found = names
      .flatMap((name) => suite[name]!(text, 'en-us'))
      // a currency or unit with no number, such as “dollars”, has no value; leaving it out is in its favour
      .filter(({ resolution }) => resolution?.value !== null && resolution?.value !== undefined)
      .map(({ start, end }) => ({ start, end: end + 1 }));
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    return found.filter(
      (span, index) =>
        !found.some(
          (other, at) =>
            at !== index &&
            other.start <= span.start &&
            span.end <= other.end &&
            (at < index || other.end - other.start > span.end - span.start),
        ),
    );
  };
  const units = [
    'recognizeCurrency',
    'recognizeDimension',
    'recognizeTemperature',
    'recognizeAge',
    'recognizePercentage',
  ];
  return {
    name: 'Recognizers-Text',
    money: (text) => run(text, ['recognizeCurrency']),
    quantities: (text) => run(text, [...units, 'recognizeNumber']),
    model: (name, text) => {
      const recognize = `recognize${name.replace(/Model$/u, '').replace('Percent', 'Percentage')}`;
      if (suite[recognize] === undefined) return undefined;
      return run(text, [recognize]).map(({ start, end }) => ({ start, end: end - ageTail(text.slice(start, end)) }));
    },
  };
}
