import { tokenize } from '../text/tokens';
import { CASED_FORMS, PLAIN_FORMS } from '../lexicon/legalForms';

/** Words that many companies bear: a name of these alone identifies nobody. */
const COMMON: ReadonlySet<string> = new Set(
  'group company bank energy holdings international national first united general systems technologies global capital the of and'.split(
    ' ',
  ),
);

/** A name as it is compared across articles: lower case, without legal form, *the* and punctuation. Empty for a name of marks alone. */
export function identityName(name: string): string {
  const words = tokenize(name).filter(({ kind }) => kind === 'word' || kind === 'number');
  let end = words.length;
  while (end > 1 && isLegalForm(words[end - 1]!.text)) end--;
  const start = end > 1 && words[0]?.lower === 'the' ? 1 : 0;
  return words
    .slice(start, end)
    .map(({ lower }) => lower)
    .join(' ');
}

function isLegalForm(word: string): boolean {
  return CASED_FORMS.has(word) || (PLAIN_FORMS.has(word.toLowerCase()) && word !== word.toLowerCase());
}

/**
 * What a company can be recognised by in other articles: its registry entry, its fullest name, and its other names of several words.
 * A single word (an acronym, a short form) identifies only where it is the whole name.
 */
export function identityKeys(name: string, spellings: readonly string[], registryId: string | undefined): string[] {
  const keys = new Set<string>();
  if (registryId !== undefined) keys.add(`=${registryId}`);
  for (const spelling of [name, ...spellings]) {
    const known = identityName(spelling);
    const words = known.split(' ');
    const telling = words.filter((word) => !COMMON.has(word));
    if (telling.length === 0 || (words.length === 1 && spelling !== name)) continue;
    keys.add(known);
  }
  return [...keys];
}
