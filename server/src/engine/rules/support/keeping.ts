import type { Article, ArticleSentence, Attribution } from '../../resolve/model';
import type { Keeping, Report } from '../model';

/** A report rests on its own sentence alone: its words, its label, its attributions. */
export const oneSentence: Keeping = { reach: (_, index) => ({ start: index, end: index + 1 }) };

/** A report rests on its own sentence and the one before it. */
export const sentenceAndNext: Keeping = { reach: (_, index) => ({ start: index, end: index + 2 }) };

/** The reports in the order of their sentences; those of one sentence stay as they are. */
export function bySentence(reports: readonly Report[]): readonly Report[] {
  return reports.length < 2 ? reports : [...reports].sort((a, b) => (a.sentence ?? 0) - (b.sentence ?? 0));
}

/** The attributions of the sentence, in their order. */
export function attributionsIn({ attributions }: Article, { index }: ArticleSentence): readonly Attribution[] {
  let [low, high] = [0, attributions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (attributions[middle]!.sentence < index) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (attributions[end]?.sentence === index) end++;
  return attributions.slice(low, end);
}
