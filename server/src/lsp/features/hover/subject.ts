import { lastStartingAt, type Article, type ArticleFigure, type Entity } from '../../../engine/index';

/** The company that a figure is told of: the one named or referred to last before it in its sentence, else the first after it. */
export function entityBefore(article: Article, figure: ArticleFigure): Entity | undefined {
  const { mentions, entities } = article;
  let best: { readonly start: number; readonly entity: number } | undefined;
  for (let i = lastStartingAt(mentions, figure.start); i >= 0; i--) {
    const mention = mentions[i]!;
    if (mention.sentence !== figure.sentence) break;
    if (mention.type === 'company') {
      best = mention;
      break;
    }
  }
  for (const reference of article.references) {
    if (reference.sentence !== figure.sentence || reference.start >= figure.start) continue;
    if (!best || reference.start > best.start) best = reference;
  }
  best ??= mentions.find((mention) => mention.sentence === figure.sentence && mention.type === 'company');
  return best && entities[best.entity];
}
