import type { Article, ArticleSentence, Sourcing, SourcingReason } from '../resolve/model';
import type { Beside, Support } from './model';
import { supporters, type Supporter } from './registry';

/**
 * The article with what stands beside it, its sentences labelled accordingly: one that an annotation, a citation, an original or the
 * registry stands behind is sourced by it where the text itself names nobody, and so is a highlight that restates it. The same article
 * where there is nothing beside it and nothing that the registry stands behind. Never throws: a supporter that fails supports nothing, and `onError` hears of it.
 */
export function placeBeside(
  article: Article,
  beside: Beside,
  onError?: (error: unknown) => void,
  all: readonly Supporter[] = supporters,
): Article {
  const nothing = Object.values(beside).every((material) => material === undefined);
  const placed: Article = nothing ? article : { ...article, beside };
  const behind = supportsOf(placed, all, onError);
  if (behind.size === 0) return placed;
  return { ...placed, sentences: placed.sentences.map((sentence) => supported(sentence, behind)) };
}

function supportsOf(
  article: Article,
  all: readonly Supporter[],
  onError: ((error: unknown) => void) | undefined,
): ReadonlyMap<number, Support> {
  const behind = new Map<number, Support>();
  for (const supporter of all) {
    try {
      for (const support of supporter(article)) {
        if (!behind.has(support.sentence)) behind.set(support.sentence, support);
      }
    } catch (error) {
      onError?.(error);
    }
  }
  return behind;
}

function supported(sentence: ArticleSentence, behind: ReadonlyMap<number, Support>): ArticleSentence {
  const { sourcing } = sentence;
  if (sourcing === undefined || sourcing.label === 'sourced' || sourcing.label === 'analysis') return sentence;
  const own = behind.get(sentence.index);
  const restated = sourcing.restates === undefined ? undefined : behind.get(sourcing.restates);
  const support = own ?? restated;
  if (support === undefined) return sentence;
  const label = support.kind === 'analysis' ? 'analysis' : 'sourced';
  const changed: Sourcing = { label, reason: reasonOf(support), support };
  return {
    ...sentence,
    sourcing: own === undefined ? { ...changed, reason: 'restates', restates: sourcing.restates! } : changed,
  };
}

function reasonOf({ kind }: Support): SourcingReason {
  return kind === 'analysis' ? 'accepted' : kind;
}
