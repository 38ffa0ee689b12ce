import { isExecutive, isInsider, isOutsider, JOB_WORDS } from '../../lexicon/jobs';
import type { Token } from '../../text/model';
import type { Insider } from '../model';

const NAMED_PERSON = /\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}\.)? (\p{Lu}[\p{L}’'-]+)/gu;
/** Code units between a name and the job that goes with it. */
const NEAR = 60;
const LONGEST_TEXT = 2000;

/** People whom the sentence introduces with a job at a company. Looks for a job's word first, since few sentences hold one. */
export function findInsiders(tokens: readonly Token[], sentence: string): Insider[] {
  if (!tokens.some((token) => JOB_WORDS.has(token.lower))) return [];
  const text = sentence.slice(0, LONGEST_TEXT);
  if (!isInsider(text) || isOutsider(text)) return [];
  const found: Insider[] = [];
  for (const match of text.matchAll(NAMED_PERSON)) {
    const start = match.index;
    const end = start + match[0].length;
    const around = text.slice(Math.max(0, start - NEAR), end + NEAR);
    if (isInsider(around)) found.push({ start, end, surname: match[1]!, executive: isExecutive(around) });
  }
  return found;
}
