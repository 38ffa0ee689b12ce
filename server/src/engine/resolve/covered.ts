import type { Article, ArticleSentence, Disclaimer } from './model';

/** A notice that tells how far to trust what the text says, as against one on advice, interests or the future. */
export function coversClaims({ kinds }: Disclaimer): boolean {
  return kinds.some((kind) => kind === 'provenance' || kind === 'translation' || kind === 'verification');
}

/** The claims that the notice speaks of, in the order of the text, those of the notice itself left out. */
export function coveredClaims(article: Article, disclaimer: Disclaimer): readonly ArticleSentence[] {
  if (!coversClaims(disclaimer)) return [];
  return article.sentences
    .slice(disclaimer.covers.start, disclaimer.covers.end)
    .filter(({ sourcing }) => sourcing !== undefined && sourcing.label !== 'analysis');
}

/** The notices that speak of the claim, the one that it rests on first; none for a sentence that claims nothing. */
export function noticesOver(article: Article, { index, sourcing }: ArticleSentence): readonly Disclaimer[] {
  if (sourcing === undefined || sourcing.label === 'analysis') return [];
  const over = article.disclaimers.filter(
    (disclaimer) => coversClaims(disclaimer) && disclaimer.covers.start <= index && index < disclaimer.covers.end,
  );
  const own = sourcing.disclaimer === undefined ? undefined : article.disclaimers[sourcing.disclaimer];
  return own === undefined ? over : [own, ...over.filter((other) => other !== own)];
}
