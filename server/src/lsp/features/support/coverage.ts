import {
  claimFocus,
  coveredClaims,
  lastStartingAt,
  noticesOver,
  touches,
  type Article,
  type Span,
} from '../../../engine/index';

/** The notices that speak of the claim at the offset, the one it rests on first; the notice itself where the offset is in one. */
export function noticesAt(article: Article, offset: number): readonly Span[] {
  const own = article.disclaimers.find((disclaimer) => touches(disclaimer, offset));
  if (own) return [own];
  const sentence = article.sentences[lastStartingAt(article.sentences, offset)];
  return sentence && touches(sentence, offset) ? noticesOver(article, sentence) : [];
}

/** The claims that the notice at the offset speaks of, each by the words it rests on, after the notice itself where asked for. */
export function coveredAt(article: Article, offset: number, withNotice: boolean): readonly Span[] {
  const notice = article.disclaimers.find((disclaimer) => touches(disclaimer, offset));
  if (!notice) return [];
  const claims = coveredClaims(article, notice).map((sentence) => claimFocus(article, sentence));
  return withNotice ? [notice, ...claims] : claims;
}
