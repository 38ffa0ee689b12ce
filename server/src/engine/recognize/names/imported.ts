import type { CompanyRegistry, NameMatch } from '../../facts/model';
import { flagsOf, Is, isOrdinary, isPlace, isPlaceAdjective } from './words';

const HEADS = Is.companyHead | Is.sectorHead | Is.bodyHead;

/**
 * The longest name of an imported registry that begins at the word and ends before `limit`, where its words alone show that it is
 * a company's: several, not those of a person, a place or everyday prose.
 */
export function importedAt(
  words: readonly string[],
  from: number,
  limit: number,
  registry: CompanyRegistry,
): NameMatch | undefined {
  if (!registry.hasImports) return undefined;
  const match = registry.longestImported(words, from);
  if (match === undefined || from + match.length > limit) return undefined;
  if (match.length === 1 || !isTelling(words.slice(from, from + match.length))) return undefined;
  return match;
}

/** Whether a name by itself says that it is a company's, and not an everyday word, a place or a person. */
export function isTellingName(name: string): boolean {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  if (words.length > 1) return isTelling(words);
  return words.length === 1 && !isAnybodys(name) && (name.length > 4 || name !== name.toUpperCase());
}

/** *Halvorsen Batteries*; not *Green Energy*, *Anna Halvorsen*, *South Bend*. */
function isTelling(words: readonly string[]): boolean {
  const head = (flagsOf(words.at(-1)!.toLowerCase()) & HEADS) !== 0;
  if (!head && words.length <= 3 && (flagsOf(words[0]!.toLowerCase()) & Is.given) !== 0) return false;
  if (isPlace(words.join(' ').toLowerCase())) return false;
  return words.some((word) => !isAnybodys(word));
}

/** A word of prose, of a map or of a directory of people. */
export function isAnybodys(word: string): boolean {
  const lower = word.toLowerCase();
  if (word.length < 3 || (flagsOf(lower) & (Is.given | Is.family | Is.otherAcronym)) !== 0) return true;
  return isOrdinary(lower) || isPlace(lower) || isPlaceAdjective(lower);
}
