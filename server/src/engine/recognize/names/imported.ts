import type { CompanyRegistry, RegistryEntry } from '../../facts/model';
import { type Judged, weigh } from './judge';
import type { KnownName } from './known';
import type { Line } from './line';
import { flagsOf, Is, isOrdinary, isPlace, isPlaceAdjective } from './words';

/** Evidence of one word that is a company's name among a million: it may be anybody's surname as well. */
const IMPORTED_WORD = 0.75;
/** Among a million names every acronym of so few letters is one. */
const SHORT_ACRONYM = 4;
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
): KnownName | undefined {
  if (!registry.hasImports) return undefined;
  const match = registry.longestImported(words, from);
  if (match === undefined || from + match.length > limit) return undefined;
  if (match.length === 1 || !isTelling(words.slice(from, from + match.length))) return undefined;
  return { from, to: from + match.length, type: match.entry.type, business: true, imported: match.entry };
}

/** *Halvorsen Batteries*; not *Green Energy*, *Anna Halvorsen*, *South Bend*. */
function isTelling(words: readonly string[]): boolean {
  const head = (flagsOf(words.at(-1)!.toLowerCase()) & HEADS) !== 0;
  if (!head && words.length <= 3 && (flagsOf(words[0]!.toLowerCase()) & Is.given) !== 0) return false;
  if (isPlace(words.join(' ').toLowerCase())) return false;
  return words.some((word) => !isAnybodys(word));
}

/** A word of prose, of a map or of a directory of people. */
function isAnybodys(word: string): boolean {
  const lower = word.toLowerCase();
  if (word.length < 3 || (flagsOf(lower) & (Is.given | Is.family | Is.otherAcronym)) !== 0) return true;
  return isOrdinary(lower) || isPlace(lower) || isPlaceAdjective(lower);
}

/** Weighs a piece of one word that is, whole, a name of an imported registry. */
export function judgeImported(line: Line, judged: Judged, registry: CompanyRegistry): void {
  if (!registry.hasImports || judged.to - judged.from !== 1 || line.casing !== 'prose') return;
  if (judged.known !== undefined || judged.as !== undefined) return;
  const word = line.tokens[judged.from]!;
  if (isAnybodys(word.text) || (word.allCapitals && word.text.length <= SHORT_ACRONYM)) return;
  if (wholeImported(line, judged, registry) !== undefined) weigh(judged, IMPORTED_WORD, 'listed name', 'company');
}

/** The imported entry whose name the piece is, from its first word to its last. */
export function wholeImported(line: Line, judged: Judged, registry: CompanyRegistry): RegistryEntry | undefined {
  if (!registry.hasImports) return undefined;
  const words: string[] = [];
  for (let i = judged.from; i < judged.to; i++) words.push(line.tokens[i]!.text === '’' ? "'" : line.tokens[i]!.text);
  const match = registry.longestImported(words, 0);
  return match?.length === words.length ? match.entry : undefined;
}
