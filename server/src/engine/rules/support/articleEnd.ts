import type { Article } from '../../resolve/model';

/** Offset after the last line of the article's own text: before page furniture, left-over mark-up and comments at the end. */
export function articleEnd(article: Article): number {
  const { blocks, marks, text } = article.structure;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]!;
    if (block.kind === 'furniture' || block.kind === 'comment') continue;
    const markup = marks.find((mark) => mark.kind === 'markup' && mark.start <= block.start && mark.end >= block.end);
    if (markup !== undefined) continue;
    let end = block.end;
    while (end > block.start && /\s/u.test(text[end - 1]!)) end--;
    return end;
  }
  return 0;
}
