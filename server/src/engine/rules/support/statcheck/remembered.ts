import type { SentenceFacts } from '../../../recognize/model';
import type { ArticleSentence } from '../../../resolve/model';

/**
 * `make`, asked once for each sentence: what is found in a sentence follows from its words alone, so that it is kept with its facts,
 * and an edit costs the sentences that it changed.
 */
export function remembered<T>(make: (sentence: ArticleSentence) => T): (sentence: ArticleSentence) => T {
  const known = new WeakMap<SentenceFacts, { readonly made: T }>();
  return (sentence) => {
    let entry = known.get(sentence.facts);
    if (entry === undefined) {
      entry = { made: make(sentence) };
      known.set(sentence.facts, entry);
    }
    return entry.made;
  };
}
