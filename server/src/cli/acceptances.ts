import { readFile } from 'node:fs/promises';
import { readAcceptances, type Acceptance } from '../engine/index';
import { reasonOf, type ArticleFile } from './files';
import type { CommandIo } from './io';

const SUFFIX = '.sources.json';

/** The findings accepted beside the article, in `NAME.EXT.sources.json`; none where there is no such file. */
export async function acceptancesOf(file: ArticleFile, io: CommandIo): Promise<readonly Acceptance[]> {
  let json: string;
  try {
    json = (await readFile(file.location + SUFFIX, 'utf8')).replace(/^\uFEFF/u, '');
  } catch (error) {
    const absent = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
    if (!absent) io.err(`${file.path}${SUFFIX}: ${reasonOf(error)}\n`);
    return [];
  }
  const { acceptances, problems } = readAcceptances(json);
  for (const problem of problems) io.err(`${file.path}${SUFFIX}: ${problem}\n`);
  return acceptances;
}
