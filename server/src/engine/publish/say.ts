import type { Publication, RemovedKind } from './model';

const nouns: Readonly<Record<RemovedKind, readonly [string, string]>> = {
  frontMatter: ['the front matter', 'the front matter'],
  comment: ['comment', 'comments'],
  query: ['open query', 'open queries'],
  citation: ['citation', 'citations'],
  note: ['note marker', 'note markers'],
  definition: ['note', 'notes'],
};

/** What was taken out or written out, in one line: *2 comments, 1 open query, 3 citations*; undefined where nothing was. */
export function sayPublication({ removed, unknown }: Publication): string | undefined {
  const parts = removed.map(({ kind, count }) => {
    const [one, several] = nouns[kind];
    return kind === 'frontMatter' ? one : `${String(count)} ${count === 1 ? one : several}`;
  });
  if (unknown.length > 0)
    parts.push(`nothing in the place of ${unknown.map((key) => `“${key}”`).join(', ')}, which no bibliography holds`);
  return parts.length === 0 ? undefined : parts.join(', ');
}
