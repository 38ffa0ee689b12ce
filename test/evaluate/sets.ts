import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Annotated } from './annotated';

export const root = resolve(__dirname, '../..');
/** Articles and gold that are kept beside the project, where they are. */
export const shared = resolve(root, '../shared');

export interface Gold {
  readonly annotated: Annotated;
  readonly text: string;
}

/** Annotated articles of a folder of JSON files; the texts stand in `articles`, or beside the JSON. */
export function readGold(folder: string, articles: string): Gold[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  return files.map((file) => {
    const annotated = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Annotated;
    return { annotated, text: readFileSync(join(articles, basename(annotated.file)), 'utf8') };
  });
}

/** Every set of annotated articles by its title; those kept beside the project come first and are empty where it stands alone. */
export function goldSets(): [title: string, gold: Gold[]][] {
  const articles = join(shared, 'articles');
  const sharedGold = ['rare-earth', 'news'].flatMap((folder) => readGold(join(shared, 'gold', folder), articles));
  return [
    ['shared articles (rare-earth and news)', sharedGold],
    ['own articles (test/gold)', readGold(join(root, 'test/gold'), join(root, 'test/gold'))],
  ];
}

export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly kind?: string;
  readonly text: string;
}

/** One document or sentence of an external set. */
export interface External {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
  readonly label?: string;
  readonly hasCue?: boolean;
  readonly model?: string;
  readonly dim?: string;
  readonly negative?: boolean;
  readonly golden?: boolean;
  readonly sentences?: readonly string[];
}

/** The documents of an external set, or none where it is not there. */
export function readExternal(name: string): External[] {
  const path = join(shared, 'gold/external', `${name}.jsonl`);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => ({ spans: [], ...(JSON.parse(line) as Omit<External, 'spans'>) }));
}
