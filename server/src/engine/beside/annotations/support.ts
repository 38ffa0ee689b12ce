import type { Article } from '../../resolve/model';
import type { Support } from '../model';
import { claimOf } from './claim';
import type { SourceBody } from './model';

/** The sentences that a placed annotation gives a source, then those it calls the writer's own analysis. */
export function annotationSupports(article: Article): readonly Support[] {
  const placed = article.beside?.annotations?.placed ?? [];
  const supports: Support[] = [];
  for (const { annotation, start, end } of placed) {
    if (annotation.kind !== 'source' || annotation.source === undefined) continue;
    const name = sourceName(annotation.source);
    for (const { index } of claimOf(article, { start, end }))
      supports.push({ sentence: index, kind: 'annotation', name });
  }
  for (const { annotation, start, end } of placed) {
    if (annotation.kind !== 'analysis') continue;
    const name = annotation.creator ?? 'the writer';
    for (const { index } of claimOf(article, { start, end }))
      supports.push({ sentence: index, kind: 'analysis', name });
  }
  return supports;
}

const longestName = 60;

/** A source as an editor would name it: its label, else its words, its file name, or its address without protocol. */
export function sourceName({ form, value, label }: SourceBody): string {
  const name = label ?? (form === 'url' ? value.replace(/^[a-z]+:\/{2}(?:www\.)?/iu, '').replace(/\/$/u, '') : value);
  return name.length <= longestName ? name : `${name.slice(0, longestName - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
