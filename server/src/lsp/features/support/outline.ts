import type { Article, Span } from '../../../engine/index';

/** A heading with what stands under it, or the highlights list with its heading. */
export interface Section extends Span {
  readonly title: Span;
  readonly highlights: boolean;
}

/** The sections in order of their starts, an outer one before those in it; each ends where its text does. */
export function sectionsOf(article: Article): readonly Section[] {
  const { blocks } = article.structure;
  const sections: Section[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      const level = block.level ?? 1;
      let end = index + 1;
      while (end < blocks.length && !(blocks[end]!.kind === 'heading' && (blocks[end]!.level ?? 1) <= level)) end++;
      const own = blocks.slice(index + 1, end).find(({ kind }) => kind !== 'furniture');
      sections.push({
        start: block.start,
        end: blocks[end - 1]!.end,
        title: block,
        highlights: own?.highlights ?? false,
      });
    } else if (block.highlights && blocks[index - 1]?.highlights !== true && blocks[index - 1]?.kind !== 'heading') {
      let end = index;
      while (blocks[end + 1]?.highlights === true) end++;
      sections.push({ start: block.start, end: blocks[end]!.end, title: block, highlights: true });
    }
  }
  return sections;
}
