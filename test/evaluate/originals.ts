import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  alignmentOf,
  createAnalyzer,
  createOriginals,
  createRegistry,
  parseRegistry,
  placeBeside,
  readOriginal,
  starterRegistry,
  type AlignedItem,
  type Article,
  type CompanyRegistry,
} from '../../server/src/engine/index';
import { root } from '../tidy/sources';

/** One planted fault: the words of the copy that say something else than the original, or something that it does not say. */
export interface PlantedFault {
  readonly words: string;
  /** words that stand before them, where the words occur more than once */
  readonly after?: string;
  readonly fault: string;
  /** what the original says there; absent where it says nothing */
  readonly original?: string;
}

/** An article with its originals and the faults planted in it. */
export interface Pair {
  readonly name: string;
  readonly article: Article;
  readonly faults: readonly PlantedFault[];
}

/** A pair held against its faults. */
export interface PairResult {
  readonly pair: Pair;
  readonly compared: number;
  readonly found: readonly PlantedFault[];
  readonly missed: readonly PlantedFault[];
  /** found, and shown beside the words of the original that say otherwise */
  readonly placed: number;
  readonly falseAlarms: readonly AlignedItem[];
}

const FOLDERS = ['test/fixtures/originals', 'examples/originals'];

/** Every pair of the project: a `faults.json` (or `NAME.faults.json`) with the article and the originals that it names. */
export function readPairs(): Pair[] {
  return FOLDERS.flatMap((folder) => {
    const registry = registryOf(folder.startsWith('examples') ? 'examples/companies.yaml' : `${folder}/companies.yaml`);
    return faultFiles(join(root, folder)).map((path) => readPair(path, registry));
  });
}

function registryOf(path: string): CompanyRegistry {
  const { entries } = parseRegistry(readFileSync(join(root, path), 'utf8'), `file:///${path}`);
  return createRegistry(starterRegistry(), entries);
}

function faultFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('faults.json'))
    .sort()
    .map((path) => join(folder, path));
}

function readPair(path: string, registry: CompanyRegistry): Pair {
  const { article, originals, faults } = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly article: string;
    readonly originals: readonly string[];
    readonly faults: readonly PlantedFault[];
  };
  const at = (name: string): string => resolve(dirname(path), name);
  const list = originals.map((name) => readOriginal(readFileSync(at(name), 'utf8'), { name }, registry));
  const text = readFileSync(at(article), 'utf8');
  const analyzed = createAnalyzer({ registry }).analyze(text, article.endsWith('.md') ? 'markdown' : 'article');
  const name = path.endsWith('/faults.json')
    ? dirname(path).split('/').at(-1)!
    : path.split('/').at(-1)!.split('.')[0]!;
  return { name, faults, article: placeBeside(analyzed, { originals: createOriginals(list) }) };
}

/** Which planted faults the alignment shows, and what else it takes for one. */
export function judgePair(pair: Pair): PairResult {
  const { text } = pair.article.structure;
  const { items } = alignmentOf(pair.article)!;
  const shown = items.filter(({ state }) => state === 'differs' || state === 'absent');
  const spans = pair.faults.map((fault) => spanOf(text, fault));
  const hits = spans.map((span) => shown.find((item) => item.start < span.end && span.start < item.end));
  const originals = pair.article.beside!.originals!.list;
  const placed = pair.faults.filter(({ original }, index) => {
    const place = hits[index]?.place;
    if (original === undefined) return hits[index] !== undefined && hits[index].state === 'absent';
    if (place === undefined) return false;
    const at = originals[place.original]!.text.indexOf(original);
    return at >= 0 && place.start < at + original.length && at < place.end;
  }).length;
  return {
    pair,
    compared: items.filter(({ state }) => state !== 'untold').length,
    found: pair.faults.filter((_, index) => hits[index] !== undefined),
    missed: pair.faults.filter((_, index) => hits[index] === undefined),
    placed,
    falseAlarms: shown.filter((item) => !spans.some((span) => item.start < span.end && span.start < item.end)),
  };
}

function spanOf(text: string, { words, after = '' }: PlantedFault): { readonly start: number; readonly end: number } {
  const from = after === '' ? 0 : text.indexOf(after) + after.length;
  const pattern = new RegExp(`(?<![\\d.,])${words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?!\\d)`, 'u');
  const match = pattern.exec(text.slice(from));
  if (match === null) throw new Error(`The article does not have “${words}”.`);
  return { start: from + match.index, end: from + match.index + words.length };
}

/** The table of `npm run evaluate -- --originals`: planted faults found, and what else was taken for one. */
export function reportOriginals(): string[] {
  const results = readPairs().map(judgePair);
  const row = (name: string, pairs: readonly PairResult[]): string => {
    const count = (pick: (result: PairResult) => number): number =>
      pairs.reduce((sum, result) => sum + pick(result), 0);
    const planted = count(({ pair }) => pair.faults.length);
    const found = count((result) => result.found.length);
    const wrong = count((result) => result.falseAlarms.length);
    const share = (part: number, whole: number): string =>
      `${((100 * part) / Math.max(1, whole)).toFixed(1).padStart(6)} %`;
    const cells = [planted, found, count((result) => result.placed), wrong, count((result) => result.compared)];
    return `${name.padEnd(20)}${cells.map((cell) => String(cell).padStart(9)).join('')}  ${share(found, found + wrong)} ${share(found, planted)}`;
  };
  return [
    `${'pair'.padEnd(20)}  planted    found   placed    false compared  precision   recall`,
    ...results.map((result) => row(result.pair.name, [result])),
    row('all', results),
    ...results.flatMap(({ pair, missed, falseAlarms }) => [
      ...missed.map(({ words, fault }) => `  missed in ${pair.name}: ${words} (${fault})`),
      ...falseAlarms.map(
        ({ start, end }) => `  false in ${pair.name}: ${pair.article.structure.text.slice(start, end)}`,
      ),
    ]),
  ];
}
