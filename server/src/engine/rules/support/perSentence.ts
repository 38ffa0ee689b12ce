import type { SentenceFacts } from '../../recognize/model';
import type { ArticleSentence } from '../../resolve/model';

/**
 * What a rule reads from one sentence alone, worked out once: the same words have the same facts between edits. `read` must depend
 * on the sentence's text, role and facts only, and its spans are relative to the sentence. The map holds nothing alive and nobody
 * sees it, so that the function stays pure.
 */
export function perSentence<T>(read: (sentence: ArticleSentence) => T): (sentence: ArticleSentence) => T {
  const known = new WeakMap<SentenceFacts, { readonly value: T }>();
  return (sentence) => {
    let found = known.get(sentence.facts);
    if (found === undefined) known.set(sentence.facts, (found = { value: read(sentence) }));
    return found.value;
  };
}
