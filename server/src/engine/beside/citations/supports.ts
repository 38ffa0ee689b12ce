import { lastStartingAt } from '../../base/span';
import type { Article } from '../../resolve/model';
import type { Support } from '../model';
import { shortReference } from './format';

/**
 * Sentences with a bare `@key` that a bibliography found in the workspace holds. Where the front matter names one, every key is a
 * citation and the text alone shows it; here it may be somebody's handle.
 */
export function citationSupports({ structure, sentences, beside }: Article): readonly Support[] {
  const references = beside?.citations?.references;
  const { groups, bibliography } = structure.citations;
  if (references === undefined || references.size === 0 || bibliography) return [];
  return groups.flatMap(({ bare, keys, start }): Support[] => {
    const reference = bare ? references.get(keys[0]!.key) : undefined;
    const sentence = sentences[lastStartingAt(sentences, start)];
    if (reference === undefined || sentence === undefined || start >= sentence.end) return [];
    return [{ sentence: sentence.index, kind: 'citation', name: shortReference(reference.key, reference.details()) }];
  });
}
