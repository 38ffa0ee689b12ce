import type { MentionType } from '../model';
import { roleOf } from './apposition';
import { type Judged, weigh } from './judge';
import { type Line, lowerAt } from './line';
import { MAKERS } from './things';

const EXAMPLE_REACH = 12;

export function judgeExample(line: Line, judged: Judged, at: number): void {
  const role = exampleRole(line, at);
  if (role !== undefined) weigh(judged, 2.4, 'example of', role);
}

/** *companies such as X*, *customers including X*, *young firms, among them X*: what the names after the token are examples of. */
export function exampleRole(line: Line, at: number): MentionType | undefined {
  const word = lowerAt(line, at);
  const before = lowerAt(line, at - 1);
  // *bidders include X*, *among the bidders are X and Y*, *its suppliers are X and Y*
  if (/^(?:include|included|are|were)$/.test(word) && before.endsWith('s')) {
    return roleOf(before);
  }
  if (
    word !== 'like' &&
    word !== 'including' &&
    !(word === 'as' && before === 'such') &&
    !(word === 'them' && before === 'among')
  )
    return undefined;
  for (let i = at - 1; i >= 0 && i >= at - EXAMPLE_REACH; i--) {
    const lower = lowerAt(line, i);
    if (lower.length < 4) continue;
    const role = MAKERS.test(lower) ? 'company' : roleOf(lower);
    if (role !== undefined && lower.endsWith('s')) return role;
  }
  return undefined;
}
